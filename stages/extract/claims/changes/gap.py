"""How far apart two levels are told to lie."""

from typing import NamedTuple

from stages.extract.claims.article import Figure


class Gap(NamedTuple):
    """A distance, the level it is told from and the one it leads to; `sign` is -1 where that is the lower."""

    by: Figure
    base: Figure
    result: Figure
    sign: int
    start: int
    end: int
    is_sure: bool = True
