"""A number alone in a cell of a table counts, or is money or a percentage, as the column's head says.

Tables and their heads are found by `grids`. Where the head of a column names nothing, the words above the
table and the row's label may (`cell_units`), and last the first cell of the row ("Colleges | 56"). Where only
spaces part the cells, a line that ends in "£ %" heads the last columns. Left alone: cells with more than the
number.
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.captions import NO_LABELS, UNCOUNTED, counted_in, lines_above
from stages.extract.figures.cell_units import unit_of_cell
from stages.extract.figures.cell_units import unit_of_label as unit_of_row_label
from stages.extract.figures.counted_nouns import TELL_WHICH
from stages.extract.figures.grids import NUMBER, Cell
from stages.extract.figures.money_tables import MONEY_ALONE, MONEY_HEAD, is_of_accounts, money_head
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import LONGEST_ROW, Page, Reading
from stages.extract.figures.percent_tables import heads_share, stands_for_share
from stages.extract.figures.row_labels import OF_PEOPLE, read_by_label
from stages.extract.figures.rules import age, money, percentage
from stages.extract.figures.units import CURRENCY_SIGNS, SCALES
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.phrases.name_words import PLACES

NUMBER_OF = re.compile(r"(?:number|no\.|total|count)s?[ ]of(?=[ ])")
BRACKET_BEHIND = re.compile(r"(?<=[0-9])[ ]?\([^()|]{1,12}\)[ ]*$")  # "300,330 (61%)"
OF_WHICH = re.compile(r"[ ]*of (?:which|whom|these|those|them)\b")
NUMBERS_BEHIND = re.compile(r"([a-z][a-z-]*[a-rt-z])s? (?:numbers|totals|figures)$")  # "Exam entry numbers"
LEADING_YEAR = re.compile(r"^[ ]*(?:(?:19|20)?[0-9]{2}(?:[/-](?:19|20)?[0-9]{2})?|q[1-4])[ ]+(?=[a-z])")
NUMBERS_ONLY = re.compile(r"\(?[0-9][0-9,.]*\)?(?:[ ]{1,3}\(?[0-9][0-9,.]*\)?){1,5}")  # cells run together
SAYS_UNIT = re.compile(r"[£$€%]|per ?cent|number|\bno\.|\bfte|\bdays?\b|\bratio")
LONGEST_CAPTION, LONGEST_TABLE = 100, 2000
LONGEST_SCALE = 20  # "(figures in thousands)" closes a caption
LONGEST_ACRONYM = 5
HEADCOUNT = re.compile(r"(?:total |overall )?headcount\b")
WORKFORCE = re.compile(r"\b(?:workforce|employees|employers?)\b")
STAFF = re.compile(r"\b(?:staff|staffing|payroll)\b")
LEARNING = re.compile(r"\b(?:learners|students|pupils|enrolments)\b")
TARGET = re.compile(r"targets?\b")
AGE_HEAD = re.compile(r"ages?(?: in years)?|age (?:group|at start)")
AGES = range(2, 100)
OWN_FIGURE = re.compile(r"[0-9][ ]?(?:%|per ?cent)")  # "Target - 2.3% of workforce"
MOST_PERCENT = 100
FEWEST_BESIDE = 2
CELL_STARTS = ("|", "\t", "| ", "\t ", "  ")  # what stands right before the number of a cell
YEAR_CELL = re.compile(r"(?:1[89]|20)[0-9]{2}")
PLAIN = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,3}")
NO_COUNTS = re.compile(
    r"(?<![a-z])(?:notes?|year|date|page|opened|founded|established|since|code|rank(?:ing)?|position|pos|band|(?:row)?id|ref|no\.?|urn|ukprn)(?![a-z])"
)
MAY_PASS = re.compile(r"\b(?:change|increase|growth|rise|of (?:target|plan|profile|budget))\b")
THOUSANDS = "000"
IN_THOUSANDS = re.compile(r"\((?:in )?(?:'?000'?s?|thousands)\)")  # "Number of learners (000's)"
ALL_IN_THOUSANDS = re.compile(r"\(?(?:(?:figures |numbers )?(?:are )?in )?thousands?\)?|\(?000'?s\)?")
TABLE_GIVES = re.compile(r"\btable\b[^:\n]{0,120}:[ ](.{3,100})$")
SURROUNDINGS = " *_"
PLACES_LOW = frozenset(place.lower() for place in PLACES)


def read_cell(page: Page, reading: Reading) -> bool:
    """Note the unit of a number that fills its cell; False outside tables and where nothing names one."""
    if reading.form not in ("digits", "words"):
        return False
    heads_behind = page.units_of_row(reading.start)
    cell = page.cell(reading.start)
    if heads_behind and not (cell is not None and (cell.grid.is_barred or _has_a_sign_each(cell))):
        return _read_spaced(page, reading, heads_behind)
    if cell is None:
        return False
    number = page.low[reading.start : reading.number_end]
    held = cell.row[cell.column]
    alone = BRACKET_BEHIND.sub("", held).strip(SURROUNDINGS)
    if alone not in (number, f"({number})") and NUMBERS_ONLY.fullmatch(alone) is None:
        return False
    is_of_share = "%" in held[len(alone) :]  # "84 (12%)" is no percentage
    return _read_alone(page, reading, cell, is_loss=f"({number})" in alone, is_of_share=is_of_share)


def _has_a_sign_each(cell: Cell) -> bool:
    """Say whether a head as long as the row has signs of money: "| £000 | £000" above "Income | 5 | 6"."""
    return any(
        len(head) == len(cell.row) and any(MONEY_ALONE.fullmatch(said) for said in head)
        for head in cell.grid.heads
    )


def stands_among_numbers(page: Page, reading: Reading) -> bool:
    """Say whether a number is one of several cells of its row, so that it is no year, name or mark.

    Of four digits that may be a year only where its row has a like number: "1638 | 1833 | 2203".
    """
    if not page.low.endswith(CELL_STARTS, 0, reading.start):
        return False
    cell = page.cell(reading.start)
    number = page.low[reading.start : reading.number_end]
    if cell is None or not cell.column or cell.row[cell.column] != number:
        return False
    others = [held for held in cell.row[1:] if NUMBER.fullmatch(held) and not YEAR_CELL.fullmatch(held)]
    if any(NO_COUNTS.search(cell.beside(head, 0)) for head in cell.grid.heads):
        return False
    if reading.value is None or len(others) + (YEAR_CELL.fullmatch(number) is not None) < FEWEST_BESIDE:
        return False
    plain = [Decimal(held.replace(",", "")) for held in others if PLAIN.fullmatch(held)]
    is_like = any(other <= 2 * reading.value and reading.value <= 2 * other for other in plain)
    return YEAR_CELL.fullmatch(number) is None or is_like


def _read_alone(page: Page, reading: Reading, cell: Cell, *, is_loss: bool, is_of_share: bool) -> bool:
    """Note the unit of a number by its column's heads, its table's caption, its row's label."""
    heads = _heads_of(page, cell)
    if heads and AGE_HEAD.fullmatch(heads[0]) and reading.value in AGES:
        return reading.take("age", "year", age.RULE, reading.number_end)
    caption = _caption(page.low, cell.grid.start) if cell.grid.heads else ""
    if read_by_label(reading, cell):
        return True
    said = [head for head in (*heads, caption) if head and not (is_of_share and heads_share(head))]
    if any(take_unit(reading, head, is_loss=is_loss) for head in said):
        return True
    if _take_kind_of_column(page, reading, cell, is_of_share=is_of_share, is_loss=is_loss):
        return True
    reading.unit = unit_of_cell(page, cell)
    if _is_in_thousands(page, cell):
        _scale(reading, SCALES["k"])
    first = next((label for label in cell.row[: cell.column] if label), "")
    if reading.unit or not first or _is_in_capitals(page, cell, first):
        return reading.unit is not None
    is_named = cell.grid.heads and cell.grid.is_barred and not counted_in(first)  # "Leeds | 120"
    return not is_named and _says_what(cell, first) and take_unit(reading, first, is_loss=is_loss)


def _take_kind_of_column(
    page: Page, reading: Reading, cell: Cell, *, is_of_share: bool, is_loss: bool
) -> bool:
    """Take a bare number as a percentage or as money, where its table or others of its column are."""
    if not is_of_share and stands_for_share(page, reading, cell):
        return reading.take("percentage", "percent", percentage.RULE, reading.end)
    is_small = reading.value is not None and abs(reading.value) <= MOST_PERCENT
    if cell.of_column().is_of_shares and not is_of_share and is_small:
        return reading.take("percentage", "percent", percentage.RULE, reading.end)  # "3.2%", and below it "0"
    if (
        unit_of_row_label(cell.row[0])
        and not is_of_accounts(cell.row[0])
        and not cell.beside(cell.grid.heads[0] if cell.grid.heads else [], 0)[:1].isalpha()
    ):
        return False  # "Apprentices | 820" below a year
    head = cell.of_column().sign or money_head(page, cell)  # "£1,200", and below it "800"
    return head is not None and take_unit(reading, head, is_loss=is_loss)


def _is_in_thousands(page: Page, cell: Cell) -> bool:
    """Say whether a line above a table says that all its numbers are thousands."""
    above = lines_above(page, cell.grid.start)
    return any(
        ALL_IN_THOUSANDS.fullmatch(line) or IN_THOUSANDS.search(line[-LONGEST_SCALE:]) for line in above
    )


def _says_what(cell: Cell, head: str) -> bool:
    """Say whether a head may name what is counted: any where bars part the cells, else one of the trade."""
    return cell.grid.is_barred or SAYS_UNIT.search(head) is not None or counted_in(head) is not None


def _is_in_capitals(page: Page, cell: Cell, label: str) -> bool:
    """Say whether a label is one word in capitals, as the names of bodies are: "NHS | 18,300"."""
    start = page.low.find(label, cell.line, cell.line + LONGEST_ROW) if label.isalpha() else -1
    return start >= 0 and page.text[start : start + len(label)].isupper() and len(label) <= LONGEST_ACRONYM


def _heads_of(page: Page, cell: Cell) -> list[str]:
    """Return what the rows above a column say of it, the nearest first."""
    found: list[str] = []
    for row in cell.grid.heads:
        step, head = 0, cell.beside(row, 0)
        while OF_WHICH.match(head):
            step -= 1  # "2016/17 starts | of which subcontracted"
            head = cell.beside(row, step)
        if TARGET.match(head) and not counted_in(head):
            head = next((named for named in _heads_behind(cell, row) if counted_in(named)), head)
        found.append(_people_of_headcount(page, cell, head) if _says_what(cell, head) else "")
    return found


def _heads_behind(cell: Cell, row: list[str]) -> list[str]:
    """Return the heads to the right, in which what a target is for may be named: "Target | Starts"."""
    return [cell.beside(row, step) for step in range(1, len(row) - cell.column)]


def _people_of_headcount(page: Page, cell: Cell, head: str) -> str:
    """Spell out whose heads are counted: employees, where the page tells of a workforce."""
    if not HEADCOUNT.match(head):
        return head
    above = max(0, cell.grid.start - LONGEST_TABLE)
    told = page.low[above : cell.grid.start + LONGEST_ROW]
    is_of_staff = STAFF.search(told) is not None and LEARNING.search(told) is None
    return "number of employees" if is_of_staff or WORKFORCE.search(told) else "number of people"


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
    if gives and not UNCOUNTED.search(gives[1]) and NO_LABELS.isdisjoint(gives[1].split()):
        return f"number of {gives[1]}"  # "The table gives figures for the year: starts of learners with"
    if len(line) > LONGEST_CAPTION:
        return ""
    named = NUMBERS_BEHIND.search(line)
    if named and named[1] not in TELL_WHICH:  # but "NEETs - the key numbers"
        return f"number of {named[1]}s"
    return line if NUMBER_OF.search(line) else ""


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
    if "_" in head and not heads_share(head):  # a column of a data set: "reported_sixth_form_places"
        plural = next((word for word in head.strip().split("_") if word.isalpha() and is_plural(word)), None)
        if plural:
            reading.unit = singular(plural)
            return True
    sign = MONEY_HEAD.search(head)
    if sign and reading.value is not None:
        scale = SCALES.get(sign[2] or "", Decimal(1)) if THOUSANDS not in (sign[2] or "") else SCALES["k"]
        _scale(reading, scale)
        return reading.take("money", CURRENCY_SIGNS[sign[1]], money.RULE, reading.end)
    if heads_share(head) and _may_be_percentage(reading, head):
        return reading.take("percentage", "percent", percentage.RULE, reading.end)
    number_of = NUMBER_OF.search(head)
    place = number_of.end() if number_of else 0
    padded = head if place else f" {LEADING_YEAR.sub('', head).strip()}"
    noun = head_noun(padded, padded, place, is_one=False)
    if noun is None or PLACES_LOW.issuperset(head.split()):  # "West Midlands | 37"
        return False
    behind = OF_PEOPLE.search(head)  # "Staff numbers"
    reading.unit = behind[1] if behind else "FTE" if noun.singular == "fte" else noun.singular
    if IN_THOUSANDS.search(head):
        _scale(reading, SCALES["k"])
    return True


def _may_be_percentage(reading: Reading, head: str) -> bool:
    """Say whether a cell below a percent sign is a percentage: the sign is its own."""
    if OWN_FIGURE.search(head) or reading.value is None:
        return False
    return abs(reading.value) <= MOST_PERCENT or MAY_PASS.search(head) is not None


def _scale(reading: Reading, scale: Decimal) -> None:
    """Multiply a number by what its head says that it is in."""
    if reading.value is not None:
        reading.value *= scale
        reading.step = reading.step * scale if reading.step is not None else None
        reading.is_scaled = scale > 1
