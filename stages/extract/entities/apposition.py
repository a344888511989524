"""Capitals right after a kind of body name one: "training provider Hartwell", "think tank, Northlight".

So they do after where one is based: "Fylde-based Hartwell".

Left alone: a person's name there ("union official Ada Hart" has its post last), and a kind in the plural.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from stages.extract.phrases.reference import word_lists
from stages.extract.phrases.word_cues import cue

RULE = "body_in_apposition/1"
_CALLINGS = word_lists(Path(__file__).with_name("callings.csv"))
_KINDS = {word: kind or None for kind, words in _CALLINGS.items() for word in words}
"""What a body is called by, and its kind if that says it."""
_WORD = r"(?:[A-Z][\w'&-]*|[a-z]+[A-Z]\w*)"
_APPOSED = cue(
    re.compile(
        rf"\b(?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))})(?:,|:| called)? "
        rf"(?P<name>{_WORD}(?: (?:& |and |of |for )?{_WORD}){{0,4}})"
    ),
    " ".join(re.split(r"\W", kind)[0] for kind in _KINDS).lower(),
)


_KIND_BEHIND = re.compile(
    r", (?:(?:a|an|the|one of the|[A-Z][\w-]+'s) (?:[\w'-]+ ){0,4}?)(?P<kind>body|provider|charity|company|"
    r"firm|union|trust|organisation|agency|network|think tank|association|pollster)(?=[,.;)]| (?:of|for|in|"
    r"that|which|based|with|representing|running|specialising)\b)"
)
_KINDS_BEHIND = {"trust": "academy_trust", "body": None, "organisation": None, "agency": "agency"}
_KINDS_BEHIND |= {"association": "membership_body"}


def kind_behind(text: str, end: int) -> tuple[str | None] | None:
    """The kind that stands behind a name and its comma ("Hartwell, a membership body for"), in a tuple."""
    match = _KIND_BEHIND.match(text, end) if text.startswith(", ", end) else None
    return (_KINDS_BEHIND.get(match["kind"], _KINDS.get(match["kind"])),) if match else None


def apposed_bodies(text: str, plain: str) -> Iterator[tuple[int, int, str | None]]:
    """(start, end, kind) of every name behind its kind in `text`; `plain` is it with plain marks."""
    for match in _APPOSED.finditer(text, plain):
        yield match.start("name"), match.end("name"), _KINDS[match["kind"]]
