"""A month before a day number is a day: July 2, 2019; September 5; Friday, June 20."""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Reading
from stages.extract.dates.tense import day_of_weekday, year_named, yearless_day
from stages.extract.dates.words import (
    DAY_NUMBER,
    GAP,
    MONTH,
    MONTHS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_number,
    month_number,
)

RULE = "day_american/1"
CUES = (*MONTHS, *WEEKDAYS)
PATTERN = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),?{GAP})?(?P<month>{MONTH}){GAP}(?P<day>{DAY_NUMBER})"
    rf"(?!\w|[,.:/]\d|%|{GAP}(?:per{GAP}?cent|{MONTH}|hundred|thousand|million))(?:,?{GAP}(?P<year>{YEAR})|{GAP}(?P<which>this|last|next){GAP}year\b)?"
)
EXAMPLES = {
    "July 2, 2019": [("July 2, 2019", "2019-07-02", "2019-07-02", "day")],
    "At its meeting of June 20 the union": [("June 20", None, None, "day")],
    "which closed on March 6th, 2023": [("March 6th, 2023", "2023-03-06", "2023-03-06", "day")],
    "joined on December 12 last year and": [("December 12 last year", "2023-12-12", "2023-12-12", "day")],
    "in February 20 per cent fewer": [("February", None, None, "month")],
    "It may 20 times": [],
}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The day, with the year as stated or as the words decide."""
    number, month = day_number(match["day"]), month_number(match["month"])
    if match["year"]:
        return Reading(*match.span(), periods.day(int(match["year"]), month, number), "day")
    if match["which"]:
        days = periods.day(year_named(context.issue, match["which"]), month, number)
        return Reading(*match.span(), days, "day", is_anchored=days.first is not None)
    issued = context.issue.day if context.issue else None
    days = UNRESOLVED
    if issued and match["weekday"]:
        days = day_of_weekday(issued, WEEKDAYS[match["weekday"]], month, number)
    elif issued:
        days = yearless_day(context, *match.span(), month, number)
    return Reading(*match.span(), days, "day", is_anchored=days.first is not None)
