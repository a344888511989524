"""Table `timescales`: every duration that limits a duty, its numbers taken from `figures`."""

from decimal import Decimal

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at
from stages.extract.timescales.duties import duty
from stages.extract.timescales.limits import Limit, is_duty, limit_at

_KEY = ("timescale_id", "tim")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `timescales` of one article."""
    rows = [_row(context, figure) for figure in context.rows["figures"] if figure["kind"] == "duration"]
    return {"timescales": [row for row in rows if row is not None]}


def _row(context: ArticleContext, figure: Row) -> Row | None:
    sentences = sentences_of(context.text)
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    index = sentence_at(sentences, start)
    if index is None:
        return None
    sentence = sentences[index]
    hedged = start - len(str(figure["hedge"])) - 1 if figure.get("hedge") else start
    limit = limit_at(context.text, start, end, sentence.start, sentence.end)
    if limit is None or not is_duty(sentence.text, limit):
        return None
    span = min(limit.start, hedged) - sentence.start, limit.end - sentence.start
    event = (limit.event[0] - sentence.start, limit.event[1] - sentence.start) if limit.event else None
    found = duty(sentence.text, span, event)
    if found is None:
        return None
    if limit.bound == "range" and figure.get("value") is not None:
        return None
    low, high = _bounds(limit, figure)
    columns: Row = {
        "actor": found.actor,
        "action": f"{found.action} notice" if limit.rule == "notice/1" else found.action,
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
