"""Money is a number with a currency sign before it or a currency word behind it, in that currency's unit."""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.units import CURRENCY_WORDS
from stages.extract.phrases.words import word_set

RULE = "money/1"
EXAMPLES = {
    "a grant of £12.5 million": [("£12.5 million", "12500000", "GBP")],
    "cost £250k or $1.2M": [("£250k", "250000", "GBP"), ("$1.2M", "1200000", "USD")],
    "a rise of 50p, or 20 pounds": [("50p", "0.5", "GBP"), ("20 pounds", "20", "GBP")],
    "-£2m": [("-£2m", "-2000000", "GBP")],
    "the pound fell": [],
}
STARTS = frozenset(CURRENCY_WORDS) | {"us", "pounds", "of"}
WORD = re.compile(r"[ \n-]{0,2}(?:us )?([a-z]+)(?:[ ]sterling)?")
PLURAL_OF = re.compile(r"[ \n]of[ \n]([a-z]+)")  # "millions of pounds"
POUNDS = frozenset({"pound", "pounds"})
WEIGHT_RULE = "measure/1"
PAID = word_set(
    "note coin fine prize fee bill ticket voucher bonus reward a-head a-week grant cut deal rise gift"
)
GLUED = frozenset({"p"})


def read(page: Page, reading: Reading) -> bool:
    """Take a number with a currency."""
    if reading.currency:
        return reading.take("money", reading.currency, RULE, reading.number_end)
    match = (PLURAL_OF if reading.form == "vague" else WORD).match(page.low, reading.number_end)
    if match is None or match[1] not in CURRENCY_WORDS or reading.value is None:
        return False
    if (match[1] in GLUED and reading.next_gap) or (reading.next_gap == "" and match[1] not in GLUED):
        return False
    if match[1] in POUNDS and _is_weight(page, reading, match.end()):
        return reading.take("measure", "pound weight", WEIGHT_RULE, match.end())
    code, worth = CURRENCY_WORDS[match[1]]
    reading.value *= worth
    if reading.step is not None:
        reading.step *= worth
    return reading.take("money", code, RULE, match.end())


def _is_weight(page: Page, reading: Reading, end: int) -> bool:
    """Say whether pounds weigh: "weighs 2 pounds", "a 200-pound man"."""
    if any(word.startswith("weigh") for word in reading.before[-4:]):
        return True
    following = page.low[end : end + 12].split()
    is_hyphened = reading.next_gap == "-" and reading.next_word == "pound" and not reading.is_scaled
    return is_hyphened and bool(following) and page.low[end] == " " and following[0] not in PAID
