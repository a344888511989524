"""A cue names the words that a pattern can start with, so that the pattern is tried at those words only.

Which words stand where is read once an article, for all cues of all tables; trying a pattern at a few
places costs a hundredth of trying it at each character.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from stages.extract.phrases import ARTICLES_KEPT

_WORD = re.compile(r"\w+")
_OPENING = 3  # letters of a prefix that tell at once that no word of an article starts so


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """A pattern, and how every match of it starts, in lower case.

    With one of `words`, whole; with a word that starts with one of `prefixes`; or, for what may start
    inside a word, with one of `parts`.
    """

    pattern: re.Pattern[str]
    words: frozenset[str]
    prefixes: tuple[str, ...]
    parts: tuple[str, ...]

    def finditer(self, text: str, within: str | None = None) -> Iterator[re.Match[str]]:
        """What `pattern.finditer(text)` finds; `within` is `text` with some of its words masked, if given."""
        searched = text if within is None else within
        end = 0
        for at in places(self, text):
            if at >= end and (match := self.pattern.match(searched, at)) is not None:
                yield match
                end = match.end()

    def search_between(
        self, text: str, start: int, end: int, within: str | None = None
    ) -> re.Match[str] | None:
        """What `pattern.search(text, start, end)` finds; `within` is as in `finditer`."""
        found = places(self, text)
        searched = text if within is None else within
        for at in found[bisect_left(found, start) : bisect_left(found, end)]:
            if (match := self.pattern.match(searched, at, end)) is not None:
                return match
        return None

    def search(self, text: str) -> re.Match[str] | None:
        """What `pattern.search(text)` finds."""
        return next(self.finditer(text), None)


def cue(pattern: re.Pattern[str], starts: str) -> Cue:
    """The cue of a pattern whose matches start with one of `starts`, in lower case.

    `chair` is that word, `chair*` a word that starts so, `*chair` stands anywhere; _ is a space there.
    """
    found = starts.split()
    return Cue(
        pattern,
        frozenset(s for s in found if "*" not in s),
        tuple(s[:-1] for s in found if s.endswith("*")),
        tuple(s[1:].replace("_", " ") for s in found if s.startswith("*")),
    )


def word_cue(starts: str) -> Cue:
    """The cue of words for themselves, in any case: `chair` is that word, `chair*` a word that starts so."""
    words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in starts.split())
    return cue(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), starts)


class Words:
    """Where each word of a text stands; the text is in lower case."""

    def __init__(self, lower: str) -> None:
        at: defaultdict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(lower):
            at[word[0]].append(word.start())
        self._at = dict(at)
        self._known = sorted(at)
        self._words = frozenset(at)
        self._openings = {word[:_OPENING] for word in at}

    def at(self, word: str) -> Sequence[int]:
        """The places of one word, in reading order."""
        return self._at.get(word, ())

    def starting(self, words: frozenset[str], prefixes: Sequence[str] = ()) -> list[int]:
        """The places of `words`, and of words that start with one of `prefixes`, in no order."""
        found: list[int] = []
        for word in words & self._words:  # two sets: the smaller is gone through
            found += self._at[word]
        known = self._known
        for prefix in prefixes:
            if prefix[:_OPENING] not in self._openings and len(prefix) >= _OPENING:
                continue
            index = bisect_left(known, prefix)
            while index < len(known) and known[index].startswith(prefix):
                found += self._at[known[index]]
                index += 1
        return found

    @cached_property
    def vocabulary(self) -> str:
        """Each word once, in a row: shorter than the text for a search of what may stand inside words."""
        return " ".join(self._at)

    def numbers(self) -> list[int]:
        """The places of the words that start with a digit, in no order."""
        return [at for word in self._known if word[0].isdecimal() for at in self._at[word]]


@lru_cache(maxsize=ARTICLES_KEPT)
def lower_of(text: str) -> str:
    """`text` in lower case with every offset kept: for searches that ignore case."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


@lru_cache(maxsize=ARTICLES_KEPT)
def words_of(text: str) -> Words:
    """The words of an article, kept for the other tables' extractors."""
    return Words(lower_of(text))


@lru_cache(maxsize=ARTICLES_KEPT)
def places(cue: Cue, text: str) -> tuple[int, ...]:
    """Where matches of the cue may start in `text`, in reading order."""
    found = words_of(text).starting(cue.words, cue.prefixes)
    lower = lower_of(text) if cue.parts else ""
    for part in cue.parts:
        at = lower.find(part)
        while at >= 0:
            found.append(at)
            at = lower.find(part, at + 1)
    return tuple(sorted(set(found) if cue.prefixes or cue.parts else found))
