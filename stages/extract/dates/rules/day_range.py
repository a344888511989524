"""Two day numbers that share a month are one span of days: 21 to 25 July 2025, July 21 and 25."""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Days, Reading
from stages.extract.dates.tense import day_of_weekday, yearless_day
from stages.extract.dates.words import (
    DAY_NUMBER,
    GAP,
    MONTH,
    MONTHS,
    TO,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_number,
    month_number,
)

RULE = "day_range/1"
CUES = ("#1", "#2", *MONTHS, *WEEKDAYS)
_WEEKDAY = rf"(?:{WEEKDAY},?{GAP})?"
PATTERN = re.compile(
    rf"{_WEEKDAY}(?P<first>{DAY_NUMBER})(?:{GAP}(?P<first_month>{MONTH}))?(?P<to>{TO})(?P<weekday>{WEEKDAY},?{GAP})?"
    rf"(?P<last>{DAY_NUMBER}){GAP}(?P<month>{MONTH})(?:,?{GAP}(?P<year>{YEAR}))?|"
    rf"{_WEEKDAY}(?P<us_first_month>{MONTH}){GAP}(?P<us_first>{DAY_NUMBER})(?P<us_to>{TO})(?P<us_weekday>{WEEKDAY},?{GAP})?"
    rf"(?:(?P<us_month>{MONTH}){GAP})?(?P<us_last>{DAY_NUMBER})(?!\w|{GAP}{MONTH}|"
    rf"[,.]\d|%|{GAP}per{GAP}?cent)(?:,?{GAP}(?P<us_year>{YEAR}))?"
)
EXAMPLES = {
    "The visit of 21 to 25 July 2025": [("21 to 25 July 2025", "2025-07-21", "2025-07-25", "day")],
    "carried out between July 21 and 25": [("July 21 and 25", "2024-07-21", "2024-07-25", "day")],
    "from Monday 1st to Friday 5th April, none": [
        ("Monday 1st to Friday 5th April", "2024-04-01", "2024-04-05", "day")
    ],
    "was inspected from June 29 to July 2": [("June 29 to July 2", "2024-06-29", "2024-07-02", "day")],
    "from 28 June to 2 July 2024": [("28 June to 2 July 2024", "2024-06-28", "2024-07-02", "day")],
    "those aged 16-19 in May": [("May", None, None, "month")],
    "July 21 and 25 per cent": [("July 21", None, None, "day")],
}
_BETWEEN = re.compile(r"\b[Bb]etween[ \u00a0]$")
_NOT_DAYS = re.compile(r"(?:\baged?|\blevels?|\byears?|£|\bages) ?$", re.IGNORECASE)


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """Both ends included; the year is the last one's."""
    if _NOT_DAYS.search(context.text[max(0, match.start() - 8) : match.start()]):
        return None
    is_list = (match["to"] or match["us_to"]).strip() == "and" and (match["weekday"] or match["us_month"])
    if is_list and not _BETWEEN.search(context.text[max(0, match.start() - 10) : match.start()]):
        return None
    month = month_number(match["month"] or match["us_month"] or match["us_first_month"])
    first_named = match["first_month"] or match["us_first_month"]
    first_month = month_number(first_named) if first_named else month
    first, last = (day_number(match[g] or match[f"us_{g}"]) for g in ("first", "last"))
    year = match["year"] or match["us_year"]
    if year:
        first_year = int(year) - (first_month > month)
        days = periods.spanned(
            periods.day(first_year, first_month, first), periods.day(int(year), month, last)
        )
        return Reading(*match.span(), days, "day")
    ends = _end(context, match, month, last)
    days = Days(None, None)
    if ends.first:
        first_year = ends.first.year - (first_month > month)
        days = periods.spanned(periods.day(first_year, first_month, first), ends)
    return Reading(*match.span(), days, "day", is_anchored=days.first is not None)


def _end(context: Context, match: re.Match[str], month: int, number: int) -> Days:
    """The last day, its year by its weekday or by the words around."""
    issued = context.issue.day if context.issue else None
    weekday = (match["weekday"] or match["us_weekday"] or "").rstrip(", \u00a0")
    if issued and weekday:
        return day_of_weekday(issued, WEEKDAYS[weekday], month, number)
    return yearless_day(context, *match.span(), month, number)
