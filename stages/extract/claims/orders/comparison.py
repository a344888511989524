"""Two figures that words put in order."""

from typing import NamedTuple

from stages.extract.claims.article import Figure


class Comparison(NamedTuple):
    """The figure that is said to be the lower or the higher, the other, and how sure the words are."""

    figure: Figure
    other: Figure
    is_low: bool
    start: int
    end: int
    is_sure: bool = True
