"""Lengths of time beside the days they run between: "the 12-month period from 1 August 2017 to 31 July 2018".

What a month or a year holds differs, and the last day may count or not, so the span is an interval; text
that does not say whether a season or a notice period counts is never called contradicted.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import Interval, interval
from stages.extract.claims.operands import head

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
_DATE = (
    rf"{_WEEKDAY}(?:(?P<d{{n}}>\d{{{{1,2}}}})(?:st|nd|rd|th)? )?(?:(?P<m{{n}}>{_MONTH}) )?"
    rf"(?:(?P<e{{n}}>\d{{{{1,2}}}})(?:st|nd|rd|th)?,? )?(?P<y{{n}}>(?:19|20)\d\d)(?:[/-]\d\d(?:\d\d)?\b)?"
)
_FROM_TO = re.compile(
    rf"[^\n\ue010\ue000-\ue008]{{0,50}}?(?:,? \(?(?:running |lasting |starting )?(?:from|between) |"
    rf" \()(?:the )?"
    rf"{_DATE.format(n=1)},? ?(?:to|until|and|till|-|through to|up to) ?(?:the )?{_DATE.format(n=2)}"
)
_DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
_OF_A_MONTH = {"month": Fraction(1), "year": Fraction(1, 12)}


class _Day(NamedTuple):
    year: int
    month: int | None
    day: int | None


class DatedSpan(NamedTuple):
    """A length of time, the words of its first and last day, and how long it is between them."""

    length: Figure
    first: str
    last: str
    found: Interval
    end: int


def dated_spans(article: Article) -> Iterator[DatedSpan]:
    """Yield each length of time with the two days that the same clause gives it."""
    for figure in article.figures:
        if figure.kind != "duration" or head(figure.unit) not in _DAYS or figure.value is None:
            continue
        match = _FROM_TO.match(article.masked, figure.place + 1)
        if match is None:
            continue
        first, last = _day(match, 1), _day(match, 2)
        if first and last and (found := _between(first, last, head(figure.unit) or "")):
            words = [article.words(*_span(match, n)).strip(" ,") for n in (1, 2)]
            yield DatedSpan(figure, words[0], words[1], found, match.end())


def _span(match: re.Match[str], n: int) -> tuple[int, int]:
    starts = [match.start(f"{part}{n}") for part in "dmey" if match[f"{part}{n}"]]
    return min(starts), match.end(f"y{n}")


def _day(match: re.Match[str], n: int) -> _Day | None:
    month = match[f"m{n}"]
    day = match[f"d{n}"] or match[f"e{n}"]
    if day and not month:
        return None
    return _Day(
        int(match[f"y{n}"]), _MONTHS.index(month[:3]) + 1 if month else None, int(day) if day else None
    )


def _between(first: _Day, last: _Day, unit: str) -> Interval | None:
    """How many units lie between the two, with and without the last day, month or year itself."""
    if first.month is None or last.month is None:
        years = last.year - first.year
        return interval(years, years + 1) if unit == "year" and years > 0 else None
    months = Fraction((last.year - first.year) * 12 + last.month - first.month)
    if first.day is None or last.day is None:
        low, high = months, months + 1
    else:
        by_days = Fraction(last.day - first.day, 30)
        low, high = months + by_days - Fraction(1, 10), months + by_days + Fraction(2, 15)
    if low < 0:
        return None
    if unit in _OF_A_MONTH:
        return interval(low * _OF_A_MONTH[unit], high * _OF_A_MONTH[unit])
    shortest, longest = Fraction(304, 10), Fraction(305, 10)
    return interval(low * shortest / _DAYS[unit][0], high * longest / _DAYS[unit][0])
