"""Sums whose pound sign a converter lost: "330 million capital investment fund", "committed 3.9 billion".

In texts without any sign of money: millions and billions that count nothing else, where words of money stand
beside one of them. In others: scaled numbers that are spent, saved or invested, or that a word for a sum
follows at once ("a 382k overspend", "to save 1.8m next year").
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
SPENT = re.compile(
    r"\b(?:spen[dt](?:s|ing)?|invest(?:s|ed|ing)?|sav(?:e|es|ed|ing)"
    r"|cost(?:s|ing)?(?: the [a-z]+(?: [a-z]+)?)?"
    r"|worth|turn(?:s|ed|ing)? over|turnover of|borrow(?:s|ed|ing)?|ow(?:e|es|ed|ing)) $"
)
SUM_BEHIND = re.compile(
    r" (?:(?:capital|development|in) )?(?:funding|grants|overspend|underspend|deficit|surplus|revamp"
    r"|fund|deal|refurbishment|investment|budget|grant|loan|debt|contract|shortfall|turnover|windfall|redevelopment)\b"
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


def read_unsigned_sums(page: Page, tied: Iterable[Reading]) -> None:
    """Take scaled numbers without a sign as pounds, where the words beside them say that they are money."""
    for reading in tied:
        if not reading.is_scaled or reading.kind != "count" or reading.unit is not None:
            continue
        before = page.low[max(0, reading.start - LOOK_BACK) : reading.start]
        hedged = before.rstrip().removesuffix(reading.hedge or "").rstrip() + " "
        if SUM_BEHIND.match(page.low, reading.number_end) or (reading.noun is None and SPENT.search(hedged)):
            reading.noun = None
            reading.take("money", "GBP", money.RULE, reading.number_end)


def _is_beside_money(page: Page, reading: Reading) -> bool:
    before = page.low[max(0, reading.start - LOOK_BACK) : reading.start]
    return BEHIND.match(page.low, reading.number_end) is not None or BEFORE.search(before) is not None
