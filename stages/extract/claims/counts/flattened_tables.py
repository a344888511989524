"""Rows of a table that lost its bars: 'Part-time 1,204 1,310 1,377', two or more of one length on end.

A cell may tell nothing ("-", "n/a"). A label may hold a number of its own ("Under 19", "25+"): the row then
has one number more than the others, and the first belongs to the label.
"""

import re
from collections import Counter
from itertools import pairwise

from stages.extract.claims.article import Article, Span
from stages.extract.claims.patterns import pattern

Cells = tuple[Span, ...]
_CELL = r"(?:{N}|(?<![^ \t])(?:[-\u2013\u2014*]|\.\.|n/a|nil)(?![^ \t\n]))"
_ROW = pattern(rf"(?P<label>[^\n\ue010]{{0,60}}?)(?P<numbers>[ \t]*{_CELL}(?:[ \t]+{_CELL})+)[ \t]*$")
_FIGURE = pattern(_CELL)
_WORD = re.compile(r"[a-z]{2}|\d")


def flattened_rows(article: Article) -> tuple[Cells, ...]:
    """The rows of all such tables, each a label and its numbers."""
    places = [
        b.place
        for a, b in pairwise(article.figures)
        if b.place - a.place > 1 and article.masked[a.place + 1 : b.place].isspace()
    ]
    if len(places) < 2:
        return ()
    runs: list[list[Cells]] = [[]]
    last = -1
    for index in sorted({article.line_at(place) for place in places}):
        line = article.lines[index]
        row = _ROW.match(article.masked, *line)
        if row is None:
            continue
        numbers = [Span(*m.span()) for m in _FIGURE.finditer(article.masked, *row.span("numbers"))]
        if index != last + 1:
            runs.append([])
        last = index
        runs[-1].append((Span(line.start, row.end("label")), *numbers))
    return tuple(cells for run in runs for cells in _even(article, run))


def _even(article: Article, run: list[Cells]) -> list[Cells]:
    """The rows of a run that have as many numbers as most, those left out that have not."""
    told = Counter(len(cells) for cells in run if _WORD.search(article.masked, *cells[0]))
    if not told:
        return []
    most = max(told, key=lambda many: (told[many], -many))
    rows = [cells if len(cells) == most else _with_number_in_label(cells) for cells in run]
    even = [cells for cells in rows if len(cells) == most]
    return even if len(even) > 1 else []


def _with_number_in_label(cells: Cells) -> Cells:
    label, first, *rest = cells
    return (Span(label.start, first.end), *rest)
