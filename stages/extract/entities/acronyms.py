"""An article teaches its acronyms: "Name of the Body (NB)", or "NB (Name of the Body)".

The name is as many words before the brackets as spell the acronym; small words may be skipped. What is
taught here outweighs the reference table for this article.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.entities.words import JOINERS

_BRACKETED = re.compile(r"\((?:the |or |known as )?['“‘\"]?(?P<short>[A-Z][A-Za-z0-9&]{1,9})['”’\"]?\)")
_EXPANDED = re.compile(r"(?<![\w.-])(?P<short>[A-Z][A-Za-z&]{1,8}) \((?P<long>(?:the )?[A-Z][A-Za-z&',. -]{5,90})\)")
_WORD = re.compile(r"[\w'&-]+")
_REACH = 110


@dataclass(frozen=True, slots=True)
class Spelled:
    """An acronym and the name that spells it, with the places of both in the text."""

    short: str
    short_start: int
    long_start: int
    long_end: int


def spelled_out(text: str) -> Iterator[Spelled]:
    """Every acronym that `text` (already `plain`) spells out, in reading order."""
    for match in _BRACKETED.finditer(text):
        low = max(0, match.start() - _REACH)
        before = text[low : match.start()]
        stop = max(before.rfind("\n"), before.rfind(". "), before.rfind("("), before.rfind(";"))
        words = list(_WORD.finditer(before, stop + 1))
        first = _first_word(match["short"], [w.group() for w in words])
        if first is None and match["short"].endswith("s"):
            first = _first_word(match["short"][:-1], [w.group() for w in words])
        if first is not None:
            yield Spelled(
                match["short"], match.start("short"), low + words[first].start(), low + words[-1].end()
            )
    for match in _EXPANDED.finditer(text):
        words = list(_WORD.finditer(match["long"]))
        if _first_word(match["short"], [w.group() for w in words]) in {0, 1}:
            start = match.start("long") + (4 if match["long"].startswith("the ") else 0)
            yield Spelled(match["short"], match.start("short"), start, match.end("long"))


def _first_word(short: str, words: list[str]) -> int | None:
    """Index of the word at which the name that spells `short` starts; None where nothing spells it."""
    letters = [c.lower() for c in short if c.isalpha()]
    index = len(words)
    while letters and index > 0:
        index -= 1
        word = words[index].lower()
        if word[0] == letters[-1]:
            letters.pop()
        elif _initials(word) and letters[-len(_initials(word)) :] == _initials(word):
            del letters[-len(_initials(word)) :]
        elif word not in JOINERS and not _spells_inside(word, letters):
            return None
    if letters or index == len(words) or not words[index][0].isupper():
        return None
    return index


def _initials(word: str) -> list[str]:
    """Of a hyphenated word: s, t for short-term."""
    parts = [part for part in word.split("-") if part]
    return [part[0] for part in parts] if len(parts) > 1 else []


def _spells_inside(word: str, letters: list[str]) -> bool:
    """Take the letters that stand inside one word, as of in Ofsted or at in IfATE; False if there are none."""
    taken = 0
    for size in (3, 2):
        tail = letters[-size:]
        if len(tail) == size and word.startswith("".join(tail)):
            taken = size
            break
    if taken:
        del letters[-taken:]
    return bool(taken)
