"""What a number alone in brackets counts: what the names before it have, what a share is of, a year's number.

"Ripon (160) and Filey (90) had the fewest starts", "21 per cent (90) of 18-year-olds". Left alone: one
name with a number, and numbers behind names of which none has three digits, which may be notes.
"""

from __future__ import annotations

import re

from stages.extract.figures.captions import NOUN
from stages.extract.figures.counted_nouns import YEAR
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.word_forms import singular

NAME = r"(?:(?:[A-Z][\w'’.-]*|of|and|upon|the|in|on)[ ]){1,5}"
BRACKET = r"\(([0-9][0-9,]{0,8})\)"
NAMES = re.compile(rf"[A-Z][\w'’.-]*[ ]{BRACKET}(?:,|;|,? and|,? or)[ ](?={NAME}{BRACKET})")
MOST = re.compile(
    r"\b(?:(?:numbers?|levels?|volumes?|totals?|counts?)[ ]of|(?:most|fewest|more|fewer)(?![ ]than))"
    r"(?=[ ][a-z])"
)
OPENING = re.compile(r"(?:the[ ])?([a-z]+)[ ](?:for|in|at|on|from)[ ]")
OF_WHOM = re.compile(
    r"\) of (?:(?:all|the|its|total|these|those)[ ]){0,3}(?:([0-9]{2}[- ]year[- ]old)s?\b|(?=[a-z]))"
)
BEHIND_YEAR = re.compile(r"\)(?:[ ]and[ ][^;.\n]{0,60}?[0-9]\))?,[ ](?:the number of )?(?=[a-z])")
FEWEST_DIGITS = 3
REACH, LONGEST_TAIL = 90, 400  # characters


def stands_in_list_of_names(text: str, start: int) -> bool:
    """Say whether a number that starts at a place stands in brackets behind one of several names."""
    for names in NAMES.finditer(text, max(0, start - REACH), start + REACH):
        if start in (names.start(1), names.start(2)):
            return any(len(number.replace(",", "")) >= FEWEST_DIGITS for number in names.groups())
    return False


def unit_of_names(page: Page, reading: Reading) -> str | None:
    """Return what numbers behind names count: the most of what, or what the sentence opens with."""
    behind = page.text[reading.number_end : reading.number_end + 1]
    if reading.before[-1:] != ["("] or behind != ")" or not stands_in_list_of_names(page.text, reading.start):
        return None
    start, end, _ = page.sentence(reading.start)
    most = MOST.search(page.low, reading.number_end, min(end, reading.number_end + LONGEST_TAIL))
    noun = head_noun(page.text, page.low, most.end(), is_one=False) if most else None
    if noun is not None:
        return noun.singular
    opening = OPENING.match(page.low, start)
    return singular(opening[1]) if opening and NOUN.fullmatch(opening[1]) else None


def unit_of_share_in_bracket(page: Page, reading: Reading) -> str | None:
    """Return what a bracket is of: "32 per cent (40,700) of starts", "21 per cent (90) of 18-year-olds"."""
    match = OF_WHOM.match(page.low, reading.number_end)
    if match is None:
        return None
    if match[1]:
        return match[1]
    noun = head_noun(page.text, page.low, match.end() - 1, is_one=False)
    return noun.singular if noun else None


def unit_of_years_bracket(page: Page, reading: Reading) -> str | None:
    """Return what stands behind the bracket of a year: "in 2021 (530), starts have"."""
    behind = BEHIND_YEAR.match(page.low, reading.number_end) if reading.before[-1:] == ["("] else None
    if behind and len(reading.before) > 1 and YEAR.fullmatch(reading.before[-2]):
        noun = head_noun(page.text, page.low, behind.end() - 1, is_one=False)
        return noun.singular if noun else None
    return None
