"""A number alone in a cell is a percentage where its column's head, its table's caption or grades say so.

"Achievement rate", "Proportion of starts" and "starts_pc" head percentages as "%" does; "Percentage of
providers judged good" above a table says it of all cells whose heads count nothing; and what stands in tenths
under grades ("A*-C", "9-4", "Merit") is the share that got them. Left alone: rates of money, of so many per
head, and any table that holds a number over a hundred in such a column.
"""

from __future__ import annotations

import re

from stages.extract.figures.captions import counted_in, lines_above
from stages.extract.figures.grids import Cell
from stages.extract.figures.page import Page, Reading

SIGN = re.compile(r"%|per ?cent|percentage(?! point)|(?<![a-z])(?:pc|pct)(?![a-z])")
RATE = re.compile(r"\b(?:proportion|(?:[a-z-]+ )?rates?)\b")
NO_SHARE = re.compile(
    r"[£$€]|\b(?:funding|pay|hourly|daily|weekly|salary|wage|fees?|loan|grant|exchange|tax|unit|ratio|number)\b"
    r"|\bper (?:head|hour|day|week|learner|student|pupil|1|place)|rated\b|points?\b"
)
GRADES = re.compile(
    r"(?:grades? )?(?:[a-gu]\*{0,2}|[1-9])(?: ?(?:-|–|/|to) ?(?:[a-gu]\*{0,2}|[1-9]))?\+?"
    r"(?: or (?:above|higher))?"
    r"|pass(?:es)?|merit|distinction\*?|fail"
)
LONGEST_CAPTION = 160
MOST = 100


def heads_share(head: str) -> bool:
    """Say whether a head says that the numbers below or beside it are percentages."""
    return SIGN.search(head) is not None or (RATE.search(head) is not None and NO_SHARE.search(head) is None)


def stands_for_share(page: Page, reading: Reading, cell: Cell) -> bool:
    """Say whether a cell whose heads say no unit is a percentage by its table's caption, or by its grade."""
    if reading.value is None or abs(reading.value) > MOST:
        return False
    heads = [said for head in cell.grid.heads if (said := cell.beside(head, 0))]
    if any(counted_in(head) or NO_SHARE.search(head) for head in heads):
        return False
    column = cell.of_column()
    if column.largest > MOST:
        return False
    is_graded = column.is_in_tenths and any(GRADES.fullmatch(head) for head in heads)
    return is_graded or _is_captioned(page, cell)


def _is_captioned(page: Page, cell: Cell) -> bool:
    """Say whether a short line right above the table says that it gives percentages."""
    for line in lines_above(page, cell.grid.start):
        if len(line) > LONGEST_CAPTION or line.endswith((".", "?")):
            return False
        if heads_share(line):
            return NO_SHARE.search(line) is None
    return False
