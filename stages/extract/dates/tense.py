"""A date without its year means the next one or the last one only where the words around it say so.

They say it by the verb that it belongs to (`clause_tense.py`), by "since" and "until", by a weekday or
"today" beside it. Nothing else decides, and in the month of issue itself "announced in September" may mean
either year.
"""

import re
from datetime import date

from stages.extract.dates import periods
from stages.extract.dates.clause_tense import tense_of
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Issue
from stages.extract.dates.words import WEEKDAY, WEEKDAYS

_NEXT = re.compile(
    r"\b(?:agreed|asked|allowed|extended) to(?: (?!(?:who|which|that|said|after|when|since|told|announced)\b)"
    r"[\w’'%£-]+){1,6}? until $"
)
_NEXT_AFTER = re.compile(r"^[^.;:]{0,70}\b(?:will|shall|is due to|are due to)\b")
_DEADLINE = re.compile(r"^(?:[“‘\"'(]?)(?:By|From|Until)(?: the (?:end|start|beginning) of)? $")
_SINCE = re.compile(r"\bsince(?: the (?:end|start|beginning|middle) of| early| late)? $")
_IS_NEAR = re.compile(
    r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|this (?:morning|afternoon|evening)|(?:[Ll]ast|[Tt]his|[Nn]ext) "
    r"(?:week|[A-Z][a-z]+day)),? ?\(?(?:[A-Z][a-z]+day,? )?$"
)
_WEEKDAY_BEFORE = re.compile(rf"(?P<weekday>{WEEKDAY})(?: night| evening| morning)? ?[(,] ?$")
"""As in "on Tuesday (10 January)"."""


def direction(context: Context, start: int, end: int) -> int:
    """1 where the words say the next one, -1 where they say the last one, 0 where they do not decide."""
    before = context.before(start, 110)
    if _SINCE.search(before):
        return -1
    after = context.after(end, 90)
    if _NEXT.search(before) or (_DEADLINE.match(before) and _NEXT_AFTER.match(after)):
        return 1
    return tense_of(before, after)


def yearless_month(context: Context, start: int, end: int, month: int) -> Days:
    """The month that "in October" means; unresolved where neither issue nor words decide the year."""
    issued = context.issue.month if context.issue else None
    way = direction(context, start, end) if issued else 0
    if issued is None or way == 0 or (way < 0 and issued[1] == month):
        return UNRESOLVED
    year = issued[0]
    if way > 0 and month < issued[1]:
        year += 1
    if way < 0 and month > issued[1]:
        year -= 1
    return periods.month(year, month)


def yearless_day(context: Context, start: int, end: int, month: int, number: int) -> Days:
    """The day that "on 1 August" means; unresolved where neither issue nor words decide the year."""
    issued = context.issue.day if context.issue else None
    way = direction(context, start, end) if issued else 0
    if issued and _IS_NEAR.search(context.before(start, 40)):
        return _around(issued, month, number)
    if issued is None or way == 0:
        return UNRESOLVED
    found = periods.day(issued.year, month, number)
    if found.first is not None and found.first != issued and (found.first > issued) != (way > 0):
        return periods.day(issued.year + way, month, number)
    return found


def day_in_words(context: Context, match: re.Match[str], month: int, number: int) -> Days:
    """The day of a `match` with the groups year, which ("this year") and weekday, one of which may decide."""
    if match["year"]:
        return periods.day(int(match["year"]), month, number)
    if match["which"]:
        return periods.day(year_named(context.issue, match["which"]), month, number)
    issued = context.issue.day if context.issue else None
    before = None if match["weekday"] else _WEEKDAY_BEFORE.search(context.before(match.start(), 24))
    named = before["weekday"] if before else match["weekday"]
    weekday = WEEKDAYS[named] if named else None
    if issued and weekday is not None:
        days = day_of_weekday(issued, weekday, month, number)
        if days.first is not None:
            return days
    days = yearless_day(context, *match.span(), month, number)
    if issued and weekday is not None and days.first and days.first.weekday() != weekday:
        return UNRESOLVED
    return days


def year_named(issue: Issue | None, which: str) -> int:
    """The year in "this year", "last year", "next year"; 0, which no calendar has, where none is known."""
    return issue.on.year + {"last": -1, "this": 0, "next": 1}[which] if issue else 0


_NEAR = 14
"""Days between the issue and any day of the weeks beside its own."""


def _around(issued: date, month: int, number: int) -> Days:
    """That day of the month near the issue, which "today (14 June)" or "last week (14 June)" says it is."""
    for year in (issued.year - 1, issued.year, issued.year + 1):
        found = periods.day(year, month, number)
        if found.first and abs((found.first - issued).days) <= _NEAR:
            return found
    return UNRESOLVED


def day_of_weekday(issued: date, weekday: int, month: int, number: int) -> Days:
    """The only year around the issue in which that day of the month falls on that weekday."""
    fitting = [
        found
        for year in (issued.year - 1, issued.year, issued.year + 1)
        if (found := periods.day(year, month, number)).first and found.first.weekday() == weekday
    ]
    return fitting[0] if len(fitting) == 1 else UNRESOLVED
