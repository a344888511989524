"""A segment: the blocks of one article, and what was learnt about it while it was found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stages.clean.blocks import Block
from stages.clean.dates import StatedDate

MAIN, RELATED, LISTED = "main", "related", "listed"


@dataclass(frozen=True, slots=True)
class Segment:
    """`title`, `publisher` and `date` hold what stood outside the article's own blocks."""

    role: str
    blocks: tuple[Block, ...]
    title: str | None = None
    publisher: str | None = None
    date: StatedDate | None = None

    @property
    def n_words(self) -> int:
        """Words in all blocks."""
        return sum(block.n_words for block in self.blocks)

    def with_blocks(self, blocks: Sequence[Block]) -> "Segment":
        """Return the segment with other blocks."""
        return replace(self, blocks=tuple(blocks))
