"""The times of events: days and months that one time tells together, and times that are another's."""

import datetime
import re
from collections.abc import Sequence

from stages.extract.extractor import Row

_AND = re.compile(r" (?:and|to|or|until)(?: in| on)? |[–—-]")
_DAYS = re.compile(
    r"(?:, \d\d?)*(?:,? and|,? to| ?[–-]|,) ?(?P<last>\d\d?)(?:st|nd|rd|th)?\b(?!,\d{3}| [A-Za-z]*day|%)"
)
_OTHERS = re.compile(
    r"\b(?:since|after|following|before|ahead of|follow(?:s|ed)|until) (?!(?:the |early |late |"
    r"mid-?)*(?:start|end|beginning) of)(?:(?:the|an?|its|their|his|her|it|they|he|she|this) )*(?!(?:in|on|"
    r"at|early|late)\b)[A-Za-z][\w’'-]+ [^,;:]*$"
)
"""What opens a phrase that its time belongs to: "since it began in May", "after a vote in May"."""
_OPENS = re.compile(
    r"(?:Following|After|Since|Before|Despite|Under|According to|As set out in|In line with|In response to"
    r"|For the reasons|Ahead of|Because of|Thanks to|With) (?:[\w’'-]+ ){2,}[^,;:]*$"
)
_DATED = re.compile(r"\bdated (?:the )?$")
_EACH = re.compile(r"\brespectively\b")
_NEAR = 40  # code points
_MONTHS = 12


def is_of_other(masked: str, start: int, at: int, verb: int) -> bool:
    """Whether the time at `at` is another's than the verb's, which ends at `verb`."""
    if _DATED.search(masked, start, at):
        return True
    if verb <= at:
        return _OTHERS.search(masked, verb, at) is not None
    return _OPENS.match(masked, start, at) is not None and ", " in masked[at:verb]


def together(text: str, date: Row, dates: Sequence[Row]) -> Row:
    """A time with those that are told together with it: "November and December 2021", "May 3, 4 and 5"."""
    end = int(str(date["end_char"]))
    days = _days(text, date, end) or _days_before(text, date)
    if days is not None:
        return days
    joined = _AND.match(text, end)
    if joined is None or date["granularity"] != "month" or _EACH.search(text, end, end + _NEAR):
        return date
    other = next((row for row in dates if int(str(row["start_char"])) == joined.end()), None)
    if other is None or other["granularity"] != "month":
        return date
    return _months(text, date, other)


def _months(text: str, date: Row, other: Row) -> Row:
    start, end = int(str(date["start_char"])), int(str(other["end_char"]))
    begins = date.get("starts_on") or _same_year(str(date["surface"]), other.get("starts_on"))
    if str(begins or "") > str(other.get("ends_on") or "9999"):
        return date  # "visits in November 2018 and December 2012"
    whole = {
        "surface": text[start:end],
        "end_char": end,
        "starts_on": begins,
        "ends_on": other.get("ends_on"),
    }
    return {**date, **whole}


def _same_year(month: str, known: object) -> object:
    """The first day of a month told without its year, in the year of the month told after it."""
    day = known if isinstance(known, datetime.date) else None
    number = next((n for n in range(1, _MONTHS + 1) if f"{datetime.date(2000, n, 1):%B}" in month), None)
    if day is None or number is None:
        return None
    return datetime.date(day.year - (number > day.month), number, 1)


def _days_before(text: str, date: Row) -> Row | None:
    """A day of a month with the days told before it: "14, 15 and 16 January"."""
    at, first = int(str(date["start_char"])), date.get("starts_on")
    number = _NUMBER.match(text, at)
    if date["granularity"] != "day" or number is None:
        return None
    more = _DAYS_BEFORE.search(text, max(0, at - _NEAR), at)
    is_list = more is not None and (more.group().endswith("and ") or " and " in str(date["surface"]))
    if more is None or not is_list:  # "window 1, 31 October"
        return None
    days = [int(day) for day in re.findall(r"\d+", more.group())]
    if days != sorted({*days}) or days[-1] >= int(number.group()) or days[0] < 1:
        return None
    start = at - len(more.group())
    opens = first.replace(day=days[0]) if isinstance(first, datetime.date) else first
    surface = text[start : int(str(date["end_char"]))]
    return {**date, "surface": surface, "start_char": start, "starts_on": opens}


_NUMBER = re.compile(r"\d+")
_DAYS_BEFORE = re.compile(r"(?<![\d£,.])(?:\d{1,2}(?:st|nd|rd|th)?, ?)+(?:and )?$")


def _days(text: str, date: Row, end: int) -> Row | None:
    """A day of a month with the days told behind it: "January 14, 15 and 16"."""
    if date["granularity"] != "day" or not text[end - 1 : end].isdigit() or text[end - 4 : end].isdigit():
        return None
    more = _DAYS.match(text, end)
    first, last = date.get("starts_on"), date.get("ends_on")
    if more is None or first != last or int(more["last"]) > 31:
        return None
    if isinstance(last, datetime.date):
        if int(more["last"]) <= last.day:
            return None
        last = last + datetime.timedelta(days=int(more["last"]) - last.day)
    return {
        **date,
        "surface": text[int(str(date["start_char"])) : more.end("last")],
        "end_char": more.end("last"),
        "ends_on": last,
    }
