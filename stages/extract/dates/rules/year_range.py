"""Two years joined by to, a dash or between … and are one span: between 2006 and 2011, 2012-15."""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading
from stages.extract.dates.words import GAP

RULE = "year_range/1"
CUES = ("#4",)
PATTERN = re.compile(
    rf"(?P<first>(?:19|20)\d\d)(?P<to>{GAP}?[–—-]{GAP}?|{GAP}(?:to|and|until|through){GAP})"
    r"(?P<last>(?:19|20)\d\d|\d\d)(?![\w%/]|[,.:–-]\d)"
)
EXAMPLES = {
    "chief inspector between 2006 and 2011, found": [("2006 and 2011", "2006-01-01", "2011-12-31", "year")],
    "from 2012 to 2015": [("2012 to 2015", "2012-01-01", "2015-12-31", "year")],
    "in 2012-15": [("2012-15", "2012-01-01", "2015-12-31", "year")],
    "in 2019 and 2021": [
        ("2019", "2019-01-01", "2019-12-31", "year"),
        ("2021", "2021-01-01", "2021-12-31", "year"),
    ],
    "2016 to 12": [],
    "2012 to 2015 learners": [],
}
_BETWEEN = re.compile(r"\b[Bb]etween[ \u00a0](?:early |late )?$")
_COUNTED_AFTER = re.compile(
    r"[ \u00a0](?!(?:was|is|has|as|this|accounts|results|figures)\b)(?:[a-z]+s|people|staff)\b"
)


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """From 1 January of the first year to 31 December of the last."""
    to, digits = match["to"].strip(), match["last"]
    first = int(match["first"])
    last = int(digits if len(digits) == 4 else match["first"][:2] + digits)
    is_other = len(digits) == 2 and (to.isalpha() or last == first + 1)
    if is_other or last <= first or _COUNTED_AFTER.match(context.text, match.end()):
        return None
    if to == "and" and not _BETWEEN.search(context.text[max(0, match.start() - 16) : match.start()]):
        return None
    return Reading(*match.span(), periods.spanned(periods.year(first), periods.year(last)), "year")
