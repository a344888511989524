"""How the lines of a PDF page are written as text with marks."""

import statistics
from collections.abc import Sequence
from itertools import pairwise

from stages.ingest.readers.marks import HEADING, ROW
from stages.ingest.readers.pdf_lines import PageLine

HEADING_RATIO = 1.1
"""A heading's letters are a tenth larger than the text's, or more."""
GAP_RATIO = 1.35
"""Lines of one paragraph are evenly spaced; a gap this much larger begins another."""
MAX_HEADING_WORDS = 25


def written(lines: Sequence[PageLine], body_size: float) -> str:
    """Return the lines of a page as text: a blank line before each paragraph, marks on headings and rows."""
    pitch = _pitch(lines)
    cells = _table_cells(lines)
    out: list[str] = []
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        is_row, was_row = bool(cells[place]), bool(place and cells[place - 1])
        if is_row:
            out += ([] if was_row else [""]) + [ROW + " | ".join(cells[place])]
        elif _is_heading(line, body_size):
            if before is not None and _continues_heading(before, line, body_size):
                out[-1] = f"{out[-1]} {line.text}"
            else:
                out += ["", HEADING * 2 + line.text]
        else:
            if before is None or was_row or _starts_block(before, line, pitch, body_size):
                out.append("")
            out.append(line.text)
    return "\n".join(out).strip("\n")


def _pitch(lines: Sequence[PageLine]) -> float:
    """The commonest distance from line to line, the smallest of equally common ones."""
    steps = [round(a.baseline - b.baseline, 1) for a, b in pairwise(lines) if a.size == b.size]
    return min(statistics.multimode([step for step in steps if step > 1]), default=0.0)


def _table_cells(lines: Sequence[PageLine]) -> list[list[str]]:
    """Return the cells of each line that belongs to a table, and an empty list for every other line.

    A line whose own gap is narrow is a row where its words begin the columns of the row beside it.
    """
    columns = [line.columns() for line in lines]
    cells = [line.cells() if columns[place] else [] for place, line in enumerate(lines)]
    for order in (range(1, len(lines)), range(len(lines) - 2, -1, -1)):
        for place in order:
            beside = place - 1 if order.step > 0 else place + 1
            if not cells[place] and columns[beside]:
                found = lines[place].cells(columns[beside])
                if len(found) > 1:
                    cells[place], columns[place] = found, columns[beside]
    return [
        cells[place] if cells[place] and _has_row_beside(cells, place) else [] for place in range(len(lines))
    ]


def _has_row_beside(cells: Sequence[list[str]], place: int) -> bool:
    return bool((place and cells[place - 1]) or (place + 1 < len(cells) and cells[place + 1]))


def _is_heading(line: PageLine, body_size: float) -> bool:
    return (
        line.size >= HEADING_RATIO * body_size
        and len(line.words) <= MAX_HEADING_WORDS
        and any(character.isalpha() for character in line.text)
    )


def _continues_heading(before: PageLine, line: PageLine, body_size: float) -> bool:
    """A heading of two lines: the same size, close together."""
    return (
        _is_heading(before, body_size)
        and before.size == line.size
        and 0 < before.baseline - line.baseline < 1.6 * line.size
    )


def _starts_block(before: PageLine, line: PageLine, pitch: float, body_size: float) -> bool:
    if before.size != line.size or _is_heading(before, body_size):
        return True
    return abs(before.baseline - line.baseline) > GAP_RATIO * max(pitch, 1.0)
