"""A month before a day number is a day: July 2, 2019; September 5; Friday, June 20."""

import re

from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading
from stages.extract.dates.tense import day_in_words
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
    days = day_in_words(context, match, month_number(match["month"]), day_number(match["day"]))
    is_anchored = not match["year"] and days.first is not None
    return Reading(match.start(), match.end(), days, "day", is_anchored=is_anchored)
