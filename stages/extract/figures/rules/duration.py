"""A duration is a number before a unit of time, with "working", "school" and "calendar" kept in the unit.

Left alone: "two year groups", "three second homes", and "a year" unless a hedge stands before it.
"""

from __future__ import annotations

import re

from stages.extract.figures.nouns import WORD
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.units import TIME_QUALIFIERS, TIMES
from stages.extract.figures.word_forms import is_plural

RULE = "duration/1"
EXAMPLES = {
    "within five working days": [("five working days", "5", "working day")],
    "a two-year contract": [("two-year", "2", "year")],
    "for 6 weeks": [("6 weeks", "6", "week")],
    "two working days' notice": [("two working days", "2", "working day")],
    "two year groups": [],
    "some 500 HR managers": [],
}
PLAIN = frozenset(TIMES) | {f"{time}s" for time in TIMES if time != "centurie"} | {"centuries"}
STARTS = PLAIN | {"yearly", "monthly", "weekly", "hourly"} | frozenset(TIME_QUALIFIERS)
FOLLOWS = re.compile(
    rf"[- \n]{{0,2}}((?:(?:{'|'.join(TIME_QUALIFIERS)})[- \n]){{0,2}})"
    r"((?:second(?=s|-(?!year)| )|sec|minute|min|hour|hr|day|night|week|wk|fortnight|month|year|yr|decade|"
    r"centur(?:y|ies))s?(?:ly\b)?)(?![a-z])(?!-end)"
)
NOT_TIMES = re.compile(
    r"[ -](?:groups?|on[ ]year\b"
    r"|(?:seven|eight|nine|ten|eleven|twelve|thirteen|[0-9]|1[0-3])(?![\w,.][0-9]|\w)"
    r"(?! (?:months|weeks|days)))"
)


def _qualifies_a_plural(page: Page, place: int) -> bool:
    """Say whether a plural noun stands right behind."""
    following = WORD.match(page.low, place)
    return following is not None and is_plural(following[2])


def _is_a_year(page: Page, reading: Reading) -> bool:
    """Say whether the number names the year: "the 2024 financial year", "the inaugural 2020 year"."""
    digits = page.low[reading.start : reading.number_end]
    return len(digits) == 4 and digits.startswith(("19", "20"))


def read(page: Page, reading: Reading) -> bool:
    """Take a number that a unit of time follows."""
    match = FOLLOWS.match(page.low, reading.number_end)
    if match is None or page.text.startswith("HR", match.start(2)):  # "500 HR managers"
        return False
    name = match[2].removesuffix("ly")
    if name == "year" and match[0][:1] != "-" and _is_a_year(page, reading):
        return False
    if reading.next_gap == "" and name in ("day", "second", "night"):
        return False
    if name == "second" and reading.next_gap != "-":
        return False
    is_adverb = name != match[2] and reading.next_gap == " "  # "85,000 weekly orders" are orders
    if (
        (is_adverb and _qualifies_a_plural(page, match.end()))
        or (name in ("year", "years") and NOT_TIMES.match(page.low, match.end()))
        or (name == "nights" and page.low.startswith(" out", match.end()))
    ):
        return False
    time = "century" if name.startswith("centur") else TIMES[name.rstrip("s")]
    kept = [word for word in match[1].replace("-", " ").split() if TIME_QUALIFIERS[word]]
    return reading.take("duration", " ".join([*kept, time]), RULE, match.end())
