"""Colleges told of before are left out where people are at so many: "staff at 43 cannot strike".

So are those behind "a further" at the head of its sentence: "A further 17 settled". Left alone: levels
("the rate stood at 43"), and texts that have counted no institutions nearby.
"""

from __future__ import annotations

from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.phrases.words import word_set

INSTITUTIONS = word_set(
    "college provider school institution university centre site branch campus trust academy council employer"
)
LEVELS = word_set(
    """
    stood stands stand standing put puts putting remained remains remain fixed capped set peaked settled
    running currently now still is are was were be valued estimated started starts began aged age even
    levelled flat stuck stalled down up over under ends ended rate rates level score number total figure
    figures
    """
)
FURTHER = frozenset({"further", "another"})
FAR = 2000  # characters
MOST = 1000


def institutions_at(page: Page, last: Reading | None, reading: Reading) -> str | None:
    """Return the institutions that were counted last, where a bare number has people at so many of them."""
    if last is None or reading.start - last.end > FAR:
        return None
    if reading.value is None or reading.value > MOST or reading.value % 1:
        return None
    words = [word.lstrip(OPENING) for word in reading.before]
    if words[-1:] and words[-1] in FURTHER:
        words = words[:-1] if words[-2:-1] != ["a"] else words[:-2]
        if not words and reading.next_word.endswith("ed"):
            return last.unit
    is_at = len(words) > 1 and words[-1] == "at" and words[-2] not in LEVELS
    return last.unit if is_at and page.low[reading.start - 1] == " " else None


def later_institution(last: Reading | None, reading: Reading) -> Reading | None:
    """Return the reading where it counts institutions, else those that were counted last."""
    return reading if reading.kind == "count" and reading.unit in INSTITUTIONS else last
