"""A count and what it counts, as a candidate of the relation `list_count`."""

import re
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand
from stages.extract.claims.counts.countables import LISTED, MEMBERS, NAMED, SCALES, names_a_scale
from stages.extract.claims.counts.enumerations import read_enumeration
from stages.extract.claims.counts.lists import ItemList
from stages.extract.phrases.words import word_set

RULE = "list_count/1"
LARGEST_LIST = 60
CUT = "the list runs to the end of the text, which may have been cut short"
COUNTED = (
    LISTED
    | NAMED
    | MEMBERS
    | SCALES
    | word_set(
        "instalment firm contract programme trade project fund day date month increase report review merger"
    )
)
"""Nouns of what a text lists, in whichever way."""
INCLUDING = re.compile(r"\b(?:including|includes?|such as|like|among|for example|for instance)\b")
"""Words that make a list one of some of the things."""
_WORDS_OF_ITEM = 14
_NO_ITEM = re.compile(
    r"(?:which|who|whom|that (?:is|are|was|were)|they|he|she|it|said|says|but|because|while|where|when|so|if"
    r"|as well as|along with|together with|alongside|with"
    r"|many|some|others?(?! (?:[a-z-]+ )*[a-z-]+s\b)|most|few|all|both|each"
    r"|this|these|those|then|is|are|was|were|has|have|had|etc|more$"
    r"|especially|particularly|notably|mainly|mostly|not|depending|according|respectively)\b"
    r"|.*\b(?:so on|etc|among (?:others|them)|included|for (?:example|instance))\b",
    re.IGNORECASE,
)


def of_list(article: Article, count: Figure, each: ItemList, kind: str, *, is_sure: bool = True) -> Candidate:
    """The candidate of a count and a list; unverifiable where the list is short and may have been cut."""
    is_short = count.interval.low is not None and count.interval.low > len(each.items)
    items = tuple(article.words(*item).strip() for item in each.items)
    is_sure = is_sure and not any(map(_GOES_ON.match, items))
    return counted(
        count,
        items,
        missing=CUT if is_short and each.is_open else None,
        is_sure=is_sure,
        facts={"kind": kind, "is_open": each.is_open},
    )


_GOES_ON = re.compile(r"(?:It|This|They|These|That|Those|There) |In addition\b|Also\b")
"""An item that goes on from the one before, and is none of the things counted."""


def is_countable(figure: Figure) -> bool:
    """Is the figure a whole number of things, small enough for a list?"""
    return (
        figure.kind == "count"
        and figure.number is not None
        and 2 <= figure.number <= LARGEST_LIST
        and figure.per is None
        and figure.number % 1 == 0
        and not ("-" in figure.surface and names_a_scale(figure.unit))  # its labels are `scale_points`
    )


@lru_cache(maxsize=4)
def countable_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article that a list may count."""
    return tuple(figure for figure in article.figures if is_countable(figure))


def items_of(words: str, number: int, *, is_set_off: bool = False) -> list[str]:
    """Exactly `number` items, none of them a clause of its own."""
    enumeration = read_enumeration(words)
    if enumeration is None or (enumeration.least != number and not is_set_off):
        return []
    items = enumeration.items if len(enumeration.items) == number else enumeration.nested
    return list(items) if len(items) == number and are_plain(items) else []


def are_plain(items: Sequence[str]) -> bool:
    """Is each item a short phrase, and neither a clause nor a word for what is left out?"""
    return all(len(item.split()) <= _WORDS_OF_ITEM and not _NO_ITEM.match(item) for item in items)


def counted(
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
