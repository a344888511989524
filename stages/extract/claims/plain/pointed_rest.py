"""Shares up to what remains: "51 per cent went on English, 34 on maths and the remaining 15 on …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import pattern

_REST = re.compile(
    r"\b(?:the (?:remaining|other|final|rest|last),? |remaining )(?:just |only |about |some )?$"
)
_NESTED = re.compile(
    r"\b(?:of (?:these|those|them|whom|which)|including|up from|down from|compared|than|against)\b"
)
_CHANGE = pattern(r" (?:[a-z]+ )?(?:{up_noun}|{down_noun})\b")
_FEWEST = 3


def with_the_rest(article: Article) -> Iterator[list[Figure]]:
    """Yield the percentages of one sentence, and of the one before where it has one list, up to the rest."""
    for last in article.figures:
        if last.kind != "percentage" or not _REST.search(article.masked, max(0, last.place - 28), last.place):
            continue
        own = article.sentences[last.sentence]
        shares = _shares(article, own.start, last.place)
        if not shares and last.sentence:
            own = article.sentences[last.sentence - 1]
            shares = _shares(article, own.start, own.end)
        told = [*shares, last]
        is_change = _CHANGE.match(article.masked, last.place + 1) is not None
        is_plain = (
            not is_change
            and len(told) >= _FEWEST
            and not _NESTED.search(article.masked, own.start, last.place)
        )
        if is_plain and _are_listed(article, told) and all(f.bound != "between" for f in told):
            yield told


def _shares(article: Article, start: int, end: int) -> list[Figure]:
    return [f for f in article.figures_in(start, end) if f.kind == "percentage"]


_LONGEST = 110  # letters between two of a list


def _are_listed(article: Article, shares: Sequence[Figure]) -> bool:
    between = [article.masked[one.place + 1 : other.place] for one, other in pairwise(shares)]
    return all(
        len(words) < _LONGEST and any(mark in words for mark in (",", ";", " and ", "\ue010"))
        for words in between
    )
