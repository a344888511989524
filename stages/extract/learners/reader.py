"""Rows of `learners`: each count of learners, with the group, course, provider and time around it.

Left alone: people who answered a survey, voted, signed or were reached; changes by a number.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.learners.units import (
    COURSE,
    COURSE_WORDS,
    GROUP,
    LEARNER_UNITS,
    LEARNING,
    NOT_LEARNERS,
    PEOPLE,
    PREFIX,
    WEAK_UNITS,
)
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

PROVIDER = re.compile(r"(?:College|Universit|Academ|School|Sixth Form|Training|Group|Institute of Technology|Provider|Centre|Learning)\b")
_DEFINITE = re.compile(r"\b[Tt]he (?:college|university|school|academy|trust|provider|group|company)\b")
_SHORT_OF = re.compile(
    r"(?:below|above|short of|under|over|behind|ahead of|off) (?:its |their |the )?(?P<what>(?:[\w-]+ ){0,3}?)(?:targets?|plans?)"
    r"(?: on (?P<on>[^.,;]+?))?(?= in |[.,;]|$)"
)
_ENROLMENT = re.compile(r"\b(?:enrolment|recruitment|starts?|learner)")
CUE = re.compile(
    r"\b(?:learners?|students?|apprentices?|apprenticeships?|trainees?|pupils?|starts?|starters?|enrolments?|places|adults|entrants|graduates|"
    r"undergraduates|placements)\b"
)


def learner_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    for index, sentence in enumerate(article.sentences):
        counts = [f for f in article.figures[index] if f["kind"] in {"count", "percentage"}]
        if not counts or not CUE.search(sentence.text) or NOT_LEARNERS.search(sentence.text):
            continue
        view = article.view(index)
        for at, figure in sorted(view.figures.items()):
            if _counts_learners(figure, view):
                yield _row(article, index, view, at, figure)
            elif figure["kind"] == "percentage" and (short := _short_of(view, at)):
                yield _target_row(article, index, view, at, figure, short)


def _counts_learners(figure: Row, view: View) -> bool:
    """Whether the figure is a number of learners and not a change in one."""
    unit = str(figure.get("unit") or "")
    if figure["kind"] != "count" or figure.get("direction") in {"increase", "decrease"}:
        return False
    head = unit.split()[-1] if unit else ""
    if head in WEAK_UNITS or unit in WEAK_UNITS:
        return head in LEARNER_UNITS and LEARNING.search(view.sentence.text) is not None
    return head in LEARNER_UNITS


def _row(article: Article, index: int, view: View, at: int, figure: Row) -> Row:
    """The row of one count."""
    end = _mask_end(view, at)
    group, course, reach = _described(view, at, end, figure)
    organisation = _organisation(article, index, view, at)
    columns: Row = {
        "organisation": organisation,
        "qualification": course,
        "group": group,
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": figure.get("unit"),
        "bound": figure.get("bound"),
        "period": _period(view, at, reach),
    }
    span = view.absolute((at, reach))
    return record(article.context, ("learner_id", "lrn"), span, "learner_count/1", columns, figure["figure_id"])


def _mask_end(view: View, at: int) -> int:
    """Where the figure's mask ends."""
    end = at
    while end < len(view.masked) and view.masked[end] == view.masked[at]:
        end += 1
    return end


def _described(view: View, at: int, end: int, figure: Row) -> tuple[str | None, str | None, int]:
    """Group, course, and where the words that say so end."""
    unit = str(figure.get("unit") or "")
    surface = str(figure["surface"])
    group, course, reach = PEOPLE.get(unit.split()[-1] if unit else ""), None, end
    words = re.sub(r"^[\d,.]+(?: million| thousand)? ", "", surface)
    if prefix := PREFIX.search(words):
        kind = prefix.group().strip(" -")
        if COURSE_WORDS.search(kind):
            course = kind
        elif kind not in {"new", "extra", "additional", "funded", "learner"}:
            group = kind
    rest = view.masked[end:]
    if found := GROUP.search(rest):
        group = next(view.words((end + found.start(n), end + found.end(n))) for n in ("aged", "with", "origin", "out") if found[n])
        reach = end + found.end()
        rest = view.masked[reach:]
    if found := COURSE.search(rest):
        start = reach
        named = view.words((start + found.start("course"), start + found.end("course")))
        named = re.sub(r"^(?:one of |any of |some of )?(?:the|a|an|its|their|our) ", "", re.sub(r"^one of ", "", named)).strip()
        if not re.fullmatch(r"(?:\d{4}.*|total|all|work|England|roll|year \d+|education)", named) and not PERIOD.fullmatch(named):
            course = named
            reach = start + found.end("course")
    return group, course, reach


def _organisation(article: Article, index: int, view: View, at: int) -> str | None:
    """The provider named in the sentence, "the college", or the one of the paragraph."""
    inside = [(start, n.text) for start, n in sorted(view.names.items()) if PROVIDER.search(n.text)]
    before = [name for start, name in inside if start < at]
    if before:
        return before[-1]
    if definite := _DEFINITE.search(view.sentence.text):
        return article.who(definite.group(), index, definite.start())
    after = re.search(r"(?:at|by|in|with|for) (?:the )?$", view.masked[at : inside[0][0]]) if inside else None
    if after:
        return inside[0][1]
    if index and article.sentences[index - 1].paragraph == view.sentence.paragraph:
        names = [n for n in article.organisations(index - 1) if PROVIDER.search(n)]
        return names[0] if names else None
    return None


def _period(view: View, at: int, reach: int) -> str | None:
    """The first time stated after the count and before the next count, else the last one before it."""
    text = view.sentence.text
    following = re.search("\ue003", view.masked[reach:])
    until = reach + following.start() if following else len(text)
    if after := PERIOD.search(text, at, until):
        return after["period"]
    before = [m["period"] for m in PERIOD.finditer(text, 0, at)]
    return before[-1] if before else None


def _short_of(view: View, at: int) -> re.Match[str] | None:
    """A share by which enrolment misses or passes its target."""
    found = _SHORT_OF.search(view.sentence.text, at, min(len(view.sentence.text), at + 160))
    if found is None or not _ENROLMENT.search(view.sentence.text):
        return None
    return found


def _target_row(article: Article, index: int, view: View, at: int, figure: Row, found: re.Match[str]) -> Row:
    """The row of a share of the enrolment target."""
    organisation = _organisation(article, index, view, at)
    if organisation is None and re.match(r"It\b", view.sentence.text):
        organisation = article.who("It", index, 0)
    columns: Row = {
        "organisation": organisation,
        "qualification": re.sub(r"^(?:the|its) ", "", found["on"]) if found["on"] else None,
        "group": "against target",
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": "percent",
        "bound": figure.get("bound"),
        "period": _period(view, at, found.end()),
    }
    span = view.absolute((at, found.end()))
    return record(article.context, ("learner_id", "lrn"), span, "share_of_target/1", columns, figure["figure_id"])
