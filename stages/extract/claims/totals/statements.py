"""Statements of accounts: a row that says what the rows above it come to, column by column.

"Surplus before tax 1,691 885" under "1,690 1,485" and "1 (600)", "Total net assets" under assets and the
creditors taken off them. No word tells how many of the rows above make up a result, so the numbers do: a run
of them right above it, or of the last result and what follows, that comes to it in every column. One column
that does not come out beside another that does is a slip.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.totals.columns import is_bracketed, number_in

_RESULT = re.compile(
    r"\s*(?:(?:sub-?|grand )?totals?\b|net\b|gross\b|(?:operating |retained |overall )?(?:surplus|deficit"
    r"|profit|loss|result|balance)\b|(?:closing|reserves|funds|equity|cash) |[a-z ]{0,40}\b(?:for the year"
    r"|before tax|after tax|carried forward|at end|at 31)\b)"
)
_MOST_ROWS = 12
_LONG = 3  # digits that no sum meets by chance


class _Row(NamedTuple):
    label: Span
    numbers: tuple[Figure, ...]


def statement_results(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each number of a row of results with the numbers above it that it is the sum of."""
    block: list[_Row] = []
    for row in _rows(article):
        if row is None or (block and len(row.numbers) != len(block[-1].numbers)):
            block = []
        if row is None:
            continue
        if len(block) > 1 and _RESULT.match(article.masked, *row.label):
            yield from _made_up(article, row, block)
        block.append(row)


def _rows(article: Article) -> Iterator[_Row | None]:
    """The rows of tables that are a label and amounts, None where a block of them ends."""
    for cells in table_cells(article):
        label, *rest = cells
        numbers = [number_in(article, cell) for cell in rest]
        told = tuple(number for number in numbers if number is not None)
        yield _Row(label, told) if told and len(told) == len(rest) else None


def _made_up(article: Article, row: _Row, block: Sequence[_Row]) -> Iterator[tuple[Figure, list[Figure]]]:
    """The shortest run of rows above that comes to the row in the most columns."""
    for first in range(len(block) - 2, max(-1, len(block) - 1 - _MOST_ROWS), -1):
        above = block[first:]
        columns = [[each.numbers[place] for each in above] for place in range(len(row.numbers))]
        fits = [_is_sum(whole, parts) for whole, parts in zip(row.numbers, columns, strict=True)]
        long = sum(fit and digits(whole) >= _LONG for fit, whole in zip(fits, row.numbers, strict=True))
        if long and (all(fits) or len(fits) - sum(fits) == 1):
            told = zip(row.numbers, columns, fits, strict=True)
            yield from ((w, p) for w, p, fit in told if fit or not any(is_bracketed(article, f) for f in p))
            return


def _is_sum(whole: Figure, parts: Sequence[Figure]) -> bool:
    return all(part.kind == whole.kind for part in parts) and meets(
        total(part.interval for part in parts), whole.interval
    )
