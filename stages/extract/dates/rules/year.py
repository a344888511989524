"""Four digits are a year only where a word of time before them, or brackets, say so.

Left alone: counts (2000 students, 1995 learners), numbers with a sign, and the years in the names of
laws and frameworks (the Education Act 2006).
"""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Reading
from stages.extract.phrases.words import word_set

RULE = "year/1"
CUES = ("#4",)
PATTERN = re.compile(r"(?P<year>(?:19|20)\d\d)(?![\w%]|[-‑][\w£]|[,.:]\d|/\d|[–—]\d)")
EXAMPLES = {
    "first awarded in 2020 and": [("2020", "2020-01-01", "2020-12-31", "year")],
    "Since 2018 newcomers are": [("2018", "2018-01-01", "2018-12-31", "year")],
    "in 2019, 2020 and 2021": [
        ("2019", "2019-01-01", "2019-12-31", "year"),
        ("2020", "2020-01-01", "2020-12-31", "year"),
        ("2021", "2021-01-01", "2021-12-31", "year"),
    ],
    "in early 2023, the": [("early 2023", "2023-01-01", "2023-12-31", "year")],
    "Rigour (2013), a paper": [("2013", "2013-01-01", "2013-12-31", "year")],
    "its 2016 accounts": [("2016", "2016-01-01", "2016-12-31", "year")],
    "the 2030 target": [("2030", "2030-01-01", "2030-12-31", "year")],
    "an inquiry run over 2019 by the board": [("2019", "2019-01-01", "2019-12-31", "year")],
    "over 2019 said so": [],
    "on the same month of 2017,": [("2017", "2017-01-01", "2017-12-31", "year")],
    "the 2000 students who": [],
    "for 1995 learners": [],
    "in 2000 schools": [],
    "more than 2016 places": [],
    "the Education and Inspections Act 2006.": [],
    "£2000 a year": [],
    "page 2014": [],
    "Room 2012": [],
}
_ALWAYS_TIME = (
    "in|since|until|till|during|early|late|mid|circa|summer|years?|throughout|copyright|start of|end of"
)
_TIME_OR_NOT = "for|from|of|to|and|or|between|around|than|after|with|on|before|beyond|by"
_SURE = re.compile(rf"(?:\b(?:{_ALWAYS_TIME}|{_TIME_OR_NOT})[ \u00a0-]|©[ \u00a0]?)$", re.IGNORECASE)
_WEAK = re.compile(rf"\b(?:{_TIME_OR_NOT})[ \u00a0]$", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?:\b(?:the|its|their|his|her|our|this|each|a|new|under)|[’']s|s[’'])[ \u00a0]$", re.IGNORECASE
)
_ADJECTIVE = r"[a-z-]+(?:al|ed|ing|ent|ew|ung|ult|ull|art|ime|ore)[ \u00a0]"
_PLURAL = "[a-z]+s|people|staff|children|women|men"
_OVER = re.compile(r"\bover[ \u00a0]$", re.IGNORECASE)
_SPAN_AFTER = re.compile(r"(?:[ \u00a0](?:by|and|with|in|at|as|to)\b)|[,.;)]")
_PLURAL_AFTER = re.compile(rf"[ \u00a0](?:{_ADJECTIVE}){{0,2}}?(?P<noun>{_PLURAL})\b")
_DATED_PLURALS = word_set(
    """
    accounts results figures elections awards reforms rules changes statistics levels grades regulations
    plans onwards this was is has as us does its always perhaps unless sales inspections ratings tables
    exams budgets estimates cuts pledges proposals talks starts
    """
)
"""Words in s that go with a year, not with a count: the 2016 accounts, in 2020 this was."""
_WORD_AFTER = re.compile(r"[ \u00a0][a-z]")
_BRACKETS = re.compile(r"\((?:[A-Za-z .]{0,20}[ ,])?$")
_BOTH = re.compile(r"\bboth[ \u00a0]$", re.IGNORECASE)
_AND_YEAR = re.compile(r" and (?:19|20)\d\d\b")
_LISTED = re.compile(r"\b(?:19|20)\d\d,[ \u00a0]$")
_LIST_GOES_ON = re.compile(r",? and (?:19|20)\d\d\b|, (?:19|20)\d\d\b")
"""As in "in 2009, 2015 and 2017"."""
_ALONE = re.compile(r"(?:^|\n)[ \u00a0]*$")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """1 January to 31 December."""
    text, start, end = context.text, *match.span()
    before = text[max(0, start - 28) : start]
    if not _is_year(text, before, end, match["year"]):
        return None
    return Reading(start, end, periods.year(int(match["year"])), "year")


def _is_year(text: str, before: str, end: int, digits: str) -> bool:
    counted = _PLURAL_AFTER.match(text, end)
    is_counted = counted is not None and not counted["noun"].endswith("ss")
    is_counted = is_counted and counted is not None and counted["noun"] not in _DATED_PLURALS
    if _is_listed(text, before, end):
        return True
    if _SURE.search(before):
        # "In 2023 colleges were" is a date, "for 2023 colleges" may be a count, "in 2000 schools" too.
        return not (is_counted and (_WEAK.search(before) or digits == "2000"))
    if _ATTRIBUTE.search(before):
        return bool(_WORD_AFTER.match(text, end)) and not is_counted
    if _OVER.search(before):  # "more than 2000 of them" is no year
        return digits != "2000" and _SPAN_AFTER.match(text, end) is not None
    follows = text[end : end + 1]
    if _BRACKETS.search(before):
        return follows in {")", ",", ";"}
    return bool(_ALONE.search(before)) and follows in {"", "\n"}


def _is_listed(text: str, before: str, end: int) -> bool:
    """Whether a year stands in a list of years: "both 2020 and 2021", "2019, 2020 and 2021"."""
    is_first = _BOTH.search(before) and _AND_YEAR.match(text, end)
    return bool(is_first or (_LISTED.search(before) and _LIST_GOES_ON.match(text, end)))
