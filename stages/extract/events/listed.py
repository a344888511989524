"""A line that reads "Place: date" tells an event where the line above the list says that events follow."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.extractor import Row

_BEFORE_DATE = re.compile(
    r"(?:[•*·-] ?)?(?P<place>[A-Z][\w’'&.-]*(?: [\w’'&.-]+){0,5})(?: ?[:–-]|,) (?:on )?"
)
_EVENTS = re.compile(
    r"\b(?P<noun>event|roadshow|session|workshop|webinar|meeting|open day|open evening|seminar|hearing|fair"
    r"|conference)s?\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 80  # code points before the date
_FARTHEST = 500  # code points between a list's first words and a line of it


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One event in a list; its words are `text[start:end]`."""

    start: int
    end: int
    title: str
    date: Row


def dated_lines(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every such line of `text`."""
    for date in dates:
        at = int(str(date["start_char"]))
        start = text.rfind("\n", 0, at) + 1
        if date["granularity"] != "day" or not start or at - start > _LONGEST_LINE:
            continue
        line = _BEFORE_DATE.fullmatch(text, start, at)
        colon = text.rfind(":\n", max(0, start - _FARTHEST), start) if line is not None else -1
        if line is None or colon < 0 or text.count("\n\n", colon + 2, start) > 1:
            continue
        events = list(_EVENTS.finditer(text, text.rfind("\n", 0, colon) + 1, colon))
        if events:
            stop = text.find("\n", at)
            end = stop if stop >= 0 else len(text)
            yield DatedLine(start, end, f"{events[0]['noun'].lower()}: {line['place']}", date)
