"""The past 12 months are the twelve months that end with the issue; the next two years begin with it.

A count that is only "few" or "recent" stays unresolved.
"""

import re

from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading
from stages.extract.dates.shift import shifted
from stages.extract.dates.words import COUNT, GAP, VAGUE, count

RULE = "past_period/1"
CUES = (
    *(
        form
        for word in ("last", "past", "previous", "next", "coming", "following", "recent")
        for form in (word, word.capitalize())
    ),
)
PATTERN = re.compile(
    rf"(?:(?P<which>{'|'.join(CUES)}){GAP})(?:(?:(?P<count>{COUNT})|(?P<vague>{'|'.join(VAGUE)})(?:{GAP}of)?){GAP})?"
    rf"(?P<unit>hour|day|week|month|year|decade)(?P<plural>s)?\b(?:{GAP}and{GAP}(?:months|years)\b)?(?![-‑]\w)"
)
EXAMPLES = {
    "apprenticeship academy over the past 12 months –": [
        ("the past 12 months", "2023-09-05", "2024-09-05", "relative")
    ],
    "over the last two decades to": [("the last two decades", "2004-09-05", "2024-09-05", "relative")],
    "over the last decade and": [("the last decade", "2014-09-05", "2024-09-05", "relative")],
    "in the next three years": [("the next three years", "2024-09-05", "2027-09-05", "relative")],
    "in recent years, above": [("recent years", None, None, "relative")],
    "over the past few months in": [("the past few months", None, None, "relative")],
    "in the coming weeks and months.": [("the coming weeks and months", None, None, "relative")],
    "the previous three years": [("the previous three years", None, None, "relative")],
    "the last day": [],
    "past years": [],
    "the following day": [],
}
_IS_PAST = frozenset({"last", "past"})
_SINGULAR = frozenset({"decade", "year"})
_BELONGS = re.compile(r"[ \u00a0](?:of|in)\b")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """A span of the counted length that ends or begins on the day of issue."""
    which, unit = match["which"].lower(), match["unit"]
    start = match.start()
    has_article = context.text[max(0, start - 4) : start].lower() == "the "
    if not _is_expression(match, which, has_article) or _belongs(context, match):
        return None
    number = count(match["count"]) if match["count"] else None if match["vague"] or match["plural"] else 1
    days = _days(context, which, number, unit)
    return Reading(
        start - 4 if has_article else start, match.end(), days, "relative", is_anchored=days.first is not None
    )


def _belongs(context: Context, match: re.Match[str]) -> bool:
    """Whether it is a part of something else, as in "the last year of the course"."""
    return not match["count"] and not match["plural"] and bool(_BELONGS.match(context.text, match.end()))


def _is_expression(match: re.Match[str], which: str, has_article: bool) -> bool:
    if match["count"] or match["vague"]:
        return True
    if match["plural"]:
        return which == "recent" or (has_article and which not in {"following", "previous", "last", "next"})
    return which in _IS_PAST and has_article and match["unit"] in _SINGULAR


def _days(context: Context, which: str, number: int | None, unit: str) -> Days:
    issued = context.issue.day if context.issue else None
    if issued is None or number is None or which not in {"last", "past", "next", "coming"}:
        return UNRESOLVED
    other = shifted(issued, -number if which in _IS_PAST else number, unit)
    if other is None:
        return UNRESOLVED
    return Days(other, issued) if which in _IS_PAST else Days(issued, other)
