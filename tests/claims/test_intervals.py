"""Interval arithmetic holds every result that numbers inside the intervals can give."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.extract.claims.intervals import (
    EVERYTHING,
    Interval,
    add,
    decimal_ends,
    gap,
    interval,
    meets,
    multiply,
    negate,
    percent_change,
    point,
    practical,
    published,
    ratio,
    subtract,
    total,
)

NUMBERS = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=1000)
POSITIVE = st.fractions(min_value=Fraction(1, 1000), max_value=10**9, max_denominator=1000)
WIDTHS = st.fractions(min_value=0, max_value=1000, max_denominator=1000)


@st.composite
def held(draw: st.DrawFn, numbers: st.SearchStrategy[Fraction] = NUMBERS) -> tuple[Fraction, Interval]:
    """A number and an interval that holds it, either end of which may be open."""
    number = draw(numbers)
    low = draw(st.one_of(st.none(), WIDTHS.map(lambda width: number - width)))
    high = draw(st.one_of(st.none(), WIDTHS.map(lambda width: number + width)))
    return number, Interval(low, high)


@given(held(), held())
def test_sum_and_difference_hold_the_true_ones(
    first: tuple[Fraction, Interval], second: tuple[Fraction, Interval]
) -> None:
    """The sum and the difference of two held numbers lie in the sum and the difference of their intervals."""
    assert meets(add(first[1], second[1]), point(first[0] + second[0]))
    assert meets(subtract(first[1], second[1]), point(first[0] - second[0]))


@given(held(), held())
def test_product_holds_the_true_one(
    first: tuple[Fraction, Interval], second: tuple[Fraction, Interval]
) -> None:
    """The product of two held numbers lies in the product of their intervals."""
    assert meets(multiply(first[1], second[1]), point(first[0] * second[0]))


@given(held(POSITIVE), held(POSITIVE))
def test_quotient_and_change_hold_the_true_ones(
    result: tuple[Fraction, Interval], base: tuple[Fraction, Interval]
) -> None:
    """The quotient and the change in per cent of held numbers lie in those of their intervals."""
    assert meets(ratio(result[1], base[1]), point(result[0] / base[0]))
    assert meets(percent_change(base[1], result[1]), point((result[0] / base[0] - 1) * 100))


@given(st.lists(st.tuples(st.integers(1, 10**12), st.integers(0, 9)), min_size=1, max_size=12))
def test_true_total_of_rounded_parts_always_reconciles(parts: list[tuple[int, int]]) -> None:
    """However parts and total are rounded, the interval of the total meets that of the rounded parts."""

    def rounded(value: int, digits: int) -> Interval:
        unit = 10**digits
        stated = round(Fraction(value, unit)) * unit
        return interval(stated - Fraction(unit, 2), stated + Fraction(unit, 2))

    whole = sum(value for value, _ in parts)
    for digits in range(0, 13, 3):
        assert meets(total(rounded(value, each) for value, each in parts), rounded(whole, digits))


@given(held())
def test_published_ends_only_widen(value: tuple[Fraction, Interval]) -> None:
    """Rounding to six places never loses a number that the interval held, nor moves an end by more."""
    low, high = decimal_ends(value[1])
    assert meets(published(value[1]), point(value[0]))
    for exact, stored in ((value[1].low, low), (value[1].high, high)):
        assert (exact is None) == (stored is None)
        if exact is not None and stored is not None:
            assert abs(Fraction(stored) - exact) < Fraction(1, 10**6)


@given(held(), held())
def test_intervals_meet_exactly_where_no_gap_is(
    first: tuple[Fraction, Interval], second: tuple[Fraction, Interval]
) -> None:
    """Two intervals meet if and only if the gap between them is nothing, whichever is named first."""
    assert meets(first[1], second[1]) == (gap(first[1], second[1]) == 0)
    assert gap(first[1], second[1]) == gap(second[1], first[1])


def test_touching_ends_meet_and_a_millionth_apart_does_not() -> None:
    """Ends belong to their intervals."""
    assert meets(interval(1, 2), interval(2, 3))
    assert not meets(interval(1, 2), interval(Decimal("2.000001"), 3))


def test_quotient_by_what_may_be_nothing_is_open() -> None:
    """A base that may be 0 gives no bound, and one that may come near it gives no upper end."""
    assert ratio(point(1), interval(-1, 1)) == EVERYTHING
    assert ratio(point(6), interval(0, 2)) == interval(3, None)
    assert ratio(point(6), interval(2, None)) == interval(0, 3)
    assert ratio(point(6), interval(-3, -2)) == interval(-3, -2)


def test_empty_interval_is_refused() -> None:
    """Ends the wrong way round are an error, not an interval."""
    with pytest.raises(ValueError, match="empty"):
        interval(2, 1)


def test_negation_mirrors_open_ends() -> None:
    """What has no upper end has, mirrored, no lower one."""
    assert negate(interval(1, None)) == interval(None, -1)


@pytest.mark.parametrize(
    ("bound", "low", "high", "expected"),
    [
        ("over", 400, None, interval(400, 600)),
        ("over", 400, 450, interval(400, 450)),
        ("under", None, 400, interval(200, 400)),
        ("at_least", 400, None, interval(400, None)),
        ("at_most", None, 400, interval(None, 400)),
    ],
)
def test_a_hedge_leaves_no_end_open_in_a_sum(
    bound: str, low: int | None, high: int | None, expected: Interval
) -> None:
    """'More than 400' reaches as far as writers say it of, a stated limit as far as it may."""
    assert practical(interval(low, high), Fraction(400), bound) == expected
