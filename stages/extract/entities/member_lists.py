"""Bullets that each read "Role: Name, Organisation" list members; the name is a person, the rest a body.

Three such bullets on end make a list, so that a bullet with a comma by chance does not. Two names may
share a bullet (Ada Hart/Ben Cole), a body may have commas, a short form in brackets, or another beside it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.entities.words import NOT_SURNAMES, STRONG_HEADS

RULE = "listed_member/1"
_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]*|de|da|van|von|der|di|la|le|bin)"
_BULLET = re.compile(
    rf"^[ \t]*[•*–-][ \t]+(?:(?P<role>[A-Z][A-Za-z -]{{2,30}}): ?)?(?P<names>{_WORD}(?: {_WORD}){{1,4}}(?: "
    rf"?/ ?{_WORD}(?: {_WORD}){{1,3}})?), (?P<rest>[A-Z][^\n]{{1,110}})$",
    re.MULTILINE,
)
_SHORT = re.compile(r" \((?P<short>[A-Z][\w&]{1,9})\)")
_MARKED = re.compile(r"\n[ \t]*[•*–-][ \t]")
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Member:
    """One bullet: spans of the names, and of the words after their comma."""

    names: tuple[tuple[int, int], ...]
    rest: tuple[int, int]


def members(text: str) -> Iterator[Member]:
    """Every bullet of every member list in `text` (already `plain`)."""
    if len(_MARKED.findall(text)) < _LEAST - 1:  # the text may open with one more
        return
    block: list[re.Match[str]] = []
    for match in _BULLET.finditer(text):
        if not _is_member(match):
            continue
        if block and text[block[-1].end() : match.start()].strip(" \n\t"):
            yield from _block(block)
            block = []
        block.append(match)
    yield from _block(block)


def _is_member(match: re.Match[str]) -> bool:
    words = match["names"].replace("/", " ").split()
    is_named = not any(w in NOT_SURNAMES or w in STRONG_HEADS for w in words)
    return is_named and not re.search(r"[.;:!?]\s", match["rest"])


def _block(block: list[re.Match[str]]) -> Iterator[Member]:
    if len(block) < _LEAST:
        return
    for match in block:
        start = match.start("names")
        spans = []
        for name in re.finditer(r"[^/]+", match["names"]):
            text = name.group()
            left = len(text) - len(text.lstrip())
            spans.append((start + name.start() + left, start + name.start() + left + len(text.strip())))
        end = match.end("rest") - (len(match["rest"]) - len(match["rest"].rstrip(" .")))
        yield Member(tuple(spans), (match.start("rest"), end))


def without_short_form(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a rest around short forms in brackets."""
    at = start
    for short in _SHORT.finditer(text, start, end):
        yield at, short.start()
        at = short.end()
    if at < end:
        yield at, end
