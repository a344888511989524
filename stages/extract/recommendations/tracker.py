"""A paragraph followed by a heading of the response is a recommendation with its answer.

The layout of trackers and of government responses: "13 Conclusion Rejected", the paragraph, "Government
Response Summary", the answer. A status word in the line above decides, else the answer's words do. Left
alone: headings of whole responses, and paragraphs that nothing numbers, labels or answers.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.word_cues import places, word_cue
from stages.extract.recommendations.responses import response_of

_HEAD = re.compile(
    r"^[ \t]*(?P<who>(?:The )?(?:(?:UK |Welsh |Scottish )?Government|Department(?: for [A-Z]\w+)?|DfE|Ofsted"
    r"|Ofqual|ESFA|Ministerial|Council|Agency|Treasury|College|University)(?:[’']s?)?) (?:[Rr]esponse"
    r"|[Rr]eply|[Aa]nswer)(?: [Ss]ummary)?[ \t]*:?[ \t]*\n\s*(?P<answer>[^\n]{15,})",
    re.MULTILINE,
)
_ANSWERS = word_cue("response reply answer")
_LABEL = re.compile(
    r"^[ \t]*(?:(?:Recommendation|Conclusion|Paragraph|Para|Finding)s?\b[ \t]*)?(?P<number>\d{1,3})?[.:)]?["
    r" \t–—|-]*(?P<kind>Recommendation|Conclusion|Finding)?s?[ \t:–—|(-]*(?P<status>(?:Not |Partially "
    r"|Partly |Fully )?(?:[Aa]ccepted|[Aa]greed|[Rr]ejected|[Dd]isagreed|[Aa]ddressed|[Aa]cknowledged"
    r"|[Nn]oted|[Dd]eferred|[Ii]mplemented)(?: in (?:part|principle))?)?\)?[ \t]*$"
)
_STATUS = (
    ("rejected", ("not accept", "not agree", "reject", "disagree")),
    ("partly_accepted", ("partially", "partly", "in part")),
    ("agreed_in_spirit", ("in principle",)),
    ("deferred", ("defer", "noted")),
    ("accepted", ("accept", "agree", "implement")),
)
_FIRST_SENTENCE = re.compile(r".*?[.!?](?=\s+[A-Z“‘]|\s*$)")
_ABOVE = 3  # lines over a paragraph in which its label stands


class Tracked(NamedTuple):
    """One recommendation with the answer below it; `words` is where the recommendation itself ends."""

    start: int
    end: int
    words: int
    number: str | None
    response: str
    responder: str | None


def tracked(text: str) -> Iterator[Tracked]:
    """Every paragraph that a heading of the response follows and a label precedes."""
    for at in dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in places(_ANSWERS, text)):
        if (head := _HEAD.match(text, at)) is None:
            continue
        lines = _lines_above(text, head.start())
        if not lines or len(text[lines[0][0] : lines[0][1]].split()) < 6:
            continue
        label = _label(text, lines[1 : 1 + _ABOVE])
        if label is None:
            continue
        number, status = label
        answer = head["answer"]
        response = _of_status(status) or _of_answer(answer)
        first = _FIRST_SENTENCE.match(answer)
        end = head.start("answer") + (first.end() if first else len(answer.rstrip()))
        who = re.sub(r"[’']s?$", "", head["who"])
        yield Tracked(lines[0][0], end, lines[0][1], number, response, who if response != "none" else None)


def _lines_above(text: str, at: int) -> list[tuple[int, int]]:
    """The non-empty lines above `at`, nearest first, as spans without the space around them."""
    found: list[tuple[int, int]] = []
    while at > 0 and len(found) <= _ABOVE:
        start = text.rfind("\n", 0, at - 1) + 1
        words = text[start:at].strip()
        if words:
            begin = text.index(words, start)
            found.append((begin, begin + len(words)))
        at = start
    return found


def _label(text: str, lines: list[tuple[int, int]]) -> tuple[str | None, str | None] | None:
    """The number and the status that the lines above a paragraph give; None where nothing labels it."""
    found = [m for a, b in lines if (m := _LABEL.match(text[a:b])) is not None and b > a]
    if not found:
        return None
    number = next((m["number"] for m in found if m["number"]), None)
    return number, next((m["status"] for m in found if m["status"]), None)


def _of_status(status: str | None) -> str | None:
    low = (status or "").lower()
    return next((kind for kind, stems in _STATUS if any(stem in low for stem in stems)), None)


def _of_answer(answer: str) -> str:
    """The response that the first sentences of an answer give."""
    return response_of(re.split(r"(?<=[.!])\s+", answer)[:3])[0]
