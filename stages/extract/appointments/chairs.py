"""Who chairs, heads or leads a body: "X, who chairs the committee", "the panel is chaired by X"."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.appointments.people import PERSON, full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.phrases.names import Name
from stages.extract.phrases.word_cues import cue

_ASIDE = r"(?:, [^,.;\n]{2,110},)?"
_CHAIRS = re.compile(
    rf"(?P<person>{PERSON}){_ASIDE},? (?:who )?(?:will |now |to )?(?P<verb>co-chairs?"
    rf"|chairs?|chaired|heads|leads?) (?P<the>the |an? |its )?"
    r"(?P<common>(?:[a-z][\w’'-]* ){0,4}(?:committee|board|panel|group|commission|taskforce|forum|review))?"
)
_BOARD = re.compile(
    r"(?:the )?(?P<owner>[A-Z][\w&’'-]*?(?: [A-Z][\w&’'-]*?){0,5})[’']s "
    r"(?:board|corporation|governing body)\b"
)
_CHAIRS_CUE = cue(
    re.compile(r"\b(?:(?:co-)?chairs?|chaired|heads|leads|(?<=will )lead|(?<=to )lead) "),
    "co chair chairs chaired heads leads lead",
)
_ROLES = {
    "chair": "chair",
    "chairs": "chair",
    "chaired": "chair",
    "co-chair": "co-chair",
    "co-chairs": "co-chair",
    "heads": "head",
    "leads": "leader",
    "lead": "leader",
}
_CHAIRED_BY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?P<body>(?:[A-Za-z][\w’'-]* ){0,5}?"
    r"(?i:committee|board|panel|group|commission|taskforce|forum|review|inquiry|council|partnership))"
    rf"(?:,| will be| is| was|, which (?:is|was|will be))? (?P<verb>co-chaired"
    rf"|chaired|led|headed) by (?P<person>{PERSON})"
)
_PASSIVE_ROLES = {"co-chaired": "co-chair", "chaired": "chair", "led": "leader", "headed": "head"}
_FARTHEST = 190  # code points between a person's name and the verb


def chairs(text: str, names: Sequence[Name]) -> Iterator[Post]:
    """X, who chairs the committee: a chair, head or leader of the body named next.

    To head or lead an organisation is what a person is; to chair or lead a panel is a post told.
    """
    if "haired by " in text or "led by " in text or "headed by " in text:
        yield from _chaired_by(text)
    for verb in _CHAIRS_CUE.finditer(text):
        first = max(0, verb.start() - _FARTHEST, text.rfind("\n", 0, verb.start()) + 1)
        match = _CHAIRS.search(text, first, verb.end() + 80)
        if match is None or match.start("verb") != verb.start():
            continue
        person = person_in(match["person"])
        body = _body(text, names, match)
        if person is not None and body is not None:
            at = match.end("person") - len(person)
            is_told = "chair" in match["verb"] or bool(match["common"])
            role = _ROLES[match["verb"]]
            yield Post(at, body[1], full_name(person), role, body[0], at, "chairs/1", is_told)


def _chaired_by(text: str) -> Iterator[Post]:
    """The panel will be chaired by X."""
    for match in _CHAIRED_BY.finditer(text):
        if (person := person_in(match["person"])) is not None:
            at = match.end("person") - len(person)
            role = _PASSIVE_ROLES[match["verb"]]
            yield Post(
                match.start(), match.end(), full_name(person), role, match["body"], at, "chaired_by/1",
                is_told=True,
            )  # fmt: skip


def _body(text: str, names: Sequence[Name], match: re.Match[str]) -> tuple[str, int] | None:
    """The body and where its words end; "the committee" is the last one named in full."""
    owned = _BOARD.match(match.string, match.end("verb") + 1)
    if owned is not None:
        return owned["owner"], owned.end()
    if match["common"]:
        common = match["common"]
        if " " not in common:
            full = [n.text for n in names if n.end < match.start() and n.text.split()[-1].lower() == common]
            common = full[-1] if full else common
        return common, match.end("common")
    at = match.end("the") if match["the"] else match.end("verb") + 1
    name = next((n for n in names if n.start == at and (n.kind == "organisation" or " " in n.text)), None)
    if name is not None and name.kind in {"person", "place"}:
        return None
    return (name.text, name.end) if name is not None else None
