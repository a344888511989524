"""Rows of a page's or a document's table, and how far its merged cells reach."""

from collections.abc import Sequence

from stages.ingest.readers.marks import ROW

_MOST_SPANNED, _DIGITS = 100, 4


def row_of(cells: Sequence[str]) -> str:
    """Return a row with its mark, a heading over all columns as one cell; nothing where all are blank."""
    told = cells if any(cells[1:]) else cells[:1]
    return ROW + " | ".join(told) if any(told) else ""


def spanned(said: str | None) -> int:
    """Return how many columns or rows a cell says that it spans; 1 where it says none, or nonsense."""
    digits = (said or "").strip()[:_DIGITS]
    return min(int(digits), _MOST_SPANNED) if digits.isdecimal() and int(digits) else 1
