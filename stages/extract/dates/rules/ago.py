"""Two days, months or years ago is that day, month or year, counted back from the issue.

No finer than the words: "two years ago" is a whole year, "two weeks ago" a whole week. Hours lie on the
day of issue or on the one before.
"""

import re
from datetime import date, timedelta

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading
from stages.extract.dates.shift import shifted
from stages.extract.dates.words import COUNT, GAP, count

RULE = "ago/1"
PATTERN = re.compile(r"ago\b")
CUES = ("ago",)
EXAMPLES = {
    "7 hours ago": [("7 hours ago", "2024-09-04", "2024-09-05", "relative")],
    "posted 2 days ago": [("2 days ago", "2024-09-03", "2024-09-03", "day")],
    "two weeks ago, it": [("two weeks ago", "2024-08-19", "2024-08-25", "relative")],
    "a fortnight ago, it": [("a fortnight ago", "2024-08-19", "2024-08-25", "relative")],
    "three months ago": [("three months ago", "2024-06-01", "2024-06-30", "month")],
    "than 20 years ago, with": [("20 years ago", "2004-01-01", "2004-12-31", "year")],
    "than two decades ago.": [("two decades ago", None, None, "relative")],
    "a few years ago": [("a few years ago", None, None, "year")],
    "long ago": [],
}
_BEFORE = re.compile(
    rf"\b(?:(?P<count>{COUNT})|(?P<vague>a{GAP}few|several|some|a{GAP}couple{GAP}of|many|a{GAP}number{GAP}of)){GAP}"
    rf"(?P<unit>minute|hour|day|week|fortnight|month|year|decade)s?{GAP}$",
    re.IGNORECASE,
)
_GRANULARITY = {"day": "day", "month": "month", "year": "year"}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The unit of the calendar that holds the moment."""
    before = context.text[max(0, match.start() - 32) : match.start()]
    counted = _BEFORE.search(before)
    if counted is None:
        return None
    unit = counted["unit"].lower()
    days = UNRESOLVED if counted["vague"] else _days(context, count(counted["count"]), unit)
    start = match.start() - len(before) + counted.start()
    return Reading(
        start, match.end(), days, _GRANULARITY.get(unit, "relative"), is_anchored=days.first is not None
    )


def _days(context: Context, number: int, unit: str) -> Days:
    issue = context.issue
    if issue is None:
        return UNRESOLVED
    if unit == "year":
        return periods.year(issue.on.year - number)
    if unit == "month" and issue.month:
        return periods.months_from(*issue.month, -number)
    return _from_day(issue.day, number, unit) if issue.day else UNRESOLVED


def _from_day(issued: date, number: int, unit: str) -> Days:
    if unit in {"hour", "minute"}:
        return Days(issued - timedelta(days=1), issued) if number <= 24 else UNRESOLVED
    if unit in {"week", "fortnight"}:
        return periods.week(issued, -number if unit == "week" else -2 * number)
    moment = shifted(issued, -number, unit) if unit == "day" else None
    return Days(moment, moment)
