"""A fraction is a named part of a whole: a half, a third, two-thirds, one in five, nine out of 10.

Left alone: "the third", "a third party", "half-term", "the first half", "third quarter".
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.numbers import PARTS, digits_value, share, words_value
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import count, money, percentage, percentage_points
from stages.extract.figures.scan import SMALL_NUMBER
from stages.extract.figures.units import TIMES
from stages.extract.figures.words import STOPS
from stages.extract.phrases.words import word_set

RULE = "fraction/1"
EXAMPLES = {
    "over half of heads": [("half", "0.5", "share")],
    "two-thirds of them": [("two-thirds", "0.666667", "share")],
    "a quarter disagreed": [("a quarter", "0.25", "share")],
    "more than 1 in 5 people": [("1 in 5", "0.2", "share")],
    "nine out of 10 schools": [("nine out of 10", "0.9", "share")],
    "odds of 1 in 4,000": [("1 in 4,000", "0.00025", "share")],
    "£1 in every £5 of the budget": [("£1 in every £5", "0.2", "share")],
    "a third party, the first half and half-term": [],
}
STARTS = frozenset(PARTS) | {"in", "out", "of"}
FOLLOWS = re.compile(
    r"[- \n]((?:half|halves)"
    r"|(?:third|quarter|fifth|sixth(?![ -]form)|seventh|eighth|ninth|tenth|twentieth)s?)(?![a-z-])"
)
ONE_IN = re.compile(
    rf"[- \n](?:in|out[- ]of)[- \n](?:every[ ])?([0-9]{{1,3}}(?:,000){{0,2}}(?![0-9,.]?[0-9]|[%])"
    rf"|{SMALL_NUMBER}(?![a-z])|a hundred)"
    r"(?![ -](?:per[ ]?cent|percent|hours?|days?|weeks?|months?|years?|million|decades?|minutes?))(?!:)"
)
MARK = re.compile(r"[ ]out[ ]of[ ](5|10|20|100)(?![0-9,.]?[0-9%])")
USUAL_WHOLES = frozenset({*range(2, 13), 15, 16, 20, 25, 50, 100, 1000})
LARGEST_PART, LARGEST_WHOLE = 99, 1_000_000
HALF_OF_MORE = re.compile(
    rf"[ -]?(?:an?[ -])?(million|billion|trillion|thousand|hundred|dozen|{'|'.join(TIMES)})\b"
)
HALF_A_POINT = re.compile(r"[ -](?:of[ ])?a?[ ]?(?:percentage[ -])point\b")
HALF_A_PERCENT = re.compile(
    r"[ -](?:of[ ])?(?:an?[ -]|one[ ])?(?:per[ -]?cent|percent|%)(?![a-z])(?![ -]point)"
)
PART_OF_A_PERCENT = re.compile(r"[ ]of[ ](?:a|one|1)[ ]?(?:per[ ]?cent|percent|%)(?![a-z])(?![ -]point)")
PART_OF_A_POINT = re.compile(r"[ ]of[ ](?:a|one)[ ]percentage[ -]point\b")
OF_A_YEAR = re.compile(r"[ ]of[ ](?:the[ ])?(?:19|20)[0-9]{2}\b")
MONEY_IN = re.compile(
    r"[ ](?:in|out[ ]of)[ ]every[ ]([£$€])([0-9]{1,4})"
    r"(?![0-9.,]*[0-9]|[ ]?(?:k|m|bn|thousand|million|billion)\b)"
)
HALF_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
NOT_HALVED = word_set(
    """
    term terms time times way hearted baked past price life marathon yearly day days-off back-row board
    sister brother truth empty full century-old section
    """
)
NOT_BEFORE_HALF = word_set(
    """
    first second latter third fourth this last next better each cut early
    """
)
HALF_OF_PEOPLE = frozenset({"my", "your", "his", "her", "our", "their", "how"})
ORDERED = frozenset({"first", "last", "next", "past", "previous", "final", "consecutive", "successive"})
OF_A_BIG = re.compile(r"[ ]of[ ]a[ ](million|billion|trillion)\b")
GOES_ON = word_set(
    """
    left rest more less fewer lower higher larger smaller say think believe expect want feel plan rely lack
    struggle use rate live wish hope fear worry regret doubt prefer choose enjoy trust value cite admit claim
    suffer face intend aim report study earn own enrol complete achieve fail pass drop quit start leave
    back support oppose favour hold join attend receive apply
    """
)


def read(page: Page, reading: Reading) -> bool:
    """Take a small number before thirds, quarters and so on, or before "in five"."""
    if reading.value is None or reading.value > LARGEST_PART or reading.value == 0:
        return False
    if reading.value % 1:
        return _read_mark(page, reading)
    match = FOLLOWS.match(page.low, reading.number_end)
    if (
        match
        and match[1] == "quarters"
        and (reading.last_before in ORDERED or OF_A_YEAR.match(page.low, match.end()))
    ):
        return reading.take("duration", "quarter", "duration/1", match.end())  # "the first two quarters"
    whole = _named_whole(reading.value, match[1]) if match else None
    if match is None:
        match = ONE_IN.match(page.low, reading.number_end)
        whole = _counted_whole(reading.value, match[1]) if match else None
    if match is None or whole is None:
        return False
    return _take(page, reading, share(reading.value, whole), match.end())


def _read_mark(page: Page, reading: Reading) -> bool:
    """Read an average mark on a usual scale: "7.2 out of 10"."""
    match = MARK.match(page.low, reading.number_end)
    if match is None or reading.value is None or reading.value >= int(match[1]):
        return False
    return _take(page, reading, share(reading.value, int(match[1])), match.end())


def read_money_share(page: Page, reading: Reading) -> bool:
    """Take "£1 in every £5": a share, and no money."""
    if not page.low.startswith((" in every ", " out of every "), reading.number_end):
        return False
    match = MONEY_IN.match(page.low, reading.number_end)
    if match is None or reading.value is None or not 0 < reading.value < int(match[2]):
        return False
    reading.currency = None
    return _take(page, reading, share(reading.value, int(match[2])), match.end())


def _named_whole(part: Decimal, name: str) -> Decimal | None:
    """Return three for "two thirds"; None for "two third", "five quarters"."""
    whole = PARTS[name]
    is_proper = part < whole or name.startswith("hal")
    return Decimal(whole) if is_proper and (part == 1 or name.endswith("s")) else None


def _counted_whole(part: Decimal, written: str) -> Decimal | None:
    """Return five for "one in five"; None for "40 out of 120 schools", which are two counts."""
    parsed = digits_value(written) if written[0].isdigit() else (words_value(written), Decimal(1))
    if parsed is None or not part < parsed[0] <= LARGEST_WHOLE:
        return None
    return parsed[0] if part == 1 or parsed[0] in USUAL_WHOLES else None


def _take(page: Page, reading: Reading, value: Decimal, end: int) -> bool:
    reading.value, reading.step = value, None
    big = OF_A_BIG.match(page.low, end)
    if big:  # "three quarters of a million"
        reading.value, reading.step = value * HALF_SCALES[big[1]], Decimal(HALF_SCALES[big[1]]) / 10
        reading.is_scaled = True
        reading.number_end = big.end()
        reading.look_ahead(page)
        return False
    return reading.take("fraction", "share", RULE, end)


def read_part(page: Page, reading: Reading) -> bool:
    """Take a half, a third, a quarter, where the words around it do not make it an ordinal or a name."""
    end, following = reading.number_end, reading.next_word
    if page.low.startswith("half", end - 4):
        return _read_half(page, reading)
    is_part = not following or following in STOPS or following in GOES_ON or following.endswith("ed")
    if reading.value is None or reading.next_gap == "-" or not is_part:
        return False
    point = PART_OF_A_POINT.match(page.low, end)
    if point:
        reading.step = Decimal("0.01")
        return reading.take("percentage_points", percentage_points.UNIT, percentage_points.RULE, point.end())
    percent = PART_OF_A_PERCENT.match(page.low, end)
    if percent:
        reading.step = Decimal("0.01")
        return reading.take("percentage", "percent", percentage.RULE, percent.end())
    return _take(page, reading, reading.value, end) or _count(page, reading)


def _read_half(page: Page, reading: Reading) -> bool:
    """Read half of something, half a million, half a point, half an hour."""
    end = reading.number_end
    is_mixed = page.low[reading.start] == "a" or reading.next_word not in STOPS
    if is_mixed and reading.last_before == "and" and reading.before[-2:-1] and reading.before[-2] in TIMES:
        return False  # "a year and a half"
    is_other = (
        reading.last_before == "other"
        and (  # "his other half", "how the other half lives"
            reading.before[-2:-1] != ["the"] or not HALF_OF_PEOPLE.isdisjoint(reading.before[-3:])
        )
    )
    if is_other or reading.last_before in NOT_BEFORE_HALF or reading.next_word in NOT_HALVED:
        return False
    point = HALF_A_POINT.match(page.low, end)
    if point:
        reading.value, reading.step = Decimal("0.5"), Decimal("0.1")
        return reading.take("percentage_points", percentage_points.UNIT, percentage_points.RULE, point.end())
    percent = HALF_A_PERCENT.match(page.low, end)
    if percent:
        reading.value, reading.step = Decimal("0.5"), Decimal("0.1")
        return reading.take("percentage", "percent", percentage.RULE, percent.end())
    if HALF_OF_MORE.match(page.low, end):
        return _half_of_more(page, reading)
    return reading.next_gap != "-" and (_take(page, reading, Decimal("0.5"), end) or _count(page, reading))


def _count(page: Page, reading: Reading) -> bool:
    """Read what is left of a part of a big number: money or a count ("half a million pounds")."""
    reading.look_ahead(page)
    return money.read(page, reading) or count.read(page, reading)


def _half_of_more(page: Page, reading: Reading) -> bool:
    """Read "half a million" as 500,000 and "half an hour" as 0.5 hours."""
    match = HALF_OF_MORE.match(page.low, reading.number_end)
    if match is None:
        return False
    if match[1] in HALF_SCALES:
        reading.value, reading.step = Decimal(HALF_SCALES[match[1]]) / 2, Decimal(HALF_SCALES[match[1]]) / 10
        reading.number_end = match.end()
        reading.is_scaled = True
        return _count(page, reading)
    if (
        page.low[reading.number_end : match.end()].count("a")
        and " a" in page.low[reading.number_end : match.end()]
    ):
        reading.value, reading.step = Decimal("0.5"), None
        return reading.take("duration", TIMES[match[1]], "duration/1", match.end())
    return False
