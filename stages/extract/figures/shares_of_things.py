"""A share may name its things between its numbers: "one college in ten", "two students out of every three".

Left alone: numbers with a noun behind the second ("one college in ten years"), and those that are no share
because the first is not the smaller.
"""

from __future__ import annotations

import re

from stages.extract.figures.numbers import stored
from stages.extract.figures.page import Page, Reading, is_bare
from stages.extract.figures.rules import fraction

EXAMPLES = {"One college in ten failed.": ["One college in ten"], "one college in ten years": []}
TIE = re.compile(r"[ ](?:in|out of)(?: every)?[ ]")
WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100})
MOST_WORDS = 3


def share_of(page: Page, first: Reading, second: Reading) -> Reading | None:
    """Return the share that two counts make, None where they make none."""
    if first.kind != "count" or first.noun is None or not is_bare(second) or second.noun is not None:
        return None
    if first.value is None or second.value not in WHOLES or not 0 < first.value < second.value:
        return None
    if first.form != second.form or first.hedge or second.hedge or second.next_gap == "-":
        return None
    if TIE.fullmatch(page.low, first.end, second.start) is None:
        return None
    if page.low.count(" ", first.start, first.end) >= MOST_WORDS:
        return None
    made = Reading(first.start, second.end, stored(first.value / second.value), None, "part")
    made.number_end = second.number_end
    made.stand_behind(first.before)
    made.next_gap, made.next_word = second.next_gap, second.next_word
    return made if made.take("fraction", "share", fraction.RULE, second.end) else None
