"""Table `inspection_judgements`: verdicts in running text and in the list of an inspection letter."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.inspection_judgements.letters import listed
from stages.extract.inspection_judgements.verdicts import Verdict, verdicts
from stages.extract.phrases.kept import names_of, rows_between, sentences_of
from stages.extract.phrases.rows import record

_KEY = ("inspection_judgement_id", "jud")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `inspection_judgements` of one article; a verdict told twice is one row."""
    names = names_of(context.text)
    told = [*verdicts(context.text, sentences_of(context.text), names), *listed(context.text, names)]
    rows: list[Row] = []
    seen: dict[tuple[str, str, str | None], object] = {}
    for verdict in told:
        row = _row(context, verdict)
        key = (verdict.provider, verdict.grade, verdict.aspect)
        if key in seen and (row.get("inspected_text") is None or row.get("inspected_text") == seen[key]):
            continue
        seen[key] = row.get("inspected_text")
        rows.append(row)
    return {"inspection_judgements": rows}


def _row(context: ArticleContext, verdict: Verdict) -> Row:
    date = _inspected(context, verdict)
    columns: Row = {
        "provider": verdict.provider,
        "judgement": verdict.grade,
        "aspect": verdict.aspect,
        "inspected_on": date.get("starts_on") if date else None,
        "inspected_text": date["surface"] if date else None,
        "authority": verdict.authority,
    }
    span = verdict.start, verdict.end
    return record(context, _KEY, span, verdict.rule, columns, verdict.provider, verdict.grade, verdict.aspect)


def _inspected(context: ArticleContext, verdict: Verdict) -> Row | None:
    """The time in the verdict's words that is nearest to the grade."""
    dates = list(rows_between(context.rows["dates"], verdict.start, verdict.end))
    return min(dates, key=lambda row: abs(int(str(row["start_char"])) - verdict.at), default=None)


EXTRACTOR = Extractor(
    name="inspection_judgements",
    version="1",
    tables=("inspection_judgements",),
    read=read_article,
    needs=("dates",),
)
