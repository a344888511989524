"""Sentences that a maintainer reads: numbers as a text would write them, sums with their figures in."""

from collections.abc import Sequence
from decimal import ROUND_FLOOR
from fractions import Fraction

from stages.extract.claims.article import Figure
from stages.extract.claims.intervals import Interval, as_decimal, meets, point

_SIGNS = {"GBP": "£", "USD": "$", "EUR": "€"}
_FINE = 1000  # parts of a million that are told; £1,691,250 stays as it is
_SCALES = ((Fraction(10**9), "billion"), (Fraction(10**6), "million"))


def plain(value: Fraction, places: int = 2) -> str:
    """A number with thousands marked and at most `places` decimals, as in 1,234.5."""
    text = f"{as_decimal(value, ROUND_FLOOR):,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(value: Fraction, model: Figure) -> str:
    """A number in the kind and unit of `model`, as in £16.5 million or 25 per cent."""
    if model.kind == "money":
        sign = ("-" if value < 0 else "") + _SIGNS.get(model.unit or "", f"{model.unit} ")
        for size, name in _SCALES:
            if abs(value) >= size and (abs(value) * _FINE % size == 0 or value.denominator > 1):
                return f"{sign}{plain(abs(value) / size, 3 if value.denominator == 1 else 2)} {name}"
        return f"{sign}{plain(abs(value))}"
    if model.kind == "percentage":
        return f"{plain(value)} per cent"
    if model.kind == "percentage_points":
        return f"{plain(value)} percentage points"
    return plain(value)


def span_of(value: Interval, model: Figure) -> str:
    """An interval in words: one number, between two, at least or at most one."""
    ends = [None if end is None else quantity(end, model) for end in (value.low, value.high)]
    return _span(ends[0], ends[1])


def span_in(value: Interval, unit: str = "per cent", places: int = 1) -> str:
    """An interval in words, its unit told once: between 12 and 40 per cent."""
    ends = [None if end is None else plain(end, places) for end in (value.low, value.high)]
    return f"{_span(ends[0], ends[1])} {unit}"


def _span(low: str | None, high: str | None) -> str:
    if low is None or high is None:
        return "any number" if low == high else f"at least {low}" if high is None else f"at most {high}"
    return low if low == high else f"between {low} and {high}"


def amount(value: Fraction | None, allowed: Interval, model: Figure) -> str:
    """The nominal number where the text states all it takes, else the interval in words."""
    return span_of(allowed, model) if value is None else quantity(value, model)


def listed(words: Sequence[str]) -> str:
    """Words joined as a sentence joins them: a, b and c."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def summed(words: Sequence[str]) -> str:
    """Words joined as a sum: a + b - c."""
    first, *others = words
    return first + "".join(
        f" - {each[1:]}" if each.startswith(("-", "−")) else f" + {each}" for each in others
    )


def verdict_end(
    asserted: Figure, says: Interval, shown: Fraction | None, found: Interval, allowed: str
) -> str:
    """The end of an explanation: what the text says, and where `shown` is not it, what the figures allow."""
    if not meets(says, found):
        return f"but the text says {asserted.words}"
    is_rounded = (
        asserted.kind == "count" and asserted.bound == "exact" and shown not in (None, asserted.value)
    )
    if is_rounded and shown is not None and meets(says, point(shown)):
        return f"which the text tells as {asserted.words}, rounded"
    if shown is None or meets(says, point(shown)) or plain(shown, 1) == plain(asserted.value or shown, 1):
        return f"as the text says ({asserted.words})"
    return f"but as they are told the figures allow {allowed}, which {asserted.words} meets"
