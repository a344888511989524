"""A recommendation told together with its answer: "ministers rejected a call from X to …".

Also an ask whose sentence goes on with the answer: "X recommended a regulator, but ministers rejected
the idea". Left alone: answers to recommendations in general ("accepted all 12 recommendations").
"""

import re
from typing import NamedTuple

from stages.extract.recommendations.words import POWERS

_RECOMMENDATION = (
    r"(?P<rec>(?:the |an? |its |their |this |[A-Z][\w’ ]{1,40}[’']s? |the [\w ]{2,40}[’']s? )?(?:(?!to"
    r" )[\w’-]+ ){0,4}?(?:recommendations?|calls?|proposals?|demands?|requests?|pleas?|suggestions?))"
)
_ANSWERED = re.compile(
    r"\b(?P<verb>(?:would|will|did|does|do) not (?:be )?(?:accept(?:ing)?|agree with)|accept(?:s|ed"
    r"|ing)?(?P<part> in part| partially)?|agree[sd]? (?:to|with)|reject(?:s|ed)?|dismiss(?:es|ed)?|turn(?:s"
    r"|ed) down|rebuff(?:s|ed)|refus(?:es|ed)|(?:would|will|did|does|do) not (?:be )?(?:accept(?:ing)?"
    r"|agree with)|declin(?:es|ed)|not(?:es|ed)|partially accept(?:s|ed)|partly accept(?:s|ed)|back(?:s|ed)"
    r"|endors(?:es|ed)|ignor(?:es|ed)|ruled out) "
    rf"{_RECOMMENDATION}(?: (?:from|by|made by|of) (?P<by>[^.;,]{{2,60}}?))? (?:to|that|for|of(?= an?\b| £|"
    rf" \d)) (?P<what>[^.;]{{6,}})"
)
_OPEN = re.compile(r"\b(?:hopes?|urge[sd]?|should|must|[Ii]f|[Ww]hether|[Uu]nless|[Uu]ntil)\b[^,;]*$")
_WHOSE = re.compile(r"(?P<who>[^,;]{2,60}?)[’']s?(?: [\w-]+){1,4}$")
_THEN = re.compile(
    r",? (?:but|though|although|and|which|however|something) (?:was |were )?(?P<who>(?:the "
    r"|The )?[A-Za-z][\w’ ]{1,40}?)?\s?(?:(?:has|have|had|says|said (?:he|she|it|they)) )*(?P<verb>rejected"
    r"|dismissed|turned down|accepted|agreed|endorsed|backed|refused|declined|ruled (?:it|this"
    r"|that) out)\b(?: by (?P<by>[\w’ ]{2,40}))?"
)
_NEXT = re.compile(
    r"(?:(?:But|However,|Today|In response,) )?(?P<who>(?:[Tt]he )?[A-Z]?[\w’ ]{1,40}?) (?:(?:has|have|had"
    r"|also|now|later) )*(?P<verb>rejected|dismissed|turned down|accepted|agreed (?:to|with)|endorsed"
    r"|backed|refused|ruled out) (?:this|that|the) (?:recommendation|proposal|call|idea|request|plan|demand"
    r"|suggestion)\b(?P<by>)(?! (?:to|that|for|of|in|on)\b)"
)
_ANSWERER = re.compile(rf"\b{POWERS}$|^[A-Z]")
_KINDS = (
    ("rejected", ("reject", "dismiss", "turn", "rebuff", "refus", "not ", "declin", "ignor", "ruled")),
    ("partly_accepted", ("in part", "partial", "partly")),
    ("deferred", ("note",)),
    ("accepted", ("accept", "agree", "back", "endors")),
)


class Answer(NamedTuple):
    """How a recommendation was answered; who made it, as far as the words tell."""

    response: str
    verb: int
    author: str | None
    what: str


def answered(words: str) -> Answer | None:
    """The answer that a sentence gives to a recommendation whose content it tells."""
    match = _ANSWERED.search(words)
    if match is None or re.search(r"\b(?:all|most|many|some|each|every|\d+|none)\b", match["rec"]):
        return None
    if _OPEN.search(words[: match.start()]):
        return None
    author = match["by"]
    owner = _WHOSE.search(match["rec"])
    if author is None and owner is not None:
        author = owner["who"]
    if author is not None:
        author = re.sub(r"^the ", "", author)
    return Answer(_kind(match["verb"]), match.start("verb"), author, match["what"])


def answer_after(words: str, following: str) -> tuple[str, str | None]:
    """The answer told after an ask in the same sentence or at the start of the next, and who gave it."""
    match = _THEN.search(words) or _NEXT.match(following)
    if match is None:
        return "none", None
    who = (match["who"] or match["by"] or "").strip()
    return (
        (_kind(match["verb"]), who)
        if who and _ANSWERER.search(who) and who not in {"it", "that", "this"}
        else ("none", None)
    )


def _kind(verb: str) -> str:
    return next(kind for kind, cues in _KINDS if any(cue in verb for cue in cues))
