"""Numbers that agree with each other, and numbers that certainly do not."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from random import Random


def steps(rng: Random, low: int, high: int) -> Decimal:
    """Return an amount of pounds in steps of a hundred thousand, never whole millions.

    "£3 million" may stand for anything from 2.5 to 3.5, which would leave false totals within reach.
    """
    return unrounded(Decimal(rng.randint(low, high)) * 100_000)


def unrounded(pounds: Decimal) -> Decimal:
    """Return the amount, or a hundred thousand more where it is in whole millions."""
    return pounds + 100_000 if pounds % 1_000_000 == 0 else pounds


def change_percent(base: Decimal, result: Decimal) -> Decimal:
    """Return the size of the change from base to result in whole per cent."""
    return (abs(result - base) * 100 / base).quantize(Decimal(1), ROUND_HALF_UP)


def false_percent(true: Decimal) -> Decimal:
    """Return a percentage that no rounding of its operands can reach."""
    return (true * 2 + 25).quantize(Decimal(1))


def false_sum(parts: Sequence[Decimal], rng: Random) -> Decimal:
    """Return a total that misses its parts by more than all their rounding together."""
    total = sum(parts, Decimal(0))
    miss = (total * rng.randint(20, 60) / 100 / 100_000).quantize(Decimal(1)) * 100_000
    return unrounded(total + miss + 200_000 * len(parts))


def share_percent(part: int, whole: int) -> Decimal:
    """Return part of whole in per cent, to one decimal place where that is not whole."""
    return (Decimal(part) * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def odd_count(rng: Random, low: int, high: int) -> int:
    """Return a count that does not end in a nought, so that nobody takes it for a rounded one."""
    return rng.randrange(low, high) // 10 * 10 + rng.randint(1, 9)
