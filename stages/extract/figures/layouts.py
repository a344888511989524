"""A number alone on its line counts what the lines around name: a tile of a fact sheet, a table in lines.

Converters put every cell of a table on a line of its own; then a heading "Number of prisons inspected" above
names what all its numbers count. A tile has its label on the line above or below ("12" under "Providers").
Left alone: numbers in running text, and headings that name nothing countable ("Key facts").
"""

from __future__ import annotations

import re

from stages.extract.figures import tables
from stages.extract.figures.captions import COUNTED, NO_LABELS, by_lead, by_title
from stages.extract.figures.cell_units import unit_of_label
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import age

NUMBER_LINE = re.compile(r"[ ]*(?:[£$€]?[0-9][0-9,.]*(?:%|m|bn)?|(?:19|20)[0-9]{2}[/-][0-9]{2,5}|-|n/a)[ ]*")
NUMBER_OF = re.compile(r"(?:(?:numbers?|no\.|total|count)s?[ ]of|\bthe (?:most|fewest))(?=[ ])")
OPENINGS = frozenset({"all", "our", "the", "other", "total"})
UNIT_HEAD = re.compile(r"\n[ ]*(£(?:m|k|'?000s?)?|percentages?|per ?cents?|%|numbers?|no\.)[ ]*(?=\n)")
NUMBERS_OF = re.compile(r"[#* ]*(?:[a-z-]+ ){0,2}([a-z]+) (?:numbers|totals)\b")
AGES = range(2, 100)
AGE_LINE = re.compile(r"[0-9]{1,2}(?:-[0-9]{2}|\+)?")
AGE_HEAD = re.compile(r"\b(?:ages?|aged)$")  # "Academic age", but not "Percentage"
NO_UNIT = re.compile("n")
MOST_PERCENT = 100
LONGEST_TABLE = 3000  # characters
BREAKDOWN = re.compile(r"[ •*-]*([a-z][a-z -]{2,40}) by [a-z, -]{2,40}:[ ]")
NUMBERS = r"(?:[0-9][0-9,.]*%?|\([a-z +-]{0,12}[0-9][0-9,.]*%\)|-)"
ROW = re.compile(
    r"[ •*-]*(?:[0-9]{1,2}[.)][ ])?"  # "1. Hill: 2,130"
    rf"[a-z0-9+][a-z0-9 &'/()+,-]{{0,48}}?:?(?:[ ]{{1,9}}{NUMBERS}){{1,12}}[ ]*"
)
MANY_NUMBERS = re.compile(rf"[a-z][a-z &'/(),+-]{{1,60}}(?:[ ]{{1,9}}{NUMBERS}){{2,12}}[ ]*")
TITLE = re.compile(r"[#* ]*(?:(?:table|figure|chart)[ ]?[0-9.]*[:.]?[ ]?(.*)|([a-z][a-z -]* by [a-z, -]+))")
MARK = re.compile(r"(?<=[a-z0-9])[ ]?\([ ]?[0-9]{1,2}[ ]?\)")  # of a footnote: "Adult( 1) starts by level"
NUMBER_ENDS = re.compile(r"[ ]*(?:\n|$)")
LONGEST_ROW = 100
LONGEST_CAPTION = 200
CAPTION = re.compile(r"[#* ]*(?:table|figure|chart)[ ]?[0-9a-z.]{0,4}[:. -]+[a-z]")
LEADS_TO_TABLE = re.compile(
    r"\b(?:following|the|below)[ ](?:[a-z]+[ ])?tables?\b|\btables?[ ](?:below|that follows)\b"
    r"|\btable[ ][0-9]"
)
LONGEST_LABEL = 64  # characters
MOST_LINES = 24  # of headings above a table
FAR = 900  # characters over which they may stand


def unit_of_line(page: Page, reading: Reading) -> str | None:
    """Return what a number counts that is all of its line, None where it is not or no line names it."""
    low = page.low
    if low[reading.start - 1 : reading.start] not in ("\n", "") or not reading.start:
        return None
    if low[reading.number_end : reading.number_end + 1] not in ("\n", ""):
        return None
    column = page.column
    gap = low[column.end : reading.start]
    column.end = reading.number_end
    between = [line.strip() for line in gap.split("\n") if line.strip()] if len(gap) <= FAR else [gap]
    is_next = 0 < len(gap) <= LONGEST_LABEL and all(NUMBER_LINE.fullmatch(line) for line in between)
    goes_on = column.unit is not None and column.is_titled and all(_labels_a_row(line) for line in between)
    if not (is_next or goes_on):
        column.unit = _head_of_column(page, reading)
        column.is_titled = column.unit is not None
    return column.unit if is_next or column.unit else _label_of_tile(page, reading)


def read_unit_line(page: Page, reading: Reading) -> bool:
    """Take a number alone on its line as what a line above says, "£000" or "Percentage".

    Only short lines may part the two.
    """
    low, start, end = page.low, reading.start, reading.number_end
    is_loss = low[start - 1 : start] == "(" and low[end : end + 1] == ")"
    opening = start - 1 - is_loss
    if low[opening : opening + 1] != "\n" or low[end + is_loss : end + is_loss + 1] not in ("\n", ""):
        return False
    heads = list(UNIT_HEAD.finditer(low, max(0, start - LONGEST_TABLE), start))
    if not heads or NO_UNIT.match(heads[-1][1]):
        return False
    between = low[heads[-1].end() : opening].split("\n")
    if any(len(row) > LONGEST_LABEL or row.endswith((".", "?")) for row in between):
        return False
    is_share = heads[-1][1][0] != "£"
    if is_share and (reading.value is None or reading.value > MOST_PERCENT):
        return False
    return tables.take_unit(reading, heads[-1][1], is_loss=is_loss)


def read_age_line(page: Page, reading: Reading) -> bool:
    """Take a number alone on its line as an age, where the first line above that is no number says "Age"."""
    low, start = page.low, reading.start
    behind = low[reading.number_end : reading.number_end + 1]
    if low[start - 1 : start] != "\n" or behind not in ("\n", "") or reading.value not in AGES:
        return False
    head = next((line for line in _lines_above(low, start) if AGE_LINE.fullmatch(line) is None), "")
    return AGE_HEAD.search(head) is not None and reading.take("age", "year", age.RULE, reading.number_end)


def unit_of_row(page: Page, reading: Reading) -> str | None:
    """Return what the title of a table counts whose row is a label and numbers: "White 6,521 (66.6%)"."""
    low = page.low
    line_start = low.rfind("\n", max(0, reading.start - LONGEST_LABEL), reading.start) + 1
    if not line_start:
        return None
    line_end = low.find("\n", reading.number_end)
    row = low[line_start : line_end if line_end >= 0 else len(low)]
    if len(row) > LONGEST_ROW or ROW.fullmatch(row) is None:
        return None
    by_label = (
        unit_of_label(low[line_start : reading.start].strip(" -•*:"))
        if NUMBER_ENDS.match(low, reading.number_end)
        else None
    )
    if by_label:
        return by_label
    for line in _lines_above(low, line_start):
        unit = _by_caption(line) or (None if line.endswith(".") else _head_noun_of(line))
        if unit:
            return unit
        if len(line) > LONGEST_ROW or line.endswith("."):
            return None
    return None


def stands_in_rows(page: Page, reading: Reading) -> bool:
    """Say whether the line around is a label and numbers, as the line above or below is: no name ends so."""
    low = page.low
    start = low.rfind("\n", max(0, reading.start - LONGEST_ROW), reading.start) + 1
    end = low.find("\n", reading.number_end, reading.number_end + LONGEST_ROW)
    if not start or MANY_NUMBERS.fullmatch(low, start, end if end >= 0 else len(low)) is None:
        return False
    above = low[max(0, start - LONGEST_ROW) : start].rstrip().rpartition("\n")[2]
    below = low[end : end + LONGEST_ROW].lstrip().partition("\n")[0] if end >= 0 else ""
    return MANY_NUMBERS.fullmatch(above) is not None or MANY_NUMBERS.fullmatch(below) is not None


def unit_of_breakdown(page: Page, reading: Reading) -> str | None:
    """Return what a list behind a colon breaks down: "Starts by level: first 61,000, second 102,000"."""
    start = page.sentence(reading.start)[0]
    title = BREAKDOWN.match(page.low, start, reading.start)
    return _named_by(title[1]) if title else None


def _lines_above(low: str, place: int) -> list[str]:
    """Return the lines that are not blank above a place, the nearest first; a long one may be cut."""
    lines = MARK.sub("", low[max(0, place - FAR) : place]).split("\n")
    return [line.strip() for line in reversed(lines) if line.strip()][:MOST_LINES]


def _labels_a_row(line: str) -> bool:
    """Say whether a line may stand between the numbers of a table in lines: a label, no heading."""
    if len(line) > LONGEST_ROW or line.endswith((".", "?", ":")):
        return False
    return _head_noun_of(line) is None and TITLE.match(line) is None


def _head_of_column(page: Page, reading: Reading) -> str | None:
    """Return what the nearest heading above that says "number of" counts; only short lines may part them.

    A table's caption may be long, and a sentence that leads to the table may count it too.
    """
    for line in _lines_above(page.low, reading.start):
        titled = _by_caption(line)
        if titled or len(line) > LONGEST_LABEL or line.endswith("."):
            return titled
        unit = _head_noun_of(line)
        if unit:
            return unit
    return None


def _by_caption(line: str) -> str | None:
    """Return what a table's caption or the sentence that leads to it counts: "Table 2: Starts by region"."""
    if len(line) <= LONGEST_CAPTION and CAPTION.match(line):
        number_of = NUMBER_OF.search(line)
        noun = head_noun(line, line, number_of.end(), is_one=False) if number_of else None
        counted = None if noun else by_title(line)
        return noun.singular if noun else counted.unit if counted else None
    if len(line) > LONGEST_LABEL and LEADS_TO_TABLE.search(line):
        counted = by_lead(line)
        return counted.unit if counted else None
    return None


def _head_noun_of(line: str) -> str | None:
    """Return what a heading counts: "Number of students in colleges", "Table 3: Learners by age"."""
    numbers = NUMBERS_OF.match(line)
    if numbers and (f"{numbers[1]}s" in COUNTED or numbers[1] == "staff"):
        return numbers[1]  # "Staff numbers at colleges"
    match = NUMBER_OF.search(line)
    noun = head_noun(line, line, match.end(), is_one=False) if match else None
    titled = None if noun else TITLE.match(line)
    return noun.singular if noun else _named_by(titled[1] or titled[2] or "") if titled else None


def _label_of_tile(page: Page, reading: Reading) -> str | None:
    """Return what the label of a tile names: on the line above, or below where that one names nothing."""
    low = page.low
    above = _lines_above(low, reading.start)[:2]
    is_of_another = len(above) > 1 and NUMBER_LINE.fullmatch(above[1]) is not None
    unit = _named_by(above[0]) if above and (page.column.is_labelled_above or not is_of_another) else None
    if unit:
        page.column.is_labelled_above = True
        return unit
    below = low[reading.number_end : reading.number_end + LONGEST_LABEL * 2].split("\n")
    label = next((line.strip() for line in below if line.strip()), "")
    return None if NUMBER_LINE.fullmatch(label) else _named_by(label)


def _named_by(line: str) -> str | None:
    """Return the singular of the plural that a short line without a verb names."""
    if len(line) > LONGEST_LABEL or line[-1:] in (".", ":", ",", "?") or line[:1].isdigit():
        return None
    first, _, rest = line.partition(" ")
    label = f" {rest}" if first in OPENINGS else f" {line}"
    noun = head_noun(label, label, 0, is_one=False)
    return None if noun is None or not NO_LABELS.isdisjoint(line.split()) else noun.singular
