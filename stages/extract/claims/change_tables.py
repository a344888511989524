"""Tables whose last column says by how much the two columns of years before it differ."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes import Change, Pair
from stages.extract.claims.lists import table_rows
from stages.extract.claims.operands import LEVELS, fit

_CHANGE = re.compile(r"\b(?:change|difference|growth|increase|decrease|rise|fall|\+/-)")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


def changes_in_rows(article: Article) -> Iterator[tuple[Change, Pair]]:
    """Yield each percentage of a column of change with the figures of the two years beside it."""
    years: list[int] = []
    for cells in table_rows(article):
        figures = [_only(article.figures_in(*cell)) for cell in cells]
        if not any(figures):
            years = _years(article, cells)
            continue
        if len(years) != 2 or len(cells) < 4:
            continue
        *_, first, second, by = figures
        if first is None or second is None or by is None or by.kind != "percentage" or by.value is None:
            continue
        if first.kind in LEVELS and fit(first, second):
            pair = Pair(first, second) if years[0] < years[1] else Pair(second, first)
            yield Change(by, 1, first.place, by.place + 1), pair


def _years(article: Article, cells: Sequence[Span]) -> list[int]:
    """The years of the two columns before one of change; none where the heading row has another form."""
    if not _CHANGE.search(article.masked, *cells[-1]):
        return []
    found = [_YEAR.search(article.masked, *cell) for cell in cells[:-1]]
    years = [int(match[1]) for match in found if match]
    return years if len(years) == 2 and all(found[-2:]) and years[0] != years[1] else []


def _only(figures: Sequence[Figure]) -> Figure | None:
    return figures[0] if len(figures) == 1 else None
