"""Awards told as a list of lines: "• Tidewell College – £400,000", one body and its sum a line.

Two such lines or more in a row make a list; what they are is told within a few lines above or below.
Left alone: lists of turnovers, deficits, salaries or prices.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from stages.extract.contracts.service import service_of
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.rows import money_columns, record

_LINE = re.compile(
    r"^[ \t|]*(?:[•*-] |\d{1,2}[.)] )?(?P<name>[A-Z][\w’'&.-]*(?:,? [\w’'&.()/-]+){0,11}?) ?(?: [–—-]|:|"
    r",|\t| ?\|"
    r"| \(| (?=£))[ \t]*"
    r"(?P<sum>£\d[\d,.]*(?: ?(?:million|m|bn|billion|k))?)\)?(?P<rest>[ \t|]*|[^\n£]{0,120})$",
    re.MULTILINE,
)
_AWARDS = re.compile(
    r"\b(?:grants?|award(?:s|ed)?|allocat\w+|funding|contracts?|winners?|recipients?|bailouts?|loans?"
    r"|successful)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:turnover|deficits?|surplus|income|salar\w+|pay|fees?|price|cost|debts?|reserves|fines?)\b",
    re.IGNORECASE,
)
_FAMILY = re.compile(r"\b(grant|loan|contract|bailout|allocation)s?\b", re.IGNORECASE)
_TOTAL = re.compile(r"(?:Grand |Overall )?[Tt]otal\b")
_NEAR = 250
EXAMPLES = {
    "Grants awarded:\n\n• Tidewell College – £400,000\n• Ashdown College – £250,000": [
        {"supplier": "Tidewell College", "value": 400000, "family": "grant"},
        {"supplier": "Ashdown College", "value": 250000},
    ],
    "• Tidewell College: £1.2m to build a digital hub\n• Ashdown College: £800,000 for a green"
    " centre\n\nThe grants "
    "come from the Growth Fund.": [
        {"supplier": "Tidewell College", "value": 1200000, "qualification": "digital hub"},
        {"supplier": "Ashdown College", "value": 800000, "qualification": "green centre"},
    ],
    "Contracts were let. The deficits:\n\n• Tidewell College – £400,000\n• Ashdown College – £250,000": [],
    "Grant: a talk\n\nAdult ticket: £5\nChild ticket: £3": [],
}


def line_rows(article: Article) -> Iterator[Row]:
    """One row for each line of a list of awards."""
    text = article.context.text
    if text.count("£") < 2:
        return
    run: list[re.Match[str]] = []
    for line in [*_LINE.finditer(text), None]:
        is_next = line is not None and run and not text[run[-1].end() : line.start()].strip()
        if run and not is_next:
            yield from _run_rows(article, run)
            run = []
        if line is not None:
            run.append(line)


def _run_rows(article: Article, run: list[re.Match[str]]) -> Iterator[Row]:
    """The rows of one list, if it is one of awards to bodies."""
    text = article.context.text
    above, below = text[max(0, run[0].start() - _NEAR) : run[0].start()], text[run[-1].end() :][:_NEAR]
    told = above if _AWARDS.search(above) else below
    kinds = [kind_of(line["name"]) for line in run]
    bodies = [line for line, kind in zip(run, kinds, strict=True) if kind not in {"person", "place"}]
    if (
        len(run) < 2
        or kinds.count("organisation") * 2 < len(run)
        or not _AWARDS.search(told)
        or _OTHER.search(told)
    ):
        return
    family = _FAMILY.search(told)
    figures = (
        sorted(
            (int(str(f["start_char"])), f) for found in article.figures for f in found if f["kind"] == "money"
        )
        if bodies
        else []
    )
    starts = [start for start, _ in figures]
    for line in bodies:
        at = bisect_left(starts, line.start("sum"))
        if at == len(figures) or starts[at] >= line.end("sum"):
            continue
        figure = figures[at][1]
        is_total = _TOTAL.match(line["name"]) is not None
        columns: Row = {
            "supplier": None if is_total else line["name"],
            "family": family[1].lower() if family else None,
            "qualification": service_of(
                re.sub(r"^ (?:to [a-z]+|for|towards) ", "", line["rest"])
            ).qualification
            if line["rest"].startswith((" to ", " for ", " towards "))
            else None,
            "outcome": "total" if is_total else "awarded",
        }
        start = line.start("name")
        span = (start, line.end() if columns["qualification"] else int(str(figure["end_char"])))
        yield record(
            article.context,
            ("contract_id", "con"),
            span,
            "list_of_awards/1",
            columns | money_columns(figure),
            figure["figure_id"],
        )
