"""Rates of learners: "a pass rate of 91 per cent", "retention fell from 90% to 88%", the national average.

The figure is read first: its rate is the last one named before it, or the one right behind it. Left alone:
changes by so much, targets and thresholds, and rates of staff, tax and the like.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.masks import View

_KIND = (
    r"(?:achievement|pass|retention|success|completion|successful completion|progression|attendance|"
    r"withdrawal|drop[- ]?out|non[- ]completion|attainment|continuation|(?:positive )?(?:destination|"
    r"outcome)s?|participation|NEET)"
)
_COURSE = (
    r"(?:(?:(?:[Oo]verall|[Cc]ombined|[Aa]verage|[Nn]ational|[Aa]dult|[Cc]urrent|[Tt]he|[Ii]ts|[Oo]ur|"
    r"[Tt]heir|[Aa]n?) )*(?P<course>(?:(?:higher|advanced|degree|foundation) )?(?:T[ -]Levels?|"
    r"A[ -][Ll]evels?|AS[ -][Ll]evels?|GCSEs?|BTECs?|[Aa]pprenticeships?|[Tt]raineeships?|[Ll]evel \d|"
    r"[Vv]ocational|[Ff]unctional [Ss]kills|[Ee]nglish|[Mm]aths)(?: (?:[Ee]nglish|[Mm]aths))?) )?"
)
RATE = re.compile(
    rf"\b{_COURSE}(?P<rate>(?:overall |average |national |current |timely |A\*-C |high[- ]grade |"
    rf"\d\d[-–]\d\d (?:year olds? )?)*(?:{_KIND} (?:and {_KIND} )?rates?|(?<=\d\d[-–]\d\d )rate|rates? "
    rf"(?:for|of) (?:student |learner )?{_KIND}|dropout|retention|attendance)\b"
    r"(?P<of>(?: (?:at|for|among|on|in|of) (?!\d+(?:[.%]| per)|just|only|around|about|over|the "
    r"college)[^,.;:()\ue001-\ue009]{2,40}?(?=[,:(]| (?:was|were|is|are|ha[sd]|have|rose|rises|fell|falls|"
    r"grew|dropped|jumped|went|reach\w+|stood|ran|sat|remain\w+|improv\w+|increas\w+|decreas\w+|declin\w+|"
    r"at|to|of|from|by|this|last|in \d)\b))?))(?![\w-])",
    re.IGNORECASE,
)
_LED_TO = re.compile(
    r"(?:\b(?:of|to|at|was|were|is|are|stands|stood|from|reach(?:ed|ing|es)|hit|above|below|over|under|than|"
    r"averag\w+|sat|remain\w*|being|against|versus)|:|\(|\d[;,]|\|) ?(?:(?:just|only|now|still|about|"
    r"around|nearly|almost|the|an?) )*$"
)
_MOVED = re.compile(r"\b(?:risen|rose|fallen|fell|dips?|dipped|dropped|climbed|jumped) $")
_MOVED_BY = re.compile(
    r"\b(?:ris\w+|rose|f[ae]ll\w*|drop\w*|increas\w+|decreas\w+|improve\w*|gr[eo]w\w*|growth|declin\w*|up|"
    r"down|"
    r"higher|lower|change|gap)(?: [a-z]+ly)? (?:of|by)(?: (?:just|only|about|around|over|more than))? ?$"
)
_SUBJECTS = re.compile(r"\b(?:subjects|courses|programmes|departments)\b")
_BEHIND = re.compile(
    rf" (?:(?!in\b|of\b|to\b|on\b|for\b|increase|rise|fall|drop)[\w*-]+ ){{0,3}}?(?={_KIND} rates?\b)",
    re.IGNORECASE,
)
_NO_LEVEL = re.compile(
    r"\b(?:targets?|threshold|minimum|ambitions?|aims?|goals?|wants?|required?|at risk|must|should|if|unless|"
    r"expected|"
    r"higher than|lower than|pay rise|unemployment|tax|staff|tutors|teachers|employee|vacancy|workforce)\b",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    r"\b(?:national|sector|England|UK)(?:[’']s)? (?P<what>(?:[a-z]+ )?(?:average|rate|figure|benchmark))s?"
    r"(?: (?:of|is|was|at|for [^,.;()]{2,30}? (?:of|is|was)))? (?:just |only )?$",
    re.IGNORECASE,
)
_AVERAGE_BEHIND = re.compile(r" (?:national|sector) (?:[a-z]+ )?(?:average|rate|benchmark)\b")
_SUBJECT = re.compile(r"(?:^|[,;] )[Ii]n (?P<course>[A-Z][\w -]{2,30}|maths),")
_OTHERS = re.compile(rf"\b(?:while|whereas|and (?:for|in))\b|\b{_KIND} \(")
_ANOTHER = re.compile(r"\b(?:of|grades?|entries|students|learners)\b|.{70}")
"""Words after one level of a rate that make the next share none of it."""
_SHORT_OF = re.compile(
    r"(?:below|above|short of|under|over|behind|ahead of|off) (?:its |their |the )?(?:[\w-]+ ){0,3}?"
    r"(?:targets?|plans?)(?: on (?P<on>[^.,;]+?))?(?= in |[.,;]|$)"
)
_ENROLMENT = re.compile(r"\b(?:enrolment|recruitment|starts?|learner)")
_CUE = re.compile(r"rates?\b|targets?\b|plans?\b|[Dd]ropout|etention|ttendance")
_AVERAGE_OF = ", national average"
_REACH = 170


class Rate(NamedTuple):
    """One rate: where its figure stands, what rate of which course it is, and the span of its words."""

    at: int
    group: str
    course: str | None
    start: int
    end: int


def rates(view: View) -> Iterator[Rate]:
    """The rates that one sentence states, in reading order."""
    text = view.sentence.text
    if not _CUE.search(text):
        return
    last: Rate | None = None  # the rate before
    since, is_last = 0, True  # where the share before ends, and whether it is a rate
    for at, figure in sorted(view.figures.items()):
        if figure["kind"] != "percentage":
            continue
        end = view.figure_end(at)
        found = _against_target(text, at, end) or (_average(view, at, end, last) if last else None)
        if found is None and figure.get("bound") not in {"between", "at_least", "at_most"}:
            found = _behind(view, at, end) or _before(view, at, end, since if is_last else -1)
        is_last, since = found is not None, end
        if found is not None:
            yield found
            last = found if last is None or _AVERAGE_OF not in found.group else last


def _against_target(text: str, at: int, end: int) -> Rate | None:
    """The share by which enrolment misses or passes its target."""
    found = _SHORT_OF.search(text, end, min(len(text), end + _REACH))
    if found is None or not _ENROLMENT.search(text):
        return None
    on = re.sub(r"^(?:the|its) ", "", found["on"]) if found["on"] else None
    return Rate(at, "against target", on, at, found.end())


def _average(view: View, at: int, end: int, told: Rate) -> Rate | None:
    """The national level of the rate told before: "above the national average of 61%"."""
    text = view.sentence.text
    found = _AVERAGE.search(text, told.end, at)
    if found is None and not _AVERAGE_BEHIND.match(text, end):
        return None
    return Rate(at, told.group + _AVERAGE_OF, told.course, found.start() if found else at, end)


def _behind(view: View, at: int, end: int) -> Rate | None:
    """The rate whose noun follows its figure: "a 74% achievement rate"."""
    text = view.sentence.text
    gap = _BEHIND.match(text, end)
    if gap is None or _SUBJECTS.search(text, max(0, at - 40), gap.end() + 50):  # of some subjects only
        return None
    noun = RATE.search(text, end, min(len(text), gap.end() + 90))
    is_level = noun is not None and not _NO_LEVEL.search(text, max(0, at - 30), noun.end() + 12)
    if noun is None or not is_level or view.figures[at].get("direction", "level") != "level":
        return None
    return _rate(text, noun, at, (at, noun.start("of")), noun.start("of"))


def _before(view: View, at: int, end: int, since: int) -> Rate | None:
    """The rate that the words before lead to; `since` ends the share before, -1 where it is no rate."""
    text = view.sentence.text
    low = max(0, at - _REACH, view.masked.rfind(". ", 0, at))
    noun = [None, *RATE.finditer(text, low, at)][-1]
    if noun is None or _NO_LEVEL.search(text, max(low, noun.start() - 40), min(len(text), end + 18)):
        return None
    between = view.masked[noun.end() : at]
    if (
        not (_LED_TO.search(between) or (view.figures[at].get("hedge") and _MOVED.search(between)))
        or _MOVED_BY.search(between)
        or _OTHERS.search(between)
        or "\ue001" in between
    ):
        return None
    if "\ue002" in between and (since < 0 or _ANOTHER.search(view.masked, since, at)):
        return None
    return _rate(text, noun, at, (noun.start(), end), noun.end("rate"))


def _rate(text: str, noun: re.Match[str], at: int, span: tuple[int, int], end: int) -> Rate:
    group = text[noun.start("rate") : end].strip()
    group = group if group[1:2].isupper() or group[1:2] == "*" else group[:1].lower() + group[1:]
    named = _SUBJECT.search(text, 0, at)
    course = text[noun.start("course") : noun.end("course")] if noun["course"] else named and named["course"]
    return Rate(at, group, course, *span)
