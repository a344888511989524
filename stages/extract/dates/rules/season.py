"""A season or school term is dated by a year, or by this, last or next; alone it stays unresolved.

Alone a season needs a word of time before it (in, over, the), and no capital after it: an Autumn
Statement and a Spring Budget are names.
"""

import re
from collections.abc import Callable

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading
from stages.extract.dates.tense import direction, year_named
from stages.extract.dates.words import GAP, YEAR

RULE = "season/1"
CUES = tuple(word for name in periods.SEASONS for word in (name, name.capitalize()))
_SEASON = "|".join(CUES)
PATTERN = re.compile(
    rf"(?P<season>{_SEASON})\b(?P<term>{GAP}[Tt]erms?\b)?"
    rf"(?:(?:{GAP}of|,|{GAP}in)?{GAP}(?P<year>{YEAR})(?:/\d\d\b)?|{GAP}(?P<which>this|last|next){GAP}year\b)?"
)
EXAMPLES = {
    "repaid in full by Autumn 2027.": [("Autumn 2027", "2027-09-01", "2027-11-30", "season")],
    "the spending review of spring 2025": [("spring 2025", "2025-03-01", "2025-05-31", "season")],
    "inspecting in the autumn term is": [("the autumn term", None, None, "term")],
    "for summer term 2025": [("summer term 2025", "2025-04-01", "2025-08-31", "term")],
    "bid to take over contracts in spring with": [("spring", None, None, "season")],
    "contracts awarded over the summer.": [("the summer", None, None, "season")],
    "called Ofsted Academy this Autumn": [("this Autumn", "2024-09-01", "2024-11-30", "season")],
    "in winter 2023/24": [("winter 2023/24", "2023-12-01", "2024-02-29", "season")],
    "it was run in the spring.": [("the spring", "2024-03-01", "2024-05-31", "season")],
    "it will open in the spring.": [("the spring", "2025-03-01", "2025-05-31", "season")],
    "the Autumn Statement": [],
    "colleges spring up": [],
    "a summer school": [],
}
_TIME_BEFORE = re.compile(
    r"\b(?:in|over|during|by|since|until|till|from|the|early|late|mid|of|before|after|for|next|last|this|to)"
    r"[ \u00a0-]$",
    re.IGNORECASE,
)
_NOT_TIME_AFTER = re.compile(
    r"[ \u00a0](?:[A-Z]|schools?\b|camps?\b|programmes?\b|jobs?\b|up\b|borns?\b)|[-‑]\w"
)


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """Three whole months, or the term's days."""
    granularity, of = ("term", periods.term) if match["term"] else ("season", periods.season)
    name = match["season"].lower()
    if name not in periods.TERMS and match["term"]:
        return None
    if match["year"]:
        return Reading(*match.span(), of(int(match["year"]), name), granularity)
    if match["which"]:
        days = _in_year(context, match["which"], name, bool(match["term"]))
        return Reading(*match.span(), days, granularity, is_anchored=days.first is not None)
    before = context.text[max(0, match.start() - 12) : match.start()]
    is_time = bool(match["term"]) or bool(_TIME_BEFORE.search(before))
    if not is_time or _NOT_TIME_AFTER.match(context.text, match.end()):
        return None
    start = match.start() - 4 if before.endswith(("the ", "The ")) else match.start()
    days = _told(context, match, of)
    return Reading(start, match.end(), days, granularity, is_anchored=days.first is not None)


def _told(context: Context, match: re.Match[str], of: Callable[[int, str], Days]) -> Days:
    """The last or the next season where the words say so and the issue lies outside it."""
    issued = context.issue.day if context.issue else None
    way = direction(context, *match.span()) if issued else 0
    if issued is None or not way:
        return UNRESOLVED
    around = [of(issued.year + shift, match["season"].lower()) for shift in (-1, 0, 1)]
    if any(days.first and days.last and days.first <= issued <= days.last for days in around):
        return UNRESOLVED
    if way > 0:
        return next(days for days in around if days.first and days.first > issued)
    return next(days for days in reversed(around) if days.last and days.last < issued)


def _in_year(context: Context, which: str, name: str, is_term: bool) -> Days:
    year = year_named(context.issue, which)
    if not year:
        return UNRESOLVED
    return periods.term(year, name) if is_term else periods.season(year, name)
