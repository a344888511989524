"""A percentage is a number before %, "per cent", "percent" or "pc".

Left alone: percentage points, which `percentage_points` reads.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading

RULE = "percentage/1"
EXAMPLES = {
    "Nearly 9.5% of grants went unspent": [("9.5%", "9.5", "percent")],
    "fees of up to 40 per cent": [("40 per cent", "40", "percent")],
    "sixty-seven per cent of heads": [("sixty-seven per cent", "67", "percent")],
    "a rise of 3 percentage points": [],
    "in the 90th percentile": [],
    "Starts | 2203\n% change | 8%": [("2203", "2203", "start"), ("8%", "8", "percent")],
}
STARTS = frozenset({"%", "per", "percent", "pc", "percents", "perc"})
FOLLOWS = re.compile(r"[ \n-]{0,2}(?:\[(?:%|per ?cent)\]|%|per[ \n-]?cents?\b|pc\b)")


def read(page: Page, reading: Reading) -> bool:
    """Take a number that a percent sign or word follows."""
    match = FOLLOWS.match(page.low, reading.number_end)
    return match is not None and reading.take("percentage", "percent", RULE, match.end())
