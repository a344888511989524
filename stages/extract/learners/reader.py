"""Rows of `learners`: each count of learners, with the group, course, provider and time around it."""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.learners.counting import (
    ENROLLED,
    counts_learners,
    goes_on,
    in_brackets,
    is_compared,
    is_condition,
    is_part_of_them,
    is_retold,
    is_whole,
    own_unit,
)
from stages.extract.learners.described import described, is_of_them, programme_of, programme_titled
from stages.extract.learners.nouns import counted, noun_after, noun_of, unit_of
from stages.extract.learners.rates import rates
from stages.extract.learners.shares import Share, shares
from stages.extract.learners.units import COURSE_WORDS
from stages.extract.learners.weighed import is_likely
from stages.extract.learners.when import LEANS, period_beside, period_of
from stages.extract.learners.wholes import Whole, whole_of
from stages.extract.learners.whose import holder_of, organisation_of
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.hedged import from_hedge
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import cue, word_cue

_KEY = ("learner_id", "lrn")
_FROM_TO = compiled(
    r"(?:[\w’-]+ ){0,2}?(?:starts|enrolments|numbers|places|learners|students|apprentices) (?:[a-z]+ "
    r"){1,4}from <before:COUNT> to <now:COUNT>"
)
_AT_BODY = compiled(r" at (?:the )?<body:ORG>")
_LEVEL_THEN = re.compile(rf"\ in\ {PERIOD.pattern}", re.VERBOSE)
_OF_WHOM = re.compile(r" of (?:whom|them)(?: (?:were|are|is|was|had|have)(?: [\w-]+){1,2})?")
_COURSE = re.compile(
    r"\b(?:(?:English|maths|[A-Z][a-z]+) )?(?:T[ -]Levels?|A[ -][Ll]evels?|GCSEs?|BTECs?)(?: (?:English|"
    r"maths))?\b|\b(?:[Ll]evel \d|[Hh]igher|[Aa]dvanced|[Ii]ntermediate) apprenticeships?\b"
)
_ASKED = re.compile(r"\b(?:[Ss]urvey\w*|[Pp]oll(?:s|ed|ing)?|[Rr]espondents|[Qq]uestionnaires?)\b")
_ASKED_BACK = 3
_LEARNERS_LAST = re.compile(
    r"(?<=\w) (?:learners|students|starts|enrolments|entries|leavers|participants|trainees|cohort|"
    r"achievements)[’']?$"
)
_WHEN_LAST = re.compile(rf"\ (?:in|during)\ {PERIOD.pattern}$", re.VERBOSE)
_ANY = frozenset(("learners", "students", "people", "participants", "starters", "completers", "places"))
"""Groups that are of the programme that the whole text is about."""
_PART = re.compile(r"(?: [\w’-]+){1,4}")
_NEAR = 200  # characters between a count and what goes on from it
_FURTHER = re.compile(r"(?:a further|another|the remaining|the other) $")
CUE = cue(
    re.compile(
        r"\b(?:learners?|students?|apprentices?|apprenticeships?|trainees?|traineeships?|pupils?|starts?|"
        r"starters?|started|enrolled|enrolments?|entries|participation|participants|participating|stud(?:y|"
        r"ies|ied|ying)|T[ -]Levels?|places|adults|entrants|graduates|undergraduates|opportunities|"
        r"placements|year-olds|intake|achievements|leavers|accepted|NEET|placed|workers|roll|bootcamps?|"
        r"(?:tak(?:ing|en?)|took) part|train(?:s|ed|ing)?|educat(?:es?|ed|ing)|taught|teach|supported|"
        r"courses?)\b",
        re.IGNORECASE,
    ),
    "learner* student* apprentice* trainee* pupil pupils start starts started starter starters entries "
    "enrolled enrolment enrolments *t_level *t-level study studies studied studying participation "
    "participants participating places adults entrants graduates undergraduates opportunities placements "
    "year taking take taken took intake roll bootcamp bootcamps train trains trained training educate "
    "educates educated educating taught teach supported course courses achievements leavers accepted neet "
    "NEET placed workers",
)
RATED = word_cue(
    "rate rates achievement pass retention success completion progression dropout drop-out attendance "
    "grade grades achieved passed gaining achieving qualification qualifications qualified"
)


def learner_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    told: list[Row] = []
    rows: list[Row] = []
    whole: Whole | None = None
    text = article.context.text
    for index, sentence in enumerate(article.sentences):
        if sentence.text[-1] == ":":
            whole = whole_of(sentence) or whole
        if whole is not None and not whole.holds_at(sentence):
            whole = None
        if not article.figures[index]:
            continue
        is_told_on = goes_on(article, index)
        if is_told_on or whole is not None or CUE.search_between(text, sentence.start, sentence.end):
            found = [*_sentence_rows(article, index, told, whole, is_told_on=is_told_on)]
            _lean(article, index, found, rows)
            rows = found or rows
            yield from found
        elif RATED.search_between(text, sentence.start, sentence.end) or _leans_on(rows, article, index):
            yield from _shares_of(article, index, article.view(index), set(), None)


def _leans_on(rows: list[Row], article: Article, index: int) -> bool:
    """Whether shares of a sentence may be of the learners that the one before it counts."""
    if not rows or article.sentences[index].start - int(str(rows[-1]["end_char"])) > _NEAR:
        return False
    return any(figure["kind"] == "percentage" for figure in article.figures[index])


def _lean(article: Article, index: int, found: list[Row], before: list[Row]) -> None:
    """Give the rows of a sentence that goes on from the one before ("1,240 of the learners") its time."""
    view, start = article.view(index), article.sentences[index].start
    if (
        not before
        or any(row.get("period") for row in found)
        or not any(is_of_them(view, view.figure_end(at)) for at in view.figures)
        or start - int(str(before[-1]["end_char"])) > _NEAR
    ):
        return
    period = next((row["period"] for row in reversed(before) if row.get("period")), None)
    for row in found:
        row["period"] = period


def _sentence_rows(
    article: Article, index: int, told: list[Row], whole: Whole | None, *, is_told_on: bool
) -> Iterator[Row]:
    """The rows of one sentence: its rates, its shares with the counts beside them, then its other counts."""
    view = article.view(index)
    shared: set[int] = set()
    yield from _shares_of(article, index, view, shared, whole)
    is_counted, last = False, Row()
    for at, figure in sorted(view.figures.items()):
        if at in shared or is_condition(view, at) or is_retold(figure, view, at, told):
            continue
        told.append(figure)
        is_bare = figure["kind"] == "count" and not own_unit(figure, view, at)
        is_part = is_counted and is_part_of_them(view, at, figure)
        is_more = (is_told_on and is_bare) or is_part or (is_counted and is_compared(view, at, figure))
        if is_more or counts_learners(figure, view, at):
            is_counted = True
            row = _count_row(article, index, view, at, figure, "learner_count")
            if (is_part or not (row.get("group") or row.get("qualification"))) and last:
                row |= {name: row.get(name) or last.get(name) for name in ("qualification", "group")}
            last = row
            yield row
        elif not _is_asked(article, index) and is_likely(article, index, view, at, figure):
            yield _count_row(article, index, view, at, figure, "weighed")


def _shares_of(
    article: Article, index: int, view: View, shared: set[int], whole: Whole | None
) -> Iterator[Row]:
    """The rows of the rates and shares of learners of one sentence; their places are added to `shared`."""
    for rate in rates(view):
        shared.add(rate.at)
        columns: Row = {
            "qualification": rate.course,
            "group": rate.group,
            "organisation": holder_of(article, index, view, rate.at, rate.group),
        }
        yield _share_row(article, view, rate.at, "rate_of_learners", columns, (rate.start, rate.end))
    period, begun = None, -1  # the time of the share before, and where its words start
    for share in (
        () if _is_asked(article, index) else shares(view, whole, article.view(index - 1) if index else None)
    ):
        for at, rule in ((share.at, "share_of_learners"), (share.counted_at, "counted_share")):
            if at < 0 or at in shared:
                continue
            shared.add(at)
            columns = {
                "qualification": _course_of(share),
                "group": share.group,
                "organisation": holder_of(article, index, view, at, share.group),
            }
            span = share.start, max(share.end, view.figure_end(at))
            row = _share_row(article, view, at, rule, columns, span)
            if row.get("period"):
                period, begun = row["period"], share.start
            elif share.start == begun and not LEANS.search(view.sentence.text, max(0, at - 30), at):
                row["period"] = period
            yield row


_NO_COURSE = re.compile(
    r"(?:year \d|total\b|all\b|(?:the )?(?:first|last|next) (?!.*\bLevel))"
    r"|[^,;]*\b(?:took|months of|available in)\b",
    re.IGNORECASE,
)
"""What follows a count and is no course: "in total took tests", "in the first nine months of"."""


def _is_asked(article: Article, index: int) -> bool:
    """Whether the sentence or one shortly before it tells a survey: its answers are no learner numbers."""
    start = article.sentences[max(0, index - _ASKED_BACK)].start
    return _ASKED.search(article.context.text, start, article.sentences[index].end) is not None


def _course_of(share: Share) -> str | None:
    """The course in the words of whom a share is one ("T Level" of T Level students), or of what they did."""
    if COURSE_WORDS.search(share.whom):
        return _LEARNERS_LAST.sub("", share.whom)
    named = _COURSE.search(share.group)
    return named.group() if named else None


def _share_row(article: Article, view: View, at: int, rule: str, columns: Row, span: tuple[int, int]) -> Row:
    """The row of a rate or share of learners, or of the number in brackets beside it."""
    figure = view.figures[at]
    period, end = period_beside(view, at, view.figure_end(at), span[1])
    columns |= {
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": "percent" if figure["kind"] == "percentage" else figure.get("unit"),
        "bound": figure.get("bound"),
        "period": period,
    }
    columns["group"] = _WHEN_LAST.sub("", str(columns["group"]))
    words = from_hedge(article.context, view.absolute((span[0], end)), figure)
    return record(article.context, _KEY, words, f"{rule}/1", columns, figure["figure_id"])


def _count_row(article: Article, index: int, view: View, at: int, figure: Row, rule: str) -> Row:
    """The row of one count."""
    group, course, reach = described(view, at, view.figure_end(at), figure)
    columns: Row = {
        "organisation": None if is_whole(view, at) else organisation_of(article, index, view, at),
        "qualification": course if course and not _NO_COURSE.match(course) else None,
        "group": (group := group or noun_of(figure) or counted(figure, view, at)),
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": unit_of(figure, view, at),
        "bound": figure.get("bound"),
        "period": period_of(view, at, reach),
    }
    columns["qualification"] = columns["qualification"] or programme_of(
        article, index, at, group, str(figure["surface"])
    )
    if not columns["qualification"] and not columns["organisation"] and group in _ANY:
        columns["qualification"] = programme_titled(article)
    start = at if re.search(r"[a-z]", str(figure["surface"])) else _context_start(view, at)
    if beside := _AT_BODY.match(view.masked, view.figure_end(at)):  # "1,400 apprentices at A and 300 at B"
        columns["organisation"] = view.words(beside.span("body")).split(" (")[0]
        start, reach = at, max(reach, beside.end())
    elif noun := noun_after(view, at, str(columns["unit"] or "")):
        start, reach = at, max(reach, noun)
    elif enrolled := ENROLLED.match(view.masked, view.figure_end(at)):
        start, reach = at, max(reach, enrolled.end())
    elif view.masked.endswith((" from ", " to "), 0, at) and (
        then := _LEVEL_THEN.match(view.sentence.text, view.figure_end(at))
    ):
        start, reach = at, then.end()
    elif start < at and start in view.figures and (after := _PART.match(view.masked, view.figure_end(at))):
        start, reach = at, max(reach, after.end())  # its own words, not the count's before it
    if part := _PART.match(view.masked, view.figure_end(at)) if is_part_of_them(view, at, figure) else None:
        further = _FURTHER.search(view.masked, max(0, at - 20), at)
        start, reach = further.start() if further else at, max(reach, part.end())
    if bracket := in_brackets(view, at):
        start, reach = bracket.start("whose"), bracket.end()
    if whom := _OF_WHOM.match(view.masked, view.figure_end(at)):
        start, reach = at, max(reach, whom.end())
    if reach > view.figure_end(at) and group and group in view.words((at, reach)):
        start = at
    if pair := _pair(view, at):
        start, reach = pair.start(), max(reach, pair.end())
    span = from_hedge(article.context, view.absolute((start, reach)), figure)
    return record(article.context, _KEY, span, f"{rule}/1", columns, figure["figure_id"])


def _pair(view: View, at: int) -> re.Match[str] | None:
    """The two levels of a change, told as "starts dropped from 1,200 to 900"."""
    if " from " not in view.masked:
        return None
    found = _FROM_TO.finditer(view.masked)
    return next((m for m in found if at in {m.start("before"), m.start("now")}), None)


def _context_start(view: View, at: int) -> int:
    """Where the words begin that say what a bare number counts: at the figure before it, or the sentence."""
    before = [start for start, f in view.figures.items() if start < at and f["kind"] == "count"]
    return max(before) if before else 0
