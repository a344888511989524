"""A weekday alone is a day that only the words' tense can resolve: "met on Monday" is the last one.

Left alone: names of days (Good Friday, Black Friday).
"""

import re
from datetime import timedelta

from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading
from stages.extract.dates.tense import day_of_weekday, direction
from stages.extract.dates.words import DAY_NUMBER, GAP, MONTH, WEEKDAYS, day_number, month_number

RULE = "weekday/1"
CUES = tuple(WEEKDAYS)
PATTERN = re.compile(rf"(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!s\b|[-‑]\w)")
EXAMPLES = {
    "in a letter on Tuesday, the": [("Tuesday", None, None, "day")],
    "published on Tuesday.": [("Tuesday", "2024-09-03", "2024-09-03", "day")],
    "it will meet on Monday": [("Monday", "2024-09-09", "2024-09-09", "day")],
    "came on Wednesday (September 4), with": [
        ("Wednesday", "2024-09-04", "2024-09-04", "day"),
        ("September 4", "2024-09-04", "2024-09-04", "day"),
    ],
    "on Good Friday": [],
}
_DAY_AFTER = re.compile(
    rf"{GAP}(?:(?:night|evening|morning|afternoon){GAP})?\((?:(?P<month>{MONTH}){GAP}(?P<day>{DAY_NUMBER})"
    rf"|(?P<uk_day>{DAY_NUMBER}){GAP}(?P<uk_month>{MONTH}))\b"
)
_NAME_BEFORE = re.compile(r"\b(?:Good|Black|Easter|Super|Ash|Cyber|Palm|Shrove|Giving)[ \u00a0]$")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The nearest such day in the direction that the words say; the day of issue itself is undecided."""
    start = match.start()
    if _NAME_BEFORE.search(context.text[max(0, start - 8) : start]):
        return None
    issued = context.issue.day if context.issue else None
    weekday = WEEKDAYS[match["weekday"]]
    if issued and (day_after := _DAY_AFTER.match(context.text, match.end())):
        month, number = (
            (day_after["month"] or day_after["uk_month"]),
            (day_after["day"] or day_after["uk_day"]),
        )
        days = day_of_weekday(issued, weekday, month_number(month), day_number(number))
        return Reading(*match.span(), days, "day", is_anchored=days.first is not None)
    way = direction(context, *match.span()) if issued else 0
    days = UNRESOLVED
    if issued and way:
        apart = (weekday - issued.weekday()) % 7
        day = issued + timedelta(days=apart if way > 0 else apart - 7)
        days = Days(day, day) if apart else UNRESOLVED
    return Reading(*match.span(), days, "day", is_anchored=days.first is not None)
