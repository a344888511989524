"""A day number before a month is a day: 20 Nov 2023, Thursday 30 August, 1st of May.

Without a year the weekday decides it, or the words around it (see tense.py), or nothing does.
"""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Reading
from stages.extract.dates.tense import day_of_weekday, year_named, yearless_day
from stages.extract.dates.words import (
    DAY_NUMBER,
    GAP,
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_number,
    month_number,
)

RULE = "day/1"
CUES = ("#1", "#2", *WEEKDAYS)
PATTERN = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP})?)?(?P<day>{DAY_NUMBER}){GAP}(?:of{GAP})?"
    rf"(?P<month>{MONTH})(?:,?{GAP}(?P<year>{YEAR})|{GAP}(?P<which>this|last|next){GAP}year\b)?"
)
EXAMPLES = {
    "20 Nov 2023, 0:01": [("20 Nov 2023", "2023-11-20", "2023-11-20", "day")],
    "starts on 1st August 2023 for twelve months": [("1st August 2023", "2023-08-01", "2023-08-01", "day")],
    "It opens on Thursday 30 August.": [("Thursday 30 August", None, None, "day")],
    "It opens on Thursday 29 August.": [("Thursday 29 August", "2024-08-29", "2024-08-29", "day")],
    "the letter published on 14 June": [("14 June", "2024-06-14", "2024-06-14", "day")],
    "statistics of today (6 September) cover": [
        ("today", "2024-09-05", "2024-09-05", "day"),
        ("6 September", "2024-09-06", "2024-09-06", "day"),
    ],
    "bids must be in by 1 August": [("1 August", None, None, "day")],
    "31 February 2024": [("31 February 2024", None, None, "day")],
    "4 Mayors": [],
    "12 Marches": [],
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
    if days.first is None:
        days = yearless_day(context, *match.span(), month, number)
        if issued and match["weekday"] and days.first and days.first.weekday() != WEEKDAYS[match["weekday"]]:
            days = UNRESOLVED
    end = match.end() - match["month"].endswith(".")
    return Reading(match.start(), end, days, "day", is_anchored=days.first is not None)
