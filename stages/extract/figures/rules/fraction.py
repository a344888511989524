"""A fraction is a named part of a whole: a half, a third, two-thirds, one in five, nine out of 10.

Left alone: "the third", "a third party", "half-term", "the first half", "third quarter".
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.numbers import PARTS, digits_value, share, words_value
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import count, money, percentage_points
from stages.extract.figures.scan import SMALL_NUMBER
from stages.extract.figures.units import TIMES
from stages.extract.figures.words import STOPS

RULE = "fraction/1"
EXAMPLES = {
    "over half of heads": [("half", "0.5", "share")],
    "two-thirds of them": [("two-thirds", "0.666667", "share")],
    "a quarter disagreed": [("a quarter", "0.25", "share")],
    "more than 1 in 5 people": [("1 in 5", "0.2", "share")],
    "nine out of 10 schools": [("nine out of 10", "0.9", "share")],
    "a third party, the first half and half-term": [],
}
STARTS = frozenset(PARTS) | {"in", "out", "of"}
FOLLOWS = re.compile(r"[- \n]((?:half|halves)|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?)(?![a-z-])")
ONE_IN = re.compile(
    rf"[- \n](?:in|out[- ]of)[- \n](?:every[ ])?([0-9]{{1,3}}(?:,000)?(?![0-9,.]?[0-9]|[%])|{SMALL_NUMBER}(?![a-z])|a hundred)"
    r"(?![ -](?:per[ ]?cent|percent|hours?|days?|weeks?|months?|years?|million|decades?|minutes?))(?!:)"
)
LARGEST_PART, LARGEST_WHOLE = 99, 1000
HALF_OF_MORE = re.compile(rf"[ -]?(?:an?[ -])?(million|billion|trillion|thousand|hundred|dozen|{'|'.join(TIMES)})\b")
HALF_A_POINT = re.compile(r"[ -](?:of[ ])?a?[ ]?(?:percentage[ -])point\b")
HALF_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
NOT_HALVED = frozenset("term terms time times way hearted baked past price life marathon yearly day days-off back-row "
                       "board sister brother truth empty full century-old section".split())  # fmt: skip
NOT_BEFORE_HALF = frozenset("first second latter third fourth this last next better other each cut early".split())
OF_A_BIG = re.compile(r"[ ]of[ ]a[ ](million|billion|trillion)\b")
VERB_ENDINGS = ("ed",)
GOES_ON = frozenset("left rest more less fewer lower higher larger smaller say think believe expect want feel plan rely lack struggle "
                    "use rate live".split())  # fmt: skip
PART_OF = re.compile(r"[ \n](?:of|the|its|their|his|her|our|all|these|those|that)\b")


def read(page: Page, reading: Reading) -> bool:
    """Take a small number before thirds, quarters and so on, or before "in five"."""
    if reading.value is None or reading.value > LARGEST_PART or reading.value % 1 or reading.value == 0:
        return False
    match = FOLLOWS.match(page.low, reading.number_end)
    if match:
        whole = PARTS[match[1]]
        if reading.value >= whole and not match[1].startswith("hal"):
            return False
        if reading.value > 1 and not match[1].endswith("s"):
            return False
        return _take(page, reading, share(reading.value, whole), match.end())
    match = ONE_IN.match(page.low, reading.number_end)
    if match is None:
        return False
    parsed = digits_value(match[1]) if match[1][0].isdigit() else (words_value(match[1]), Decimal(1))
    if parsed is None or not reading.value < parsed[0] <= LARGEST_WHOLE:
        return False
    return _take(page, reading, share(reading.value, parsed[0]), match.end())


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
    is_half = page.low.startswith("half", end - 4)
    if is_half:
        if reading.last_before in NOT_BEFORE_HALF or following in NOT_HALVED:
            return False
        point = HALF_A_POINT.match(page.low, end)
        if point:
            reading.value, reading.step = Decimal("0.5"), Decimal("0.1")
            return reading.take("percentage_points", percentage_points.UNIT, percentage_points.RULE, point.end())
        if HALF_OF_MORE.match(page.low, end):
            return _half_of_more(page, reading)
        if reading.next_gap == "-":
            return False
        return _take(page, reading, Decimal("0.5"), end) or _count(page, reading)
    if reading.next_gap == "-" or not (
        not following or following in STOPS or following in GOES_ON or following.endswith(VERB_ENDINGS)
        or following == "of"
    ):  # fmt: skip
        return False
    if reading.value is None:
        return False
    return _take(page, reading, reading.value, end) or _count(page, reading)


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
    if page.low[reading.number_end : match.end()].count("a") and " a" in page.low[reading.number_end : match.end()]:
        reading.value, reading.step = Decimal("0.5"), None
        return reading.take("duration", TIMES[match[1]], "duration/1", match.end())
    return False
