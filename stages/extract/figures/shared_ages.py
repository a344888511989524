"""Bare numbers that go on a list of ages are ages: "aged 17, 19 and 25", "19-24 and 25+", "but under 19"."""

from __future__ import annotations

import re
from itertools import pairwise

from stages.extract.figures import age_bands
from stages.extract.figures.page import Page, Reading, is_bare
from stages.extract.figures.ranges import tie
from stages.extract.figures.rules import age
from stages.extract.phrases.words import word_set

LETTER = re.compile(r" ?\([a-z]\)$")  # "(a) 16, (b) 17, (c) 18 year olds"
LISTING_AGES = frozenset({"aged", "ages", "at"})
AGE_TIES = frozenset(
    {",", "and", "or", ", and", ", or", "&", "and over, or", "and over or", "or over, or", "and above, or"}
)
LIST_TIES = frozenset({",", "and", "or", ", and", ", or", " and", " or"})
YOUNGEST, OLDEST = 2, 110
NEXT_AGES = 3  # years
UNDER_OVER = frozenset({"under", "over", "below", "up to"})
UP_TO_AGE = re.compile(
    r"(?: \(|,? or | and )up to | (?:(?:and|or) (?:over|above),? )?(?:but|and|or) (?:under|over|below) "
)
RELATIONS = word_set("boys girls sons daughters sisters brothers children siblings kids teenagers")


def _is_of_relations(earlier: Reading) -> bool:
    """Say whether the age stands directly behind plural relations: "two sisters, 5 and 3"."""
    return earlier.last_before[-1:] == "," and earlier.last_before[:-1] in RELATIONS


def _goes_on_at(page: Page, earlier: Reading, reading: Reading) -> bool:
    """Say whether a number behind "at" goes on with the ages before: "joined at 16 and left at 22"."""
    is_whole = reading.value is not None and reading.value >= YOUNGEST and reading.form == "digits"
    behind = page.low[reading.number_end : reading.number_end + 1]
    return (
        is_whole
        and behind in ("", ".", ",", ";", " ")
        and page.is_same_sentence(earlier.start, reading.start)
    )


def _share_backwards(page: Page, tied: list[Reading]) -> None:
    """Read the bare numbers listed before an age as ages: "16, 17 and 18-year-olds"."""
    for later, reading in pairwise(reversed(tied)):
        is_open = later.kind == "age" and is_bare(reading) and not reading.unit
        if is_open and _leads_to_age(page, reading, later):
            reading.take("age", "year", age.RULE, reading.number_end)


def _leads_to_age(page: Page, reading: Reading, later: Reading) -> bool:
    """Say whether a bare number is listed before an age: "16, 17 and 18-year-olds"."""
    if reading.value is None or later.value is None or reading.form != "digits" or later.noun is not None:
        return False
    is_below = YOUNGEST <= reading.value < later.value <= OLDEST and later.value - reading.value <= NEXT_AGES
    is_old = page.low.endswith(("old", "olds"), later.start, later.end) or later.rule_from_list
    if (
        not is_below
        or not is_old
        or LETTER.sub("", tie(page, reading, later) or "").lstrip("-") not in LIST_TIES
    ):
        return False
    later.rule_from_list = reading.rule_from_list = True
    return True


def _share_band(page: Page, first: Reading, second: Reading) -> None:
    """Read a band of education as ages where an age is listed with it."""
    bare, other = (first, second) if second.kind == "age" else (second, first)
    is_bare_band = bare.kind == "count" and bare.is_range and other.kind == "age"
    is_before = bare is first
    goes_on = not is_before and bare.noun is None and other.is_range and bare.low is not None
    if not is_bare_band or not (goes_on or age_bands.is_band(bare.low, bare.high)):
        return
    if bare.hedge == "between" and bare.noun is None and page.is_same_sentence(first.start, second.start):
        bare.take("age", "year", age.RULE, bare.number_end)  # "people under 19 or between 19-24"
    if bare.hedge:
        return
    if (is_before and bare.noun is not None) or tie(page, first, second) not in AGE_TIES:
        return
    if is_before or goes_on or age_bands.is_of_people(bare):  # "aged 16 to 21, or 22 to 24 with a plan"
        bare.noun = None
        bare.take("age", "year", age.RULE, bare.number_end)


def share_ages(page: Page, tied: list[Reading]) -> None:
    """Read the bare numbers that go on a list of ages as ages: "aged 17, 19 and 25", "19-24 and 25+"."""
    if not any(reading.kind == "age" for reading in tied):
        return
    if any(reading.is_range and reading.kind == "count" for reading in tied):
        for later, reading in pairwise(reversed(tied)):
            _share_band(page, reading, later)
        for earlier, reading in pairwise(tied):
            _share_band(page, earlier, reading)
    _share_backwards(page, tied)
    for earlier, reading in pairwise(tied):
        if earlier.kind != "age" or earlier.rule != age.RULE or not is_bare(reading) or reading.unit:
            continue
        if reading.hedge in UNDER_OVER and UP_TO_AGE.fullmatch(page.low, earlier.end, reading.start):
            reading.take("age", "year", age.RULE, reading.number_end)
            continue
        if reading.value is None or reading.value > OLDEST or reading.next_word in ("of", "in"):
            continue
        if earlier.last_before == reading.last_before == "at" and _goes_on_at(page, earlier, reading):
            reading.take("age", "year", age.RULE, reading.number_end)  # "joined at 16 and left at 22"
            continue
        is_listed = earlier.last_before in LISTING_AGES or earlier.rule_from_list or _is_of_relations(earlier)
        if is_listed and tie(page, earlier, reading) in AGE_TIES:
            reading.take("age", "year", age.RULE, reading.number_end)
            reading.rule_from_list = True
