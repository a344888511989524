"""Rows of `learners`: each count of learners, with the group, course, provider and time around it.

Left alone: people who answered a survey, voted, signed or were reached; changes by a number.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.learners.asides import ASIDE, beside
from stages.extract.learners.shares import shares
from stages.extract.learners.units import (
    COURSE,
    COURSE_WORDS,
    GROUP,
    LEARNER_UNITS,
    LEARNING,
    NOT_LEARNERS,
    PEOPLE,
    PREFIX,
    REACHED,
    STARTED,
    TRAINED,
    WEAK_UNITS,
)
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.hedged import from_hedge

PROVIDER = re.compile(
    r"(?:College|Universit|Academ|School|Sixth Form|Training|Group|Institute of Technology|Provider|Centre|"
    r"Learning)\b"
)
_DEFINITE = re.compile(r"\b[Tt]he (?:college|university|school|academy|trust|provider|group|company)\b")
_SHORT_OF = re.compile(
    r"(?:below|above|short of|under|over|behind|ahead of|off) (?:its |their |the )?(?P<what>(?:[\w-]+ )"
    r"{0,3}?)(?:targets?|plans?)"
    r"(?: on (?P<on>[^.,;]+?))?(?= in |[.,;]|$)"
)
_FEWER = re.compile(r"(?: |^)(?:fewer|less|more)\b")
_STARTS_TO = re.compile(
    r"\b(?:starts|starters|enrolments|starting an apprenticeship|number of (?:learners|students|"
    r"apprentices))\b[^.;]*? (?:to|of|from|was|were|at) $"
)
_FROM_TO = compiled(
    r"(?:[\w’-]+ ){0,2}?(?:starts|enrolments|numbers|places|learners|students|apprentices)"
    r" (?:[a-z]+ ){1,4}from "
    r"<before:COUNT> to <now:COUNT>"
)
_CONDITION = re.compile(
    r"\b(?:if (?:it|they|a|an|the) (?:[a-z]+ )?|with |unless (?:it|they)"
    r" )(?:teach(?:es)?|ha(?:s|ve)|enrols?|trains?) "
    r"(?:[a-z]+ ){0,3}$"
)
_BROKEN_UP = compiled(r"<whole:COUNT>[^.;:\ue003]{0,40}: (?:[^.;:]*(?:,|and) )?$")
_STRONG = LEARNER_UNITS - WEAK_UNITS
_OF_WHOLE = re.compile("\ue003 of (?:the |its |all )?$")
_OF_STARTS = re.compile(
    r"\b(?P<course>(?:(?:higher|advanced|intermediate|degree) )?(?:[Aa]pprenticeship|[Tt]raineeship|T[ "
    r"-]Level|[Bb]ootcamp)) (?:starts|enrolments)\b"
)
_OTHER_CLAUSE = re.compile(r";| – |, (?:compared|against|while|down|up)\b")
_THERE_WERE = re.compile(r"\b[Tt]here (?:were|are|was|had been)\b")
_SMALL = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_ENROLMENT = re.compile(r"\b(?:enrolment|recruitment|starts?|learner)")
CUE = cue(
    re.compile(
        r"\b(?:learners?|students?|apprentices?|apprenticeships?|trainees?|pupils?|starts?|starters?|"
        r"enrolments?|places|adults|entrants|graduates|"
        r"undergraduates|placements)\b"
    ),
    "learner* student* apprentice* trainee trainees pupil pupils start starts starter starters"
    " enrolment enrolments places adults entrants graduates undergraduates placements",
)


def learner_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    told: list[Row] = []
    for index, sentence in enumerate(article.sentences):
        counts = [f for f in article.figures[index] if f["kind"] in {"count", "percentage"}]
        if not counts or not CUE.pattern.search(sentence.text) or REACHED.search(sentence.text):
            continue
        view = article.view(index)
        yield from _shares(article, index, view)
        for at, figure in sorted(view.figures.items()):
            if _is_condition(view, at) or _is_retold(figure, view, at, told):
                continue
            told.append(figure)
            if _counts_learners(figure, view, at) or _goes_on(article, index, view, at, figure):
                yield _row(article, index, view, at, figure)
            elif figure["kind"] == "percentage" and (short := _short_of(view, at)):
                yield _target_row(article, index, view, at, figure, short)


def _is_condition(view: View, at: int) -> bool:
    """Whether the count is a bound that a rule sets: "a provider is large if it teaches more than 3,000"."""
    return _CONDITION.search(view.masked, 0, at) is not None


def _is_retold(figure: Row, view: View, at: int, told: list[Row]) -> bool:
    """Whether the count is the whole of "20 of the 36 apprentices" and was told before."""
    return _OF_WHOLE.search(view.masked, 0, at) is not None and any(
        (f.get("value"), f.get("unit")) == (figure.get("value"), figure.get("unit")) for f in told
    )


def _counts_learners(figure: Row, view: View, at: int) -> bool:
    """Whether the figure is a number of learners: no change in one, nor of people who only answer or sign."""
    end = _mask_end(view, at)
    is_change = figure.get("direction") in {"increase", "decrease"} or _FEWER.search(str(figure["surface"]))
    if figure["kind"] != "count" or is_change or _FEWER.match(view.masked[end:]):
        return False
    if NOT_LEARNERS.search(_clause(view, at, end)):
        return False
    return _unit_counts_learners(figure, view, at, end)


def _unit_counts_learners(figure: Row, view: View, at: int, end: int) -> bool:
    """Whether the unit is one of learners, or of people or places whom the words around make learners."""
    unit = str(figure.get("unit") or "")
    head = unit.rsplit(maxsplit=1)[-1] if unit else ""
    if head in LEARNER_UNITS and head not in WEAK_UNITS:
        return True
    if head in LEARNER_UNITS:
        is_some_place = head == "place" and _SMALL.match(str(figure["surface"]))
        return not is_some_place and LEARNING.search(view.sentence.text) is not None
    if head in WEAK_UNITS and _is_listed(view, at):
        return True
    if head in WEAK_UNITS:
        return bool(STARTED.match(view.masked[end:]) or TRAINED.search(view.masked[:at]))
    return not unit and bool(_STARTS_TO.search(view.masked[max(0, at - 160) : at]))


def _is_listed(view: View, at: int) -> bool:
    """Whether a count of people is one of a list after a colon that breaks up a count of learners."""
    whole = _BROKEN_UP.search(view.masked, 0, at)
    figures = [f for start, f in view.figures.items() if whole is not None and start == whole.start("whole")]
    return any(
        str(f.get("unit") or "").rsplit(maxsplit=1)[-1:] == [unit] for f in figures for unit in _STRONG
    )


def _goes_on(article: Article, index: int, view: View, at: int, figure: Row) -> bool:
    """A bare number right after a sentence of starts: "there were 362,400 in 2016/17"."""
    if figure["kind"] != "count" or figure.get("unit") or not index:
        return False
    counted_before = any(
        str(f.get("unit") or "") in {"start", "enrolment"} for f in article.figures[index - 1]
    )
    return counted_before and _THERE_WERE.search(view.masked) is not None


def _shares(article: Article, index: int, view: View) -> Iterator[Row]:
    """The rows of shares of learners that one sentence states."""
    for share in shares(view):
        figure = view.figures[share.at]
        columns: Row = {
            "organisation": _organisation(article, index, view, share.at),
            "qualification": share.whom if COURSE_WORDS.search(share.whom) else None,
            "group": share.group,
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "unit": "percent",
            "bound": figure.get("bound"),
            "period": _period(view, share.at, share.end),
        }
        span = view.absolute((share.start, share.end))
        yield record(
            article.context, ("learner_id", "lrn"), span, "share_of_learners/1", columns, figure["figure_id"]
        )


def _clause(view: View, at: int, end: int) -> str:
    """The words around a count up to the next comma or figure on either side."""
    left = max(view.masked.rfind(mark, 0, at) for mark in (",", ";", "–", "\ue003"))
    right = min(
        (p for mark in (",", ";", "–", "\ue003") if (p := view.masked.find(mark, end)) >= 0),
        default=len(view.masked),
    )
    return view.sentence.text[left + 1 : right]


def _row(article: Article, index: int, view: View, at: int, figure: Row) -> Row:
    """The row of one count."""
    end = _mask_end(view, at)
    group, course, reach = _described(view, at, end, figure)
    is_whole = _OF_WHOLE.search(view.masked, 0, at) is not None
    columns: Row = {
        "organisation": None if is_whole else _organisation(article, index, view, at),
        "qualification": course,
        "group": group,
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": figure.get("unit"),
        "bound": figure.get("bound"),
        "period": _period(view, at, reach),
    }
    start = at if re.search(r"[a-z]", str(figure["surface"])) else _context_start(view, at)
    if pair := _pair(view, at):
        start, reach = pair.start(), max(reach, pair.end())
    span = from_hedge(article.context, view.absolute((start, reach)), figure)
    return record(
        article.context, ("learner_id", "lrn"), span, "learner_count/1", columns, figure["figure_id"]
    )


def _pair(view: View, at: int) -> re.Match[str] | None:
    """The two levels of a change, told as "starts dropped from 1,200 to 900"."""
    found = _FROM_TO.finditer(view.masked)
    return next((m for m in found if at in {m.start("before"), m.start("now")}), None)


def _context_start(view: View, at: int) -> int:
    """Where the words begin that say what a bare number counts: at the figure before it, or the sentence."""
    before = [start for start in view.figures if start < at]
    return max(before) if before else 0


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
    group, course, reach = PEOPLE.get(unit.rsplit(maxsplit=1)[-1] if unit else ""), None, end
    words = re.sub(r"^[\d,.]+(?: million| thousand)? ", "", surface)
    if prefix := PREFIX.search(words):
        kind = prefix.group().strip(" -")
        if COURSE_WORDS.search(kind):
            course = kind
        elif kind not in {"new", "extra", "additional", "funded", "learner"}:
            group = kind
    rest = view.masked[end:]
    if found := GROUP.search(rest):
        group = next(
            view.words((end + found.start(n), end + found.end(n)))
            for n in ("aged", "with", "origin", "out", "for")
            if found[n]
        )
        reach = end + found.end()
        rest = view.masked[reach:]
    if found := COURSE.search(rest):
        start = reach
        named = view.words((start + found.start("course"), start + found.end("course")))
        named = re.sub(
            r"^(?:one of |any of |some of )?(?:the|a|an|its|their|our) ", "", re.sub(r"^one of ", "", named)
        ).strip()
        if not re.fullmatch(
            r"(?:\d{4}.*|total|all|work|England|roll|books|the books|register|year \d+|education)", named
        ) and not PERIOD.fullmatch(named):
            course = named
            reach = start + found.end("course")
    if (
        course is None
        and unit in {"start", "enrolment"}
        and (named_before := _OF_STARTS.search(view.sentence.text, 0, at))
    ):
        course = named_before["course"].lower()
    return group, course, reach


def _organisation(article: Article, index: int, view: View, at: int) -> str | None:
    """The provider named in the sentence, "the college", or the one of the paragraph."""
    aside = [m.span("body") for m in ASIDE.finditer(view.masked)]
    inside = [
        (start, n.text)
        for start, n in sorted(view.names.items())
        if PROVIDER.search(n.text) and not any(left <= start < right for left, right in aside)
    ]
    before = [(start, name) for start, name in inside if start < at]
    if before:
        start, name = before[-1]
        together = next(
            (s for s, n in before[:-1] if view.sentence.text[s + len(n) : start] in {" and ", " and the "}),
            None,
        )
        return name if together is None else view.sentence.text[together : start + len(name)]
    if definite := _DEFINITE.search(view.sentence.text):
        return article.who(definite.group(), index, definite.start())
    after = re.search(r"(?:at|by|in|with|for) (?:the )?$", view.masked[at : inside[0][0]]) if inside else None
    if after:
        return inside[0][1]
    if index and article.sentences[index - 1].paragraph == view.sentence.paragraph:
        names = [n for n in article.organisations(index - 1) if PROVIDER.search(n)]
        if names:
            return names[0]
        if definite := _DEFINITE.search(article.sentences[index - 1].text):
            return article.who(definite.group(), index - 1, definite.start())
    return None


def _period(view: View, at: int, reach: int) -> str | None:
    """The time stated between the count and the next one, else between the one before and it, else before."""
    text = view.sentence.text
    following = re.search("\ue003", view.masked[reach:])
    until = reach + following.start() if following else len(text)
    other = _OTHER_CLAUSE.search(text, reach, until)
    until = other.start() if other else until
    if after := PERIOD.search(text, at, until):
        return after["period"]
    clause = text.rfind("; ", 0, at) + 1  # "In 2015 there were 600 places; now there are 300"
    before = [m["period"] for m in PERIOD.finditer(text, clause, at)]
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
    if re.match(r"(?:It|The college)\b", view.sentence.text) and not any(start < at for start in view.names):
        organisation = article.who("the college", index, 0) or organisation or article.who("It", index, 0)
    organisation = beside(article, index).get(organisation or "", organisation)
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
    return record(
        article.context, ("learner_id", "lrn"), span, "share_of_target/1", columns, figure["figure_id"]
    )
