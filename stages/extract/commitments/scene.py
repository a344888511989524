"""One commitment as the rules find it, and who makes it."""

import re
from dataclasses import dataclass

from stages.extract.commitments.stated import DATED, said_before
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import NOBODY, Cast, Speaker
from stages.extract.recommendations.antecedents import topic

MEDIA = re.compile(r"\b(?:Week|Tes|TES|News|Times|Guardian|BBC|Telegraph|Standard)$")
"""Who reports, and promises nothing."""
_ARTICLE = re.compile(r"^(?:[\d.]+ )?(?:the|an?|its|this|our|his|her|their)\s", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:said|says|announced|announces|confirmed|confirms|revealed|promised|pledged|vowed|told|added"
    r"|insisted|stated|outlined|unveiled|declared|decided)\b"
)
_OURS = re.compile(r"(?:our|my|your)\b", re.IGNORECASE)
_COMMON = re.compile(
    r"(?:the|his|her|their|its) (?:authority|organisation|company|firm|charity|provider|body|group|college"
    r"|trust|agency|regulator|watchdog|association|institute|board|department|union|council|university"
    r"|bank|panel|committee|commission|partnership|foundation)$",
    re.IGNORECASE,
)
"""What a body that was named before may be called."""
ANEW = re.compile(
    r"\b(?:[Nn]ew|[Cc]ombined|[Mm]erged|[Ee]nlarged|[Rr]esulting) (?:college|group|organisation|body"
    r"|institution)\b"
)
"""A body that is only to come is none of those named."""
_BOTH = re.compile(
    r"(?:[Tt]he )?[A-Z][\w’-]*(?: (?:of )?[A-Z][\w’-]*)+ and (?:the )?[A-Z][\w’-]*(?: (?:of )?[A-Z][\w’-]*)+"
)
"""Two bodies by their names."""
_COLLEGES = frozenset(
    {"college", "university", "school", "academy", "firm", "company", "manufacturer", "charity"}
)
_SELF_NAMED = frozenset(
    {"panel", "committee", "board", "commission", "partnership", "union", "council", "university"}
)
"""Nouns of bodies that have them in their names."""
_TO_COME = re.compile(
    r"an? (?:brand[- ]new\b|new (?:[\w-]+ ){0,3}?(?:school|centre|campus|building|hub)\b)", re.IGNORECASE
)
"""A place that is built acts for nobody yet."""
LAWS = frozenset({"bill", "legislation"})
"""Of which the government brings in what it will do."""
MINISTER = re.compile(
    r"(?i)^(?!.*shadow).*\b(?:minister|chancellor|(?:education|state|business|home|health) secretary"
    r"|secretary of state)\b"
)
"""Who speaks for the government."""
_NAME = re.compile(r"[A-Z0-9][\w’.&-]*(?: (?:(?:&|and|of|for|the|in) )?[A-Z0-9][\w’.&-]*)*$")
_NAME_AFTER = re.compile(r"[A-Z][\w’.&-]*(?: (?:(?:&|and|of|for) )?[A-Z][\w’.&-]*)+")
_CLAUSE_END = re.compile(r"[,;:]|\b(?:and|after|which|as)\b")
_AGENT = re.compile(r"\bby (?:the )?")
_DECIDES = re.compile(
    r"[’']s? (?:\w+ )?(?:cabinet|board|plans?|proposals?|decision|governors|committee)\b|(?:"
    r" \([A-Z]\w+\))?(?: (?:today|has|have|is|are|will|would|also))* (?:said|says|announce[ds]|confirm(?:ed"
    r"|s)|reveal(?:ed|s)|plan(?:s|ning)|intends|agree[ds]|approved|decided|published|launch(?:ed|es)"
    r"|pledge[ds]|promise[ds]|unveil(?:ed|s)|set out|invest\w*|propos\w+|endorsed|introducing)\b"
)
_OWNED = re.compile(
    r"(?:[Tt]he )?(?P<owner>(?!The\b|Its\b|Their\b|A\b|This\b|Our\b)"
    r"[A-Z][\w-]+(?: [A-Z][\w-]+)*)(?:[’']s?)? [a-z]+$"
)
_FIRMS = frozenset({"company", "firm", "provider"})
_AT = 3  # code points
_SOON = 8  # code points after "said" in which the speaker is named
_FAR = 600  # code points back in which the body was named that "it" means


Found = tuple[int, int, str]
"""Of a promise in its sentence: start of the subject, place of the verb, rule."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """One commitment; `at` is where its verb stands, by which its time is looked for."""

    start: int
    end: int
    at: int
    name: str | None
    rule: str
    near: str | None = None
    """Who tells or decides something in or before the sentence."""
    over: tuple[int, int] | None = None
    """Of a list's line: the sentence over the list, which may tell by when."""


def name_of(  # noqa: C901, PLR0911 -- a case a kind
    cast: Cast, sentence: Sentence, subject: Subject | None, *, is_firm: bool = False
) -> str | None:
    """Who commits, as a row names it: the body that the subject names, means or speaks for.

    `is_firm`: a name that no list knows, taken for a firm's.
    """
    if subject is None or ANEW.search(subject.words) or _TO_COME.match(subject.words):
        return None
    start = sentence.start + subject.start
    common = subject.head.lower() if _COMMON.match(subject.words) else None
    if (common or subject.words in {"it", "they"}) and (told := _told_by(cast, sentence, subject, common)):
        return told
    if subject.is_pronoun:
        is_body = subject.words.lower() in {"it", "they"}
        about = topic(cast, start) if is_body else None
        if isinstance(about, Speaker) and not MEDIA.search(about.organisation or ""):
            return about.organisation
        return named_before(cast, start, person=not is_body).organisation
    between = cast.between(start, sentence.start + subject.end)
    named = [m.speaker for m in between if m.speaker.organisation or m.speaker.person]
    if subject.head.lower() in _COLLEGES and subject.head.islower() and not subject.is_pronoun and not common:
        return _ARTICLE.sub("", subject.words)
    if len(between) > 1 and _BOTH.fullmatch(subject.words) and between[0].start == start:
        return _ARTICLE.sub("", subject.words)
    if named and (named[0].organisation or not is_firm):
        in_office = MINISTER.search(named[0].role or "") is not None
        return named[0].organisation or ("government" if in_office else None)
    if is_firm and (firm := _NAME.search(subject.words)) is not None:
        return firm[0]
    if _OURS.match(subject.words) or len(subject.words) >= 60:
        return None
    is_any = common in {"organisation", "body"}
    is_part = common in _SELF_NAMED
    last = named_before(cast, start, kind=common).organisation if common else None
    if common and not is_any and last and common not in last.lower().split() and last not in body_kinds():
        last = cast.called(common, start) or last  # "the College" is the one last named so
    if is_part and last and common not in last.lower().split() and body_kinds().get(last) != common:
        last = None
    if last and last[0].isupper() and (is_any or body_kinds().get(last, common) == common != "department"):
        return last
    return _ARTICLE.sub("", subject.words.rpartition(" the ")[2]).removesuffix("’s").removesuffix("'s")


def _told_by(cast: Cast, sentence: Sentence, subject: Subject, common: str | None) -> str | None:
    """The body that says in the same sentence what "it" or "the college" will do, if of that kind."""
    said = said_before(sentence.text, subject.start)
    if said is None:
        return None
    teller = subject_of(sentence.text, said.start())
    told = owner_of(cast, sentence, teller) if teller is not None else None
    if told is None and teller is not None and _COMMON.match(teller.words):
        told = name_of(cast, sentence, teller)  # the company, which was named before
    if told is None and teller is not None and "&" in teller.words:
        told = _ARTICLE.sub("", teller.words)
    is_of_kind = told is not None and (common is None or body_kinds().get(told, common) == common)
    return told if is_of_kind else None


def named_before(cast: Cast, at: int, *, person: bool = False, kind: str | None = None) -> Speaker:
    """The body, or the `person`, named last before `at`, which "its" or "she" means.

    "The company" is none that is known to be of another `kind`, such as a department.
    """
    if kind in _FIRMS:
        near = (m.speaker.organisation for m in reversed(cast.between(max(0, at - _FAR), at)))
        names = (n for n in near if n and n[0].isupper() and not MEDIA.search(n))
        return Speaker(organisation=next((n for n in names if cast.full(n) not in body_kinds()), None))
    for before in reversed(cast.between(max(0, at - _FAR), at)):
        who = before.speaker
        if MEDIA.search(who.organisation or ""):
            continue
        if not before.pronoun and (who.person is not None) is person and (who.person or who.organisation):
            return who
    return NOBODY


def owner_of(cast: Cast, sentence: Sentence, subject: Subject) -> str | None:
    """The body whose document the subject is: "the Labour manifesto"."""
    low = sentence.start + subject.start
    named = [m.speaker for m in cast.between(low, sentence.start + subject.end) if m.speaker.organisation]
    return named[0].organisation if named else None


def party_of(subject: Subject) -> str | None:
    """Whose document a subject is, by the name before its noun: "the Harbour Party manifesto"."""
    found = _OWNED.match(subject.words)
    return found["owner"] if found is not None else None


def owner_at(cast: Cast, at: int) -> str | None:
    """The body whose name ends at a place: "the council’s plan"."""
    found = [m for m in cast.between(max(0, at - 60), at) if abs(m.end - at) < _AT and not m.pronoun]
    return found[-1].speaker.organisation if found else None


def agent(cast: Cast, sentence: Sentence, at: int, end: int) -> str | None:
    """The body named after "by" in the clause from `at`: "will be launched by the council"."""
    stop = _CLAUSE_END.search(sentence.text, at, end)
    for by in _AGENT.finditer(sentence.text, at, stop.start() if stop else end):
        low = sentence.start + by.end()
        found = [m.speaker for m in cast.between(low, low + 2) if m.speaker.organisation or m.speaker.person]
        if found:
            return found[0].organisation
        firm = _NAME_AFTER.match(sentence.text, by.end())
        if firm is not None and not DATED.match(firm[0]):
            return firm[0]
    return None


def teller(cast: Cast, sentence: Sentence) -> str | None:
    """The body that says what the sentence tells, or for which a minister says it."""
    said = _SAYS.search(sentence.text)
    if said is None:
        return None
    named = [
        m
        for m in cast.between(sentence.start, sentence.end)
        if not m.pronoun and (m.speaker.organisation or MINISTER.search(m.speaker.role or ""))
    ]
    before = [m for m in named if m.start < sentence.start + said.start()]
    after = [m for m in named if 0 <= m.start - sentence.start - said.end() < _SOON]
    found = before[-1] if before else after[0] if after else None
    return (found.speaker.organisation or "government") if found is not None else None


def decider(cast: Cast, sentence: Sentence, at: int, before: Sentence) -> str | None:
    """The body that decides or announces something before a place of the sentence, or in the one before."""
    for one, end in ((sentence, sentence.start + at), (before, before.end)):
        for mention in cast.between(one.start, end):
            who = mention.speaker.organisation
            if who and not mention.pronoun and _DECIDES.match(one.text, mention.end - one.start):
                return who
    return None
