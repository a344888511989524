"""Sums whose pound sign a converter lost: "330 million capital investment fund", "committed 3.9 billion".

Only in texts without any sign of money, for millions and billions that count nothing else, and only when
words of money stand beside one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import money
from stages.extract.figures.units import CURRENCY_SIGNS

BEFORE = re.compile(
    r"\b(?:funding|grants?|loans?|invest(?:s|ed|ing|ment)?|spen[dt](?:s|ing)?|costs?|worth|commit(?:s|ted)?|award(?:s|ed)?"
    r"|budget|paid|saves?|savings?)(?: [a-z]+){0,3} $"
)
BEHIND = re.compile(
    r" (?:(?:in|of|for) )?(?:[a-z]+ ){0,2}"
    r"(?:capital|investment|funding|fund|grants?|budget|loans?|package|spending)\b"
)
LOOK_BACK = 50  # characters


def read_lost_pounds(page: Page, tied: Iterable[Reading]) -> None:
    """Take millions and billions that count nothing as pounds, where a text tells of money without a sign."""
    if any(sign in page.low for sign in CURRENCY_SIGNS) or "illion" not in page.low:
        return
    bare = [one for one in tied if one.kind == "count" and one.unit is None and one.noun is None]
    sums = [one for one in bare if one.is_scaled]
    if not any(_is_beside_money(page, one) for one in sums):
        return
    for reading in bare:
        if reading.is_scaled or _is_beside_money(page, reading):
            reading.take("money", "GBP", money.RULE, reading.end)


def _is_beside_money(page: Page, reading: Reading) -> bool:
    before = page.low[max(0, reading.start - LOOK_BACK) : reading.start]
    return BEHIND.match(page.low, reading.number_end) is not None or BEFORE.search(before) is not None
