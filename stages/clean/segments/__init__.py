"""Segmentation: which blocks of a document are which article.

Evidence is tried from the strongest: the source's own article marks, then a newsletter's headings, then date
lines that repeat from article to article, then headlines told from subheadings by what stands around them.
"""

from collections.abc import Sequence

from stages.clean.blocks import NEW_ARTICLE, Block
from stages.clean.boilerplate import without_boilerplate
from stages.clean.segments.listing import listed, newsletter
from stages.clean.segments.marked import marked_articles
from stages.clean.segments.segment import Segment
from stages.clean.segments.stamped import stamped_articles

__all__ = ["Segment", "segments"]


def segments(blocks: Sequence[Block], media_type: str) -> list[Segment]:
    """Return the articles of a document in reading order, without boilerplate, none of them empty."""
    tidied = [one.with_blocks(without_boilerplate(one.blocks)) for one in _found(blocks, media_type)]
    return [one for one in tidied if any(any(map(str.isalnum, block.text)) for block in one.blocks)]


def _found(blocks: Sequence[Block], media_type: str) -> list[Segment]:
    if any(block.kind == NEW_ARTICLE for block in blocks):
        return marked_articles(blocks)
    if media_type == "message/rfc822" and (items := newsletter(blocks)):
        return items
    return stamped_articles(blocks) or listed(without_boilerplate(blocks), media_type)
