"""A level held against a target that words say was met or missed: "surpassed … A against a target of B"."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Span
from stages.extract.claims.changes.told_against import may_stand_against
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import Comparison
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.pointing_back import is_next

_TARGET = pattern(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?,? (?:against|compared (?:with|to)|versus) (?:the "
    r"|its |their |a |an )?(?:[a-z'-]+ ){0,3}?(?:target|goal|forecast|plan|budget|benchmark|ambition|average"
    r"|norm)s? (?:of|was) (?P<other>{LP})"
)
_MET = re.compile(
    r"\b(?:(?P<low>miss(?:ed|es|ing)?|(?:fell|fallen|falling|falls) short|short of|below|undershot|failed"
    r"|failing)|(?P<high>surpass\w*|exceed\w*|beat(?:en|ing)?|overshot|above|smashed|passed|topped|(?:was"
    r"|were) (?:met|hit)))\b"
)


def against_a_target(article: Article, own: Span) -> Iterator[Comparison]:
    """'Starts targets were surpassed. … totalled A against a target of B.'"""
    match = _TARGET.search(article.masked, *own)
    if match is None:
        return
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    before = neighbour(article, article.sentence_at(own.start), -1)
    start = before.start if before and is_next(article, before, own) else own.start
    told = _MET.search(article.masked, start, own.end)
    if told and may_stand_against(figure, other):
        yield Comparison(figure, other, told["low"] is not None, figure.place, match.end(), is_sure=False)
