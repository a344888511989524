"""Words before a time expression that belong to it: early, mid-, later, the end of, by the end of.

They never make the days finer than the period they modify, save that "earlier this year" ends, and
"later this year" begins, with the day of issue.
"""

import re

from stages.extract.dates.expression import Days, Issue, Reading
from stages.extract.dates.words import GAP

_EDGE = re.compile(
    rf"(?:\b(?:(?:[Bb]y|[Bb]efore|[Uu]ntil){GAP})?(?:[Tt]he{GAP})?(?:very{GAP})?(?:end|start|beginning|"
    rf"middle|turn|close|spring|summer|autumn|winter|[a-z]+{GAP}half|first{GAP}quarter|rest|"
    rf"early{GAP}months|later{GAP}part){GAP}of{GAP}(?:the{GAP})?|\b(?P<narrow>[Ee]arlier|"
    rf"[Ll]ater){GAP}(?:on{GAP})?(?:in{GAP})?(?:the{GAP})?|\b(?:[Ee]arly|[Ll]ate|"
    rf"[Mm]id)(?:{GAP}in)?[- \u00a0](?:the{GAP})?)$"
)
_ENDS = tuple(
    f"{word}{gap}"
    for word in ("of", "the", "rlier", "ater", "on", "in", "rly", "ate", "id")
    for gap in " \xa0-"
)
"""How the words end; a look at that is faster than the pattern."""
_REACH = 40


def with_edges(text: str, reading: Reading, issue: Issue | None, floor: int) -> Reading:
    """The reading with the words before it; they begin at or after `floor`."""
    low = max(floor, reading.start - _REACH)
    if not text.endswith(_ENDS, low, reading.start):
        return reading
    edge = _EDGE.search(text[low : reading.start])
    if edge is None:
        return reading
    days, is_anchored = _narrowed(reading, edge["narrow"], issue)
    return Reading(low + edge.start(), reading.end, days, reading.granularity, is_anchored)


def _narrowed(reading: Reading, word: str | None, issue: Issue | None) -> tuple[Days, bool]:
    first, last = reading.days
    day = issue.day if issue else None
    if word is None or day is None or first is None or last is None or not first <= day <= last:
        return reading.days, reading.is_anchored
    return (Days(first, day) if word.lower() == "earlier" else Days(day, last)), True
