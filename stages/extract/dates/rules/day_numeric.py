"""Digits alone are a day as year-month-day (2023-07-14) or, as Britain writes it, day/month/year."""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading

RULE = "day_numeric/1"
CUES = ("#1", "#2", "#4")
PATTERN = re.compile(
    r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-]*\d)"
    r"|(?P<uk_day>\d\d?)(?P<sign>[/.])(?P<uk_month>\d\d?)(?P=sign)(?P<uk_year>(?:19|20)\d\d)(?![\w/]|[.]\d)"
)
EXAMPLES = {
    "date 2023-07-14 As part": [("2023-07-14", "2023-07-14", "2023-07-14", "day")],
    "by 14/06/2018": [("14/06/2018", "2018-06-14", "2018-06-14", "day")],
    "on 31.07.2024.": [("31.07.2024", "2024-07-31", "2024-07-31", "day")],
    "2016-45-99": [],
    "06/31/2018": [],
    "reference 2023-07-141": [],
}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The day, where the calendar has it."""
    year, month, number = (int(match[name] or match[f"uk_{name}"]) for name in ("year", "month", "day"))
    days = periods.day(year, month, number)
    return Reading(*match.span(), days, "day") if days.first else None
