"""A day moved by a count of units; months keep the day of the month where the other month has it."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_DAYS = {"day": 1, "week": 7}


def shifted(day: date, by: int, unit: str) -> date | None:
    """As in 31 May less three months: 28 or 29 February. None where the unit or the result is no day."""
    if unit in _DAYS:
        return day + timedelta(days=by * _DAYS[unit])
    if unit not in _MONTHS:
        return None
    year, index = divmod(day.year * 12 + day.month - 1 + by * _MONTHS[unit], 12)
    if not MINYEAR < year < MAXYEAR:
        return None
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))
