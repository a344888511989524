"""Answers told in a table: a header of answers (Agree, Disagree), one statement a line, a share a cell.

"Base: 19 councils." beside the table says how many were asked. Left alone: tables whose header holds no
answer, and columns of years or counts.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.kept import rows_between
from stages.extract.phrases.rows import record

_ROW = re.compile(r"^[ \t]*\|?[^|\n]+\|[^\n]*$", re.MULTILINE)
_ANSWER = re.compile(
    r"(?:(?:strongly|tend to|somewhat|slightly|net|very|fairly|not|completely|total) )*(?:agree|disagree|"
    r"yes|no|don[’']?t know|neither|unsure|not sure|satisfied|dissatisfied|support|oppose|likely|unlikely|"
    r"important|good|poor|always|never|often|sometimes|rarely|prefer not to say|no opinion)(?: (?:agree "
    r")?(?:nor|or|at all)[\w ]*)?",
    re.IGNORECASE,
)
_BASE = re.compile(r"\b[Bb]ase:? (?:n ?= ?)?(?P<n>[\d,]+)(?P<who>(?: [a-z-]+){0,4})")
_NEAR = 300  # characters around a table in which its base is told
EXAMPLES = {
    "Statement | Agree | Disagree\nVisits are well timed | 21% | 68%\nReports help | 58% | 32%\n\n"
    "Base: 19 councils.": [
        {
            "statement": "Visits are well timed: Agree",
            "value": 21,
            "sample_size": 19,
            "population": "councils",
        },
        {"statement": "Visits are well timed: Disagree", "value": 68},
        {"statement": "Reports help: Agree", "value": 58},
        {"statement": "Reports help: Disagree", "value": 32},
    ],
    "Subject | 2023 | 2024\nMaths | 21% | 68%": [],
}


def table_rows(context: ArticleContext) -> Iterator[Row]:
    """One row for each share in a table of answers."""
    text = context.text
    if " | " not in text:
        return
    header: list[str] = []
    after = -2
    for line in _ROW.finditer(text):
        cells = [cell.strip() for cell in line.group().strip().strip("|").split("|")]
        if line.start() - after > 1:
            header = cells if sum(_ANSWER.fullmatch(cell) is not None for cell in cells[1:]) > 1 else []
        elif header and len(cells) == len(header):
            yield from _line_rows(context, line, cells, header)
        after = line.end()


def _line_rows(
    context: ArticleContext, line: re.Match[str], cells: list[str], header: list[str]
) -> Iterator[Row]:
    base = _base(context, line)
    figures = [
        f
        for f in rows_between(context.rows.get("figures", ()), line.start(), line.end())
        if f["kind"] == "percentage"
    ]
    if len(figures) != len(cells) - 1:
        return
    for answer, figure in zip(header[1:], figures, strict=True):
        columns: Row = base | {
            "statement": f"{cells[0]}: {answer}",
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "kind": "percentage",
            "bound": figure.get("bound"),
        }
        span = (line.start(), int(str(figure["end_char"])))
        yield record(
            context, ("survey_result_id", "svy"), span, "table_of_answers/1", columns, figure["figure_id"]
        )


def _base(context: ArticleContext, line: re.Match[str]) -> Row:
    """Who was asked and how many, where a base is told beside the table."""
    low, high = max(0, line.start() - _NEAR), line.end() + _NEAR
    found = _BASE.search(context.text, low, high)
    if found is None:
        return {}
    figures = rows_between(context.rows.get("figures", ()), found.start("n"), found.end() + 1)
    sample = next((f for f in figures if f["start_char"] == found.start("n")), None)
    base: Row = {"population": found["who"].strip() or None}
    if sample is not None:
        base |= {"sample_size_figure_id": sample["figure_id"], "sample_size": sample.get("value")}
    return base
