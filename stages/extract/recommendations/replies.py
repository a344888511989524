"""A recommendation told with its answer: "failed to act on our recommendation that", "rejected a call to"."""

import re
from dataclasses import dataclass

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.addressees import addressee_of
from stages.extract.recommendations.answers import answered
from stages.extract.recommendations.authors import author_of
from stages.extract.recommendations.retold import CUES as RETOLD
from stages.extract.recommendations.retold import retold

_NOUNS = cues("ecommendation|roposal|emand|_ask|call|request|plea|uggestion")
_ANSWERS = cues("ccept|agree|reject|dismiss|turn|rebuff|refus|declin|note|back|endors|ignor|ruled")
_ADVISER = re.compile(
    r"\b(?:Committee|Commission|Panel|Review|Inquiry|Council|Union|Association|Inspectorate)\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A recommendation read from one clause, with its answer where the sentence tells it."""

    start: int
    end: int
    author: str | None
    addressee: str | None
    rule: str
    response: str = "none"
    responder: str | None = None


def retold_in(text: str, sentence: Sentence, cast: Cast) -> Told | None:
    """The Government has failed to take up our recommendation that …"""
    found = retold(sentence.text) if has_any(sentence.text, RETOLD) else None
    if found is None:
        return None
    author = _adviser(text, cast, sentence.end)
    return Told(
        sentence.start, sentence.end, author, found.who or addressee_of(found.what),
        "retold/1", found.response, found.who,
    )  # fmt: skip


def _adviser(text: str, cast: Cast, end: int) -> str | None:
    """The committee, review or other body of advice named last before `end`."""
    if _ADVISER.search(text, 0, end) is None:
        return None
    named = [m.speaker.organisation for m in cast.between(0, end) if m.speaker.organisation]
    return next((name for name in reversed(named) if _ADVISER.search(name)), None)


def answered_in(sentence: Sentence, cast: Cast) -> Told | None:
    """Ministers rejected a call from X to …"""
    words = sentence.text
    answer = answered(words) if has_any(words, _NOUNS) and has_any(words, _ANSWERS) else None
    if answer is None:
        return None
    responder = author_of(cast, sentence, answer.verb)
    if responder is not None and (responder.sort == "people" or "respondents" in words[: answer.verb]):
        return None  # what a survey's people back
    name = responder.name if responder else words[: answer.verb].strip()
    author = answer.author and (cast.full(answer.author) if answer.author[:1].isupper() else answer.author)
    return Told(
        sentence.start, sentence.end, author, addressee_of(answer.what), "answered/2",
        answer.response if name else "none", name or None,
    )  # fmt: skip
