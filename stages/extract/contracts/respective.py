"""Sums dealt out in order: "A and B will receive £4 million and £2 million respectively"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.finished import finished_row
from stages.extract.contracts.state import State
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import money_columns

_NAMES = compiled("<one:ORG>(?:(?:, | and |, and )(?:the )?(?:<two:ORG>))+")
_SUMS = compiled("<one:MONEY>(?:(?:, | and |, and )(?:<two:MONEY>))+")
_NAME, _SUM = compiled("<one:ORG>"), compiled("<one:MONEY>")
_GIVEN = re.compile(
    r"\b(?:won|win|wins|awarded|received?|receives|secured|given|granted|allocated|handed|lent"
    r"|contracts?|grants?)\b"
)
_NOT_YET = re.compile(r"\bwill\b")
_OTHER = re.compile(r"\b(?:turnovers?|deficits?|surplus(?:es)?|salar(?:y|ies)|incomes?|debts?|fined?)\b")
_BESIDE = 30  # characters between names and sums that are dealt out without the word
EXAMPLES = {
    "Northmoor Council awarded Tidewell College and Ashdown College grants of £1 million and £2 million.": [
        {"supplier": "Tidewell College", "value": 1000000},
        {"supplier": "Ashdown College", "value": 2000000},
    ],
    "Tidewell College and Ashdown College will receive £4 million and £2.5 million respectively.": [
        {"supplier": "Tidewell College", "value": 4000000, "outcome": "planned"},
        {"supplier": "Ashdown College", "value": 2500000, "outcome": "planned"},
    ],
    "Tidewell College and Ashdown College received grants when their deficits were £4 million and £2.5"
    " million "
    "respectively.": [],
}


def respective_rows(article: Article, view: View, state: State) -> Iterator[tuple[int, Row]]:
    """One row for each supplier of a list and the sum that stands in its place in the other list."""
    text = view.sentence.text
    if sum(figure["kind"] == "money" for figure in view.figures.values()) < 2:
        return
    sums = _SUMS.search(view.masked)
    if sums is None or not _GIVEN.search(text) or _OTHER.search(text):
        return
    names = _NAMES.search(view.masked, 0, sums.start())
    is_beside = names is not None and sums.start() - names.end() <= _BESIDE
    is_dealt = is_beside or "respectively" in text or view.masked.endswith(" worth ", 0, sums.start())
    if names is None or not is_dealt:
        return
    suppliers = [*_NAME.finditer(view.masked, names.start(), names.end())]
    values = [*_SUM.finditer(view.masked, sums.start(), sums.end())]
    if len(suppliers) != len(values):
        return
    outcome = "planned" if _NOT_YET.search(text) else "awarded"
    for supplier, value in zip(suppliers, values, strict=True):
        figure = view.figures[value.start()]
        columns: Row = {"supplier": view.words(supplier.span()).split(" (")[0], "outcome": outcome}
        span = view.absolute((names.start(), value.end()))
        if figure["figure_id"] in state.used:
            continue
        row = finished_row(article, span, "respective_sums", columns | money_columns(figure), state)
        if row is not None:
            yield supplier.start(), row
