"""A column of a table that holds in every row the sum of columns beside it: England, and its women and men.

Nothing says so but the table itself: three rows or more of long numbers that all come out are no chance.
"""

from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.intervals import meets
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.totals.columns import figure_in

Row = Sequence[Figure | None]
_FEWEST = 3  # rows that must come out
_LONG = 2  # digits of a number that hardly comes out by chance
_LEAST = 100
_COLUMNS = 2
_MOST = 8  # columns that may make up one


def row_sums(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole of a row with the parts beside it."""
    block: list[Row] = []
    for cells in (*table_cells(article), ()):
        row = [figure_in(article, cell) for cell in cells]
        if sum(figure is not None for figure in row) < _FEWEST:
            row = []
        if block and len(row) != len(block[0]):
            yield from _of_block(block)
            block = []
        if row:
            block.append(row)


def _of_block(block: Sequence[Row]) -> Iterator[tuple[Figure, list[Figure]]]:
    if len(block) < _FEWEST:
        return
    for place in range(len(block[0])):
        for columns in _beside(place, len(block[0])):
            found = [_sum(row, place, columns) for row in block]
            if all(found) and sum(_is_long(*each) for each in found if each) >= _FEWEST:
                yield from (each for each in found if each)
                break


def _beside(place: int, many: int) -> Iterator[range]:
    """The runs of columns that may make up one: after it or before it, a column of shares left out."""
    for length in range(2, _MOST):
        for start in (place + 1, place + 2, place - length, place - length - 1):
            if start >= 0 and start + length <= many:
                yield range(start, start + length)


def _sum(row: Row, place: int, columns: range) -> tuple[Figure, list[Figure]] | None:
    whole, parts = row[place], [row[column] for column in columns]
    told = [part for part in parts if part is not None]
    if whole is None or whole.kind not in ("count", "money") or len(told) != len(parts):
        return None
    if any(part.kind != whole.kind for part in told):
        return None
    return (whole, told) if meets(total_of(part.interval for part in told), whole.interval) else None


def _is_long(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Has the sum digits enough that it comes out by no chance: 123, or 62.2?"""
    is_large = (whole.number or 0) >= _LEAST or whole.digits > _LONG
    return is_large and max(part.digits for part in parts) >= _LONG


def column_sums(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each number of a row that holds, column by column, the sums of the rows above it or below it.

    Its label need not say so ("England"): two columns or more of long numbers are no chance.
    """
    block: list[Row] = []
    for cells in (*table_cells(article), ()):
        row = [figure_in(article, cell) for cell in cells[1:]]
        if not any(row) or (block and len(row) != len(block[0])):
            yield from _of_rows(block)
            block = []
        if any(row):
            block.append(row)


def _of_rows(block: Sequence[Row]) -> Iterator[tuple[Figure, list[Figure]]]:
    if len(block) < _FEWEST:
        return
    for whole, parts in ((block[-1], block[:-1]), (block[0], block[1:])):
        columns = range(len(whole))
        found = [
            _sum([whole[place], *(row[place] for row in parts)], 0, range(1, len(block))) for place in columns
        ]
        told = [each for each in found if each]
        if sum(_is_long(*each) for each in told) >= _COLUMNS and len(told) == sum(
            figure is not None for figure in whole
        ):
            yield from told
            return
