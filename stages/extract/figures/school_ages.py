"""A bare number may be the age at which schooling ends: "left school at 16", "in education up to 18".

So are the numbers to which an age is raised ("the leaving age rises from 15 to 16"), and what one turns
("turned 18"). Left alone: "after 16", which names a phase, "stood at 18" and addresses.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.words import AUXILIARIES, VERBS
from stages.extract.phrases.words import word_set

STAGES = frozenset({5, 7, 11, 14, 16, 17, 18, 19, 21})
YOUNGEST, OLDEST = 5, 80
LEVELS = AUXILIARIES | word_set(
    """
    stood stands stand standing remained remains remaining capped set put peaked peaking unchanged estimated
    priced ranked placed rated seeded sits sit sat fixed stayed stays steady stable starting started ending
    ended level pegged kept held total totals limited valued average averaged looked looking look arrived
    arrives arrive numbers number figure figures rate
    """
)
SCHOOLING = word_set(
    "school schooling education training learning study studying stay stays stayed staying care train"
    " compulsory"
)
TURNING = word_set("turn turns turned turning")
UNTIL = frozenset({"until", "till", "before"})
REACHING = word_set("to from at is was of then now beyond remains and or")
CUES = REACHING | TURNING | UNTIL | SCHOOLING  # the last before a number that may be such an age
NAMED_AGE = re.compile(
    r"\b(?:leaving|participation|retirement|pension|compulsory|minimum|maximum|voting|average|mean|median)"
    r"[ -]age(?=[ ,)])"
)
NEAR = 160  # characters
WORDS_NEAR = 4
BEHIND = re.compile(r"(?:[ ](?![A-Z0-9])|[.,;)](?![0-9])|\n|$)")


def is_school_age(page: Page, reading: Reading) -> bool:
    """Say whether a bare number in digits is an age, by the words before it."""
    if reading.noun is not None or reading.value is None or not YOUNGEST <= reading.value <= OLDEST:
        return False
    is_plain = page.low[reading.start : reading.number_end].isdigit()  # "at 17.00" is no age
    if (
        not is_plain
        or BEHIND.match(page.text, reading.number_end) is None
        or reading.next_word in ("of", "per", "into", "more", "other", "others")
    ):
        return False
    last = reading.last_before
    if reading.hedge is not None:
        return reading.hedge == "up to" and last in SCHOOLING and reading.value in STAGES
    if last in TURNING or (reading.value in STAGES and _ends_schooling(reading)):
        return True
    return last in REACHING and _follows_an_age(page, reading)


def _ends_schooling(reading: Reading) -> bool:
    """Say whether schooling goes on "until" the number, or something happens "at" it."""
    words = [word.strip(OPENING + ",") for word in reading.before[-WORDS_NEAR - 1 :]]
    if reading.last_before in UNTIL:
        return not SCHOOLING.isdisjoint(words)
    if reading.last_before == "to":  # "stay in education or training to 18"
        return words[-2:-1] != [] and words[-2] in SCHOOLING
    return reading.last_before == "at" and len(words) > 1 and words[-2] not in LEVELS


def _follows_an_age(page: Page, reading: Reading) -> bool:
    """Say whether the sentence has named an age before: "the leaving age rises from 15 to 16"."""
    if reading.next_word in AUXILIARIES or reading.next_word in VERBS:
        return False  # "the average age was 34, and 12 were women"
    first = max(0, reading.start - NEAR)
    if page.low.find("age", first, reading.start) < 0:
        return False
    first = max(first, page.sentence(reading.start)[0])
    return NAMED_AGE.search(page.low, first, reading.start) is not None
