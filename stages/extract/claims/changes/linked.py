"""Changes whose levels stand elsewhere: in the sentences around, or in the one place that tells them.

"A fall of 14% from 2016/17. The number for that year was 122,800". Agreement ties the two, and never it
alone: the base must be told as a base (by a word of comparison or an earlier year), the words about both must
be of one thing, and no label ("level 2", "16-18", "women") may set them apart. Two numbers that do not agree
are two changes; only where the two digits of "64 per cent" the other way round would agree is it called
contradicted (see `checking`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import SHARES, Change, changed_places
from stages.extract.claims.changes.evidence import is_tied, shared_subject, the_only_one
from stages.extract.claims.changes.pair_of_change import pair_of
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.changes.pairs_of_others import is_of_another, is_told_otherwise
from stages.extract.claims.changes.told_against import base_after, is_said_of_it, may_stand_against
from stages.extract.claims.intervals import (
    Interval,
    meets,
    negate,
    percent_change,
    ratio,
    scale,
    subtract,
    widen,
)
from stages.extract.claims.operands import are_kin, sentence_of
from stages.extract.claims.patterns import pattern

_WINDOW = 10  # sentences on either side of a change in which its levels are sought one by one
_SLACK = 0.04  # how far off, of itself, a quick look in floating point lets a change be
_PASSED = 1.35  # a round number that was passed ("over 60 per cent") lies no farther below the truth
_SHY = 1.15  # nor farther above it where it was not reached ("almost double")
_LEVELS = frozenset(("money", "count", "measure", "percentage"))


_IS_MORE = re.compile(r"\b(?:more|fewer|extra|additional)\b", re.I)  # "1,939 more starts" is no level


class _Level(NamedTuple):
    figure: Figure
    number: float
    sentence: int


@lru_cache(maxsize=4)
def _levels(article: Article) -> dict[int, list[_Level]]:
    """Every figure that may be what it was or what it became, by its sentence."""
    changed = changed_places(article)
    found: dict[int, list[_Level]] = {}
    for f in article.figures:
        if (
            f.kind in _LEVELS
            and f.number
            and f.number > 0
            and f.bound != "between"
            and f.place not in changed
            and not _IS_MORE.search(f.surface)
            and not article.masked.endswith(("extra ", "additional ", "further "), 0, f.place)
        ):
            sentence = f.sentence
            found.setdefault(sentence, []).append(_Level(f, float(f.number), sentence))
    return found


TO_REACH = re.compile(
    r"[^\n\ue010\ue000-\ue008;,]{0,40}?,? to (?:reach |stand at |a (?:total|record) of |just |only )?"
    r"(?=[\ue000-\ue003])"
)


@lru_cache(maxsize=128)
def pair_told(article: Article, change: Change) -> Pair | None:
    """The pair that grammar gives a change; where that does not agree, another near by that does."""
    return borne_out(article, change, pair_of(article, change))


def borne_out(article: Article, change: Change, told: Pair | None) -> Pair | None:
    """The pair that grammar gives; where it is not of one sentence and does not agree, one that does."""
    if told is not None:
        own = change.figure.sentence
        is_own = {told.base.sentence, told.result.sentence} == {own} or is_said_of_it(article, change.figure)
        if (is_own and told.is_sure) or agrees(change, told):
            return told
    found = linked(article, change)
    goes_there = told is not None and _way(told) == change.sign
    if found is None and not goes_there and (near := _agreeing(article, change)):
        found = the_only_one(article, change, near, _reached(article, change))
    return found or told or _with_a_slip(article, change)


def _way(pair: Pair) -> int:
    base, result = pair.base.number or 0, pair.result.number or 0
    return (result > base) - (result < base)


def _with_a_slip(article: Article, change: Change) -> Pair | None:
    """The pair that agrees with '64 per cent' where 46 was meant."""
    pairs = (linked(article, replace(change, figure=slip)) for slip in change.figure.slips)
    told = (pair for pair in pairs if pair and pair.base.sentence == pair.result.sentence)
    told = (pair for pair in told if not _has_a_level_of_its_own(article, change, pair))
    return next((pair for pair in told if not is_of_another(article, change, pair)), None)


def _has_a_level_of_its_own(article: Article, change: Change, pair: Pair) -> bool:
    """'The count was 1,071,900, which is 1.5 per cent higher' tells nothing of 286,450 and 301,180."""
    if change.figure.sentence == pair.base.sentence:
        return False
    own = article.figures_in(*sentence_of(article, change.figure))
    return any(f.kind == pair.base.kind and f.place != change.figure.place for f in own)


@lru_cache(maxsize=128)
def linked(article: Article, change: Change) -> Pair | None:
    """The nearest pair that agrees with a change and that the words tie to it."""
    figure = change.figure
    if figure.bound == "between" or not figure.number:
        return None
    told = _reached(article, change)
    found = [
        pair
        for pair in _agreeing(article, change)
        # "fell by 3 per cent, to 156,900" leads to that number and no other
        if (told is None or told.kind != pair.result.kind or told.number == pair.result.number)
        and is_tied(article, change, pair)
        and not is_told_otherwise(article, change, pair)
    ]
    if not found:
        return None
    base = base_after(article, figure.place + 1, sentence_of(article, figure).end)
    held = [pair for pair in found if base and pair.base is base.figure]
    own = figure.sentence
    return min(
        held or found,
        key=lambda p: (
            p.result is not told,
            -shared_subject(article, own, p),
            p.base.sentence != p.result.sentence,
            _apart(p, figure),
        ),
    )


@lru_cache(maxsize=64)
def _agreeing(article: Article, change: Change) -> list[Pair]:
    return [pair for pair in _candidates(article, change) if _is_near(change.figure, pair, change.sign)]


def _reached(article: Article, change: Change) -> Figure | None:
    """The level that the words of a change lead to, or stand beside: 'grew 41% to 800', '800, up 41%'."""
    if match := TO_REACH.match(article.masked, max(change.end, change.figure.place + 1)):
        return article.figure_at(match.end())
    match = _BESIDE.search(article.masked, sentence_of(article, change.figure).start, change.figure.place)
    return article.figure_at(match.start("level")) if match else None


_BESIDE = pattern(
    r"(?P<level>{LP})[^\n\ue010\ue000-\ue008;,]{0,40}(?:, | - | \((?:also )?)(?:up|down)(?: by)? $"
)


_NEAR = 0.6  # points that a percentage told far from its levels may lie from them as they are written


def _is_near(figure: Figure, pair: Pair, change_sign: int) -> bool:
    """Is it what the two numbers give, and not only what their rounding would allow?"""
    if figure.bound != "exact" or not (figure.number and pair.base.number and pair.result.number):
        return True
    if pair.base.sentence == pair.result.sentence and "exact" != pair.base.bound == pair.result.bound:
        return True  # "up from almost 500 to nearly 1,200"
    half = float((figure.high or 0) - (figure.low or 0)) / 2
    if figure.kind in ("money", "count"):
        apart = abs(float(pair.result.number - pair.base.number))
        return abs(apart - abs(float(figure.number))) <= max(half, apart / 100)
    if figure.kind == "percentage_points" and change_sign:
        return (pair.result.number - pair.base.number) * change_sign >= 0  # rounding turns no fall about
    if figure.kind != "percentage":
        return True
    risen = abs(float(pair.result.number / pair.base.number) - 1) * 100
    return abs(risen - abs(float(figure.number))) <= max(_NEAR, half)


def _apart(pair: Pair, figure: Figure) -> tuple[int, int]:
    ends = sorted((abs(pair.base.place - figure.place), abs(pair.result.place - figure.place)))
    return ends[1], ends[0]


def _candidates(article: Article, change: Change) -> Iterator[Pair]:
    """Pairs of levels near the change that agree with it; of a headline's change also far below."""
    sentence = change.figure.sentence
    known = _levels(article)
    indices = range(sentence - _WINDOW, sentence + _WINDOW + 1)
    near = [level for index in indices if index in known for level in known[index]]
    two: Iterator[tuple[_Level, _Level]] = (
        (one, other) for i, one in enumerate(near) for other in near[i + 1 :]
    )
    is_ratio = change.figure.kind in SHARES or change.figure.kind == "multiple"
    windows = windows_of(change)
    for one, other in two:
        if one.figure.kind != other.figure.kind or one.number == other.number:
            continue
        for base, result in ((one, other), (other, one)):
            apart = result.number / base.number if is_ratio else result.number - base.number
            for low, high in windows:
                if low <= apart <= high:
                    break
            else:
                continue
            pair = Pair(base.figure, result.figure, is_sure=False)
            if agrees(change, pair):
                yield pair


def windows_of(change: Change) -> list[tuple[float, float]]:
    """Where the ratio (or the difference) of the two may lie: a quick look before any fractions.

    A round number that was passed lies below the truth, one not reached above it.
    """
    figure = change.figure
    told = abs(float(figure.number or 0))
    half = float((figure.high or 0) - (figure.low or 0)) / 2 if figure.bound == "exact" else 0.0
    if figure.kind == "multiple":
        half = told * _SLACK  # "doubled" is told to the nearest whole
    elif figure.kind == "percentage":
        told, half = told / 100, half / 100
    low, high = told * (1 - _SLACK) - half, told * (1 + _SLACK) + half
    is_over, is_under = figure.bound in ("over", "at_least"), figure.bound in ("under", "at_most")
    if is_under if _is_halving(figure) else is_over:
        high = told * _PASSED
    elif is_over or is_under:
        low = told / _SHY
    if figure.kind == "multiple":
        return [(low, high)]
    start = 1 if figure.kind in SHARES else 0
    risen, fallen = (start + low, start + high), (start - high, start - low)
    if (figure.number or 0) < 0:
        return [fallen]
    return [risen, fallen] if not change.sign else [risen] if change.sign > 0 else [fallen]


def agrees(change: Change, pair: Pair) -> bool:
    """Does the change from the one to the other meet what the text says of it?"""
    figure, base, result = change.figure, pair.base, pair.result
    if figure.kind == "multiple":
        return may_stand_against(base, result) and meets(ratio(result.meant, base.meant), times_told(figure))
    if figure.kind not in SHARES:
        is_points = figure.kind == "percentage_points" and base.kind == result.kind == "percentage"
        if not is_points and not (may_stand_against(figure, base) and may_stand_against(base, result)):
            return False
        return meets(_signed(change, subtract(result.meant, base.meant), pair), figure.interval)
    if not may_stand_against(base, result, is_one_thing=True) or _are_of_two_things(base, result):
        return False
    recomputed = _signed(change, percent_change(base.meant, result.meant), pair)
    told = scale(figure.interval, 100) if figure.kind == "fraction" else figure.interval
    if (figure.value or 0) < 0:
        return meets(percent_change(base.meant, result.meant), told)
    return meets(recomputed, told)


def _are_of_two_things(base: Figure, result: Figure) -> bool:
    """Are other things counted? One sentence may hold both: '384,100 sign-ups, when 396,800 people'."""
    if base.sentence == result.sentence or {base.kind, result.kind} != {"count"}:
        return False
    are_named = " " in base.surface and " " in result.surface  # else the noun is read from words far off
    return are_named and not are_kin(base.unit, result.unit)


def _is_halving(times: Figure) -> bool:
    return times.surface.lower().startswith("halv")


_NEAREST = Fraction(2, 5)  # of a time: 1.5 times is nearer to "half as much again" than to "doubled"


def times_told(times: Figure) -> Interval:
    """The interval of a multiple: to the nearest whole where it is a word without a hedge.

    What more than halved is less than a half now, and what almost halved is more.
    """
    if _is_halving(times) and times.value and times.bound in ("over", "at_least", "under", "at_most"):
        is_past = times.bound in ("over", "at_least")
        return Interval(Fraction(0), times.value) if is_past else Interval(times.value, times.value * 3 / 2)
    if times.interval.is_point and times.value is not None:
        return widen(times.interval, _NEAREST if times.value >= 1 else times.value / 4)
    return times.interval


def _signed(change: Change, apart: Interval, pair: Pair) -> Interval:
    sign = change.sign or (1 if (pair.result.value or 0) >= (pair.base.value or 0) else -1)
    return negate(apart) if sign < 0 else apart
