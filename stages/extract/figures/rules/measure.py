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
    "12 further sites": [],
}
DEGREES = {"c": "degree Celsius", "f": "degree Fahrenheit"}
LABELS = frozenset({"magnitude", "magnitude-"})  # "a magnitude 6.6 quake"
TEMPERATURES = DEGREES  # "31C", "88F": a letter glued to the number
HOTTEST = 130
STARTS = frozenset(MEASURES) | frozenset(TEMPERATURES) | {"sq", "square", "basis", "cubic", "light"}
FOLLOWS = re.compile(
    r"[- \n]{0,2}((?:sq|square|cubic)[ ](?:m|ft|metres?|feet|foot|miles?|km)\b|basis[ -]points?"
    r"|light[ -]years?"
    r"|degrees?[ ](?:celsius|centigrade|fahrenheit|c|f)\b|[a-z°²³]+)"
)


def read(page: Page, reading: Reading) -> bool:
    """Take a number that a unit of measurement follows."""
    match = FOLLOWS.match(page.low, reading.number_end)
    if match is None:
        return False
    if match[1] == "g" and (reading.next_gap or page.text[match.start(1)] == "G"):
        return False
    if match[1] in TEMPERATURES:
        is_glued = reading.next_gap == "" and page.text[match.start(1)].isupper()
        is_mild = reading.value is not None and abs(reading.value) <= HOTTEST
        return is_glued and is_mild and reading.take("measure", TEMPERATURES[match[1]], RULE, match.end())
    if match[1].startswith("degree") and " " in match[1]:
        return reading.take("measure", DEGREES[match[1].rpartition(" ")[2][0]], RULE, match.end())
    unit = MEASURES.get(match[1]) or (match[1] if " " in match[1] or "-" in match[1] else None)
    if unit is None or (match[1] == "mw" and reading.form != "digits"):
        return False
    return reading.take("measure", unit.replace("-", " ").rstrip("s"), RULE, match.end())


def read_labelled(reading: Reading) -> bool:
    """Take the number behind "magnitude", bare or with "of" between."""
    before = reading.before[-2:]
    is_labelled = bool(before) and (before[-1] in LABELS or before == ["magnitude", "of"])
    return is_labelled and reading.take("measure", "magnitude", RULE, reading.number_end)
