"""A verb told once for two numbers: "starts came to 40 and leavers to 9", "women numbered 40, men 31"."""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.figures.words import STOPS
from stages.extract.phrases.name_words import PLACES

AT_PLACE = re.compile(
    r"(?:[,;]|[,;]?[ ](?:and|while|with))[ ](?:the[ ])?(?P<place>[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})[ ]$"
)
BEHIND_PLACE = re.compile(r"[:,;] [A-Z][a-z]+(?: [A-Z][a-z]+)? $")  # "By region: London 1,204, Kent 980"
REACH = 30  # characters
GAPPED = re.compile(
    r"(?:,|;|,?[ ](?:and|while|with))[ ](?:the[ ])?(?:[a-z-]+[ ]){0,2}?(?P<noun>[a-z-]+)"
    r"(?:[ ](?:to|from|at|by))?[ ]$"
)


def counts_at_place(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether the name before a number is a place's: "Wales lost 155 jobs, the North West 210"."""
    if counted.kind != "count" or reading.noun is not None:
        return False
    if (
        counted.unit is None
        and BEHIND_PLACE.search(page.text, max(0, counted.start - REACH), counted.start) is None
    ):
        return False
    if not page.is_same_sentence(counted.start, reading.start) or reading.next_gap == "-":
        return False
    told = AT_PLACE.search(page.text, counted.number_end, reading.start)
    return told is not None and PLACES.issuperset(told["place"].replace("-", " ").split())


def gapped_subject(page: Page, reading: Reading, earlier: Reading) -> str | None:
    """Return the noun that takes the verb of the number before it: "starts came to 40 and leavers to 9"."""
    if earlier.kind != "count" or earlier.noun is not None or earlier.unit is None:
        return None
    if not page.is_same_sentence(earlier.start, reading.start):
        return None
    end = reading.start - (len(reading.hedge) + 1 if reading.hedge else 0)
    told = GAPPED.search(page.low, earlier.end, end) if end > earlier.end else None
    if told is None or not is_plural(told["noun"]) or told["noun"] in STOPS:
        return None
    is_alike = reading.last_before == earlier.last_before or reading.last_before == told["noun"]
    return singular(told["noun"]) if is_alike or reading.last_before == "from" else None
