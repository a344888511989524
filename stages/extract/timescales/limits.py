"""A duty with a time limit is a duration in a limiting phrase beside a duty.

Limits: "within 28 days", "between 10 and 30 working days after …", "no later than two weeks before",
"at least three days before", "two working days' notice", "every three years". Left alone: durations
that tell what was ("within two years it had doubled", "in the last 12 months"), and ages.
"""

import re
from dataclasses import dataclass

_BEFORE = (
    ("within", "most", re.compile(r"\b[Ww]ithin(?: (?:a|the) (?:maximum of|period of))?\s$")),
    ("between", "range", re.compile(r"\b[Bb]etween\s$")),
    ("no_later", "most", re.compile(r"\b(?:[Nn]o|[Nn]ot) (?:later|more) than\s$")),
    ("up_to", "most", re.compile(r"\b(?:[Ii]n )?(?:up to|at most|a maximum of)\s$")),
    ("at_least", "least", re.compile(r"\b(?:[Aa]t least|a minimum of|[Nn]o (?:less|fewer) than|[Nn]ot less than)\s$")),
    ("every", "most", re.compile(r"\b(?:at least )?(?:once )?(?:[Ee]very|each)\s$")),
    ("in", "most", re.compile(r"\b[Ii]n\s$")),
    ("plain", "exact", re.compile(r"(?:^|\s|\()$")),
)
_NOTICE = re.compile(r"[’']?\s(?:of )?(?:prior |advance |written )?notice\b")
_EVENT = re.compile(
    r"\s?,?\s?(?:(?:of|after|before|from|following|prior to|in advance of|ahead of|beforehand)\s)(?P<event>[^,.;:()\n]+)"
)
_DIRECTION = re.compile(r"\s?(?:after|before|following|prior to|from|in advance of|ahead of)\b")
_PAST = re.compile(r"^(?:last|past|previous|first|next|the last|the past)\b")
_DUTY = re.compile(
    r"\b(?:must|shall|will|should|may|can|would|is to|are to|has to|have to|had to|need to|needs to|required to|requires?"
    r"|require|expected to|due to|normally|usually|obliged to|allowed|entitled|expects?|aims? to|promised? to|pledged? to"
    r"|told to|asked to|ordered to|given|be|to be|at the latest|deadline)\b"
)
_HAPPENED = re.compile(r"\b(?:was|were|had|grew|rose|fell|doubled|came|dropped|became|lost|won|went|found|made|did)\b")


@dataclass(frozen=True, slots=True)
class Limit:
    """How a duration limits a duty: `bound` is most, least, exact or range; the phrase is `[start, end)`."""

    bound: str
    start: int
    end: int
    event: tuple[int, int] | None
    rule: str


def limit_at(text: str, start: int, end: int, sentence_start: int, sentence_end: int) -> Limit | None:
    """The limit that the duration `text[start:end]` states in its sentence; None where it states none."""
    before = text[max(sentence_start, start - 40) : start]
    for rule, bound, pattern in _BEFORE:
        match = pattern.search(before)
        if match is not None:
            break
    else:
        return None
    phrase_start = start - (len(before) - match.start())
    notice = _NOTICE.match(text, end, sentence_end)
    if rule in {"plain", "in", "up_to"} and notice is None and not (
        _DIRECTION.match(text, end, sentence_end) or rule == "in"
    ):
        return None
    if notice is not None:
        return Limit(bound if bound == "least" else "exact", start, _event_end(text, notice.end(), sentence_end),
                     _event(text, notice.end(), sentence_end), "notice/1")  # fmt: skip
    if rule == "at_least" and not _DIRECTION.match(text, end, sentence_end):
        return None
    return Limit(bound, phrase_start, _event_end(text, end, sentence_end), _event(text, end, sentence_end), f"{rule}/1")


def _event(text: str, end: int, sentence_end: int) -> tuple[int, int] | None:
    match = _EVENT.match(text, end, sentence_end)
    return match.span("event") if match else None


def _event_end(text: str, end: int, sentence_end: int) -> int:
    event = _event(text, end, sentence_end)
    return event[1] if event else end


def is_duty(sentence: str, limit: Limit) -> bool:
    """Whether the sentence lays a duty on somebody, and does not just tell what happened."""
    if limit.rule in {"plain/1", "in/1", "every/1", "up_to/1"}:
        strong = re.search(r"\b(?:must|shall|will|should|required to|has to|have to|needs? to)\b", sentence)
        return strong is not None and (limit.rule == "every/1" or limit.event is not None)
    if limit.rule == "notice/1":
        return True
    return _DUTY.search(sentence) is not None
