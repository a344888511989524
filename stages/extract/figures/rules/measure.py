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
STARTS = frozenset(MEASURES) | {"sq", "square", "basis", "cubic"}
FOLLOWS = re.compile(
    r"[- \n]{0,2}((?:sq|square|cubic)[ ](?:m|ft|metres?|feet|foot|miles?|km)\b|basis[ -]points?|[a-z°²³]+)"
)


def read(page: Page, reading: Reading) -> bool:
    """Take a number that a unit of measurement follows."""
    match = FOLLOWS.match(page.low, reading.number_end)
    if match is None:
        return False
    unit = MEASURES.get(match[1]) or (match[1] if " " in match[1] or "-" in match[1] else None)
    if unit is None or (match[1] == "mw" and reading.form != "digits"):
        return False
    return reading.take("measure", unit.replace("-", " ").rstrip("s"), RULE, match.end())
