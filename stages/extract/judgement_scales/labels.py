"""The labels of a scale are the items of the list that names its grades, each with its colour if told.

A list is introduced by a colon after the scale's noun ("four judgements: outstanding, good …"), by
"either", "graded", "from … to …", or stands line by line under the colon.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

COLOURS = (
    "dark green|light green|bright green|red|orange|amber|yellow|green|blue|purple|grey|gray|black|white|pink"
)
_WORD = r"(?:[\w-]|[’'](?=\w))"
_QUOTED = re.compile(rf"[‘'“\"](?P<label>[A-Za-z]{_WORD}*(?:[ -]{_WORD}+){{0,4}})[’'”\"](?!\w)")
_COLOUR = re.compile(rf"\b(?P<colour>{COLOURS})\b", re.IGNORECASE)
_ITEM = re.compile(
    r"\s*(?:(?:either|the|from|to|and|or)\s+)*(?:\(?\d\)?[:.)]?\s*)?(?P<open>[‘'“\"]?)"
    rf"(?P<label>[A-Za-z]{_WORD}*(?:[ -]{_WORD}+){{0,3}}?)[’'”\"]?"
    r"(?:\s\(\w+\))?\s*(?:,\s*(?:and|or)\s+|,\s*|\s+(?:and|or|to|through to)\s+(?=\S)"
    r"|;\s*(?:and|or)?\s*|$|(?=\.|\s[–—]))"
)
_BULLET = re.compile(
    r"[ \t]*(?:[•*-]|\d[.)])\s+"
    rf"(?P<label>[A-Za-z]{_WORD}*(?: {_WORD}+){{0,4}}?)(?=\s*(?:[:;,.–—(]|$))"
)


@dataclass(frozen=True, slots=True)
class Label:
    """One label; `text[start:end]` are its words without speech marks."""

    start: int
    end: int
    colour: str | None = None


def quoted_labels(text: str, start: int, end: int) -> list[Label]:
    """Labels in speech marks; a colour before one holds for those that follow it in the same breath."""
    found = []
    colour: str | None = None
    at = start
    for match in _QUOTED.finditer(text, start, end):
        told = list(_COLOUR.finditer(text, at, match.start()))
        if told:
            colour = told[-1]["colour"].lower()
        at = match.end()
        found.append(Label(match.start("label"), match.end("label"), colour))
    return found


def listed_labels(text: str, start: int, end: int) -> list[Label]:
    """Items from `start`, parted by commas, and, or; the list ends where no item follows."""
    found = []
    at = start
    while at < end:
        match = _ITEM.match(text, at, end)
        if match is None or match.end() == at:
            break
        found.append(Label(match.start("label"), match.end("label")))
        at = match.end()
    return found


def bulleted_labels(text: str, start: int) -> list[Label]:
    """Labels that open the bullets of the list from `start` on."""
    return list(_bullets(text, start))


def _bullets(text: str, start: int) -> Iterator[Label]:
    at = start
    while at < len(text):
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if text[at:line_end].strip():
            match = _BULLET.match(text, at, line_end)
            if match is None:
                return
            yield Label(match.start("label"), match.end("label"))
        at = line_end + 1
