"""The year, term or weeks ahead are to come, but from when is not said: they stay unresolved."""

import re

from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Reading
from stages.extract.dates.words import GAP

RULE = "year_ahead/1"
CUES = ("academic", "financial", "year", "term", "weeks", "months", "years")
PATTERN = re.compile(
    rf"(?:(?P<split>academic|financial){GAP}year|(?P<unit>year|term)|weeks|months|years){GAP}ahead\b(?!{GAP}(?:of|by|with)\b)"
)
EXAMPLES = {
    "excited for the academic year ahead and": [("the academic year ahead", None, None, "academic_year")],
    "in the months ahead.": [("the months ahead", None, None, "relative")],
    "three years ahead of its time": [],
    "a year ahead": [],
}
_GRANULARITY = {"academic": "academic_year", "financial": "financial_year"}


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """Only with the article: "a year ahead" is a length of time."""
    start = match.start()
    if context.text[max(0, start - 4) : start].lower() != "the ":
        return None
    granularity = _GRANULARITY.get(match["split"] or "", match["unit"] or "relative")
    return Reading(start - 4, match.end(), UNRESOLVED, granularity)
