"""What one figure is: a quantity expression on its place in the text."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Figure(NamedTuple):
    """One quantity, as the words state it; `text[start:end] == surface`.

    `value` is the stated number, None for a range; "hundreds of" states at least one hundred.
    `low` and `high` are the closed interval that rounding and hedge allow; None is an open end.
    """

    start: int
    end: int
    surface: str
    hedge: str | None
    kind: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    bound: str
    per: str | None
    direction: str
    subject: str | None
    sentence: str
    rule: str
