"""What fits by number alone: every sum, gap, share, change and fold among the figures of a few sentences.

A fit is no claim. Numbers meet by chance, the coarser the oftener; `weighed` chooses by `evidence`. Floats
serve for seeking only: whatever is chosen is recomputed exactly by the check of its relation.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure

NEAR = 2
"""Sentences that the figures of a fit may stand apart."""
_IN_HUNDRED = ("percentage", "fraction")
_AMOUNTS = ("money", "count", "measure")
_SORTS = {
    **dict.fromkeys((*_IN_HUNDRED, "percentage_points"), "share"),
    **{kind: kind for kind in (*_AMOUNTS, "duration", "multiple")},
}
_NEXT = 6  # figures further on, of one sort
_MOST_PARTS = 12
_FEWEST_DIGITS = 2
_FEWEST = 10  # of a whole: a share of less is met by chance
_WIDEST_SHARE, _WIDEST_FOLD = 8, 1.5  # points, times
_WIDEST_GAP, _WIDEST_SUM = 0.25, 0.1  # of the number itself
_WIDEST_ALL = 7  # points
_ROUNDING = 0.6
_OPEN = 40.0
_STRETCH = 0.15
_HAIR = 1e-9


class Fit(NamedTuple):
    """Figures that meet as `relation` says: the one told of the others first, and how loosely they meet.

    The others are base and result, part and whole, or the parts. `width` is in per cent of what is
    recomputed, or points of a share: what both intervals are wide. `is_plain`: the numbers meet as they are
    written, roundings left out.
    """

    relation: str
    told: Figure
    others: tuple[Figure, ...]
    width: float
    is_plain: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Ends:
    """A figure with the ends of its interval, shares in points."""

    figure: Figure
    number: float
    low: float
    high: float
    sort: str

    def holds(self, number: float) -> bool:
        """Does a number lie between the ends, but for what floats lose?"""
        return self.low - _HAIR <= number <= self.high + _HAIR

    @property
    def width(self) -> float:
        return self.high - self.low


def fits(article: Article) -> Iterator[Fit]:
    """Yield every fit of the article, the figures of each no more than `NEAR` sentences apart."""
    ends = [each for figure in article.figures if (each := _ends(figure)) is not None]
    if len(ends) < 2:
        return
    shares = _Nearby([each for each in ends if each.figure.kind in _IN_HUNDRED])
    folds = _Nearby([each for each in ends if each.sort == "multiple"])
    by_sort = {sort: [each for each in ends if each.sort == sort] for sort in {each.sort for each in ends}}
    for sort, alike in by_sort.items():
        if sort == "multiple":
            continue
        levels = [each for each in alike if each.figure.kind != "percentage_points"]
        own = _Nearby([each for each in alike if _may_be_met(each.figure)])
        for first, second in _pairs(levels):
            low, high = (first, second) if first.number <= second.number else (second, first)
            yield from _gaps(low, high, own.around(first, second))
            if times := folds.around(first, second):
                yield from _folds(first, second, times)
            if sort in _AMOUNTS and (told := shares.around(first, second)):
                yield from _shares(low, high, told)
                yield from _changes(first, second, told)
        yield from _sums(levels, own)
    yield from _all_of_them(by_sort.get("share", []))


def _ends(figure: Figure) -> _Ends | None:
    sort = _SORTS.get(figure.kind)
    if sort is None or figure.number is None or figure.low is None or figure.high is None or figure.per:
        return None
    times = 100 if figure.kind == "fraction" else 1
    number, low, high = (float(end) * times for end in (figure.number, figure.low, figure.high))
    return _Ends(figure, number, low, high, sort)


def _may_be_met(figure: Figure) -> bool:
    """Is a number long enough, or a share, that others meet it by more than chance?"""
    return figure.digits >= _FEWEST_DIGITS or figure.kind in ("percentage", "percentage_points")


class _Nearby:
    """Figures by their sentences, to be found near others by number."""

    def __init__(self, ends: Iterable[_Ends]) -> None:
        self._by_sentence: dict[int, list[_Ends]] = {}
        for each in ends:
            self._by_sentence.setdefault(each.figure.sentence, []).append(each)
        self._around: dict[tuple[int, int], list[_Ends]] = {}

    def around(self, first: _Ends, last: _Ends) -> list[_Ends]:
        """Those no more than `NEAR` sentences from both of two, which stand in this order."""
        span = (first.figure.sentence, last.figure.sentence)
        found = self._around.get(span)
        if found is None:
            sentences = range(span[1] - NEAR, span[0] + NEAR + 1)
            found = [each for sentence in sentences for each in self._by_sentence.get(sentence, ())]
            self._around[span] = found
        return found


def _met(some: Sequence[_Ends], low: float, high: float, *others: _Ends) -> list[_Ends]:
    """Those of some that meet what lies from `low` to `high` and are none of the others."""
    least, most = low - _HAIR, high + _HAIR
    return [each for each in some if each.low <= most and each.high >= least and each not in others]


def _pairs(levels: Sequence[_Ends]) -> Iterator[tuple[_Ends, _Ends]]:
    """Every two figures of one sort, not far from each other, none of them less than nothing."""
    for at, first in enumerate(levels):
        for second in levels[at + 1 : at + 1 + _NEXT]:
            if second.figure.sentence - first.figure.sentence > NEAR:
                break
            if first.low > 0 and second.low > 0:
                yield first, second


def _gaps(low: _Ends, high: _Ends, own: Sequence[_Ends]) -> Iterator[Fit]:
    """'1,200 against 900: 300 more.'"""
    if max(low.figure.digits, high.figure.digits) < _FEWEST_DIGITS:
        return
    least, most = high.low - low.high, high.high - low.low
    for told in _met(own, least, most, low, high) if most > 0 else ():
        loose = most - least + told.width
        is_plain = told.holds(high.number - low.number)
        if (loose < _WIDEST_GAP * told.low or is_plain) and high.number > told.number:
            width = loose / high.low * 100
            yield Fit("difference", told.figure, (low.figure, high.figure), width, is_plain)


def _shares(low: _Ends, high: _Ends, shares: Sequence[_Ends]) -> Iterator[Fit]:
    """'231 posts out of 789: 29 per cent.'"""
    if high.high < _FEWEST or low.number >= high.number:
        return
    least, most = low.low / high.high * 100, low.high / high.low * 100
    for told in _met(shares, least, most, low, high):
        is_plain = told.holds(low.number / high.number * 100)
        if is_plain or most - least < _WIDEST_SHARE:
            width = most - least + told.width
            yield Fit("share", told.figure, (low.figure, high.figure), width, is_plain)


def _changes(first: _Ends, second: _Ends, shares: Sequence[_Ends]) -> Iterator[Fit]:
    """'From 900 to 1,200, a third more.'"""
    for base, result in ((first, second), (second, first)):
        if base.high < _FEWEST:
            continue
        least, most = (result.low / base.high - 1) * 100, (result.high / base.low - 1) * 100
        if most < 0:
            least, most = -most, -least
        plain = abs(result.number / base.number - 1) * 100
        for told in _met(shares, least, most, base, result) if least > 0 else ():
            if told.holds(plain) or most - least < _WIDEST_SHARE:
                two, width = (base.figure, result.figure), most - least + told.width
                yield Fit("percent_change", told.figure, two, width, told.holds(plain))


def _folds(first: _Ends, second: _Ends, folds: Sequence[_Ends]) -> Iterator[Fit]:
    """'From 40 to 120, three times as many.'"""
    for base, result in ((first, second), (second, first)):
        least, most = result.low / base.high, result.high / base.low
        if result.number > base.number and most - least < _WIDEST_FOLD:
            times = result.number / base.number
            for told in _met(folds, least, most, base, result):
                if abs(times - told.number) > _STRETCH * told.number:
                    continue  # 1.6 is hardly "almost double"
                two, loose = (base.figure, result.figure), min(_OPEN, (most - least + told.width) * 20)
                yield Fit("multiple", told.figure, two, loose, told.holds(times))


def _sums(levels: Sequence[_Ends], own: _Nearby) -> Iterator[Fit]:
    """'18 colleges and nine charities: 27.' The parts follow each other."""
    for at, first in enumerate(levels):
        low, high, plain, parts = first.low, first.high, first.number, [first]
        for part in levels[at + 1 : at + _MOST_PARTS]:
            if part.figure.sentence - parts[-1].figure.sentence > 1:
                break
            parts.append(part)
            low, high, plain = low + part.low, high + part.high, plain + part.number
            for whole in _met(own.around(first, part), low, high, *parts):
                loose = high - low + whole.width
                is_plain = whole.holds(plain)
                is_close = is_plain or loose < _WIDEST_SUM * whole.low
                if is_close and all(each.number < whole.number for each in parts):
                    told = tuple(each.figure for each in parts)
                    yield Fit("total", whole.figure, told, loose / whole.low * 100, is_plain)


def _all_of_them(shares: Sequence[_Ends]) -> Iterator[Fit]:
    """'62 per cent agreed, 38 per cent did not.'"""
    for at, first in enumerate(shares):
        low = high = plain = 0.0
        parts: list[Figure] = []
        for each in shares[at : at + _MOST_PARTS]:
            if parts and each.figure.sentence - parts[-1].sentence > 1:
                break
            if each.figure.kind not in _IN_HUNDRED:
                continue
            parts.append(each.figure)
            low, high, plain = low + each.low, high + each.high, plain + each.number
            if low > 100 + _ROUNDING or high - low >= _WIDEST_ALL:
                break
            if each is not first and high >= 100 - _ROUNDING:
                is_plain = abs(plain - 100) < _ROUNDING
                yield Fit("partition", parts[0], tuple(parts), high - low, is_plain)
