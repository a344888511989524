"""The days that England's months, seasons, terms and years cover.

Academic year: 1 August to 31 July, as the Department for Education counts it in its further education
and skills statistics (its first three quarters are August to April). Schools count from 1 September.
Financial year: 1 April to 31 March, as government counts. Colleges close their books on 31 July, so
theirs has the academic year's days; `rules/split_year.py` says when that is meant.
Terms: from 1 September, 1 January and 1 April, the dates that the Department for Education sets for
early years places; schools' own term dates lie inside them and differ between councils.
Seasons: whole months, spring from March; a winter belongs to the year in which it begins.
"""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from stages.extract.dates.expression import UNRESOLVED, Days

_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_TERMS = {"spring": ((1, 1), (3, 31)), "summer": ((4, 1), (8, 31)), "autumn": ((9, 1), (12, 31))}
_SPLIT_YEARS = {"academic_year": 8, "financial_year": 4}
SEASONS = tuple(_FIRST_MONTH)
TERMS = tuple(_TERMS)


def day(year: int, month: int, number: int) -> Days:
    """One day; unresolved where the calendar has no such day."""
    try:
        only = date(year, month, number)
    except ValueError:
        return UNRESOLVED
    return Days(only, only)


def month(year: int, number: int) -> Days:
    """All days of a month."""
    return Days(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def months_from(year: int, number: int, offset: int) -> Days:
    """The month that lies `offset` months after the one given."""
    years, index = divmod(year * 12 + number - 1 + offset, 12)
    return month(years, index + 1) if MINYEAR <= years <= MAXYEAR else UNRESOLVED


def year(number: int) -> Days:
    """All days of a calendar year."""
    return Days(date(number, 1, 1), date(number, 12, 31))


def week(of: date, offset: int = 0) -> Days:
    """Monday to Sunday of the week `offset` weeks after the one that holds `of`."""
    monday = of - timedelta(days=of.weekday()) + timedelta(weeks=offset)
    return Days(monday, monday + timedelta(days=6))


def season(year: int, name: str) -> Days:
    """Three whole months, as in autumn 2027: 1 September to 30 November 2027."""
    first = _FIRST_MONTH[name]
    return Days(date(year, first, 1), months_from(year, first, 2).last)


def term(year: int, name: str) -> Days:
    """A school term, as in summer term 2025: 1 April to 31 August 2025."""
    first, last = _TERMS[name]
    return Days(date(year, *first), date(year, *last))


def split_year(first_year: int, granularity: str) -> Days:
    """An academic or financial year by the calendar year in which it begins."""
    month_number = _SPLIT_YEARS[granularity]
    return Days(date(first_year, month_number, 1), date(first_year + 1, month_number, 1) - timedelta(days=1))


def split_year_of(of: date, granularity: str) -> int:
    """The calendar year in which the academic or financial year that holds `of` begins."""
    return of.year if of.month >= _SPLIT_YEARS[granularity] else of.year - 1


def spanned(first: Days, last: Days) -> Days:
    """From the first day of one to the last of the other; unresolved where that runs backwards."""
    if first.first is None or last.last is None or last.last < first.first:
        return UNRESOLVED
    return Days(first.first, last.last)
