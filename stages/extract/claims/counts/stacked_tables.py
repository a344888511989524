"""Rows of a table that was taken off a page cell by cell, so that each cell stands on a line of its own.

"Level 2" over "50,000", "54,000" and "48,000", then "Level 3" over as many: a label and its numbers; a band
("10-20", "2012/13") may be the label. Only labels with one and the same number of lines of numbers under
each, three or more on end or two of two numbers, are a table; what stands over the first, heads it. A label
that has no numbers, over the total, is an empty row; ages or levels counted up one by one label rows too.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from stages.extract.claims.article import Article, Span
from stages.extract.claims.patterns import pattern
from stages.extract.claims.totals.total_row import TOTAL_ROW

Cells = tuple[Span, ...]
_NUMBER = pattern(
    r"[ \t]*(?:\([\w\ue000-\ue008]\)[ \t]*(?!{N}))?(?P<cell>{N}|-|\u2013|\u2014|n/a|nil|\.\.|\*)"
    r"(?:[ \t]*(?:\(\w\)|[*\u2020]|\[\w\]))*[ \t]*"
)
_LABEL = re.compile(
    r"[^\n]{0,70}[a-z][^\n]{0,70}(?<![.:;?!])|\s*(?:19|20)\d\d(?:\s?[/-]\s?(?:\d\d)?\d\d)?\s*"
    r"|\s*(?:\d{1,3}\s?(?:-|\u2013)\s?\d{1,3}|[\ue000-\ue008])(?: \([^()\n]{1,40}\))?\s*"
)
_FEWEST = 5  # lines of a number alone
_ROWS_OF_ONE, _ROWS = 3, 2


class _Row(NamedTuple):
    head: int
    """The number of the label's line."""
    label: Span
    numbers: tuple[Span, ...]


def stacked_rows(article: Article) -> Iterator[Cells]:
    """Yield the rows of each such table, before the first the line that heads it, as a row of one cell."""
    words = article.masked
    ends = ((words[f.place - 1 : f.place], words[f.place + 1 : f.place + 2]) for f in article.figures)
    alone = sum(each == ("\n", "\n") for each in ends)
    if alone < _FEWEST:
        return
    run: list[_Row] = []
    for row in (*_with_numbered_rows(article, list(_rows(article))), None):
        is_next = row and run and _follows(article, run[-1], row)
        if row and is_next:
            run.append(row)
            continue
        if run and len(run) >= (_ROWS_OF_ONE if len(run[0].numbers) == 1 else _ROWS):
            yield (run[0].label._replace(end=run[0].label.start),)
            yield from ((each.label, *each.numbers) for each in run)
        run = [row] if row else []


def _follows(article: Article, last: _Row, row: _Row) -> bool:
    """Does the row stand right under the last, or as a total with one empty row between?"""
    apart = row.head - (last.head + 1 + len(last.numbers))
    if len(row.numbers) != len(last.numbers) or apart not in (0, 1):
        return False
    is_empty = bool(apart) and _LABEL.fullmatch(article.masked, *article.lines[row.head - 1]) is not None
    return not apart or (is_empty and TOTAL_ROW.match(article.masked, *row.label) is not None)


def _rows(article: Article) -> Iterator[_Row]:
    told = [(index, _number_in(article, line)) for index, line in enumerate(article.lines)]
    for is_number, group in groupby(told, key=lambda each: each[1] is not None):
        lines = list(group)
        first = lines[0][0]
        if is_number and first and _LABEL.fullmatch(article.masked, *article.lines[first - 1]):
            numbers = tuple(Span(*match.span("cell")) for _, match in lines if match)
            yield _Row(first - 1, article.lines[first - 1], numbers)


def _with_numbered_rows(article: Article, rows: list[_Row]) -> Iterator[_Row]:
    """The rows, one that runs on over rows that a number labels (ages 5, 6, 7) parted into these."""
    width = min((len(row.numbers) for row in rows), default=0)
    for row in rows:
        step = width + 1
        parts = range(-1, len(row.numbers), step)
        labels = [article.figures_in(*row.numbers[at])[:1] for at in parts if at >= 0]
        told = [figures[0].number for figures in labels if figures and figures[0].number is not None]
        is_run = len(told) == len(labels) > 1 and all(b - a == 1 for a, b in pairwise(told))
        if width < _NARROWEST or (len(row.numbers) - width) % step or not is_run:
            yield row
            continue
        for at in parts:
            label = row.label if at < 0 else row.numbers[at]
            yield _Row(row.head + 1 + at, label, row.numbers[at + 1 : at + step])


_NARROWEST = 2  # numbers of a row that a number labels


def _number_in(article: Article, line: Span) -> re.Match[str] | None:
    """The number that is all the line holds; a band from one to another, or an age, is a label."""
    match = _NUMBER.fullmatch(article.masked, *line)
    if match is None or match.end("cell") - match.start("cell") != 1:
        return match
    figures = article.figures_in(*match.span("cell"))
    is_label = figures and (figures[0].bound == "between" or figures[0].kind == "age")
    return None if is_label or _AND_UNDER.search(article.words(*line).lower()) else match


_AND_UNDER = re.compile(r"\d (?:and|or) (?:under|over|above|below|older|younger)\b")
