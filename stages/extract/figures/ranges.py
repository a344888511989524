"""Two numbers tied by "to", "and", "or" or a dash are one range, two figures of one unit, or no figures.

"Between 10 and 12 per cent" and "12 to 18 months" are ranges; "10 and 12 per cent" are two figures;
"rose from 31 to 26 per cent" states two levels; "10-0" is a score. A scale behind the second number
reaches back ("£1.2 to £1.5 million").
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures import age_bands, told_ages
from stages.extract.figures.levels_of_change import SPANS, are_levels
from stages.extract.figures.page import OPENING, Page, Reading, is_bare
from stages.extract.figures.rules import age
from stages.extract.figures.units import FINER
from stages.extract.phrases.words import word_set

LONGEST_TIE = 16
DASHES = frozenset({"-", "—", "- to", "- to-", "-to-", "-to", "- -", "to-"})
DASH = " - "
LISTED = re.compile(r"[0-9]-?,[ ]$")  # "16, 17 and 18-year-olds" are three ages
GRADES = re.compile(r"\bgrade")
LOOK_BACK_FOR_GRADE = 400  # characters
LOWEST_GRADE = 4
BETWEEN_HEDGES = word_set(
    """
    about around roughly an approximately approx some estimated somewhere just
    """
)
AGES_OF = frozenset({"the", "of"}) | age.AGED  # "between the ages of 16 and 24"


def tie(page: Page, first: Reading, second: Reading) -> str | None:
    """Return the words between two numbers when they are few, else None."""
    gap = second.start - first.end
    if gap < 0 or gap > LONGEST_TIE:
        return None
    return " ".join(page.low[first.end : second.start].strip(" \n'\"").split())


def combined(page: Page, first: Reading, second: Reading) -> Reading | None:
    """Return the range of two readings, or None where they are two figures."""
    words = tie(page, first, second)
    if words is None or first.is_range or second.is_range or first.value is None or second.value is None:
        return None
    if "vague" in (first.form, second.form):
        return None
    if not _is_range_tie(page, first, second, words) or not _agree(first, second):
        return None
    return _range(page, first, second)


def _is_range_tie(page: Page, first: Reading, second: Reading, words: str) -> bool:
    """Say whether the words between make a range, given the words before."""
    if second.hedge and words.endswith(f" {second.hedge}") and _stands_behind_between(first):
        words = words.removesuffix(f" {second.hedge}")  # "between about 10 and about 30"
    if _stands_behind_between(first):
        return words in ("and", "to", "or", "and up to") or words in DASHES
    if (words in ("- and", "- or") and second.kind == "age") or _heads_a_line(page, first, second):
        return True
    if words in ("and", "or", "/", "&") and _are_ages(first, second):  # "16/17-year-olds"
        listed = LISTED.search(page.low, max(0, first.start - 6), first.start)
        return _is_next(first, second) and listed is None
    if words in DASHES:
        return _is_dashed(page, first, second, words)
    if words == "or":
        is_loose = first.form == second.form == "words" or is_bare(first)
        return is_loose and _is_next(first, second) and second.value is not None and second.value <= 20
    is_tie = words == "to" or (
        words == "up to" and first.last_before == "from" and first.before[-1] != "(from"
    )  # "ranged from 50% up to 77%"
    return is_tie and not are_levels(page, first, second)


def _is_dashed(page: Page, first: Reading, second: Reading, words: str) -> bool:
    """Say whether a dash makes a range: not in a score, nor in "only 12 - 36 per cent - replied"."""
    if page.low.startswith(DASH, first.end) and page.low.startswith(DASH, second.end):
        return False
    is_torn = words == "-" and is_bare(first) and is_bare(second)
    is_aged = _is_age(first) or first.last_before in SPANS
    return (
        not is_torn
        or is_aged
        or first.hedge is not None
        or told_ages.stands_in_brackets(page, first, second)
        or age_bands.stands_before_people(page, first, second)
        or age_bands.stands_before_provision(page, first, second)
    )


def _heads_a_line(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether a band of ages is a list's item or its label, or fills a cell: "- 16-18: 40 per cent"."""
    if page.low[first.number_end : second.start] not in age_bands.DASHES:
        return False
    if not (is_bare(first) and is_bare(second)) or not age_bands.is_band(first.value, second.value):
        return False
    return age_bands.fills_an_item(page, first.start, second.number_end)


def _are_ages(first: Reading, second: Reading) -> bool:
    """Say whether one is an age and the other bare: "16 and 17-year-olds", "aged 16 or 17"."""
    return (second.kind == "age" and is_bare(first)) or (first.kind == "age" and is_bare(second))


def _is_next(first: Reading, second: Reading) -> bool:
    return first.value is not None and second.value == first.value + 1


def _is_age(reading: Reading) -> bool:
    if reading.last_before == "of" and len(reading.before) > 1:
        return reading.before[-2] in age.AGED  # "the ages of 16 and 24"
    return reading.kind == "age" or reading.last_before in age.AGED


def _stands_behind_between(reading: Reading) -> bool:
    for word in reversed(reading.before[-5:]):
        bare = word.lstrip(OPENING)
        if bare == "between":
            return True
        if bare not in BETWEEN_HEDGES and bare not in AGES_OF:
            return False
    return False


def _agree(first: Reading, second: Reading) -> bool:
    """Say whether two numbers may be the ends of one range: one kind and unit, or one of them bare."""
    if first.currency and second.currency and first.currency != second.currency:
        return False
    if is_bare(second) and not is_bare(first):
        return _lends_its_unit(first, second)
    if is_bare(first):
        return True
    if first.kind != second.kind:
        return {first.kind, second.kind} == {"age", "duration"}
    return first.kind != "count" or first.unit == second.unit or first.form == "words"


def _lends_its_unit(first: Reading, second: Reading) -> bool:
    """Say whether the unit of the first number is the bare second one's too: "£4m to 5m", "aged 16-18"."""
    if first.kind == "age":
        return True
    if first.kind == "percentage" and second.is_scaled:
        return False  # "grew 4 per cent to 2.1m"
    is_tied = first.last_before in ("between", "from") or second.is_scaled or second.start == first.end + 1
    return first.kind in ("percentage", "money") and second.form == first.form and is_tied


def _range(page: Page, first: Reading, second: Reading) -> Reading | None:
    """Return the range, its ends in one unit and in order; None where they are not in order."""
    if first.value is None or second.value is None:
        return None
    whole = second if not is_bare(second) else first
    low, high = _reach_back(first, second), second.value
    unit = whole.unit or second.unit
    if first.unit and second.unit and first.unit != second.unit:
        low, high, unit = _in_one_unit(first, second, low, high)
    if low >= high:
        return None
    made = Reading(first.start, second.end, None, None, second.form)
    made.number_end = second.number_end
    made.kind, made.unit, made.rule, made.currency = whole.kind, unit, whole.rule, whole.currency
    made.noun, made.low, made.high, made.bound = second.noun, low, high, "between"
    made.stand_behind(first.before)
    made.next_gap, made.next_word = second.next_gap, second.next_word
    is_bare_or_years = (made.kind == "count" and made.noun is None) or (
        made.kind == "duration" and made.unit == "year"
    )
    if is_bare_or_years and any(word in age.AGED for word in first.before[-3:]):
        made.kind, made.unit, made.rule = "age", "year", age.RULE
    if (
        made.kind == "count"
        and is_bare(first)
        and (
            age_bands.are_ages(page, made, first.start)
            or told_ages.stands_in_brackets(page, first, second)
            or told_ages.bounds_people(page, first, second)
        )
    ):
        made.kind, made.unit, made.rule, made.end, made.noun = "age", "year", age.RULE, made.number_end, None
    made.is_dashed = page.low[first.end : second.start] == "-"
    if age_bands.bounds_a_phase(page, made):
        made.kind, made.unit, made.rule, made.end, made.noun = "age", "year", age.RULE, made.number_end, None
    if _stands_behind_between(first):
        made.hedge = "between"
        if made.kind == "count" and age_bands.is_between_ages(page, made, first.start):
            made.take("age", "year", age.RULE, made.number_end)
    return made


def _reach_back(first: Reading, second: Reading) -> Decimal:
    """Return the first number in the scale of the second: "£1.2 to £1.5 million"."""
    value = first.value or Decimal(0)
    is_of_one_kind = is_bare(first) or (first.kind == "money" and is_bare(second))  # "£20-25,000"
    if second.start == first.end + 1 and second.value is not None and is_of_one_kind:
        thousands = value * 1000  # "350-400,000"
        if value < 1000 <= second.value and not second.is_scaled and not second.value % 1000:
            return thousands if thousands < second.value else value
    if not second.is_scaled or first.is_scaled or second.value is None or value >= 1000:
        return value
    if is_bare(first) or is_bare(second) or first.kind == second.kind:
        scaled = value * second.scale
        return scaled if scaled < second.value else value
    return value


def _in_one_unit(
    first: Reading, second: Reading, low: Decimal, high: Decimal
) -> tuple[Decimal, Decimal, str | None]:
    """Return both ends in the finer unit; ages in years."""
    one, other = first.unit or "", second.unit or ""
    if "age" in (first.kind, second.kind):
        return age.in_years(low, one), age.in_years(high, other), "year"
    if (one, other) in FINER:
        return low, high * FINER[one, other], one
    return low, high, other


SCALES = frozenset({"scale", "scales", "grading"})
HIGHEST_GRADE, LONGEST_SCALE = 9, 10


def tells_grades(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether two numbers are no figures but grades: "from three to two", "on a scale of 0 to 10"."""
    if second.value is None or first.value is None or not is_bare(first) or tie(page, first, second) != "to":
        return False
    return _bounds_a_scale(first, second) or _moves_between_grades(page, first, second)


def _bounds_a_scale(first: Reading, second: Reading) -> bool:
    """Say whether a scale runs from one to the other: "on a 9 to 1 scale"."""
    if first.value is None or second.value is None:
        return False
    if second.next_word in SCALES:
        return second.value < first.value <= HIGHEST_GRADE
    is_of_scale = first.before[-2:-1] == ["scale"] and first.last_before in ("of", "from")
    return is_of_scale and second.value <= LONGEST_SCALE


def _moves_between_grades(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether an inspection's grade has moved, which the words before named."""
    if first.last_before != "from" or not is_bare(second) or second.next_word:
        return False
    if max(first.value or 0, second.value or 0) > LOWEST_GRADE or "words" not in (first.form, second.form):
        return False
    return GRADES.search(page.low, max(0, first.start - LOOK_BACK_FOR_GRADE), first.start) is not None
