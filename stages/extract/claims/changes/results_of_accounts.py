"""Rows of accounts that tell what is left of what came in: "Surplus | 2 | 3" under income and spending.

The rows stand in one table, or are lines of a label and a long number, the row of what came in above that
of what went out, the totals before their parts. Every column must come out: nothing else says which rows
are meant, so nothing is ever contradicted.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.gap import Gap
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.intervals import meets, subtract
from stages.extract.claims.totals.columns import number_in
from stages.extract.phrases.cues import cues, has_any

_CUES = cues("surplus | deficit | profit | loss | excess | net ")
_LEFT = re.compile(
    r"\s*(?:[a-z]+ ){0,3}?(?:surplus|deficit|profit|loss|excess|net (?:income|expenditure|result|position))\b"
)
_IN = re.compile(r"[^|\n]{0,40}\b(?:income|incoming|revenue|receipts|turnover|sales)\b")
_OUT = re.compile(r"[^|\n]{0,40}\b(?:expenditure|spending|expended|expenses|costs?|payments|outgoings)\b")
_NEAR = 4  # rows of a sort, from the nearest up, of which one is meant


def results_of_accounts(article: Article) -> Iterator[Gap]:
    """Yield each number of a row of results with what went out and what came in."""
    if not has_any(article.masked, _CUES):
        return
    came: list[Sequence[Figure]] = []
    went: list[Sequence[Figure]] = []
    for label, row in _rows(article):
        if _LEFT.match(label):
            yield from _left(row, came, went)
        elif _OUT.match(label):
            went.append(row)
        elif _IN.match(label):
            came.append(row)


def _rows(article: Article) -> Iterator[tuple[str, Sequence[Figure]]]:
    """The label and the numbers of each row of which every cell tells one."""
    cells_of_all = table_cells(article)
    for cells in cells_of_all:
        told = [number_in(article, cell) for cell in cells[1:]]
        row = [figure for figure in told if figure is not None]
        if row and len(row) == len(told):
            yield article.masked[cells[0].start : cells[0].end], row
    for line in () if cells_of_all else article.lines:
        figures = article.figures_in(*line)
        number = number_in(article, line) if len(figures) == 1 else None
        if number and number.digits >= _LONG and number.place == line.end - 1:
            yield article.masked[line.start : line.end - 1], (number,)


_LONG = 4  # digits


def _left(
    row: Sequence[Figure], came: Sequence[Sequence[Figure]], went: Sequence[Sequence[Figure]]
) -> Iterator[Gap]:
    for more, less in product(came[: -_NEAR - 1 : -1], went[: -_NEAR - 1 : -1]):
        if len(more) == len(less) == len(row) and all(map(_is_left, row, more, less)):
            yield from (
                Gap(by, low, high, 1, by.place, by.place + 1, is_sure=False)
                for by, low, high in zip(row, less, more, strict=True)
                if (by.number or 0) > 0
            )
            return


def _is_left(by: Figure, more: Figure, less: Figure) -> bool:
    is_one = by.kind == more.kind == less.kind
    return is_one and by.number is not None and meets(subtract(more.interval, less.interval), by.interval)
