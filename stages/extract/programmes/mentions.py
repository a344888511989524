"""Where a sentence names a programme: capitals with scheme or programme, a telling name, "the scheme".

Left alone: pension and building schemes, courses of study, programmes that only stand for an agenda.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.name_words import COMMON_NOUNS, OPENERS, PLACES, QUALIFICATIONS, TIME_WORDS
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.reference import sector_bodies, standing_programmes
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.vocabulary import HEAD, LEAD_IN, SUBJECTS, TITLE

_WORD = r"[A-Z][\w’'&+-]*"
RUN_ON = rf"[\w’'&+-]*(?: (?:(?:to|into|of|for|and|in|&|[24]) )?{_WORD}){{0,7}}"
RUN = f"[A-Z]{RUN_ON}"
ANY_HEAD = re.compile(rf"\b(?:{HEAD}|{TITLE})\b")
HEADS = cues(
    "rogram|cheme|nitiative|ilot|roject|und|ub|ampaign|railblazer|ootcamp|oot_Camp|ervice|etwork|uarantee|"
    "ccelerator|ntitlement|athfinder|nternships|cholarships|Grant|Levy|ovenant|llowance|Deal|ursar|ellowship"
)
"""What every head holds."""
QUOTE = "[‘“'\"]?"
UNQUOTE = "(?:[’”'\"](?!s\\b))?"
_AND_HEAD = r"(?: (?:pilots?|schemes?|programmes?|trailblazers?))?\b"
_NAMED = re.compile(
    rf"(?P<called>{RUN}){UNQUOTE}(?: \([A-Z][A-Z0-9]{{1,6}}\))?(?P<kind>(?: (?!to\b|the\b|for\b|of\b|and\b|"
    rf"in\b|a\b|its\b|on\b|with\b|is\b|will\b|has\b)[a-z-]+){{0,2}} {HEAD})\b"
)
_TITLED = re.compile(rf"(?P<called>(?:{RUN} (?:(?:&|and) )?)?(?:{_WORD} ){TITLE}(?: {TITLE})?)\b{UNQUOTE}")
GENERIC = cue(
    re.compile(
        rf"\b(?P<called>(?:(?:teacher|student|pupil|adult|parent|peer|staff|employer|community|business|"
        rf"graduate|family|school|college|young|job|health) )?(?:{LEAD_IN})(?: (?:{LEAD_IN}))? "
        rf"(?:programme|scheme|initiative|pilot|trailblazer)s?|(?:careers|maths|skills|english|computing) "
        rf"(?:hubs?|bootcamps|centres|service)|[Aa]dult (?:[Ee]ducation [Bb]udget|[Ss]kills [Ff]und(?:ing)?)|"
        rf"(?:[Aa]dult|[Cc]ommunity|[Ff]amily|[Pp]rison)(?:(?:,| and) (?:[Cc]ommunity|[Ff]amily|[Aa]dult))? "
        rf"(?:[Ll]earning|[Ee]ducation)(?: (?:[Ss]ervices?|provision))?(?! (?:[Bb]udget|fund|college|"
        rf"centre))|(?:youth|jobs?|skills) guarantee|(?:skills|digital|construction|green) "
        rf"bootcamps?){_AND_HEAD}"
    ),
    "teacher student pupil parent peer staff employer business graduate school college young job jobs health "
    "prison catch pre " + LEAD_IN.replace("|", " ") + " skills english computing adult community family",
)
_TECHNICAL = re.compile(
    r"\b(?P<called>(?:[a-z]+ )?technical excellence colleges(?: \([A-Z]+s\))?|(?:[A-Z]\w+ "
    r"){0,3}(?:Institutes? "
    rf"of Technology|Cent(?:re|er)s? of Excellence|Technical Excellence Colleges?)(?: "
    rf"\([A-Z]\w+\))?){_AND_HEAD}"
)
OWN_HEAD = re.compile(
    r" (?:flagship |free |new )*(?:(?:skills|digital|careers|maths|adult|construction|green|youth|jobs?) )+"
    r"(?:bootcamps?|hubs?|budget|fund|guarantee)"
)
"""A programme that needs no other name: the capitals before it are those whose it is."""
_TAUGHT = ("excellence colleges", "earning", "ducation", "ervice", "ervices", "rovision")
_DESCRIBED = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|its|two)|’s|illion|\dm) (?P<called>(?:(?!(?:of|for|in|on|to|and|or|with|from|by|"
    r"as|at|when|while|after|amid|than|the|a|an|this|that|its|their|said|says|which|who|it|they|is|are|was|"
    r"has|will|other|same|own|wider|"
    r"study|course|whole|investment|building|capital|redevelopment|voluntary|training|inspection|visiting|"
    r"further|second|first)\b)[a-z][a-z-]+ ){2,5}(?:programme|scheme|initiative|pilot|fund)s?)\b"
)
"""A programme by what it does: "the strategic college improvement fund"."""
_PRAISE = re.compile(
    r"\b(?:sought-after|successful|popular|\w+-awaited|ambitious|phased|existing|innovative|unique|\w+-year|"
    r"much|similar|major|controversial|troubled|current|previous|latest|other)\b"
)
"""What is said of a programme that is named elsewhere."""
_COURSE = re.compile(
    r"\bT[ -][Ll]evels?\b|\bcontinu(?:ous|ing) professional development(?: \(CPD\))?(?= to\b| for\b|$)"
)
"""Courses: who awards them, or is given the contract for them, is told as of a programme."""
_SAME = re.compile(
    r"\b(?:[Ii]ts|[Tt]h(?:e|is|ese)) (?:(?:[A-Z][\w’]+ |for |of )*[\w’]+-(?:funded|backed|led|run) "
    r")?(?:[a-z-]+ ){0,2}?(?P<noun>programmes?|schemes?|initiatives?|pilots?|project|fund|service|hubs?|"
    r"trailblazers?|bootcamps)\b(?! (?:of|manager|director)\b)"
)
OPENS_WITH_IT = re.compile(
    r"^(?:(?:In|Since|By|During) (?:19|20)\d\d(?:[-–/]\d{2,4})?,? |(?:In|Across|Throughout) (?:the "
    r")?[A-Z][\w’-]+"
    r"(?: (?:and )?[A-Z][\w’-]+){0,3},? (?=it (?:is|was|will be|has been) \w+ by\b))?(?P<it>[Ii]t|[Tt]hey)\b"
)
_IT = re.compile(
    OPENS_WITH_IT.pattern + r"(?! (?:is|was|were|are) (?:understood|not clear|unclear|thought|hoped))"
)
_IT_AGAIN = re.compile(r"(?<![a-z]that )(?<!said )\bit(?= (?:has|had|will|helped|supported|reached|aims)\b)")
_ANY_NOUN = frozenset({"programme", "scheme", "initiative"})
_OWNED = re.compile(
    r"^.*(?<!Women)(?<!Men)(?<!Children)(?<!People)(?<!Citizens)(?<!Learners)(?<!Employers)(?<!Leaders)"
    r"(?<!Parents)(?<!Teachers)(?<!Veterans)(?<!Workers)[’']s? "
)
"""Whose it is, before its name; of a class of people the word is part of the name: "Women’s Work"."""
_NO_PROGRAMME = re.compile(
    r"\b(?:[Pp]ension|[Hh]ealth Service|[Cc]ivil Service|[Pp]olice|[Ff]ire|[Pp]rison|[Aa]mbulance|"
    r"[Pp]robation|World Service|[Rr]edundancy|[Ss]everance|[Hh]ardship|[Dd]egree|[Cc]apital|[Tt]elevision|"
    r"TV|[Bb]uilding|[Cc]onstruction|[Rr]esearch|[Ii]mprovement|[Rr]epairs?|[Ll]egislative|[Ss]pending|"
    r"[Ii]nspection|[Aa]ccess|PhD|[Mm]aster|Foundation Year|BBC|Twitter|Open Programme|Human|Financial|"
    r"Customer|Support|Student|Students|Public|Social) ?(?:Service|service|Fund|fund|Scheme|scheme|Programme|"
    r"programme|Project|project|Network|Guarantee|Services|Pilot)?"
)
_LONG_NAME = re.compile(
    r"(?:[A-Z]\w+ ){1,5}(?:Improvement|Capital|Construction|Building|Research|Access)(?: [A-Z]\w+){0,2} "
    r"(?:Fund|Programme|Scheme|Pilot|Initiative)"
)
"""Such words within a name of three and more: the Strategic College Improvement Fund."""
_ANY_OTHER = re.compile(r"\b(?:[Oo]ther|[Vv]arious|[Aa]ny|[Mm]any|[Ss]uch|[Dd]ifferent) $")
"""Before a class of programmes, which is none by itself: "other skills programmes"."""
_STOPPED = OPENERS | TIME_WORDS
_COMMON = (
    OPENERS
    | TIME_WORDS
    | QUALIFICATIONS
    | COMMON_NOUNS
    | PLACES
    | {"Government", "Labour", "Level", "Tory", "DfE", "Ofsted", "Welsh", "Scottish"}
)
BODY_WORDS = frozenset(
    {"College", "Colleges", "School", "Schools", "University", "Council", "Trust", "Company"}
)
_CAMEL = re.compile(r"[A-Z][a-z]+(?:[A-Z0-9][a-z]+)+")
_LASTING = re.compile(r"(?:Bootcamps?|Hubs?|Guarantees?|Trailblazers?|Accelerators?|Entitlements?)$")
_LEADING = frozenset(
    re.findall(r"\w+", "new the a an its this our flagship national free local and of for on in to")
)


class Mention(NamedTuple):
    """One programme named in a sentence: its span there, its name, and how surely it is one."""

    start: int
    end: int
    name: str
    sureness: str
    """`named`, `generic` ("a mentoring scheme"), `same` ("the scheme"), `course` ("T Levels")."""


def mentions(
    text: str,
    known: Mapping[str, str],
    last: str | None,
    subject: str | None = None,
    generic: Sequence[tuple[int, int, str]] = (),
) -> list[Mention]:
    """The programmes that one sentence names, left to right.

    `known` are the article's names by the words that stand for them, the longest first; `last` is the one
    named last, `subject` the one that the sentence before is about, `generic` where `GENERIC` is found.
    """
    found: list[Mention] = []
    for mention in _all(text, known, last, subject, generic):
        if not any(m.start < mention.end and mention.start < m.end for m in found):
            found.append(mention)
    if len({mention.name for mention in found}) == 1 and (it := _IT_AGAIN.search(text, min(found).end)):
        found.append(Mention(*it.span(), found[0].name, "same"))
    return sorted(found)


def _all(
    text: str,
    known: Mapping[str, str],
    last: str | None,
    subject: str | None,
    generic: Sequence[tuple[int, int, str]],
) -> Iterator[Mention]:
    """Every way to name a programme, the surest first."""
    has_head = has_any(text, HEADS)
    if has_head:
        for match in (*named_in(text), *_TITLED.finditer(text)):
            yield from _named(match, known)
    yield from _known(text, known)
    technical = (
        ((*m.span(), m["called"]) for m in _TECHNICAL.finditer(text))
        if "echn" in text or "Excell" in text
        else ()
    )
    for start, end, called in (*generic, *technical):
        is_any = called.endswith("s") and _ANY_OTHER.search(text, 0, start)
        if not is_any and (not _NO_PROGRAMME.match(called) or called.endswith(_TAUGHT)):
            name = _generic_name(called)
            full = next((k for k in known.values() if name in k.lower()), None)
            yield Mention(start, end, full or name, "named" if full else "generic")
    for match in _DESCRIBED.finditer(text) if has_head else ():
        called = match["called"].replace("improvement fund", "")
        if not _NO_PROGRAMME.search(called) and not _PRAISE.search(called):
            yield Mention(*match.span("called"), _generic_name(match["called"]), "generic")
    for match in _COURSE.finditer(text) if "evel" in text else ():
        yield Mention(*match.span(), "T Levels" if match[0].startswith("T") else match[0], "course")
    yield from _meant(text, last if has_head or "service" in text else None, subject)


@lru_cache(maxsize=512)
def named_in(text: str) -> tuple[re.Match[str], ...]:
    """The capitals before a programme's head in one sentence, kept for the one that asks next."""
    return tuple(
        match for match in _NAMED.finditer(text) if match.start() or not _GERUND.fullmatch(match["called"])
    )


_GERUND = re.compile(r"[A-Z][a-z]+ing")
"""A verb that opens its sentence and no name: "Scrapping the work-based fund"."""
_JOINS = re.compile(r"[\w’-]")
_AGAIN = re.compile(
    rf"(?![\w-]|’\w| by\b| (?:Trust|Company|Ltd|Limited|Group|Council|Agency|Board)\b)(?: "
    rf"\([A-Z]{{2,6}}\))?(?:(?: [a-z-]+)? (?:{HEAD}|{TITLE})\b)?"
)
"""What may follow a name that the article introduced."""


def _known(text: str, known: Mapping[str, str]) -> Iterator[Mention]:
    """Names that the article introduced, the longest first."""
    for words, name in known.items():
        if words not in text:
            continue
        at = text.find(words)
        while at >= 0:
            end = at + len(words)
            again = None if _JOINS.match(text[at - 1 : at]) else _AGAIN.match(text, end)
            if again:
                yield Mention(at, again.end(), name, "named")
            at = text.find(words, again.end() if again else end)


_CALLED_AFTER = re.compile(r",? (?:called|known as|named|titled|dubbed|entitled) [“‘']?[A-Z]")
"""What follows "the scheme" where it is told of for the first time."""


def _meant(text: str, last: str | None, subject: str | None) -> Iterator[Mention]:
    """What "the scheme" and "it" stand for."""
    if last is not None:
        for match in _SAME.finditer(text):
            if _CALLED_AFTER.match(text, match.end()):
                continue
            noun = match["noun"].rstrip("s")
            if noun in _ANY_NOUN or noun in last.lower():
                yield Mention(match.start(), match.end(), last, "same")
    if subject is not None and (it := _IT.match(text)):
        yield Mention(*it.span("it"), subject, "same")


def _named(match: re.Match[str], known: Mapping[str, str]) -> Iterator[Mention]:
    called = cleaned(match["called"])
    start = match.start("called") + match["called"].rfind(called) if called else -1
    is_long = _LONG_NAME.fullmatch(match["called"]) is not None
    if (
        not called
        or called in BODY_WORDS
        or (_NO_PROGRAMME.search(match.group()) and not is_long)
        or called.endswith(("’s", "'s", "s’"))
    ):
        return
    is_titled = match.re is _TITLED
    if not is_titled and OWN_HEAD.match(match["kind"]):
        return
    words = called.split()
    if is_titled and len(words) < 2:
        return
    if is_common(words) and not _LASTING.search(called):
        return
    if not (is_titled or called in known or _may_be_programme(called)):
        return
    whole = match.string[start : match.end()]
    yield Mention(start, match.end(), known.get(whole, known.get(called, called)), "named")


def is_common(words: list[str]) -> bool:
    """Whether the words name nothing: courses, places and times, or one word that may open a sentence."""
    return all(word in (_COMMON if len(words) == 1 else _COMMON - COMMON_NOUNS) for word in words)


def _may_be_programme(called: str) -> bool:
    """Whether the capitals before "programme" name it, and not the body whose programme it is."""
    if kind_of(called) == "organisation":
        is_title = re.search(rf"\b{TITLE}$", called) is not None
        is_title = is_title or (
            " " in called and called.rsplit(maxsplit=1)[-1] in SUBJECTS and called not in sector_bodies()
        )
        is_camel = _CAMEL.fullmatch(called) is not None and called not in sector_bodies()
        return is_title or is_camel
    return kind_of(called) != "person"


def cleaned(called: str) -> str:
    """The name without the words before it: "Under the Northmoor’s New" ..."""
    called = _OWNED.sub("", called)
    words = called.split()
    while words and (
        (words[0] in _STOPPED and words[:2] != ["Further", "Education"])
        or words[0] in {"to", "of", "for", "and", "the", "in", "into", "&"}
    ):
        words = words[1:]
    while words and words[-1] in {"to", "of", "for", "and", "the", "in", "into", "&"}:
        words = words[:-1]
    while words and words[-1].endswith(("-backed", "-funded", "-led", "-run")):
        words = words[:-1]
    return " ".join(words).strip("’'\"")


def _generic_name(called: str) -> str:
    if called.title() in standing_programmes():
        return called
    words = called.split()
    while words and words[0] in _LEADING:
        words = words[1:]
    return " ".join(words)
