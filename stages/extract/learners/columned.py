"""Learners in a table whose heads say what each column counts: "Provider | Starts | Achievements".

Every number under such a head is a row; the line's other cells say whose, of which course, which group and
when. Left alone: columns of money, targets and changes, and cells that hold no number ("low", "z").
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.extractor import Row
from stages.extract.learners.described import programme_above
from stages.extract.learners.providers import table_body
from stages.extract.learners.tables import LEARNERS, OTHERS
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

_KEY = ("learner_id", "lrn")
_NOUN = (
    r"(?:starts?|starters|enrolments?|enrollments?|achievements?|participation|participants|learners?|"
    r"students?|apprentices|pupils|trainees|completions|completers|leavers|withdrawals|places|entries|"
    r"entrants|headcount|adults|(?:learner|student|apprentice|pupil) numbers)"
)
_MEASURE = re.compile(
    rf"(?:(?:[a-z0-9+&’'-]+ ){{0,5}}{_NOUN}|{_NOUN} (?:on|in|at|aged|with|total|volume|for|"
    r"reported|who|from) .*)"
    r"(?: (?:total|numbers?|counts?|volumes?))?(?: \([^)]*\))?(?: (?:in )?[\d/–-]{4,9})?"
)
_SHARE = re.compile(
    rf"\b{_NOUN}\b.*(?:%| pc\b|percent)|(?:%|\bpercent\w*|share|proportion)\b.*\b{_NOUN}\b|"
    r"(?:[a-z]+ )*(?:achievement|pass|retention|success|completion|progression|attendance|drop-?out|"
    r"withdrawal) rate\b.*"
)
_NO_MEASURE = re.compile(
    r"£|\b(?:funding|income|cost|costs|spend|value|fees?|targets?|change|difference|growth|increase|decrease|rise|fall|drop|"
    r"allocation|per|ratio|staff|rank|plan|planned|average|satisf\w*|surveyed|respond\w*)\b"
)
_WHEN = re.compile(
    r"(?:time |reporting )?(?:period|year|date|quarter)|(?:academic|financial) year|year ending"
)
_WHO = re.compile(
    r"(?:lead |training |delivery )?(?:provider|institution|college|university|school|organisation)(?: name)?"
    r"|(?:combined |local |mayoral )*authority(?: name)?|council|trust|employer"
    r"|name of (?:provider|college|institution)"
)
_WHAT = re.compile(
    r".*\b(?:qualification|course|standard|framework|pathway|route|t levels?|programme|provision|level|levels"
    r"|stcode|award|diploma)\b.*"
)
_NO_GROUP = re.compile(
    r".*\b(?:code|identifier|id|rowid|geographic level|country name|country|ukprn|urn|rank|ref|"
    r"no\.?|number)\b.*"
)
_UNSAID = re.compile(r"(?:grand |all )?totals?|all|z|x|c|low|n/?a|[-–~*]*", re.IGNORECASE)
_NUMBER = re.compile(r"[\d.,]+ ?%?")
_RULED = re.compile(r"[\s|:=-]+")
_SHORT_YEAR = re.compile(r"((?:19|20)\d\d)(\d\d)")
_PERIOD_HEAD = re.compile(
    rf"(?:[a-z]+ ){{0,2}}?{PERIOD.pattern}(?: \([a-z ]+\))?", re.VERBOSE | re.IGNORECASE
)
_LEAST_CELLS = 2
_ABOVE = 4
_LONGEST_CAPTION = 100
EXAMPLES = {
    "Apprenticeships in the county\n\ntime_period | country_name | age | standard_name | starts | funding\n"
    "---|---|---|---|---|---\n202122 | England | Total | Thatcher | 320 | 900\n202122 | England | 19-24 | "
    "Cooper | low | 70": [
        {"value": 320, "group": "starts", "qualification": "Thatcher", "period": "2021/22"}
    ],
    "How the colleges did\n\n| College | Learners 2022/23 | Income |\n| Larkfield College | 4,120 | 31 |\n"
    "| Eastmoor College | 2,950 | 18 |": [
        {"value": 4120, "group": "learners", "organisation": "Larkfield College", "period": "2022/23"},
        {"value": 2950, "organisation": "Eastmoor College"},
    ],
    "Starts of the college\n\nPeriod | Starts 2021/22 | Starts 2022/23 | Variance\n1 | 58 | 7 | -51\n"
    "2 | 53 | 9 | -44": [
        {"value": 58},
        {"value": 7},
        {"value": 53},
        {"value": 9},
    ],
    "At a glance\n\n | 2021/22 | 2022/23\nApprenticeship starts | 4,120 | 3,950\nBudget | 90 | 95": [
        {"value": 4120, "group": "Apprenticeship starts", "period": "2021/22"},
        {"value": 3950, "group": "Apprenticeship starts", "period": "2022/23"},
    ],
    "Students at Larkfield College\n\nLevel | Students\nLevel 1 | 820\nLevel 2 | 1,150": [
        {"value": 820, "organisation": "Larkfield College", "qualification": "Level 1"},
        {"value": 1150, "organisation": "Larkfield College"},
    ],
    "Staff\n\nCampus | Teachers | Vacancies\nNorth | 120 | 14\nSouth | 90 | 11": [],
}


class Cell(NamedTuple):
    """One cell of a line: its words and where they start in their sentence."""

    words: str
    start: int


class Head(NamedTuple):
    """What a column holds: `kind` is measure, when, who, what, group or none; its own words and time."""

    kind: str
    words: str
    period: str | None = None


def columned_rows(article: Article) -> Iterator[Row]:
    """One row for each number under a head that counts learners, or in a line that does under years."""
    if "|" not in article.context.text:
        return
    heads: list[Head] = []
    is_of_learners = False
    for index, sentence in enumerate(article.sentences):
        if "|" not in sentence.text:
            heads = []
            continue
        if _RULED.fullmatch(sentence.text):
            continue
        cells = _cells(sentence.text)
        if heads and len(cells) == len(heads) + 1:  # the head of the labels is empty
            heads = [Head("group", ""), *heads]
        if len(cells) < _LEAST_CELLS:
            heads = []
        elif len(cells) == len(heads) and article.figures[index]:
            yield from _line_rows(article, index, cells, heads, is_of_learners=is_of_learners)
        elif found := _heads(cells):
            heads, is_of_learners = found, _is_captioned(article, index, cells[0].words)


def _cells(text: str) -> list[Cell]:
    """The cells of a line; bars at its ends bound no further ones, but an empty first cell is one."""
    cells, at = [], 0
    for part in text.split("|"):
        cells.append(Cell(part.strip(" *"), at + len(part) - len(part.lstrip(" *"))))
        at += len(part) + 1
    if text.rstrip().endswith("|"):
        cells.pop()
    return cells[1:] if text.startswith("|") and cells and not cells[0].words else cells


def _heads(cells: list[Cell]) -> list[Head]:
    """What the columns hold, if one of them counts learners or stands for a time."""
    heads = [_head(cell.words) for cell in cells]
    if heads[0].kind == "measure" and sum(head.kind == "measure" for head in heads) == 1:
        heads[0] = Head("group", heads[0].words)  # "Students | 2019 | 2020"
    return heads if any(head.kind in {"measure", "years"} for head in heads) else []


def _is_captioned(article: Article, index: int, head: str) -> bool:
    """Whether the words above the heads at `index` say that the table counts learners."""
    above = [s.text for s in article.sentences[max(0, index - _ABOVE) : index]]
    told = [words for words in (head, *reversed(above)) if len(words) < _LONGEST_CAPTION]
    is_told = any(LEARNERS.search(words) for words in told)
    return is_told and not any(OTHERS.search(words) for words in told)


def _counts(low: str) -> bool:
    """Whether a head or label in small letters names a count, share or rate of learners."""
    return not _NO_MEASURE.search(low) and (_MEASURE.fullmatch(low) or _SHARE.search(low)) is not None


def _head(words: str) -> Head:
    """What one column holds."""
    named = " ".join(words.replace("_", " ").split())
    low = named.lower()
    if found := _PERIOD_HEAD.fullmatch(named):
        return Head("years", named, found["period"])
    if _counts(low):
        period = PERIOD.search(named)
        measured = named[: period.start()] if period else named
        measured = measured.strip(" (") or named
        return Head(
            "measure",
            measured if measured.isupper() else measured[0].lower() + measured[1:],
            period and period["period"],
        )
    kinds = (("when", _WHEN), ("who", _WHO), ("none", _NO_GROUP), ("what", _WHAT))
    return Head(next((kind for kind, pattern in kinds if pattern.fullmatch(low)), "group"), named)


def _line_rows(
    article: Article, index: int, cells: list[Cell], heads: list[Head], *, is_of_learners: bool
) -> Iterator[Row]:
    """The rows of one line: a number each for the columns that count, described by the others."""
    sentence = article.sentences[index]
    figures = {int(str(f["start_char"])) - sentence.start: f for f in article.figures[index]}
    named = [
        (head, cell.words)
        for head, cell in zip(heads, cells, strict=True)
        if head.kind not in {"measure", "years"} and not _UNSAID.fullmatch(cell.words)
    ]
    groups = [words for head, words in named if head.kind == "group" and not _NUMBER.fullmatch(words)]
    label = cells[0].words if heads[0].kind in {"group", "what"} else ""
    is_measured = _counts(label.lower()) or (is_of_learners and not _NO_MEASURE.search(label.lower()))
    course = programme_above(article, index)
    for head, cell in zip(heads, cells, strict=True):
        figure = figures.get(cell.start)
        if figure is None or not _is_read(head, figure, is_measured=is_measured):
            continue
        of_head = [] if head.kind == "years" else [head.words]
        columns: Row = {
            "organisation": next((words for head, words in named if head.kind == "who"), None)
            or table_body(article),
            "qualification": ", ".join(words for head, words in named if head.kind == "what") or course,
            "group": ", ".join([*of_head, *groups]) or None,
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "unit": "percent" if figure["kind"] == "percentage" else figure.get("unit"),
            "bound": figure.get("bound"),
            "period": head.period or _when(named) or _when_above(article, index),
        }
        span = (sentence.start, sentence.start + len(sentence.text.rstrip(" |")))
        yield record(article.context, _KEY, span, "table_column/1", columns, figure["figure_id"])


def _is_read(head: Head, figure: Row, *, is_measured: bool) -> bool:
    """Whether a figure under a head tells of learners: counts and rates of them, and shares under any."""
    if head.kind == "years":
        return is_measured
    if head.kind == "measure":
        return True
    return figure["kind"] == "percentage" and bool(head.words) and not _NO_MEASURE.search(head.words.lower())


def _when(named: list[tuple[Head, str]]) -> str | None:
    """The time that a line gives in a cell of its own: "202122" is 2021/22."""
    words = next((words for head, words in named if head.kind == "when"), None)
    return _SHORT_YEAR.sub(r"\1/\2", words) if words and _SHORT_YEAR.fullmatch(words) else words


def _when_above(article: Article, index: int) -> str | None:
    """The one time that the caption of the table names."""
    above = [s.text for s in article.sentences[max(0, index - 2 * _ABOVE) : index] if "|" not in s.text]
    times = [m["period"] for words in above[-1:] for m in PERIOD.finditer(words)]
    return times[0] if len(times) == 1 else None
