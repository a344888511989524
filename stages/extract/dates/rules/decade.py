"""The 2000s are the ten years from 2000 to 2009."""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading

RULE = "decade/1"
CUES = ("#4",)
PATTERN = re.compile(r"(?P<decade>(?:19|20)\d0)[’']?s\b")
EXAMPLES = {
    "slow growth in the 2000s.": [("the 2000s", "2000-01-01", "2009-12-31", "year")],
    "a lean 1990s and": [("1990s", "1990-01-01", "1999-12-31", "year")],
    "the late 1990s": [("late 1990s", "1990-01-01", "1999-12-31", "year")],
    "2000 seats": [],
}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """1 January of the first year to 31 December of the tenth."""
    first = int(match["decade"])
    start = match.start()
    if context.text[max(0, start - 4) : start].lower() == "the ":
        start -= 4
    return Reading(start, match.end(), periods.spanned(periods.year(first), periods.year(first + 9)), "year")
