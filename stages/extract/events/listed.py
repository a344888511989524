"""A line of dates tells an event where the line above the list says that events follow, or in a timeline.

"Place: date", "Week 2: Tuesday 5 and Wednesday 6 May", the dates alone; "25 May: what happened".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as date_type

from stages.extract.extractor import Row

_BEFORE_DATE = re.compile(
    r"[ \t]*(?:[•*·-] ?)?(?P<place>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Za-z][\w’'&.-]*"
    r"(?: [\w’'&.-]+){0,5})(?: ?[:–-]|,) (?:on )?"
)
_BULLET = re.compile(r"[ \t]*(?:[•*·-] ?)?")
_EVENTS = re.compile(
    r"\b(?P<noun>event|roadshow|session|workshop|webinar|meeting|open day|open evening|seminar|hearing|fair"
    r"|conference|strike|walkout|walk-out|stoppage|rally|ballot|deadline|closing date|window)s?\b",
    re.IGNORECASE,
)
_KINDS = {
    "strike": "strike",
    "walkout": "strike",
    "walk-out": "strike",
    "stoppage": "strike",
} | dict.fromkeys(("deadline", "closing date", "window"), "deadline")
_DATES = re.compile(r"\b[Dd]ates\b")
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )"
_MONTH = (
    r"(?: (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{4})?)"
)
_DAYS = re.compile(
    rf"{_WEEKDAY}?\d{{1,2}}{_MONTH}?"
    rf"(?:(?:,? (?:and|to)|,| ?[–&-]) ?{_WEEKDAY}?\d{{1,2}}{_MONTH}?)*[,;.]?[ \t]*"
)
_TOLD = re.compile(r" ?[:–—-] (?:\d[\d.:]* ?[ap]m ?[:–—-] )?(?P<what>[A-Z][^\n,;.]*[a-z][^\n,;.]*)[^\n]*")
_NUMBER = re.compile(r"\b\d{1,2}\b")
_LONGEST_LINE = 80  # code points before the date
_FARTHEST = 500  # code points between a list's first words and a line of it


_BODY_MEETS = re.compile(
    r"(?P<body>(?!(?:Before|After|On|At|In|For|By) )(?:[A-Z][\w’'&,.]* (?:(?:and|of|the|for|&"
    r"|[A-Z][\w’'&,.]*) ){0,9}|(?=Cabinet|Corporation))"
    r"(?i:Committee|Board|Corporation|Governors|Governing Body|Cabinet|Panel|Senate|Partnership|Forum"
    r"|Council))(?i: (?:meeting|(?:draft )?minutes|agenda)){0,2}(?: held)?(?: on)?(?:,| ?[–—:|-]|\n)? ?"
)
_LINE_END = re.compile(r"(?:,? (?:at )?\d[\d.:]*(?: ?[ap]\.?m\.?)?)?[ \t.]*(?=\n|$)")


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One event in a list; its words are `text[start:end]`; one not sure may be told by a sentence too."""

    start: int
    end: int
    kind: str
    title: str
    date: Row
    is_sure: bool = False
    participants: tuple[str, ...] = ()


def dated_lines(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every such line of `text`."""
    read_to = 0
    if ":\n" not in text:
        return
    for date in sorted(dates, key=lambda row: int(str(row["start_char"]))):
        at = int(str(date["start_char"]))
        start = text.rfind("\n", 0, at) + 1
        if date["granularity"] != "day" or start < max(read_to, 1) or at - start > _LONGEST_LINE:
            continue
        line = _BEFORE_DATE.fullmatch(text, start, at)
        is_bare = line is None and _BULLET.fullmatch(text, start, at) is not None
        colon = text.rfind(":\n", max(0, start - _FARTHEST), start) if line is not None or is_bare else -1
        if colon < 0 or text.count("\n\n", max(colon + 2, read_to), start) > 1:
            continue
        lead = text.rfind("\n", 0, colon) + 1
        events = list(_EVENTS.finditer(text, lead, colon))
        stop = text.find("\n", at)
        end = stop if stop >= 0 else len(text)
        days = _DAYS.fullmatch(text, at, end)
        if not events or (is_bare and (days is None or not _DATES.search(text, lead, colon))):
            continue
        noun = events[0]["noun"].lower()
        when = _whole(text, date, dates, end) if days is not None else date
        yield DatedLine(
            start + len(text[start:end]) - len(text[start:end].lstrip()),
            end,
            _KINDS.get(noun, "meeting"),
            f"{noun}: {line['place'] if line else when['surface']}",
            when,
            is_sure=True,
        )
        read_to = end


def timeline(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every line "25 May: what happened" of a text with two or more."""
    found = []
    for date in dates:
        start, end = int(str(date["start_char"])), int(str(date["end_char"]))
        told = _TOLD.match(text, end) if date["granularity"] in {"day", "month"} else None
        line = text.rfind("\n", 0, start) + 1
        if told is not None and _BULLET.fullmatch(text, line, start):
            found.append(DatedLine(start, told.end(), "event", told["what"], date))
    yield from found if len(found) > 1 else ()


def meetings(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every line that is nothing but a body and a day, as papers of its meeting are headed."""
    for date in dates:
        at, end = int(str(date["start_char"])), int(str(date["end_char"]))
        if date["granularity"] != "day" or not _LINE_END.match(text, end):
            continue
        line = text.rfind("\n", 0, at) + 1
        start = line if line < at else text.rfind("\n", 0, line - 1) + 1 if line else 0
        head = _BODY_MEETS.fullmatch(text, start, at)
        if head is not None:
            title = f"meeting: {head['body']}"
            yield DatedLine(start, end, "meeting", title, date, participants=(head["body"],))


def _whole(text: str, first: Row, dates: Sequence[Row], end: int) -> Row:
    """The time from the first day of a line of days to its last: "Tuesday 5 and Wednesday 6 May"."""
    start = int(str(first["start_char"]))
    surface = text[start:end].strip(" \t,;.")
    known = [d for d in dates if start <= int(str(d["start_char"])) < end and d["starts_on"]]
    if not known:
        return {**first, "surface": surface}
    known.sort(key=lambda row: int(str(row["start_char"])))
    opens, day = known[0]["starts_on"], _NUMBER.search(text, start, end)
    if isinstance(opens, date_type) and day is not None and int(day[0]) <= opens.day:
        opens = opens.replace(day=int(day[0]))
    return {**first, "starts_on": opens, "ends_on": known[-1]["ends_on"], "surface": surface}
