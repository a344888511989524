"""One article as claims are sought in it: its figures, sentences and lines, and its text with figures masked.

In the masked text every figure, hedge included, is one letter that tells its kind, and a mark stands
between sentences. A pattern can so say "from an amount to an amount" without knowing how amounts are
written, and cannot run past the end of a sentence unawares.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from stages.extract.claims.intervals import PLACES, Interval, interval, practical, widen

LETTERS = {
    kind: chr(0xE000 + place)
    for place, kind in enumerate(
        (
            "money",
            "count",
            "duration",
            "measure",
            "percentage",
            "percentage_points",
            "fraction",
            "multiple",
            "age",
        )
    )
}
"""Kind of figure to the letter (of Unicode's private use area) that stands for it in masked text."""

_LONG = 4  # digits
LABEL_BELOW = re.compile(r"[ \t]*\n\s*(?=[A-Z])")
"""Between a number that ends its row and the label of the next row."""
_LAST_PLACE = Fraction(1, 10**PLACES)


@dataclass(eq=False)  # not frozen, which would make it thrice as slow to build; nobody changes one
class Figure:
    """One row of `figures`, with its interval as exact fractions.

    `start` and `end` bound its surface; `outer_start` and `outer_end` take in its hedge. `place` is
    where it stands in the masked text, `sentence` the number of the sentence that holds it.
    """

    figure_id: str
    start: int
    end: int
    outer_start: int
    outer_end: int
    surface: str
    hedge: str | None
    kind: str
    number: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    bound: str
    per: str | None
    direction: str
    place: int
    sentence: int = 0

    @cached_property
    def value(self) -> Fraction | None:
        """The stated number; None for a range."""
        return None if self.number is None else _exact(self.number)

    @cached_property
    def digits(self) -> int:
        """How many digits the number has before its closing noughts: 3 for 5,960."""
        return 0 if self.number is None else _digits(self.number)

    @cached_property
    def interval(self) -> Interval:
        """Every number that the words may mean."""
        return _allowed(self.low, self.high, self.kind == "fraction")

    @cached_property
    def meant(self) -> Interval:
        """The numbers that a sum made of it may take: no further past a hedge than writers go."""
        return practical(self.interval, self.value, self.bound)

    @cached_property
    def slips(self) -> tuple["Figure", ...]:
        """The numbers that it may be a slip for: two neighbouring digits the other way round.

        Of amounts only long ones, which no other is met by chance.
        """
        is_long = self.number is not None and _digits(self.number) >= _LONG and self.bound == "exact"
        is_amount = self.kind not in ("percentage", "percentage_points")
        if is_amount and not (is_long and self.kind in ("money", "count")):
            return ()
        return self.swapped(with_noughts=False)

    def swapped(self, *, with_noughts: bool = True) -> tuple["Figure", ...]:
        """The figure with two neighbouring digits the other way round; closing noughts of amounts stay."""
        if self.number is None:
            return ()
        told = f"{self.number.normalize():f}"
        places = [place for place, letter in enumerate(told) if letter.isdigit()]
        if self.kind not in ("percentage", "percentage_points"):
            places = places[: _digits(self.number)]  # no noughts are swapped
            if "." in told:
                return ()
        swaps = {
            _swapped(told, one, other)
            for one, other in pairwise(places)
            if with_noughts or "0" not in (told[one], told[other])
        }
        swaps -= {told}
        return tuple(self._as(Decimal(each)) for each in sorted(swaps) if each[0] in "123456789")

    def _as(self, number: Decimal) -> "Figure":
        apart = number - (self.number or 0)
        low, high = (None if end is None else end + apart for end in (self.low, self.high))
        return replace(self, number=number, low=low, high=high)

    def without_sign(self) -> "Figure":
        """The amount of a change that is told as less than nought: 1,150 for -1,150."""
        low, high = (None if end is None else -end for end in (self.high, self.low))
        return replace(self, number=None if self.number is None else -self.number, low=low, high=high)

    @property
    def words(self) -> str:
        """Hedge and surface, as a reader would quote them."""
        surface = " ".join(LABEL_BELOW.split(self.surface)[0].split())
        if not self.hedge:
            return surface
        if self.outer_start < self.start:
            return f"{self.hedge} {surface}"
        return f"{surface} {self.hedge}" if self.outer_end > self.end else surface


def _digits(number: Decimal) -> int:
    return len(number.normalize().as_tuple().digits)


def _swapped(told: str, one: int, other: int) -> str:
    """The number with the digits of two places the other way round, the point left where it is."""
    letters = list(told)
    letters[one], letters[other] = letters[other], letters[one]
    return "".join(letters)


@lru_cache(maxsize=4096)
def _exact(number: Decimal) -> Fraction:
    return Fraction(number)


@lru_cache(maxsize=4096)
def _allowed(low: Decimal | None, high: Decimal | None, is_share: bool) -> Interval:
    allowed = interval(low, high)
    # a third is stored as 0.333333: give back what the last place took
    return widen(allowed, _LAST_PLACE) if is_share else allowed


class Span(NamedTuple):
    """A half-open range of the masked text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Article:
    """An article, its figures in reading order, and its masked text with sentences and lines."""

    article_id: str
    text: str
    figures: tuple[Figure, ...]
    masked: str
    sentences: tuple[Span, ...]
    lines: tuple[Span, ...]
    issued: date | None
    _places: tuple[int, ...]
    _segments: tuple[tuple[int, int], ...]
    _sentence_starts: tuple[int, ...]
    _line_starts: tuple[int, ...]

    def figure_at(self, place: int) -> Figure:
        """The figure whose letter stands at `place`; KeyError where none does."""
        index = bisect_left(self._places, place)
        if index == len(self._places) or self._places[index] != place:
            raise KeyError(f"no figure stands at {place}")
        return self.figures[index]

    def figures_in(self, start: int, end: int) -> Sequence[Figure]:
        """The figures of a range of the masked text, in order."""
        return self.figures[bisect_left(self._places, start) : bisect_left(self._places, end)]

    def position(self, place: int) -> int:
        """Where in the text a place of the masked text is."""
        index = bisect_right(self._segments, (place, len(self.text))) - 1
        masked_start, text_start = self._segments[index]
        return text_start + place - masked_start

    def sentence_at(self, place: int) -> int:
        """Number of the sentence that holds a place of the masked text."""
        return bisect_right(self._sentence_starts, place) - 1

    def line_at(self, place: int) -> int:
        """Number of the line that holds a place of the masked text."""
        return bisect_right(self._line_starts, place) - 1

    def words(self, start: int, end: int) -> str:
        """The article's own words for a range of the masked text."""
        return self.text[self.position(start) : self.position(end)]
