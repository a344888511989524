"""Table `inspection_judgements`: verdicts in running text and in the list of an inspection letter."""

import re

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.inspection_judgements.letters import listed
from stages.extract.inspection_judgements.verdicts import Verdict, verdicts
from stages.extract.phrases.kept import names_of, rows_between
from stages.extract.phrases.rows import record

_NEAR = 80  # code points between a grade and its time
_OTHER_CLAUSE = re.compile(r"[;:]|\b(?:since|which|that|when|took|has|have|across|after|until|before)\b")
_KEY = ("inspection_judgement_id", "jud")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `inspection_judgements` of one article; a verdict told twice is one row."""
    names = names_of(context.text)
    told = [*verdicts(context.text, names), *listed(context.text, names)]
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
    """The time in the verdict's own clause that is nearest to the grade."""
    near = []
    for row in rows_between(context.rows["dates"], verdict.start, verdict.end):
        start, end = int(str(row["start_char"])), int(str(row["end_char"]))
        between = context.text[end : verdict.at] if end <= verdict.at else context.text[verdict.at : start]
        if (
            len(between) <= _NEAR
            and not _OTHER_CLAUSE.search(between)
            and row["granularity"] != "academic_year"
        ):
            near.append((abs(start - verdict.at), row))
    return min(near, key=lambda pair: pair[0])[1] if near else None


EXTRACTOR = Extractor(
    name="inspection_judgements",
    version="1",
    tables=("inspection_judgements",),
    read=read_article,
    needs=("dates",),
)
