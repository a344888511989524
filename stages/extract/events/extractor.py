"""Table `events`: what happened or will happen, with its time and who takes part."""

from stages.extract.events.happenings import happenings
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.rows import record
from stages.extract.quotations.cast import cast_of
from stages.extract.quotations.subjects import masked_of

_KEY = ("event_id", "evt")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `events` of one article, in reading order."""
    text = context.text
    rows: list[Row] = []
    blanked = masked_of(text)
    for found in happenings(text, blanked, sentences_of(text), cast_of(text), context.rows["dates"]):
        columns: Row = {
            "title": found.title,
            "kind": found.kind,
            "starts_on": found.date.get("starts_on") if found.date else None,
            "ends_on": found.date.get("ends_on") if found.date else None,
            "when_text": found.date["surface"] if found.date else None,
            "participants": list(found.participants),
        }
        rows.append(record(context, _KEY, (found.start, found.end), found.rule, columns, found.kind))
    return {"events": rows}


EXTRACTOR = Extractor(name="events", version="1", tables=("events",), read=read_article, needs=("dates",))
