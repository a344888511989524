"""A week, month, term, season or year with this, last or next counts from the day of issue.

Weeks run Monday to Sunday. The last summer, August or Monday is the latest that had ended before the
issue, the next the first that begins after it, and neither is resolved where it lies so close that the
one before or after it may be meant ("last August" said in September). "This summer" is the one in the
year of issue.
"""

import re
from datetime import date, timedelta

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Issue, Reading
from stages.extract.dates.words import FULL_MONTH, GAP, MONTHS, WEEKDAY, WEEKDAYS

RULE = "this_last_next/1"
_WHICH = {"this": 0, "current": 0, "last": -1, "previous": -1, "next": 1, "coming": 1, "forthcoming": 1}
CUES = tuple(form for word in _WHICH for form in (word, word.capitalize()))
PATTERN = re.compile(
    rf"(?P<which>{'|'.join(CUES)}){GAP}(?:(?:past|coming){GAP})?(?:(?P<split>academic|school|financial|"
    rf"fiscal|tax|funding){GAP}year|(?:calendar{GAP})?(?P<unit>week(?:end)?|month|year|quarter|century|"
    rf"term|morning|afternoon|evening|night)|(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|"
    rf"[Ww]inter)(?P<term>{GAP}[Tt]erm)?|(?P<month>{FULL_MONTH})|(?P<weekday>{WEEKDAY}))\b(?![-‑]\w)"
)
EXAMPLES = {
    "announced this week giving": [("this week", "2024-09-02", "2024-09-08", "relative")],
    "flagged concerns last month.": [("last month", "2024-08-01", "2024-08-31", "month")],
    "services introduced last year which": [("last year", "2023-01-01", "2023-12-31", "year")],
    "consult “later this academic year” on": [
        ("later this academic year", "2024-09-05", "2025-07-31", "academic_year")
    ],
    "launched earlier this year after": [("earlier this year", "2024-01-01", "2024-09-05", "year")],
    "by the end of this financial year.": [
        ("by the end of this financial year", "2024-04-01", "2025-03-31", "financial_year")
    ],
    "offered early next year.": [("early next year", "2025-01-01", "2025-12-31", "year")],
    "drop since last August.": [("last August", None, None, "month")],
    "drop since last April.": [("last April", "2024-04-01", "2024-04-30", "month")],
    "since last October": [("last October", "2023-10-01", "2023-10-31", "month")],
    "next spring": [("next spring", "2025-03-01", "2025-05-31", "season")],
    "last Friday": [("last Friday", "2024-08-30", "2024-08-30", "day")],
    "last Tuesday": [("last Tuesday", None, None, "day")],
    "this morning": [("this morning", "2024-09-05", "2024-09-05", "day")],
    "in the last year of the course": [],
    "at this time": [],
    "previous year group": [],
    "current year 10 students": [],
}
_BELONGS = re.compile(
    r"[ \u00a0](?:of (?:the|a|an|their|his|her|its|study|primary|secondary)|groups?|olds?|[0-9]+)\b"
)
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening"})
_TOO_CLOSE = timedelta(days=90)
_SAME = ("previous", "current", "coming", "forthcoming")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The days, where the issue is known finely enough to count from."""
    which = match["which"].lower()
    unit = match["unit"]
    if unit in {"year", "term", "month", "week"} and _BELONGS.match(context.text, match.end()):
        return None
    if which in _SAME and not (match["split"] or match["unit"] in {"year", "term", "month", "week"}):
        return None
    granularity = _granularity(match)
    days = _days(context.issue, match, _WHICH[which]) if context.issue else UNRESOLVED
    if which == "previous" and unit and not match["split"]:
        days = UNRESOLVED  # previous to something the text has named, not to its issue
    return Reading(*match.span(), days, granularity, is_anchored=days.first is not None)


def _granularity(match: re.Match[str]) -> str:
    if match["split"]:
        return "academic_year" if match["split"] in {"academic", "school", "funding"} else "financial_year"
    if match["season"]:
        return "term" if match["term"] else "season"
    if match["month"]:
        return "month"
    if match["weekday"]:
        return "day"
    unit = str(match["unit"])
    return (
        "day"
        if unit in _PARTS_OF_DAY | {"night"}
        else unit
        if unit in {"month", "year", "term"}
        else "relative"
    )


def _days(issue: Issue, match: re.Match[str], offset: int) -> Days:
    if match["unit"]:
        return _unit(issue, match["unit"], offset)
    if match["split"]:
        return _split_year(issue, _granularity(match), offset)
    if match["weekday"]:
        return _weekday(issue.day, WEEKDAYS[match["weekday"]], offset)
    if match["month"]:
        number = MONTHS[match["month"]]
        return _nearest([periods.month(issue.on.year + shift, number) for shift in (-1, 0, 1)], issue, offset)
    return _season(issue, match["season"].lower(), bool(match["term"]), offset)


def _season(issue: Issue, name: str, is_term: bool, offset: int) -> Days:
    if is_term and name not in periods.TERMS:
        return UNRESOLVED
    of = periods.term if is_term else periods.season
    if name == "winter" and offset == 0 and issue.on.month < 3:
        return of(issue.on.year - 1, name)
    return _nearest([of(issue.on.year + shift, name) for shift in (-2, -1, 0, 1)], issue, offset)


def _unit(issue: Issue, unit: str, offset: int) -> Days:
    if unit == "year":
        return periods.year(issue.on.year + offset)
    if unit == "month" and issue.month:
        return periods.months_from(*issue.month, offset)
    return _part_of_month(issue.day, unit, offset) if issue.day else UNRESOLVED


def _part_of_month(issued: date, unit: str, offset: int) -> Days:
    if unit == "week":
        return periods.week(issued, offset)
    if unit == "weekend":
        # Said at a weekend, "next weekend" is the coming one of the next week, as on other days.
        sunday = periods.week(issued, offset).last
        return Days(sunday - timedelta(days=1), sunday) if sunday else UNRESOLVED
    if unit == "term" and offset == 0:
        return _term_of(issued)
    day = issued + timedelta(days=offset)
    is_said_so = (unit == "night" and offset == -1) or (unit in _PARTS_OF_DAY and offset == 0)
    return Days(day, day) if is_said_so else UNRESOLVED


def _term_of(day: date) -> Days:
    """The term that holds the day."""
    return next(
        found
        for name in periods.TERMS
        if (found := periods.term(day.year, name)).first and found.first <= day <= (found.last or day)
    )


def _split_year(issue: Issue, granularity: str, offset: int) -> Days:
    """Unresolved where the issue, known to a month or year only, may lie in either of two years."""
    first, last = issue.span
    if first is None or last is None:
        return UNRESOLVED
    begun = {periods.split_year_of(day, granularity) for day in (first, last)}
    return periods.split_year(begun.pop() + offset, granularity) if len(begun) == 1 else UNRESOLVED


def _weekday(day: date | None, weekday: int, offset: int) -> Days:
    if day is None or offset == 0:
        return UNRESOLVED  # "this Monday" may be past or to come
    apart = (day.weekday() - weekday) % 7 or 7 if offset < 0 else -((weekday - day.weekday()) % 7 or 7)
    found = day - timedelta(days=apart)
    return Days(found, found) if periods.week(found) != periods.week(day) else UNRESOLVED


def _nearest(candidates: list[Days], issue: Issue, offset: int) -> Days:
    """The latest that had ended before the issue, the one in its year, or the first that begins after it."""
    first, last = issue.span
    if first is None or last is None:
        return UNRESOLVED
    if offset == 0:
        return next(c for c in candidates if c.first and c.first.year == issue.on.year)
    if offset < 0:
        ended = [c for c in candidates if c.last and c.last < first]
        return ended[-1] if ended and ended[-1][1] and first - ended[-1][1] > _TOO_CLOSE else UNRESOLVED
    found = next((c for c in candidates if c.first and c.first > last), UNRESOLVED)
    return found if found.first and found.first - last > _TOO_CLOSE else UNRESOLVED
