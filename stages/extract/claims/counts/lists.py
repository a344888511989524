"""The lists of an article: bullets, groups of bullets under headings, numbered items, table rows.

A list is open at its end where the text stops with it: an article that was cut short looks the same
as one whose list is short, so only a list that something follows is known to be whole.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.claims.article import Article, Span
from stages.extract.claims.counts.flattened_tables import flattened_rows
from stages.extract.claims.counts.stacked_tables import stacked_rows
from stages.extract.phrases.cues import has_any

_BULLET = re.compile(r"[ \t]*[•‣▪◦*·>-][ \t]+(?=\S)")
_NUMBER = re.compile(
    r"[ \t]*(?:#{1,6} )?(?:(?P<number>\d{1,2})[.)]|\(?(?:(?P<letter>[a-z])|(?P<roman>[ivx]{1,5}))\))"
    r"[ \t]+(?=\S)"
)
_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
_LONGEST_HEADING = 110


@dataclass(frozen=True, slots=True)
class ItemList:
    """Items in order. `before` is the line above the first, `heading` that line where it is a heading."""

    items: tuple[Span, ...]
    before: Span | None
    heading: Span | None
    is_open: bool

    @property
    def start(self) -> int:
        """Where the first item begins."""
        return self.items[0].start

    @property
    def end(self) -> int:
        """Where the last item ends."""
        return self.items[-1].end


@lru_cache(maxsize=8)
def bullet_lists(article: Article) -> tuple[ItemList, ...]:
    """Runs of lines that begin with a bullet, each with the line above it."""
    found: list[ItemList] = []
    run: list[Span] = []
    before: Span | None = None
    for line in article.lines:
        if bullet := _BULLET.match(article.masked, line.start, line.end):
            run.append(Span(bullet.end(), line.end))
            continue
        if run and _runs_on(article, run[-1], line):
            run[-1] = Span(run[-1].start, line.end)
            continue
        if run:
            found.append(_list(article, run, before, is_open=False))
            run = []
        before = line
    if run:
        found.append(_list(article, run, before, is_open=True))
    return tuple(found)


def _runs_on(article: Article, item: Span, line: Span) -> bool:
    """Is the line the wrapped rest of an item: small letters after an item that has not ended?"""
    first = article.words(line.start, line.end).lstrip()[:1]
    return first.islower() and article.masked[item.start : item.end].rstrip()[-1:] not in ".!?:;"


@lru_cache(maxsize=8)
def numbered_lists(article: Article) -> tuple[ItemList, ...]:
    """Lines numbered 1, 2 or a), b) or i), ii), whatever stands between, each run with the line above."""
    found: list[ItemList] = []
    run: list[Span] = []
    before: Span | None = None
    last: Span | None = None
    at, is_row = -1, False
    for place, line in enumerate(article.lines if has_any(article.masked, _FIRSTS) else ()):
        if number := _NUMBER.match(article.masked, line.start, line.end):
            value = _place_in_list(number, len(run) + 1)
            if value == 1:
                found += [_list(article, run, before, is_open=False)] if run else []
                run, before = [], last
            if value == len(run) + 1:
                is_row = value == 1 or (is_row and place == at + 1)
                at = place
                run.append(Span(number.end(), line.end))
        last = line
    if run:  # the text ends inside the last section, whatever that holds, if items have text of their own
        is_ended = is_row and at + 1 < len(article.lines)
        found.append(_list(article, run, before, is_open=not is_ended))
    return tuple(each for each in found if len(each.items) > 1)


_FIRSTS = ("1.", "1)", "a)", "i)")


def _place_in_list(mark: re.Match[str], following: int) -> int:
    """Which item a number or letter marks; an "i" is the ninth letter only after the eighth."""
    if mark["number"]:
        return int(mark["number"])
    letter = mark["letter"] or ""
    if letter and ord(letter) - ord("a") + 1 == following:
        return following
    roman = letter or mark["roman"]
    return _ROMAN.index(roman) + 1 if roman in _ROMAN else 0


def bullet_groups(article: Article) -> Sequence[ItemList]:
    """The bullet lists that stand one after the other, each under its own heading."""
    groups: list[ItemList] = []
    best: list[ItemList] = []
    for each in bullet_lists(article):
        follows = bool(groups) and _follows(article, groups[-1], each)
        groups = [] if each.heading is None else [*(groups if follows else []), each]
        best = max(best, groups, key=len)
    return best if len(best) > 1 else []


def table_rows(article: Article) -> list[list[Span]]:
    """Lines of a table, each as the spans of its cells that hold words, two or more."""
    rows = ([cell for cell in cells if cell.start < cell.end] for cells in table_cells(article))
    return [cells for cells in rows if len(cells) > 1]


@lru_cache(maxsize=4)
def table_cells(article: Article) -> tuple[tuple[Span, ...], ...]:
    """Lines of a table, each as the spans of its cells, empty ones among them but for those at its rims.

    A line of one cell, with empty ones beside it, heads the rows below it.
    """
    if "|" not in article.masked:
        return (*flattened_rows(article), *stacked_rows(article))
    rows: list[list[Span]] = []
    is_open = False  # a row of which each cell may stand on a line of its own: "| Fees |" over "410 |"
    is_bare = False  # of bars at its rims: the row before began with a word
    for line in article.lines:
        words = article.masked[line.start : line.end]
        is_cell = is_open and words.count("|") == 1 and words.rstrip().endswith("|")
        if is_cell:
            rows[-1].append(_trimmed(words.rstrip()[:-1], line.start))
        if is_cell or "|" not in words or set(words) <= set("|-: "):
            is_bare = is_bare and is_cell
            continue
        is_bare = is_bare or not words.startswith("|")
        rows.append(_cells_of(words, line.start, is_bare=is_bare and words.startswith("|")))
        is_open = len(rows[-1]) == 1 and words.startswith("|")
    return tuple(tuple(cells) for cells in rows if len(cells) > 1)


def _cells_of(words: str, at: int, *, is_bare: bool) -> list[Span]:
    """The cells of a row; where its table has no bars at its rims, empty ones there keep their columns."""
    cells = []
    for cell in words.split("|"):
        cells.append(_trimmed(cell, at))
        at += len(cell) + 1
    if is_bare:
        return cells
    while cells and cells[0].start == cells[0].end:
        cells.pop(0)
    if words.rstrip().endswith("|") and cells:
        cells.pop()
    return cells


def _trimmed(cell: str, at: int) -> Span:
    start = at + len(cell) - len(cell.lstrip())
    return Span(start, max(start, at + len(cell.rstrip())))


def _list(article: Article, items: Sequence[Span], before: Span | None, *, is_open: bool) -> ItemList:
    heading = before if before is not None and _is_heading(article, before) else None
    return ItemList(tuple(items), before, heading, is_open)


def _is_heading(article: Article, line: Span) -> bool:
    words = article.masked[line.start : line.end].strip()
    return len(words) <= _LONGEST_HEADING and words[-1] not in ".:;,?!" and not words.endswith(("and", "or"))


def _follows(article: Article, first: ItemList, second: ItemList) -> bool:
    """Does nothing but the second's heading stand between the two lists?"""
    return article.line_at(second.start) - article.line_at(first.end - 1) == 2
