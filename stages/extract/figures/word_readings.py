"""Number words become a number: cardinals, parts, multiples, "a year" behind a hedge, vague plurals."""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.digit_readings import AND_PART, and_part, take_scale
from stages.extract.figures.hedge_phrases import LAST_WORDS
from stages.extract.figures.numbers import HALVINGS, MULTIPLES, PARTS, VAGUE, fits, share, words_value
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.units import SCALES, TIMES

POINT = re.compile(r"[ ]point((?:[ ](?:zero|one|two|three|four|five|six|seven|eight|nine))+)(?![a-z])")
SCORES_OF = re.compile(r"[ ]of[ ](?!at\b|around|about|between|over|under|above|below|more|less)[a-z]")
VAGUE_OF = re.compile(r"[ ]of[ ](thousands|millions|billions|trillions)(?![a-z])")
LONGEST_HEDGE_WORD = 16
BEFORE_ARTICLE = LAST_WORDS | {
    "to",
    "and",
    "within",
}  # "a year" is read behind a hedge, or as the end of a span
FOLD = "fold"
UNCOUNTED_DOZENS = ("few ", "several ", "couple of ", "many ", "by the ", "couple ")  # how many, none says
POINT_START = "percentage"  # "a percentage point" is one


def from_words(page: Page, start: int, end: int, words: str) -> Reading | None:
    """Return the reading of a number in words."""
    words = words.replace("\n", " ")
    last = words.removeprefix("a ").removeprefix("an ").removeprefix("further ").removeprefix("another ")
    if last in PARTS:
        return Reading(start, end, share(1, PARTS[last]), None, "part")
    if last in TIMES:
        return _article(page, start)
    if last.startswith(POINT_START):
        return Reading(start, start + 1, Decimal(1), Decimal(1), "words")
    if words in MULTIPLES or words in HALVINGS:
        return _multiple(start, end, words)
    return _vague(page, start, end, words) if words in VAGUE else _plain_words(page, start, end, words)


def _multiple(start: int, end: int, words: str) -> Reading:
    if words in HALVINGS:
        return Reading(start, end, Decimal("0.5"), None, "halving")
    return Reading(start, end, Decimal(MULTIPLES[words]), None, "multiple")


def _article(page: Page, start: int) -> Reading | None:
    """Read the article of "a year" as one, where the word before may make it a quantity."""
    before = page.low[max(0, start - LONGEST_HEDGE_WORD) : max(0, start - 1)].rpartition(" ")[2]
    if before not in BEFORE_ARTICLE:
        return None
    end = start + (2 if page.low.startswith("an", start) else 1)
    return Reading(start, end, Decimal(1), None, "article")


def _plain_words(page: Page, start: int, end: int, words: str) -> Reading | None:
    if words.endswith(FOLD):
        return Reading(start, end - len(FOLD), words_value(words.removesuffix(FOLD)), None, "words")
    value = words_value(words)
    if words == "dozen" and page.low.endswith(UNCOUNTED_DOZENS, 0, start):
        return None
    if not fits(value):
        return None
    step = Decimal(1)
    for scale in ("trillion", "billion", "million"):
        if words.endswith(scale):
            step = SCALES[scale]
            break
    reading = Reading(start, end, value, step, "words")
    reading.is_scaled, reading.scale = step > 1, step
    match = AND_PART.match(page.low, end)
    point = POINT.match(page.low, end)
    if match:
        reading.value, reading.end = value + and_part(match), match.end()
    elif point:
        decimals = "".join(str(words_value(word)) for word in point[1].split())
        reading.value, reading.step = value + Decimal(f"0.{decimals}"), Decimal(1).scaleb(-len(decimals))
        reading.end = point.end()
    reading.number_end = reading.end
    take_scale(page.low, reading)
    return reading


def _vague(page: Page, start: int, end: int, words: str) -> Reading | None:
    """Read "hundreds of" as at least one hundred, "tens of thousands" as at least 10,000."""
    value = Decimal(VAGUE[words])
    match = VAGUE_OF.match(page.low, end)
    if match:
        value, end = value * VAGUE[match[1]], match.end()
    elif words == "tens" or (words == "scores" and SCORES_OF.match(page.low, end) is None):
        return None
    reading = Reading(start, end, value, None, "vague")
    reading.bound = "at_least"
    return reading
