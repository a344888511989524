"""Rounding and hedge together make the closed interval [low, high] that a stated number allows.

Rounding goes by the digits as written, never by a percentage. Two widths are used:

| width | what it is | reason |
|---|---|---|
| `tight` | the place of the last written digit: 0.1 million in £12.5 million, 1 in 49 per cent | as written |
| `tight`, plain whole numbers | the place of the last digit that is not zero, but never above the second \
digit's: 100 in 3,700 and in 1,000, 10,000 in 200,000 | nobody writes 1,000 for 1,400 |
| `tight`, counts below 100 or with a last digit that is not zero | 0 | 64 students were counted |
| `tight`, fractions | 0.1, or half the share when that is less | prose uses the nearest of few shares |
| `slack` | the greater of `tight` and half the place of the last digit that is not zero (500 in 1,000, 5 in \
50 per cent), never below the last written digit's | a hedge says that the writer rounded on purpose |

| bound | low | high |
|---|---|---|
| `exact`, no hedge, "just" | value - tight/2 | value + tight/2 |
| `exact` with "exactly", "precisely" | value | value |
| `about` | value - slack | value + slack |
| `over` (more than) | value | open |
| `over`, close (just over) | value | value + slack |
| `under` (fewer than, below) | open | value |
| `under`, close (almost, nearly, just under) | value - slack | value |
| `at_least` | value | open |
| `at_most` | open | value |
| `between` | the lower end as stated | the upper end as stated |
"""

from __future__ import annotations

from decimal import Decimal

from stages.extract.figures.numbers import stored

ZERO = Decimal(0)
ONE = Decimal(1)
HALF = Decimal("0.5")
FRACTION_WIDTH = Decimal("0.1")
SMALLEST_ROUND_COUNT = 100
EXACT_WORDS = frozenset({"exactly", "precisely"})

Interval = tuple[Decimal | None, Decimal | None]


def last_place(value: Decimal) -> Decimal:
    """Return the place of the last digit that is not zero: 100 for 3700, 0.1 for 2.5."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else ONE


def _share_width(share: Decimal) -> Decimal:
    return stored(min(FRACTION_WIDTH, share * HALF))


def rounding(value: Decimal, step: Decimal | None, kind: str, *, is_scaled: bool) -> Decimal:
    """Return `tight`, the width of an unhedged number; `step` is the place of its last written digit."""
    if step is None:
        return _share_width(value) if kind == "fraction" else ZERO
    if is_scaled or step != 1 or kind in ("percentage", "percentage_points"):
        return step
    is_counted = kind != "money"
    if value % 10:
        return ZERO if is_counted else ONE
    if value == 0 or (is_counted and abs(value) < SMALLEST_ROUND_COUNT):
        return ZERO
    second = Decimal(1).scaleb(max(value.adjusted() - 1, 0))
    return max(min(last_place(value), second), ONE)


def slack(value: Decimal, step: Decimal | None, kind: str, tight: Decimal) -> Decimal:
    """Return how far a hedge that says "close" lets the value lie from the number."""
    if step is None:
        return _share_width(value) if kind == "fraction" else HALF
    return max(tight, step, last_place(value) * HALF) if value else ONE


def interval(value: Decimal, tight: Decimal, bound: str, hedge: str | None, near: Decimal | None) -> Interval:
    """Return the closed interval of a bound; `near` is the slack of a close one, None an open end."""
    if bound == "exact":
        return (
            (value, value)
            if not tight or hedge in EXACT_WORDS
            else (value - tight * HALF, value + tight * HALF)
        )
    if bound == "about":
        width = near or ZERO
        return value - width, value + width
    if bound in ("over", "at_least"):
        return value, None if near is None else value + near
    return None if near is None else value - near, value
