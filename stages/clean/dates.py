"""Reads the date that a line of a masthead states, absolute or relative."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
# Days in a unit of relative dates; below a day the same day is meant.
UNIT_DAYS = {"second": 0, "minute": 0, "hour": 0, "day": 1, "week": 7}
UNITS = {
    word: unit
    for unit, words in {
        "second": ("second", "seconds", "sec", "secs", "s", "moment", "moments"),
        "minute": ("minute", "minutes", "min", "mins", "m"),
        "hour": ("hour", "hours", "hr", "hrs", "h"),
        "day": ("day", "days", "d"),
        "week": ("week", "weeks", "wk", "wks", "w"),
        "month": ("month", "months"),
        "year": ("year", "years", "yr", "yrs"),
    }.items()
    for word in words
}
FIRST_YEAR, LAST_YEAR = 1800, 2100

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_CLOCK = (
    r"(?:,?\s*(?:at|@|-|–|\|)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|,?\s*(?:at\s+)?\d{1,2}\s*[ap]m)?"
    r"(?:\s*\(?(?:GMT|BST|UTC|Z|CET)\)?)?"
)
_DAY_MONTH = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?P<month>{_MONTH})\.?,?[\s-]+(?P<year>\d{{4}}){_CLOCK}\b",
    re.I,
)
_MONTH_DAY = re.compile(
    rf"{_WEEKDAY}(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){_CLOCK}\b",
    re.I,
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?\S*)?(?!\d)")
_SLASHED = re.compile(
    rf"(?P<day>\d{{1,2}})[/.](?P<month>\d{{1,2}})[/.](?P<year>\d{{4}}|\d{{2}}){_CLOCK}(?![\d/])"
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})\.?,?\s+(?P<year>\d{{4}})\b", re.I)
_YEAR = re.compile(r"(?P<year>(?:19|20)\d{2})")
ABSOLUTE = (_DAY_MONTH, _MONTH_DAY, _ISO, _SLASHED)
_RELATIVE = re.compile(
    r"\b(?:(?:about\s+)?(?P<number>\d{1,3}|an?|one|two|three|a few)\s*(?P<unit>"
    + "|".join(sorted(UNITS, key=len, reverse=True))
    + r")\.?\s+ago|(?P<word>yesterday|today|just now|this morning|last week|last month))\b",
    re.I,
)
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAYS_BACK = {"yesterday": 1, "today": 0, "just now": 0, "this morning": 0}


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date in a line: its words, where they stand, and the day, or how many days back from now."""

    text: str
    start: int
    end: int
    day: date | None = None
    granularity: str | None = None
    days_back: int | None = None

    @property
    def is_relative(self) -> bool:
        """Whether it is told from the time of reading, as in `7 hours ago`."""
        return self.day is None

    def resolved(self, now: date) -> date | None:
        """The day meant, where the page states its own day `now`."""
        return self.day or (None if self.days_back is None else now - timedelta(days=self.days_back))


def stated_date(line: str) -> StatedDate | None:
    """Return the first date in a short line that states a day, else a relative one, else a month."""
    line = line[:300]
    for pattern in ABSOLUTE:
        for match in pattern.finditer(line):
            if day := _day(match):
                return StatedDate(match[0], match.start(), match.end(), day, "day")
    if relative := _RELATIVE.search(line):
        return StatedDate(relative[0], relative.start(), relative.end(), days_back=_days_back(relative))
    for match in _MONTH_YEAR.finditer(line):
        if FIRST_YEAR <= (year := int(match["year"])) <= LAST_YEAR:
            day = date(year, MONTHS[match["month"].lower()], 1)
            return StatedDate(match[0], match.start(), match.end(), day, "month")
    return None


def stated_year(line: str) -> StatedDate | None:
    """Return the year of a line such as `Published: 2014`."""
    match = _YEAR.search(line[:300])
    if match is None:
        return None
    return StatedDate(match[0], match.start(), match.end(), date(int(match["year"]), 1, 1), "year")


def _day(match: re.Match[str]) -> date | None:
    month = match["month"].lower()
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, MONTHS.get(month) or int(month), int(match["day"]))
    except ValueError:
        return None


def _days_back(match: re.Match[str]) -> int | None:
    if match["word"]:
        return _DAYS_BACK.get(match["word"].lower())
    number = match["number"].lower()
    unit = UNIT_DAYS.get(UNITS[match["unit"].lower()])
    count = int(number) if number.isdecimal() else _WORDS.get(number)
    return None if unit is None or (count is None and unit) else unit * (count or 0)
