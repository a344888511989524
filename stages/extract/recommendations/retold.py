"""An answer told by those who recommended: "the Government has failed to take up our recommendation that …".

Active ("ministers declined to fund X, and we ask them to think again about our recommendation") and
passive ("our call for X has been rejected"), in a committee's text or in what its chair says. Left alone:
answers to recommendations in general ("accepted most of our recommendations") and what might be answered.
"""

import re
from typing import NamedTuple

from stages.extract.phrases.cues import cues, has_any
from stages.extract.recommendations.words import STATE_BODIES

_OWNER = (
    r"(?:our|my|(?:the |this )?(?:[A-Z][\w&-]+ |[a-z-]+ ){0,4}?(?:[Cc]ommittee|[Rr]eview|[Cc]ommission"
    r"|[Pp]anel|[Ii]nquiry|[Rr]eport|[Ii]nspectorate|[Oo]mbudsman|[Cc]oroner|[Cc]ouncil|[Uu]nion"
    r"|[Aa]ssociation|[Tt]ask ?force)[’']s?|the)"
)
_THING = (
    rf"{_OWNER} (?:[a-z-]+ ){{0,3}}?(?:recommendation|proposal|suggestion|call|demand"
    r"|advice|conclusion)"
)
_WHO = (
    rf"(?P<who>(?:[Tt]he |[Bb]oth the )?(?:UK |Welsh |Scottish |current )?(?:{STATE_BODIES}|[Gg]overnment"
    r"|[Mm]inisters?|[Dd]epartment(?: for [A-Z]\w+)?|[Tt]reasury|[Ss]ecretary of [Ss]tate|[Aa]gency"
    r"|[Rr]egulator"
    r"|[Cc]ouncil|[Mm]inistry|[Bb]oard|(?:[Ee]ducation|[Ss]kills) [Ss]ecretary|[Uu]niversity|[Cc]ollege))"
)
_HAS = (
    r"(?: (?:has|have|had|did|does|do|will|is|are|also|again|now|still|then|so far|however|once more|sadly"
    r"|simply|yet|since|only|rightly|formally|fully|have to))*"
)
_VERBS = (
    (
        "rejected",
        r"(?:fail(?:s|ed)|declin(?:es|ed)|refus(?:es|ed)|chosen not|chose not|decided not|omitted"
        r"|neglected) to (?:take (?:up|forward|on)|act (?:up)?on|adopt|implement|accept|agree (?:to|with)"
        r"|follow|back|support|endorse|heed|respond positively to|carry out)|(?:not"
        r"|never) (?:take[n]? (?:up|forward|on)|act(?:ed)? (?:up)?on|adopt(?:ed)?|implement(?:ed)?"
        r"|accept(?:ed)?|agree[d]? (?:to|with)|follow(?:ed)?|back(?:ed)?|support(?:ed)?|heed(?:ed)?)"
        r"|reject(?:s|ed)?|dismiss(?:es|ed)|disagree[sd]? with|turn(?:s|ed) down|ignor(?:es|ed)"
        r"|disregard(?:s|ed)|brush(?:es|ed) aside|rebuff(?:s|ed)|rul(?:es|ed) out|set aside|overlook(?:s|ed)",
    ),
    (
        "partly_accepted",
        r"(?:partly|partially|only partly|in part) (?:accept(?:s|ed)?|adopt(?:s|ed)?|implement(?:s|ed)?"
        r"|agree[sd]? (?:to|with)|taken up|met)"
        r"|accept(?:s|ed) part of|gone (?:part|some) of the way (?:to|towards)",
    ),
    (
        "agreed_in_spirit",
        r"agree[sd]? (?:in principle|in spirit) (?:to|with)|accept(?:s|ed) (?:in principle|the (?:spirit"
        r"|principle|thrust) of)|support(?:s|ed) the (?:principle|spirit) of",
    ),
    (
        "deferred",
        r"(?:yet|still) to (?:respond|reply|act|decide|answer)(?: (?:to|on|upon))?|defer(?:s|red)"
        r"|postpone[sd]?|promis(?:es|ed) to (?:consider|look (?:again )?at|reflect on)|(?:will"
        r"|would) (?:consider|reflect on|look (?:again )?at|respond to)|not(?:es|ed)|consider(?:ing)?|kicked",
    ),
    (
        "accepted",
        r"accept(?:s|ed)?|agree[sd]? (?:to|with)|adopt(?:s|ed)?|implement(?:s|ed)?|act(?:s|ed) (?:up)?on"
        r"|tak(?:es|en) (?:up|forward|on board)|took (?:up|forward|on board)|back(?:s|ed)|endors(?:es|ed)"
        r"|follow(?:s|ed)|heed(?:s|ed)|(?:respond(?:s|ed) positively|committed) to",
    ),
)
_ALL = "|".join(f"(?P<{kind}>{words})" for kind, words in _VERBS)
_ACTIVE = re.compile(
    rf"\b{_WHO}{_HAS} (?:{_ALL}) {_THING}s?(?: (?:made |set out )?in (?:our|the) [\w ]{{3,40}}?)?,? "
    r"(?:that|to|for|on|about) (?P<what>[^.;]{6,})"
)
_PASSIVES = (
    ("rejected", r"rejected|dismissed|turned down|ignored|disregarded|ruled out|set aside|refused|not (?:been"
     r" )?(?:accepted|taken up|adopted|acted on|implemented|followed|heeded|agreed)|fallen on deaf ears"),
    ("partly_accepted", r"(?:partly|partially|only partly) (?:accepted|adopted|implemented|met|taken up)"
     r"|accepted (?:only )?in part"),
    ("agreed_in_spirit", r"(?:accepted|agreed) in (?:principle|spirit)"),
    ("deferred", r"deferred|put off|postponed|noted|still (?:being considered|under consideration)"
     r"|under consideration"),
    ("accepted", r"accepted|adopted|implemented|taken (?:up|forward|on board)|acted (?:up)?on|agreed|heeded"
     r"|met|endorsed"),
)  # fmt: skip
_ALL_PASSIVES = "|".join(f"(?P<{kind}>{words})" for kind, words in _PASSIVES)
_PASSIVE = re.compile(
    rf"(?:\b(?i:{_THING}),?|\b(?:[Cc]alls|[Pp]leas|[Dd]emands)(?: (?:from|by) [^,.;]{{2,40}}?)?) (?:that"
    rf"|to|for)"
    r" (?P<what>[^.;]{6,180}?),? (?:has|have|had|was|were|is|are)"
    rf"(?: (?:been|also|again|now|since|once more|largely|formally))* (?:{_ALL_PASSIVES})\b"
    r"(?: by (?P<who>(?:the )?[A-Za-z]\w+(?: for [A-Z]\w+)?))?"
)
_ASKED = re.compile(
    r"(?:recommendation|proposal|suggestion|call|demand|advice|conclusion),? (?:that|to|for) |(?:call|plea"
    r"|demand)s ",
    re.IGNORECASE,
)
"""What every passive speaks of: quickly found where it is not."""
_DECLINED = re.compile(
    rf"\b{_WHO}{_HAS} (?:declined|refused|failed|chosen not|decided not) to (?!comment|say|answer|respond"
    rf"|reply)"
    r"(?P<what>[^.;]{10,})"
)
_ABOUT = re.compile(rf"\b(?:{_OWNER}) (?:[a-z-]+ ){{0,3}}?recommendation\b")
_NOT_YET = re.compile(
    r"\b(?:if|whether|unless|until|should|must|could|might|may|hopes?|urge[sd]?|ask(?:s|ed)?)\b"
)
_GENERAL = re.compile(
    r"\b(?:all|most|many|some|each|every|none|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:but \w+ )?"
    r"(?:of )?(?:our|the|these|its)\b"
)
_ANSWERS = cues(
    "ccept|eject|ailed|ails|eclin|efus|hose|gree|dopt|mplement|gnor|regard|ismiss|urned|turns|take|took"
    "|noted|notes|onsider|efer|eed|acted|acts|ollow|back|ndors|support|unsuccess|rul"
    "|brush|rebuff|set aside|overlook|omitted|neglect"
    "|decided not|gone|yet to|still to|promis|reflect|look|kicked|met|put off|ostpone|deaf|commit|espon"
)
CUES = cues(
    "alls for|alls from|alls by|leas_|emands_|ecommendation|roposal|suggestion|our call|our demand"
    "|our advice|’s call for"
)


class Retold(NamedTuple):
    """The answer, who gave it, what it was about, and where in the sentence the telling starts."""

    response: str
    who: str | None
    what: str
    start: int


def retold(words: str) -> Retold | None:
    """The answer that a sentence of the recommending side tells."""
    if not has_any(words, _ANSWERS):
        return None
    for pattern in (_ACTIVE, _PASSIVE):
        match = None if pattern is _PASSIVE and _ASKED.search(words) is None else pattern.search(words)
        if match is not None and not _is_open(words, match):
            kinds = _VERBS if pattern is _ACTIVE else _PASSIVES
            response = next(kind for kind, _ in kinds if match[kind])
            if response == "accepted" and re.search(r"\b(?:in part|partially|partly)\b", match[0]):
                response = "partly_accepted"
            return Retold(response, match["who"], match["what"], match.start())
    match = _DECLINED.search(words) if _ABOUT.search(words) else None
    if match is None or _is_open(words, match):
        return None
    return Retold("rejected", match["who"], match["what"], match.start())


def _is_open(words: str, match: re.Match[str]) -> bool:
    """Whether the answer is only hoped for or asked about, or one to recommendations in general."""
    before = words[max(0, match.start() - 40) : match.start()]
    return (
        _NOT_YET.search(before) is not None
        or _GENERAL.search(match[0][: match.start("what") - match.start()]) is not None
    )
