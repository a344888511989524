"""Table `timescales`: every duration that limits a duty, its numbers taken from `figures`.

So do a number of times in a unit of time ("will meet three times a year": at least and at most three)
and the cells of a table, where the running text does not state the same limit.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import rows_between, sentences_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at
from stages.extract.timescales.duties import duty, given, whole
from stages.extract.timescales.laid_down import is_laid_down
from stages.extract.timescales.limits import Limit, is_duty, limit_at
from stages.extract.timescales.unfigured import cell, told_in

_KEY = ("timescale_id", "tim")
_ASKED = re.compile(
    r"\b(?:must|shall|will|should|is to|are to|required to|expected to|ha(?:s|ve) to|needs? to) (?:\w+ly "
    r"|also )?(?:meet|be (?:visited|inspected|reviewed|assessed|audited|held|published|issued"
    r"|updated))\b[^.;:,]{0,60}$"
)
_WORKING = re.compile(r"\w+ (?:working|business|teaching) days?$")
"""Of a kind that the figures do not know: fifteen college working days."""
_GETS = re.compile(r"\b(?:receiv|giv|get|serv)")
_REPEATED = re.compile(r" (?P<what>[a-z-]*(?:inspection|visit|review|audit|check|report)s?(?: visits?)?)\b")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `timescales` of one article."""
    rows = [row for figure in context.rows["figures"] if (row := _read(context, figure)) is not None]
    told = {_size(row) for row in rows}
    cells = [_cell(context, figure) for figure in context.rows["figures"] if figure["kind"] == "duration"]
    rows += [row for row in cells if row is not None and _size(row) not in told]
    rows += _unfigured(context)
    return {"timescales": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _read(context: ArticleContext, figure: Row) -> Row | None:
    if figure["kind"] == "duration":
        return _row(context, figure)
    if figure["unit"] == "day" and _WORKING.search(str(figure["surface"])):
        return _row(context, {**figure, "unit": "working day"})
    return _times(context, figure) if figure["unit"] == "time" and figure.get("per") else None


def _times(context: ArticleContext, figure: Row) -> Row | None:
    """Groups will meet three times a year: a number of times that a duty asks for in a year."""
    sentences = sentences_of(context.text)
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    index = sentence_at(sentences, start)
    if index is None:
        return None
    sentence = sentences[index]
    if not _ASKED.search(context.text, sentence.start, start):
        return None
    hedge = len(str(figure["hedge"])) + 1 if figure.get("hedge") else 0
    found = duty(sentence.text, (start - hedge - sentence.start, end - sentence.start), None)
    if found is None or figure.get("value") is None:
        return None
    exact = _number(figure["value"])
    at_least = figure["bound"] == "at_least" or context.text[max(0, start - 9) : start] == "at least "
    columns: Row = {
        "actor": found.actor,
        "action": found.action,
        "condition": found.condition,
        "limit_figure_id": figure["figure_id"],
        "minimum": None if figure["bound"] == "at_most" else exact,
        "maximum": None if at_least else exact,
        "unit": f"times a {figure['per']}",
    }
    return record(context, _KEY, (sentence.start, sentence.end), "times/1", columns, figure["figure_id"])


def _cell(context: ArticleContext, figure: Row) -> Row | None:
    """A duration that ends a table's row or a line: who and what stand before it."""
    found = cell(context.text, figure)
    if found is None:
        return None
    start, end, cells = found
    low, high = _number(figure.get("low")), _number(figure.get("high"))
    columns: Row = {
        "actor": cells[-2] if len(cells) > 1 else None,
        "action": cells[-1],
        "limit_figure_id": figure["figure_id"],
        "minimum": low if figure.get("value") is None else None,
        "maximum": high if figure.get("value") is None else _number(figure["value"]),
        "unit": figure["unit"],
    }
    return record(context, _KEY, (start, end), "table_cell/1", columns, figure["figure_id"])


def _unfigured(context: ArticleContext) -> Iterator[Row]:
    """Within the month, by the tenth working day: limits that no figure states."""
    sentences = sentences_of(context.text)
    for told in told_in(context.text):
        index = sentence_at(sentences, told.start)
        if index is None or (sentence := sentences[index]).end < told.end:
            continue
        span = told.start - sentence.start, told.end - sentence.start
        is_nth = told.rule == "by_nth_day/1"
        figures = rows_between(context.rows["figures"], told.start, told.end)
        if any(figure["kind"] == "duration" for figure in figures) or not (
            is_nth or is_laid_down(sentence.text, *span, told.unit, has_event=told.event is not None)
        ):
            continue
        found = duty(sentence.text, span, None) or whole(sentence.text, span, None)
        columns: Row = {
            "actor": found.actor,
            "action": found.action,
            "condition": found.condition,
            "maximum": Decimal(told.number),
            "unit": told.unit,
            "from_event": told.event,
        }
        yield record(context, _KEY, (sentence.start, sentence.end), told.rule, columns, told.start)


def _size(row: Row) -> tuple[object, ...]:
    return row.get("maximum"), row["unit"]


def _row(context: ArticleContext, figure: Row) -> Row | None:
    sentences = sentences_of(context.text)
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    index = sentence_at(sentences, start)
    if index is None:
        return None
    sentence = sentences[index]
    hedged = start - len(str(figure["hedge"])) - 1 if figure.get("hedge") else start
    is_range = figure.get("value") is None
    limit = limit_at(context.text, start, end, sentence.start, sentence.end, is_range=is_range)
    if limit is None:
        return None
    span = min(limit.start, hedged) - sentence.start, limit.end - sentence.start
    if not is_duty(sentence.text, limit, span, str(figure["unit"])):
        return None
    event = (limit.event[0] - sentence.start, limit.event[1] - sentence.start) if limit.event else None
    found = given(sentence.text, span) if limit.rule == "given/1" else duty(sentence.text, span, event)
    if found is None and limit.rule == "given/1":
        return None
    found = found or whole(sentence.text, span, event)
    if limit.bound == "range" and figure.get("value") is not None:
        return None
    low, high = _bounds(limit, figure)
    action = found.action
    if limit.rule == "notice/1":
        action = f"{action} notice" if found.actor or _GETS.search(action) else "notice"
    if limit.rule == "yearly/1" and (repeated := _REPEATED.match(context.text, end)) is not None:
        action = repeated["what"]
    columns: Row = {
        "actor": found.actor,
        "action": action,
        "condition": found.condition,
        "limit_figure_id": figure["figure_id"],
        "minimum": low,
        "maximum": high,
        "unit": figure["unit"],
        "from_event": found.event,
    }
    return record(context, _KEY, (sentence.start, sentence.end), limit.rule, columns, figure["figure_id"])


def _bounds(limit: Limit, figure: Row) -> tuple[Decimal | None, Decimal | None]:
    """Shortest and longest time that the limit allows, in the figure's unit."""
    value, low, high = (figure.get(name) for name in ("value", "low", "high"))
    if value is None:
        return _number(low), _number(high)
    number = _number(value)
    if limit.bound == "most" or figure["bound"] == "at_most":
        return None, number
    if limit.bound == "least" or figure["bound"] == "at_least":
        return number, None
    return number, number


def _number(value: object) -> Decimal | None:
    return value if isinstance(value, Decimal) else None


EXTRACTOR = Extractor(
    name="timescales", version="1", tables=("timescales",), read=read_article, needs=("figures",)
)
