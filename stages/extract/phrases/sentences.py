"""A sentence ends at a full stop, question or exclamation mark before a capital, or at a line's end.

Left alone: stops after titles and common abbreviations (Dr., No., e.g.), stops inside numbers.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from stages.extract.phrases import ARTICLES_KEPT

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…:;](?:(?<=[.!?…])[”’\"')\]]*(?=\s+[“‘\"'(\[]?[A-ZÀ-Þ0-9£•])|(?<=[:;])(?=\s+•))")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Cllr|Sir|St|No|nos?|vs|cf|e\.g|i\.e|pp?|approx|Inc|Co)|\b[A-Z])\.$"
)
_LONGEST = 1200
"""No sentence is longer: what has no stop for so long is no prose, and is cut at a space."""
_SPACES = "\xa0\u2002\u2003\u2009\u200a\u202f\t"
_CLAUSE = re.compile(
    r"[;–—]\s+|,\s+(?=(?:while|whilst|whereas|although|though|but|which|who|with)\b)|\s+(?=(?:while|"
    r"whereas)\b)"
)


class Sentence(NamedTuple):
    """One sentence: `text` is the article's text from `start` to `end`, with every kind of space a space."""

    start: int
    end: int
    text: str
    paragraph: int


@lru_cache(maxsize=ARTICLES_KEPT)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Every sentence of `text` in reading order, without the white space around it."""
    return tuple(_sentences(spaced_of(text)))


@lru_cache(maxsize=ARTICLES_KEPT)
def spaced_of(text: str) -> str:
    """`text` with every kind of space a space, as sentences have it."""
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


def _sentences(text: str) -> Iterator[Sentence]:
    for number, line in enumerate(_LINE.finditer(text)):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if _ABBREVIATED.search(text, max(start, stop.start() - 7), stop.start() + 1):
                continue
            yield from _trimmed(text, start, stop.end(), number)
            start = stop.end()
        yield from _trimmed(text, start, line.end(), number)


def _trimmed(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    while end - start > _LONGEST:
        cut = max(text.rfind(" ", start, start + _LONGEST), start + 1)
        yield Sentence(start, cut, text[start:cut], paragraph)
        start = cut + 1
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if words:
        yield Sentence(start, start + len(words), words, paragraph)


def sentence_at(found: Sequence[Sentence], position: int) -> int | None:
    """Index of the sentence that holds the character at `position`; None between sentences."""
    index = bisect_right(found, position, key=lambda s: s.start) - 1
    return index if index >= 0 and position < found[index].end else None


def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the clauses of one sentence, cut at semicolons, dashes and subordinating words."""
    cuts = [0]
    spans = []
    for cut in _CLAUSE.finditer(text):
        spans.append((cuts[-1], cut.start()))
        cuts.append(cut.end())
    spans.append((cuts[-1], len(text)))
    return tuple(span for span in spans if span[0] < span[1])
