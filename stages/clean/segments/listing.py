"""Articles run together without separators: headlines are told from subheadings by weighed evidence.

Lines are judged from top to bottom, each against the article so far, so that what an earlier headline
began is known. A newsletter's own headings are its items.
"""

import re
from collections.abc import Sequence

from stages.clean.blocks import HEAD, Block
from stages.clean.mastheads import is_prose
from stages.clean.segments.features import Context, context, features, may_be_headline
from stages.clean.segments.segment import LISTED, MAIN, Segment
from stages.clean.segments.weights import LONE_SPLIT, SPLIT, log_odds

MIN_PROSE = 2
"""An article has at least so many paragraphs before the next one begins."""
FURTHEST = 400
"""An article of more blocks is no news; looking back further would cost time and tell nothing."""

_NEWSLETTER = re.compile(r"\bunsubscribe\b|\byou (?:are )?receiv\w+ this e-?mail\b", re.I)


def listed(blocks: Sequence[Block], media_type: str) -> list[Segment]:
    """Return the articles of a page: one main article, or several listed ones."""
    starts = starts_of_articles(blocks, media_type)
    if not starts:
        return [Segment(MAIN, tuple(blocks))]
    bounds = [0, *starts, len(blocks)]
    return [Segment(LISTED, tuple(blocks[a:b])) for a, b in zip(bounds, bounds[1:], strict=False)]


def newsletter(blocks: Sequence[Block]) -> list[Segment]:
    """Return the items of an e-mail that can be unsubscribed from: each heading of the commonest rank."""
    if not any(_NEWSLETTER.search(block.text) for block in blocks if block.n_words < 60):
        return []
    levels = [block.level for block in blocks if block.kind == HEAD and block.level > 1]
    if len(levels) < 2:
        return []
    level = min(levels)
    starts = [at for at, block in enumerate(blocks) if block.kind == HEAD and block.level == level]
    bounds = [*starts, len(blocks)]
    items = [blocks[a:b] for a, b in zip(bounds, bounds[1:], strict=False)]
    return [Segment(LISTED, tuple(item)) for item in items if any(map(is_prose, item))]


def starts_of_articles(blocks: Sequence[Block], media_type: str) -> list[int]:
    """Return where articles after the first begin."""
    found = _judged(context(blocks), media_type, SPLIT)
    if len(found) == 1 and found[0][1] < LONE_SPLIT:
        return []
    return [place for place, _ in found]


def _judged(doc: Context, media_type: str, threshold: float) -> list[tuple[int, float]]:
    found: list[tuple[int, float]] = []
    start, n_prose = 0, 0
    for place, block in enumerate(doc.blocks):
        if n_prose >= MIN_PROSE and may_be_headline(doc.blocks, place):
            score = log_odds(features(doc, max(start, place - FURTHEST), place), media_type)
            if score >= threshold:
                found.append((place, score))
                start, n_prose = place, 0
        n_prose += is_prose(block)
    return found
