"""The row called Total of a table, above its parts or below them, and the figures of each of its columns."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.intervals import meets
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.totals.total_row import TOTAL_ROW
from stages.extract.figures.intervals import last_place

Row = Sequence[Span]
Column = tuple[Figure, list[Figure]]
_NOUGHT = re.compile(r"[-–—\s]*|nil|n/a")
_ALL = 100  # per cent
_FEWEST = 2  # columns that come out, for one that does not to be a slip


def columns(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Each column's figure in a row of totals, with those above it, or below it where none stand above.

    With it, whether they are surely all: where rows of headings begin the block, and no number is taken off;
    of those below, where the other columns come out.
    """
    rows: list[Row] = []
    above: list[Row] = []  # rows since the last total that a heading cuts off
    opening: Row | None = None
    is_first = True  # since a row of headings
    is_share = False
    for cells in (*table_cells(article), ()):
        told = [figure for cell in cells if (figure := figure_in(article, cell))]
        is_heading = not told and not _is_of_noughts(article, cells)
        is_of_another = bool(told) and is_share != all(figure.kind == "percentage" for figure in told)
        is_total = bool(told) and TOTAL_ROW.match(article.masked, *cells[0]) is not None
        if opening and (is_heading or is_of_another or is_total):
            yield from _below(article, opening, rows)
        if is_heading or is_of_another:
            is_first = not rows or not cells  # a heading between the rows may cut off some of the parts
            above = [] if is_of_another or not cells else [*above, *rows]
            rows, opening, is_share = [], None, is_of_another != is_share
        if is_total and rows and not opening:
            sums = _of_all_blocks(article, cells, [*above, *rows]) if above else []
            sums = sums or _best(article, cells, rows)
            is_drawn = "|" in article.masked or any(comes_out(*each) for each in sums)
            is_drawn = is_drawn and not _is_of_accounts(article, cells, rows)
            if len(sums) > 1 and not any(comes_out(*each) for each in sums):
                is_drawn = False  # no column comes out: rows are left out
            for whole, found in sums:
                is_sum = is_drawn and all((part.number or 0) >= 0 for part in found)
                yield whole, found, is_first and is_sum and not leaves_a_little(whole, found)
            rows, above, is_first = [], [], False
        elif is_total:
            rows, opening = [], cells
        elif not is_heading:
            rows.append(cells)


def _is_of_noughts(article: Article, cells: Row) -> bool:
    """Is it a row of which every cell says that there is nothing: "Unknown | - | -"?"""
    filled = [cell for cell in cells[1:] if cell.start < cell.end]
    return bool(filled) and all(_NOUGHT.fullmatch(article.masked, *cell) for cell in filled)


_LESS = re.compile(r"\b(?:less|net|since|to date|ever|average|excluding|after)\b")
_RESULT = re.compile(
    r"\s*(?:net|gross|sub-?total|total|surplus|deficit|balance"
    r"|of (?:which|whom|these)|including)\b|[^a-z]*(?:of (?:which|whom)|including)\b|.*\bincluded\b"
)


def _is_of_accounts(article: Article, totals: Row, rows: Sequence[Row]) -> bool:
    """Is something taken off, or a result among the rows: "Creditors | (1,500)", "Net assets | 500"?"""
    is_less = _LESS.search(article.masked, *totals[0]) is not None
    has_result = any(_RESULT.match(article.masked, *row[0]) for row in rows)
    numbers = [number_in(article, cell) for row in rows for cell in row[1:]]
    return is_less or has_result or any(number and is_bracketed(article, number) for number in numbers)


def is_bracketed(article: Article, figure: Figure) -> bool:
    """Is it all that its brackets hold, as accounts tell what is taken off: "(0.4)"?"""
    is_open = article.masked[figure.place - 1 : figure.place] == "("
    return is_open and article.masked[figure.place + 1 : figure.place + 2] == ")" and (figure.number or 0) > 0


def _below(
    article: Article, opening: Row, rows: Sequence[Row]
) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """A row of totals above its parts: where rows may be left out, all columns but one must come out."""
    found = [(whole, parts, comes_out(whole, parts)) for whole, parts in _sums(article, opening, rows)]
    met = sum(is_met for *_, is_met in found)
    for whole, parts, is_met in found:
        if is_met or (met >= _FEWEST and met == len(found) - 1 and not leaves_a_little(whole, parts)):
            yield whole, parts, met >= _FEWEST


def _of_all_blocks(article: Article, totals: Row, rows: Sequence[Row]) -> list[Column]:
    """The sums of the rows under all headings since the last total, if all columns come out exactly."""
    sums = _best(article, totals, rows)
    is_exact = all(whole.number == sum(part.number or 0 for part in parts) for whole, parts in sums)
    return sums if is_exact and len(sums) >= _FEWEST else []


def _best(article: Article, totals: Row, rows: Sequence[Row]) -> list[Column]:
    """The sums of the columns as they stand; counted from the right if only so all come out.

    The total has no cell under the numbers of notes, or empty ones at its end.
    """
    sums = list(_sums(article, totals, rows))
    if sums and all(comes_out(*each) for each in sums):
        return sums
    packed = [cell for cell in totals if cell.start < cell.end]
    if len(packed) == len(totals) and all(len(row) == len(totals) for row in rows):
        return sums
    shifted = list(_sums(article, packed, [_without_blank_end(row) for row in rows]))
    met = sum(comes_out(*each) for each in shifted)
    return shifted if met >= max(_FEWEST, len(shifted) - 1) else sums


def _without_blank_end(row: Row) -> Row:
    filled = [place for place, cell in enumerate(row) if cell.start < cell.end]
    return row[: filled[-1] + 1] if filled else row


def comes_out(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do the parts make up the whole, as far as rounding and hedges let them?"""
    return meets(total_of(part.interval for part in parts), whole.interval)


def _sums(article: Article, totals: Row, rows: Sequence[Row]) -> Iterator[Column]:
    """Each figure of the row of totals with those of its column."""
    for place in range(len(totals)):
        whole = figure_in(article, totals[place])
        column = _column(totals, place, rows)
        parts = [figure_in(article, cell) for cell in column]
        found = [part for part in parts if part is not None]
        blank = [cell for cell, part in zip(column, parts, strict=True) if part is None]
        if (
            whole is not None
            and len(found) > 1
            and len(column) == len(rows)
            and all(_NOUGHT.fullmatch(article.masked, *cell) for cell in blank)
            and all(part.kind == whole.kind for part in found)
            and (whole.number or 0) >= max(part.number or 0 for part in found)  # else a mean of the rows
            and (whole.kind != "percentage" or (whole.number == _ALL and comes_out(whole, found)))
        ):
            yield whole, found


def _column(cells: Row, place: int, rows: Sequence[Row]) -> list[Span]:
    """The cells of a column: of its place where all rows have as many, else counted from the right."""
    if all(len(row) == len(cells) for row in rows):
        return [row[place] for row in rows]
    if any(cell.start == cell.end for cell in cells):
        return []
    back = len(cells) - place
    return [row[-back] for row in rows if len(row) >= back]


def figure_in(article: Article, cell: Span) -> Figure | None:
    """The one number of a cell, or the percentage that is all it tells."""
    figures = article.figures_in(*cell)
    is_share = len(figures) == 1 and figures[0].kind == "percentage"
    return figures[0] if is_share else number_in(article, cell)


def number_in(article: Article, cell: Span) -> Figure | None:
    """The amount or count of a cell, a share of it in brackets left aside."""
    first, *others = article.figures_in(*cell) or (None,)
    is_number = first is not None and first.kind in ("money", "count")
    return first if is_number and all(each and each.kind == "percentage" for each in others) else None


_LITTLE = Decimal("0.03")  # of a total, that a row left out may hold


def leaves_a_little(whole: Figure, parts: Sequence[Figure], little: Decimal = _LITTLE) -> bool:
    """Are the rows short of the total by so little that a small row may be left out, and by no slip?"""
    total, told = whole.number or Decimal(0), sum((part.number or 0 for part in parts), Decimal(0))
    return 0 < total - told < total * little and all(each.number != told for each in whole.swapped())


def may_be_rounded(whole: Figure, parts: Sequence[Figure], step: Decimal) -> bool:
    """'8,735 | 10,564 | 19,298': thousands rounded one by one, to the given step."""
    off = abs(sum((part.number or Decimal(0) for part in parts), Decimal(0)) - (whole.number or 0))
    return off <= step * len(parts) / 2


def last_place_of(figures: Iterable[Figure]) -> Decimal:
    """The last place that any of them tells: 0.1 of 2.5 and 10, 100 of 1,300 and 700; 1 of none."""
    return min((last_place(abs(f.number)) for f in figures if f.number), default=Decimal(1))
