"""A sentence ends at a full stop, question or exclamation mark before a capital, or at a line's end.

Left alone: stops after titles and common abbreviations (Dr., No., e.g.), stops inside numbers.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from stages.extract.phrases import ARTICLES_KEPT

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…:;](?:(?<=[.!?…])[”’\"')\]]*(?=\s+[“‘\"'(\[]?[A-ZÀ-Þ0-9£•])|(?<=[:;])(?=\s+•))")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|[Hh]on|Cllr|Sir|St|No|nos?|vs|cf|e\.g|i\.e|pp?|approx|Inc|Co)|\b[A-Z])\.$"
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
        start, line_end = line.span()
        ends: list[int] = []
        for stop in _STOP.finditer(text, start, line_end):
            at, end = stop.span()
            if not _ABBREVIATED.search(text, max(ends[-1] if ends else start, at - 7), at + 1):
                ends.append(end)
        for end in (*ends, line_end):
            while end - start > _LONGEST:
                cut = max(text.rfind(" ", start, start + _LONGEST), start + 1)
                yield Sentence(start, cut, text[start:cut], number)
                start = cut + 1
            words = text[start:end]
            bare = words.strip()
            if bare:
                start += words.index(bare[0])
                yield Sentence(start, start + len(bare), bare, number)
            start = end


def sentence_at(found: Sequence[Sentence], position: int) -> int | None:
    """Index of the sentence that holds the character at `position`; None between sentences."""
    index = bisect_left(found, (position + 1,)) - 1  # a sentence is a tuple that begins with its start
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
