"""Two months joined by to, a dash or between … and are one span: August 2017 to March 2018."""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading
from stages.extract.dates.words import GAP, MONTH, MONTHS, TO, YEAR, month_number

RULE = "month_range/1"
CUES = tuple(MONTHS)
PATTERN = re.compile(
    rf"(?P<first>{MONTH})(?:{GAP}(?P<first_year>{YEAR}))?(?P<to>{TO})(?P<last>{MONTH}){GAP}(?P<year>{YEAR})"
)
EXAMPLES = {
    "reported for August 2017 to March 2018, in": [
        ("August 2017 to March 2018", "2017-08-01", "2018-03-31", "month")
    ],
    "between September and December 2024": [
        ("September and December 2024", "2024-09-01", "2024-12-31", "month")
    ],
    "from November to January 2024": [("November to January 2024", "2023-11-01", "2024-01-31", "month")],
    "in June and July 2024": [
        ("June", "2024-06-01", "2024-06-30", "month"),
        ("July 2024", "2024-07-01", "2024-07-31", "month"),
    ],
    "May to June 2024": [("May to June 2024", "2024-05-01", "2024-06-30", "month")],
}
_BETWEEN = re.compile(r"\b[Bb]etween[ \u00a0](?:early |late )?$")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """From the first day of the first month to the last day of the last."""
    is_list = match["to"].strip() == "and"
    if is_list and not _BETWEEN.search(context.text[max(0, match.start() - 16) : match.start()]):
        return None
    first, last, year = month_number(match["first"]), month_number(match["last"]), int(match["year"])
    first_year = int(match["first_year"]) if match["first_year"] else year - (first > last)
    days = periods.spanned(periods.month(first_year, first), periods.month(year, last))
    return Reading(*match.span(), days, "month")
