"""A commitment in running text: an organisation or office-holder and a verb of promise or of will.

Forms: "X has pledged to consult", "X said it will publish …", "X will launch …", "X plans to …", and
"we will publish …" in the speech of somebody who speaks for a body. Left alone: what will happen
by itself, what others will have to do, conditions ("if it wins"), questions, denials.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast, Mention, Speaker
from stages.extract.quotations.subjects import subject_before

CUE = re.compile(
    r"\b(?:will|pledg|vow|promis|commit|undertak|plans? to|planning to|intends? to|aims? to|is to|are to|agreed to|would|set(?:ting)? up"
    r"|shall)"
)
_DOING = (
    r"(?:also |now |then |soon |later |therefore |continue to |be able to |immediately |formally |shortly |work to |look to |seek to )*"
    r"(?P<deed>(?:consult|publish|introduce|launch|set up|set out|create|open|invest|fund|provide|give|pay|review|replace|scrap|abolish|end"
    r"|extend|expand|build|recruit|train|hire|consider|discuss|call on|work with|work closely|report|issue|update|confirm|announce"
    r"|increase|raise|cut|reduce|clarify|develop|deliver|support|offer|run|inspect|visit|write|respond|meet|bring|ask|allocate"
    r"|host|ballot|conduct|share|spend|establish|simplify|reform|make|ensure|help|prioritise|appoint|take over|take action|award|double"
    r"|triple|halve|remove|delay|pause|lift|freeze|protect|guarantee|roll ?out|pilot|trial|test|reset|improve|strengthen|tailor|move"
    r"|stop|start|begin|legislate|amend|table|monitor|centralise|collate|transform|commission|contact|continue|campaign|lobby|fight"
    r"|refund|reimburse|merge|close|release|foster|pool|match|hold|do more|do everything|act|change|use|send|tell|return|look (?:at|again|into)|answer|add|put))\b"
)
_PROMISE = re.compile(
    rf"\b(?:(?:has|have|had|also|today|now|already|yesterday|previously) )*(?:pledged|vowed|promised|committed(?: itself)?|undertook|undertaken|agreed"
    rf"|promises|pledges|vows|plans|intends|aims|is planning|are planning|plan|intend|is due|signalled a willingness) to {_DOING}"
)
_WILL = re.compile(rf"\b(?P<modal>will|would|shall|is to|are to)\s{_DOING}")
_SETTING_UP = re.compile(r"\b(?:is|was|are|were) (?P<deed>setting up|launching|introducing|creating|reviewing|consulting|investing|developing|opening)\b")
_CONDITION = re.compile(r"\b(?:if|whether|unless|could|might|may|asked (?:if|whether)|not clear|hopes? (?:that|to)|hoped|want(?:s|ed)? |should)\b", re.IGNORECASE)
_DENIAL = re.compile(r"\b(?:not|never|no longer)\b")
_REPORTED = re.compile(
    r"\b(?:said|says|announced|confirmed|revealed|added|told [A-Z]\w+(?: [A-Z]\w+)*|adding|promised|insisted|explained|saying)(?: today| yesterday)?(?: that)?"
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


def pledges(
    masked: str, sentences: Sequence[Sentence], cast: Cast
) -> Iterator[Pledge]:
    """Every commitment told in running text, outside speech marks; at most one a sentence."""
    for sentence in sentences:
        if not CUE.search(sentence.text):
            continue
        found = _promise(masked, sentence, cast) or _will(masked, sentence, cast)
        if found is not None:
            yield found


def _promise(masked: str, sentence: Sentence, cast: Cast) -> Pledge | None:
    for match in _PROMISE.finditer(masked, sentence.start, sentence.end):
        mention = subject_before(cast, masked, sentence.start, match.start(), widest_gap=24)
        who = who_commits(mention, cast, masked)
        if who is not None and not _DENIAL.search(masked, max(sentence.start, match.start() - 12), match.start()):
            return Pledge(sentence.start, sentence.end, match.start(), who, "promise/1")
    return None


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
            who = who_commits(mention, cast, masked)
            if who is not None:
                return Pledge(sentence.start, sentence.end, match.start(), who, "will/1")
    return None


def who_commits(mention: Mention | None, cast: Cast, masked: str) -> Speaker | None:
    """The body or person that a mention means; they and it mean the last body named before."""
    if mention is None:
        return None
    if not mention.pronoun:
        return mention.speaker if mention.speaker.organisation or mention.speaker.person else None
    wants_person = mention.pronoun == "person"
    for before in reversed(cast.between(max(0, mention.start - 600), mention.start)):
        speaker = before.speaker
        if masked[before.start] == " ":
            continue
        if (speaker.person is not None) is wants_person and (speaker.person or speaker.organisation):
            return speaker
    return None
