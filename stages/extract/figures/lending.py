"""Whether a bare number may count what was counted before it: a whole one, near, of like size."""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.antecedents import opens_its_sentence, tells_that_change
from stages.extract.figures.counted_nouns import YEAR
from stages.extract.figures.page import Page, Reading

OF_THEM = (" of them", " of these", " of those", " of whom", " of which")
LIKE_SIZE = 1000  # how many times more a number may count of what a sentence before counted
LARGE, ALIKE = 1000, 3
PARAGRAPH = re.compile(r"\n[ ]*(?:\n|[-•*|])")
SIGNS = frozenset("+-")  # scores range "from -5 to +5"
SAMPLE = "n="
AGAINST = frozenset({"against", "than", "from", "to", "with"})
AGAINST_ANOTHER = AGAINST | {"and"}  # beside another average
NEAR_NUMBER = 60
THAT_NUMBER = re.compile(
    r"\b(?:(?:that|this)[ ](?:number|figure|total)\b[a-z ]{0,40}|there[ ](?:were|are|had been))[ ]$"
)
LEVEL_TIES = frozenset({"to", "from"})
NEAR = 240  # characters within which a bare number may count what was counted before
IN_ALL = (" in all", " in total", " altogether", " all told")
FEWEST_ALIKE = 3
FEW, MANY = 3, 1000
FAR = 600  # characters over one paragraph's end, for large numbers of nearly the same size


def may_lend(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether a bare number may count what was counted before: a whole one, near, of like size."""
    number, size = reading.value or reading.high, counted.value or counted.high
    if number is None or page.low[reading.start] in SIGNS or page.low.startswith(SAMPLE, counted.start - 2):
        return False
    is_same_sentence = page.is_same_sentence(counted.start, reading.start)
    if number % 1:  # averages: "2.1 of the eight benchmarks, up from 1.9"
        if size is None or not is_same_sentence:
            return False
        is_average = reading.last_before == "of" and reading.before[-2:-1] == ["average"]
        is_set_against = is_average or reading.last_before in AGAINST
        return (is_set_against and number <= size) or (
            reading.last_before in AGAINST_ANOTHER and size % 1 != 0
        )
    if is_same_sentence or size is None:
        return True
    return reading.start - counted.end <= FAR and _may_lend_on(page, counted, reading, number, size)


def _may_lend_on(page: Page, counted: Reading, reading: Reading, number: Decimal, size: Decimal) -> bool:
    """Say whether a number may count what a sentence before has counted."""
    gap = reading.start - counted.end
    is_near = page.low.count("\n\n", counted.end, reading.start) <= 1
    is_like = size / LIKE_SIZE <= number <= size * LIKE_SIZE
    if _opens_with_these(page, reading) and number <= size:
        return is_near
    if gap <= NEAR and PARAGRAPH.search(page.low, counted.end, reading.start) is None:
        return number <= max(size, Decimal(1)) * LIKE_SIZE
    is_alike = size <= number * ALIKE and number <= size * ALIKE
    if _is_labelled_by_year(reading) and is_alike and gap <= NEAR:
        return True
    if not is_near:
        return False
    if (_ends_fewer_than(page, reading) or _goes_on_counting(page, reading)) and gap <= NEAR:
        return is_like
    return (is_alike and number >= LARGE) or (
        number <= max(size, Decimal(1)) * LIKE_SIZE
        and (
            _is_of_them(page, reading)
            or opens_its_sentence(page, reading)
            or tells_that_change(page, reading)
        )
    )


def _ends_fewer_than(page: Page, reading: Reading) -> bool:
    """Say whether "fewer than 100" ends its clause, which then counts the things counted before."""
    is_compared = reading.hedge is not None and reading.hedge.endswith("fewer than")
    return is_compared and page.low[reading.number_end : reading.number_end + 1] in (",", ".", ";", "")


def _goes_on_counting(page: Page, reading: Reading) -> bool:
    """Say whether it tells "that number", or how many "there were", of what was counted before."""
    left = page.low[max(page.sentence(reading.start)[0], reading.start - NEAR_NUMBER) : reading.start]
    return THAT_NUMBER.search(left) is not None


def _opens_with_these(page: Page, reading: Reading) -> bool:
    """Say whether the sentence opens with "Of these": its bare numbers are parts of what was counted."""
    return page.low.startswith(("of these", "of those", "of them"), page.sentence(reading.start)[0])


def _is_of_them(page: Page, reading: Reading) -> bool:
    return reading.next_word == "of" and page.low.startswith(OF_THEM, reading.number_end)


def _is_labelled_by_year(reading: Reading) -> bool:
    """Say whether only a year stands before the number on its line: "2019-2020: 94,220"."""
    raw = reading.before[-1] if reading.before else ""
    return raw.endswith(":") and YEAR.fullmatch(raw[:-1]) is not None


def share_the_only_unit(tied: list[Reading]) -> None:
    """Give large bare numbers the unit of all other large counts, where the text counts but one thing."""
    large = [one for one in tied if one.kind == "count" and size(one) >= LARGE and not one.is_range]
    bare = [one for one in large if one.unit is None and one.noun is None and size(one) % 1 == 0]
    units = [one.unit for one in large if one.unit is not None]
    if bare and len(units) >= FEWEST_ALIKE and len(set(units)) == 1:
        for reading in bare:
            reading.unit = units[0]


def size(reading: Reading) -> Decimal:
    """Return the number, or the upper end of a range."""
    return reading.value or reading.high or Decimal(0)


def larger(page: Page, largest: Reading | None, reading: Reading) -> Reading:
    """Return the larger of two counts of one sentence, else the later."""
    if largest is None or not page.is_same_sentence(largest.start, reading.start):
        return reading
    return largest if size(largest) > size(reading) else reading


def lender(page: Page, reading: Reading, counted: Reading | None, largest: Reading | None) -> Reading | None:
    """Return which count may lend its unit: the last one, or the largest of the sentence.

    That is where a bracket holds more than the last ("60,036 entries across the two (31,613)"), and behind
    "in all" ("40 jobs at each of three sites, 130 in all").
    """
    if counted is None or largest is None or not page.is_same_sentence(largest.start, reading.start):
        return counted
    is_part = reading.before[-1:] == ["("] and size(counted) < size(reading) <= size(largest)
    is_far_above = (
        size(counted) <= FEW and min(size(reading), size(largest)) >= MANY
    )  # "were on at least one"
    return largest if is_part or is_far_above or page.low.startswith(IN_ALL, reading.number_end) else counted
