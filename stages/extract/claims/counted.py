"""A count and what it counts, as a candidate of the relation `list_count`."""

from collections.abc import Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand
from stages.extract.claims.lists import ItemList

RULE = "list_count/1"
LARGEST_LIST = 60
CUT = "the list runs to the end of the text, which may have been cut short"


def of_list(article: Article, count: Figure, each: ItemList, kind: str, *, is_sure: bool = True) -> Candidate:
    """The candidate of a count and a list; unverifiable where the list is short and may have been cut."""
    is_short = count.interval.low is not None and count.interval.low > len(each.items)
    items = tuple(article.words(*item).strip() for item in each.items)
    return counted(
        article,
        count,
        items,
        missing=CUT if is_short and each.is_open else None,
        is_sure=is_sure,
        facts={"kind": kind, "is_open": each.is_open},
    )


def is_countable(figure: Figure) -> bool:
    """Is the figure a whole number of things, small enough for a list?"""
    return (
        figure.kind == "count"
        and figure.number is not None
        and 2 <= figure.number <= LARGEST_LIST
        and figure.per is None
        and figure.number % 1 == 0
    )


def counted(
    article: Article,
    count: Figure,
    items: Sequence[str],
    *,
    facts: dict[str, object],
    missing: str | None = None,
    is_sure: bool = True,
) -> Candidate:
    """The candidate of a count and the words of the items that it counts."""
    return Candidate(
        relation="list_count",
        rule=RULE,
        start=count.place,
        end=count.place + 1,
        operands=(Operand("whole", count), *(Operand("item", item=item) for item in items)),
        asserted=count,
        missing=missing,
        is_sure=is_sure,
        doubt="the list can be counted in more than one way",
        facts=facts,
    )
