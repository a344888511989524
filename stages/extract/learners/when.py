"""When so many learners were counted: the time nearest to the count, in the text's words.

"2016/17’s total of 494,400" has its own time before it; "472,500 and 458,500 in 2016/17 and 2015/16
respectively" deals the times out in order.
"""

import re

from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD

_COUNT = re.compile("\ue003+")
_ACROSS = re.compile(r"\b(?:across|at|in|on|among|by|with) (?:the |all |its )?$")
_OTHER_CLAUSE = re.compile(r";| – |, (?:compared|against|while|down|up|but|which (?:also )?includes?)\b")
_OWN = re.compile(r"(?:[’']s?)? (?:total|figure|number|level|tally) of $")
_JOINED = re.compile("\ue003+(?:(?:, | and |, and )\ue003+)+")
EXAMPLES = {
    "There were 500 students on the legal route, which includes accounting, but also a T Level introduced "
    "last year.": [{"value": 500, "period": None}],
    "There were 300,800 apprenticeship starts in 2017/18, a fall of 24 per cent on 2016/17’s total of"
    " 400,400.": [
        {"value": 300800, "period": "2017/18"},
        {"value": 400400, "period": "2016/17"},
    ],
    "The plan showed 10,200 student starts across 16 T Levels in 2022, compared to 5,210 learners"
    " across ten T "
    "Levels in 2021.": [{"value": 10200, "period": "2022"}, {"value": 5210, "period": "2021"}],
    "There have been 341,700 apprenticeship starts. This compares to 472,500 and 458,500 starts reported in "
    "2016/17 and 2015/16 respectively.": [
        {"value": 341700},
        {"value": 472500, "period": "2016/17"},
        {"value": 458500, "period": "2015/16"},
    ],
}


def period_of(view: View, at: int, reach: int) -> str | None:
    """The time stated for the count at `at`, whose words end at `reach`."""
    text = view.sentence.text
    if dealt := _respectively(view, at):
        return dealt
    before = [*PERIOD.finditer(text, text.rfind("; ", 0, at) + 1, at)]
    if before and _OWN.fullmatch(text, before[-1].end(), at):
        return before[-1]["period"]
    until = _until(view, reach)
    if after := PERIOD.search(text, at, until):
        return after["period"]
    return before[-1]["period"] if before else None


def _until(view: View, reach: int) -> int:
    """Where another count or clause begins; a count of where they were ("across 16 T Levels") is none."""
    until = len(view.masked)
    for following in _COUNT.finditer(view.masked, reach):
        if not _ACROSS.search(view.masked, max(0, following.start() - 20), following.start()):
            until = following.start()
            break
    other = _OTHER_CLAUSE.search(view.masked, reach, until)
    return other.start() if other else until


def _respectively(view: View, at: int) -> str | None:
    """The time that "respectively" gives one of several counts."""
    if "respectively" not in view.masked:
        return None
    for joined in _JOINED.finditer(view.masked):
        counts = [m.start() for m in _COUNT.finditer(view.masked, joined.start(), joined.end())]
        times = [m["period"] for m in PERIOD.finditer(view.sentence.text, joined.end())]
        if at in counts and len(times) == len(counts):
            return str(times[counts.index(at)])
    return None
