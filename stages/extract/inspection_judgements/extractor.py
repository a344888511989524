"""Table `inspection_judgements`: verdicts in running text and in the list of an inspection letter."""

import re
from collections.abc import Collection

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.inspection_judgements.letters import listed
from stages.extract.inspection_judgements.verdicts import Verdict, verdicts
from stages.extract.phrases.kept import names_of, rows_between
from stages.extract.phrases.rows import record

_NEAR = 80  # code points between a grade and its time
_OTHER_CLAUSE = re.compile(
    r"[;:]|, and in\b|\b(?:since|which|that|when|took|has|have|across|after|until|before)\b"
)
_TOLD_THEN = re.compile(
    r"\b(?:reported|published|announced|said|released|revealed|out)(?: [\w’'-]+){0,3}? $", re.IGNORECASE
)
"""Words before a time that make it the time of the news, not of the inspection."""
_NEWS_TIMES = frozenset({"today", "yesterday", "this week", "this morning", "last week"})
_DATED = re.compile(
    r"\b(?:[Ii]nspection dates?|[Dd]ates? of inspection|[Ii]nspected(?: on| between)?)(?:"
    r" \([^)]*\))?[:|]?[ \n]+"
)
_KEY = ("inspection_judgement_id", "jud")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `inspection_judgements` of one article; a verdict told twice is one row."""
    names = names_of(context.text)
    told = [*verdicts(context.text, names), *listed(context.text, names)]
    full = _full_names({verdict.provider for verdict in told})
    rows: list[Row] = []
    seen: dict[tuple[str, str, str | None], int] = {}
    for verdict in told:
        row = _row(context, verdict)
        key = (full.get(verdict.provider, verdict.provider), verdict.grade, verdict.aspect)
        if key not in seen or row.get("inspected_text") not in {None, rows[seen[key]].get("inspected_text")}:
            seen[key] = len(rows)
            rows.append(row)
        elif _is_named(row) and not _is_named(rows[seen[key]]) and "inspected_text" not in rows[seen[key]]:
            rows[seen[key]] = row  # the sentence that names the provider is the better evidence
    return {"inspection_judgements": rows}


def _is_named(row: Row) -> bool:
    return str(row["provider"]) in str(row["evidence"])


def _full_names(providers: Collection[str]) -> dict[str, str]:
    """The full name of each provider that is called by the first words of another's: Stockport College."""
    return {short: full for short in providers for full in providers if full.startswith(f"{short} ")}


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
    identity = verdict.provider, verdict.grade, verdict.aspect, columns["inspected_text"]
    return record(context, _KEY, span, verdict.rule, columns, *identity)


def _inspected(context: ArticleContext, verdict: Verdict) -> Row | None:
    """The time in the verdict's own clause that is nearest to the grade."""
    if verdict.rule.startswith("attribute"):
        return None  # told in passing: the sentence's time is another's
    if verdict.rule.startswith("letter"):
        return _dated(context)
    near = []
    for row in rows_between(context.rows["dates"], verdict.start, verdict.end):
        start, end = int(str(row["start_char"])), int(str(row["end_char"]))
        between = context.text[end : verdict.at] if end <= verdict.at else context.text[verdict.at : start]
        if (
            len(between) <= _NEAR
            and not _OTHER_CLAUSE.search(between)
            and row["granularity"] != "academic_year"
            and str(row["surface"]).lower() not in _NEWS_TIMES
            and not _TOLD_THEN.search(context.text, max(verdict.start, start - 40), start)
        ):
            near.append((abs(start - verdict.at) + (_NEAR if " and " in between else 0), row))
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _dated(context: ArticleContext) -> Row | None:
    """The time that an inspection report gives as its inspection's."""
    told = _DATED.search(context.text)
    if told is None:
        return None
    near = rows_between(context.rows["dates"], told.end(), told.end() + _NEAR)
    return next((row for row in near if int(str(row["start_char"])) - told.end() < len("from ")), None)


EXTRACTOR = Extractor(
    name="inspection_judgements",
    version="3",
    tables=("inspection_judgements",),
    read=read_article,
    needs=("dates",),
)
