"""A weekday alone is a day that only the words' tense can resolve: "met on Monday" is the last one.

Left alone: names of days (Good Friday, Black Friday).
"""

import re
from datetime import timedelta

from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading
from stages.extract.dates.tense import direction
from stages.extract.dates.words import WEEKDAYS

RULE = "weekday/1"
CUES = tuple(WEEKDAYS)
PATTERN = re.compile(rf"(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!s\b|[-‑]\w)")
EXAMPLES = {
    "in a letter on Tuesday, the": [("Tuesday", None, None, "day")],
    "published on Tuesday.": [("Tuesday", "2024-09-03", "2024-09-03", "day")],
    "it will meet on Monday": [("Monday", "2024-09-09", "2024-09-09", "day")],
    "on Good Friday": [],
}
_NAME_BEFORE = re.compile(r"\b(?:Good|Black|Easter|Super|Ash|Cyber|Palm|Shrove|Giving)[ \u00a0]$")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The nearest such day in the direction that the words say; the day of issue itself is undecided."""
    start = match.start()
    if _NAME_BEFORE.search(context.text[max(0, start - 8) : start]):
        return None
    issued = context.issue.day if context.issue else None
    way = direction(context, *match.span()) if issued else 0
    days = UNRESOLVED
    if issued and way:
        apart = (WEEKDAYS[match["weekday"]] - issued.weekday()) % 7
        day = issued + timedelta(days=apart if way > 0 else apart - 7)
        days = Days(day, day) if apart else UNRESOLVED
    return Reading(*match.span(), days, "day", is_anchored=days.first is not None)
