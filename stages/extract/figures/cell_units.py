"""What a number alone in a table's cell counts, where no head of its column says so.

Asked in this order: a caption that says it of all cells ("Starts by region"), the label of the row where
every row of the table names what it counts, the caption or lead sentence, the label alone, the page's title.
A row that opens with "of which" counts what the row above it counts. Left alone: rates, sums and averages.
"""

from __future__ import annotations

import re

from stages.extract.figures.captions import NOUN, NUMBER_OF, UNCOUNTED, caption_of, counted_in, title_of
from stages.extract.figures.grids import NUMBER, YEAR, Cell, Grid, Units
from stages.extract.figures.page import Page
from stages.extract.figures.word_forms import singular

DECIMALS = re.compile(r"\(?-?[0-9]+\.[0-9]+\)?")
PARTS = ("of which", "of whom", "of these", "of those", "including", "excluding")
TOTALS = frozenset({"total", "totals", "all", "other", "others", "overall", "unknown", "not", "sum"})
BEHIND_NOUN = ("(", ":", ",", "-", "–", "*", "[")
QUALIFYING = frozenset({"in", "at", "on", "for", "by", "from", "with", "aged", "of"})


def unit_of_cell(page: Page, cell: Cell) -> str | None:
    """Return what a cell counts by its table's caption or its row's label, None where neither says."""
    if UNCOUNTED.search(cell.row[0]) or any(
        UNCOUNTED.search(cell.beside(head, 0)) for head in cell.grid.heads
    ):
        return None
    if DECIMALS.fullmatch(cell.row[cell.column]):
        return None  # things are counted whole
    if cell.grid.units is None:
        cell.grid.units = _units_of(page, cell.grid)
    caption, by_row, names_every_row = cell.grid.units
    if caption is not None and caption.is_of_all:
        return caption.unit
    label = by_row.get(cell.line)
    if label and names_every_row:
        return label
    return (caption.unit if caption else None) or label or title_of(page)


def unit_of_label(label: str) -> str | None:
    """Return what a row's label counts: its last noun of the trade, behind which only qualifiers stand."""
    number_of = NUMBER_OF.match(label)
    if number_of:
        return counted_in(label)
    found = None
    for named in NOUN.finditer(label):
        behind = label[named.end() :].lstrip()
        if not behind or behind.startswith(BEHIND_NOUN):
            found = singular(named[1])
        elif behind.split(maxsplit=1)[0] in QUALIFYING:
            return singular(named[1])  # "learners in colleges"
    return found


def _units_of(page: Page, grid: Grid) -> Units:
    """Return what a table counts by its caption and by the labels of its rows."""
    by_row: dict[int, str] = {}
    last: str | None = None
    names_every_row = True
    for line, row in grid.rows.items():
        label = row[0]
        if label.startswith(PARTS):
            unit = last
        elif UNCOUNTED.search(label) or not label or NUMBER.fullmatch(label):
            continue
        else:
            unit = last = unit_of_label(label)
            names_every_row = names_every_row and (unit is not None or _is_total(label))
        if unit:
            by_row[line] = unit
    return Units(caption_of(page, grid), by_row, names_every_row)


def _is_total(label: str) -> bool:
    return label.split(" ", maxsplit=1)[0] in TOTALS and YEAR.fullmatch(label) is None
