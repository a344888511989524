"""A column of a table that holds in every row the sum of columns beside it: England, and its women and men.

Nothing says so but the table itself: three rows or more of long numbers that come out are no chance. Where
all the others do, the one row or column that does not is a slip.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.totals.columns import (
    comes_out,
    figure_in,
    is_bracketed,
    last_place_of,
    leaves_a_little,
    may_be_rounded,
)

Row = Sequence[Figure | None]
Sum = tuple[Figure, list[Figure]]
_FEWEST = 3  # rows that must come out
_LONG = 2  # digits of a number that hardly comes out by chance
_LEAST = 100
_COLUMNS = 2
_MOST = 8  # columns that may make up one


def row_sums(article: Article) -> Iterator[Sum]:
    """Yield each whole of a row with the parts beside it."""
    block: list[Row] = []
    for cells in (*table_cells(article), ()):
        row = [figure_in(article, cell) for cell in cells]
        if sum(figure is not None for figure in row) < _FEWEST:
            row = []
        if block and len(row) != len(block[0]):
            yield from _of_block(article, block)
            block = []
        if row:
            block.append(row)


def _of_block(article: Article, block: Sequence[Row]) -> Iterator[Sum]:
    for place in range(len(block[0]) if len(block) >= _FEWEST else 0):
        for columns in _beside(place, len(block[0])):
            sums = [_sum(row[place], [row[column] for column in columns]) for row in block]
            told = [each for each in sums if each]
            is_full = all(row[place] is None or each for row, each in zip(block, sums, strict=True))
            if is_full and (found := _borne_out(article, told, _FEWEST)):
                yield from found
                break


def _borne_out(article: Article, sums: Sequence[Sum], fewest: int) -> Sequence[Sum]:
    """All of them where they come out; with more that do, those, and the one that is far off: a slip."""
    even = [each for each in sums if comes_out(*each)]
    odd = [each for each in sums if not comes_out(*each)]
    step = last_place_of(figure for whole, parts in sums for figure in (whole, *parts))
    far = [each for each in odd if not _is_near(article, each, step)]
    is_many = len(far) <= 1 and len(odd) < len(even)
    if not is_many or sum(_is_long(*each) for each in even) < (_FEWEST if odd else fewest):
        return ()
    return [*even, *far]


_LITTLE = Decimal("0.1")  # of a total, that those who are neither women nor men, say, may be


def _is_near(article: Article, told: Sum, step: Decimal) -> bool:
    """Is it off by rounding, by a row or column too small to be told, or by what brackets take off?"""
    whole, parts = told
    is_less = any(is_bracketed(article, figure) for figure in (whole, *parts))
    is_rest = any(part.number == 0 for part in parts) and any(
        (part.number or 0) > (whole.number or 0) for part in parts
    )  # "£35,000 | £35,900 | £0": nothing is left
    is_near = leaves_a_little(whole, parts, _LITTLE) or may_be_rounded(whole, parts, step)
    return is_less or is_rest or is_near


def _beside(place: int, many: int) -> Iterator[range]:
    """The runs of columns that may make up one: after it or before it, a column of shares left out."""
    for length in range(2, _MOST):
        for start in (place + 1, place + 2, place - length, place - length - 1):
            if start >= 0 and start + length <= many:
                yield range(start, start + length)


def _sum(whole: Figure | None, parts: Row) -> Sum | None:
    told = [part for part in parts if part is not None]
    if whole is None or whole.kind not in ("count", "money") or len(told) != len(parts):
        return None
    return None if any(part.kind != whole.kind for part in told) else (whole, told)


def _is_long(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Has the sum digits enough that it comes out by no chance: 123, or 62.2?"""
    is_large = (whole.number or 0) >= _LEAST or whole.digits > _LONG
    return is_large and max(part.digits for part in parts) >= _LONG


def column_sums(article: Article) -> Iterator[Sum]:
    """Yield each number of a row that holds, column by column, the sums of the rows above it or below it.

    Its label need not say so ("England"): two columns or more of long numbers are no chance, three where
    one more does not come out.
    """
    block: list[Row] = []
    for cells in (*table_cells(article), ()):
        row = [figure_in(article, cell) for cell in cells[1:]]
        if not any(row) or (block and len(row) != len(block[0])):
            yield from _of_rows(article, block)
            block = []
        if any(row):
            block.append(row)


def _of_rows(article: Article, block: Sequence[Row]) -> Iterator[Sum]:
    if len(block) < _FEWEST:
        return
    for wholes, rows in ((block[-1], block[:-1]), (block[0], block[1:])):
        sums = [_sum(whole, [row[place] for row in rows]) for place, whole in enumerate(wholes)]
        told = [each for each in sums if each]
        is_full = len(told) == sum(figure is not None for figure in wholes)
        if is_full and (found := _borne_out(article, told, _COLUMNS)):
            yield from found
            return
