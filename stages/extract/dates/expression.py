"""What a time expression is, and the day of issue that relative ones are counted from."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

Granularity = str
"""One of the values that `warehouse/tables/dates.py` declares for the column."""


class Days(NamedTuple):
    """The days meant, both ends included; an end is None where the words leave it open."""

    first: date | None
    last: date | None


UNRESOLVED = Days(None, None)


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One time expression; `surface` equals text[start_char:end_char]."""

    start_char: int
    end_char: int
    surface: str
    starts_on: date | None
    ends_on: date | None
    granularity: Granularity
    anchor: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Issue:
    """When the article was published, and how fine that is known: to the day, the month or the year."""

    on: date
    granularity: Granularity = "day"

    @property
    def anchor(self) -> str:
        """As in issued:2024-09-05, issued:2024-09, issued:2024: never finer than the source."""
        return f"issued:{self.on.isoformat()[: {'day': 10, 'month': 7}.get(self.granularity, 4)]}"

    @property
    def day(self) -> date | None:
        """The day, where it is known."""
        return self.on if self.granularity == "day" else None

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month, where they are known."""
        return (self.on.year, self.on.month) if self.granularity in {"day", "month"} else None

    @property
    def span(self) -> Days:
        """The days on one of which it was published."""
        if self.granularity == "day":
            return Days(self.on, self.on)
        if self.granularity == "month":
            first = self.on.replace(day=1)
            return Days(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
        return Days(date(self.on.year, 1, 1), date(self.on.year, 12, 31))


@dataclass(frozen=True, slots=True)
class Reading:
    """What one rule made of a match: its place, its days, and whether the issue date decided them."""

    start: int
    end: int
    days: Days
    granularity: Granularity
    is_anchored: bool = False
