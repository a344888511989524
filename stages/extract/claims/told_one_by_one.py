"""Totals whose parts are told sentence by sentence after them.

"… totalled £16.5 million. One firm won £12.5 million … Another was awarded £4 million".
"""

from collections.abc import Iterator
from decimal import Decimal

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import fitting, is_set_apart
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.sums import parts_in

Told = tuple[Figure, list[Figure], bool]
"""The whole, its parts, and whether the words leave no doubt that these are all of them."""

_TOTAL = pattern(
    r"\b(?:total(?:s|led|ling|ing)?(?: (?:value|cost|worth|sum|funding|of|for|the|these|those|all"
    r"|contracts?|is|was"
    r"|were|to|stood|stands|at|came|comes)| {C}){0,7}|(?:was|were|is|are|be) worth|amount(?:s|ed)? to|came to"
    r"|comes to) $"
)
_AWARD = pattern(
    r"\b(?:won|awarded|received|receives?|took|takes|gets?|got|goes|went|given|secured|won by|handed|to"
    r" develop|lot|will (?:get|receive|go))\b"
)
_REACH = 90  # letters of masked text before an amount that may hold the words of a total


def told_one_by_one(article: Article) -> Iterator[Told]:
    """Yield each total with the parts that the sentences after it tell."""
    for own in holding(article, ("total",), 1):
        for figure in article.figures_in(*own):
            if figure.kind == "money":
                yield from _before_its_parts(article, figure, own)


def _before_its_parts(article: Article, whole: Figure, own: Span) -> Iterator[Told]:
    start = max(own.start, whole.place - _REACH)
    words = article.masked[start : whole.place]
    total = _TOTAL.search(words)
    if total is None:
        return
    if not parts_in(article, whole, whole.place + 1, own.end):
        expected = [f for f in article.figures_in(start + total.start(), whole.place) if f.kind == "count"]
        count = expected[-1].number if expected else None
        parts = _awarded(article, whole, whole.sentence, count)
        if len(parts) > 1 and count in (None, len(parts)):
            yield whole, parts, True


def _awarded(article: Article, whole: Figure, sentence: int, count: Decimal | None) -> list[Figure]:
    """One fitting amount from each of the next sentences that award something, until one does not."""
    parts: list[Figure] = []
    idle = 0
    for following in article.sentences[sentence + 1 : sentence + 12]:
        amounts = [f for f in article.figures_in(*following) if f.kind == whole.kind]
        if not amounts:
            idle += 1
            if idle > 2:
                break
            continue
        here = [f for f in fitting(amounts, whole) if not is_set_apart(article, f)]
        is_row = "|" in article.masked[following.start : following.end]
        if is_row or len(amounts) != 1 or not here or not _AWARD.search(article.masked, *following):
            break
        parts += here
        idle = 0
        if len(parts) == count:
            break
    return parts
