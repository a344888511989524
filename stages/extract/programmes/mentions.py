"""Where a sentence names a programme: capitals with scheme or programme, a telling name, "the scheme".

Left alone: pension and building schemes, courses of study, programmes that only stand for an agenda.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from stages.extract.phrases.name_words import COMMON_NOUNS, OPENERS, PLACES, QUALIFICATIONS, TIME_WORDS
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.reference import sector_bodies, standing_programmes
from stages.extract.programmes.vocabulary import NATIONS, SUBJECTS

_HEAD = (
    r"(?:programmes?|schemes?|initiatives?|pilots?|projects?|funds?|campaigns?|trailblazers?|"
    r"bootcamps?|hubs?)"
)
_TITLE = (
    "(?:Programmes?|Programs?|Schemes?|Initiatives?|Pilots?|Projects?|Funds?|Service|Campaigns?|"
    "(?:Ambassadors?|Advis[eo]rs?|Mentors?|Mentoring|Hubs?|Leaders?|Champions?|Governors?) Network|"
    "Hubs?|Bootcamps?|Boot Camps?|"
    "Trailblazers?|Guarantees?|Accelerators?|Entitlements?|Pathfinders?|Internships|Scholarships)"
)
_WORD = r"[A-Z][\w’'&+-]*"
_RUN = rf"{_WORD}(?: (?:(?:to|into|of|for|and|in|&) )?{_WORD}){{0,7}}"
_ANY_HEAD = re.compile(rf"\b(?:{_HEAD}|{_TITLE})\b")
_QUOTE = "[‘“'\"]?"
_UNQUOTE = "(?:[’”'\"](?!s\\b))?"
_LEAD_IN = (
    "career|careers|skills|mentoring|tutoring|tuition|coaching|apprenticeship|apprenticeships|"
    "numeracy|literacy|maths|youth|"
    "employability|employment|internship|traineeship|outreach|catch-up|enterprise|retraining|exchange|"
    "ambassador|"
    "volunteering|training|guidance|upskilling|reskilling|placement|experience|recruitment|bursary|"
    "scholarship|leadership|"
    "adviser|advice|support|education|learning|digital|green|pre-apprenticeship|supported|wellbeing|"
    "leadership"
)
_NAMED = re.compile(
    rf"{_QUOTE}(?P<called>{_RUN}){_UNQUOTE}(?P<kind>(?: (?!to\b|the\b|for\b|of\b|and\b|in\b|a\b|its\b|"
    rf"on\b|with\b|is\b|will\b|has\b)"
    rf"[a-z-]+){{0,2}} {_HEAD})\b"
)
_TITLED = re.compile(
    rf"{_QUOTE}(?P<called>(?:{_RUN} (?:(?:&|and) )?)?(?:{_WORD} ){_TITLE}(?: {_TITLE})?)\b{_UNQUOTE}"
)
_APPOSED = re.compile(
    rf"{_QUOTE}\b(?P<called>{_RUN}){_UNQUOTE}(?: \([A-Z]+\))?(?:,? (?:[–-] )?| (?:is|was|are) )(?:an?|"
    rf"the|its|our|their) (?:[^,.;:]{{0,60}}? )?"
    r"(?:programme|scheme|initiative|project|pilot|fund)\b(?! (?:manager|director|leader|board|officer))"
)
_CALLED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Nn]ew|[Tt]heir) (?:[\w-]+ ){0,3}?(?:programme|scheme|initiative|"
    r"project|pilot|campaign)"
    rf"(?: (?:called|named|known as|dubbed|entitled) |, (?:called |named |known as |dubbed "
    rf")?){_QUOTE}(?P<called>{_RUN})"
    r"(?=[’”'\",.]| (?:is|was|will|has|to|for|in|which|that)\b)"
)
_GENERIC = re.compile(
    rf"\b(?P<called>(?:(?:teacher|student|pupil|adult|parent|peer|staff|employer|community|business|"
    rf"graduate|family|school|college|young|"
    rf"job|health) )?(?:{_LEAD_IN})(?: (?:{_LEAD_IN}))? (?:programme|scheme|initiative|pilot|trailblazer)s?"
    r"|(?:careers|maths|skills|english|computing) (?:hubs|bootcamps|centres|service)"
    r"|(?:youth|jobs?|skills) guarantee|skills bootcamps?)(?: (?:pilots?|schemes?|programmes?|"
    r"trailblazers?))?\b"
)
_SAME = re.compile(
    r"\b(?:[Ii]ts|[Tt]h(?:e|is|ese)) (?:(?:[A-Z][\w’]+ |for |of )*[\w’]+-(?:funded|backed|led|run) )?"
    r"(?:[a-z-]+ ){0,2}?(?P<noun>programme|scheme|initiative|pilots?|project|fund|"
    r"service|hubs|trailblazers?|"
    r"bootcamps)\b(?! (?:of|manager|director)\b)|(?<=\bruns )it\b|(?<=\bleads )it\b|(?<=\bmanages "
    r")it\b|(?<=\boversees )it\b|"
    r"(?<=\bdelivers )it\b"
)
_IT = re.compile(r"^(?:It|They)\b(?! (?:is|was|were|are) (?:understood|not clear|unclear|thought|hoped))")
_ANY_NOUN = frozenset({"programme", "scheme", "initiative", "project"})
_OWNED = re.compile(r"^.*[’']s? ")
_NO_PROGRAMME = re.compile(
    r"\b(?:[Pp]ension|[Hh]ealth Service|[Cc]ivil Service|[Pp]olice|[Ff]ire|[Pp]rison|[Aa]mbulance|"
    r"[Pp]robation|World Service|"
    r"[Rr]edundancy|[Ss]everance|[Hh]ardship|[Dd]egree|[Cc]apital|[Tt]elevision|TV|[Bb]uilding|[Cc]onstruction|"
    r"[Rr]esearch|[Ii]mprovement|"
    r"[Rr]epairs?|[Ll]egislative|[Ss]pending|[Ii]nspection|[Aa]ccess|PhD|[Mm]aster|Foundation Year|"
    r"BBC|Twitter|Open Programme|"
    r"Human|Financial|Customer|Support|Student|Students|Public|Social) ?"
    r"(?:Service|service|Fund|fund|Scheme|scheme|Programme|programme|Project|project|Network|"
    r"Guarantee|Services|Pilot)?"
)
_STOPPED = OPENERS | TIME_WORDS
_COMMON = (
    OPENERS
    | TIME_WORDS
    | QUALIFICATIONS
    | COMMON_NOUNS
    | PLACES
    | {"Government", "Labour", "Level", "Tory", "DfE", "Ofsted", "Welsh", "Scottish"}
)
_SHORTENED = re.compile(r"(?:[A-Z][a-z]+ ){1,3}(?P<short>Bootcamps|Hubs|Trailblazers|Accelerators)\b")
_NETWORK = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Ambassadors?|Advis[eo]rs?|Mentors?|Leaders?|Champions?|Governors?) Network\b"
)
"""A scheme of people; other networks are bodies."""
_CAMEL = re.compile(r"[A-Z][a-z]+(?:[A-Z0-9][a-z]+)+")
_LASTING = re.compile(r"(?:Bootcamps?|Hubs?|Guarantees?|Trailblazers?|Accelerators?|Entitlements?)$")


class Mention(NamedTuple):
    """One programme named in a sentence: its span there, its name, and how surely it is one."""

    start: int
    end: int
    name: str
    sureness: str
    """`named`, `generic` ("a mentoring scheme") or `same` ("the scheme")."""


def mentions(
    text: str, known: Mapping[str, str], last: str | None, subject: str | None = None
) -> list[Mention]:
    """The programmes that one sentence names, left to right.

    `known` are the article's names by the words that stand for them; `last` is the one named last,
    `subject` the one that the sentence before is about.
    """
    found: list[Mention] = []
    for mention in _all(text, known, last, subject):
        if not any(m.start < mention.end and mention.start < m.end for m in found):
            found.append(mention)
    return sorted(found)


def _all(text: str, known: Mapping[str, str], last: str | None, subject: str | None) -> Iterator[Mention]:
    """Every way to name a programme, the surest first."""
    if _ANY_HEAD.search(text):
        for pattern in (_NAMED, _TITLED):
            for match in pattern.finditer(text):
                yield from _named(match, known)
    yield from _known(text, known)
    for match in _GENERIC.finditer(text):
        if not _NO_PROGRAMME.match(match["called"]):
            name = _generic_name(match["called"])
            full = next((k for k in known.values() if name in k.lower()), None)
            yield Mention(match.start(), match.end(), full or name, "named" if full else "generic")
    yield from _meant(text, last, subject)


def _known(text: str, known: Mapping[str, str]) -> Iterator[Mention]:
    """Names that the article introduced, the longest first."""
    for words, name in sorted(known.items(), key=lambda item: -len(item[0])):
        if words not in text:
            continue
        head = rf"(?:(?: [a-z-]+)? (?:{_HEAD}|{_TITLE})\b)?"
        again = rf"(?<![\w’-]){re.escape(words)}(?![\w’-]| by\b)(?: \([A-Z]{{2,6}}\))?{head}"
        for match in re.finditer(again, text):
            yield Mention(match.start(), match.end(), name, "named")


def _meant(text: str, last: str | None, subject: str | None) -> Iterator[Mention]:
    """What "the scheme" and "it" stand for."""
    if last is not None:
        for match in _SAME.finditer(text):
            noun = (match["noun"] or "programme").rstrip("s")
            if noun in _ANY_NOUN or noun in last.lower():
                yield Mention(match.start(), match.end(), last, "same")
    if subject is not None and (it := _IT.match(text)):
        yield Mention(it.start(), it.end(), subject, "same")


def _named(match: re.Match[str], known: Mapping[str, str]) -> Iterator[Mention]:
    called = _cleaned(match["called"])
    start = match.start("called") + match["called"].rfind(called) if called else -1
    if not called or _NO_PROGRAMME.search(match.group()) or called.endswith(("’s", "'s", "s’")):
        return
    is_titled = match.re is _TITLED
    words = called.split()
    if is_titled and len(words) < 2:
        return
    if _is_common(words) and not _LASTING.search(called):
        return
    if not is_titled and called not in known and not _may_be_programme(called):
        return
    whole = match.string[start : match.end()]
    yield Mention(start, match.end(), known.get(whole, known.get(called, called)), "named")


def _is_common(words: list[str]) -> bool:
    """Whether the words name nothing: courses, places and times, or one word that may open a sentence."""
    return all(word in (_COMMON if len(words) == 1 else _COMMON - COMMON_NOUNS) for word in words)


def _may_be_programme(called: str) -> bool:
    """Whether the capitals before "programme" name it, and not the body whose programme it is."""
    if kind_of(called) == "organisation":
        is_title = re.search(rf"\b{_TITLE}$", called) is not None
        is_title = is_title or (
            " " in called and called.rsplit(maxsplit=1)[-1] in SUBJECTS and called not in sector_bodies()
        )
        is_camel = _CAMEL.fullmatch(called) is not None and called not in sector_bodies()
        return is_title or is_camel
    return kind_of(called) != "person"


def _cleaned(called: str) -> str:
    """The name without the words before it: "Under the Northmoor’s New" ..."""
    called = _OWNED.sub("", called)
    words = called.split()
    while words and (
        words[0] in _STOPPED or words[0] in {"to", "of", "for", "and", "the", "in", "into", "&"}
    ):
        words = words[1:]
    while words and words[-1] in {"to", "of", "for", "and", "the", "in", "into", "&"}:
        words = words[:-1]
    return " ".join(words).strip("’'\"")


def _generic_name(called: str) -> str:
    words = called.split()
    skip = {
        "new",
        "the",
        "a",
        "an",
        "its",
        "this",
        "flagship",
        "national",
        "free",
        "local",
        "and",
        "of",
        "for",
        "on",
        "in",
        "to",
        "our",
    }
    while words and words[0] in skip:
        words = words[1:]
    return " ".join(words)


def introduced(text: str) -> dict[str, str]:
    """Names of programmes by what stands for them: standing ones, and "Workwise, a scheme for …"."""
    found = {words: name for words, name in standing_programmes().items() if words in text}
    if _ANY_HEAD.search(text) is None:
        return found
    for match in (m for pattern in (_APPOSED, _CALLED) for m in pattern.finditer(text)):
        called = _cleaned(match["called"])
        words = called.split()
        is_name = (
            called
            and not _is_common(words)
            and not _ANY_HEAD.fullmatch(called)
            and called not in sector_bodies()
        )
        if is_name and kind_of(called) in {"other", "place"} and len(words) < 6 and not words[0].isdigit():
            found[called] = called
    if "network" in text and len(networks := {m.group() for m in _NETWORK.finditer(text)}) == 1:
        found |= dict.fromkeys(("its network", "the network"), networks.pop())
    for match in _SHORTENED.finditer(text):
        found.setdefault(match["short"], match.group())
    for match in _NAMED.finditer(text):
        called = _cleaned(match["called"])
        is_long = len(called.split()) > 1 or (len(called) > 5 and called not in NATIONS)
        if is_long and kind_of(called) == "other" and not _is_common(called.split()):
            found.setdefault(called, called)
    return found
