"""Percentage points are a number before "percentage points", "% points", "ppt" or "pp".

A bare "3 points" is read so when the figure before it in the sentence is a percentage.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading

RULE = "percentage_points/1"
EXAMPLES = {
    "a rise of 3 percentage points": [("3 percentage points", "3", "percentage point")],
    "down 2.5pp on the year": [("2.5pp", "2.5", "percentage point")],
    "a one-percentage-point cut": [("one-percentage-point", "1", "percentage point")],
    "a rise of 3 per cent": [],
}
UNIT = "percentage point"
STARTS = frozenset(
    {"of", "percentage", "pp", "ppt", "ppts", "pps", "%", "per", "percent", "pts", "point", "points"}
)
POINTS_BEHIND = ("% point", "%-point", "%pt", "% pt")
POINTS = frozenset({"point", "points"})
FOLLOWS = re.compile(
    r"[ ]of[ ]a[ ]percentage[ -]point\b|[ ]\[(?:percentage[ ])?points?\]|[ \n-]{0,2}(?:(?:%|per[ ]?cent|"
    r"percentage)[ \n-]points?\b|ppts?\b|pps?\b|%pts?\b)",
    re.ASCII,
)


def read(page: Page, reading: Reading) -> bool:
    """Take a number that "percentage points" or its short form follows."""
    if reading.next_word in POINTS and page.low[reading.number_end + 1 : reading.number_end + 2] != "[":
        return False  # whether these are percentage points the sentence says
    if reading.next_word == "%" and not page.low.startswith(
        POINTS_BEHIND, page.low.index("%", reading.number_end)
    ):
        return False
    match = FOLLOWS.match(page.low, reading.number_end)
    return match is not None and reading.take("percentage_points", UNIT, RULE, match.end())
