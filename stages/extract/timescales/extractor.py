"""Table `timescales`: every duration that limits a duty, its numbers taken from `figures`.

In this order: durations in sentences, then numbers of times in a unit of time ("will meet three times a
year": at least and at most three), then cells of tables where no sentence states the same limit, then
limits that no figure states ("within the month").
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import rows_between, sentences_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.timescales.actors import YOU, addressed
from stages.extract.timescales.duties import Duty, duty, given
from stages.extract.timescales.headed import clause_of, step_above
from stages.extract.timescales.laid_down import is_laid_down
from stages.extract.timescales.limits import Limit, half_a_range, is_duty, limit_at
from stages.extract.timescales.unfigured import cell, told_in
from stages.extract.timescales.weighed import weighed_rows

_KEY = ("timescale_id", "tim")
_ASKED = re.compile(
    r"\b(?:must|shall|will|should|is to|are to|required to|expected to|ha(?:s|ve) to|needs? to) (?:\w+ly "
    r"|also )?(?:meet|be (?:visited|inspected|reviewed|assessed|audited|held|published|issued"
    r"|updated))\b[^.;:,]{0,60}$"
)
_WORKING = re.compile(r"\w+ (?:working|business|teaching) days?$")
"""Of a kind that the figures do not know: fifteen college working days."""
_GETS = re.compile(r"\b(?:receiv|giv|get|serv)")
_IS_GIVEN = re.compile(r"(?:\w+ly |also )*(?:gets?|receives?|ha[sv]e?|be given|be served)\b")
"""Who is given notice gives none: "students shall have five days' notice"."""
_NO_ACTIONS = frozenset({"Normally", "normally", "usually", "Usually"})
_SHORTEST = 3
_WANTED = re.compile(r" (?:for (?:us to )?|(?:in which )?to )(?P<what>[a-z][^.;:,()]{3,80})")
"""What time is asked to be allowed for: "please allow up to a week for *delivery*"."""
_REPEATED = re.compile(r" (?P<what>[a-z-]*(?:inspection|visit|review|audit|check|report)s?(?: visits?)?)\b")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `timescales` of one article."""
    figures = context.rows["figures"]
    rows = [row for figure in figures if (row := _of_figure(context, figure)) is not None]
    told = {(row.get("maximum"), row["unit"]) for row in rows}
    cells = [_cell(context, figure) for figure in figures if figure["kind"] == "duration"]
    rows += [row for row in cells if row is not None and (row.get("maximum"), row["unit"]) not in told]
    rows += _unfigured(context)
    rows += weighed_rows(context, rows)
    return {"timescales": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _of_figure(context: ArticleContext, figure: Row) -> Row | None:
    working = figure["unit"] == "day" and _WORKING.search(str(figure["surface"])) is not None
    if figure["kind"] != "duration" and not working and not (figure["unit"] == "time" and figure.get("per")):
        return None
    sentences = sentences_of(context.text)
    index = sentence_at(sentences, int(str(figure["start_char"])))
    if index is None:
        return None
    if figure["kind"] == "duration" or working:
        return _limited(context, {**figure, "unit": "working day"} if working else figure, sentences[index])
    return _times(context, figure, sentences[index])


def _limited(context: ArticleContext, figure: Row, sentence: Sentence) -> Row | None:
    """The duty that a duration limits in its sentence."""
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    if half_a_range(context.text, start):
        return None
    hedged = start - len(str(figure["hedge"])) - 1 if figure.get("hedge") else start
    is_range = figure.get("value") is None
    limit = limit_at(context.text, start, end, sentence.start, sentence.end, is_range=is_range)
    if limit is None or (limit.bound == "range" and not is_range):
        return None
    words, shift = clause_of(context.text, sentence, min(limit.start, hedged) - sentence.start)
    shift -= sentence.start
    span = min(limit.start, hedged) + shift, limit.end + shift
    if not is_duty(words, limit, span, str(figure["unit"])):
        return None
    event = (limit.event[0] + shift, limit.event[1] + shift) if limit.event else None
    found = given(words, span) if limit.rule == "given/1" else duty(words, span, event)
    if found is None:
        return None
    action = limit.noun or found.action
    if len(action) < _SHORTEST or action in _NO_ACTIONS:
        action = step_above(context.text, sentence.start) or action
    if limit.rule == "notice/1":
        action = f"{action} notice" if found.actor or _GETS.search(action) else "notice"
        if found.actor and _IS_GIVEN.match(action):
            action, found = f"{found.actor} {action}", replace(found, actor=None)
    if action.endswith("llow") and (wanted := _WANTED.match(context.text, end, sentence.end)) is not None:
        action = wanted["what"]
    if limit.rule == "yearly/1" and (repeated := _REPEATED.match(context.text, end)) is not None:
        action = repeated["what"]
    low, high = _bounds(limit, figure)
    found = Duty(None if limit.noun else found.actor, action, found.condition, found.event)
    columns: Row = {"limit_figure_id": figure["figure_id"], "minimum": low, "maximum": high}
    return _row(context, sentence, limit.rule, found, columns | {"unit": figure["unit"]}, figure["figure_id"])


def _times(context: ArticleContext, figure: Row, sentence: Sentence) -> Row | None:
    """Groups will meet three times a year: a number of times that a duty asks for in a year."""
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    if figure.get("value") is None or not _ASKED.search(context.text, sentence.start, start):
        return None
    hedge = len(str(figure["hedge"])) + 1 if figure.get("hedge") else 0
    found = duty(sentence.text, (start - hedge - sentence.start, end - sentence.start), None)
    at_least = figure["bound"] == "at_least" or context.text[max(0, start - 9) : start] == "at least "
    columns: Row = {
        "limit_figure_id": figure["figure_id"],
        "minimum": None if figure["bound"] == "at_most" else figure["value"],
        "maximum": None if at_least else figure["value"],
        "unit": f"times a {figure['per']}",
    }
    return _row(context, sentence, "times/1", found, columns, figure["figure_id"])


def _cell(context: ArticleContext, figure: Row) -> Row | None:
    """A duration that ends a table's row or a line: who and what stand before it."""
    found = cell(context.text, figure)
    if found is None:
        return None
    start, end, cells = found
    is_range = figure.get("value") is None
    columns: Row = {
        "actor": cells[-2] if len(cells) > 1 else None,
        "action": cells[-1],
        "limit_figure_id": figure["figure_id"],
        "minimum": figure.get("low") if is_range else None,
        "maximum": figure.get("high") if is_range else figure["value"],
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
        found = duty(sentence.text, span, None)
        found = Duty(found.actor, found.action, found.condition, told.event)
        columns: Row = {"maximum": Decimal(told.number), "unit": told.unit}
        yield _row(context, sentence, told.rule, found, columns, told.start)


def _row(
    context: ArticleContext, sentence: Sentence, rule: str, found: Duty, columns: Row, identity: object
) -> Row:
    actor = addressed(context.text, sentence.end) if found.actor == YOU else found.actor
    told: Row = {"actor": actor, "action": found.action, "condition": found.condition}
    whole = told | columns | {"from_event": found.event}
    return record(context, _KEY, (sentence.start, sentence.end), rule, whole, identity)


def _bounds(limit: Limit, figure: Row) -> tuple[object, object]:
    """Shortest and longest time that the limit allows, in the figure's unit."""
    value = figure.get("value")
    if value is None:
        return figure.get("low"), figure.get("high")
    if limit.bound == "most" or figure["bound"] == "at_most":
        return None, value
    if limit.bound == "least" or figure["bound"] == "at_least":
        return value, None
    return value, value


EXTRACTOR = Extractor(
    name="timescales", version="1", tables=("timescales",), read=read_article, needs=("figures",)
)
