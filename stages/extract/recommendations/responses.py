"""How a recommendation was answered, read from the sentences that answer it.

Sentences that say different things about its parts add up: accepted with anything else is accepted
in part; rejected or deferred alone stay so. Left alone: what the answerer does without saying that
it accepts.
"""

import re
from collections.abc import Sequence

from stages.extract.phrases.cues import cues, has_any

_THING = (
    r"(?:recommendations?|proposals?|findings?|ideas?|part|this|these|it|them|all|spirit|suggestions?|asks?"
    r"|calls?)"
)
_PATTERNS = (
    (
        "rejected",
        re.compile(
            r"\b(?:(?:did|do|does|would|will|can) ?[“‘'\"]?not (?:therefore |fully )?(?:accept|agree)"
            r"|reject(?:s|ed)|declined|refus(?:es|ed)|dismissed|turned down|ruled out|disagree[sd]?(?: with)?"
            r"|fail(?:s|ed) to (?:accept|adopt|take up|act on)|(?:has|have) no plans to)\b"
        ),
    ),
    (
        "agreed_in_spirit",
        re.compile(
            r"\b(?:agree[sd]?|accept(?:s|ed)?|support(?:s|ed)?)\b[^.]{0,40}\b(?:spirit|principle)\b|\bin"
            r" (?:the )?(?:spirit|principle)\b"
        ),
    ),
    (
        "deferred",
        re.compile(
            r"\b(?:need(?:s|ed)? (?:longer|more time|further time)|wants? (?:longer|more time)"
            r"|consider(?:ing)? (?:it |this )?further|will (?:consider|respond|reply|decide) (?:later|in due"
            r" course)|under consideration|yet to (?:decide|respond)|deferred)\b"
        ),
    ),
    (
        "partly_accepted",
        re.compile(
            r"\b(?:partly|partially|part-)\s?(?:accept|agree)\w*"
            r"|\b(?:accept|agree)(?:s|d|ed)?\b[^.]{0,40}\bin part\b",
            re.IGNORECASE,
        ),
    ),
    (
        "accepted",
        re.compile(
            rf"\b(?:accept(?:s|ed)?|agree[sd]?(?: to| with)|welcom(?:es|ed) and accepted|will implement"
            rf"|backed|endorsed)\b[^.]{{0,60}}?\b{_THING}\b"
            r"|\b(?:fully|also) (?:accept|agree)(?:s|ed|d)?\b|\baccepted\b"
        ),
    ),
)
_CUES = cues(
    "ccept|CCEPT|gree|reject|declined|refus|dismissed|turned down|ruled out|fail|no plans|spirit|principle"
    "|longer|time|onsider|later|course|yet to|deferred|implement|backed|endorsed"
)
"""One of these stands in every answer."""
_WHO = re.compile(
    r"^(?:But |And |However, )?(?P<who>(?:the |The )?[A-Z]?[\w&’'-]+(?:\s[A-Z][\w&’'-]*){0,5})\s(?:has |have"
    r" |had )?(?:also |fully |partly )?(?:said|says|accept|agree|reject|answered|replied|responded|confirmed"
    r"|backed|declined|wants|will)"
)


def response_of(sentences: Sequence[str]) -> tuple[str, list[int]]:
    """The response that `sentences` give together, and the indices of those that give it."""
    found: list[str] = []
    at: list[int] = []
    for index, sentence in enumerate(sentences):
        kinds = _kinds(sentence)
        if kinds:
            found += kinds
            at.append(index)
    return _together(set(found)), at


def responder_in(sentence: str) -> str | None:
    """Who answers in `sentence`, in its words."""
    match = _WHO.match(sentence.strip(" “‘\"'"))
    return match["who"] if match else None


def _kinds(sentence: str) -> list[str]:
    """What one sentence says; a part accepted and a part not may stand in one sentence."""
    kinds = []
    rest = sentence
    for kind, pattern in _PATTERNS if has_any(sentence, _CUES) else ():
        if pattern.search(rest):
            kinds.append(kind)
            rest = pattern.sub(" ", rest)
    return kinds


def _together(kinds: set[str]) -> str:
    if not kinds:
        return "none"
    if len(kinds) == 1:
        return kinds.pop()
    if "accepted" in kinds or "partly_accepted" in kinds:
        return "agreed_in_spirit" if kinds == {"accepted", "agreed_in_spirit"} else "partly_accepted"
    return "agreed_in_spirit" if "agreed_in_spirit" in kinds else "rejected"
