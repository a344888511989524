"""Each numbered heading of a list of recommendations is one, with what its section says is asked
and how it was answered.

A run of numbered sections is such a list where the heading above it speaks of recommendations, or
where most sections ask (should, must, needs to) and some answer (accepted, rejected).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stages.extract.phrases.numbered import Section, numbered_runs
from stages.extract.phrases.sentences import Sentence
from stages.extract.recommendations.headings import is_order, proposes
from stages.extract.recommendations.responses import responder_in, response_of

_LIST_HEADING = re.compile(
    r"\b(?:recommendations?|proposals?|asks|demands|(?:things|steps|ways|ideas|changes|reforms) [\w ]{2,40}?"
    r" (?:could|should|must|can|needs? to))\b",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?P<author>[A-ZÀ-Þ][\w&’'-]*?(?:\s[A-ZÀ-Þ][\w&’'-]*?){0,5})(?:[’']s?)\s(?:\w+\s){0,3}(?:recommendations"
    r"|proposals|asks|demands)"
)
_ASKS = re.compile(r"\b(?:should|must|ought to|needs? to|recommend(?:s|ed)?|calls? (?:for|on)|urge[sd]?)\b")
_PART = re.compile(
    r"\b(?:[Ff]indings|[Rr]ecommendations|[Rr]esponse|[Bb]ackground|[Ii]ntroduction|[Cc]onclusions?)$"
)
"""A part of a paper."""
_ADVICE = re.compile(r"\b[Yy]our(?:self)?\b")
_NEAR = 400  # code points above the first heading in which the list is named


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation read from a section."""

    start: int
    end: int
    number: str
    title: str
    text: str
    author: str | None
    responder: str | None
    response: str


def listed(text: str, sentences: Sequence[Sentence]) -> Iterator[Recommended]:
    """Every recommendation told as a numbered section."""
    for run in numbered_runs(text):
        if not _is_list(text, run):
            continue
        author = _author(text, run[0])
        read = [_read(text, section, sentences, author) for section in run]
        if any(one.responder for one in read):
            yield from read
            continue
        for one in read:  # nobody answers: only headings that ask are recommendations by themselves
            if proposes(one.title) or is_order(one.title):
                yield _heading(text, one)


def _heading(text: str, one: Recommended) -> Recommended:
    """A heading that asks, without the text below it: what that asks stands for itself."""
    start = text.index(one.title, one.start)
    return replace(
        one, start=start, end=start + len(one.title), text=one.title, responder=None, response="none"
    )


def _is_list(text: str, run: Sequence[Section]) -> bool:
    above = text[max(0, run[0].heading - _NEAR) : run[0].heading]
    if any(_ADVICE.search(s.title) or _PART.search(s.title) for s in run):
        return False
    asking = sum(is_order(s.title) or _ASKS.search(text, s.heading, s.end) is not None for s in run)
    if asking * 2 < len(run):
        return False
    if _LIST_HEADING.search(above) is not None:
        return True
    answered = sum(response_of([text[s.start : s.end]])[0] != "none" for s in run)
    return answered * 3 >= len(run)


def _author(text: str, first: Section) -> str | None:
    """Whose recommendations the heading above, or else the text, says they are."""
    for start in (max(0, first.heading - _NEAR), 0):
        found = list(_AUTHOR.finditer(text, start, first.heading))
        if found:
            return found[-1]["author"].removeprefix("The ")
    return None


def _read(text: str, section: Section, sentences: Sequence[Sentence], author: str | None) -> Recommended:
    inside = [s for s in sentences if section.start <= s.start and s.end <= section.end]
    response, at = response_of([s.text for s in inside])
    asks = [s.text for index, s in enumerate(inside) if _ASKS.search(s.text) and index not in at]
    responder = next((who for index in at if (who := responder_in(inside[index].text))), None)
    if response == "none" and (proposes(section.title) or is_order(section.title)):
        start = text.index(section.title, section.heading)  # what the text below asks stands for itself
        title = section.title
        return Recommended(start, start + len(title), section.number, title, title, author, None, response)
    last = inside[-1].end if inside else section.start
    return Recommended(
        section.heading,
        last,
        section.number,
        section.title,
        " ".join(asks) or section.title,
        author,
        responder,
        response,
    )
