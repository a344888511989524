"""Tables of answers, flattened to lines: a statement, then a share for each answer that the heading names.

"Statement | Agree | Disagree" stands above, "Base: 19 councils." may stand below.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.rows import record

_LINE = re.compile(r"(?P<what>[^|\d%]{4,120}?) ?\|(?P<cells>(?: ?\d+(?:\.\d+)?(?:%| per cent) ?\|?)+)")
_CELL = re.compile(r"\d+(?:\.\d+)?(?:%| per cent)")
_ANSWER = re.compile(
    r"\b(?:(?:dis)?agree|yes|no|don[’']t know|(?:dis)?satisfied|(?:un)?likely|support|oppose|unsure|"
    r"neutral|neither|often|never|sometimes|always|good|poor|better|worse|(?:un)?important|for|against)\b",
    re.IGNORECASE,
)
_BASE = re.compile(r"\b(?:[Bb]ase|[Ss]ample|n|N) ?[:=] ?(?P<number>[\d,]+)(?: (?P<who>[a-z][a-z -]{2,40}))?")
_BELOW = 6  # sentences after a table in which its base is told
EXAMPLES = {
    "What members said\n\nStatement | Agree | Disagree\nVisits are well timed | 21% | 79%\n\nBase: 19 "
    "councils.": [
        {
            "value": 21,
            "statement": "Visits are well timed: Agree",
            "population": "councils",
            "sample_size": 19,
        },
        {"value": 79, "statement": "Visits are well timed: Disagree"},
    ],
    "Shares of income\n\nSource | 2023 | 2024\nFees | 21% | 79%": [],
}


def table_rows(article: Article) -> Iterator[Row]:
    """One row for each share in the article's tables of answers."""
    answers: list[str] = []
    for index, sentence in enumerate(article.sentences):
        line = _LINE.fullmatch(sentence.text) if "|" in sentence.text else None
        if line is None:
            heads = [cell.strip() for cell in sentence.text.split("|")][1:]
            answers = heads if heads and all(map(_ANSWER.search, heads)) else []
        elif answers:
            yield from _line_rows(article, index, line, answers)


def _line_rows(article: Article, index: int, line: re.Match[str], answers: list[str]) -> Iterator[Row]:
    """The rows of one statement."""
    first = article.sentences[index].start
    figures = {int(str(f["start_char"])): f for f in article.figures[index] if f["kind"] == "percentage"}
    cells = [*_CELL.finditer(line.string, line.start("cells"))]
    base = _base_below(article, index)
    for cell, answer in zip(cells, answers, strict=False) if len(cells) == len(answers) else ():
        if (figure := figures.get(first + cell.start())) is not None:
            columns = base | {
                "statement": f"{line['what'].strip()}: {answer}",
                "value_figure_id": figure["figure_id"],
                "value": figure.get("value"),
                "kind": "percentage",
                "bound": figure.get("bound"),
            }
            span = (first, first + line.end())
            yield record(
                article.context,
                ("survey_result_id", "svy"),
                span,
                "table_cell/1",
                columns,
                figure["figure_id"],
            )


def _base_below(article: Article, index: int) -> Row:
    """Whom a note below the table says were asked, and how many."""
    for at in range(index + 1, min(index + _BELOW, len(article.sentences))):
        if (base := _BASE.match(article.sentences[at].text)) is not None:
            start = article.sentences[at].start + base.start("number")
            sample = next((f for f in article.figures[at] if f["start_char"] == start), None)
            known = (
                {"sample_size_figure_id": sample["figure_id"], "sample_size": sample.get("value")}
                if sample
                else {}
            )
            return {"population": base["who"] and base["who"].strip(), **known}
    return {}
