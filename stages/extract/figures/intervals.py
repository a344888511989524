"""Rounding and hedge together make the closed interval [low, high] that a stated number allows.

Rounding goes by the digits as written, never by a percentage. Two widths are used:

| width | what it is | reason |
|---|---|---|
| `tight` | the place of the last written digit (0.1 million in £12.5 million, 1 in 49 per cent); in a plain \
whole number the place of its last digit that is not zero, but never above the second digit's (100 in 3,700 \
and in 1,000, 10,000 in 200,000) | nobody writes 1,000 for 1,400; who rounds to one digit writes a scale word |
| `loose` | the place of the last digit that is not zero (1,000 in 1,000; 10 in 50 per cent) | a hedge says that \
the writer rounded on purpose |
| exact counts | 0 for whole numbers of things below 100, and for those whose last digit is not zero | 64 \
students were counted |
| fractions | 0.1 for a half, a third, a quarter, one in five | prose uses the nearest of few named shares |

| bound | low | high |
|---|---|---|
| `exact`, no hedge, "just" | value - tight/2 | value + tight/2 |
| `exact` with "exactly", "precisely" | value | value |
| `about` | value - slack | value + slack, where slack is the greater of tight and loose/2 |
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

ZERO = Decimal(0)
HALF = Decimal("0.5")
FRACTION_WIDTH = Decimal("0.1")
SMALLEST_ROUND_COUNT = 100
EXACT_WORDS = frozenset({"exactly", "precisely"})

Interval = tuple[Decimal | None, Decimal | None]


def last_place(value: Decimal) -> Decimal:
    """Return the place of the last digit that is not zero: 100 for 3700, 0.1 for 2.5."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)


def widths(value: Decimal, step: Decimal | None, kind: str, *, is_scaled: bool) -> tuple[Decimal, Decimal]:
    """Return (tight, slack) of a stated number; `step` is the place of its last written digit."""
    if kind in ("fraction", "multiple") and step is None:
        return (FRACTION_WIDTH, FRACTION_WIDTH) if kind == "fraction" else (ZERO, HALF)
    if value == 0 or step is None:
        return ZERO, Decimal(1)
    loose = last_place(value)
    tight = step
    if not is_scaled and step == 1 and kind != "percentage":
        second = Decimal(1).scaleb(max(value.adjusted() - 1, 0))
        tight = max(min(loose, second), step)
        is_counted = kind in ("count", "age", "duration", "multiple", "measure")
        if is_counted and (abs(value) < SMALLEST_ROUND_COUNT or tight == 1):
            return ZERO, max(tight, loose / 2)
    return tight, max(tight, loose / 2)


def interval(value: Decimal, tight: Decimal, slack: Decimal, bound: str, *, is_close: bool, hedge: str | None) -> Interval:
    """Return the closed interval that bound and widths allow; None is an open end."""
    if bound == "about":
        return value - slack, value + slack
    if bound == "over":
        return value, value + slack if is_close else None
    if bound == "under":
        return value - slack if is_close else None, value
    if bound == "at_least":
        return value, None
    if bound == "at_most":
        return None, value
    if hedge in EXACT_WORDS:
        return value, value
    return value - tight * HALF, value + tight * HALF
