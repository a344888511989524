"""When so many learners were counted: the time nearest to the count, in the text's words."""

import re

from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD, loosely_told

_PART = re.compile(
    r"(?:the )?(?P<part>(?:first|last|second|final) (?:[a-z]+ )?(?:half|quarters?|terms?|months?|weeks)) "
    r"of (?:the )?$"
)
"""A part of a year told before it: "the first two quarters of 2015/16"."""
_COUNT = re.compile("\ue003+")
_ACROSS = re.compile(r"\b(?:across|at|in|on|among|by|with) (?:the |all |its )?$")
_OTHER_CLAUSE = re.compile(
    r";| – |, (?:was|is|has|had|were|are|will|compared|against|while|down|up|but|which (?:also )?includes?)\b"
)
_JOINS = frozenset((" and ", ", ", ", and "))
"""Between two counts of one time: "870 learners and 170 apprenticeships by March"."""
_OWN = re.compile(r"(?:[’']s?)? (?:total|figure|number|level|tally) of $")
LEANS = re.compile(r"\b(?:from|than|compared (?:to|with)|against|versus) (?:just |only |the )*$")
_MOVED_FROM = re.compile(
    "\ue002+ (?:(?:increase|decrease|rise|fall|drop|growth) )?(?:from|on|than|since|compared with|compared"
    " to) (?:the )?(?:(?:same|corresponding) (?:period|time|point|stage|quarter|months?) (?:in|of) |autumn "
    "|fall )?$"
)
"""Before a time that a share of change looks back to."""
_NEWER = re.compile("\ue002|\\bnow\\b")
_BESIDE = 25  # characters after a share in which its own time stands


def period_beside(view: View, at: int, end: int, reach: int) -> tuple[str | None, int]:
    """The time of the share at `at`, whose figure ends at `end`, and where the words from `reach` on end."""
    text = view.sentence.text
    own = PERIOD.search(text, end, max(reach, min(len(text), end + _BESIDE)))
    if own and "\ue002" not in view.masked[end : own.start()] and ";" not in text[end : own.start()]:
        return own["period"], max(reach, own.end())
    if LEANS.search(text, max(0, at - 30), at):
        return None, reach
    before = [*PERIOD.finditer(text, text.rfind("; ", 0, at) + 1, at)]
    if before and not _NEWER.search(view.masked, before[-1].end(), at):
        return before[-1]["period"], reach
    return None, reach


def period_of(view: View, at: int, reach: int) -> str | None:
    """The time stated for the count at `at`, whose words end at `reach`."""
    text = view.sentence.text
    before = [*PERIOD.finditer(text, text.rfind("; ", 0, at) + 1, at)]
    if before and _OWN.fullmatch(text, before[-1].end(), at):
        return _whole(text, before[-1])
    until = _until(view, reach)
    if " respectively" in text and (own := _respective(view, at)) is not None:
        return own
    after = PERIOD.search(text, at, until)
    if after and not _MOVED_FROM.search(view.masked, at, after.start()):
        return _whole(text, after)
    return _whole(text, before[-1]) if before else loosely_told(text, view.masked, at, view.figure_end(at))


def _respective(view: View, at: int) -> str | None:
    """The time of a count of "1,200 and 900 in 2016/17 and 2015/16 respectively": as many counts as times."""
    end = view.sentence.text.index(" respectively")
    times = [*PERIOD.finditer(view.sentence.text, 0, end)]
    counts = [start for start in sorted(view.figures) if times and start < times[0].start()]
    return str(times[counts.index(at)]["period"]) if at in counts and len(counts) == len(times) else None


def _whole(text: str, period: re.Match[str]) -> str:
    """The period's words with those before it that tell of a part of it."""
    part = _PART.search(text, max(0, period.start() - 50), period.start())
    return text[part.start("part") : period.end("period")] if part else str(period["period"])


def _until(view: View, reach: int) -> int:
    """Where another count or clause begins; a count of where they were ("across 16 T Levels") is none."""
    until = len(view.masked)
    for following in _COUNT.finditer(view.masked, reach):
        is_listed = view.masked[reach : following.start()] in _JOINS
        if not is_listed and not _ACROSS.search(
            view.masked, max(0, following.start() - 20), following.start()
        ):
            until = following.start()
            break
    other = _OTHER_CLAUSE.search(view.masked, reach, until)
    return other.start() if other else until
