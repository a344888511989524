"""What somebody should, must, ought or needs to do, where somebody says so.

Who says it stands before ("X said Y should"), behind or between ("Y, X says, must"), is the speaker of the
quotation, or, where the article tells somebody's proposals, that one. Left alone: what should have been,
what is likely, rules of a state or a college, advice to readers, and what a speaker's own side must do.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import cue, places
from stages.extract.phrases.words import word_set
from stages.extract.recommendations.powers import GOVERNS, is_people, is_power, names_power
from stages.extract.recommendations.words import CLERICAL, EPISTEMIC, POWERS, SAYING

CUE = cue(
    re.compile(
        r"\b(?:should|must|could|ought|needs?|needed|requires?|required|essential|vital|crucial|imperative"
        r"|time)\b",
        re.IGNORECASE,
    ),
    "should must could ought need needs needed require requires required essential vital crucial imperative"
    " time",
)
_HAVE = cue(re.compile(r"\b(?:has|have)\b", re.IGNORECASE), "has have")
STEMS = frozenset(["sho", "mus", "cou", "oug", "nee", "req", "has", "hav", "ess", "vit", "cru", "imp", "tim"])
_BEFORE_TIME = ("is ", "was ", "’s ", "'s ", " now ", " high ", " about ")
_COULD = (
    r"could(?=(?: also)? be (?:provided|trained|created|introduced|used|given|asked|set up|established"
    r"|extended|developed|commissioned|replaced|offered|funded|shared|paid)\b)"
)
_MODAL = re.compile(
    rf"(?P<modal>should|must|{_COULD}|ought to|need(?:s|ed)? to|ha(?:s|ve)"
    rf" to)(?:,\s[^,.;]{{3,60}},)?[\s“‘\"']+"
    r"(?:(?:also|now|not|never|always|therefore|urgently|at least|all|first|instead|immediately|do|only|both"
    r"|then|at once|act|further|[a-z]+ly)(?=\s)\s)*?[“‘\"']?(?P<verb>be (?:\w+ly )?[a-z]+|have been"
    r"|(?!(?:not|never|also|now|always)\b)[a-z-]+)\b"
)
_ESSENTIAL = re.compile(
    rf"(?P<modal>(?:essential|vital|crucial|imperative|time)[”’\"']?(?: (?:that|for))?)"
    rf" (?P<who>(?:[^,.;:“”]{{0,50}}? )?{POWERS}(?: (?:in|of|at|across|for) [^,.;:“”]{{2,30}}?)?"
    r"|(?-i:(?:the )?[A-Z])[^,.;:“”]{2,50}?)(?: to)? (?P<verb>(?!in\b|of\b|at\b|for\b|and\b)[a-z]+)\b"
)
_TIME = re.compile(
    r"(?P<modal>time)(?: that)? (?P<who>[^,.;:“”]{2,60}?) (?:was|were|is|are) (?P<verb>[a-z]+(?:ed|n|ut))\b"
)
"""It is time the levy was scrapped."""
_NEEDED = re.compile(
    r"(?P<modal>needed|required)\b(?P<verb>)(?= (?:to|for|if|so|now|from|across|in)\b|[,.;”\"’]|$)"
)
_IS = re.compile(r"\b(?:is|are|will be|would be) (?:(?:now|still|also|therefore|[a-z]+ly) )*$")
_REFORMS = word_set(
    "approach strategy plan investment funding support review time clarity commitment rethink overhaul"
    " system framework settlement guidance flexibility measures incentives regulation resources leadership"
    " intervention vision solution"
)
"""What is needed, where somebody asks for it."""
_NEEDS = re.compile(
    r"(?P<modal>need(?:s|ed)?|requires?) (?P<verb>(?:(?!no\b|to\b)[\w-]+,? ){1,4}?(?:investment|funding"
    r"|resources)\b|(?:more|greater|serious|sustained|proper|better|long-term|urgent|further|extra"
    r"|significant|additional|increased) (?:[\w-]+ ){0,2}(?:support|flexibility|certainty|clarity|capacity)\b"
    r"|an? (?:[\w-]+ ){0,3}(?:plan|strategy|approach|vision|review|rethink|commitment|settlement|information"
    r"|data|evidence|overhaul|framework|reset|regulator)\b|(?:(?:urgent|radical|fundamental|further|major"
    r"|wholesale|root and branch) )*(?:reform(?:ing)?|overhaul(?:ing)?|simplif\w+|changing|fixing|reviewing"
    r"|rethinking|strengthening|[a-z]{3,}ing (?:to|by|up|urgently|now|if)|[a-z]{3,}ing(?=[.,;]))\b)"
)
"""Colleges need a plan; the system needs reform: where somebody says so."""
_NOT_OF_POWERS = word_set(
    "open start begin rise fall know receive expect note ready prepared aware proud struggle wait blamed"
    " praised congratulated pleased delighted worried concerned relieved"
)
_IT_IS = re.compile(r"\b[Ii]t(?:[’']s| is| was|[’']s)? (?:\w+ )?[“‘\"']?$")
_SAID = re.compile(
    rf"\b(?P<verb>{SAYING}|recommendation (?:is|was)|(?:proposal|conclusion|view|belief|verdict|argument"
    rf"|position|point|message(?: to [\w ]{{2,30}})?)(?:, \w+,)? (?:is|was)|why)(?: today| again"
    r"| yesterday| \w+ly)?(?: that)?[\s,“‘\"']*(?:(?:to|instead of|rather than|in|for|as|given|without|by|at"
    r"|under) [^,.;:“”]{3,70}?,? ?)?(?<! what )(?<! how )$"
)
_ASIDE = re.compile(
    r",[”\"’]?\s(?P<who>(?:(?!\b(?:and|but|which|who)\b)[^,“”]){2,80}?)\s(?:has |have |had |will |would "
    r"|also )*(?P<verb>told [A-Za-z ]{2,30}?|said|says|say|argues?|argued|warn(?:ed|s)?|believes?|add(?:ed"
    r"|s)?|suggests?|conclude[ds]?|insist(?:ed|s)?|urged?|states?|recommends?|recommended)(?: today| this"
    r" week| on \w+day)?(?=[,.:]| –|$)"
)
_INVERTED = re.compile(
    r",[”\"’]?\s(?:said|says|argued|argues|warned|added|insisted|urged|urges) (?P<who>[^,.“”]{3,80})(?=[,.]"
    r"|$)"
)
_SAYS = cues("_told|_say|_said|_argu|_warn|_believe|_add|_suggest|_conclude|_insist|_urged|_state")
_ACCORDING = re.compile(r"(?:^|,\s)[Aa]ccording to (?P<who>(?:the |an? )?[^,“”.]{2,80})[,.]?")
_MADE_FOR = "given offered allowed paid supported able entitled guaranteed helped taught"
_FOR_PEOPLE = frozenset({*(f"be {verb}" for verb in _MADE_FOR.split()), "have", "get"})
_IN_CLAUSE = re.compile(
    r"\bOf course, $|\b(?:such|so)\b[^.;]{0,80}\bthat\b|\b(?:who|whose|which|if|whether|when|where|how|why"
    r"|what|although|though|because|as|since|unless)\b[^,;.]*$",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\b(?:by law|deadline|guidance|must be (?:received|submitted)|within [\w-]+ (?:working )?days|under the"
    r" (?:rules|act|law))\b",
    re.IGNORECASE,
)
_FRONTED = re.compile(r"\W*That [^,;:]{5,140}? (?:is|was|were|has|had|came|comes)\b")
_OPENS = 9  # code points before the subject of a sentence's first clause
_DENIES = re.compile(r"(?:\bnot|n[’']t|\brefus\w+ to|\bnever) accept that\b[^;:.]*$")
_ASKED = re.compile(r"(?:^| )(?:[Ww]hat|[Hh]ow|[Ww]hether) ")
_DONE = re.compile(
    r"be (?!known|seen|noted|able|ready|open|complete|hoped|said|available|aware|fine|clear|remembered|there"
    r"|in|at)\w+"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be) (?:\w+ly )?[“‘]?$")
_NO_VERBS = word_set("you he she it they we the any a an this resign reach")
"""After the modal: a subject (should you need), or what nobody is asked to do here."""

"""Told MPs the levy should be scrapped: "the levy" is the subject."""


def places_in(text: str) -> Iterator[int]:
    """Where a should, a must or an "has to be" may stand."""
    for at in places(CUE, text):
        if not text.startswith("time", at) or text.endswith(_BEFORE_TIME, 0, at):
            yield at
    for at in places(_HAVE, text):
        if text.startswith((" to ", "e to "), at + 3):
            yield at


_SUPPOSED = re.compile(
    r"\b(?:would|will|may|might|could|the|an?|no|any|urgent|growing|(?:do|does|did) not) $|n[’']t $"
)


class Should(NamedTuple):
    """One should: who should, where its clause starts, and who is told to say so in the sentence."""

    subject: Subject
    modal: str
    said: int | None
    said_by: tuple[int, int] | None


def should_at(text: str, at: int, *, to_you: bool) -> Should | None:  # noqa: PLR0911 -- a case a place
    """The proposal whose modal verb stands at `at` of a sentence; None where it proposes nothing."""
    if (needs := _NEEDS.match(text, at)) is not None:
        return _needed(text, at, needs)
    needed = _NEEDED.match(text, at)
    if needed is not None and (verb := _IS.search(text, 0, at)) is not None:
        asked = _needed(text, verb.start(), needed)
        return asked if asked is not None and asked.subject.head.lower() in _REFORMS else None
    found = _clause(text, at, to_you=to_you)
    if found is None or _RULE.search(text):
        return None
    subject, match = found
    before = text[: subject.start]
    if before.endswith(("means ", "meaning ", "mean ")):
        return None  # what follows, not what is asked
    if " accept that " in before and _DENIES.search(before):
        return None
    said = _SAID.search(before, max(0, len(before) - 90)) if " " in before else None
    if said is not None:
        return Should(subject, match["modal"], said.start("verb"), None)
    if match["modal"] == "needed to":
        return None  # tells what for, where nobody says that somebody needed to act
    aside = _aside(text)
    if aside is not None and aside.start("who") != subject.start and not _IN_CLAUSE.search(before[-90:]):
        return Should(subject, match["modal"], None, aside.span("who"))
    if _FRONTED.match(text) and len(before) < _OPENS:
        return None  # that there should be one was no choice
    if before.endswith("that ") and match.re is not _ESSENTIAL:
        return None  # said by a verb that asks for nothing: granted, knows
    clause = before[max(before.rfind(";"), before.rfind(": "), 0) :]
    if _IN_CLAUSE.search(clause):
        return None
    return Should(subject, match["modal"], None, None)


def _clause(text: str, at: int, *, to_you: bool) -> tuple[Subject, re.Match[str]] | None:
    """Who or what should, with the match of the modal; None where it is no proposal."""
    match = _MODAL.match(text, at)
    if match is None:
        opens = _IT_IS.search(text, max(0, at - 20), at)
        if opens is not None and (time := _TIME.match(text, at)) is not None:
            who = time["who"]
            return Subject(opens.start(), time.end("who"), who, who.split()[-1]), time
        match = _ESSENTIAL.match(text, at) if opens is not None else None
        if match is None or opens is None:
            return None
        subject = Subject(opens.start(), match.end("who"), match["who"], match["who"].split()[-1])
        return (subject, match) if is_power(match["who"]) or subject.is_name else None
    if match["verb"] in _NO_VERBS or at == 0 or text[:at].endswith("and, ") or match["verb"].endswith("ers"):
        return None  # should employers refuse: if they do
    found = subject_of(text, at)
    if found is not None and to_you and found.words.lower() == "you":
        asked = match["verb"] not in EPISTEMIC | _NOT_OF_POWERS | CLERICAL
        return (found, match) if asked and not _SUPPOSED.search(text, 0, at) else None
    return (found, match) if found is not None and _is_proposal(found, match, text) else None


def _aside(text: str) -> re.Match[str] | None:
    """Who says so behind or between the words of a sentence."""
    aside = (_ASIDE.search(text) or _INVERTED.search(text)) if has_any(text, _SAYS) else None
    return aside or (_ACCORDING.search(text) if "ccording to" in text else None)


def _needed(text: str, at: int, match: re.Match[str]) -> Should | None:
    """Who needs a plan, or what needs reform, and who says so."""
    subject = subject_of(text, at)
    if subject is None or subject.is_pronoun or is_people(subject.words):
        return None
    before = text[: subject.start]
    said = _SAID.search(before, max(0, len(before) - 90))
    aside = _aside(text) if said is None else None
    if _IN_CLAUSE.search(before[-90:]) or (aside is not None and aside.start("who") == subject.start):
        return None
    return Should(
        subject, match["modal"], said.start("verb") if said else None, aside.span("who") if aside else None
    )


def _is_proposal(subject: Subject, match: re.Match[str], text: str) -> bool:  # noqa: PLR0911
    """Whether "`subject` should `verb`" proposes something that somebody can do."""
    verb, words = match["verb"], subject.words.strip(" ‘’'\"“”")
    if (
        (match["modal"] == "needed to" and _PASSIVE.search(text, 0, match.start()))
        or (match["modal"][:2] in {"ne", "ha"} and _SUPPOSED.search(text, 0, match.start()))
        or _ASKED.search(words)
    ):
        return False  # "was needed to meet the cost" tells what for
    if verb == "have been" or re.match(
        r"have (?:had|[a-z]+(?:ed|en|wn|ne|me))\b", text[match.start("verb") :]
    ):
        return False
    if match["modal"].startswith("ha") and not (verb.startswith("be ") or GOVERNS.search(words)):
        return False
    bare = verb.removeprefix("be ")
    low = words.lower()
    if low in {"we", "there"}:
        return bare not in EPISTEMIC and _NO_REFORM.match(verb) is None
    if low in {"it", "they"} and not verb.startswith("be "):
        return bare not in EPISTEMIC
    if subject.is_pronoun:
        if low == "this" and verb in {"include", "involve", "cover", "move", "go", "apply"}:
            return True
        return (
            low in {"it", "they", "this", "nobody", "everyone"}
            and verb.startswith("be ")
            and _DONE.match(verb) is not None
            and bare.endswith("ed")
        )
    if is_people(subject.head) or is_people(words):
        return verb in _FOR_PEOPLE or "be entitled" in verb
    if re.match(r"(?:our|my|we)\b", low):
        return False
    if is_power(words) or subject.head[:1].isupper() or names_power(subject.head):
        return bare not in _NOT_OF_POWERS
    if _DONE.match(verb) is not None:
        return bare not in EPISTEMIC
    return verb not in EPISTEMIC and verb != "be seen"


def is_done(text: str, at: int) -> bool:
    """Whether the modal at `at` says what is to be done with something."""
    match = _MODAL.match(text, at)
    return match is not None and _DONE.match(match["verb"]) is not None


_NO_REFORM = re.compile(
    r"be (?:celebrated|praised|congratulated|commended|proud|concerned|pleased|worried|excited|in no doubt"
    r"|remembered|noted|used|missed|expected|prepared|asked|forced|made to|involved|inspired|like|able|easy"
    r"|said|seen|clear|encouraged|a (?:good|great|real|concern|wake))\b|(?:feel|mean|sound|look|serve|seem"
    r"|worry|concern|surprise|reassure|not be (?:forgotten|underestimated))\b"
)


def is_reform(subject: Subject, text: str, at: int) -> bool:
    """Whether the modal at `at` says what is to be done with a thing: the pay gap must be closed."""
    match = next((m for one in (_MODAL, _NEEDS, _NEEDED, _TIME) if (m := one.match(text, at))), None)
    if match is None or is_people(subject.words) or match["modal"] == "could":
        return False
    if subject.is_pronoun and not (
        subject.words.lower() in {"this", "it", "they"} and _DONE.match(match["verb"])
    ):
        return False
    return _NO_REFORM.match(text, match.start("verb")) is None
