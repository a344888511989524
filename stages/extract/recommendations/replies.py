"""A recommendation told with its answer: "ministers rejected a call from X to", "failed to take up our".

Active and passive ("calls for X have been turned down by Y"), or an answer that follows an ask in its
sentence or the next ("but ministers rejected the idea"). Left alone: answers to recommendations in general
("accepted all 12 recommendations"), and what is only hoped for or asked about.
"""

import re
from dataclasses import dataclass

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.addressees import addressee_in
from stages.extract.recommendations.authors import author_of
from stages.extract.recommendations.words import POWERS

_ANSWERS = {
    "partly_accepted": r"(?:only )?(?:partly|partially|in part) (?:accept|adopt|implement|agree|taken up"
    r"|met)\w*(?: to| with)?|accept(?:s|ed)? (?:only )?(?:in part|part of|partially)",
    "agreed_in_spirit": r"(?:agree[sd]?|accept(?:s|ed)?) in (?:principle|spirit)(?: to| with)?",
    "rejected": r"(?:fail(?:s|ed)|declin(?:es|ed)|refus(?:es|ed)|chose(?:n)? not|decided not|neglected) to"
    r" (?:accept|adopt|act (?:up)?on|take (?:up|forward|on)|implement|agree (?:to|with)|follow|back|support"
    r"|endorse|heed)|not (?:be )?(?:accept|adopt|act(?:ed)? (?:up)?on|take[n]? (?:up|forward|on)|implement"
    r"|agree[d]?|follow|back|heed)(?:ed|ing)?(?: to| with)?|reject(?:s|ed)?|dismiss(?:es|ed)?|turn(?:s|ed)"
    r" down|ignor(?:es|ed)|disregard(?:s|ed)|rebuff(?:s|ed)|rul(?:es|ed) out|disagree[sd]? with|refus(?:es"
    r"|ed)(?! to comment)|declin(?:es|ed)(?! to comment)",
    "deferred": r"(?:yet|still) to (?:respond|reply|act|decide)(?: to| on)?|defer(?:s|red)|not(?:es|ed)|put"
    r" off",
    "accepted": r"accept(?:s|ed|ing)?|agree[sd]?(?: to| with)?|adopt(?:s|ed)|implement(?:s|ed)|act(?:s|ed)"
    r" (?:up)?on|t(?:ook|aken) (?:up|forward|on board)|back(?:s|ed)|endors(?:es|ed)|heed(?:s|ed)",
}
_KINDS = "|".join(f"(?P<{kind}>{words})" for kind, words in _ANSWERS.items())
_NOUN = r"(?:recommendation|call|proposal|demand|request|plea|suggestion|advice|conclusion)s?"
_OWNED = r"(?P<whose>our |my |its |their |an? |the |this |[\w’ ]{2,40}[’']s? )?(?:(?!to )[\w’-]+ ){0,4}?"
_BY = r"(?: (?:from|by|made by|of) (?P<by>[^.;,]{2,60}?))?"
_ACTIVE = re.compile(
    rf"\b(?:{_KINDS}) {_OWNED}{_NOUN}{_BY},? (?:to|that|for|on|about|of(?= an?\b| £| \d))"
    rf" (?P<what>[^.;]{{6,}})"
)
_PASSIVE = re.compile(
    r"\b(?:(?P<whose>our |[\w’ ]{2,40}[’']s? )(?:[\w-]+ )??(?:recommendation|call|proposal|demand|plea"
    r"|advice)"
    rf"|(?:call|plea|demand)s){_BY},? (?:that|to|for) (?P<what>[^.;]{{6,180}}?),? (?:has|have|had|was|were"
    rf"|is|are)(?: (?:been|also|again|now|since|formally))* (?:{_KINDS})\b(?: by (?P<who>(?:the )?[A-Za-z]\w+"
    r"(?: for [A-Z]\w+)?))?",
    re.IGNORECASE,
)
_DECLINED = re.compile(
    r"\b(?:declined|refused|failed) to (?P<what>[^.;]{10,}?(?:\b(?:our|its)|[’']s) (?:\w+ )?recommendation)\b"
)
"""Declined to fund X, and we ask it to think again about our recommendation."""
_GENERAL = re.compile(
    r"\b(?:all|most|many|some|each|every|none|\d+|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_SHARE = re.compile(r"%|per cent|respondents")
_OPEN = re.compile(
    r"\b(?:hopes?|urge[sd]?|should|must|[Ii]f|[Ww]hether|[Uu]nless|[Uu]ntil|could|might|may)\b[^,;]*$"
)
_OURS = frozenset({"our ", "my ", "the ", "this ", None})
_ADVISER = re.compile(
    r"\b(?:Committee|Commission|Panel|Review|Inquiry|Council|Union|Association|Inspectorate)\b"
)
_THEN = re.compile(
    r",? (?:but|but then|though|although|and|which|however|something) (?:was |were )?(?P<who>(?:the |The"
    r" )?[A-Za-z][\w’ ]{1,40}?)?\s?(?:(?:has|have|had|says|said (?:he|she|it|they)) )*(?P<verb>rejected"
    r"|dismissed|turned down|accepted|agreed|endorsed|backed|refused|declined|ruled (?:it|this|that)"
    r" out)\b(?: by (?P<by>[\w’ ]{2,40}))?"
)
_NEXT = re.compile(
    r"(?:(?:But|However,|Today|In response,) )?(?P<who>(?:[Tt]he )?[A-Z]?[\w’ ]{1,40}?) (?:(?:has|have|had"
    r"|also|now|later) )*(?P<verb>rejected|dismissed|turned down|accepted|agreed (?:to|with)|endorsed|backed"
    r"|refused|ruled out|turned) (?:(?:this|that|the) (?:recommendation|proposal|call|idea"
    r"|request|plan|demand|suggestion)\b|(?:it|this|that|them)(?: down| out)?(?=[.,]))(?P<by>)"
    r"(?! (?:to|that|for|of|in|on)\b)"
)
_ALL = re.compile(
    r"[^.;]{0,60}?\b(?P<who>(?:[Tt]he )?(?:[Gg]overnment|[Mm]inisters|DfE|Department for Education|"
    r"Ofsted))\b[^.;]{0,120}?\b(?:(?:accept|agree(?: to| with)?|implement|adopt|back)(?:s|ed)? (?P<of>all|"
    r"every(?: one)?)\b[^.;]{0,30}recommendations?|all\b[^.;]{0,30}recommendations (?:will|would|are to|"
    r"have been|were)(?: be)? (?:implemented|accepted|adopted))"
)
"""The next sentence answers all at once."""
_ANSWERER = re.compile(rf"\b{POWERS}$|^[A-Z]")
_YES = ("accept", "agree", "endors", "back")
_CUES = cues("ecommendation|roposal|emand|call|request|plea|uggestion|advice|onclusion")
_VERBS = cues(
    "ccept|gree|eject|ismiss|urned|turns|gnor|egard|ebuff|rul|efus|eclin|ailed|ails|hose|not_|yet_|still_"
    "|efer|note|dopt|mplement|acted|acts|took|taken|back|ndors|eed|put off"
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


def answered_in(text: str, sentence: Sentence, cast: Cast) -> Told | None:
    """A recommendation and the answer to it in one sentence."""
    words = sentence.text
    if not (has_any(words, _CUES) and has_any(words, _VERBS)):
        return None
    match = _ACTIVE.search(words) or _PASSIVE.search(words)
    if match is None:
        return _declined(text, sentence, cast)
    if _OPEN.search(words, 0, match.start()):
        return None
    if _SHARE.search(words, 0, match.start()) or _GENERAL.search(words, match.start(), match.start("what")):
        return None
    kind = next(kind for kind in _ANSWERS if match[kind])
    responder = author_of(cast, sentence, match.start()) if match.re is _ACTIVE else None
    if responder is not None and responder.sort == "people":
        return None  # what people back
    who = responder.name if responder else match["who"] if match.re is _PASSIVE else None
    author = match["by"] or (match["whose"] if match["whose"] not in _OURS else None)
    author = re.sub(r"^the |[’']s? ?$", "", author.strip()) if author else _adviser(text, cast, sentence.end)
    if author and author[:1].isupper():
        author = cast.full(author)
    elif author in {"its", "their", "a", "an"}:
        author = None
    return Told(
        sentence.start, sentence.end, author, who or addressee_in(match["what"], text), "answered/3",
        kind if who else "none", who,
    )  # fmt: skip


def _declined(text: str, sentence: Sentence, cast: Cast) -> Told | None:
    """A recommendation that somebody declined to follow: "refused to fund it despite our recommendation"."""
    declined = _DECLINED.search(sentence.text)
    if declined is None or _OPEN.search(sentence.text, 0, declined.start()):
        return None
    answerer = author_of(cast, sentence, declined.start())
    name = answerer.name if answerer is not None else None
    if not name:
        return None
    adviser = _adviser(text, cast, sentence.end)
    return Told(sentence.start, sentence.end, adviser, name, "answered/3", "rejected", name)


def _adviser(text: str, cast: Cast, end: int) -> str | None:
    """The committee, review or other body of advice named last before `end`."""
    if _ADVISER.search(text, 0, end) is None:
        return None
    named = [m.speaker.organisation for m in cast.between(0, end) if m.speaker.organisation]
    return next((name for name in reversed(named) if _ADVISER.search(name)), None)


def answer_after(words: str, following: str) -> tuple[str, str | None]:
    """The answer told after an ask in the same sentence or at the start of the next, and who gave it."""
    if "recommendations" in following and (whole := _ALL.match(following)) is not None:
        return "accepted", whole["who"]
    match = _THEN.search(words) or _NEXT.match(following)
    who = (match["who"] or match["by"] or "").strip() if match is not None else ""
    if match is None or not who or not _ANSWERER.search(who) or who in {"it", "that", "this"}:
        return "none", None
    return "accepted" if match["verb"].startswith(_YES) else "rejected", who
