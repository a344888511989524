"""Shares of learners by level, age or kind: "44% of starts were Intermediate, 45% Advanced and 11% Higher".

A later share of the list counts the same learners. Left alone: shares of learners who say or think.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.masks import View

_WHO = (
    r"(?:all |the |its |these )?(?P<whom>(?:[\w-]+ ){0,3}?(?:starts|learners|apprentices|students|"
    r"enrolments|starters|trainees))"
)
_OF = compiled(
    rf"<share:PERCENT> of {_WHO} (?:were|are|was|is|had been|came from|come from|study|studied|took|take) "
    rf"(?P<group>[^,.;()\ue001-\ue009]{{3,60}}?)(?=,| and |\.|;|\)|$| \()"
)
_SUPPORTED = compiled(
    rf"(?P<group>[^,.;()\ue001-\ue009]{{3,60}}?) (?:accounted for|made up|make up|supported|account for) "
    rf"(?:an? )?<share:PERCENT> of {_WHO}"
)
_SUPPORTING = ("accounted for ", "made up ", "make up ", "supported ", "account for ")
_MORE = compiled(
    r"(?:,| and|, and) <share:PERCENT> (?:were |are |was )?(?P<group>[^,.;()\ue001-\ue009]{2,40}?)(?=,| "
    r"and |\.|;|\)|$| \()"
)
_OPINION = re.compile(
    r"\b(?:sa(?:y|id)|satisfied|happy|likely|asked|survey|poll|respondents|agree|think|thought|concerned|"
    r"worried)\b"
)
EXAMPLES = {
    "In the data to January, 44% of starts were Intermediate, 45% Advanced and 11% Higher.": [
        {"value": 44, "unit": "percent", "group": "Intermediate"},
        {"value": 45, "unit": "percent", "group": "Advanced"},
        {"value": 11, "unit": "percent", "group": "Higher"},
    ],
    "Higher apprenticeships accounted for 34.0% of starts.": [
        {"value": 34, "group": "Higher apprenticeships"}
    ],
    "The survey found that 44% of students were satisfied.": [],
}


@dataclass(frozen=True, slots=True)
class Share:
    """One share: the offset of its figure, who they are, and where the words that say so lie."""

    at: int
    group: str
    whom: str
    start: int
    end: int


def shares(view: View) -> Iterator[Share]:
    """The shares of learners that one sentence states."""
    if _OPINION.search(view.sentence.text):
        return
    for found in _SUPPORTED.finditer(view.masked) if has_any(view.masked, _SUPPORTING) else ():
        group = re.sub(
            r"^(?:whilst|while|and|the) ", "", view.words(found.span("group")).strip(), flags=re.IGNORECASE
        )
        yield Share(found.start("share"), group, found["whom"], found.start(), found.end())
    for found in _OF.finditer(view.masked):
        yield Share(
            found.start("share"), view.words(found.span("group")), found["whom"], found.start(), found.end()
        )
        more, end = _MORE.match(view.masked, found.end()), found.end()
        while more:
            yield Share(
                more.start("share"), view.words(more.span("group")), found["whom"], found.start(), more.end()
            )
            end = more.end()
            more = _MORE.match(view.masked, end)
