"""The tables of a text: rows of cells that bars, tabs or runs of spaces part, and the rows that head them.

A table is a run of such lines; where only spaces part the cells, blank lines may stand between the rows.
Its first rows without a number head it. Left alone: a line of one cell, and years, which are no numbers here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

CELL_BREAK = re.compile(r"[ ]{0,9}[|\t][ ]{0,9}|[ ]{2,9}(?=[^ |\t])")
BREAKS = ("|", "  ", "\t")
BAR = re.compile(r"[|\t]")
NUMBER = re.compile(r"\(?-?[£$€]?[0-9][0-9,.]*(?:%|[mk]|bn)?\)?(?:[ ]?\([^()]{1,12}\))?")
YEAR = re.compile(
    r"(?:(?:ay|fy)[ ]?)?(?:19|20)[0-9]{2}(?:[ ]?[-/–][ ]?(?:20)?[0-9]{2})?(?:[ ]?\([^()]{1,12}\))?"
    r"|[0-9]{1,2}/[0-9]{2}|q[1-4]"
)
THOUSANDS = re.compile(r"[£$€]?'?000'?s?")  # what a column is in
LABELLED_NUMBER = re.compile(r"(.{0,200}[a-z)])[ ]([0-9][0-9,.]*)")  # a column as wide as its longest label
MONEY_SIGNS = "£$€"
SIGNS = re.compile(r"[(),%]")
PLAIN_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
LINE = re.compile(r"[-=_+]{6,400}")
RULE = re.compile(r"[ :|-]*")
MARKS = " *_"
EMPTY = frozenset({"", "-", "–", "—", "n/a", "~", "*", "..", "c"})
LONGEST_LINE = 1000
MOST_HEADS = 5


class Counted(NamedTuple):
    """What the words above a table say that it counts, and whether they say so of every cell."""

    unit: str
    is_of_all: bool


class Units(NamedTuple):
    """What a table counts: by its caption, by the labels of its rows, and whether each row has a label."""

    caption: Counted | None
    by_row: dict[int, str]
    names_every_row: bool


class Column(NamedTuple):
    """The largest number of a column, whether any has decimals, and what signs most of them have."""

    largest: float
    is_in_tenths: bool
    sign: str | None
    is_of_shares: bool


class Grid:
    """A table: where its first line starts, its heads with the nearest first, and its rows by their place."""

    __slots__ = ("columns", "heads", "is_barred", "rows", "start", "units")

    def __init__(self, start: int, *, is_barred: bool) -> None:
        self.start = start
        self.is_barred = is_barred
        self.heads: list[list[str]] = []
        self.rows: dict[int, list[str]] = {}
        self.units: Units | None = None  # once they have been asked for
        self.columns: dict[int, Column] = {}  # those that have been asked for


class Cell(NamedTuple):
    """A cell of a table: where its row starts, the cells of that row, and which of them it is."""

    grid: Grid
    line: int
    row: list[str]
    column: int

    def beside(self, head: list[str], step: int) -> str:
        """Return the cell of a head above this one, or so many to the right; empty where there is none."""
        place = self.column + step
        if len(head) == len(self.row) - 1 and head[0]:
            place -= (
                1  # the head leaves out the cell above the labels: "2022 | 2023" above "Colleges | 5 | 6"
            )
        return head[place] if 0 <= place < len(head) else ""

    def of_column(self) -> Column:
        """Return what the numbers of the cell's column are like; years are none of them."""
        known = self.grid.columns.get(self.column)
        if known is None:
            column = (row[self.column] for row in self.grid.rows.values() if self.column < len(row))
            told = [held for held in column if NUMBER.fullmatch(held) and not YEAR.fullmatch(held)]
            plain = [SIGNS.sub("", held) for held in told]
            values = [float(number) for number in plain if PLAIN_NUMBER.fullmatch(number)]
            signs = [held.lstrip("(-")[0] for held in told if held.lstrip("(-")[0] in MONEY_SIGNS]
            shares = sum("%" in held for held in told)
            known = Column(
                max(values, default=0.0),
                any("." in number for number in plain),
                signs[0] if len(signs) * 2 >= len(told) and signs else None,
                bool(shares) and shares * 2 >= len(told),
            )
            self.grid.columns[self.column] = known
        return known


def cells_of(line: str) -> list[str]:
    """Return the cells of a line, none where nothing parts them or where it is too long for a row."""
    if len(line) > LONGEST_LINE or not any(mark in line for mark in BREAKS):
        return []
    cells = [cell.strip(MARKS) for cell in CELL_BREAK.split(line)]
    if len(cells) > 2 and line.lstrip()[0] == "|" and not cells[0]:
        del cells[0]  # a bar opens the row
    return cells if len(cells) > 1 else []


def grids_of(low: str) -> dict[int, Grid]:
    """Return the table of each row of a text in lower case, by where the row starts."""
    found: dict[int, Grid] = {}
    grid: Grid | None = None
    end, is_spaced, blanks = -1, False, 0
    for line in low.split("\n"):
        start, end = end + 1, end + 1 + len(line)
        if not line or line.isspace():
            blanks += 1
            continue
        if grid is not None and grid.is_barred and not blanks and LINE.fullmatch(line):
            continue  # drawn between the rows
        cells = cells_of(line)
        is_barred = BAR.search(line) is not None
        if not cells or not (is_barred or _ends_in_numbers(cells)):
            grid, blanks = None, 0
            continue
        was_spaced, is_spaced = is_spaced, not is_barred
        goes_on = not blanks or (blanks == 1 and is_spaced and was_spaced)
        is_head, blanks = not _holds_a_number(cells), 0
        if grid is None or not goes_on or (is_spaced and is_head and grid.rows and not _has_gaps(cells)):
            grid = Grid(start, is_barred=is_barred)
        if is_head and not grid.rows and len(grid.heads) < MOST_HEADS:
            if RULE.fullmatch(line) is None:
                grid.heads.insert(0, cells)
        else:
            grid.rows[start] = _with_label(cells, grid)
            found[start] = grid
    return found


def _with_label(cells: list[str], grid: Grid) -> list[str]:
    """Part a label from the number that only one space parts from it, where the row lacks a cell."""
    joined = LABELLED_NUMBER.fullmatch(cells[0])
    if joined is None or not grid.heads or len(cells) != len(grid.heads[0]):
        return cells
    is_unlabelled = NUMBER.fullmatch(grid.heads[0][0]) or YEAR.fullmatch(grid.heads[0][0])
    return [joined[1], joined[2], *cells[1:]] if is_unlabelled else cells


def _ends_in_numbers(cells: list[str]) -> bool:
    """Say whether no words follow the first number of a row: a whole table on one line is none."""
    first = next((index for index, cell in enumerate(cells) if NUMBER.fullmatch(cell)), len(cells))
    return all(NUMBER.fullmatch(cell) or cell in EMPTY or YEAR.fullmatch(cell) for cell in cells[first:])


def _holds_a_number(cells: list[str]) -> bool:
    """Say whether a cell of a row is a number that counts."""
    return any(
        NUMBER.fullmatch(cell) and not (YEAR.fullmatch(cell) or THOUSANDS.fullmatch(cell)) for cell in cells
    )


def _has_gaps(cells: list[str]) -> bool:
    """Say whether a row without numbers has marks in their place: "Online  -  -"."""
    return any(cell in EMPTY for cell in cells[1:])


def row_around(low: str, place: int) -> tuple[int, int] | None:
    """Return where the line around a place starts and ends, None where it holds no break between cells."""
    start = low.rfind("\n", max(0, place - LONGEST_LINE), place) + 1
    if not start and place >= LONGEST_LINE:
        return None
    end = low.find("\n", place, start + LONGEST_LINE + 1)
    end = end if end >= 0 else len(low)
    is_row = end - start <= LONGEST_LINE and any(low.find(mark, start, end) >= 0 for mark in BREAKS)
    return (start, end) if is_row else None


def cell_at(low: str, grids: dict[int, Grid], line: int, end: int, place: int) -> Cell | None:
    """Return the cell of a table's row, from the start of its line to its end, that holds a place."""
    grid = grids.get(line)
    if grid is None:
        return None
    behind = sum(1 for _ in CELL_BREAK.finditer(low, place, end))
    row = grid.rows[line]
    column = len(row) - 1 - behind
    return Cell(grid, line, row, column) if column >= 0 else None
