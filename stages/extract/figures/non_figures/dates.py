"""Numbers inside dates, years, academic years, clock times and decades are no figures.

Left alone: "12 months" and "30 working days", which are durations; "2,000 students", whose comma
says that it is no year.
"""

from __future__ import annotations

import re

from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import AUXILIARIES, MONTHS
from stages.extract.phrases.words import word_set

EXAMPLES = {
    "The notice of 4 March 2021 stands": [],
    "in May 8, 2014 and again on 3 June": [],
    "between 2006 and 2011": [],
    "in the 2018/19 year, then 2019-20": [],
    "the accounts for 2020 – 21": [],
    "on 30 05 2019": [],
    "closes at 9.30am or 10:45": [],
    "open until 7 pm": [],
    "from July 21 and 25": [],
    "the 1990s and the 21st century": [],
    "there may be 12 may exceptions": ["12"],
    "to 2000 learners": ["2000 learners"],
}

FIRST_YEAR, LAST_YEAR = 1800, 2101
YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}(?![0-9])")
YEAR_PAIR = re.compile(r"[ ]?[/-][ ]?(?:20)?[0-9]{2}(?![0-9,.]*[0-9%])")
CLOCK = re.compile(r"[ ]?(?:am|pm|a\.m\.?|p\.m\.?|noon|midnight|o'clock|hrs\b(?! of))(?![a-z])")
ZONED = re.compile(r"[ ]?(?:gmt|bst|utc|cet|est|edt)\b")
COLON = re.compile(r":[0-9]")
CLOCK_DIGITS = re.compile(r"[0-2]?[0-9]\.[0-5][0-9]")  # "on 2 October at 17.00"
LONGEST_NUMERIC = 12
NUMERIC = re.compile(r"[0-9]{1,2} - [0-9]{1,2} - (?:19|20)[0-9]{2}\b")
MILITARY = re.compile(r"[0-2][0-9][0-5][0-9](?= on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)")
CLOSES = MONTHS | word_set("close closes closed closing ends open opens start starts begin begins noon")
CLOCK_STARTS = frozenset("apnmoh:")
OFFICE_HOURS = re.compile(r"[ -]to[ -]5(?![0-9,.%]*[0-9%])(?![ -](?:per|percent|[a-z]+s\b))")
OPENING_WORDS = word_set("open opens opened opening work works working worked hours day days weekdays daily")
DAY_MONTH = re.compile(r"(?:[ ]?-[ ]?[0-9]{1,2})?[ ](?:of )?([a-z]+)\b")
WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)
DATE_CUES = WEEKDAYS | word_set("on by until of from since before after to from: and between the due dated")
LAST_DAY = 31
YEAR_CUES = word_set(
    """
    in since by until through from of the during before after early late mid spring summer autumn winter
    january february march april may june july august september october november december
    """
)
COUNTED_PEOPLE = word_set(
    """
    person student learner pupil apprentice teacher job employer place child worker word staff adult member
    case home calorie hour signature provider start
    """
)
COUNTED_BODIES = word_set(
    """
    school college company business firm apprenticeship qualification course vacancy charity university award
    centre organisation
    """
)
FIRST_OF_OURS, LAST_OF_OURS = 1990, 2040
ROUND = 100  # "2000 schools"
SPACED_YEARS = re.compile(r"(?:19|20)([0-9]{2})[ ][-–—][ ]?$")
MAY_IS_A_VERB = re.compile(
    r"[ ]may[ ]+(?!(?:each year|every year|this year|next|last|at|and|to|until|in|for|by|with)\b)[a-z]"
)


def _is_in_numbers(page: Page, reading: Reading) -> bool:
    """Say whether the number is the day or the month of a date in numbers: "22 - 10 - 2015"."""
    near = page.low[max(0, reading.start - LONGEST_NUMERIC) : reading.number_end + LONGEST_NUMERIC]
    return " - " in near and NUMERIC.search(near) is not None


def is_date(page: Page, reading: Reading) -> bool:
    """Say whether the number is a year, a day of a month, or a time of day."""
    digits = page.low[reading.start : reading.number_end]
    end = reading.number_end
    if len(digits) == 2 and (_is_short_year(page, reading) or _ends_years(page, reading, digits)):
        return True
    if len(digits) == 4 and digits.isdigit() and FIRST_YEAR <= int(digits) < LAST_YEAR:
        return _is_year(page, reading)
    if digits == "9" and OFFICE_HOURS.match(page.low, end):
        return any(word.strip(",") in OPENING_WORDS for word in reading.before[-5:])
    if CLOCK_DIGITS.fullmatch(digits) and reading.last_before == "at":
        return any(word.strip(",").isdigit() or word in CLOSES for word in reading.before[-4:-1])
    after = page.low[end : end + 2].lstrip(" ")[:1]
    is_zoned = len(digits.replace(".", "")) == 4 and (  # "by 1045 GMT", "by 1700 on Thursday"
        ZONED.match(page.low, end) or MILITARY.match(page.low, reading.start)
    )
    if is_zoned or (
        after in CLOCK_STARTS
        and len(digits) <= 5
        and (COLON.match(page.low, end) or CLOCK.match(page.low, end))
    ):
        return True
    is_numeric = MONTH_AND_YEAR.match(page.low, end) is not None or _is_in_numbers(page, reading)
    return len(digits) <= 2 and (is_numeric or _is_day(page, reading))


def _is_short_year(page: Page, reading: Reading) -> bool:
    """Say whether an apostrophe cuts a year short: "the class of '99"."""
    return page.low[reading.start - 1 : reading.start] == "'" and reading.noun is None


def _ends_years(page: Page, reading: Reading, digits: str) -> bool:
    """Say whether it ends an academic or financial year: "the accounts for 2020 – 21"."""
    years = SPACED_YEARS.search(page.low, max(0, reading.start - 7), reading.start)
    return years is not None and digits.isdigit() and int(digits) == (int(years[1]) + 1) % 100


def _is_year(page: Page, reading: Reading) -> bool:
    if YEAR_PAIR.match(page.low, reading.number_end):
        return True
    if reading.last_before in YEAR_CUES:
        return True
    noun = head_noun(page.text, page.low, reading.number_end, is_one=False)
    if noun is None:
        return True
    is_round = reading.value is not None and reading.value % ROUND == 0
    is_recent = reading.value is not None and FIRST_OF_OURS <= reading.value <= LAST_OF_OURS
    if is_recent and not is_round and noun.start > reading.number_end + 1 + len(noun.singular):
        return True
    if is_recent and not is_round and noun.end - noun.start > len(noun.singular) + 2:
        return True  # "2024 T Level starts", but "2015 students"
    return noun.singular not in COUNTED_PEOPLE and not (is_round and noun.singular in COUNTED_BODIES)


MONTH_AND_YEAR = re.compile(r"[ ](?:0[1-9]|1[0-2])[ ](?:19|20)[0-9]{2}(?![0-9])")


def _is_day(page: Page, reading: Reading) -> bool:
    match = DAY_MONTH.match(page.low, reading.number_end)
    last = reading.last_before.rstrip(".")
    if match and match[1] in MONTHS:
        if match[1] == "may" and MAY_IS_A_VERB.match(page.low, reading.number_end):
            return last in DATE_CUES
        return True
    if last.rstrip(",") in WEEKDAYS and reading.value is not None and 0 < reading.value <= LAST_DAY:
        if reading.next_word in AUXILIARIES:
            return False  # "on Friday 12 were hurt"
        return not _counts_something(page, reading)  # "Monday 26, Tuesday 27 and Wednesday 28 September"
    if last in MONTHS and reading.next_word not in ("per", "%", "percent"):
        return last not in ("may", "march") or reading.next_gap != " " or not _counts_something(page, reading)
    return False


def _counts_something(page: Page, reading: Reading) -> bool:
    return head_noun(page.text, page.low, reading.number_end, is_one=False) is not None
