"""An article teaches its acronyms: "Name of the Body (NB)", or "NB (Name of the Body)".

The name is as many words before the brackets as spell the acronym; small words may be skipped. What is
taught here outweighs the reference table for this article.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.entities.gazetteer import plain
from stages.extract.entities.words import JOINERS
from stages.extract.phrases import ARTICLES_KEPT

_BRACKETED = re.compile(r"\((?:the |or |known as )?['“‘\"]?(?P<short>[A-Z][A-Za-z0-9&]{1,9})['”’\"]?\)")
_EXPANDED = re.compile(
    r"(?<![\w.-])(?P<short>[A-Z][A-Za-z&]{1,8}) \((?P<long>(?:the )?[A-Z][A-Za-z&',. -]{5,90})\)"
)
_WORD = re.compile(r"[\w'&-]+")
_HEAD = re.compile(r"\b(?:Department|Ministry) (?:for|of) (?:the )?$")
"""What an acronym may leave out: the Department for Learning, Work and Trade (LWT)."""
_REACH = 110
_LONGEST_SHORT = 9  # code points of an acronym in front of its name in brackets
_LONGEST_LONG = 100  # code points of the name with its brackets


@dataclass(frozen=True, slots=True)
class Spelled:
    """An acronym and the name that spells it, with the places of both in the text."""

    short: str
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
            head = _HEAD.search(before, 0, words[first].start())
            start = head.start() if head is not None else words[first].start()
            yield Spelled(match["short"], low + start, low + words[-1].end())
    for match in _expanded(text):
        words = list(_WORD.finditer(match["long"]))
        if _first_word(match["short"], [w.group() for w in words]) in {0, 1}:
            start = match.start("long") + (4 if match["long"].startswith("the ") else 0)
            yield Spelled(match["short"], start, match.end("long"))


@lru_cache(maxsize=ARTICLES_KEPT)
def spelled_of(text: str) -> tuple[Spelled, ...]:
    """Every acronym that an article spells out, kept for the other tables' extractors."""
    return tuple(spelled_out(plain(text))) if "(" in text else ()


@lru_cache(maxsize=ARTICLES_KEPT)
def spelled_in(text: str) -> dict[str, str]:
    """The name that `text` spells out for each of its acronyms, the first time, in the text's letters."""
    found: dict[str, str] = {}
    for one in spelled_of(text):
        name = text[one.long_start : one.long_end]
        found.setdefault(one.short, name.removeprefix("the ").removeprefix("The "))
    return found


def in_full(text: str, name: str) -> str:
    """The name of a body as `text` spells it out, if `name` is its acronym; else the name itself."""
    return spelled_in(text).get(name, name)


def _expanded(text: str) -> Iterator[re.Match[str]]:
    """Every match of `_EXPANDED`: looked for around brackets, which are few."""
    done, bracket = 0, text.find(" (")
    while bracket >= 0:
        if text[bracket + 2 : bracket + 3].isupper() or text.startswith("the ", bracket + 2):
            start = max(done, bracket - _LONGEST_SHORT)
            match = _EXPANDED.search(text, start, bracket + _LONGEST_LONG)
            if match is not None and match.start() < bracket:
                yield match
                done = match.end()
        bracket = text.find(" (", bracket + 1)


def _first_word(short: str, words: list[str]) -> int | None:
    """Index of the word at which the name that spells `short` starts; None where nothing spells it."""
    letters = "".join(c.lower() for c in short if c.isalpha())
    first = _start(tuple(word.lower() for word in words[-_MOST_WORDS:]), letters, {})
    if first is None:
        return None
    first += max(0, len(words) - _MOST_WORDS)
    return first if words[first][0].isupper() else None


def spells(short: str, words: list[str]) -> bool:
    """Whether all the words spell the acronym."""
    return _first_word(short, words) == 0


_MOST_WORDS = 20


def _start(words: tuple[str, ...], letters: str, known: dict[tuple[int, int], int | None]) -> int | None:
    """Where the words that spell the letters to their ends start.

    A word gives its first letter, its first two or three (Of-sted), the initials of its hyphenated
    parts, or, if it is a small word, none. `known` keeps the time in the product of both lengths.
    """
    place = len(words), len(letters)
    if not letters or not words:
        return len(words) if not letters else None
    if place not in known:
        known[place] = None
        for taken in _taken(words[-1], letters):
            first = _start(words[:-1], letters[: len(letters) - taken], known)
            if first is not None:
                known[place] = first
                break
    return known[place]


def _taken(word: str, letters: str) -> Iterator[int]:
    """How many of the last letters the word may stand for, the likeliest first."""
    initials = "".join(part[0] for part in word.split("-") if part)
    if len(initials) > 1 and letters.endswith(initials):
        yield len(initials)
    for size in (1, 2, 3):
        if len(letters) >= size and word.startswith(letters[-size:]):
            yield size
    if word in JOINERS:
        yield 0
