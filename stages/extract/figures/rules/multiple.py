"""A multiple says how many times as much: double, trebled, "three times as many", "1.5 times", threefold.

Left alone: "three times a year", which counts times; "double-check" and "double maths".
"""

from __future__ import annotations

import re

from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.word_forms import singular
from stages.extract.figures.words import STOPS
from stages.extract.phrases.words import word_set

RULE = "multiple/1"
EXAMPLES = {
    "costs doubled": [("doubled", "2", "times")],
    "three times as many heads": [("three times", "3", "times")],
    "twice the national rate": [("twice", "2", "times")],
    "a tenfold rise": [("tenfold", "10", "times")],
    "colleges with pay multiples of seven or more": [("seven", "7", "times")],
    "paid seven or more times the median": [("seven", "7", "times")],
    "in multiples of five learners": [("five learners", "5", "learner")],
    "they meet three times a year": [("three times", "3", "time")],
    "a double-edged double act": [],
}
STARTS = frozenset({"times", "x", "fold"})
FOLLOWS = re.compile(r"[ \n-]{0,2}(?:times(?![a-z])|x(?![a-z0-9]|[ ]?[0-9£$])|fold(?![a-z]))")
BEFORE_COMPOUND = re.compile(r"[ ][a-z-]+(?=[ ][0-9]{1,2}-[a-z]+[ ])")
TIMES_NOUN = re.compile(r"[ ]((?:[0-9]{1,2}|[a-z])[a-z-]{2,})")
COMPARES = re.compile(
    r"[ \n](?:as|more|less|higher|lower|greater|larger|bigger|smaller|longer|faster|fewer|likelier"
    r"|likely|worse|better|harder|cheaper|richer|poorer|quicker|stronger|weaker|older|younger|heavier|wider|deeper"
    r"|the|that|those|this|"
    r"what|its|their|his|her|our|your|over|than|last|[a-z]+er than|average|earnings|salary|income|annual)\b"
)
COUNTS_TWICE = re.compile(
    r"[ \n](?:as|the|that|what|its|their|his|her|those|last|more|our|your|national|average|[a-z]+'s|(?:a|"
    r"per|each|every)[ ](?:day|week|month|term|year))\b"
)
RATE = re.compile(r"[ \n](?:a|per|each|every)[ ]")
DOUBLES = re.compile(
    r"[ \n](?!(?:a|an)\b)(?:the|that|those|what|its|their|his|her|our|last|in|by|from|to|over|since|this|"
    r"and|between|for|within|as|or|on|every|during|after|before|under|when|while)\b|[.,;:!?)]|$|\n|"
    r"[ ][(0-9£$]|[ ](?:[a-z]+ly)\b|[ ](?:uk|national|average)\b"
)
VERB_FORMS = word_set(
    """
    doubled doubling doubles trebled trebling trebles tripled tripling triples quadrupled quadrupling
    quintupled
    """
)
FACTORS = frozenset({"factor", "multiple", "multiples"})
AUXILIARY_BEFORE = word_set(
    """
    to than will would could may might should almost nearly about over roughly around more is are was were
    be
    """
)


def read(page: Page, reading: Reading) -> bool:
    """Take a number before "times", "x" or "fold"."""
    match = FOLLOWS.match(page.low, reading.number_end)
    if match is None:
        return False
    if match[0] == " x" and COMPARES.match(page.low, match.end()) is None:
        item = TIMES_NOUN.match(page.low, match.end())
        if item:
            return _take_items(page, reading, item)  # "3 x lecturers", "1 x optional year extension"
    is_times = match[0].endswith("times")
    if is_times and reading.next_gap == "":
        return False
    if is_times and (RATE.match(page.low, match.end()) or not _compares(page, reading, match.end())):
        return reading.take("count", "time", RULE, match.end())
    return reading.take("multiple", "times", RULE, match.end())


def _take_items(page: Page, reading: Reading, item: re.Match[str]) -> bool:
    """Take so many of a thing, by its head noun or else its first word."""
    low, place = page.low, item.start()
    compound = BEFORE_COMPOUND.match(low, place)
    place = compound.end() if compound else place  # "1 x optional 12-month extension"
    noun = head_noun(page.text, low, place, is_one=reading.value == 1) or head_noun(
        page.text, low, place, is_one=True
    )
    if noun is None:
        return reading.take("count", singular(item[1]), "count/1", item.end())
    reading.noun = (noun.start, noun.end)
    return reading.take("count", noun.singular, "count/1", noun.end)


def read_factor(reading: Reading) -> bool:
    """Take the number behind "by a factor of" and "a pay multiple of"."""
    is_factor = reading.last_before == "of" and not FACTORS.isdisjoint(reading.before[-2:-1])
    is_alone = not reading.next_word.isalpha() or reading.next_word in STOPS
    return is_factor and is_alone and reading.take("multiple", "times", RULE, reading.number_end)


def read_or_more(page: Page, reading: Reading, end: int) -> bool:
    """Take the number before "or more times the median"; `end` is where "times" ends."""
    return COMPARES.match(page.low, end) is not None and reading.take(
        "multiple", "times", RULE, reading.number_end
    )


def _compares(page: Page, reading: Reading, end: int) -> bool:
    if COMPARES.match(page.low, end) or "-" in reading.next_gap:
        return True
    is_part = reading.value is not None and reading.value % 1 != 0
    return is_part or reading.last_before == "by"


def read_word(page: Page, reading: Reading) -> bool:
    """Take double, treble, twice and their kin, as verbs and as comparisons."""
    end = reading.number_end
    word = page.low[reading.start : end]
    if page.low[end : end + 1] == "-":
        return False
    if word == "twice":
        if RATE.match(page.low, end) and COUNTS_TWICE.match(page.low, end):
            return reading.take("count", "time", RULE, end)
        is_multiple = COUNTS_TWICE.match(page.low, end) is not None or reading.last_before == "than"
        return is_multiple and reading.take("multiple", "times", RULE, end)
    is_verb = word in VERB_FORMS or reading.form == "halving"
    if not is_verb and DOUBLES.match(page.low, end) is None and reading.last_before not in AUXILIARY_BEFORE:
        return False
    if is_verb or reading.last_before in ("to", "than") or reading.next_word not in STOPS:
        reading.direction = "decrease" if reading.form == "halving" else "increase"
    return reading.take("multiple", "times", RULE, end)
