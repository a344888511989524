"""2023/24 is an academic year, unless words call it or its way of writing a financial one.

Said of it: "2022/23 financial year", "financial year 2023-24". Said of its way of writing: an article
that has "financial year 2023-24" and no academic year with a dash means financial years by "2024-25" in
sentences about money. Academic years are what a stroke stands for in this sector.
A college's accounts run with the academic year (to 31 July), so "the college's accounts for the
2022/23 financial year" has those days.
"""

import re

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import Days, Reading
from stages.extract.dates.words import GAP, TO

RULE = "split_year/1"
_KIND = r"academic|financial|fiscal|tax|funding|school|contract|teaching"
CUES = ("#4", "academic", "financial", "fiscal", "tax", "funding", "school", "Academic", "Financial", "FY")
_PAIR = rf"(?:19|20)\d\d(?:[/–-](?:(?:19|20)\d\d|\d\d)|{GAP}to{GAP}(?:19|20)\d\d)(?![\w%]|[,./–-]\d)"
_SIGN_PAIR = r"(?:19|20)\d\d[/–-](?:(?:19|20)\d\d|\d\d)(?![\w%]|[,./–-]\d)"
PATTERN = re.compile(
    rf"(?:(?P<kind>{_KIND}|Academic|Financial|FY)(?:{GAP}years?)?{GAP})?(?P<first>{_PAIR})"
    rf"(?:{TO}(?P<last>{_SIGN_PAIR}))?(?:{GAP}(?P<kind_after>{_KIND}){GAP}years?\b)?"
)
EXAMPLES = {
    "below targets in 2023/24.": [("2023/24", "2023-08-01", "2024-07-31", "academic_year")],
    "of the 2026/27 academic year": [("2026/27 academic year", "2026-08-01", "2027-07-31", "academic_year")],
    "academic year 2025 to 2026.": [
        ("academic year 2025 to 2026", "2025-08-01", "2026-07-31", "academic_year")
    ],
    "in the 2023-24 financial year,": [
        ("2023-24 financial year", "2023-04-01", "2024-03-31", "financial_year")
    ],
    "the college’s latest accounts for the 2022/23 financial year": [
        ("2022/23 financial year", "2022-08-01", "2023-07-31", "financial_year")
    ],
    "from 2010-11 to 2018-19 the sum": [("2010-11 to 2018-19", "2010-08-01", "2019-07-31", "academic_year")],
    "The 2022/23 financial year ended. Starts fell in 2023/24.": [
        ("2022/23 financial year", "2022-04-01", "2023-03-31", "financial_year"),
        ("2023/24", "2023-08-01", "2024-07-31", "academic_year"),
    ],
    "in financial year 2023-24 and £285 million in 2024-25": [
        ("financial year 2023-24", "2023-04-01", "2024-03-31", "financial_year"),
        ("2024-25", "2024-04-01", "2025-03-31", "financial_year"),
    ],
    "the tax year 2024/2025": [("tax year 2024/2025", "2024-04-01", "2025-03-31", "financial_year")],
    "between 2012/15": [],
    "ITT_2023/24": [],
}
_ACADEMIC = frozenset({"academic", "school", "teaching", "funding", "contract"})
_COLLEGE_ACCOUNTS = re.compile(r"\b[Cc]olleges?\b")
_ACCOUNTS = re.compile(r"\b(?:accounts|financial statements|turnover)\b")
_MONEY = re.compile(r"[£$€]|\b(?:budgets?|spending|funding|costs?|grants?)\b")
_NUMBER_BEFORE = re.compile(r"\d[ \u00a0]$|[£$€]$")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """From the first day of the (first) year to the last day of the (last) one."""
    first_year = _first_year(match["first"])
    last_year = _first_year(match["last"]) if match["last"] else first_year
    kind = match["kind"] or match["kind_after"]
    if first_year is None or last_year is None or last_year < first_year:
        return None
    if not kind and (
        " to " in match["first"]
        or _NUMBER_BEFORE.search(context.text[max(0, match.start() - 2) : match.start()])
    ):
        return None
    granularity = _granularity(context, match, kind)
    calendar = granularity
    if granularity == "financial_year" and _is_of_college_accounts(context, match):
        calendar = "academic_year"
    days = Days(periods.split_year(first_year, calendar).first, periods.split_year(last_year, calendar).last)
    return Reading(*match.span(), days, granularity)


def _first_year(pair: str) -> int | None:
    """The first year of the pair, where the second follows on it."""
    first, second = int(pair[:4]), re.split(r"[/–-]|\sto\s", pair)[1]
    return first if str(first + 1).endswith(second) else None


def _granularity(context: Context, match: re.Match[str], kind: str | None) -> str:
    if kind:
        return "academic_year" if kind.lower() in _ACADEMIC else "financial_year"
    called = context.split_year_forms.get(match["first"][4], "academic_year")
    sentence = context.before(match.start()) + context.after(match.end())
    return called if _MONEY.search(sentence) else "academic_year"


def _is_of_college_accounts(context: Context, match: re.Match[str]) -> bool:
    sentence = context.before(match.start()) + context.after(match.end())
    return bool(_COLLEGE_ACCOUNTS.search(sentence) and _ACCOUNTS.search(sentence))
