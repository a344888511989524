"""Rows of `survey_results`: shares in sentences about a survey, or in an article that opens with one."""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
from stages.extract.programmes.hedged import from_hedge
from stages.extract.survey_results.answers import CONSTRUCTIONS, NEEDS
from stages.extract.survey_results.surveys import ASKED, CUES, NOT_SURVEY, SURVEY, Survey, merged, survey_of

_KINDS = {"percentage": "percentage", "fraction": "fraction"}
_OPINION = re.compile(
    r"\b(?:sa(?:y|id|ys|ying)|think|thought|believ\w+|fe(?:el|lt)|agree\w*|disagree\w*|report(?:ed|ing)?|"
    r"trust\w*|cited|named|want(?:ed)?|plan(?:s|ning)?|"
    r"respondents|named|worried|expect(?:ed)?|support(?:ed)?|oppose[d]?|admitted|likely|polled|reason|"
    r"opinion|popular|prefer\w*|concern\w*|intend\w*|consider\w*)\b"
)
_CUT = re.compile(
    r",? (?:a |the )?(?:survey|poll|study|report|research)"
    r" (?:finds?|found|shows?|suggests?|says?|reveals?)\b|"
    r",? (?:according to|while|whereas|whilst) |,? (?:compared (?:to|with)|against|versus) "
    r"(?=[\ue002\ue004]|[a-z ]{2,40} \([\ue002\ue004])|, others |, and that |, (?:up|down) from |"
    r", (?:a|an|the|its|one) (?:\S+ ){0,3}(?:survey|poll|study|research|report)\b|,? (?:and|but|with) "
    r"(?=[\ue002\ue004])| – |, (?=[\ue002\ue004])|, with (?=[\ue002\ue004])"
)
_AGED = re.compile(
    r"\b(?P<group>(?:those|people|adults|parents|women|men) aged [\w -]{2,25}?)(?= the | who | were | are |"
    r",|$)"
)
_OPENING = re.compile(r"^(?:with|and|but|while|that) ", re.IGNORECASE)
_TRIM = " ,–-“”‘’'\""
_SPAN = 4
"""Sentences after a survey is named that still tell its results, in the same or the next paragraph."""


def survey_rows(article: Article) -> list[Row]:
    """The rows of one article in reading order."""
    found: list[Row] = []
    opens = _opens_with_survey(article)
    survey, since, paragraph = Survey(), 99, -9
    cued = set(article.cued(CUES))
    if not cued:
        return found
    for index, sentence in enumerate(article.sentences):
        names_survey = (
            index in cued
            and SURVEY.search(sentence.text) is not None
            and not NOT_SURVEY.search(sentence.text)
        )
        if names_survey:
            survey = merged(survey, survey_of(article.view(index)))
            since, paragraph = 0, sentence.paragraph
        elif (
            since <= _SPAN
            and ASKED.search(sentence.text)
            and (asked := survey_of(article.view(index))).pollster
        ):
            survey = merged(survey, asked)
        else:
            since += 1
        is_near = since <= _SPAN and sentence.paragraph - paragraph <= 1
        if not (names_survey or is_near or opens):
            continue
        if not any(f["kind"] in _KINDS for f in article.figures[index]):
            continue
        if not (names_survey or is_near) and not _OPINION.search(sentence.text):
            continue
        rows = list(_sentence_rows(article, article.view(index), survey))
        if rows and is_near:
            since, paragraph = 0, sentence.paragraph
        found += rows
    if opens:
        _tell_pollster(found)
    return [row for row in found if not _is_headline(article, row, found)]


def _is_headline(article: Article, row: Row, found: list[Row]) -> bool:
    """Whether the row stands in the article's first line and the text tells the same answer again."""
    if int(str(row["start_char"])) >= article.sentences[0].end or article.sentences[0].text.endswith("."):
        return False
    return any(
        other is not row
        and (other["value"], other["kind"]) == (row["value"], row["kind"])
        and (group := str(other.get("population") or "")).split()[-1:]
        and str(row.get("population") or group).split()[-1] in group.split()
        for other in found
    )


def _tell_pollster(rows: list[Row]) -> None:
    """In an article about one survey, who asked holds for the answers told before the pollster is named."""
    known = {(row.get("pollster"), row.get("commissioned_by")) for row in rows if row.get("pollster")}
    if len({pollster for pollster, _ in known}) != 1:
        return
    pollster, commissioner = max(known, key=lambda pair: str(pair[1] or ""))
    samples = {row.get("sample_size_figure_id"): row for row in rows if row.get("sample_size_figure_id")}
    sampled = next(iter(samples.values())) if len(samples) == 1 else {}
    for row in rows:
        if sampled and not row.get("sample_size_figure_id"):
            row |= {k: sampled[k] for k in ("sample_size_figure_id", "sample_size")}
        row.setdefault("pollster", pollster)
        if commissioner:
            row.setdefault("commissioned_by", commissioner)


def _opens_with_survey(article: Article) -> bool:
    """Whether the title or one of the first three sentences is about a survey's findings."""
    words = " ".join(
        [str(article.context.article.get("title") or ""), *(s.text for s in article.sentences[:3])]
    )
    return (
        SURVEY.search(words) is not None
        and re.search(r"\b(?:poll|survey|respondents)", words, re.IGNORECASE) is not None
    )


def _sentence_rows(article: Article, view: View, survey: Survey) -> Iterator[Row]:
    """The rows of one sentence: every construction, each share once."""
    used: set[int] = set()
    found: list[tuple[int, Row]] = []
    for rule, pattern in CONSTRUCTIONS.items():
        if rule in NEEDS and not has_any(view.masked, NEEDS[rule]):
            continue
        position = 0
        while match := pattern.search(view.masked, position):
            position = match.end("share") + 1
            at = match.start("share")
            figure = view.figures.get(at)
            if at in used or figure is None or not _is_answer(figure):
                continue
            before = max((r for r in found if r[0] < at), default=None, key=lambda r: r[0])
            columns, start, end = _answer(view, match, before[1] if before else None)
            if columns is None:
                continue
            if not columns["population"] and before and not match.groupdict().get("group"):
                columns["population"] = before[1].get("population")
            used.add(at)
            if match.groupdict().get("skip"):
                used.add(match.start("skip"))
            found.append((at, _row(article, view, rule, figure, survey, columns, (start, end))))
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))


def _is_answer(figure: Row) -> bool:
    """Whether a share can be an answer: a level of at most the whole, no rise or fall."""
    return figure["kind"] in _KINDS and figure.get("direction", "level") == "level"


def _answer(view: View, match: re.Match[str], before: Row | None) -> tuple[Row | None, int, int]:
    """Group and statement of one match, and the span of its words; None where no statement is found.

    A group that is only compared with another (`before`) answers the other's statement.
    """
    groups = match.groupdict()
    group_name = next((n for n in ("group", "of") if groups.get(n)), None)
    group = view.words(match.span(group_name)).strip() if group_name else None
    start, end = match.start(), max(match.end("share"), match.end("group") if groups.get("group") else 0)
    if groups.get("statement") is not None:
        statement, end = _statement(view, match, end)
    elif before is not None:
        statement, start = (
            str(before["statement"]),
            min(start, int(str(before["start_char"])) - view.sentence.start),
        )
    else:
        return None, start, end
    if view.masked[end : end + 1] == ")":
        end += 1
    if len(statement) < 4:
        return None, start, end
    if group is None and (aged := _AGED.search(statement)):
        group = aged["group"]
    return {"population": group, "statement": statement}, start, end


def _statement(view: View, match: re.Match[str], end: int) -> tuple[str, int]:
    """The words said, and where the row's words end."""
    groups = match.groupdict()
    start, stop = match.span("statement")
    if start > match.start("share"):
        start = match.start("verb") if groups.get("verb") else start
        cut = _CUT.search(view.masked, match.end("verb") if groups.get("verb") else start, stop)
        stop = cut.start() if cut else stop
        end = max(end, stop)
    words = view.words((start, stop))
    if stop <= match.start("share"):
        words = words.rpartition(", and that ")[2]
    statement = _OPENING.sub("", words.strip(_TRIM))
    if (groups.get("rest") or "").startswith(" that "):
        return f"{statement} {view.words(match.span('rest')).strip(_TRIM)}", match.end("rest")
    return statement, end


def _row(
    article: Article, view: View, rule: str, figure: Row, survey: Survey, columns: Row, span: tuple[int, int]
) -> Row:
    """The row of one answer."""
    sample = survey.sample
    own_group = columns.get("population")
    columns = {
        "survey": survey.name,
        "pollster": survey.pollster,
        "commissioned_by": survey.commissioner,
        "population": own_group or survey.population,
        "sample_size_figure_id": sample["figure_id"] if sample else None,
        "sample_size": sample.get("value") if sample else None,
        "statement": columns["statement"],
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "kind": _KINDS[str(figure["kind"])],
        "bound": figure.get("bound"),
    }
    words = from_hedge(article.context, view.absolute(span), figure)
    return record(
        article.context, ("survey_result_id", "svy"), words, f"{rule}/1", columns, figure["figure_id"]
    )
