"""Digits as written become a number, with its currency, sign, thousands, vulgar fraction and scale."""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.non_figures.codes import AGES, is_glued_before
from stages.extract.figures.non_figures.labels import LABELS
from stages.extract.figures.numbers import LONGEST, PARTS, VULGAR, digits_value, fits, share
from stages.extract.figures.page import NEXT, Page, Reading
from stages.extract.figures.scan import SIGNS
from stages.extract.figures.units import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    DOLLARS,
    MONEY_ONLY_SCALES,
    SCALE_M_IS_METRES_BEFORE,
    SCALES,
)
from stages.extract.figures.words import MONTHS, STOPS
from stages.extract.phrases.words import word_set

SCALE = re.compile(
    r"[ \n-]{0,2}(milll?ion|millon|billion|billon|trillion|thousand|hundred|mln|mn|bln|bn|trn|tn|m|k|b)"
    r"(?![a-z0-9²³])"
)
GROUPS = re.compile(r"(?:[ ][0-9]{3})+(?![0-9,.]*[0-9])")
MONEY_GROUPS = re.compile(r"(?:[ ][0-9]{3})+(?:\.[0-9]{2})?(?=[ ](?:gbp|eur|usd)\b)")
# Thousands that a plain space parts stand before a noun: "8 892 learners", but "in year 9 120 pupils"
TOLD_GROUPS = re.compile(
    r"(?:[ ][0-9]{3})+(?=[ ][a-z])(?![ ](?:per|percent|percentage|million|billion|m|bn)\b)"
)
WORD_BEFORE = re.compile(r"(?:^|[\n:;,.(][ ]?|(?:^|[ \n(])([a-z]+)[ ])$")
NUMBER_AND = re.compile(r"(?<![0-9])[0-9]{1,2} (?:and|to|or|plus) $")
YOUNGEST_LABELS = word_set("aged age ages key post pre room suite at after until till by from over under")
COMMA_GROUP = re.compile(r",[ ]([0-9]{3})(?=[ ][a-z])")  # a slip of the keyboard: "172, 470 learners"
LINE_START = re.compile(r"(?:^|\n)[ •*-]*$")
AND_PART = re.compile(r"[ -]and[ -](?:a[ -](half|quarter|third)|three[ -](quarter)s)(?![a-z])")
# "3 and a half years", but "aged 16-19 and a quarter of parents"
MIXED = re.compile(
    r"(?:[ -](?:years?|months?|weeks?|days?|hours?|minutes?|decades?|terms?|times|million|billion|thousand"
    r"|hundred|per ?cent|percent|%|percentage|miles?|points?|stars?|acres?|metres?|inches|feet|pages?)\b"
    r"|[.,;:)]|$)"
)
LONGEST_LABEL, OLDEST_PUPIL = 24, 25
BEFORE_DIGITS = SIGNS + " -("
AND = "and"
THOUSANDS_HEAD = "000"  # "£000" heads a column in thousands
# What the parts of a number begin with: most numbers have none, and a look at the character tells so.
PART_STARTS = frozenset(VULGAR) | {"a"}
SIGN_ENDS = frozenset("+-")
SCALE_STARTS = frozenset("mbthk")
MANGLED_ENDINGS = frozenset(
    {"ps", "3;", "d;", "s;", "nd", "ds", "?", "#"}
)  # of PS, #163;, &pound;, pounds; pound Pounds, ?, #
CODE_ENDINGS = frozenset({code[-1] for code in CURRENCY_CODES} | {ending[-1] for ending in MANGLED_ENDINGS})
MANGLED_POUND = re.compile(
    r"(?:^|[^A-Za-z])(PS|&?#163;|&?pound;)$|(?:^|[^A-Z])(Pounds )$"
    r"|(?:^|[ (])(\?)(?=[0-9.,]+(?: ?[mb]illion|m\b|bn\b|,[0-9]{3}))"
)  # what converters make of it
# Spelt out and with a space behind, as old newspapers have it; but "thousands of pounds 20 years ago".
POUNDS_BEFORE = re.compile(
    r"(?<!ds of )(?<!ns of )(?<!in )(?<!lion )(?<!sand )(?<![0-9] )\b(pounds?;?[ ]?)$|(?:^|[ (\n])(#)$"
)
SUM_BEHIND = re.compile(
    r"[0-9]{1,3}(?:(?:,[0-9]{3})+|(?:\.[0-9]{1,2})?[ -]?(?:(?:m|bn|k)(?![a-z])|million|billion))"
    r"|[0-9]{3,}(?![0-9/-])"
)
DOLLAR_BEFORE = re.compile(r"(?:^|[^a-z])(us|au|ca|nz|hk|a|c|s)$")
JOINED = re.compile(r".?[0-9]{1,2} -(?=[0-9]{2}(?:[ -]year|s\b|[ ][a-z]))", re.DOTALL)
RANGE_BEFORE = re.compile(r"[0-9](?:%|k|m|bn|mn|p)?-(?:to-)?$|(?:^|[^a-z])(?:over|under|near|sub)-$")
ABBREVIATED_HEDGE = re.compile(r"(?:^|[ \n(])(?:c|ca|approx)\.?[ ]?$")
YEARLY = re.compile(  # what may follow a year: no noun that is counted
    r"[.,;:)]|$|\n|[ ](?:(?:financial|academic|school|tax|funding)[ ]|years?|budgets?|accounts|figures"
    r"|sessions?|seasons?|funding|allocations?|settlements?|rounds?|results|and|or|but|in|for|to|the|was|is|were|are"
    r"|will|at|on|as|by|from|with|when|after|because|would|has|had)\b"
)
LOST_DASH = 6  # digits of two years without what parts them
YEAR = "year"  # the form of four digits that can be nothing but a year
YEAR_NOTED = re.compile(r"(?:19|20)[0-9]{2}\.[0-9]{1,3}(?=[ ][A-Z]|\n|$)")
YEAR_ALONE = re.compile(
    r"(?:19|20)[0-9]{2}(?:[.,;:)\]\"'](?![0-9])|\n|$|[ ]\("
    r"|[ ](?:and|as|at|but|by|for|from|in|is|it|of|on|or|the|to|was|were|when|which|will|with)[ ])"
)


def from_digits(page: Page, start: int, end: int) -> Reading | None:
    """Return the reading of digits with sign, currency and scale; None for codes and broken numbers."""
    low = page.low
    token = low[start:end]
    if token[0] in VULGAR:
        return Reading(start, end, share(*VULGAR[token]), None, "part")
    digits, currency = token, None
    if token[0] in SIGNS:
        digits = token.lstrip(BEFORE_DIGITS)
        start, currency = _with_country(low, start, CURRENCY_SIGNS[token[0]])
    elif _is_code_start(page, start, digits):
        return None
    else:
        start, currency = _with_code(page, start)
        is_noted = len(digits) > 4 and (
            YEAR_NOTED.match(page.text, start) is not None or _runs_years_together(low, digits, end)
        )  # "in 2020.286 This", "the 201011 budget"
        if currency is None and (is_noted or (end - start == 4 and YEAR_ALONE.match(low, start))):
            return Reading(start, end, None, None, YEAR)
    if low[end + 2 : end + 3].isdigit() and low[end] in " ," and len(digits) <= 3:
        digits, end = _with_groups(page, start, end, digits, currency)
    is_head = digits == THOUSANDS_HEAD
    parsed = digits_value(digits) if len(digits) <= LONGEST and not is_head else None
    if parsed is None:
        return None
    reading = Reading(start, end, *parsed, "digits")
    reading.currency = currency
    is_loss = "(" in token
    if is_loss:  # "£(2.1)m": accounts bracket what is negative
        if low[end : end + 1] != ")":
            return None
        reading.end = reading.number_end = end + 1
    after = low[reading.end : reading.end + 2]
    if after[-1:] in PART_STARTS or after[:1] in PART_STARTS:
        _take_vulgar(low, reading)
    if currency is not None or low[start - 1 : start] in SIGN_ENDS or low.startswith("minus", start - 6):
        _take_sign(low, reading, currency is not None and ("-" in token or is_loss))
    after = low[reading.end : reading.end + 3]
    if after[:1] in SCALE_STARTS or after[1:2] in SCALE_STARTS or after[2:] in SCALE_STARTS:
        take_scale(low, reading)
    return reading if reading.value is not None and (not reading.is_scaled or fits(reading.value)) else None


def _runs_years_together(low: str, digits: str, end: int) -> bool:
    """Say whether a converter lost what parts two years: "the 199899 financial year"."""
    if len(digits) != LOST_DASH or not digits.isdigit() or digits[:2] not in ("19", "20"):
        return False
    is_next = int(digits[4:]) == (int(digits[2:4]) + 1) % 100
    return is_next and YEARLY.match(low, end) is not None


def _with_groups(page: Page, start: int, end: int, digits: str, currency: str | None) -> tuple[str, int]:
    """Take the thousands that a space parts: "£5 000", and at a line's start "172, 470 learners"."""
    low = page.low
    if low[end] == ",":
        slip = COMMA_GROUP.match(low, end)
        is_slip = slip is not None and LINE_START.search(low, max(0, start - 4), start)
        return (digits + slip[1], slip.end()) if slip and is_slip else (digits, end)
    # "3 200 000.00 GBP", as contract notices have it
    groups = MONEY_GROUPS.match(low, end) or _groups(page, start, end, digits, is_money=bool(currency))
    return (digits + groups[0].replace(" ", ""), groups.end()) if groups else (digits, end)


def _groups(page: Page, start: int, end: int, digits: str, *, is_money: bool) -> re.Match[str] | None:
    """The thousands behind digits where they are money, no plain space parts them or a noun follows."""
    low = page.low
    if not low[end + 1 : end + 2].isdigit():
        return None
    told = TOLD_GROUPS.match(low, end)
    if told and digits[:1] != "0" and digits.isdigit() and _counts_behind(low, start, int(digits)):
        return told
    groups = GROUPS.match(low, end)
    is_one = groups is not None and (is_money or page.text[end] != " " or groups[0] == " 000")
    return groups if is_one else None


def _counts_behind(low: str, start: int, head: int) -> bool:
    """Say whether no word before a number makes it one of its own: a label, a month, an age."""
    word = WORD_BEFORE.search(low, max(0, start - LONGEST_LABEL), start)
    if word is None or NUMBER_AND.search(low, max(0, start - 8), start):
        return False
    is_age = word[1] in YOUNGEST_LABELS and head <= OLDEST_PUPIL
    return not is_age and word[1] not in LABELS and word[1] not in MONTHS


def _is_code_start(page: Page, start: int, digits: str) -> bool:
    """Say whether the digits continue a code or a word, or start with a nought that no number has."""
    if digits[0] == "0" and len(digits) > 1 and digits[1] != ".":
        return True
    return is_glued_before(page.low, start) and not _may_be_glued(page, start)


def _may_be_glued(page: Page, start: int) -> bool:
    """Say whether digits may stand behind "-", "c." and the like: a range, an age group, a sign."""
    low, before = page.low, page.low[start - 1]
    if before == "/":
        return AGES.match(low, max(0, start - 3)) is not None
    if before == "-":
        return RANGE_BEFORE.search(low, max(0, start - 9), start) is not None
    if before in ".ca":
        return ABBREVIATED_HEDGE.search(low, max(0, start - 8), start) is not None
    return _with_code(page, start)[1] is not None


def _with_country(low: str, start: int, currency: str) -> tuple[int, str]:
    """Take the country before a dollar sign: US$, A$."""
    if currency == "USD" and start and low[start - 1].isalpha():
        match = DOLLAR_BEFORE.search(low, max(0, start - 3), start)
        if match:
            return match.start(1), DOLLARS[match[1]]
    return start, currency


def _with_code(page: Page, start: int) -> tuple[int, str | None]:
    """Take a currency code before the digits: GBP 5m; and a pound sign that a converter has spelt out."""
    left = (
        page.low[start - 1 : start] if page.low[start - 1 : start] != " " else page.low[start - 2 : start - 1]
    )
    if left not in CODE_ENDINGS:
        return start, None
    before = page.low[max(0, start - 5) : start].rstrip(" ")
    if before[-3:] in CURRENCY_CODES and not before[-4:-3].isalpha():
        return max(0, start - 5) + len(before) - 3, CURRENCY_CODES[before[-3:]]
    if before[-2:] not in MANGLED_ENDINGS and left not in MANGLED_ENDINGS:
        return start, None
    mangled = MANGLED_POUND.search(page.text, max(0, start - 8), start + (LONGEST if left == "?" else 0))
    if mangled is None and SUM_BEHIND.match(page.low, start):
        mangled = POUNDS_BEFORE.search(page.low, max(0, start - 8), start)
    return (mangled.start(mangled.lastindex or 0), "GBP") if mangled else (start, None)


def _take_vulgar(low: str, reading: Reading) -> None:
    """Add a vulgar fraction glued to whole digits: 1½."""
    end = reading.end + (low[reading.end : reading.end + 1] == " ")
    part = VULGAR.get(low[end : end + 1])
    if part and reading.value is not None:
        reading.value += share(*part)
        reading.end = end + 1
    match = AND_PART.match(low, reading.end) if low.startswith(AND, reading.end + 1) else None
    if match and reading.value is not None and MIXED.match(low, match.end()):
        reading.value += and_part(match)
        reading.end = match.end()
    reading.number_end = reading.end


def and_part(match: re.Match[str]) -> Decimal:
    """Return the part behind "and": a half, three quarters."""
    return share(1, PARTS[match[1]]) if match[1] else share(3, PARTS[match[2]])


def _take_sign(low: str, reading: Reading, is_negative: bool) -> None:
    """Take a minus or plus sign directly before the number, when nothing is glued to the sign."""
    start = reading.start
    before = low[start - 1 : start]
    if before == "-" and JOINED.match(low, max(0, start - 4)):
        return  # "16 -18 year olds"
    if before in ("-", "+") and (start == 1 or low[start - 2] in " \n(['\"|:~"):
        reading.start -= 1
        is_negative = is_negative or before == "-"
    elif low.endswith("minus ", 0, reading.start) and not low.endswith("or minus ", 0, reading.start):
        reading.start -= len("minus ")
        is_negative = True
    if is_negative and reading.value is not None:
        reading.value = -reading.value


def take_scale(low: str, reading: Reading) -> None:
    """Multiply by the scale behind the digits; a lone m may be metres, a lone b needs a currency."""
    match = SCALE.match(low, reading.end)
    while match and reading.value is not None and reading.step is not None:
        word = match[1]
        glued_letter = len(word) == 1
        gap = match.start(1) - reading.end
        if glued_letter and gap and not reading.currency:
            return
        if word in MONEY_ONLY_SCALES and not reading.currency:
            return
        if word == "m" and not reading.currency and _is_metres(low, reading, match.end()):
            return
        reading.value *= SCALES[word]
        reading.step *= SCALES[word]
        reading.scale *= SCALES[word]
        reading.end = reading.number_end = match.end()
        reading.is_scaled = True
        match = (
            SCALE.match(low, reading.end) if not glued_letter and word in ("hundred", "thousand") else None
        )


def _is_metres(low: str, reading: Reading, end: int) -> bool:
    """Say whether a lone m is metres: "5m tall", "the 100m in"."""
    following = NEXT.match(low, end)
    word = following[2] if following else ""
    is_distance = low[max(0, reading.start - 4) : reading.start] == "the " and (not word or word in STOPS)
    return word in SCALE_M_IS_METRES_BEFORE or is_distance
