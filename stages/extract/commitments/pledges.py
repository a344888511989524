"""A commitment in running text: an organisation or office-holder and a verb of promise or of will.

Forms: "X has pledged to consult", "X said it will publish …", "X will launch …", "X plans to …", and
"we will publish …" in the speech of somebody who speaks for a body. Left alone: what will happen
by itself, what others will have to do, conditions ("if it wins"), questions, denials.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import NOBODY, Cast, Mention, Speaker
from stages.extract.quotations.subjects import MASK, RELATIVE, subject_before

CUE = cue(
    re.compile(
        r"\b(?:will|pledg|vow|promis|commit|undertak|plans? to|planning to"
        r"|intends? to|aims? to|is to|are to|agreed to|would|set(?:ting)? up"
        r"|shall)"
    ),
    "will* pledg* vow* promis* commit* undertak* plan plans planning intend intends aim aims is are agreed"
    " would* set setting shall*",
)
_DOING = (
    r"(?:also |now |then |soon |later |therefore |continue to |be able to "
    r"|immediately |formally |shortly |work to |look to |seek to )*"
    r"(?P<deed>(?:consult|publish|introduce|launch|set up|set out|create"
    r"|open|invest|fund|provide|give|pay|review|replace|scrap|abolish"
    r"|end"
    r"|extend|expand|build|recruit|train|hire|consider|discuss|call on"
    r"|work with|work closely|report|issue|update|confirm|announce"
    r"|increase|raise|cut|reduce|clarify|develop|deliver|support|offer"
    r"|run|inspect|visit|write|respond|meet|bring|ask|allocate"
    r"|host|ballot|conduct|share|spend|establish|simplify|reform|make"
    r"|ensure|help|prioritise|appoint|take over|take action|award|double"
    r"|triple|halve|remove|delay|pause|lift|freeze|protect|guarantee"
    r"|roll ?out|pilot|trial|test|reset|improve|strengthen|tailor|move"
    r"|stop|start|begin|legislate|amend|table|monitor|centralise|collate"
    r"|transform|commission|contact|continue|campaign|lobby|fight"
    r"|refund|reimburse|merge|close|release|foster|pool|match|hold"
    r"|do more|do everything|act|change|use|send|tell|return|look (?:at"
    r"|again|into)|answer|add|put))\b"
)
_PROMISE = re.compile(
    rf"\b(?:(?:has|have|had|also|today|now|already|yesterday|previously) )*(?:(?:pledged"
    rf"|vowed|promised|committed(?: itself)?|undertook|undertaken|agreed"
    rf"|promises|pledges|vows|plans|intends|aims|is planning|are planning"
    rf"|plan|intend|is due|signalled a willingness) to {_DOING}"
    r"|(?:promised|pledged|promises|pledges) (?=£|an? |more |new |extra "
    r"|urgent |further |additional |[a-z]+ (?:reforms?|funding|support"
    r"|investment|legislation)))"
)
_NOUN_PROMISE = re.compile(
    rf"[’']s? (?:[\w-]+ )?(?:pledge|promise|commitment|vow|plans?|ambition) to {_DOING}"
)
_WILL = re.compile(rf"\b(?P<modal>will|would|shall|is to|are to)\s(?:{_DOING}|(?:also )?(?P<quoted>{MASK}))")
_PARTICIPLE = (
    r"(?:scrapped|published|introduced|replaced|launched|extended|created"
    r"|set up|established|reviewed|reformed|abolished|ended|removed"
    r"|funded|provided|paused|delayed|invested|made|given|increased"
    r"|cut|built|opened|closed|merged|appointed|rolled out|announced"
    r"|changed|confirmed)"
)
_ANNOUNCED = re.compile(
    r"\b(?:announced|said|confirmed|promised|pledged|revealed|vowed"
    r"|told [A-Z][\w ]{1,20}?)(?: today| yesterday| this week)?(?: that)?\s"
    rf"(?P<thing>[^,.;:]{{3,90}}?)\s(?:will|would|is to|are to) be (?:\w+ly )?(?:{_PARTICIPLE})\b"
)
_INANIMATE = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he) (?:[\w-]+ |{MASK}+ ){{0,4}}?(?:review|consultation"
    rf"|inquiry|report|paper|plan|strategy|service|fund|scheme|bill"
    rf"|centre|academy|hub|panel|{MASK}+)\s"
    rf"will (?:then |also |now )?(?:be {_PARTICIPLE}|establish|report"
    rf"|publish|begin|start|open|launch|consider|look)\b"
)
_SETTING_UP = re.compile(
    r"\b(?:is|was|are|were) (?P<deed>setting up|launching|introducing"
    r"|creating|reviewing|consulting|investing|developing|opening)\b"
)
_CONDITION = re.compile(
    r"\b(?:what (?:it|they|he|she|the [a-z]+)|if|whether"
    r"|unless|could|might|may|asked (?:if|whether)|not clear"
    r"|hopes? (?:that|to)|hoped|want(?:s|ed)? |should)\b",
    re.IGNORECASE,
)
_OTHER_SUBJECT = re.compile(r"\b(?:said|says|this|these|its|their|that|which|[a-z]+s)\b|[’']s")
_OBJECT = re.compile(r"\b(?:with|by|from|for|to|under|between|against|than|like|on|at|into)\s(?:the\s)?$")
_DENIAL = re.compile(r"\b(?:not|never|no longer)\b")
_REPORTED = re.compile(
    r"\b(?:said|says|announced|confirmed|revealed|added|told [A-Z]\w+(?: [A-Z]\w+)*"
    r"|adding|promised|insisted|explained|saying|pledged|vowed|outlined"
    r"|stated"
    r"|indicated|suggested)(?: today| yesterday)?(?: that)?"
    r"(?: going forward,| in future,| this)?\s(?:it|they|he|she|the [a-z]+|its? [a-z]+)?\s?$"
)
_COMMITTERS = re.compile(r"\b(?:Government|government|ministers|Ministers)\b")


@dataclass(frozen=True, slots=True)
class Pledge:
    """One commitment; `at` is where its verb stands, by which its time is looked for."""

    start: int
    end: int
    at: int
    who: Speaker
    rule: str


def pledges(text: str, masked: str, cast: Cast) -> Iterator[Pledge]:
    """Every commitment told in running text, outside speech marks; at most one a sentence."""
    for sentence in sentences_with(text, CUE):
        found = (
            _promise(masked, sentence, cast)
            or _will(masked, sentence, cast)
            or _announced(masked, sentence, cast)
            or _inanimate(masked, sentence)
        )
        if found is not None:
            yield found


def _promise(masked: str, sentence: Sentence, cast: Cast) -> Pledge | None:
    for match in _PROMISE.finditer(masked, sentence.start, sentence.end):
        mention = subject_before(cast, masked, sentence.start, match.start(), widest_gap=24)
        who = who_commits(mention, cast, masked)
        if who is not None and not _DENIAL.search(
            masked, max(sentence.start, match.start() - 12), match.start()
        ):
            return Pledge(sentence.start, sentence.end, match.start(), who, "promise/1")
    for match in _NOUN_PROMISE.finditer(masked, sentence.start, sentence.end):
        owner = next(
            (m for m in cast.between(sentence.start, match.start() + 1) if m.end == match.start()), None
        )
        who = who_commits(owner, cast, masked)
        if who is not None:
            return Pledge(sentence.start, sentence.end, match.start(), who, "noun_promise/1")
    return None


def _announced(masked: str, sentence: Sentence, cast: Cast) -> Pledge | None:
    """X announced that the grades would be scrapped."""
    match = _ANNOUNCED.search(masked, sentence.start, sentence.end)
    if match is None or _CONDITION.search(match["thing"]):
        return None
    mention = subject_before(cast, masked, sentence.start, match.start(), widest_gap=24)
    who = who_commits(mention, cast, masked)
    return (
        Pledge(sentence.start, sentence.end, match.start("thing"), who, "announced/1")
        if who is not None
        else None
    )


def _inanimate(masked: str, sentence: Sentence) -> Pledge | None:
    """A review will report: nobody is named, so only with a time (the extractor asks for one)."""
    match = _INANIMATE.search(masked, sentence.start, sentence.end)
    if match is None or _CONDITION.search(masked, sentence.start, match.start()):
        return None
    return Pledge(sentence.start, sentence.end, match.start(), NOBODY, "review_will/1")


def _will(masked: str, sentence: Sentence, cast: Cast) -> Pledge | None:
    for pattern in (_WILL, _SETTING_UP):
        for match in pattern.finditer(masked, sentence.start, sentence.end):
            before = masked[sentence.start : match.start()]
            if _CONDITION.search(before):
                return None
            is_reported = _REPORTED.search(before) is not None
            if match.groupdict().get("modal") == "would" and not is_reported:
                continue
            if pattern is _SETTING_UP and not is_reported and "setting up" not in match[0]:
                continue
            mention = subject_before(cast, masked, sentence.start, match.start(), widest_gap=12)
            if mention is not None and _OTHER_SUBJECT.search(
                RELATIVE.sub(" ", masked[mention.end : match.start()])
            ):
                continue
            who = who_commits(mention, cast, masked)
            if who is not None:
                return Pledge(sentence.start, sentence.end, match.start(), who, "will/1")
    return None


def who_commits(mention: Mention | None, cast: Cast, masked: str) -> Speaker | None:
    """The body or person that a mention means; they and it mean the last body named before."""
    if mention is None or _OBJECT.search(masked, max(0, mention.start - 14), mention.start):
        return None
    if not mention.pronoun:
        return mention.speaker if mention.speaker.organisation or mention.speaker.person else None
    if masked[mention.start : mention.end].lower() == "they":
        return None  # the groups, the students: no one body
    wants_person = mention.pronoun == "person"
    for before in reversed(cast.between(max(0, mention.start - 600), mention.start)):
        speaker = before.speaker
        if masked[before.start] == MASK:
            continue
        if (speaker.person is not None) is wants_person and (speaker.person or speaker.organisation):
            return speaker
    return None
