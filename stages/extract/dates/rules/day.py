"""A day number before a month is a day: 20 Nov 2023, Thursday 30 August, 1st of May.

Without a year the weekday decides it, or the words around it (see tense.py), or nothing does.
"""

import re

from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading
from stages.extract.dates.tense import day_in_words
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
    "It closed on 5 Sept. 2023 and": [("5 Sept. 2023", "2023-09-05", "2023-09-05", "day")],
    "Bids come by 5 Sept. The board": [("5 Sept", None, None, "day")],
    "31 February 2024": [("31 February 2024", None, None, "day")],
    "4 Mayors": [],
    "12 Marches": [],
}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The day, with the year as stated or as the words decide."""
    days = day_in_words(context, match, month_number(match["month"]), day_number(match["day"]))
    ends_in_month = not match["year"] and not match["which"]
    end = match.end() - (ends_in_month and match["month"].endswith("."))
    is_anchored = not match["year"] and days.first is not None
    return Reading(match.start(), end, days, "day", is_anchored=is_anchored)
