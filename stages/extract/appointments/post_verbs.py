"""A post told by a verb: "appointed X as chair", "X replaced Z as chief inspector", "X, who chairs Y"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.appointments.people import PERSON, full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.phrases.names import Name
from stages.extract.phrases.word_cues import cue

_CUE = re.compile(
    r"\b(?:re-?)?(?:appoint|nam|elect|confirm|announc|hir|cho[os]|replac"
    r"|succe|becom|becam|took over|takes? over"
    r"|step|stood|stand|join|serv|resign)"
)
_OWNER = r"(?:(?:the|its|an?|their|our|his|her) )?(?:new |first |next |interim )?"
_VERBS = (
    (
        "replaced",
        re.compile(
            rf"(?P<person>{PERSON})(?:,? who)? (?:has |had |will |is to )?(?:replace[sd]?"
            rf"|succeed(?:s|ed)?|takes? over from"
            rf"|took over from) (?P<previous>{PERSON}) as {_OWNER}$"
        ),
    ),
    (
        "appointed",
        re.compile(
            rf"\b(?:appoint(?:ed|s)?|named|names|elected|confirmed|announced"
            rf"|unveiled|hired|installed|chosen|chose) "
            rf"(?P<person>{PERSON}) (?:as |to be |to become )?{_OWNER}$"
        ),
    ),
    (
        "was_appointed",
        re.compile(
            rf"(?P<person>{PERSON})(?:,? who)? (?:has been|was|is|will be|had been|is to be) (?:newly |re-)?"
            rf"(?:appointed|named|elected|confirmed|announced|unveiled|chosen|hired) (?:as |to be )?{_OWNER}$"
        ),
    ),
    (
        "became",
        re.compile(
            rf"(?P<person>{PERSON})(?:,? who)? (?:became|becomes|has become"
            rf"|will become|is to become|(?:will )?takes? over as"
            rf"|took over as|steps? down as|stepped down as|stands? down as"
            rf"|stood down as|joins? as|joined as|serves as"
            rf"|served as|resigned as) {_OWNER}$"
        ),
    ),
)
_CHAIRS = re.compile(
    rf"(?P<person>{PERSON}),? (?:who )?(?:will |now )?(?P<verb>co-chairs?"
    rf"|chairs?|chaired|heads|leads) (?P<the>the )?"
    r"(?P<common>(?:[a-z][\w’'-]* ){0,4}(?:committee|board|panel|group|commission|taskforce|forum|review))?"
)
_CHAIRS_CUE = cue(
    re.compile(r"\b(?:(?:co-)?chairs?|chaired|heads|leads) "), "co chair chairs chaired heads leads"
)
_ROLES = {
    "chair": "chair",
    "chairs": "chair",
    "chaired": "chair",
    "co-chair": "co-chair",
    "co-chairs": "co-chair",
    "heads": "head",
    "leads": "leader",
}


_CHAIRED_BY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?P<body>(?:[A-Za-z][\w’'-]* ){0,5}?"
    r"(?:committee|board|panel|group|commission|taskforce|forum|review|inquiry|council|partnership))"
    rf"(?:,| will be| is| was|, which (?:is|was|will be))? (?P<verb>co-chaired"
    rf"|chaired|led|headed) by (?P<person>{PERSON})"
)
_PASSIVE_ROLES = {"co-chaired": "co-chair", "chaired": "chair", "led": "leader", "headed": "head"}


@dataclass(frozen=True, slots=True)
class Named:
    """The person whom a verb puts into the role that follows, and where the name starts."""

    start: int
    person: str
    rule: str


def by_verb(text: str, window: int, start: int) -> Named | None:
    """Who is put by a verb into the role that starts at `start`, looking back to `window`."""
    if not _CUE.search(text, window, start):
        return None
    for name, pattern in _VERBS:
        match = pattern.search(text, window, start)
        if match is not None and (person := person_in(match["person"])) is not None:
            return Named(match.end("person") - len(person), person, f"{name}/1")
    return None


def chairs(text: str, names: Sequence[Name]) -> Iterator[Post]:
    """X, who chairs the committee: a chair, head or leader of the body named next."""
    if "haired by " in text or "led by " in text or "headed by " in text:
        yield from _chaired_by(text)
    for verb in _CHAIRS_CUE.finditer(text):
        match = _CHAIRS.search(
            text, max(0, verb.start() - 70, text.rfind("\n", 0, verb.start()) + 1), verb.end() + 80
        )
        if match is None or match.start("verb") != verb.start():
            continue
        person = person_in(match["person"])
        body = _body(text, names, match)
        if person is not None and body is not None:
            at = match.end("person") - len(person)
            yield Post(at, body[1], full_name(person), _ROLES[match["verb"]], body[0], at, "chairs/1")


def _chaired_by(text: str) -> Iterator[Post]:
    """The panel will be chaired by X."""
    for match in _CHAIRED_BY.finditer(text):
        if (person := person_in(match["person"])) is not None:
            at = match.end("person") - len(person)
            role = _PASSIVE_ROLES[match["verb"]]
            yield Post(match.start(), match.end(), full_name(person), role, match["body"], at, "chaired_by/1")


def _body(text: str, names: Sequence[Name], match: re.Match[str]) -> tuple[str, int] | None:
    """The body and where its words end; "the committee" is the last one named in full."""
    if match["common"]:
        common = match["common"]
        if " " not in common:
            full = [n.text for n in names if n.end < match.start() and n.text.split()[-1].lower() == common]
            common = full[-1] if full else common
        return common, match.end("common")
    at = match.end("the") if match["the"] else match.end("verb") + 1
    name = next((n for n in names if n.start == at and n.kind == "organisation"), None)
    return (name.text, name.end) if name is not None else None
