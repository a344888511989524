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
from stages.extract.figures.word_forms import is_plural, singular

MONEY_HEAD = re.compile(r"(?<![a-z0-9])([£$€])[ ]?(m|mn|million|bn|billion|k|thousand|'?000s?)?(?![a-z0-9])")
PERCENT_HEAD = re.compile(r"%|per ?cent|percentage(?! point)")
NUMBER_OF = re.compile(r"(?:number|no\.|total|count)s?[ ]of(?=[ ])")
BRACKET_BEHIND = re.compile(r"(?<=[0-9])[ ]?\([^()|]{1,12}\)[ ]*$")  # "300,330 (61%)"
OF_WHICH = re.compile(r"[ ]*of (?:which|whom|these|those|them)\b")
NUMBERS_BEHIND = re.compile(r"([a-z][a-z-]*[a-rt-z])s? (?:numbers|totals|figures)$")  # "Exam entry numbers"
UNIT_IN_BRACKETS = re.compile(r"\((?:[£$€](?:m|mn|million|bn|billion|k|'?000s?)?|%|per ?cent)\)")
LEADING_YEAR = re.compile(r"^[ ]*(?:(?:19|20)?[0-9]{2}(?:[/-](?:19|20)?[0-9]{2})?|q[1-4])[ ]+(?=[a-z])")
MONEY_ALONE = re.compile(r"[ ]*(?:notes?[ ])?[£$€](?:m|k|'?000s?)?[ ]*")
NUMBERS_ONLY = re.compile(r"\(?[0-9][0-9,.]*\)?(?:[ ]{1,3}\(?[0-9][0-9,.]*\)?){1,5}")  # cells run together
SAYS_UNIT = re.compile(r"[£$€%]|per ?cent|number|\bno\.|\bfte|\bdays?\b|\bratio")
FEWEST_SIGNS = 2  # of columns that say "£"
LONGEST_CAPTION, LONGEST_TABLE = 100, 2000
LONGEST_CELL = 40  # characters behind the number
THOUSANDS = "000"
IN_THOUSANDS = re.compile(r"\((?:in )?(?:'?000'?s?|thousands)\)")  # "Number of learners (000's)"
TABLE_GIVES = re.compile(r"\btable\b[^:\n]{0,120}:[ ](.{3,100})$")
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
    heads = page.table_heads(reading.start)
    line_start = page.low.rfind("\n", max(0, reading.start - LONGEST_ROW), reading.start) + 1
    is_far_on = not line_start and reading.start > LONGEST_ROW
    row = [] if is_far_on else page.low[line_start : _cell_end(page.low, reading.end)].split("|")
    if len(row) < 2 and (is_far_on or not heads):
        return False
    column = len(row) - 1
    cell = BRACKET_BEHIND.sub("", row[column]).strip(SURROUNDINGS)
    number = page.low[reading.start : reading.number_end]
    is_loss = f"({number})" in cell
    if cell not in (number, f"({number})") and NUMBERS_ONLY.fullmatch(cell) is None:
        return False
    first = next((cell for cell in row[:column] if cell.strip()), "")
    caption = _caption(page.low, line_start) if heads else ""
    said = (*_heads_of(heads, column), caption, first)
    return any(take_unit(reading, head, is_loss=is_loss) for head in said if head)


def _cell_end(low: str, place: int) -> int:
    """Return where the cell around a place ends."""
    cell_end = low.find("|", place, place + LONGEST_CELL)
    line_end = low.find("\n", place, cell_end if cell_end >= 0 else place + LONGEST_CELL)
    return min(end for end in (cell_end, line_end, len(low)) if end >= 0)


def _heads_of(heads: list[list[str]], column: int) -> list[str]:
    """Return what the rows above a column say of it, the nearest first, and what most of a row says."""
    found: list[str] = []
    for row in heads:
        place = min(column, len(row) - 1)
        while place and OF_WHICH.match(row[place]):
            place -= 1  # "2016/17 starts | of which subcontracted"
        found.append(row[place] if column < len(row) else "")
    signs = [cell for row in heads for cell in row if MONEY_ALONE.fullmatch(cell)]
    if len(signs) < FEWEST_SIGNS:
        return found
    is_of_its_own = any(SAYS_UNIT.search(head) for head in found)
    return found if is_of_its_own else [signs[0], *found]


def take_unit(reading: Reading, head: str, *, is_loss: bool) -> bool:
    """Take a number as its head says, a sum as lost or spent where brackets hold it."""
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
    """Return what the short line above the table of a row says its cells number, empty where it does not."""
    above = low[max(0, place - LONGEST_TABLE) : place].split("\n")
    titles = (line.strip(SURROUNDINGS + ":#") for line in reversed(above) if line.strip() and "|" not in line)
    line = next(titles, "")
    gives = TABLE_GIVES.search(line)
    if gives:
        return f"number of {gives[1]}"  # "The table gives figures for the year: starts of learners with"
    if len(line) > LONGEST_CAPTION:
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
    return take_unit(reading, heads[-1 - len(behind)], is_loss=is_loss)


def _take_head(reading: Reading, head: str) -> bool:
    """Note what a head says of the number below or beside it."""
    if "_" in head:  # a column of a data set: "reported_sixth_form_places"
        plural = next((word for word in head.strip().split("_") if word.isalpha() and is_plural(word)), None)
        if plural:
            reading.unit = singular(plural)
            return True
    sign = MONEY_HEAD.search(head)
    if sign and reading.value is not None:
        scale = SCALES.get(sign[2] or "", Decimal(1)) if THOUSANDS not in (sign[2] or "") else SCALES["k"]
        _scale(reading, scale)
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
    if IN_THOUSANDS.search(head):
        _scale(reading, SCALES["k"])
    return True


def _scale(reading: Reading, scale: Decimal) -> None:
    """Multiply a number by what its head says that it is in."""
    if reading.value is not None:
        reading.value *= scale
        reading.step = reading.step * scale if reading.step is not None else None
        reading.is_scaled = scale > 1
