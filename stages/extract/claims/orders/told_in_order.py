"""Levels that a list tells in order, and both ends of a range: "heading the list", "highest … lowest".

"Arden (73), Bewley (63) and Corfe (55) heading the list", "the biggest grants went to Arden (£3m), Bewley
(£2m) and Corfe (£1m)", "highest in the north at 81 per cent and lowest in the south at 66". Only a list that
runs in that order is told.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.orders.comparisons import LOW, comparable
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches
from stages.extract.phrases.cues import has_any

Ordered = tuple[Figure, tuple[Figure, ...], bool, int, int]
"""The first, those behind it, whether it is the lowest, and where the words stand."""

_ITEM = r"[^\n\ue010\ue000-\ue008;()]{2,60}? \((?:with |at )?{LP}[^\n\ue010\ue000-\ue008();]{0,24}\)"
_LIST = rf"(?P<list>{_ITEM}(?:,? and{_ITEM}|,{_ITEM}){{1,9}})"
_MOST = (
    r"(?P<order>largest|biggest|highest|greatest|most|best|worst|hardest|top|leading|heaviest|strongest|lowest"
    r"|smallest|fewest|least|cheapest|weakest|dearest|longest|shortest)"
)
_HEADING = cued(
    rf"{_LIST},? (?:[a-z]+ ){{0,2}}?(?:head(?:ing|ed|s)?|topp?(?:ing|ed|s)?|lead(?:ing|s)?|led|at the"
    r" (?:top|head) of) (?:the )?(?:list|table|tables|way|field|pack|rankings?)\b",
    "heading | head | headed | topping | top | leading | led | lead | at the",
)
_THE_MOST = cued(
    rf"\b{_MOST}\b(?P<mid>[^\n\ue010\ue000-\ue008;()]{{0,90}}?)(?: (?:is|are|was|were|being|came|went"
    rf"|remain(?:s|ed)?|in|at|for|by|to|include[sd]?)|[:,-])\b{_LIST}",
    "largest | biggest | highest | greatest | most | best | worst | hardest | top | leading | heaviest"
    " | strongest | lowest | smallest | fewest | least | cheapest | weakest | dearest | longest | shortest",
)
_NOT_OF_IT = re.compile(r"\b(?:at (?:most|least)|not|since|almost|mostly|than)\b")
_HIGHEST = r"highest|greatest|largest|strongest|best|biggest|most common"
_LOWEST = r"lowest|smallest|weakest|worst|poorest|fewest|least common"
_TO = r"[^\n\ue010\ue000-\ue008;]{0,60}?"
_ENDS = cued(
    rf"\b(?:(?P<high>{_HIGHEST})|(?P<low>{_LOWEST}))\b{_TO}(?P<first>{{LP}}){_TO}\b(?:and|but|while|to)"
    rf"\b{_TO}\b(?:{_HIGHEST}|{_LOWEST})\b{_TO}(?P<last>{{LP}})",
    "highest | greatest | largest | strongest | best | biggest | most common | lowest | smallest | weakest"
    " | worst | poorest | fewest | least common",
)


def told_in_order(article: Article) -> Iterator[Ordered]:
    """Yield each figure that a list or a range puts first, with what it is put before."""
    for words in (_HEADING, _THE_MOST) if has_any(article.masked, ("), ", ") and ")) else ():
        for match in matches(article, words, 2):
            told = list(article.figures_in(match.start("list"), match.end("list")))
            if words is _THE_MOST and (_NOT_OF_IT.search(match["mid"]) or _is_how_many(article, match)):
                continue
            is_low = words is _THE_MOST and match["order"] in _LOW
            if _run_that_way(article, told, is_low=is_low):
                yield told[0], tuple(told[1:]), is_low, match.start(), match.end()
    for match in matches(article, _ENDS, 2):
        first, last = article.figure_at(match.start("first")), article.figure_at(match.start("last"))
        is_low = match["low"] is not None
        if _run_that_way(article, [first, last], is_low=is_low):
            yield first, (last,), is_low, match.start(), match.end()


def _is_how_many(article: Article, match: re.Match[str]) -> bool:
    """'Most parts saw growth, such as …': does the word say how many, and not which has the most?"""
    return match["order"] == "most" and not article.masked.endswith("the ", 0, match.start())


_LOW = LOW | {"lowest", "smallest", "fewest", "least", "cheapest", "weakest", "shortest", "worst"}


def _run_that_way(article: Article, told: list[Figure], *, is_low: bool) -> bool:
    """Are they levels of one thing, each beyond the next?"""
    changed = changed_places(article)
    if len(told) < 2 or any(f.number is None or f.place in changed for f in told):
        return False
    sign = -1 if is_low else 1
    return all(
        comparable(one, other) and ((one.number or 0) - (other.number or 0)) * sign > 0
        for one, other in pairwise(told)
    )
