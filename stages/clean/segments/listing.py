"""Stub."""

from collections.abc import Sequence

from stages.clean.blocks import Block
from stages.clean.segments.segment import MAIN, Segment


def listed(blocks: Sequence[Block], media_type: str) -> list[Segment]:
    """Stub."""
    return [Segment(MAIN, tuple(blocks))]
