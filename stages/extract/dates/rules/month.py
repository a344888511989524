"""A month is dated by a year after it, by "this year" and its like, or by the words that decide tense.

March, April, May, June and August are also words or names, so that alone they need a word of time
before them. Before another capital a month alone counts where its word of time can mean nothing else
("In February Ofsted said"), but not as part of a name (by June O'Hara, in March Street).
"""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Reading
from stages.extract.dates.tense import year_named, yearless_month
from stages.extract.dates.words import FULL_MONTH, FULL_MONTHS, GAP, MONTH, MONTHS, YEAR, month_number

RULE = "month/1"
CUES = tuple(MONTHS)
PATTERN = re.compile(
    rf"(?P<month>{MONTH})(?:(?:{GAP}of|,)?{GAP}(?P<year>{YEAR})|(?:{GAP}of)?{GAP}(?P<which>this|last"
    rf"|next){GAP}year\b)?"
)
EXAMPLES = {
    "in September 2023, and": [("September 2023", "2023-09-01", "2023-09-30", "month")],
    "good in March this year": [("March this year", "2024-03-01", "2024-03-31", "month")],
    "in November last year": [("November last year", "2023-11-01", "2023-11-30", "month")],
    "A coroner ruled in December that": [("December", "2023-12-01", "2023-12-31", "month")],
    "it will reopen in October": [("October", "2024-10-01", "2024-10-31", "month")],
    "a visit in October": [("October", None, None, "month")],
    "announced in September": [("September", None, None, "month")],
    "since last May, she may": [("last May", "2024-05-01", "2024-05-31", "month")],
    "a debate in November. In all": [("November", None, None, "month")],
    "Theresa May said": [],
    "May students apply?": [],
    "In February Ofsted said so, and in June Ms Reed.": [
        ("February", "2024-02-01", "2024-02-29", "month"),
        ("June", None, None, "month"),
    ],
    "In June, it was said, but in May the board will meet.": [
        ("June", "2024-06-01", "2024-06-30", "month"),
        ("May", "2025-05-01", "2025-05-31", "month"),
    ],
    "in October and November 2023, in December or January 2022": [
        ("October", "2023-10-01", "2023-10-31", "month"),
        ("November 2023", "2023-11-01", "2023-11-30", "month"),
        ("December", "2021-12-01", "2021-12-31", "month"),
        ("January 2022", "2022-01-01", "2022-01-31", "month"),
    ],
    "It lies in March Street.": [],
    "by June Hara": [],
    "They march in protest": [],
}
_YEAR_AFTER = re.compile(
    rf"(?:, {FULL_MONTH})*,?{GAP}(?:and|or|&){GAP}(?P<month>{FULL_MONTH}){GAP}(?P<year>{YEAR})"
)
"""A year told once for two months: "in June and July 2024"."""
_WORDS_TOO = frozenset({"March", "April", "May", "June", "August"})
_TIME_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|early|late|mid|of|by|from|to|for|after|before|between|and|or|every|"
    r"each|for|[Tt]his|In|Since|Until|During|By|From|Early|Late|Mid|After|Before)[ \u00a0-]$|[–-]$|"
    r"\b(?:its|their|our)[ \u00a0]$|[’']s[ \u00a0]$"
)
_ONLY_TIME = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his)[ \u00a0-]$")
_PLACE_AFTER = re.compile(
    r"[ \u00a0](?:Street|Road|Lane|Avenue|Drive|Way|Close|Place|House|Hall|Park|Court|Grove|Terrace|Hill"
    r"|Town)\b"
)
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]+[ \u00a0]$")
_NAME_AFTER = re.compile(r"[ \u00a0][A-Z](?!\w*[ \u00a0]?\d)")
_VERB_AFTER = re.compile(r"[ \u00a0](?:be|have|not|also|well|need|want|wish|I|we|they|she|he|it)\b")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The whole month; never a day of it."""
    number = month_number(match["month"])
    if match["year"]:
        return Reading(*match.span(), periods.month(int(match["year"]), number), "month")
    if match["which"]:
        year = year_named(context.issue, match["which"])
        days = periods.month(year, number) if year else UNRESOLVED
        return Reading(*match.span(), days, "month", is_anchored=days.first is not None)
    if not _is_month_alone(context.text, match):
        return None
    if (shared := _YEAR_AFTER.match(context.text, match.end())) is not None:
        year = int(shared["year"]) - (number > month_number(shared["month"]))
        return Reading(*match.span(), periods.month(year, number), "month")
    days = yearless_month(context, *match.span(), number)
    return Reading(*match.span(), days, "month", is_anchored=days.first is not None)


def _is_month_alone(text: str, match: re.Match[str]) -> bool:
    word = match["month"]
    if word not in FULL_MONTHS:
        return False
    before = text[max(0, match.start() - 24) : match.start()]
    if _NAME_AFTER.match(text, match.end()):
        return bool(_ONLY_TIME.search(before)) and not _PLACE_AFTER.match(text, match.end())
    if word in _WORDS_TOO:
        return bool(_TIME_BEFORE.search(before)) and not _VERB_AFTER.match(text, match.end())
    return not _NAME_BEFORE.search(before) or bool(_TIME_BEFORE.search(before))
