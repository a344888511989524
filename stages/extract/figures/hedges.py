"""A hedge is the words directly before or after a number that say how its value is bound.

One table: phrase -> bound, and whether it says that the value is close ("just over", "almost"), which
closes the interval on the open side (see `intervals.py`). A hedge binds the nearest figure only.
"""

from __future__ import annotations

import re

from stages.extract.figures import far_hedges
from stages.extract.figures.hedge_particles import is_a_hedge
from stages.extract.figures.hedge_phrases import (
    ALMOST,
    AT_LEAST,
    AT_MOST,
    CLOSE_INTENSIFIERS,
    EXACT,
    HEDGES,
    INTENSIFIERS,
    JUST_OVER,
    LAST_WORDS,
    LONGEST_HEDGE,
    OVER,
    UNDER,
    Hedge,
)
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.phrases.words import word_set

# Words that may stand between a hedge and its number: "up to a further 12", "nearly another 200".
FILLERS = word_set("a an another further extra additional the whole full")
FILLERS_BEHIND = {
    "the": frozenset({"to", "nearly", "almost"})
}  # "over the 12 months", "more than the £6m it had"

# "talks about three issues", "built around two pillars", "handed over six": no hedge after these.
# "Over three years" is a period; after these words it is a length that was passed.

COMPARATIVE = re.compile(r"[ \n][a-z]+[ \n]than[ \n]")

AFTER = re.compile(
    r"[ ]?\+(?![0-9])|[ ,]{0,2}[(]?(?:(?:or|and)[ ](?:more|over|above|older|upwards|upward|up|less|fewer|"
    r"under|below|younger|so|thereabouts|counting)|or[ ](?:greater|higher|better|larger|longer|lower|"
    r"smaller|shorter))(?![a-z]|-[0-9]|[ ]than|[ ](?:(?:the|that|this|all|to|an?(?![ ](?:day|week|month|term|"
    r"year|hour|head)\b))\b|£|[0-9]))|[ -]odd\b|[ -]plus\b(?![ ](?:the|an?|vat|tax|interest|inflation|costs?|"
    r"expenses|fees|benefits|bonus|bonuses|pension|travel|postage|commission|their|its|his|her|any|£|"
    r"[0-9]))|[ ](?:at (?:the )?(?:very )?(?:least|most)|(?:as a )?(?:minimum|maximum)|max\b)(?! [0-9£])|"
    r"[ ]or[ ]more(?=[ ][a-z])"
)
AFTER_AGED = re.compile(r"[ ]and[ ](?:under|over|above|below)\b")  # "those aged 24 and under the rules"
AFTER_PAIRS = frozenset(
    {" +", " o", " a", " p", " m", " (", ", ", ",o", ",a", "(o", "(a", "-o", "-p", "  "}
)  # what AFTER begins with
AFTER_BOUNDS = {
    "more": "at_least", "over": "at_least", "above": "at_least", "older": "at_least", "upwards": "at_least",
    "upward": "at_least", "up": "at_least", "less": "at_most", "fewer": "at_most", "under": "at_most",
    "below": "at_most", "younger": "at_most", "so": "about", "thereabouts": "about", "counting": "at_least",
    "odd": "about", "plus": "at_least", "+": "at_least", "least": "at_least", "most": "at_most",
    "minimum": "at_least", "maximum": "at_most", "max": "at_most", "greater": "at_least",
    "higher": "at_least",
    "better": "at_least", "larger": "at_least", "longer": "at_least", "lower": "at_most",
    "smaller": "at_most",
    "shorter": "at_most",
}  # fmt: skip


def bind_before(page: Page, reading: Reading) -> None:
    """Give the reading the hedge to its left, if there is one, and cut it off the words before."""
    is_headed = bool(reading.currency) and far_hedges.bind_to_heading(page, reading)
    if not is_headed and reading.before and not _bind_within(reading):
        _bind_phrase(page, reading)


def _bind_within(reading: Reading) -> bool:
    """Take "within five days" and "within 0.5 percentage points"; say whether it stood there."""
    if reading.kind not in ("duration", "measure", "percentage_points"):
        return False
    within = _words_within(reading.before, is_attribute=reading.next_gap == "-")
    if within:
        _note(reading, AT_MOST, within, 0)
    return within > 0


def _bind_phrase(page: Page, reading: Reading) -> None:
    """Take the phrase before the number and its fillers: "more than a further 12"."""
    words = reading.before
    last = reading.last_before or words[-1]
    skipped = 0
    while last in FILLERS and skipped < 2 and len(words) > skipped + 1:
        nearer = last
        skipped += 1
        last = words[-1 - skipped].lstrip(OPENING)
        if nearer in FILLERS_BEHIND and last not in FILLERS_BEHIND[nearer]:
            return
    if last in ("a", "an") or last not in LAST_WORDS:
        if not _bind_symbol(page, reading) and (reading.currency or last[-1:] == ":"):
            far_hedges.bind_to_named_amount(reading, words)
        return
    found = _phrase(words, skipped)
    if found is None:
        far_hedges.bind_to_limit(reading, words[: len(words) - skipped])
        return
    hedge, count = found
    if not is_a_hedge(page, reading, words, count, skipped):
        return
    hedge, count = _intensified(words, hedge, count, skipped)
    if hedge is EXACT and words[len(words) - count - skipped :][-1:] == ["of"]:
        further = _phrase(words, count + skipped)  # "up to a total of"
        hedge, count = (further[0], count + further[1]) if further else (hedge, count)
    if hedge in (OVER, UNDER):
        hedge, count = _turned(words[: len(words) - count - skipped], hedge, count)
    _note(reading, hedge, count, skipped)


def _intensified(words: list[str], hedge: Hedge, count: int, skipped: int) -> tuple[Hedge, int]:
    """Return (hedge, its words) with the intensifiers before it: "only just over"."""
    while len(words) > count + skipped and words[-1 - count - skipped].lstrip(OPENING) in INTENSIFIERS:
        if words[-1 - count - skipped] in CLOSE_INTENSIFIERS and hedge in (OVER, UNDER):
            hedge = JUST_OVER if hedge is OVER else ALMOST
        count += 1
    return hedge, count


def _words_within(words: list[str], *, is_attribute: bool) -> int:
    """Return how many words "within" and what may follow it take up: "within the first", "within just"."""
    for count in range(1, min(LONGEST_WITHIN, len(words)) + 1):
        word = words[-count].lstrip(OPENING)
        if word in WITHIN:
            return count
        if word not in WITHIN_FILLERS or (is_attribute and word in NAMING):
            return 0
    return 0


def _turned(before: list[str], hedge: Hedge, count: int) -> tuple[Hedge, int]:
    """Return (hedge, its words), turned round where it is denied: "not more than 12" is at most 12."""
    turned = AT_MOST if hedge is OVER else AT_LEAST
    if before and before[-1].lstrip(OPENING) in NEGATIONS:
        return turned, count + 1
    return (turned if _is_forbidden(before) else hedge), count


def _bind_symbol(page: Page, reading: Reading) -> bool:
    """Take "~5", ">300" and "≤ 12", but no mark of a quoted line or a tag; say whether there was one."""
    left = page.low[max(0, reading.start - 3) : reading.start]
    if SYMBOL_SIGNS.isdisjoint(left):
        return reading.hedge is not None
    left = left.rstrip(" ")
    bound = SYMBOLS.get(left[-1:])
    if bound and (left[-1] not in "<>" or left[-2:-1] in (" ", "(")):
        reading.hedge, reading.bound = left[-1], bound
    return reading.hedge is not None


WITHIN = frozenset({"within", "inside"})
WITHIN_FILLERS = word_set("the a its their first next coming initial space of just only")
NAMING = frozenset({"its", "their", "initial", "first"})  # "within their initial 6-week period" names it
LONGEST_WITHIN = 4  # words
NEGATIONS = frozenset({"not", "never", "no", "rarely", "seldom"})  # "never more than 12" is at most 12
MODALS = word_set("must should may can will shall could would might do does did to need")
TURNS = word_set("that when if because which who and but or whether what where as about")
LONGEST_VERB = 4  # words: "must not be charged any more than"
SYMBOLS = {"~": "about", "≥": "at_least", "≤": "at_most", ">": "over", "<": "under"}
SYMBOL_SIGNS = frozenset(SYMBOLS)
LONGEST_THAN = 16  # characters: " younger than "


def _is_forbidden(words: list[str]) -> bool:
    """Say whether a modal's "not" reaches the hedge: "must not charge more than 20" is at most 20."""
    for count in range(1, min(LONGEST_VERB, len(words)) + 1):
        word = words[-count].lstrip(OPENING)
        if word == "cannot" or word.endswith(("n't", "n’t")):
            return True
        if word == "not":
            return len(words) > count and words[-count - 1].lstrip(OPENING) in MODALS
        if word in TURNS or not word[-1:].isalpha():
            return False
    return False


def _phrase(words: list[str], skipped: int) -> tuple[Hedge, int] | None:
    end = len(words) - skipped
    for count in range(min(LONGEST_HEDGE, end), 0, -1):
        phrase = " ".join(words[end - count : end]).lstrip(OPENING)
        if phrase in HEDGES:
            return HEDGES[phrase], count
    return None


def _note(reading: Reading, hedge: Hedge, count: int, skipped: int) -> None:
    """Write the hedge down in the text's own words and remember the words left of it."""
    end = len(reading.before) - skipped
    first = " ".join(reading.before[end - count : end])
    reading.hedge = first.lstrip(OPENING)
    reading.bound, reading.close = hedge
    reading.stand_behind(reading.before[: end - count])


def unbind_difference(page: Page, previous: Reading, reading: Reading) -> None:
    """Free the number that a difference is measured from: "£1 million larger than £2.4 million"."""
    if not reading.hedge or reading.start - previous.end > LONGEST_THAN:
        return
    gap = page.low[previous.end : reading.start]
    if reading.hedge.endswith("than") and COMPARATIVE.fullmatch(gap):
        reading.hedge, reading.bound, reading.close = None, "exact", False


def bind_after(page: Page, reading: Reading) -> None:
    """Give the reading the hedge to its right: "or more", "at most", "-odd", "+", "or so"."""
    places = (reading.end,) if reading.end == reading.number_end else (reading.number_end, reading.end)
    for place in places:
        pair = page.low[place : place + 2]
        match = AFTER.match(page.low, place) if pair in AFTER_PAIRS or pair[:1] == "+" else None
        if match is None and reading.kind == "age" and reading.last_before == "aged":
            match = AFTER_AGED.match(page.low, place)
        if match is None:
            continue
        word = match[0].strip(" ,(-").split()[-1]
        bound = AFTER_BOUNDS[word]
        is_open = reading.bound in ("over", "under") and word in (
            "more",
            "fewer",
            "less",
        )  # "under one or more heads"
        if (is_open or reading.bound in ("exact", "at_least", "at_most")) and not reading.is_range:
            reading.bound = bound
            reading.hedge = page.text[match.start() : match.end()].strip(" ,(-")
        reading.hedge_end = match.end()
        if match.start() == reading.end and word in ("+", "odd"):
            reading.end = match.end()
        return
