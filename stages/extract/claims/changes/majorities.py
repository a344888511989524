"""Majorities of votes, which are how far the two numbers of a division lie apart."""

from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.changes.gap import Gap
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches

_MAJORITY = cued(
    r"\b(?:majority|margin|lead) of (?:just |only )?(?P<by>{C})", "majority of | margin of | lead of "
)


def majorities(article: Article) -> Iterator[Gap]:
    """'By 61 votes to 14, a majority of 47', also 'Ayes 286, Noes 201. … carried by a majority of 85'."""
    for match in matches(article, _MAJORITY, 1):
        by = article.figure_at(match.start("by"))
        for distance in (0, -1):
            span = neighbour(article, by.sentence, distance)
            told = [f for f in article.figures_in(*span) if f.kind == "count" and f is not by] if span else []
            low, high = sorted(told, key=lambda f: f.number or 0) if len(told) == 2 else (by, by)
            if low is not high and high.number and (high.number - (low.number or 0)) == by.number:
                yield Gap(by, low, high, 1, match.start(), match.end(), is_sure=distance == 0)
                break
