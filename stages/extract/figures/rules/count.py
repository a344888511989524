"""A count is a number of things: of the noun that follows, or of what the sentence has named before.

"Five-point scale" and "three-tier response" count points and tiers; "80-strong" counts who was named.
"""

from __future__ import annotations

import re

from stages.extract.figures.noun_compounds import BAND
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import multiple
from stages.extract.figures.units import TIMES
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.figures.words import PREPOSITIONS
from stages.extract.phrases.words import word_set

RULE = "count/1"
EXAMPLES = {
    "2,472 students": [("2,472 students", "2472", "student")],
    "three engineering and manufacturing T Levels": [
        ("three engineering and manufacturing T Levels", "3", "T Level")
    ],
    "a five-point scale": [("five-point", "5", "point")],
    "a team of 12": [("12", "12", None)],
    "44 careers hubs": [("44 careers hubs", "44", "hub")],
    "six of the colleges": [("six", "6", "college")],
    "Gen-2": [],
}
HYPHENED = re.compile(r"-([a-z]+)(?![a-z])")
OR_MORE = re.compile(r"\+|[ ]or[ ](?:more|fewer|less|so)(?=[ ][a-z])(?![ ]than)")
SHARE_BEHIND = re.compile(
    r"[ ]\([0-9.]{1,5} ?(?:%|per ?cent)\)(?=[ ][a-z])"
)  # "70,000 (3 per cent) students"
NOT_UNITS = word_set(
    """
    strong odd plus off to and fold in or on by up down the old long term based
    """
)
OF_THEM = re.compile(
    r"[ \n](?:out[ ])?of(?:[ \n](?:the|its|their|his|her|our|these|those|all|such)(?![a-z]))?(?:[ ][a-z]+'s)?"
    r"(?:[ ](?:other|new|last|next|first|past|previous|best|biggest|largest|top|remaining|same)(?![a-z]))?"
    r"(?:[ ](?:[0-9,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])"
    r"(?:[ ]or[ ](?:so|more))?)?"
)
OTHER = frozenset({"other", "later", "earlier"})
LONGEST_LABEL, MOST_LABEL_WORDS = 40, 4
LASTING = frozenset({"hour", "minute", "month", "year"})  # "open days" are events
LONGEST_ROW = 60  # characters before the number that ends it
LONGEST_SURFACE = 8  # words


def read(page: Page, reading: Reading) -> bool:
    """Take any number, with the head noun behind it as its unit where there is one."""
    end, is_one = (
        reading.number_end,
        reading.value == 1 and page.low[reading.number_end - 2 : reading.number_end] != ".0",
    )
    if reading.next_gap == "-" and reading.next_word:
        return _read_hyphened(page, reading)
    if "\n" in reading.next_gap and (
        _ends_a_labelled_line(page, reading)
        or _fills_a_cell(page, reading)
        or page.units_of_row(reading.start)
        or _ends_a_row(page, reading)
    ):
        return reading.take("count", None, RULE, end)
    is_hedged = page.low.startswith(("+", " or "), end)
    or_more = OR_MORE.match(page.low, end) if is_hedged else None
    share = SHARE_BEHIND.match(page.low, end) if page.low.startswith(" (", end) else None
    place = or_more.end() if or_more else share.end() if share else end
    noun = (
        head_noun(page.text, page.low, place, is_one=is_one and not or_more)
        if reading.next_word or reading.next_gap
        else None
    )
    if noun is None or noun.singular in OTHER:  # "four others" are what was counted before
        reading.unit = _unit_behind_of(page, end) if reading.next_word in ("of", "out") else None
        return reading.take("count", reading.unit, RULE, end)
    reading.noun = (noun.start, noun.end)
    if or_more and noun.singular == "time" and multiple.read_or_more(page, reading, noun.end):
        return True
    is_lasting = noun.singular in LASTING and noun.end - noun.start > len(noun.singular) + 1
    if is_lasting or (or_more and noun.singular in TIMES):  # "40 planned hours", "580 or more hours"
        return reading.take("duration", noun.singular, "duration/1", end if or_more else noun.end)
    is_short = page.text.count(" ", reading.start, noun.end) < LONGEST_SURFACE
    is_whole = (
        is_short
        and share is None
        and (or_more is None or or_more[0] == "+")
        and BAND.match(page.low, end) is None
    )  # else it ends before the hedge, or before the ages of those counted: "nine 16 to 18 colleges"
    return reading.take("count", noun.singular, RULE, noun.end if is_whole else end)


def _read_hyphened(page: Page, reading: Reading) -> bool:
    match = HYPHENED.match(page.low, reading.number_end)
    if match is None or match[1] in NOT_UNITS or match[1] in PREPOSITIONS:
        if match is None or match[1] not in ("strong", "plus", "odd"):
            return reading.take("count", None, RULE, reading.number_end)
        noun = head_noun(page.text, page.low, match.end(), is_one=False) if match[1] != "strong" else None
        if noun:
            reading.noun = (noun.start, noun.end)
        return reading.take("count", noun.singular if noun else None, RULE, noun.end if noun else match.end())
    reading.noun = (match.start(1), match.end())
    return reading.take("count", singular(match[1]), RULE, match.end())


def _ends_a_labelled_line(page: Page, reading: Reading) -> bool:
    """Say whether a label stands before the number and a new line behind it: "Colleges: 56"."""
    is_labelled = bool(reading.before) and (
        reading.before[-1].endswith(":") or labels_its_line(page, reading)
    )
    return is_labelled and page.text[reading.number_end : reading.number_end + 2].lstrip()[:1].isupper()


def _fills_a_cell(page: Page, reading: Reading) -> bool:
    """Say whether a number is all of a line or of a row's last cell, and a capital begins the next line."""
    before = page.low[max(0, reading.start - 2) : reading.start].rstrip(" ")
    is_alone = before[-1:] == "|" or (before[-1:] == "\n" and page.low[reading.start - 1] == "\n")
    return is_alone and page.text[reading.number_end : reading.number_end + 2].lstrip()[:1].isupper()


def _ends_a_row(page: Page, reading: Reading) -> bool:
    """Say whether a number ends a short line behind a label or a number, and a capital begins the next."""
    if not page.text[reading.number_end : reading.number_end + 3].lstrip()[:1].isupper():
        return False
    start = page.low.rfind("\n", max(0, reading.start - LONGEST_ROW), reading.start) + 1
    return bool(start) and bool(page.low[start : reading.start].strip(" •*-|"))


def labels_its_line(page: Page, reading: Reading) -> bool:
    """Say whether only few words that end in a plural stand before the number: "Apprentices 4,100"."""
    if not is_plural(reading.last_before):
        return False
    start = page.low.rfind("\n", max(0, reading.start - LONGEST_LABEL), reading.start) + 1
    words = page.low[start : reading.start].strip(" -•*").split()
    is_whole = start > 0 or reading.start <= LONGEST_LABEL
    return is_whole and len(words) <= MOST_LABEL_WORDS and all(word.isalpha() for word in words)


def _unit_behind_of(page: Page, end: int) -> str | None:
    match = OF_THEM.match(page.low, end)
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    return noun.singular if noun else None
