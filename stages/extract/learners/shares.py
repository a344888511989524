"""Shares of learners by level, age or kind: "44% of starts were Intermediate, 45% Advanced and 11% Higher".

A later share of the list counts the same learners. Left alone: shares of learners who say or think.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.masks import View
from stages.extract.phrases.sentences import Sentence

_WHO = (
    r"(?:all |the |its |these )?(?P<whom>(?:[\w-]+ ){0,3}?(?:starts|learners|apprentices|students|enrolments|"
    r"starters|trainees|apprenticeships|participants|young people taking part))(?: (?:started|starting)? "
    r"?in [\d/–-]+)?(?: (?:at|in|on) (?:the |its )?[^,.;()\ue001-\ue009]{3,40}?)?"
)
_GROUP = r"(?P<group>[^,.;()\ue001-\ue009]{2,60}?)"
_TOOK = "(?:accounted for|made up|make up|supported|account for|represented?)"
_COUNTED = r"(?P<counted> \(<number:COUNT>)?"
_OF = compiled(
    rf"<share:PERCENT>\)? of {_WHO} (?:were|are|was|is|had been|came from|come from|study|studied|took|take|"
    rf"went|moved|progressed) (?:by )?{_GROUP}(?=,| and |\.|;|\)|$| \()"
)
_SUPPORTED = compiled(
    rf"{_GROUP} {_TOOK} (?:an? )?<share:PERCENT> of (?:{_WHO}|(?:all |the )*<total:COUNT>){_COUNTED}"
)
_IN_BRACKETS = compiled(
    r"(?:[Aa] (?:third|quarter|half|fifth|tenth)|[Hh]alf|[Mm]ost|[Tt]wo[- ]thirds|[Tt]hree[- ]quarters|"
    rf"[Oo]ne in [a-z]+) of {_WHO} \(<share:PERCENT>\) (?:were|are|was|is|came from|come from) "
    rf"(?P<group>[^,.;()\ue001\ue002\ue004-\ue009]{{2,60}}?)(?=,| and |\.|;|$)"
)
_PROPORTION = compiled(
    r"(?:[Pp]roportion|[Ss]hare|[Pp]ercentage) of (?P<whom>starts|learners|apprentices|students|enrolments|"
    r"trainees) (?:who (?:were|are) )?(?P<group>(?!who\b)[^,.;()\ue001\ue002\ue004-\ue009]{3,50}?) (?:was|is|"
    r"stood at|reached|rose to|fell to) <share:PERCENT>"
)
_AND_GROUP = compiled(r"(?:,| and|, and) (?P<group>[a-z][^,.;()\ue001-\ue009]{1,30}?) for <share:PERCENT>")
_AND_WERE = compiled(rf"(?:,| and|, and) <share:PERCENT> (?:were|are) (?:on )?{_GROUP}(?=,| and |\.|;|\)|$)")
_SUPPORTED_OF_WHOLE = compiled(rf"(?:^|• ){_GROUP} {_TOOK} (?:an? )?<share:PERCENT>{_COUNTED}")
_LINE_OF_WHOLE = compiled(rf"^(?:[•-] )?(?P<group>[^,.;:()\ue002\ue004]{{2,60}}): <share:PERCENT>{_COUNTED}")
_TAKING = ("account", "made up ", "make up ", "supported ", "represent")
_SUPPORTING = ("accounted for ", "made up ", "make up ", "supported ", "account for ", "represent")
_PROPORTIONAL = ("roportion of ", "hare of ", "ercentage of ")
_MORE = compiled(
    rf"(?:,| and|, and) <share:PERCENT> (?:were |are |was )?(?!of ){_GROUP}(?=,| and |\.|;|\)|$| \()"
)
_WHOLE = re.compile(
    r"\b[Oo]ut of (?:the |all )?[\d,]+ (?P<whom>(?:[a-z-]+ ){0,2}(?:starts|learners|apprentices|students|"
    r"enrolments))[^\n]*:$|\b(?:[Pp]roportion|[Ss]hare|[Nn]umber|[Bb]reakdown)s? of (?P<broken_up>(?:[a-z-]+ "
    r"){0,2}(?:starts|learners|apprentices|students|enrolments|achievements))\b[^\n.]*:$"
)
_LEAD = re.compile(r"^(?:• |whilst |while |and |the )+", re.IGNORECASE)
_LASTS = 1200  # characters after its heading for which a list of shares goes on
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
    "46% of the apprenticeships started in 2018/19 were by people aged 25.": [
        {"value": 46, "group": "people aged 25", "period": "2018/19"}
    ],
    "Out of 125,800 apprenticeship starts reported in 2019/20:\n\n• Males account for 54.7 per cent (68,800 "
    "starts).\n• Under 19s account for 32.3 per cent (40,700).": [
        {"value": 125800},
        {"value": Decimal("54.7"), "group": "Males"},
        {"value": 68800, "group": "Males"},
        {"value": Decimal("32.3"), "group": "Under 19s"},
        {"value": 40700, "group": "Under 19s"},
    ],
    "The proportion of starts by level was:\n\n• Intermediate: 31% (98,900)": [
        {"value": 31, "group": "Intermediate"},
        {"value": 98900, "group": "Intermediate"},
    ],
    "Some 56% of participants were on benefits before, and over 80% of young people taking part went "
    "straight into "
    "training.": [
        {"value": 56, "group": "on benefits before"},
        {"value": 80, "group": "straight into training"},
    ],
    "A third of apprentices (34 per cent) were under 19.": [{"value": 34, "group": "under 19"}],
    "The proportion of apprentices aged 19 to 24 was 29 per cent.": [{"value": 29, "group": "aged 19 to 24"}],
    "Women accounted for 51 per cent of starts and men for 49 per cent.": [
        {"value": 51, "group": "Women"},
        {"value": 49, "group": "men"},
    ],
    "Almost two thirds (64 per cent) of learners were women.": [{"value": 64, "group": "women"}],
    "Just 3 per cent of learners at the college are apprentices.": [{"value": 3, "group": "apprentices"}],
    "Males account for 54.7 per cent of the jury.": [],
    "The survey found that 44% of students were satisfied.": [],
}


@dataclass(frozen=True, slots=True)
class Share:
    """One share: the offset of its figure, who they are, and where the words that say so lie.

    `counted_at` is the offset of their number in brackets after it, -1 where there is none.
    """

    at: int
    group: str
    whom: str
    start: int
    end: int
    counted_at: int = -1


@dataclass(frozen=True, slots=True)
class Whole:
    """The learners whose shares a list goes on to tell: "Out of 125,800 starts:"."""

    whom: str
    end: int

    def holds_at(self, sentence: Sentence) -> bool:
        """Whether the list can still go on at `sentence`."""
        return sentence.start - self.end < _LASTS


def whole_of(sentence: Sentence) -> Whole | None:
    """The whole that a sentence before a list names."""
    found = _WHOLE.search(sentence.text)
    return Whole(found["whom"] or found["broken_up"], sentence.end) if found else None


def shares(view: View, whole: Whole | None = None) -> Iterator[Share]:
    """The shares of learners that one sentence states."""
    if "\ue002" not in view.masked or _OPINION.search(view.sentence.text):
        return
    supported = [*_SUPPORTED.finditer(view.masked)] if has_any(view.masked, _SUPPORTING) else []
    if whole and not supported:
        supported = [
            *(_SUPPORTED_OF_WHOLE if has_any(view.masked, _TAKING) else _LINE_OF_WHOLE).finditer(view.masked)
        ]
    for found in supported:
        group = _LEAD.sub("", view.words(found.span("group")).strip())
        whom = found.groupdict().get("whom") or (whole.whom if whole else "")
        counted = found.start("number") if found["counted"] else -1
        yield Share(found.start("share"), group, whom, found.start("group"), found.end(), counted)
        if more := _AND_GROUP.match(view.masked, found.end()) or _AND_WERE.match(view.masked, found.end()):
            yield _share(view, found, more, whom)
    for found in _PROPORTION.finditer(view.masked) if has_any(view.masked, _PROPORTIONAL) else ():
        yield _share(view, found, found, found["whom"])
    for found in _IN_BRACKETS.finditer(view.masked) if "(" in view.masked else ():
        yield _share(view, found, found, found["whom"])
    for found in _OF.finditer(view.masked):
        yield _share(view, found, found, found["whom"])
        more = _MORE.match(view.masked, found.end())
        while more:
            yield _share(view, found, more, found["whom"])
            more = _MORE.match(view.masked, more.end())


def _share(view: View, first: re.Match[str], found: re.Match[str], whom: str) -> Share:
    """One share of a list that begins at `first`."""
    return Share(found.start("share"), view.words(found.span("group")), whom, first.start(), found.end())
