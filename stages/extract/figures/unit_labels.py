"""A number may count what its label names: "Colleges: 56", "schools (12)", "Learners aged 16-18: 1,203"."""

from __future__ import annotations

import re

from stages.extract.figures.captions import COUNTED
from stages.extract.figures.counted_nouns import COLLECTIVES, QUANTITY_NOUNS
from stages.extract.figures.non_figures import marks
from stages.extract.figures.nouns import LEVELS, head_noun
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.rules.count import labels_its_line
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.phrases.words import word_set

STAFFING = {"fte": "FTE", "ftes": "FTE", "headcount": "person"}  # "Headcount 640, FTE 512"
VOTING = "voting"
BREAKDOWN = word_set("part full part-time full-time male female new existing employed unemployed")
LABEL_OF_AGE = re.compile(r"\b([a-z]+s)[ ](?:aged[ ][^:;.\n]{2,16}|\([^():\n]{3,16}\)):[ ]$")
LONGEST_LABEL = 60  # characters
LONGEST_LINE = 160
NUMBER_OF = re.compile(r"[ •*_-]*(?:the )?(?:total )?numbers?[ ]of(?=[ ])")


def _unit_of_word(page: Page, reading: Reading, raw: str) -> str | None:
    """Return what the last word before a colon, a bracket or a dash counts, where it is no name."""
    label = _label_before(reading, raw)
    return None if _is_a_name(page, reading, label) else _unit_of_label(reading, label)


def _unit_of_whole_label(page: Page, reading: Reading) -> str | None:
    """Return what the label before a colon counts: "Learners aged 16-18: 1,203", "Colleges: 56"."""
    number_of = _behind_number_of(page, reading)
    if number_of:
        return number_of
    aged = LABEL_OF_AGE.search(page.low, max(0, reading.start - LONGEST_LABEL), reading.start)
    return singular(aged[1]) if aged else _unit_of_word(page, reading, reading.before[-1])


def _behind_number_of(page: Page, reading: Reading) -> str | None:
    """Return what a label that opens with "number of" counts: "Number of heads who left, and why: 12"."""
    start = page.low.rfind("\n", max(0, reading.start - LONGEST_LINE), reading.start) + 1
    match = NUMBER_OF.match(page.low, start, reading.start)
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    return noun.singular if noun else None


def _is_label(page: Page, reading: Reading) -> bool:
    """Say whether the plural before a number that ends its line labels it: "Apprentices 4,100"."""
    if reading.last_before in QUANTITY_NOUNS:
        return False
    return reading.last_before in marks.COUNTED or labels_its_line(page, reading)


def unit_of_label(page: Page, reading: Reading) -> str | None:
    """Return the plural noun that labels the number: "Colleges: 56", "schools (12)"."""
    raw = reading.before[-1] if reading.before else ""
    if reading.last_before in STAFFING:
        return STAFFING[reading.last_before]
    if VOTING in reading.before[-3:]:
        return "vote"
    if raw.endswith("="):
        return "respondent" if raw.lstrip(OPENING) in ("n=", "=") else None  # "(n=1,020)"
    is_last = page.low[reading.number_end : reading.number_end + 1] in ("", "\n")
    if is_last and _is_label(page, reading):
        return singular(reading.last_before)
    return _unit_of_whole_label(page, reading) if raw.endswith(":") else _unit_of_word(page, reading, raw)


def _is_a_name(page: Page, reading: Reading, label: str) -> bool:
    """Say whether the word before a bracket is a name inside its sentence: "in Leeds (4,120)"."""
    place = reading.start - len(" (") - len(label)
    if not label or page.low[place : reading.start] != f"{label} (" or not page.text[place].isupper():
        return False
    return label not in COUNTED and place > page.sentence(reading.start)[0] and page.text[place - 1] == " "


def _label_before(reading: Reading, raw: str) -> str:
    """Return the last word of what stands before a colon, a bracket or a dash, empty without one."""
    if raw.endswith(":"):
        label = raw[:-1].lstrip(OPENING)
    elif raw == "(" and (
        reading.next_word in BREAKDOWN or reading.before[-2:-1] in (["quarters"], ["thirds"], ["fifths"])
    ):
        return ""  # "13,000 pupils are at colleges (10,000 part-time; 3,000 full-time)"
    elif raw in ("(", "-", "—") and len(reading.before) > 1:
        label = reading.before[-2].lstrip(OPENING)
    else:
        return ""
    if label in QUANTITY_NOUNS:  # "Staff numbers: 112"
        return reading.before[-2].lstrip(OPENING) if raw.endswith(":") and len(reading.before) > 1 else ""
    return label


def _unit_of_label(reading: Reading, label: str) -> str | None:
    """Return what a label counts: "A levels: 12", "workforce: 600", "colleges (12)"."""
    if label == "levels" and len(reading.before) > 2 and reading.before[-3] in LEVELS:
        return f"{reading.before[-3].upper()} Level"
    if label in COLLECTIVES:
        return COLLECTIVES[label]
    return singular(label) if label.isalpha() and is_plural(label) else None
