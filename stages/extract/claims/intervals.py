"""Closed intervals with open ends, in exact fractions: what words allow, and what follows from it.

An interval holds every number that the words may mean. An operation returns the smallest interval
that holds every result; an end that nothing limits is None. Nothing here is ever a float.

How hedge and rounding make an interval is told in `stages.extract.figures.intervals`, whose ends are
published and open where no word closes them. Where a figure is put into a sum, `practical` closes the end
that only a hedge leaves open: with two open ends nothing could ever be contradicted, and who knows of £650
million does not write "more than £430 million", nor "fewer than 400" of 150.

| bound | the open end, where a sum is made of it | reason |
|---|---|---|
| `over` (more than) | one and a half times the number | beyond it a writer takes the next round number |
| `under` (fewer than) | half the number | as above |
| `at_least`, `at_most` (up to) | stays open | they state a limit, not what is near the truth |

What a text asserts keeps its open end: of 60 per cent "more than a third" is true, if odd.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction

Number = int | Decimal | Fraction

PLACES = 6
"""Decimal places that the published columns hold (DECIMAL(28,6))."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`, both included; None where that side is open."""

    low: Fraction | None
    high: Fraction | None

    def __post_init__(self) -> None:
        """Raise ValueError where the ends are the wrong way round."""
        if self.low is self.high or self.low is None or self.high is None:
            return
        if self.low.numerator * self.high.denominator > self.high.numerator * self.low.denominator:
            raise ValueError(f"an interval from {self.low} to {self.high} is empty")

    @property
    def middle(self) -> Fraction | None:
        """Half way between the ends; None where one is open."""
        if self.low is None or self.high is None:
            return None
        return (self.low + self.high) / 2

    @property
    def is_point(self) -> bool:
        """Does it hold one number only?"""
        return self.low is not None and self.low == self.high


EVERYTHING = Interval(None, None)


def interval(low: Number | None, high: Number | None) -> Interval:
    """The interval between two numbers of any exact type."""
    return Interval(None if low is None else Fraction(low), None if high is None else Fraction(high))


def point(value: Number) -> Interval:
    """The interval that holds `value` alone."""
    return interval(value, value)


def practical(told: Interval, value: Fraction | None, bound: str) -> Interval:
    """The interval of a figure that goes into a sum, its hedge's open end closed as the table above says."""
    if value is None or value <= 0:
        return told
    if bound == "over" and told.high is None:
        return Interval(told.low, value * 3 / 2)
    return Interval(value / 2, told.high) if bound == "under" and told.low is None else told


def add(first: Interval, second: Interval) -> Interval:
    """Every sum of a number of the first and a number of the second."""
    return Interval(
        None if first.low is None or second.low is None else first.low + second.low,
        None if first.high is None or second.high is None else first.high + second.high,
    )


def total(parts: Iterable[Interval]) -> Interval:
    """Every sum of one number from each part; the point 0 where there are none."""
    ends = [(part.low, part.high) for part in parts]
    return Interval(_sum([low for low, _ in ends]), _sum([high for _, high in ends]))


def _sum(ends: Sequence[Fraction | None]) -> Fraction | None:
    """All ends of one side added up; None where one is open."""
    whole, rest = 0, Fraction(0)
    for end in ends:
        if end is None:
            return None
        if end.denominator == 1:
            whole += end.numerator
        else:
            rest += end
    return rest + whole


def negate(value: Interval) -> Interval:
    """The interval mirrored at zero."""
    return Interval(None if value.high is None else -value.high, None if value.low is None else -value.low)


def subtract(first: Interval, second: Interval) -> Interval:
    """Every difference, the first less the second."""
    return add(first, negate(second))


def scale(value: Interval, factor: Number) -> Interval:
    """The interval with every number multiplied by `factor`, which must not be negative."""
    exact = Fraction(factor)
    if exact < 0:
        raise ValueError("scale takes no negative factor; negate first")
    return Interval(
        None if value.low is None else value.low * exact, None if value.high is None else value.high * exact
    )


def multiply(first: Interval, second: Interval) -> Interval:
    """Every product. An open end leaves the product open where the other side can be other than 0."""
    if _has_open_end(first) or _has_open_end(second):
        return _multiply_positive(first, second)
    if first.low is not None and second.low is not None and first.low >= 0 and second.low >= 0:
        return _multiply_positive(first, second)
    products = [a * b for a in _ends(first) for b in _ends(second)]
    return Interval(min(products), max(products))


def ratio(result: Interval, base: Interval) -> Interval:
    """Every quotient of the first by the second; open on both sides where the base may be 0."""
    if base.high is not None and base.high < 0:
        return ratio(negate(result), negate(base))
    if base.low is None or base.low < 0 or base.high == 0:
        return EVERYTHING
    inverse = Interval(
        Fraction(0) if base.high is None else 1 / base.high,  # as near 0 as one likes
        None if base.low == 0 else 1 / base.low,
    )
    return multiply(result, inverse)


def percent(part: Interval, whole: Interval) -> Interval:
    """Every percentage that the part may be of the whole."""
    return scale(ratio(part, whole), 100)


def percent_change(base: Interval, result: Interval) -> Interval:
    """Every change from base to result in per cent of the base; a fall is negative."""
    return subtract(percent(result, base), point(100))


def meets(first: Interval, second: Interval) -> bool:
    """Have the two a number in common?"""
    return not (_is_below(first, second) or _is_below(second, first))


def gap(first: Interval, second: Interval) -> Fraction:
    """How far apart the two are; 0 where they meet."""
    for lower, upper in ((first, second), (second, first)):
        if lower.high is not None and upper.low is not None and lower.high < upper.low:
            return upper.low - lower.high
    return Fraction(0)


def widen(value: Interval, by: Number) -> Interval:
    """The interval with both its ends moved outwards."""
    return add(value, interval(-by, by))


def published(value: Interval) -> Interval:
    """The interval rounded outwards to what the published columns hold."""
    low, high = decimal_ends(value)
    return interval(low, high)


def decimal_ends(value: Interval) -> tuple[Decimal | None, Decimal | None]:
    """(low, high) as Decimal, rounded outwards to six places; None for an open end."""
    return (
        None if value.low is None else as_decimal(value.low, ROUND_FLOOR),
        None if value.high is None else as_decimal(value.high, ROUND_CEILING),
    )


def as_decimal(value: Fraction, rounding: str) -> Decimal:
    """`value` to six decimal places, rounded down or, where told ROUND_CEILING, up."""
    scaled, rest = divmod(value.numerator * 10**PLACES, value.denominator)
    if rest and rounding == ROUND_CEILING:
        scaled += 1
    return Decimal(scaled).scaleb(-PLACES, _WIDE)


_WIDE = Context(prec=60)  # beyond DECIMAL(28,6) on both sides, so that nothing is rounded


def _is_below(first: Interval, second: Interval) -> bool:
    one, other = first.high, second.low
    if one is None or other is None:
        return False
    return one.numerator * other.denominator < other.numerator * one.denominator  # quicker than one < other


def _has_open_end(value: Interval) -> bool:
    return value.low is None or value.high is None


def _ends(value: Interval) -> list[Fraction]:
    return [end for end in (value.low, value.high) if end is not None]


def _is_zero(value: Interval) -> bool:
    return value.low is not None and value.high is not None and not (value.low or value.high)


def _multiply_positive(first: Interval, second: Interval) -> Interval:
    """Product where an end is open: told only for intervals that hold no negative number."""
    if first.low is None or second.low is None or first.low.numerator < 0 or second.low.numerator < 0:
        return EVERYTHING
    if _is_zero(first) or _is_zero(second):
        return point(0)
    high = None if first.high is None or second.high is None else first.high * second.high
    return Interval(first.low * second.low, high)
