"""Tables with a column or row of shares, changes or differences: of which numbers, all rows decide.

"| 2018/19 | 2,202 | 27 | 1.2% |" under "Starts as a proportion of headcount", "| £11.44 | 1.02 | 9.8 |" under
"Annual increase", or a row "% annual increase" below a row of totals. One row might agree by chance; where
most do in one way, that way is meant, and a row that does not agree is a slip.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import permutations
from typing import Literal, NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.intervals import meets, negate, percent, percent_change, subtract
from stages.extract.claims.totals.columns import comes_out, figure_in, last_place_of
from stages.extract.claims.totals.total_row import TOTAL_ROW

Way = Literal["share", "change", "by", "difference"]
"""Part of a whole; from the first to the second; by the first, to the second; the one less the other."""


class Told(NamedTuple):
    """A percentage of a table, or a difference, with the two numbers that it is told of."""

    share: Figure
    way: Way
    first: Figure
    second: Figure

    @property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """The percentage, the first number and the second."""
        return self.share, self.first, self.second


Case = tuple[Figure | None, Figure | None, Figure | None]
"""A share or change, and two numbers that it may be told of."""


class _Row(NamedTuple):
    label: str
    cells: tuple[Figure | None, ...]


_OF_CHANGE = re.compile(
    r"\b(?:increase|decrease|change|growth|rise|fall|drop|difference|gain|loss|variance|movement|surplus|deficit"
    r"|left|remaining|unspent|underspend|overspend|over/under|under/over)|\+/-"
)
_OF_SHARE = re.compile(r"%|per cent|percent|proportion|share|\brate\b|ratio|\bof\b")
_SIGNS = "+-\u2212\u2013"
_FEWEST, _FEWEST_SURE = 2, 3


@lru_cache(maxsize=4)
def worked_out_columns(article: Article) -> tuple[Told, ...]:
    """Every share or change of a table that numbers of its row, or of the rows above it, bear out."""
    found: list[Told] = []
    head: tuple[Span, ...] = ()
    rows: list[_Row] = []
    blocks: list[list[_Row]] = []
    for cells in (*table_cells(article), ()):
        numbers = tuple(figure_in(article, cell) for cell in cells)
        if any(numbers) and (not rows or len(rows[-1].cells) == len(cells)):
            rows.append(_Row(article.words(*cells[0]).lower(), numbers))
            continue
        found += (*_told(article, head, rows), *_by_label(blocks, rows))
        blocks.append(rows)
        if any(numbers):
            head, rows = (), [_Row("", numbers)]
        else:  # a label alone heads a block of the same columns
            is_alone = all(cell.start == cell.end for cell in cells[1:])
            head, rows = head if cells and is_alone else cells, []
    return tuple(found)


def _told(article: Article, head: Sequence[Span], rows: Sequence[_Row]) -> Iterator[Told]:
    if rows:
        yield from _in_columns(_heads(article, head, len(rows[0].cells)), rows)
        yield from _in_rows(rows)


def _heads(article: Article, head: Sequence[Span], width: int) -> Sequence[str]:
    """The words above each column; none where the head has other columns than the rows."""
    heads = [article.masked[cell.start : cell.end] for cell in head]
    heads = ["", *heads] if len(heads) == width - 1 else heads  # the corner is empty
    return heads if len(heads) == width else [""] * width


def _in_columns(heads: Sequence[str], rows: Sequence[_Row]) -> Iterator[Told]:
    for place, words in enumerate(heads):
        column = [row.cells[place] for row in rows]
        if shares := _without_sign(place, rows):
            yield from shares
            continue
        yield from _of_the_total(place, rows)
        is_of_change = _OF_CHANGE.search(words) is not None or _are_signed(column)
        is_of_change = is_of_change or (not any(heads) and any(c and c.surface[0] in _SIGNS for c in column))
        if sum(c is not None and (is_of_change or c.kind == "percentage") for c in column) >= _FEWEST:
            others = [i for i in range(len(heads)) if i != place]
            ways = [
                [(row.cells[place], row.cells[i], row.cells[j]) for row in rows]
                for i, j in permutations(others, 2)
            ]
            if is_of_change:
                ways += (steps for i in others for steps in _steps(place, i, rows))
            yield from _best("change" if is_of_change else words if any(heads) else "%", ways)


def _in_rows(rows: Sequence[_Row]) -> Iterator[Told]:
    for index, row in enumerate(rows):
        is_of_change = _OF_CHANGE.search(row.label) is not None
        if sum(c is not None and (is_of_change or c.kind == "percentage") for c in row.cells[1:]) >= _FEWEST:
            above = rows[max(0, index - 2) : index]
            steps = [list(zip(row.cells[1:], r.cells, r.cells[1:], strict=False)) for r in above[-1:]]
            pairs = [list(zip(row.cells, a.cells, b.cells, strict=True)) for a, b in permutations(above, 2)]
            yield from _best(row.label, [*steps, *pairs] if is_of_change else pairs)


def _steps(place: int, levels: int, rows: Sequence[_Row]) -> Iterator[list[Case]]:
    """A column of changes from the row above, year by year, or from the row below, the latest first."""
    for then, now in ((rows, rows[1:]), (rows[1:], rows)):
        yield [
            (two.cells[place], one.cells[levels], two.cells[levels])
            for one, two in zip(then, now, strict=False)
        ]


def _without_sign(place: int, rows: Sequence[_Row]) -> list[Told]:
    """A column of plain numbers to 100 that are, in every row, two others' share: "41 | 311 | 13"."""
    plain = [row.cells[place] for row in rows]
    numbers = {cell.number for cell in plain if cell and cell.kind == "count" and _is_to_hundred(cell)}
    if len(numbers) < _FEWEST_SURE or sum(cell is not None for cell in plain) != len(rows):
        return []
    shares = [_as_share(cell) for cell in plain if cell]
    for i, j in permutations([i for i in range(len(rows[0].cells)) if i != place], 2):
        cases = [(row.cells[i], row.cells[j]) for row in rows]
        found = []
        for share, (one, other) in zip(shares, cases, strict=True):
            if not (one and other and _are_numbers(one, other) and _agrees(share, "share", one, other)):
                break  # of hundreds of pairs in a large table nearly all fail at once
            found.append(Told(share, "share", one, other))
        if len(found) == len(rows):
            return found
    return []


def _is_to_hundred(cell: Figure) -> bool:
    return cell.number is not None and 0 < cell.number <= _ALL and cell.bound == "exact"


def _as_share(cell: Figure) -> Figure:
    """The number as a percentage, right to its last place."""
    number = cell.number or Decimal(0)
    half = Decimal(1).scaleb(min(0, int(number.as_tuple().exponent))) / 2
    return replace(cell, kind="percentage", unit="percent", low=number - half, high=number + half)


_ALL = 100


def _of_the_total(place: int, rows: Sequence[_Row]) -> Iterator[Told]:
    """A column that comes to 100 in the row of the total: its numbers are of another's total."""
    for index, total in enumerate(rows):
        last = total.cells[place]
        parts = rows[:index] or rows[1:]
        if last is None or last.number != _ALL or len(parts) < _FEWEST:
            continue
        for i, whole in enumerate(total.cells):
            told = [(row.cells[place], row.cells[i]) for row in parts]
            cases = [(share, part) for share, part in told if share and part] if whole and i != place else []
            fits = [_agrees(share, "share", part, whole) for share, part in cases if whole]
            # no "of which" may be among the rows
            is_slip = _is_slip(fits) and whole is not None and comes_out(whole, [part for _, part in cases])
            is_borne_out = sum(fits) >= _FEWEST and (all(fits) or is_slip)
            if is_borne_out and whole and whole.number != _ALL:
                yield from (Told(share, "share", part, whole) for share, part in cases)
                return


def _is_slip(fits: Sequence[bool]) -> bool:
    """Does all but one come out, of enough that the one is a slip?"""
    return sum(fits) >= _FEWEST_SURE and sum(fits) == len(fits) - 1


def _by_label(blocks: Sequence[Sequence[_Row]], rows: Sequence[_Row]) -> Iterator[Told]:
    """The shares of one block of rows that the numbers of an earlier one, row by row and in all, bear out."""
    if not all(cell is None or cell.kind == "percentage" for row in rows for cell in row.cells):
        return
    for block in blocks:
        numbers = {row.label: row.cells for row in block}
        wholes = next((row.cells for row in block if TOTAL_ROW.match(row.label)), None)
        if wholes is None:
            continue
        told = [(row.cells, numbers[row.label]) for row in rows if row.label in numbers]
        told = [(shares, parts) for shares, parts in told if parts is not wholes]
        yield from _best("%", [[case for two in told for case in zip(*two, wholes, strict=False)]])


def _best(words: str, ways: Sequence[Sequence[Case]]) -> Iterator[Told]:
    """The reading that most of the percentages agree with, if it is most of them."""
    is_change = _OF_CHANGE.search(words) is not None or any(
        _are_signed([share for share, *_ in way]) for way in ways
    )
    kinds: tuple[Way, ...] = ("change", "by", "difference") if is_change else ("share",)
    if not is_change and _OF_SHARE.search(words) is None:
        return
    best: Sequence[tuple[Told, bool]] = []
    for cases in ways:
        for way in kinds:
            told = [
                Told(share, way, one, other)
                for share, one, other in cases
                if share and one and other and _may_be(share, way, one, other)
            ]
            fitting = _differences(told) if way == "difference" else [(each, _agrees(*each)) for each in told]
            if sum(fits for _, fits in fitting) > sum(fits for _, fits in best):
                best = fitting
    agreeing = sum(fits for _, fits in best)
    odd = len(best) - agreeing
    if agreeing < _FEWEST or odd > 1:
        return
    for each, fits in best:
        if fits or agreeing >= _FEWEST_SURE:
            yield each


def _differences(column: Sequence[Told]) -> Sequence[tuple[Told, bool]]:
    """Which are how far the two numbers lie apart; with a sign, on the side it says.

    Left out: what rounding may explain ("4,120 | 4,310 | 191" in thousands), or that good news has the sign.
    """
    step = last_place_of(figure for each in column for figure in each.figures)
    is_signed = any((each.share.number or 0) < 0 for each in column)
    found = []
    for each in column:
        share, first, second = (figure.number or Decimal(0) for figure in each.figures)
        apart = second - first if is_signed else abs(second - first)
        off = min(abs(apart - share), abs(abs(apart) - abs(share)))
        if apart == share or off > step * _ROUNDED_TWICE:
            found.append((each, apart == share))
    return found


_ROUNDED_TWICE = Decimal("1.5")  # steps that two rounded levels and a rounded change may be off


def _are_signed(column: Sequence[Figure | None]) -> bool:
    """Do the signs of most say that they are changes: "-59%", "+4%"?"""
    told = [figure for figure in column if figure]
    return sum(figure.surface[0] in _SIGNS for figure in told) * 2 > len(told)


def _may_be(share: Figure, way: Way, one: Figure, other: Figure) -> bool:
    """Are they of kinds of which the one can be told of the others?"""
    if way != "difference":
        return share.kind == "percentage" and _are_numbers(one, other)
    if one.kind == other.kind == "percentage":
        return share.kind in ("percentage", "percentage_points", "count")
    return share.kind == one.kind == other.kind and share.kind in ("count", "money") and bool(share.number)


def _are_numbers(one: Figure, other: Figure) -> bool:
    return "percentage" not in (one.kind, other.kind) and bool(one.value) and bool(other.value)


def _agrees(share: Figure, way: Way, first: Figure, second: Figure) -> bool:
    """Is the percentage what the two numbers give?"""
    told = share.interval
    if way == "share":
        is_part = abs(first.value or Fraction(0)) <= abs(second.value or Fraction(0))
        return is_part and meets(told, percent(first.meant, second.meant))
    if way == "by":
        return meets(told, percent(first.meant, subtract(second.meant, first.meant)))
    change = percent_change(first.meant, second.meant)
    return meets(told, change) or ((share.value or 0) > 0 and meets(told, negate(change)))
