"""Which sentences are worth a closer look: those with figures enough, and with words that order them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Span
from stages.extract.claims.patterns import Cued
from stages.extract.phrases.cues import has_any


@lru_cache(maxsize=8)
def sentences_of(article: Article, fewest: int) -> tuple[Span, ...]:
    """The sentences that hold at least so many figures."""
    counts: dict[int, int] = {}
    for place in map(article.sentence_at, (figure.place for figure in article.figures)):
        counts[place] = counts.get(place, 0) + 1
    return tuple(article.sentences[place] for place, count in counts.items() if count >= fewest)


_ORDERED = re.compile(
    r"\b(?:than|below|under|short of|beneath|above|over|ahead|compared|against|versus|vs|v|exceed\w*"
    r"|beat\w*|beyond"
    r"|followed by|target|missed|threshold|limit|ceiling|cap|most|likely|majority|minority)\b"
)


@lru_cache(maxsize=4)
def ordered_sentences(article: Article) -> tuple[Span, ...]:
    """The sentences of two figures or more with a word that may put them in order."""
    return tuple(own for own in sentences_of(article, 2) if _ORDERED.search(article.masked, *own))


@lru_cache(maxsize=8)
def _texts(article: Article, spans: tuple[Span, ...]) -> tuple[str, tuple[str, ...]]:
    texts = tuple(article.masked[own.start : own.end] for own in spans)
    return "\n".join(texts), texts


def matches(article: Article, words: Cued, spans: tuple[Span, ...]) -> Iterator[re.Match[str]]:
    """Yield the matches in those of the sentences that hold a cue."""
    whole, texts = _texts(article, spans)
    if not has_any(whole, words.cues):
        return
    for own, text in zip(spans, texts, strict=True):
        if has_any(text, words.cues):
            yield from words.words.finditer(article.masked, *own)
