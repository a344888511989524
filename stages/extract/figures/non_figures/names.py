"""Numbers that end a name: "S&P 500", "Windows 10", "the 157 Group", "BBC Two"; but not those of a tally."""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import STOPS

STAFFING = frozenset({"fte", "ftes", "headcount"})
NAME_BEFORE = re.compile(r"(?:[A-Z][\w'&]*[A-Z&]\w*|[a-z]+[A-Z]\w*|(?:(?<=[A-Za-z,] ))[A-Z][a-z]+)[ ]$")
NAME_AT_START = re.compile(r"(?:^|[.!?\n][ ]?)[A-Z][a-z]+[ ]$")
CAPITAL_BEFORE = re.compile(r"[A-Z][\w'&]*[ ]$")
OF_BODY = re.compile(
    r" (?:[A-Z][a-z]+ ){0,2}(?:Group|Club|Society|Commission|Committee|Network|Alliance|Report|Campaign)\b"
)
LONGEST_NAME = 24
HEADLINE_REACH = 48
LONGEST_SMALL_WORD = 4


def _is_in_a_headline(text: str, place: int) -> bool:
    """Say whether the words around on the line begin with capitals, all but short ones."""
    left = text[max(0, place - HEADLINE_REACH) : place].rpartition("\n")[2]
    right = text[place : place + HEADLINE_REACH].partition("\n")[0]
    return not any(
        word[:1].islower() and len(word) > LONGEST_SMALL_WORD for word in f"{left}{right}".split()[1:-1]
    )


def is_named(page: Page, reading: Reading) -> bool:
    """Say whether a bare number ends a name: "S&P 500", "Windows 10", "the Six Nations"."""
    if (
        reading.last_before in STAFFING
        or reading.hedge
        or reading.is_scaled
        or (reading.noun is not None and reading.form != "words")
    ):
        return False
    before = page.text[max(0, reading.start - LONGEST_NAME) : reading.start]
    if reading.form == "words":
        return page.text[reading.start].isupper() and _is_capital_name(page, reading, before)
    if reading.last_before == "the" and OF_BODY.match(page.text, reading.end):
        return True  # "the 157 Group"
    if reading.next_word == "of" or not (page.text[reading.start : reading.end].removesuffix(".0").isdigit()):
        return False
    if NAME_BEFORE.search(before) is not None:
        return not _is_in_a_tally(page, reading)
    is_noun_behind = reading.next_gap == " " and bool(reading.next_word) and reading.next_word not in STOPS
    is_first = is_noun_behind and NAME_AT_START.search(before) is not None  # "Boeing 737 output rose"
    return is_first and reading.last_before not in STOPS


TALLIED = re.compile(r"[A-Za-z)&'] (?:- |: )?[0-9][0-9,]{0,9}(?:;|,? and |\.?(?:\n|$))")
FEWEST_TALLIED = 3


def _is_in_a_tally(page: Page, reading: Reading) -> bool:
    """Say whether a number is one of a list of names and counts: "Sixth Form College 12; Trade Union 4;"."""
    if page.text[reading.number_end : reading.number_end + 1] not in (";", ".", "\n", ""):
        return False
    start = page.text.rfind("\n", 0, reading.start) + 1
    end = page.text.find("\n", reading.end)
    line = page.text[start : end + 1 if end >= 0 else len(page.text)]
    return line.count(";") >= FEWEST_TALLIED - 1 and len(TALLIED.findall(line)) >= FEWEST_TALLIED


def _is_capital_name(page: Page, reading: Reading, before: str) -> bool:
    """Say whether a number word with a capital is of a name: "BBC Two", "World War Two bunkers"."""
    if page.text[reading.start : reading.number_end].isupper() and (
        not before[-2:-1].isupper() or reading.last_before in STOPS
    ):
        return False  # "the top THREE worries", "FOUR HELD", "RAID ON TWO SHOPS", but "WORLD WAR TWO"
    following = page.text[reading.number_end + 1 : reading.number_end + 2]
    is_definite = before.endswith(("the ", "The "))
    if CAPITAL_BEFORE.search(before) and not is_definite:
        is_last = reading.noun is None or following.islower()
        return is_last or not _is_in_a_headline(page.text, reading.start)
    if before[-1:] != " " or not before[-2:-1].isalpha():
        return False
    is_before_capital = following.isupper() or not reading.next_word
    return is_before_capital and (
        is_definite or not before.rpartition(" ")[0].rpartition(" ")[2][:1].isupper()
    )
