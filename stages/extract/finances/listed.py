"""Sums that a list gives body by body or creditor by creditor, of what its lead-in measures.

"Those helped were A College (£3m), B College (£2m)" after "emergency funding"; "• £2m to HMRC" after "owes:".
Left alone: winners of tenders and contracts, prices, prizes.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.finances.metrics import measures_in, metric_of
from stages.extract.finances.reading import Reading
from stages.extract.finances.readings import words_of_view
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_IN_BRACKETS = compiled(
    r"<who:ORG>(?:, (?:which|who|now|then|also|since|later|merged|formerly|based|part|"
    r"closed)\b[^().;\ue001-\ue009]{0,60}?|[’']s?)? \((?:just |only )?<value:MONEY>(?=[),;])"
)
_TO_CREDITOR = compiled(
    r"(?:^(?:• |- |\* )?|(?:,| and| including| with| lists?| plus) )(?:a further |another )?<value:MONEY> "
    r"(?:is |was |was also )?(?:owed )?to (?:the |its |[a-z]* ?)?(?:[\ue010\ue013\ue012]|(?:[a-z]+ "
    r"){0,2}(?:creditors|suppliers|staff|bank|banks|lenders|companies|firms|scheme|funders|taxman|employees|"
    r"pension)\b|\d|around )"
)
_LISTED = frozenset(
    {
        "emergency funding",
        "bailout",
        "loan",
        "grants",
        "funding",
        "deficit",
        "operating deficit",
        "debt",
        "surplus",
    }
    | {"public money", "severance", "pay", "reserves", "borrowing", "cash", "turnover", "income", "clawback"}
    | {"balance", "shortfall", "liabilities", "operating surplus", "savings", "cuts", "profit", "overspend"}
)
_NO_LEAD = re.compile(
    r"\b(?:contracts?|tenders?|winners?|winning|bids?|bidders?|prizes?|prices?|fees|lots?|allocations?|"
    r"framework|projects?|starts|premium|fined?|fines)\b",
    re.IGNORECASE,
)
_PUBLIC = re.compile(r"\b(?:[Gg]overnment|[Pp]ublic|taxpayers?[’']?) (?:money|cash)\b")
_BALANCES = re.compile(r"\bbalances?\b")
_BACK = 3
_LEAST = 10_000
EXAMPLES = {
    "Emergency funding went to three colleges: Tidewell College (£2.1 million), Eskdale College (£1.4m) and "
    "Solway College, which has merged (£900,000).": [
        {"organisation": "Tidewell College", "metric": "emergency funding", "value": 2100000},
        {"organisation": "Eskdale College", "value": 1400000},
        {"organisation": "Solway College", "value": 900000},
    ],
    "Tidewell College owes £9 million. The list of its creditors says:\n\n• £5m to the Skills Agency\n• "
    "£1m to "
    "HMRC": [
        {"organisation": "Tidewell College", "metric": "debt", "value": 9000000},
        {"organisation": "Tidewell College", "metric": "debt", "value": 5000000},
        {"organisation": "Tidewell College", "metric": "debt", "value": 1000000},
    ],
    "The winners are Tidewell College (£2.1 million) and Eskdale College (£1.4m).": [],
    "Emergency funding is short. The winners are Tidewell College (£2.1 million) and Solway College (£1m)."
    "": [],
}


def listed(
    article: Article, index: int, view: View, taken: set[object], last: Row | None
) -> Iterator[tuple[Reading, str | None]]:
    """The sums of a list in one sentence, each with whose it is; `last` is the row told last."""
    brackets = list(_IN_BRACKETS.finditer(view.masked)) if "(" in view.masked else []
    if brackets:
        lead = _lead(article, index, view, brackets[0].start())
        for match in brackets if lead else ():
            reading = _reading(view, match, str(lead), taken, "in_brackets")
            if reading:
                yield reading, view.words(match.span("who")).split(" (")[0]
    elif last is not None and last["metric"] == "debt" and " to " in view.masked:
        for match in _TO_CREDITOR.finditer(view.masked):
            if reading := _reading(view, match, "debt", taken, "to_creditor"):
                yield reading, str(last["organisation"]) if last.get("organisation") else None


def _reading(view: View, match: re.Match[str], metric: str, taken: set[object], rule: str) -> Reading | None:
    at = match.start("value")
    figure = view.figures.get(at)
    if figure is None or figure["figure_id"] in taken:
        return None
    if float(str(figure.get("value") or figure.get("high") or figure.get("low") or 0)) < _LEAST:
        return None
    start = match.start("who") if rule == "in_brackets" else at
    return Reading(figure, at, metric, start, match.end() + (rule == "in_brackets"), rule)


def _lead(article: Article, index: int, view: View, before: int) -> str | None:
    """What the list measures: named before it in its sentence, else in the sentences before."""
    metric = _measured(words_of_view(view)[:before])
    if metric or _NO_LEAD.search(view.sentence.text):
        return metric
    for back in range(index - 1, max(index - _BACK - 1, -1), -1):
        words = article.sentences[back].text
        if _NO_LEAD.search(words):
            return None
        if metric := _measured(words):
            return metric
    return None


def _measured(words: str) -> str | None:
    """The last measure that words name and that bodies can be listed by; None after words of contracts."""
    if _NO_LEAD.search(words):
        return None
    if _PUBLIC.search(words):
        return "public money"
    named = [metric for measure in measures_in(words) if (metric := metric_of(measure)) in _LISTED]
    return named[-1] if named else "balance" if _BALANCES.search(words) else None
