"""A change that points back at the one pair of levels before it: "… £6.75, up from £5.40. The 20% rise …".

The sentence before (or the words before in its own) tells one pair as before and after; then "the 20 per
cent rise", "this is a rise of 12 per cent", ", a drop of a quarter", ", or by 20 per cent".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.pairs import Pair, pairs
from stages.extract.claims.changes.told_against import is_told_of_more
from stages.extract.claims.operands import is_of_one_rate, neighbour
from stages.extract.claims.patterns import pattern

_BY = "(?P<by>[\ue000-\ue003\ue004-\ue008])"
_NOUN = (
    r"(?:(?P<up>{up_noun})|(?P<down>{down_noun})|(?P<any>change|difference|gap|improvement|turnaround|swing))"
    r"(?! (?:for|in) the (?:year|period) (?:before|to))"
)
_BACK = r"(?:the|this|that|its|their|such an?)"
_ABOUT = r"(?:just |only |about |some |nearly |almost )?"
_IT_IS = (
    r"(?:this|that|which|it)(?:'s| (?:is|was|represents?|represented|means|meant|marks|marked|amounts to"
    r"|equates to|makes|made|equals))"
)
_POINTS = (
    pattern(rf"\b{_BACK} {_BY}[- ](?:[a-z-]+ ){{0,2}}?{_NOUN}\b"),
    pattern(rf"\b(?:{_BACK}) (?:[a-z-]+ )?{_NOUN} of {_ABOUT}{_BY}"),
    pattern(
        rf"(?<=[\ue010\n])\s?(?:in [a-z-]+ terms,? )?{_IT_IS}(?: an?)?(?: [a-z-]+)?? {_NOUN} of {_ABOUT}{_BY}"
    ),
)
_INSIDE = r"[^\n\ue010\ue000-\ue008;()]"
_BESIDE = (
    pattern(
        rf"{_INSIDE}{{0,60}}(?:, | - |: |, (?:which|that) (?:is|was) |, representing |, making )an? "
        rf"(?:[a-z-]+ )?{_NOUN} of {_ABOUT}{_BY}(?! (?:a|per|each) year)"
    ),
    pattern(rf"{_INSIDE}{{0,30}}, or (?:by )?{_ABOUT}{_BY}(?=[,.\n\ue010])"),
)
_OF_LEVELS = frozenset({"money", "count"})


class Pointed(NamedTuple):
    """The change told, the pair it points at, the way of its words (0 where they tell none), its place."""

    by: Figure
    pair: Pair
    sign: int
    start: int
    end: int


@lru_cache(maxsize=4)
def pointed_changes(article: Article) -> tuple[Pointed, ...]:
    """Each such change, in reading order."""
    found: dict[int, Pointed] = {}
    for index, own in enumerate(article.sentences):
        told = _one_pair(article, own)
        if told is None:
            continue
        last = max(told.base.place, told.result.place)
        below = neighbour(article, index, 1)
        for each in (*_beside(article, told, last), *_in(article, below, told)):
            found.setdefault(each.by.place, each)
    return tuple(found.values())


def _one_pair(article: Article, own: Span) -> Pair | None:
    """The only pair of levels that a sentence tells, and both of one thing."""
    told = [pair for pair in pairs(article, own) if pair.base.place != pair.result.place]
    if len(told) > 1 or (told and not told[0].is_sure):
        return None
    pair = told[0] if told else _held_against(article, own)
    if pair is None or "between" in (pair.base.bound, pair.result.bound):
        return None
    base, result = pair.base, pair.result
    is_one = base.kind == result.kind and is_of_one_rate(base, result)
    return pair if is_one and base.value and result.value else None


_HELD = re.compile(
    r"\b(?:compared (?:with|to)|against|up from|down from|instead of|having (?:been|stood at)|after)"
    r"(?: (?:the|a|an|just|only|about|some|current|[a-z]+ of))* $"
)


def _held_against(article: Article, own: Span) -> Pair | None:
    """'4,584 starts in two quarters, compared with 3,820 a year before': the only two of their kind."""
    for kind in ("money", "count", "percentage"):
        two = [f for f in article.figures_in(*own) if f.kind == kind and not _is_small(f)]
        if len(two) == 2 and _HELD.search(article.masked, max(own.start, two[1].place - 40), two[1].place):
            return Pair(two[1], two[0])
    return None


_FEW = 10


def _is_small(figure: Figure) -> bool:
    """Is it one of "the first two quarters", "three colleges"?"""
    return figure.kind == "count" and (figure.number or 0) <= _FEW


def _beside(article: Article, told: Pair, last: int) -> Iterator[Pointed]:
    for words in _BESIDE:
        if match := words.match(article.masked, last + 1):
            yield from _told(article, match, told)


def _in(article: Article, below: Span | None, told: Pair) -> Iterator[Pointed]:
    """The first change of the sentence after that points back, if no figure of its kind stands before it."""
    if below is None or article.line_at(below.start) - article.line_at(told.result.place) > 1:
        return
    for words in _POINTS:
        match = words.search(article.masked, *below)
        if match is None:
            continue
        is_first = not article.figures_in(below.start, match.start("by"))
        if is_first and not _OF_ANOTHER.match(article.masked, match.end(), below.end):
            yield from _told(article, match, told)


_OF_ANOTHER = re.compile(
    r" (?:at|among|by|from|of|for) (?!the (?:year|previous|same)|its|their|(?:19|20)\d\d)[a-z]+"
)


_AGAINST = re.compile(
    r"(?: [a-z-]+)? (?:on|since|from|compared|over|against|than|above|below) "
    r"(?!the (?:decade|period|same|two years)\b|\ue002|that (?:period|time))"
)
"""Behind a change: what else it is held against, "an improvement of 3 points on the year"."""


def _told(article: Article, match: re.Match[str], told: Pair) -> Iterator[Pointed]:
    by = article.figure_at(match.start("by"))
    if is_told_of_more(article, match.end()) or _AGAINST.match(article.masked, match.end()):
        return
    groups = match.groupdict()
    sign = 1 if groups.get("up") else -1 if groups.get("down") else 0
    way = 1 if (told.result.value or 0) >= (told.base.value or 0) else -1
    if by.bound == "between" or by.value is None or by.per or by.value < 0:
        return
    if sign and sign != way:
        return
    if by.kind in ("percentage", "fraction", "multiple"):
        is_fit = told.base.kind in _OF_LEVELS
    elif by.kind == "percentage_points":
        is_fit = told.base.kind == "percentage"
    else:
        is_fit = by.kind == told.base.kind and (by.unit == told.base.unit or by.kind == "count")
    if is_fit:
        yield Pointed(by, told, sign or way, match.start(), max(match.end(), by.place + 1))
