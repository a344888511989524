"""A table that a converter left as lines: "1995-96 12.5" under "£ million", "1990 - 53" under "Percentage".

Its numbers are money, percentages or thousands where a line above them says so: one that holds nothing but
the unit, a caption, the sentence that ends in a colon, or the row's own label ("Capital (£000) 47 67"). Left
alone: lines that no other row stands beside, and rows whose numbers have signs of their own.
"""

from __future__ import annotations

import re

from stages.extract.figures import captions, tables
from stages.extract.figures.money_tables import MONEY_HEAD
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.percent_tables import heads_share
from stages.extract.figures.rules import percentage
from stages.extract.figures.units import SCALES

EXAMPLES = {
    "Costs were:\n\n£ million\n1995-96 12.5\n1996-97 14.0": [
        ("money", "12500000.0"),
        ("money", "14000000.0"),
    ],
    "Spent\nCapital (£000) 47 67": [("money", "47000"), ("money", "67000")],
    "Percentage of pupils staying on:\n\n1985 - 42\n1990 - 53": [("percentage", "42"), ("percentage", "53")],
}
NUMBER = r"(?:\(?[0-9][0-9,.]*\)?|-|n/a)"
ROW = re.compile(
    r"[ •*-]*(?P<label>[^\n|:%]{1,70}?)(?:[ ]?[:—-][ ]?|[ ]{1,9})"
    rf"(?P<numbers>{NUMBER}(?:[ ]{{1,9}}{NUMBER}){{0,11}})[ ;]*"
)
YEARS = re.compile(r"[ ]*(?:(?:19|20)[0-9]{2}(?:[/-][0-9]{2,4})?[ ]*)+")
UNIT = (
    r"(?:[£$€][ ]?(?:m|mn|million|bn|billion|k|thousands?|'?000'?s?)?\.?|%|percentages?|per ?cents?\.?"
    r"|thousands|'?000s?|numbers?|no\.)"
)
UNIT_LINE = re.compile(rf"[(]?{UNIT}(?:[ ]{{1,9}}{UNIT}){{0,11}}[)]?")
UNITS = re.compile(UNIT)
IN_LABEL = re.compile(r"\(([£$€](?:m|mn|million|bn|billion|k|'?000'?s?))\b[^()]{0,40}\)|\(([£$€])\)")
IN_THOUSANDS = re.compile(
    r"^[a-z ]{2,20} thousands$|\((?:figures |numbers )?(?:in )?(?:thousands|'?000'?s?)\)[ :.]*$"
)
NO_SHARE = re.compile(r"\bnumbers?\b|£")
MONEY_CUES = ("£", "percent", "per cent", "%", "thousands", "000s", "proportion")
MOST_LINES, FAR, LONGEST_LINE, LONGEST_LEAD = 30, 1500, 110, 420
MOST_PERCENT = 100


def read_line_row(page: Page, reading: Reading) -> bool:
    """Take a bare number of a row as what the lines above or its label say; False where nothing does."""
    low = page.low
    start = low.rfind("\n", max(0, reading.start - LONGEST_LINE), reading.start) + 1
    end = low.find("\n", reading.number_end, reading.number_end + LONGEST_LINE)
    if not start or "|" in low[start : reading.start]:
        return False
    row = ROW.fullmatch(low, start, end if end >= 0 else len(low))
    if row is None or reading.start < row.start("numbers"):
        return False
    label = IN_LABEL.search(row["label"])
    if label:
        return tables.take_unit(reading, label[1] or label[2], is_loss=False)
    first = max(0, start - FAR)
    if not any(cue in low[first:start] for cue in MONEY_CUES):
        return False
    lines = [line.strip() for line in reversed(low[first:start].split("\n")) if line.strip()]
    below = low[end + 1 : end + LONGEST_LINE].lstrip("\n").partition("\n")[0] if end >= 0 else ""
    is_beside = bool(lines) and (ROW.fullmatch(lines[0]) or UNIT_LINE.fullmatch(lines[0]))
    is_of_table = is_beside or ROW.fullmatch(below) is not None
    return bool(is_of_table and _read_by_lines(page, reading, row, lines[:MOST_LINES]))


def _read_by_lines(page: Page, reading: Reading, row: re.Match[str], lines: list[str]) -> bool:
    """Take the unit that the nearest line above says which is no row: of a column, of all, or none."""
    column = len(page.low[row.start("numbers") : reading.start].split())
    count = len(row["numbers"].split())
    for line in lines:
        if UNIT_LINE.fullmatch(line):
            units = UNITS.findall(line)
            said = units[column] if len(units) == count else units[0] if len(units) == 1 else ""
            if not said or _take(reading, row, said.rstrip(".")):
                return bool(said)
            continue
        if ROW.fullmatch(line) or YEARS.fullmatch(line):
            continue
        is_lead = line.endswith(":")
        if len(line) > (LONGEST_LEAD if is_lead else LONGEST_LINE) or line.endswith((".", "?")):
            return False
        told = line.rpartition(". ")[2]
        if IN_THOUSANDS.search(told):
            _scale_thousands(reading)
            break
        if captions.counted_in(told) and MONEY_HEAD.search(told) is None and not heads_share(told):
            break  # another table's caption
        if _take(reading, row, told) or is_lead:
            return reading.kind != "count"
    return False


def _take(reading: Reading, row: re.Match[str], said: str) -> bool:
    """Take a number as what words say: money with its scale, or a percentage; note thousands."""
    if said in ("thousands", "000", "000s", "'000", "'000s"):
        _scale_thousands(reading)
        return False
    if MONEY_HEAD.search(said):
        return tables.take_unit(reading, said, is_loss=False)
    numbers = [number.strip("()").replace(",", "") for number in row["numbers"].split()]
    is_small = all(
        float(number.rstrip(".")) <= MOST_PERCENT
        for number in numbers
        if number[0].isdigit() and number.count(".") < 2
    )
    if heads_share(said) and NO_SHARE.search(said) is None and is_small:
        return reading.take("percentage", "percent", percentage.RULE, reading.number_end)
    return False


def _scale_thousands(reading: Reading) -> None:
    """Multiply a number by the thousand that its table is in."""
    if reading.value is not None and not reading.is_scaled:
        reading.value *= SCALES["k"]
        reading.step = reading.step * SCALES["k"] if reading.step is not None else None
        reading.is_scaled = True
