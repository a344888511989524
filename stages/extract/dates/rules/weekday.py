"""A weekday alone is a day that only the words' tense can resolve: "met on Monday" is the last one.

Left alone: names of days (Good Friday, Black Friday).
"""

import re
from datetime import date, timedelta

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
    "a walkout today (Thursday) and tomorrow, Friday": [
        ("today", "2024-09-05", "2024-09-05", "day"),
        ("Thursday", "2024-09-05", "2024-09-05", "day"),
        ("tomorrow", "2024-09-06", "2024-09-06", "day"),
        ("Friday", "2024-09-06", "2024-09-06", "day"),
    ],
    "a talk on Monday morning, (2nd) was": [("Monday", "2024-09-02", "2024-09-02", "day")],
    "on Good Friday": [],
}
_DAY_AFTER = re.compile(
    rf"{GAP}(?:(?:night|evening|morning|afternoon){GAP})?\((?:(?P<month>{MONTH}){GAP}(?P<day>{DAY_NUMBER})"
    rf"|(?P<uk_day>{DAY_NUMBER}){GAP}(?P<uk_month>{MONTH}))\b"
)
_NEAR_DAY = re.compile(r"\b(?P<day>[Tt]oday|[Yy]esterday|[Tt]omorrow)(?: \(|, )$")
_DAYS_OFF = {"yesterday": -1, "today": 0, "tomorrow": 1}
_NUMBER_AFTER = re.compile(
    rf"{GAP}(?:(?:night|evening|morning|afternoon),?{GAP})?\(?(?:the{GAP})?(?P<day>\d\d?)(?:st|nd|rd|th)\b(?!{GAP}[A-Z])"
)
_NEAR = 20  # days around the issue in which "Monday (15th)" is looked for
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
    beside = _day_beside(context, match) if issued else None
    if issued and beside is not None:
        return Reading(*match.span(), Days(beside, beside), "day", is_anchored=True)
    way = direction(context, *match.span()) if issued else 0
    days = UNRESOLVED
    if issued and way:
        apart = (weekday - issued.weekday()) % 7
        day = issued + timedelta(days=apart if way > 0 else apart - 7)
        days = Days(day, day) if apart else UNRESOLVED
    return Reading(*match.span(), days, "day", is_anchored=days.first is not None)


def _day_beside(context: Context, match: re.Match[str]) -> date | None:
    """The day that "today (Monday)" or "Monday (15th)" tells beside the weekday, if it falls on it."""
    issued = context.issue.day if context.issue else None
    if issued is None:
        return None
    weekday = WEEKDAYS[match["weekday"]]
    near = _NEAR_DAY.search(context.text[max(0, match.start() - 14) : match.start()])
    if near is not None:
        day = issued + timedelta(days=_DAYS_OFF[near["day"].lower()])
        return day if day.weekday() == weekday else None
    number = _NUMBER_AFTER.match(context.text, match.end())
    days = (issued + timedelta(days=off) for off in range(-_NEAR, _NEAR + 1)) if number else ()
    return next(
        (day for day in days if number and day.day == int(number["day"]) and day.weekday() == weekday), None
    )
