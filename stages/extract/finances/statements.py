"""The lines of a statement of accounts: a measure, then a number for each year, in brackets where negative.

"Total income | 2,127,057 | 3,488,747" below "2021 | 2020". Left alone: lines that say more than a measure
of accounts ("Grants from councils"), variances, and small numbers where nothing says thousands.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from stages.extract.extractor import ArticleContext, Row
from stages.extract.finances.metrics import measures_in, metric_of, piped
from stages.extract.phrases.cells import cells_of
from stages.extract.phrases.kept import rows_between, sentences_of
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

_NUMBER = re.compile(r"(?P<minus>[(–-] ?)?£?(?P<digits>\d[\d,]*(?:\.\d+)?) ?(?P<unit>%|k|m)?\)?")
_SPACED = re.compile(
    r"(?P<label>[A-Za-z(•][^|\n\d£]{2,80}?(?:£ ?[’'‘]?(?:000s?|m|k)?\)?)?) (?P<cells>"
    r"(?:[(–-]?£?(?!000)\d[\d,]*(?:\.\d+)?[%km]?\)? )+[(–-]?£?\d[\d,]*(?:\.\d+)?[%km]?\)?)"
)
_BLANK = re.compile(r"[\s*–-]*|nil", re.IGNORECASE)
_HEAD = re.compile(
    r"\b(?:(?P<target>budget(?:ed)?|target|forecast|plan(?:ned)?)|(?P<benchmark>benchmark)|"
    r"(?P<actual>actuals?|outturn|result))\b|(?P<other>variance|change|difference|movement|%)",
    re.IGNORECASE,
)
_SCALE = re.compile(r"£ ?[’'‘]?(?P<scale>000|m\b|k\b|million|thousand)?")
_SCALES = {"0": 1000, "t": 1000, "k": 1000, "m": 1_000_000}
_ASIDE = re.compile(r"\((?:including|excluding|note|see)\b[^()]*\)|[-–(]? ?(?:in )?£.*$")
_TAIL = re.compile(
    r" (?:before|after|for|at|as|per|from|in|of|(?:carried|brought) forward|including|excluding)\b.*$"
)
_NOT_LETTERS = re.compile(r"[^a-z]+")
_PLAIN = piped(
    "total|net|overall|gross|operating|underlying|adjusted|and|or|hand|bank|equivalents|cash|current|other|"
    "group|college|consolidated|comprehensive|actual|short|long|term|unrestricted|restricted|general|the|"
    "incoming|outgoing|resources|endowments|accumulated|education|specific|income|expenditure|year|end"
)
"""Words that a line of accounts may have beside its measure's own."""
_OTHER = piped("other income|other expenditure")
_ACCOUNTS = piped(
    "EBITDA|turnover|income|expenditure|staff costs|operating surplus|operating deficit|surplus|deficit|"
    "profit|cash|reserves|borrowing|debt|loan|liabilities|assets|pension deficit|capital spending"
)
_FUNDS = re.compile(r"(?:total )?(?:charity )?funds?(?: balances?)?")
_RESULT = re.compile(
    r"\b(?:surplus|deficit|profit|loss)|^(?:total )?net (?:incoming|income|expenditure|outgoing)"
)
_ABOVE, _LONGEST_HEAD = 30, 160
_OPENING = 2  # letters before the digits: "(£"
_LEAST = 1000
"""No sum of accounts in plain pounds is smaller."""
EXAMPLES = {
    "Tidewell Training accounts\n\nNote | 2021 | 2020\n£ | £\nTotal income |  | 2,100,000 | 3,400,000\nNet "
    "(deficit) / surplus for the year |  | (270,000) | 280,000\nGrants from councils | 9 | 41,000 | 38,000": [
        {"metric": "income", "value": 2100000, "period": "2021", "unit": "GBP"},
        {"metric": "income", "value": 3400000, "period": "2020"},
        {"metric": "deficit", "value": 270000, "period": "2021"},
        {"metric": "surplus", "value": 280000, "period": "2020"},
        {"metric": "grants from councils", "value": 41000, "rule": "weighed/2"},
        {"metric": "grants from councils", "value": 38000, "rule": "weighed/2"},
    ],
    "Key figures 2022/23 2021/22\n\nSurplus/(deficit) before gains - £000 608 (1,481)\n\nCash at bank and in "
    "hand - £000 4,955 6,564\n\nStaff costs as a share of income 64% 66%": [
        {"metric": "surplus", "value": 608000, "period": "2022/23"},
        {"metric": "deficit", "value": 1481000, "period": "2021/22"},
        {"metric": "cash", "value": 4955000},
        {"metric": "cash", "value": 6564000},
        {"metric": "staff costs", "value": 64, "unit": "percent"},
        {"metric": "staff costs", "value": 66, "unit": "percent"},
    ],
    "£000 | Budget | Actual | Variance\nOperating deficit | (3,347) | (3,681) | (334)": [
        {"metric": "operating deficit", "value": 3347000, "role": "target"},
        {"metric": "operating deficit", "value": 3681000, "role": "actual"},
    ],
    "Fees in £ 2021 2020\n\nTotal enrolments 2,100 3,400\n\nCash prizes given 2,000 1,500\n\nCurrent ratio "
    "2.2 1.9": [],
}


def statement_rows(context: ArticleContext) -> Iterator[Row]:
    """One row for each number of a line that names a measure of accounts and gives its numbers."""
    if "£" not in context.text:
        return
    lines = sentences_of(context.text)
    for index, line in enumerate(lines):
        if not line.text[-1].isdigit() and line.text[-1] not in ")|%km*–- ":
            continue
        cells = _cells(line.text)
        if cells is None or (metrics := _metrics(cells[0])) is None:
            continue
        heads = [s.text for s in lines[max(0, index - _ABOVE) : index][::-1] if len(s.text) < _LONGEST_HEAD]
        span = (line.start, line.end)
        for number, period, role in _told(cells[1], heads):
            columns = _columns(number, metrics, _scale(cells[0], heads))
            if columns is not None:
                at = line.start + number.start("digits")
                columns |= {"period": period, "role": role} | _figure(context, at, columns["value"])
                yield record(context, ("finance_id", "fin"), span, "statement_line/1", columns, at)


def _cells(line: str) -> tuple[str, list[re.Match[str]]] | None:
    """The label of a line of a statement and its numbers; None where other words stand in its cells."""
    if "|" not in line:
        spaced = _SPACED.fullmatch(line)
        return (spaced["label"], list(_NUMBER.finditer(line, spaced.start("cells")))) if spaced else None
    cells = cells_of(line)
    label = next((cell for _, cell in cells if _BLANK.fullmatch(cell) is None), "")
    if not label or label[0].isdigit() or not any(c.isalpha() for c in label):
        return None
    numbers: list[re.Match[str]] = []
    for at, cell in cells[[cell for _, cell in cells].index(label) + 1 :]:
        found = list(_NUMBER.finditer(line, at, at + len(cell)))
        if _BLANK.fullmatch(_NUMBER.sub("", cell)) is None:
            return None
        numbers += found
    return (label, numbers) if numbers else None


def _metrics(label: str) -> tuple[str, str] | None:
    """What the line measures where its number is positive, and where negative; None where it says more."""
    words = " ".join(_NOT_LETTERS.sub(" ", _ASIDE.sub("", label.lower())).split())
    words = _TAIL.sub("", words)
    if _FUNDS.fullmatch(words):
        return "reserves", "deficit"
    found = measures_in(words)
    is_result = _RESULT.search(words) is not None
    if words in _OTHER or not (found or is_result) or not _is_plain(words, found):
        return None
    if is_result:
        kind = "operating " if "operating" in words else ""
        return f"{kind}surplus", f"{kind}deficit"
    if (metric := metric_of(found[0])) not in _ACCOUNTS:
        return None
    return metric, "liabilities" if metric == "assets" else metric


def _is_plain(words: str, found: list[re.Match[str]]) -> bool:
    """Whether the words beside the measures are such as a line of accounts has."""
    for measure in reversed(found):
        words = words[: measure.start()] + words[measure.end() :]
    return _PLAIN.issuperset(words.split())


def _told(
    numbers: list[re.Match[str]], heads: Sequence[str]
) -> Iterator[tuple[re.Match[str], str | None, str]]:
    """The numbers under a year or a role, with it; all of them where nothing heads the columns."""
    if len(numbers) > 1 and numbers[0].group().isdigit() and len(numbers[0].group()) < 3:
        numbers = numbers[1:]  # the number of a note
    years = next((years for head in heads if len(years := _years(head)) > 1), [])
    roles = next((roles for head in heads if len(roles := list(_HEAD.finditer(head))) > 1), [])
    if len(roles) == len(numbers) > len(years):
        for number, role in zip(numbers, roles, strict=True):
            if role.lastgroup != "other":
                yield number, None, str(role.lastgroup)
        return
    numbers = numbers[-len(years) :]
    for place, number in enumerate(numbers):
        yield number, years[place] if len(years) == len(numbers) else None, "actual"


def _years(head: str) -> list[str]:
    return [m["period"] for m in PERIOD.finditer(head)]


def _scale(label: str, heads: Sequence[str]) -> int | None:
    """By what the line's numbers are multiplied, as it or the nearest head says; None where none does."""
    for words in (label, *heads):
        found = _SCALE.search(words)
        if found is not None and not words[found.end() : found.end() + 1].isdigit():
            return _SCALES.get((found["scale"] or " ")[0], 1)
    return None


def _columns(number: re.Match[str], metrics: tuple[str, str], scale: int | None) -> Row | None:
    """The measure and the value of one number; None where it is too small for pounds."""
    metric = metrics[number["minus"] is not None]
    value = Decimal(number["digits"].replace(",", ""))
    if number["unit"] == "%":
        return {"metric": metric, "value": value, "unit": "percent", "bound": "exact"}
    value *= _SCALES[number["unit"]] if number["unit"] else scale or 1
    return {"metric": metric, "value": value, "unit": "GBP", "bound": "exact"} if value >= _LEAST else None


def _figure(context: ArticleContext, at: int, value: object) -> Row:
    """The figure whose digits start at the number, if it reads that value; in brackets it is negative."""
    for figure in rows_between(context.rows.get("figures", ()), at - _OPENING, at + 40):
        is_here = at - _OPENING <= int(str(figure["start_char"])) <= at
        if is_here and abs(Decimal(str(figure.get("value") or 0))) == value:
            return {"value_figure_id": figure["figure_id"]}
    return {}
