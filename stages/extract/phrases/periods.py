"""A stated time in words, and the days it covers: "July 2025" is 1 to 31 July 2025.

Never finer than the words: a bare year gives no day. Left alone: relative times (last month).
"""

import calendar
import re
from datetime import date

MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}
_MONTH = "|".join(MONTHS)
_DAY = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH}),? (?P<year>(?:19|20)\d\d)\b")
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH}),? (?P<year>(?:19|20)\d\d)\b")
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_SLASHED = re.compile(r"\b(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)\b")
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 12)}
_SEASON = re.compile(
    r"\b(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?: of)? (?P<year>(?:19|20)\d\d)\b"
)

PERIOD = re.compile(
    rf"""\b(?:the\ (?!year\ before))?(?P<period>
      (?:19|20)\d\d[-/–]\d\d\ to\ (?:19|20)\d\d[-/–]\d\d(?=\D|$)
    | (?:academic|financial|tax|school)\ year\ (?:19|20)\d\d(?:(?:[-/–]|\ to\ )\d{{2,4}})?
    | (?:19|20)\d\d(?:[-/–]|\ to\ )(?:(?:19|20)\d\d|\d\d|(?<!\ )\d(?![-/–]))(?!\d|\.\d|%|\ per\ cent)
      (?:\ (?:academic|financial|tax|funding)\ years?)?
    | (?:\d{{1,2}}\ )?(?:{_MONTH})\ (?:19|20)\d\d(?:\ (?:to|and)\ (?:{_MONTH})\ (?:19|20)\d\d)?
    | (?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\ (?:19|20)\d\d
    | (?:{_MONTH})\ (?:this|last|next)\ year
    | (?:last|this|next)\ (?:academic\ |financial\ )?(?:year|month|term|week|quarter|autumn|spring|summer)
    | previous\ year | (?:the|a)\ (?:year|decade)\ (?:before|earlier)
    | (?:19|20)\d\d
    )(?!\d|,\d)""",
    re.VERBOSE,
)

_OFTEN = re.compile(
    r"\b(?:(?<!for )(?<!in )(?<!than )(?<!after )an?|per|each|every) (?:year|annum|month|week|day|hour)\b"
    r"(?! (?:later|earlier|ago|before|after|early|on(?=,| from))\b)|\b(?:annually|yearly)\b"
)
_OPENS_OFTEN = re.compile(r"(?:^|[,;:] )(?:Each|Every|each|every) (?:year|month|week)\b")
_STRETCH = re.compile(
    r"\b(?:the|these) (?:past|last|next|coming) (?:(?:[a-z]+|\d+) )?(?:years|months|weeks|quarters|"
    r"decades?)\b|\bin the past\b(?! (?:\w+ )?(?:years?|months?|weeks?|decades?)\b)"
)
_STOP = re.compile(r"[,;:.]|[\ue001-\ue009]| (?:and|but|while|whereas) ")
_FAR = 80


def loosely_told(text: str, masked: str, at: int, end: int) -> str | None:
    """The time of a figure at `[at, end)` that no calendar names: "£2m *a year*", "*the past ten years*".

    Only in the figure's own clause: up to the next mark, figure or joined clause, or where the clause opens.
    """
    until = stop.start() if (stop := _STOP.search(masked, end, end + _FAR)) else min(len(text), end + _FAR)
    if often := _OFTEN.search(text, at, until):
        return often.group()
    if opening := _OPENS_OFTEN.search(text, 0, at):
        return opening.group().lstrip(",;: ").lower()
    stretch = _STRETCH.search(text, end, until) or _STRETCH.search(text, max(0, at - _FAR), at)
    return stretch.group() if stretch else None


def days_of(words: str) -> tuple[date, date] | None:
    """First and last day of the first time in `words` that is stated to the month, season or day."""
    for pattern in (_ISO, _DAY, _SLASHED):
        if found := pattern.search(words):
            month = MONTHS.get(found["month"]) or int(found["month"])
            return _whole(int(found["year"]), month, int(found["day"]))
    if found := _MONTH_YEAR.search(words):
        return _months(int(found["year"]), MONTHS[found["month"]], MONTHS[found["month"]])
    if found := _SEASON.search(words):
        return _months(int(found["year"]), *_SEASONS[found["season"].lower()])
    return None


def _whole(year: int, month: int, day: int) -> tuple[date, date] | None:
    if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
        return date(year, month, day), date(year, month, day)
    return None


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
