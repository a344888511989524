"""Whom a later word means: "it", "they", "she", "its", "the think tank".

A pronoun goes on about whoever its sentence, or the one before, opens with: a body, or a paper or people by
their noun ("The report …", "MPs …"), and not about a body that merely stood last in it. Where no sentence
opens so it is the body or person named last.
"""

import re

from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.sentences import sentence_at
from stages.extract.quotations.cast import NOBODY, Cast, Speaker
from stages.extract.recommendations.words import ASKERS

_FAR = 1200  # code points back in which a pronoun's body was named
_NEXT = 50  # code points around a pronoun in which it names nobody again
_BACK = 3  # sentences back that go on about the same one
_FIRST = re.compile(
    r"\W*(?:(?:In|On|At|From|With|Under|For|As|Like|Unlike|Alongside|Together|Along|Among|After|Before|By"
    r"|During|Following|Last|Today|Yesterday)\b"
    r"[^,.;“”]{0,60}, )?(?:(?:And|But|So|However|Meanwhile|Instead),? )?"
)
"""What may stand before the subject that a sentence opens with."""
_PRONOUN = re.compile(r"(?:It|They|it|they|Its|Their|its|their)\b")
_NOUN = re.compile(
    rf"(?P<words>(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir) )?(?:[\w’-]+ ){{0,3}}?{ASKERS})\b"
    r"(?=,? (?:which|who|that|also|has|have|had|is|are|was|were|will|would|said|told|made|put|\w{3,}(?:ed|"
    r"s)|\w+ly|warn|call|want|urge|argue|highlight|find|recommend)\b)"
)
"""A paper or people at the head of a sentence, before their verb."""
_NAME = re.compile(
    r"(?P<words>(?!(?:The|This|These|Those|There|Our|Its|Their|It|He|She|They|We|You)\b)[A-Z][\w&’-]*(?: "
    r"(?:(?:of|for|and|&) )?"
    r"[A-Z][\w&’-]*){0,5}) (?:also |now |today )?(?:has|have|had|is|says?|said|warn(?:s|ed)|argue[sd]?"
    r"|wants?|call(?:s|ed)"
    r"|estimate[sd]|believe[sd]?|found|add(?:s|ed))\b"
)
"""A name that no list knows at the head of a sentence, before its verb."""
_OWN_PAPER = re.compile(
    r"(?P<whose>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\w-]+ ){0,3}?(?:report|submission|response|letter|paper"
    r"|manifesto|briefing|review|evidence|study|plan)"
)
"""Its submission asks: the body does."""
_THE = re.compile(r"(?:[Tt]he |[Aa]n? |[Tt]his )?$")


def topic(cast: Cast, at: int) -> Speaker | str | None:
    """Whom the text goes on about at a pronoun: the body, or the words that open a sentence before it."""
    found = sentences_of(cast.text)
    index = sentence_at(found, at)
    for back in range(index, max(index - _BACK, -1), -1) if index is not None else ():
        sentence = found[back]
        first = _FIRST.match(sentence.text)
        start = sentence.start + (first.end() if first is not None else 0)
        if start >= at or _PRONOUN.match(cast.text, start):
            continue
        noun = _NOUN.match(cast.text, start, sentence.end)
        for mention in cast.between(start, min(start + _NEXT, at)):
            is_first = _THE.fullmatch(cast.text, start, mention.start) is not None
            whole = mention.end >= (noun.end("words") if noun is not None else 0)
            if is_first and whole and not mention.pronoun and (who := mention.speaker) != NOBODY:
                return who if who.organisation and not who.person else None
        named = noun or _NAME.match(cast.text, start, sentence.end)
        is_known = named is not None and (named is noun or cast.text.count(named["words"]) > 1)
        return named["words"] if named is not None and is_known and named.end() <= at else None
    return None


def body_called(cast: Cast, at: int, noun: str) -> str | None:
    """The body named last before `at` that is one of those: "the think tank", "the committee"."""
    kind = re.sub("think[- ]?tank", "think_tank", noun.lower())
    for before in reversed(cast.between(max(0, at - _FAR), at)):
        name = before.speaker.organisation
        if name and not before.speaker.person and not before.pronoun and name[0].isupper():
            full = cast.full(name)
            if body_kinds().get(full) == kind or full.lower().split()[-1] == kind:
                return full
    return None


def meant(cast: Cast, start: int, *, person: bool, other_than: str = "") -> Speaker:
    """Whom he, she, it or they stand for: the topic, else the last such named that the rest does not name."""
    about = None if person else topic(cast, start)
    if isinstance(about, str):
        return Speaker(organisation=about)
    if about is not None and str(about.organisation) not in other_than:
        return about
    for before in reversed(cast.between(max(0, start - _FAR), start)):
        speaker = before.speaker
        if person and speaker.person:
            return speaker
        if not person and not speaker.person and speaker.organisation and not before.pronoun:
            if other_than and start - before.start > _NEXT and speaker.organisation in other_than:
                continue
            return speaker
    return NOBODY


def owner_of_paper(cast: Cast, at: int, words: str) -> str | None:
    """Whose paper "its submission" at `at` is."""
    paper = _OWN_PAPER.fullmatch(words)
    who = meant(cast, at, person=paper["whose"].lower() in {"his", "her"}) if paper is not None else NOBODY
    return who.person or who.organisation
