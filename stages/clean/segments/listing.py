"""Articles run together without separators: headlines are told from subheadings by weighed evidence.

Lines are judged from top to bottom, each against the article so far, so that what an earlier headline
began is known. A newsletter's own headings are its items.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from stages.clean.blocks import HEAD, Block
from stages.clean.mastheads import TOP, is_prose
from stages.clean.segments.features import form, may_be_headline, next_prose, opening
from stages.clean.segments.segment import LISTED, MAIN, Segment
from stages.clean.segments.surroundings import Surroundings, people, position, surroundings, topic
from stages.clean.segments.weights import LONE_SPLIT, SPLIT, SURE_SPLIT, log_odds

MIN_PROSE = 2
"""An article has at least so many paragraphs before the next one begins."""

LONGEST_NAME = 80
"""Characters of the name and date that a listing has above its first headline."""

_NEWSLETTER = re.compile(r"\bunsubscribe\b|\byou (?:are )?receiv\w+ this e-?mail\b", re.I)


def listed(blocks: Sequence[Block], media_type: str) -> list[Segment]:
    """Return the articles of a page: one main article, or several listed ones."""
    starts = starts_of_articles(blocks, media_type)
    if not starts:
        return [Segment(MAIN, tuple(blocks))]
    return [
        Segment(LISTED, tuple(blocks[a:b])) for a, b in pairwise([first_block(blocks), *starts, len(blocks)])
    ]


def first_block(blocks: Sequence[Block]) -> int:
    """Return where the first article's headline stands: above it a listing has its own date and name."""
    for place in range(min(TOP, len(blocks))):
        if may_be_headline(blocks, place):
            above = sum(len(block.text) for block in blocks[:place])
            return place if above <= LONGEST_NAME else 0  # more than that is text of its own
        if is_prose(blocks[place]):
            break
    return 0


def newsletter(blocks: Sequence[Block]) -> list[Segment]:
    """Return the items of an e-mail that can be unsubscribed from: each heading of the highest rank."""
    if not any(_NEWSLETTER.search(block.text) for block in blocks if len(block.text) < 400):
        return []
    levels = [block.level for block in blocks if block.kind == HEAD and block.level > 1]
    if len(levels) < 2:
        return []
    starts = [at for at, block in enumerate(blocks) if block.kind == HEAD and block.level == min(levels)]
    items = [blocks[a:b] for a, b in pairwise([*starts, len(blocks)])]
    return [Segment(LISTED, tuple(item)) for item in items if any(map(is_prose, item))]


def starts_of_articles(blocks: Sequence[Block], media_type: str) -> list[int]:
    """Return where articles after the first begin."""
    candidates = [place for place in range(1, len(blocks)) if may_be_headline(blocks, place)]
    if not candidates:
        return []
    found = _judged(surroundings(blocks), candidates, media_type)
    needed = LONE_SPLIT if len(found) == 1 else SURE_SPLIT
    if max((score for _, score in found), default=0.0) < needed:
        return []
    return [place for place, _ in found]


def _judged(doc: Surroundings, candidates: Sequence[int], media_type: str) -> list[tuple[int, float]]:
    """Return each place at which an article begins, with its log-odds."""
    prose = [0]
    for block in doc.blocks:
        prose.append(prose[-1] + is_prose(block))
    may_be = frozenset(candidates)
    found: list[tuple[int, float]] = []
    start = 0
    for place in candidates:
        if prose[place] - prose[start] < MIN_PROSE:
            continue
        score = log_odds(_evidence(doc, start, place), media_type)
        if score >= SPLIT:
            # Of a headline and its standfirst the first begins the article, whichever looks the part more.
            start = place - 1 if place - 1 in may_be and place - 1 > start else place
            found.append((start, score))
    return found


def _evidence(doc: Surroundings, start: int, place: int) -> dict[str, float]:
    lede_at = next_prose(doc.blocks, place)
    if lede_at is None:
        raise ValueError(f"block {place} has no text below: it is no candidate")
    return {
        **form(doc.blocks[place], doc.blocks[start]),
        **opening(doc.blocks[lede_at].text, doc.blocks[place + 1 : lede_at]),
        **topic(doc, start, place, lede_at),
        **people(doc, start, place, lede_at),
        **position(doc, start, place, lede_at),
    }
