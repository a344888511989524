"""A number alone in a cell of a table counts, or is money or a percentage, as the column's head says.

A table is a run of lines with "|"; its first line heads the columns. Where the head of a column names
nothing, the first cell of the row may ("Colleges | 56"). Where only spaces part the cells, a line that
ends in "£ %" heads the last columns. Left alone: cells with more than the number.
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import LONGEST_ROW, Page, Reading
from stages.extract.figures.rules import money, percentage
from stages.extract.figures.units import CURRENCY_SIGNS, SCALES

MONEY_HEAD = re.compile(r"(?<![a-z0-9])([£$€])[ ]?(m|mn|million|bn|billion|k|thousand|'?000s?)?(?![a-z0-9])")
PERCENT_HEAD = re.compile(r"%|per ?cent|percentage(?! point)")
NUMBER_OF = re.compile(r"(?:number|no\.|total|count)s?[ ]of(?=[ ])")
BRACKET_BEHIND = re.compile(r"(?<=[0-9])[ ]?\([^()|]{1,12}\)[ ]*$")  # "300,330 (61%)"
OF_WHICH = re.compile(r"[ ]*of (?:which|whom|these|those|them)\b")
NUMBERS_BEHIND = re.compile(r"([a-z][a-z-]*[a-rt-z])s? (?:numbers|totals|figures)$")  # "Exam entry numbers"
UNIT_IN_BRACKETS = re.compile(r"\((?:[£$€](?:m|mn|million|bn|billion|k|'?000s?)?|%|per ?cent)\)")
LEADING_YEAR = re.compile(r"^[ ]*(?:(?:19|20)?[0-9]{2}(?:[/-](?:19|20)?[0-9]{2})?|q[1-4])[ ]+(?=[a-z])")
LONGEST_CAPTION = 100
LONGEST_CELL = 40  # characters behind the number
THOUSANDS = "000"
SURROUNDINGS = " *_"


def read_cell(page: Page, reading: Reading) -> bool:
    """Note the unit of a number that fills its cell; False outside tables and where no head names one."""
    if reading.form not in ("digits", "words"):
        return False
    heads_behind = page.units_of_row(reading.start)
    if heads_behind:
        return _read_spaced(page, reading, heads_behind)
    if "|" not in page.low:
        return False
    head_row = page.table_head(reading.start)
    if head_row is None:
        return False
    line_start = page.low.rfind("\n", max(0, reading.start - LONGEST_ROW), reading.start) + 1
    cell_end = page.low.find("|", reading.end, reading.end + LONGEST_CELL)
    line_end = page.low.find("\n", reading.end, cell_end if cell_end >= 0 else reading.end + LONGEST_CELL)
    last = min(end for end in (cell_end, line_end, len(page.low)) if end >= 0)
    row = page.low[line_start:last].split("|")
    column = page.low.count("|", line_start, reading.start)
    cell = BRACKET_BEHIND.sub("", row[column]).strip(SURROUNDINGS)
    number = page.low[reading.start : reading.number_end]
    if cell not in (number, f"({number})"):
        return False
    heads = page.low[head_row[0] : min(head_row[1], head_row[0] + LONGEST_ROW)].split("|")
    if column >= len(heads) or head_row[0] == line_start:
        heads = [""] * (column + 1)
    while column and OF_WHICH.match(heads[column]):
        column -= 1  # "2016/17 starts | of which subcontracted"
    first = next((cell for cell in row[:column] if cell.strip()), "")
    caption = _caption(page.low, head_row[0])
    is_read = any(_take_head(reading, head) for head in (heads[column], caption, first) if head)
    if is_read and cell != number:
        _take_loss(reading)
    return is_read


def take_money(reading: Reading, head: str, *, is_loss: bool) -> bool:
    """Take a number as the money that its head says, lost or spent where brackets hold it."""
    is_read = _take_head(reading, head)
    if is_read and is_loss:
        _take_loss(reading)
    return is_read


def _take_loss(reading: Reading) -> None:
    """Note that a sum in brackets is lost or spent: "(600)" in a column of pounds."""
    if reading.kind == "money" and reading.value is not None:
        reading.value = -reading.value
        reading.start, reading.end = reading.start - 1, reading.number_end + 1


def _caption(low: str, place: int) -> str:
    """Return what the short line above a table says its cells number, empty where it does not."""
    above = low[max(0, place - LONGEST_CAPTION) : place].rstrip()
    line = above.rpartition("\n")[2].strip(SURROUNDINGS + ":#")
    if len(above) - len(line) < 1 and place > LONGEST_CAPTION:
        return ""
    named = NUMBERS_BEHIND.search(line)
    if named:
        return f"number of {named[1]}s"
    return line if NUMBER_OF.search(line) or UNIT_IN_BRACKETS.search(line) else ""


def _read_spaced(page: Page, reading: Reading, heads: list[str]) -> bool:
    """Note the unit of a number in one of the last cells of a row whose cells only spaces part."""
    line_end = page.low.find("\n", reading.end)
    behind = page.low[reading.number_end : line_end if line_end >= 0 else len(page.low)].split()
    is_loss = page.low[reading.start - 1] == "(" and page.low.startswith(")", reading.number_end)
    behind = behind[1:] if is_loss and behind[:1] == [")"] else behind
    if len(behind) >= len(heads) or page.low[reading.start - 1 - is_loss] not in " \t":
        return False
    if not all(cell[-1:] in "0123456789%)-" for cell in behind):
        return False
    return take_money(reading, heads[-1 - len(behind)], is_loss=is_loss)


def _take_head(reading: Reading, head: str) -> bool:
    """Note what a head says of the number below or beside it."""
    sign = MONEY_HEAD.search(head)
    if sign and reading.value is not None:
        scale = SCALES.get(sign[2] or "", Decimal(1)) if THOUSANDS not in (sign[2] or "") else SCALES["k"]
        reading.value *= scale
        reading.step = reading.step * scale if reading.step is not None else None
        reading.is_scaled = scale > 1
        return reading.take("money", CURRENCY_SIGNS[sign[1]], money.RULE, reading.end)
    if PERCENT_HEAD.search(head):
        return reading.take("percentage", "percent", percentage.RULE, reading.end)
    number_of = NUMBER_OF.search(head)
    place = number_of.end() if number_of else 0
    padded = head if place else f" {LEADING_YEAR.sub('', head).strip()}"
    noun = head_noun(padded, padded, place, is_one=False)
    if noun is None:
        return False
    reading.unit = noun.singular
    return True
