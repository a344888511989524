"""Articles that the source itself marks, as a page's `<article>` elements do."""

from collections.abc import Sequence

from stages.clean.blocks import NEW_ARTICLE, Block
from stages.clean.segments.segment import LISTED, Segment


def marked_articles(blocks: Sequence[Block]) -> list[Segment]:
    """Return one listed article for each mark; what stands before the first is the page's own title."""
    starts = [place for place, block in enumerate(blocks) if block.kind == NEW_ARTICLE]
    ends = [*starts[1:], len(blocks)]
    return [
        Segment(LISTED, tuple(blocks[start + 1 : end]))
        for start, end in zip(starts, ends, strict=True)
        if end > start + 1
    ]
