"""By the end, or before the turn, of the year, month or academic year: the one of the issue.

"Within the month" is the month that begins with the issue; "later in the year" is said of a year that
the text has named, so it stays unresolved. Only with by, before, until or within; "at
the end of the year" may be said of any year.
"""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading
from stages.extract.dates.shift import shifted
from stages.extract.dates.words import GAP

RULE = "year_end/1"
CUES = ("by", "By", "before", "Before", "until", "within", "Within", "later", "Later", "earlier", "Earlier")
PATTERN = re.compile(
    rf"(?P<vague>[Ll]ater|[Ee]arlier){GAP}in{GAP}the{GAP}(?:year|month|week)\b(?!{GAP}of\b)|"
    rf"(?:(?:[Bb]y|[Bb]efore|until){GAP}the{GAP}(?:end|turn|close){GAP}of{GAP}the"
    rf"|(?P<within>[Ww]ithin){GAP}the(?:{GAP}next)?)"
    rf"{GAP}(?:(?P<split>academic|school|financial|tax){GAP}year|(?P<unit>year|month|week|decade))\b(?![-‑]\w|{GAP}of\b)"
)
EXAMPLES = {
    "It closes before the turn of the year.": [
        ("before the turn of the year", "2024-01-01", "2024-12-31", "year")
    ],
    "an action plan within the month to": [("within the month", "2024-09-05", "2024-10-05", "relative")],
    "by the end of the academic year": [
        ("by the end of the academic year", "2024-08-01", "2025-07-31", "academic_year")
    ],
    "Later in the year, the council": [("Later in the year", None, None, "relative")],
    "at the end of the year": [],
    "by the end of the year of study": [],
}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """All days of the year or month, its last one being the deadline."""
    if match["vague"]:
        return Reading(*match.span(), UNRESOLVED, "relative")
    issue = context.issue
    unit, split = match["unit"], match["split"]
    days = UNRESOLVED
    if split:
        granularity = "academic_year" if split in {"academic", "school"} else "financial_year"
        if issue and issue.day:
            days = periods.split_year(periods.split_year_of(issue.day, granularity), granularity)
        return Reading(*match.span(), days, granularity, is_anchored=days.first is not None)
    is_within = bool(match["within"])
    granularity = unit if unit in {"year", "month"} and not is_within else "relative"
    if issue and is_within and issue.day:
        days = Days(issue.day, shifted(issue.day, 1, unit))
    elif issue and not is_within:
        days = _whole(context, unit)
    return Reading(*match.span(), days, granularity, is_anchored=days.first is not None)


def _whole(context: Context, unit: str) -> Days:
    issue = context.issue
    if issue is None:
        return UNRESOLVED
    if unit == "year":
        return periods.year(issue.on.year)
    if unit == "month" and issue.month:
        return periods.month(*issue.month)
    return periods.week(issue.day) if unit == "week" and issue.day else UNRESOLVED
