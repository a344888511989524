"""A measure is a number before any other unit: miles, tonnes, hectares, degrees, kilowatts."""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.units import MEASURES

RULE = "measure/1"
EXAMPLES = {
    "a 40-acre site": [("40-acre", "40", "acre")],
    "12km from the town": [("12km", "12", "kilometre")],
    "a 180-degree turn": [("180-degree", "180", "degree")],
    "over 1,500 sq km": [("1,500 sq km", "1500", "square kilometre")],
    "winds of 150 km/h": [("150 km/h", "150", "kilometre per hour")],
    "12 further sites": [],
    "12 km/day passes": [("12 km", "12", "kilometre")],
}
DEGREES = {"c": "degree Celsius", "f": "degree Fahrenheit"}
LABELS = frozenset({"magnitude", "magnitude-"})  # "a magnitude 6.6 quake"
CIRCLE = 360
TEMPERATURES = DEGREES  # "31C", "88F": a letter glued to the number
HOTTEST = 130
POWERS = {"sq": "square", "square": "square", "cubic": "cubic"}
STARTS = frozenset(MEASURES) | frozenset(TEMPERATURES) | {"sq", "square", "basis", "cubic", "light"}
FOLLOWS = re.compile(
    r"[- \n]{0,2}((?:sq|square|cubic)[ .]{1,2}(?:mm|cm|m|km|ft|inch(?:es)?|(?:milli|centi|kilo)?met(?:re|er)"
    r"s?|feet|foot|yards?|miles?)\b|basis[ -]points?|light[ -]years?|(?:km|mi|m|ft)/(?:h|hr|hour|s)\b"
    r"|degrees?[ ](?:celsius|centigrade|fahrenheit|c|f)\b|[a-z°²³]+)"
)


def read(page: Page, reading: Reading) -> bool:
    """Take a number that a unit of measurement follows."""
    match = FOLLOWS.match(page.low, reading.number_end)
    is_noun = match is not None and match[1] == "degree" and reading.next_gap == " " and reading.value != 1
    if match is None or is_noun or _are_qualifications(reading, match[1]):  # "8,000 degree places"
        return False
    if match[1] == "g" and (reading.next_gap or page.text[match.start(1)] == "G"):
        return False
    if match[1] in TEMPERATURES:
        is_glued = reading.next_gap == "" and page.text[match.start(1)].isupper()
        is_mild = reading.value is not None and abs(reading.value) <= HOTTEST
        return is_glued and is_mild and reading.take("measure", TEMPERATURES[match[1]], RULE, match.end())
    if match[1].startswith("degree") and " " in match[1]:
        return reading.take("measure", DEGREES[match[1].rpartition(" ")[2][0]], RULE, match.end())
    unit = MEASURES.get(match[1]) or _compound(match[1])
    if unit is None or (match[1] == "mw" and reading.form != "digits"):
        return False
    return reading.take("measure", unit, RULE, match.end())


def _are_qualifications(reading: Reading, words: str) -> bool:
    """Say whether degrees are those of universities: more than a circle has."""
    return words == "degrees" and reading.value is not None and reading.value > CIRCLE


def _compound(words: str) -> str | None:
    """The unit that several words name: sq km, km/h, basis points, light-years."""
    if "/" in words:
        length, time = words.split("/")
        return f"{MEASURES.get(length, 'mile')} per {'second' if time == 's' else 'hour'}"
    first, _, last = words.replace(".", " ").replace("-", " ").partition(" ")
    if first in POWERS:
        return f"{POWERS[first]} {MEASURES[last.strip()]}"
    return f"{first} {last.rstrip('s')}" if last else None


def read_labelled(reading: Reading) -> bool:
    """Take the number behind "magnitude", bare or with "of" between."""
    before = reading.before[-2:]
    is_labelled = bool(before) and (before[-1] in LABELS or before == ["magnitude", "of"])
    return is_labelled and reading.take("measure", "magnitude", RULE, reading.number_end)
