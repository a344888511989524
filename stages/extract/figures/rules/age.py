"""An age is a number before "-year-olds" or "years old", or behind "aged", or a threshold such as 14+.

Left alone: "16-19 funding", "post-16", whose numbers belong to a name.
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures import named_ages, school_ages, told_ages
from stages.extract.figures.numbers import stored
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.phrases.words import word_set

RULE = "age/1"
EXAMPLES = {
    "a 17-year-old and 18 year olds": [("17-year-old", "17", "year"), ("18 year olds", "18", "year")],
    "pupils aged 15": [("15", "15", "year")],
    "Age group: 14+": [("14+", "14", "year")],
    "fewer over-24-year-olds": [("24-year-olds", "24", "year")],
    "over-50s and under-25s": [("over-50s", "50", "year"), ("under-25s", "25", "year")],
    "19+ year olds and 24+-year-olds": [("19+ year olds", "19", "year"), ("24+-year-olds", "24", "year")],
    "a two-year contract": [],
}
STARTS = frozenset({"year", "years", "month", "months", "week", "weeks", "yr", "day", "days", "y",
                    "yearold", "yearolds"})  # fmt: skip
FOLLOWS = re.compile(r"[- \n]{1,2}(year|month|week|day|yr)s?'?[- \n]?(?:olds?\b(?!er)|of[ -]age\b)")
YEARS = re.compile(r"[ ](year|month)s?\b")  # "those aged 19 years and under"
PLUS_OLDS = re.compile(r"\+[- ]year[- ]olds?\b")  # "19+ year olds"
AGED = frozenset({"aged", "age", "ages"})
AGE_BEHIND = re.compile(
    r"[ ](?:and|or) (?:over|above|under|older|younger|upwards)|[.,;:)\n]|[ ](?:to|and|or)[ ]|-|$"
    r"|[ ][a-z|(&—-]"
)
PLUS_AGES = range(10, 80)
PLUS = re.compile(
    r"[ ]?\+(?:(?![ ]?[0-9£$€])|(?=[ ][0-9][0-9,]*(?:\n|$)))|-plus(?=[ .,;)\n]|$)|[ ]plus(?=[).,;:])"
)
PLUS_IN_WORDS = frozenset({14, 16, 17, 18, 19, 24})  # "17-plus learners", but "30-plus learners" are counted
# "24+ apprenticeships" are for those who are 24 and older: ages at which funding changes.
FUNDED_AGES = frozenset({16, 18, 19, 21, 24, 25})
FUNDED = word_set(
    "apprenticeship start loan enrolment traineeship participation funding skill course programme bursary"
    " budget rate allocation"
)
# What people do or what happens to them, which then is told by their ages: "16-18 starts".
STEPS = word_set(
    """
    start apprenticeship traineeship apprentice trainee enrolment participation leaver neet
    """
)
PEOPLE = word_set(
    """
    learner student pupil person adult apprentice child worker teen teenager
    """
)
PEOPLE_BY_AGE = PEOPLE | word_set(
    "population cohort participant demographic entrant school-leaver parent trainee"
)
PEOPLE_AND_THEIR_STEPS = PEOPLE_BY_AGE | STEPS
GROUPS = word_set(
    "group number cohort population figure rate demographic"
)  # of people, by the noun before it
FIRST_WORD = re.compile(r"[ ]([a-z]+)")
AGE_GROUP = re.compile(r"[^a-z]?(over|under)-(?=[0-9])")
YOUNGEST_GROUP = 3
OF_AGE_GROUP = re.compile(
    r"(?:[ ](?:and|or)[ ](?:over|above|under|older|younger)|[ ]?\+)?"
    r"[ -]age[ -](?:groups?|brackets?|range|bands?|cohorts?)\b"
)
AS_OLD = frozenset({"as young as", "as old as"})
AND_OR = frozenset({"and", "or"})
AGE_WORDS = AND_OR | {"age", "+"}
GROUP_AGES = range(5, 100)
OLDER = re.compile(
    r"[ ](?:and|or)[ ](?:older|younger)\b|(?<=[1-9][0-9])[ ](?:and|or)[ ](?:over|under)\b(?![ ](?:the|a)\b)"
)
PEOPLE_BEFORE = word_set(
    """
    people those them whom adults children women men anyone everyone students learners pupils workers
    apprentices person someone starts apprenticeships traineeships enrolments share proportion entrants
    adult student learner pupil worker apprentice parents mothers everybody you workforce teachers lecturers
    starters employees claimants tutors
    """
)
BEING = frozenset({"are", "were", "you're", "they're"})  # "if you're 19+"
COPULAS = frozenset({"are", "were", "is", "was"})
BESIDE_COPULAS = COPULAS | {"either", "have", "has", "been", "all", "still", "now"}
PEOPLE_OLDER = word_set("adults people those anyone learners students workers")
AGE_BOUNDS = {
    "under": "under", "below": "under", "over": "over", "above": "over", "up to": "at_most",
    "at least": "at_least", "at most": "at_most", "from": "at_least",
}  # fmt: skip
AGE_OF = frozenset({"the", "an", "age", "of"})
ENDS = frozenset({16, 18, 19, 21, 25})  # ages at which schooling ends
REACHED = word_set("qualification qualifications education gcse gcses school schooling a-levels")
BEFORE_GROUP = word_set("of for all most many among with more fewer some")
GROUP = re.compile(r"'?s\b")


def read(page: Page, reading: Reading) -> bool:
    """Take a number before words of age."""
    match = FOLLOWS.match(page.low, reading.number_end) or (
        YEARS.match(page.low, reading.number_end) if _tells_how_old(reading) else None
    )
    if match is None:
        return False
    unit = "year" if match[1] == "yr" else match[1]
    _take_hyphened_hedge(page, reading)
    return reading.take("age", unit, RULE, match.end())


def _tells_how_old(reading: Reading) -> bool:
    """Say whether the words before tell ages: "aged 16 and 17 years", "adults over 25 years"."""
    words = [word.lstrip(OPENING).rstrip(",") for word in reading.before[-4:]]
    if words[-1:] == ["aged"] or words[-1:] == ["turn"] or words[-2:] == ["age", "of"]:
        return True
    if words[-1:] in (["over"], ["under"]):
        return bool(PEOPLE_OLDER.intersection(words[-2:-1]))
    is_listed = len(words) > 2 and words[-1] in ("and", "or", "to") and words[-2].isdigit()
    return is_listed and words[-3] == "aged"


def _take_hyphened_hedge(page: Page, reading: Reading) -> None:
    """Take the hedge of "over-24-year-olds"."""
    group = AGE_GROUP.match(page.low, max(0, reading.start - 6)) or AGE_GROUP.match(
        page.low, max(0, reading.start - 7)
    )
    if group is not None and group.end() == reading.start and reading.hedge is None:
        reading.hedge, reading.bound = page.text[group.start(1) : group.end(1)], group[1]


def read_bare(page: Page, reading: Reading) -> bool:
    """Take a bare number that stands behind "aged", carries a plus, or names a group of people by age."""
    if reading.value is None or reading.value > 120 or reading.value % 1:
        return False
    if reading.form == "words" and (
        _is_age_of(reading) or reading.last_before in AGED or _is_age_of_people(reading)
    ):
        _bind_age(reading)
        return reading.noun is None and reading.take("age", "year", RULE, reading.number_end)
    if reading.form != "digits":
        return False
    olds = PLUS_OLDS.match(page.low, reading.number_end)
    if olds:
        reading.noun = None
        return reading.take("age", "year", RULE, olds.end())
    return _names_a_group(page, reading) or _is_an_age_group(page, reading) or _stands_as_age(page, reading)


def _is_an_age_group(page: Page, reading: Reading) -> bool:
    """Take "under 19 age group"."""
    if (
        reading.next_word in AGE_WORDS
        and reading.value in GROUP_AGES
        and OF_AGE_GROUP.match(page.low, reading.number_end)
    ):
        reading.end, reading.noun = reading.number_end, None
        return reading.take("age", "year", RULE, reading.number_end)
    return False


def _stands_as_age(page: Page, reading: Reading) -> bool:
    """Take a number behind "aged", behind a name, before "and over", or with a plus."""
    if reading.value is None:
        return False
    low, end = page.low, reading.number_end
    last = reading.last_before
    is_behind_aged = last == "aged" or (last in AGED and not reading.before[-1].endswith(":"))
    is_age = (
        (is_behind_aged and AGE_BEHIND.match(low, end) is not None)
        or (last == "of" and _is_age_of(reading))
        or (last[-1:] == "," and named_ages.stands_behind_a_name(page, reading))
        or (reading.next_word in AND_OR and reading.noun is None and OLDER.match(low, end) is not None)
        or (reading.hedge is not None and (reading.hedge in AS_OLD or _is_age_of_people(reading)))
        or (last == "by" and _completes_by(reading))
        or (reading.last_before in school_ages.CUES and school_ages.is_school_age(page, reading))
        or ((last in told_ages.BEING or reading.hedge is not None) and told_ages.is_told_age(page, reading))
    )
    if is_age:
        _bind_age(reading)
        return reading.take("age", "year", RULE, end)
    ages = (
        PLUS_IN_WORDS
        if low.startswith(("-plus", " plus"), end)
        else PLUS_AGES
        if "+" in low[end : end + 2]
        else ()
    )
    plus = PLUS.match(low, end) if int(reading.value) in ages else None
    if plus is None or not (
        reading.noun is None
        or reading.unit in PEOPLE_BY_AGE
        or reading.last_before in BEING
        or _is_funded(reading)
        or _is_by_age(page, reading, plus.end())
    ):
        return False
    reading.end, reading.noun = reading.number_end, None
    return reading.take("age", "year", RULE, plus.end())


def _is_funded(reading: Reading) -> bool:
    """Say whether a plus behind the number tells who is funded: "24+ loans"."""
    return reading.unit in FUNDED and reading.value in FUNDED_AGES


def _is_by_age(page: Page, reading: Reading, end: int) -> bool:
    """Say whether people stand behind a plus, before another noun: "larger 19+ student populations"."""
    word = FIRST_WORD.match(page.low, end)
    return (
        word is not None
        and word[1].removesuffix("s") in PEOPLE_AND_THEIR_STEPS
        and (reading.unit in PEOPLE_AND_THEIR_STEPS or reading.unit in GROUPS)
    )


def _is_age_of_people(reading: Reading) -> bool:
    """Say whether a hedged bare number stands behind people: "adults over 50", "children under five"."""
    if reading.hedge is None or reading.noun is not None or reading.value is None:
        return False
    if reading.bound == "exact":
        return False  # "12 learners, of whom just four passed"
    last = reading.last_before
    if last in BESIDE_COPULAS:
        told = [word.lstrip(OPENING) for word in reading.before if word not in BESIDE_COPULAS]
        last = told[-1] if told and not COPULAS.isdisjoint(reading.before) else last
    return last in PEOPLE_BEFORE and 2 <= reading.value <= 100 and not reading.next_word[:1].isdigit()


def _names_a_group(page: Page, reading: Reading) -> bool:
    """Take "over-50s", "under-19 starts" and "the over 50s"."""
    low, start, end = page.low, reading.start, reading.number_end
    is_plural = low.startswith(("s", "'s"), end) and GROUP.match(low, end) is not None
    group = AGE_GROUP.match(low, max(0, start - 6)) if low.startswith("-", start - 1) else None
    if group is None and not is_plural:
        return False
    if group and reading.value is not None and reading.value >= YOUNGEST_GROUP:
        reading.hedge = page.text[group.start(1) : group.end(1)]
        reading.bound, reading.start = group[1], group.start(1)
        reading.stand_behind(reading.before[:-1])
        return reading.take("age", "year", RULE, end + is_plural)
    if is_plural and low[start - 1] == "-" and low[start - 2].isdigit() and reading.value in PLUS_AGES:
        return reading.take("age", "year", RULE, end + 1)  # "16-18s"
    if is_plural and reading.last_before in ("to", "and") and reading.value in PLUS_AGES:
        earlier = reading.before[-2].lstrip(OPENING) if len(reading.before) > 1 else ""
        return earlier.isdigit() and reading.take("age", "year", RULE, end + 1)  # "18 to 24s"
    if is_plural and reading.last_before in BEFORE_GROUP and reading.value in school_ages.STAGES:
        return reading.take("age", "year", RULE, end + 1)  # "a third of 18s"
    is_group = is_plural and reading.last_before in ("over", "under") and reading.value in PLUS_AGES
    return is_group and reading.take("age", "year", RULE, end + 1)


def _is_age_of(reading: Reading) -> bool:
    """Say whether "the age of" stands before the number."""
    return reading.last_before == "of" and reading.before[-2:] == ["age", "of"] and reading.noun is None


def _bind_age(reading: Reading) -> None:
    """Take the hedge before "the age of" and "age": "up to age 24", "at least the age of 21"."""
    words = [word.lstrip(OPENING) for word in reading.before]
    if reading.hedge or not words or words[-1] not in ("of", "age"):
        return
    while words and words[-1] in AGE_OF:
        words.pop()
    phrase = " ".join(words[-2:])
    hedge = phrase if phrase in AGE_BOUNDS else phrase.rpartition(" ")[2]
    if hedge in AGE_BOUNDS:
        reading.bound, reading.hedge = AGE_BOUNDS[hedge], hedge


def _completes_by(reading: Reading) -> bool:
    """Say whether a level or a schooling is reached by the age: "a level 3 qualification by 18"."""
    if reading.last_before != "by" or reading.noun is not None or reading.hedge or reading.value not in ENDS:
        return False
    words = [word.lstrip(OPENING) for word in reading.before[-3:-1]]
    is_level = len(words) > 1 and words[0] == "level" and words[1].isdigit()
    return is_level or not REACHED.isdisjoint(words[-1:])


def in_years(value: Decimal, unit: str) -> Decimal:
    """Return an age in years: nine months are 0.75."""
    return stored(value / 12) if unit == "month" else value
