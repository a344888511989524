"""Events whose verb is told once: "The Kent awards take place on 1 May, the Essex awards in Leigh on 8 May".

Each has a noun of happening and a day of its own. Left alone: other things that a list of days tells of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.events.done import Happening
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence

_GAP = re.compile(
    r"(?:,| –)? ?(?:and |with |while |then )?(?P<what>(?:the|an?|another|its) (?:(?!(?:on|in|at|of|to|"
    r"which|who|that|is|"
    r"was|will|has|and)\b)[\w’&-]+ ){0,5}?(?:events?|awards?|ceremon(?:y|ies)|meetings?|sessions?|finals?|"
    r"heats?|"
    r"workshops?|conferences?|strikes?|walkouts?|stoppages?|days?|evenings?|fairs?|roadshows?|rounds?|"
    r"hearings?|debates?|"
    r"webinars?|briefings?|launch|graduations?|one)\b)(?: (?:in|at|for) [^.;,]{2,45}?)?(?:,? (?:the "
    r"(?:following|next|"
    r"same) (?:day|week|month|year)|(?:a|one|two|three) (?:day|week|month)s? later))?(?: (?:is|follows|"
    r"takes place|will "
    r"follow|comes))?,? (?:on |in )?(?:the |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
)
_HAPPENS = frozenset(
    {"event", "meeting", "strike", "protest", "campaign", "launch", "opening", "deadline", "award"}
)
_DAYS = frozenset({"day", "month"})


def gapped(
    text: str, sentence: Sentence, told: Sequence[Happening], dates: Sequence[Row]
) -> Iterator[Happening]:
    """The events that a sentence goes on to tell, after those `told`, without a verb of their own."""
    used = {int(str(h.date["start_char"])): h for h in told if h.date is not None}
    last: tuple[int, Happening] | None = None
    for date in sorted(dates, key=lambda row: int(str(row["start_char"]))):
        at, end = int(str(date["start_char"])), int(str(date["end_char"]))
        if at in used:
            last = (end, used[at]) if used[at].kind in _HAPPENS else None
            continue
        if last is None or date["granularity"] not in _DAYS:
            continue
        gap = _GAP.fullmatch(text, last[0], at)
        if gap is None:
            last = None
            continue
        one = replace(
            last[1], title=gap["what"].removeprefix("the "), date=date, participants=(), rule="gapped/1"
        )
        last = (end, one)
        yield one


EXAMPLES: dict[str, list[Row]] = {
    "The Kent awards will take place at the Cedar Hall on 1 May 2030, the Essex event the following week "
    "on 8 May "
    "2030, and the Surrey awards in Leigh on 12 June 2030.": [
        {"kind": "event", "starts_on": "2030-05-01"},
        {"title": "Essex event", "starts_on": "2030-05-08", "rule": "gapped/1"},
        {"title": "Surrey awards", "starts_on": "2030-06-12"},
    ],
    "The Kent awards will take place on 1 May 2030, and the price of tea in Leigh on 12 June 2030 was "
    "high.": [{"starts_on": "2030-05-01"}],
}
