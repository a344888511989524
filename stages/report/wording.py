"""How values read on a page: numbers with their thousands, intervals, dates, and names of columns."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}
_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | {127: 0x2421}
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_SHOWN = _PICTURES | dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)


def visible(text: str) -> str:
    """Return `text` with control and text-reordering characters shown as signs, one for one.

    A title from a stranger may hold an override that makes the words after it read backwards.
    """
    return text.translate(_SHOWN) if _HIDDEN.search(text) else text


def shortened(text: str, length: int = 160) -> str:
    """Return `text` on one line, cut after a word where it is longer than `length` characters."""
    line = " ".join(text[: 4 * length].split())
    if len(line) <= length:
        return line
    return line[:length].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def number(value: Decimal | int) -> str:
    """Return the number with thousands separated and no trailing zeros."""
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(value: Decimal | int, unit: str | None) -> str:
    """Return the number with the sign of its currency or per cent; other units are told beside it."""
    if unit in _SIGNS:
        return f"-{_SIGNS[unit]}{number(-value)}" if value < 0 else f"{_SIGNS[unit]}{number(value)}"
    if unit == "percent":
        return f"{number(value)} %"
    return number(value)


def interval(low: Decimal | None, high: Decimal | None, unit: str | None) -> str:
    """Return the closed interval in words; an open end is told as such."""
    if low is None and high is None:
        return "not bounded"
    if low is None or high is None:
        return f"{quantity(low, unit)} or more" if low is not None else f"up to {quantity(high or 0, unit)}"
    if low == high:
        return f"exactly {quantity(low, unit)}"
    return f"{quantity(low, unit)} to {quantity(high, unit)}"


def label(name: str) -> str:
    """Return the name of a column or table as words."""
    return name.replace("_", " ")


def plain(value: object) -> str:
    """Return any value of a published table as text."""
    if isinstance(value, str):
        return value
    for kind, told in _TOLD:
        if isinstance(value, kind):
            return told(value)
    return str(value)


def day(value: object) -> str:
    """Return a date as 5 May 2024."""
    return f"{value.day} {value:%B %Y}" if isinstance(value, date) else plain(value)


def time(value: datetime) -> str:
    """Return a moment's time of day."""
    return f"{value:%H:%M}"


def release_time(release: str) -> str:
    """Return when a release was made, as the beginning of its id says."""
    try:
        made = datetime.strptime(release[:13], "%Y%m%dT%H%M")  # noqa: DTZ007 (UTC, as the words say)
    except ValueError:
        return "an unknown time"
    return f"{day(made)}, {time(made)} UTC"


def singular(table: str) -> str:
    """Return what one row of a table is called."""
    return label(_IRREGULAR.get(table, table.removesuffix("s")))


_IRREGULAR = {
    "people": "person",
    "timescales": "time limit",
    "judgement_scales": "grade",
    "learners": "learners",
}


def _pairs(value: Any) -> str:
    return ", ".join(f"{label(str(k))} {plain(v)}" for k, v in value.items())


_TOLD: tuple[tuple[Any, Callable[[Any], str]], ...] = (
    (type(None), lambda _: ""),
    (bool, lambda value: "yes" if value else "no"),
    ((Decimal, int), number),
    (datetime, lambda value: f"{value:%Y-%m-%d %H:%M}"),
    (date, lambda value: value.isoformat()),
    (Mapping, _pairs),
    ((list, tuple), lambda value: ", ".join(plain(one) for one in value)),
)
"""How each type is told; the first that fits counts, and a yes is also an integer."""
