"""What a fund holds for a year: "In 2024-25, £85 million is for capital alone", after the fund was named."""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

_FUND = re.compile(
    r"(?:[Tt]he|[Ii]ts|[Aa]|’s) (?:new )?(?:£[\d.]+ ?(?:m|million|bn|billion)[ -])?(?P<fund>(?:(?:[A-Z]"
    r"[\w&’-]+|(?!(?:of|from|to|in|and|new|pension|hedge|trust|for|on)\b)[a-z-]+) ){1,5}?[Ff]und)\b(?!-)"
)
_SET = compiled(
    r"<value:MONEY> (?:(?:is|was|are|were|will be|has been|have been|would be|being) )?(?:(?:also|now) "
    r")?(?:made available|set aside|earmarked|allocated|available|ring-?fenced|budgeted|reserved|for "
    r"(?:capital|revenue)(?: (?:alone|only|spending|projects))?)\b(?: to spend)?(?: (?:for|in) )?"
)
_OPENS = re.compile(r"(?:\b(?:[Ii]n|[Ff]or|[Oo]ver)(?: the)? )$")
_SETS = cues("_for capital|_for revenue|available|set aside|marked|cated|enced|budgeted|reserved")
_LEAST = 1_000_000
_BACK = 8
EXAMPLES = {
    "The skills growth fund opened in May. In 2024-25, £85 million is for capital alone.": [
        {"metric": "skills growth fund", "value": 85000000, "period": "2024-25"}
    ],
    "The college opened in May. In 2024-25, £85 million is for capital alone.": [],
}


def fund_rows(article: Article) -> Iterator[Row]:
    """One row for each sum that a fund named before sets aside for a stated year."""
    if "und" not in article.context.text:
        return
    for index, sentence in enumerate(article.sentences):
        if article.figures[index] and has_any(sentence.text, _SETS):
            fund = _fund_before(article, index)
            if fund is not None:
                yield from _sentence_rows(article, index, fund)


def _fund_before(article: Article, index: int) -> str | None:
    """The fund named last, in the sentence or a few before it."""
    for back in range(index, max(index - _BACK - 1, -1), -1):
        text = article.sentences[back].text
        if "und" in text and (named := list(_FUND.finditer(text))):
            return str(named[-1]["fund"])
    return None


def _sentence_rows(article: Article, index: int, fund: str) -> Iterator[Row]:
    view = article.view(index)
    text = view.sentence.text
    for match in _SET.finditer(view.masked):
        figure = view.figures.get(match.start("value"))
        size = float(str((figure or {}).get("value") or 0))
        after = PERIOD.match(text, match.end())
        before = [p for p in PERIOD.finditer(text, 0, match.start()) if text[p.end() : match.start()] == ", "]
        period = after or next((p for p in before if _OPENS.search(text[: p.start()])), None)
        if figure is None or size < _LEAST or period is None:
            continue
        columns: Row = {
            "metric": fund,
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "unit": figure.get("unit"),
            "bound": figure.get("bound"),
            "period": period["period"],
            "role": "actual",
        }
        start = match.start() if after else _OPENS.search(text[: period.start()]).start()  # type: ignore[union-attr]
        span = view.absolute((start, max(match.end(), period.end())))
        key = ("finance_id", "fin")
        yield record(article.context, key, span, "fund_for_year/1", columns, figure["figure_id"])
