"""Where a long article is cut so that each of its pages stays well under a megabyte."""

from bisect import bisect_right
from collections.abc import Sequence, Set

from stages.report.marks import Span

BUDGET = 500_000
"""Estimated bytes of a page. The estimate may be half of the truth, and a page must stay under 1 MB."""
_TOLD_COST = 1_500  # a mark, its card and its line in the list of rows
_MARK_COST = 120  # a mark alone
_PARAGRAPH_COST = 20
_STRETCH = 20_000  # longest stretch of text without a paragraph's end that stays in one piece


def cuts(text: str, spans: Sequence[Span], told: Set[str]) -> list[int]:
    """Return where the pages after the first begin: at paragraphs, or at blanks where there are none.

    `told` are the rows that have a card; the others are only marked.
    """
    with_card = sorted(s.start for s in spans if s.row_id in told)
    if 2 * len(text) + _TOLD_COST * len(with_card) + _MARK_COST * (len(spans) - len(with_card)) <= BUDGET:
        return []
    starts = sorted(s.start for s in spans)
    found: list[int] = []
    cost = 0
    for start, end in stretches(text, starts):
        n_told = _between(with_card, start, end)
        n_marked = _between(starts, start, end) - n_told
        here = _PARAGRAPH_COST + 2 * (end - start) + _TOLD_COST * n_told + _MARK_COST * n_marked
        if cost and cost + here > BUDGET:
            found.append(start)
            cost = 0
        cost += here
    return found


def stretches(text: str, starts: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Return the text's paragraphs as (start, end), long ones cut at blanks; line ends belong to none."""
    found = []
    here = 0
    for line in text.split("\n"):
        end = here + len(line)
        if line.strip():
            found += _pieces(text, here, end, starts)
        here = end + 1
    return found


def _pieces(text: str, start: int, end: int, starts: Sequence[int]) -> list[tuple[int, int]]:
    found = []
    while end - start > _STRETCH or _crowded(starts, start, end):
        limit = min(start + _STRETCH, end)
        if _crowded(starts, start, limit):
            limit = starts[bisect_right(starts, start - 1) + _MOST_MARKS]
        blank = text.rfind(" ", start + 1, limit)
        cut = max(blank + 1 if blank > start else limit, start + 1)
        found.append((start, cut))
        start = cut
    return [*found, (start, end)] if end > start else found


_MOST_MARKS = 60


def _crowded(starts: Sequence[int], start: int, end: int) -> bool:
    return _between(starts, start, end) > _MOST_MARKS


def _between(starts: Sequence[int], start: int, end: int) -> int:
    """Return how many of `starts`, which are sorted, lie in [start, end)."""
    return bisect_right(starts, end - 1) - bisect_right(starts, start - 1)


def part_of(cuts_: Sequence[int], start: int) -> int:
    """Return the number, from 1, of the page that holds the place `start`."""
    return bisect_right(cuts_, start) + 1
