"""A bare number counts people by what they do, or by the age behind it: "over 100 attended"."""

from __future__ import annotations

import re

from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.phrases.words import word_set

AGED = re.compile(r"[ ](?:were|are|was)[ ]aged\b")
AGE_NAME = re.compile(r"[- ]years?[- ]olds?$")
EMPLOYMENT = re.compile(
    r"\b(?:un)?employment[ ](?:has |had |have )?"
    r"(?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|down"
    r"|up|to rise|to fall|rising|falling)\b[^.;,]{0,30}$"
)
DID = word_set(  # people do
    """
    took sat enrolled applied studied graduated started joined attended signed voted gathered marched
    responded registered turned study attend enrol
    """
)
HAVE_DONE = re.compile(
    r"[ ](?:have|had)[ ](?:now |already |since )?(?:signed|attended|applied|enrolled|taken part)\b"
)
NEAR = 80  # characters
BEFORE_AGE = re.compile(
    r"[ ](?:(?!(?:of|and|or|to|in|at|are|were|is|was|aged|for)[ ])[a-z-]{3,20}[ ]){0,2}|\)[ ]"
)


def age_name(words: str) -> str:
    """Return the singular of a name by age, hyphened as dictionaries do: "16 to 18 year olds"."""
    return AGE_NAME.sub("-year-old", words)


def tells_of_people(page: Page, reading: Reading) -> bool:
    """Say whether the verb behind is one of people: "over 100 attended", "3,000 have signed"."""
    behind = (AGED, HAVE_DONE)
    if EMPLOYMENT.search(page.low, max(page.sentence(reading.start)[0], reading.start - NEAR), reading.start):
        return True
    return reading.next_word in DID or any(told.match(page.low, reading.number_end) for told in behind)


def behind_age(page: Page, reading: Reading, later: Reading | None) -> str | None:
    """Return what stands behind the age of those counted: "9,200 16 to 18 starts", "8,000 18-year-olds".

    A word of comparison or a bracket may part the two: "4,000 fewer 16-year-olds", "a million (979,000) ...".
    """
    if later is None or later.kind != "age":
        return None
    if BEFORE_AGE.fullmatch(page.low, reading.number_end, later.start) is None:
        return None
    noun = None
    if not page.low.endswith("olds", later.start, later.end):
        noun = head_noun(page.text, page.low, later.end, is_one=False)
    if noun is None and page.low.endswith(("old", "olds"), later.start, later.end):
        return age_name(page.low[later.start : later.end])
    return noun.singular if noun else None
