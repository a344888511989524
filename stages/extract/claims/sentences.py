"""Which sentences are worth a closer look: those with figures enough and a cue."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Span
from stages.extract.claims.patterns import Cued
from stages.extract.phrases.cues import has_any


@lru_cache(maxsize=8)
def sentences_of(article: Article, fewest: int) -> tuple[Span, ...]:
    """The sentences that hold at least so many figures."""
    counts = Counter(figure.sentence for figure in article.figures)
    return tuple(article.sentences[place] for place, count in counts.items() if count >= fewest)


@lru_cache(maxsize=8)
def _joined(article: Article, fewest: int) -> tuple[str, tuple[int, ...], str]:
    """Those sentences in one string, where each begins there and the last ends, and each word once."""
    texts = [article.masked[own.start : own.end] for own in sentences_of(article, fewest)]
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    whole = "\n".join(texts)
    if len(whole) < _SHORT:
        return whole, tuple(starts), whole
    words = " ".join(set(whole.split())).encode("ascii", "replace")
    return whole, tuple(starts), words.decode()


_SHORT = 400  # letters that are searched as quickly as the words in them


def places_of(article: Article, words: str) -> Iterator[int]:
    """Where the words stand in the masked text, as part of longer words too."""
    at = article.masked.find(words)
    while at >= 0:
        yield at
        at = article.masked.find(words, at + 1)


_PIECES: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
"""Of the cues of each pattern, which are known once and for all."""


def _pieces(cues: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each cue with the longest of its words, if it can stand among words of plain letters."""
    found = _PIECES.get(cues)
    if found is None:
        longest = (max(cue.split(), key=len, default="") if cue.isascii() else "" for cue in cues)
        found = _PIECES[cues] = tuple(zip(longest, cues, strict=True))
    return found


def holding(article: Article, cues: tuple[str, ...], fewest: int) -> list[Span]:
    """The sentences of so many figures in which one of the cues stands."""
    whole, starts, words = _joined(article, fewest)
    found: set[int] = set()
    if not whole:
        return []
    for piece, cue in _pieces(cues):
        if piece not in words:
            continue
        at = whole.find(cue)
        while at >= 0:
            index = bisect_right(starts, at)
            found.add(index - 1)
            at = whole.find(cue, starts[index])
    if not found:
        return []
    own = sentences_of(article, fewest)
    return [own[index] for index in sorted(found)]


def matches(article: Article, words: Cued, fewest: int) -> Iterator[re.Match[str]]:
    """Yield the matches in sentences of so many figures that hold a cue; the mark before one is seen too."""
    for start, end in holding(article, words.cues, fewest):
        yield from words.words.finditer(article.masked, max(0, start - 1), end)


@lru_cache(maxsize=64)
def _cues_of(several: tuple[Cued, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cue for words in several for cue in words.cues))


def matches_of(
    article: Article, several: tuple[Cued, ...], fewest: int
) -> Iterator[tuple[Cued, re.Match[str]]]:
    """Yield the matches of several patterns that share cues, one pattern after the other."""
    spans = holding(article, _cues_of(several), fewest)
    texts = [article.masked[start:end] for start, end in spans]
    for words in several if spans else ():
        for (start, end), text in zip(spans, texts, strict=True):
            if has_any(text, words.cues):
                for match in words.words.finditer(article.masked, max(0, start - 1), end):
                    yield words, match
