"""The learners whose shares a list, or the sentence that follows, goes on to tell."""

import re
from dataclasses import dataclass

from stages.extract.learners.share_words import NOUN
from stages.extract.phrases.masks import View
from stages.extract.phrases.sentences import Sentence

_WHOLE = re.compile(
    r"\b[Oo](?:ut o)?f (?:the |all )?[\d,]+ (?P<whom>(?:[a-z-]+ ){0,2}(?:starts|learners|apprentices|"
    r"students|enrolments))[^\n]*:$|\b(?:[Pp]roportion|[Ss]hare|[Nn]umber|[Bb]reakdown)s? of "
    r"(?P<broken_up>(?:[a-z-]+ ){0,2}(?:starts|learners|apprentices|students|enrolments|"
    r"achievements))\b[^\n.]*:$|\b[\d,]{3,} (?P<counted>(?:[a-z-]+ ){0,2}(?:learners|apprentices|students|"
    r"adults))\b[^\n.]*:$"
)
_LASTS = 1200  # characters after its heading for which a list of shares goes on
_SHARED = re.compile(
    rf"\ue002\)?(?: \(\ue003+[^()]*\))? of (?:all |the |its )*(?P<whom>(?:[a-z]+ ){{0,2}}?{NOUN})\b"
)
"""Of whom the shares of a sentence are."""


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
    return Whole(found["whom"] or found["broken_up"] or found["counted"], sentence.end) if found else None


def told_whole(before: View | None) -> Whole | None:
    """The whole of the shares that the sentence before tells: "Under-19s account for 25% of starts"."""
    found = [*_SHARED.finditer(before.masked)] if before else []
    return Whole(found[-1]["whom"], before.sentence.end) if before and found else None
