"""Money is a number with a currency sign before it or a currency word behind it, in that currency's unit."""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.units import CURRENCY_WORDS

RULE = "money/1"
EXAMPLES = {
    "a grant of £12.5 million": [("£12.5 million", "12500000", "GBP")],
    "cost £250k or $1.2M": [("£250k", "250000", "GBP"), ("$1.2M", "1200000", "USD")],
    "a rise of 50p, or 20 pounds": [("50p", "0.5", "GBP"), ("20 pounds", "20", "GBP")],
    "-£2m": [("-£2m", "-2000000", "GBP")],
    "the pound fell": [],
}
STARTS = frozenset(CURRENCY_WORDS) | {"us", "pounds"}
WORD = re.compile(r"[ \n-]{0,2}(?:us )?([a-z]+)(?:[ ]sterling)?")
GLUED = frozenset({"p"})


def read(page: Page, reading: Reading) -> bool:
    """Take a number with a currency."""
    if reading.currency:
        return reading.take("money", reading.currency, RULE, reading.number_end)
    match = WORD.match(page.low, reading.number_end)
    if match is None or match[1] not in CURRENCY_WORDS or reading.value is None:
        return False
    if (match[1] in GLUED and reading.next_gap) or (reading.next_gap == "" and match[1] not in GLUED):
        return False
    code, worth = CURRENCY_WORDS[match[1]]
    reading.value *= worth
    if reading.step is not None:
        reading.step *= worth
    return reading.take("money", code, RULE, match.end())
