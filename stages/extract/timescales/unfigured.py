"""Limits that no duration in running text states: within the month, by the tenth working day, a cell.

A cell or the end of a line holds the time where the words before it name a step of a procedure
("Stage 1: reply – 10 working days"), or the table has a column of limits.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.extractor import Row
from stages.extract.phrases.word_cues import cue

_WITHIN_THE = cue(
    re.compile(
        r"\bwithin (?:the (?:next |coming )?(?P<unit>week|month|year|hour)\b(?! of\b|[’'-])"
        r"|a (?:(?P<fortnight>fortnight)|(?P<working>(?:working|school|calendar)"
        r" (?:day|week|month)))\b(?: of (?P<event>[^,.;:()\n]{3,60}))?)",
        re.IGNORECASE,
    ),
    "within",
)
_ORDINAL_DAY = cue(
    re.compile(
        r"(?:by|before|until|than|on)(?: the)? (?:end of |close of (?:business|play) (?:on )?|noon on"
        r"|5pm on )*(?:the )?(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
        r"|twelfth|fourteenth|fifteenth|twentieth|\d{1,2}(?:st|nd|rd|th)) (?P<unit>(?:working|business"
        r"|school|calendar)"
        r" day|day(?= (?:after|following) ))(?: (?:after|following|of|from) (?P<event>[^,.;:()\n]{3,60}))?",
        re.IGNORECASE,
    ),
    "by before until than on",
)
_NTH = {
    word: number
    for number, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 1
    )
} | {"twelfth": 12, "fourteenth": 14, "fifteenth": 15, "twentieth": 20}
_LEADS = frozenset({"", "within", "up to", "at most", "no more than", "maximum", "max"})
_LIMIT_COLUMN = re.compile(
    r"\|[^|\n]*\b(?:limit|deadline|within|timescales?|time ?frames?|time allowed|target)\b", re.IGNORECASE
)
_STEP = re.compile(
    r"\b(?:acknowledg|respon|repl|appeal|complain|investigat|decision|outcome|notice|notif|report|hearing"
    r"|review|stage \w+\b|receipt|submi|feedback|refund|inform|invoice|payment terms|standstill"
    r"|inspect|visit)",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"\b(?:course|programme|diploma|placement|length|duration|age|experience)\b", re.IGNORECASE
)
_CUT = re.compile(r"\s?\|\s?|\t|\s[–—-]\s|:\s")


class Unfigured(NamedTuple):
    """A limit of `number` units at `[start, end)`; the event that it counts from, if told."""

    start: int
    end: int
    number: int
    unit: str
    event: str | None
    rule: str


def told_in(text: str) -> Iterator[Unfigured]:
    """Limits that hold no figure: within the month, by the end of the tenth working day."""
    for match in _WITHIN_THE.finditer(text):
        unit = (match["unit"] or match["fortnight"] or match["working"]).lower()
        yield Unfigured(*match.span(), 1, unit, match["event"], "within_the/1")
    for match in _ORDINAL_DAY.finditer(text):
        number = _NTH.get(match["nth"].lower()) or int(re.sub(r"\D", "", match["nth"]))
        yield Unfigured(*match.span(), number, match["unit"].lower(), match["event"], "by_nth_day/1")


def cell(text: str, figure: Row) -> tuple[int, int, list[str]] | None:
    """The line whose last cell is the duration, and the cells before it; None where it is no limit."""
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    if start - line_start < 4 or text[end:line_end].strip(" |.)"):
        return None
    cells = [part.strip() for part in _CUT.split(text[line_start:start])]
    if len(cells) < 2 or cells[-1].lower() not in _LEADS:
        return None
    table = text[text.rfind("\n\n", 0, line_start) + 1 : line_start]
    named = " ".join(cells[:-1])
    if _STEP.search(named) and not _COURSE.search(named + table.split("\n")[0]):
        return line_start, line_end, cells[:-1]
    return (line_start, line_end, cells[:-1]) if _LIMIT_COLUMN.search(table) else None
