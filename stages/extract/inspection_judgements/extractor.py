"""Table `inspection_judgements`: verdicts in running text and in the list of an inspection letter."""

import re
from collections.abc import Collection

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.inspection_judgements.grades import (
    GRADE_NOUNS,
    GRADES,
    LABELS,
    MARK,
    NUMBERED,
    SCALE_ENDS,
)
from stages.extract.inspection_judgements.headed_lists import headed
from stages.extract.inspection_judgements.letters import listed
from stages.extract.inspection_judgements.providers import named_later
from stages.extract.inspection_judgements.verdicts import PREVIOUS, Verdict, verdicts
from stages.extract.inspection_judgements.weighed_verdicts import weighed_verdicts
from stages.extract.phrases.kept import names_of, rows_between
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.rows import record

_NEAR, _FAR = 80, 200  # code points between a grade and its time; and an inspection's time
_OTHER_CLAUSE = re.compile(
    r"[;:]|, and (?:in|[a-z]+ed)\b|\b(?:since|which|that|when|took|has|have|across|after|until|before)\b"
)
_NOT_THEN = re.compile(
    r"\b(?:(?:reported|published|announced|said|released|revealed|out|told [A-Z][\w ]+|opened|formed|merged"
    r"|founded|launched|built)(?: [\w’'-]+){0,3}?|since(?: \w+){0,2}|until|before|earned in|by|from its) $",
    re.IGNORECASE,
)
"""Words before a time that make it the time of the news or of something else, not of the inspection."""
_INSPECTED_THEN = re.compile(
    r"\b(?:inspect\w*|visit\w*|re-?inspect\w*|called|came|assessments?)\b(?: (?:\w+ )?(?:visit|of|by|at) "
    r"[\w’ -]+?)?,? (?:(?:in|on|from|between|during|dated|of|last|late|early|mid)[ -])+(?:the )?$",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:inspectors (?:were|came|called|spent|arrived)(?: [\w’]+){0,7}?|inspected|visit(?:ed)?|"
    r"(?:full|two-day|three-day|four-day|short|monitoring|latest) inspection)\b"
    r"(?: by (?:Ofsted|inspectors))?,? (?:(?:in|on|from|between|during|late|early|mid)[ -])+(?:the )?$",
    re.IGNORECASE,
)
"""Words before the time at which inspectors came."""
_OF_ANOTHER = re.compile(r"\b(?:since|until|previous|last|first|earlier|before)\b[^,]*$", re.IGNORECASE)
_EARLIER = re.compile(
    rf"\bfrom (?:an? |its |being )?{MARK}?(?:{GRADES}){MARK}?(?: (?:{GRADE_NOUNS}))?(?: back)? (?:in|from) "
    rf"(?:[A-Z][a-z]+ )?$",
    re.IGNORECASE,
)
"""Before the time of a grade left behind: "up from ‘requires improvement’ in 2019"."""
_COMPARED = re.compile(
    r"\b(?:on|than|since|with|to) (?:its|the|their) (?:previous|last|earlier|prior) (?:[a-z]+ )?(?:inspection"
    r"|visit|report|rating|grade|judge?ment|result)s?,? (?:in|from|of) (?:[A-Z][a-z]+ )?$"
)
"""Before the time of an earlier inspection that a grade is compared with: "up on the last visit in 2020"."""
_FOUND_THEN = re.compile(
    r", (?:which|when inspectors|where inspectors) (?:found|judged|rated|said|concluded)\b"
)
"""Between a time and what was found then."""
_NUMBERS = {
    LABELS[number]: re.compile(
        rf"\bgrades?(?:[ -]| of )?(?P<told>{word}|{number})(?:s\b|\b)"
        rf"|\b(?:to|from|graded|rated|an?|–|as) (?P<bare>{word}|{number})s?\b(?! \w)"
    )
    for word, number in NUMBERED.items()
    if not word.isdigit()
}
"""The numbers of Ofsted's grades, by what they stand for: "grade threes", "from a three"."""
_NEWS_TIMES = frozenset({"today", "yesterday", "this week", "this morning", "last week"})
_DATED = re.compile(
    r"\b(?:[Ii]nspection dates?|[Dd]ates? of inspection|[Ii]nspected(?: on| between)?)(?:"
    r" \([^)]*\))?[:|]?[ \n]+"
)
_IN_PASSING = ("attribute", "earlier", "headed")
"""Rules that read what is told in passing."""
_NO_PROVIDERS = frozenset({"department", "regulator", "inspectorate", "committee"})
"""Kinds of bodies that are named near a grade, and have none."""
_KEY = ("inspection_judgement_id", "jud")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `inspection_judgements` of one article; a verdict told twice is one row."""
    names = names_of(context.text)
    told = [*verdicts(context.text, names), *listed(context.text, names), *headed(context.text, names)]
    told += weighed_verdicts(context.text, names, told)
    ends = {(v.provider, v.grade) for v in told}
    told = [v for v in told if (v.provider, SCALE_ENDS.get(v.grade.partition(" ")[0])) not in ends]
    told = [verdict for verdict in told if body_kinds().get(verdict.provider) not in _NO_PROVIDERS]
    full = _full_names({verdict.provider for verdict in told})
    full |= {v.provider: name for v in told if (name := named_later(context.text, v.provider, v.end))}
    rows: list[Row] = []
    seen: dict[tuple[str, str, str | None], int] = {}
    for verdict in told:
        provider = full.get(verdict.provider, verdict.provider)
        row = _row(context, verdict, provider)
        key = provider, verdict.grade, verdict.aspect
        if key not in seen or row.get("inspected_text") not in {None, rows[seen[key]].get("inspected_text")}:
            seen[key] = len(rows)
            rows.append(row)
        elif _is_named(row) and not _is_named(rows[seen[key]]) and "inspected_text" not in rows[seen[key]]:
            rows[seen[key]] = row  # the sentence that names the provider is the better evidence
    if len({row["provider"] for row in rows}) == 1 and (came := _visited(context)) is not None:
        rows = [_dated_by(context, row, came) for row in rows]
    return {"inspection_judgements": rows}


def _dated_by(context: ArticleContext, row: Row, came: Row) -> Row:
    """The row with the time at which inspectors came, unless it tells of an earlier visit or another time."""
    is_dated = row.get("inspected_text") is not None or row.get("aspect") == PREVIOUS
    own = rows_between(context.rows["dates"], int(str(row["start_char"])), int(str(row["end_char"])))
    if is_dated or str(row["rule"]).startswith(_IN_PASSING) or any(own):
        return row
    return {**row, "inspected_on": came.get("starts_on"), "inspected_text": came["surface"]}


def _is_named(row: Row) -> bool:
    return str(row["provider"]) in str(row["evidence"])


def _full_names(providers: Collection[str]) -> dict[str, str]:
    """The full name of each provider that is called by the first words of another's: Stockport College."""
    return {short: full for short in providers for full in providers if full.startswith(f"{short} ")}


def _row(context: ArticleContext, verdict: Verdict, provider: str) -> Row:
    date = _inspected(context, verdict)
    columns: Row = {
        "provider": provider,
        "judgement": _stated(context.text, verdict),
        "aspect": verdict.aspect,
        "inspected_on": date.get("starts_on") if date else None,
        "inspected_text": date["surface"] if date else None,
        "authority": verdict.authority,
    }
    span = verdict.start, verdict.end
    identity = provider, verdict.grade, verdict.aspect, columns["inspected_text"]
    return record(context, _KEY, span, verdict.rule, columns, *identity)


def _stated(text: str, verdict: Verdict) -> str:
    """A grade told by its number, as the text tells it: what the numbers stand for changed over the years."""
    number = _NUMBERS.get(verdict.grade)
    evidence = text[verdict.start : verdict.end].lower()
    if number is None or verdict.grade in evidence:
        return verdict.grade
    told = number.search(evidence)
    return f"grade {told[told.lastgroup or 0]}" if told is not None else verdict.grade


def _inspected(context: ArticleContext, verdict: Verdict) -> Row | None:
    """The time in the verdict's own clause that is nearest to the grade."""
    if verdict.rule.startswith(_IN_PASSING):
        return None  # told in passing: the sentence's time is another's
    if verdict.rule.startswith("letter"):
        return _dated(context)
    found: list[tuple[int, Row]] = []
    for row in rows_between(context.rows["dates"], verdict.start, verdict.end):
        start, end = int(str(row["start_char"])), int(str(row["end_char"]))
        between = context.text[end : verdict.at] if end <= verdict.at else context.text[verdict.at : start]
        before = context.text[max(verdict.start, start - 60) : start]
        if (
            len(between) > _FAR
            or row["granularity"] == "academic_year"
            or str(row["surface"]).lower() in _NEWS_TIMES
            or _NOT_THEN.search(before)
            or _EARLIER.search(before)
            or (start > verdict.at and _COMPARED.search(before))
        ):
            continue
        told = _INSPECTED_THEN.search(before)
        if told is not None and ";" not in between and not _OF_ANOTHER.search(before, 0, told.start()):
            found.append((len(between) - _FAR, row))  # the inspection's own time goes first
        elif _FOUND_THEN.match(between) is not None or (
            len(between) <= _NEAR and not _OTHER_CLAUSE.search(between)
        ):
            found.append((len(between) + (_NEAR if " and " in between else 0), row))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _visited(context: ArticleContext) -> Row | None:
    """The one time at which an article about one provider says that inspectors came."""
    found: list[Row] = []
    for row in context.rows["dates"]:
        start = int(str(row["start_char"]))
        before = context.text[max(0, start - 60) : start]
        told = _CAME.search(before)
        if told is not None and not _OF_ANOTHER.search(before, 0, told.start()):
            found.append(row)
    return found[0] if len({row.get("starts_on") or row["surface"] for row in found}) == 1 else None


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
