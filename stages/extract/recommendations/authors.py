"""Who proposes: the subject of the verb of asking or saying, as the article names it.

A person or body of the article's cast, else the noun phrase of a petitioner ("an influential committee
of MPs", "school leaders"). A pronoun is whom it stands for, or nobody. Left alone: other subjects.
"""

import re
from typing import NamedTuple

from stages.extract.quotations.cast import Cast, Mention, Speaker
from stages.extract.quotations.subjects import RELATIVE, subject_before
from stages.extract.recommendations.words import ASKERS, AUX

_BREAKS = (
    r"(?:after|before|when|as|that|comes?|came|is|was|were|are|has|have|had|said|says|told|while|but"
    r"|because|if|with|from|to|by|on"
    r"|at|where|though|since|which|who|following|amid|also|will|would)"
)
_PHRASE = re.compile(
    rf"(?:^|[,;:–—]\s|\b(?:{_BREAKS}|and)\s)[‘“'\"]?"
    rf"(?P<np>(?:(?!{_BREAKS}\b)[\w’&-]+\s){{0,7}}?(?P<head>(?i:{ASKERS})))"
    rf"(?:\s(?:of|from|by|at|for|in|into|on|representing)\s(?P<of>[^,;]{{2,70}}?))?,?\s{AUX}$"
)
_PRONOUN = re.compile(
    rf"(?:^|[,;]\s|\b(?:and|that|but|as|while|which)\s)(?P<who>[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ii]n which "
    rf"(?:it|they))\s{AUX}$"
)
_RELATIVE_WHO = re.compile(rf",?\s(?:which|who|that)\s{AUX}$")
_AND_ALSO = re.compile(rf"\s(?:and|but)\s{AUX}$")
_NOT_PETITIONERS = re.compile(
    r"\b(?:[Gg]overnment|ministers?|[Dd]epartment|DfE|college|provider|company|firm|Treasury|ESFA"
    r"|university|academy|school|trust)\b",
    re.IGNORECASE,
)
_UNIONS = re.compile(
    r"\b(?:unions?|UCU|NEU|NASUWT|Unison|UNISON|Unite|GMB|NUS|TUC|campaigners|EIS|ASCL|NAHT|groups"
    r"|letter|charit(?:y|ies)|alliance|coalition|association|AoC|AELP|SFCA|federation|committee"
    r"|students|teachers|lecturers)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\bby (?P<who>(?:the |an? )?(?:[A-Z][\w’&-]+(?: (?:of|for|and|the|&) (?=[A-Z]| )| )?){1,7}|(?:the "
    r"|an? )?(?:[\w’-]+ ){0,4}" + ASKERS + r"\b)"
)
_DOCUMENT_OF = re.compile(r"\b(?:report|review|paper|study|briefing|analysis|research|letter|submission)$")
_NEAR_START = 40  # code points before the subject of a sentence whose second verb asks
_FAR = 1200  # code points back in which a pronoun's body was named


class Author(NamedTuple):
    """Who asks, in words; `is_petitioner` where it is one whose business is asking."""

    name: str | None
    is_petitioner: bool
    is_union: bool


def author_before(  # noqa: PLR0911 -- a case each
    cast: Cast, masked: str, start: int, verb: int
) -> Author | None:
    """The subject of the verb at `verb` in the sentence from `start`; None where there is none."""
    lead = (
        RELATIVE.sub(lambda m: " " * len(m[0]), masked[start:verb])
        if "," in masked[start:verb] or "(" in masked[start:verb]
        else masked[start:verb]
    )
    mention = subject_before(cast, masked, start, verb, widest_gap=32)
    phrase = _PHRASE.search(re.sub(r"\s+", " ", lead))
    pronoun = _PRONOUN.search(lead)
    first = next((m for m in cast.between(start, verb) if _is_named(m)), None)
    if _AND_ALSO.search(lead) and first is not None and first.start - start < _NEAR_START:
        return _author(_name(first.speaker))
    if pronoun is not None:
        return _author(_pronoun(cast, start, verb, pronoun["who"].lower()))
    if phrase is not None and (
        mention is None or not _is_named(mention) or _is_wider(phrase, mention, masked)
    ):
        return _phrase(cast, start, verb, phrase)
    if mention is not None:
        if mention.pronoun:
            return _author(_pronoun(cast, start, mention.start, mention.pronoun))
        name = _name(mention.speaker)
        if name is not None:
            return _author(name)
    if phrase is not None:
        return _phrase(cast, start, verb, phrase)
    if _RELATIVE_WHO.search(lead):
        known = [m for m in cast.between(start, verb) if _name(m.speaker)]
        return _author(_name(known[-1].speaker)) if known else None
    return None


def _is_named(mention: Mention) -> bool:
    return _name(mention.speaker) is not None


def _is_wider(phrase: re.Match[str], mention: Mention, masked: str) -> bool:
    """Whether a name is only a part of the petitioner's: "House of Commons education committee"."""
    name = masked[mention.start : mention.end]
    np = phrase["np"]
    is_body = mention.speaker.person is None
    return is_body and (
        np.endswith(f" of {name}")
        or (name in np and not np.endswith(name) and "’" not in np and _DOCUMENT_OF.search(np) is None)
        or (phrase["of"] == name and _DOCUMENT_OF.search(np) is None)
    )


def _phrase(cast: Cast, start: int, verb: int, phrase: re.Match[str]) -> Author:
    """A petitioner named by noun; a report by a body is the body's."""
    name = phrase["np"].strip()
    inside = [
        m.speaker.organisation
        for m in cast.between(start, verb)
        if m.speaker.organisation and not m.speaker.role
    ]
    if phrase["of"] and _DOCUMENT_OF.search(name) and inside:
        name = str(inside[-1])
    elif (body := _called(cast, start, name)) is not None:
        name = body
    elif phrase["of"] and not _DOCUMENT_OF.search(name):
        name = f"{name} of {phrase['of']}" if f"{name} of {phrase['of']}" in phrase[0] else name
    return Author(name, True, _UNIONS.search(name) is not None)


def _called(cast: Cast, start: int, name: str) -> str | None:
    """The body named before that "the institute" or "the union" means: the last with the noun in its name."""
    words = name.lower().split()
    if len(words) != len(("the", "institute")) or words[0] not in {"the", "this"}:
        return None
    named = (m.speaker.organisation for m in reversed(cast.between(0, start)) if m.speaker.organisation)
    return next((body for body in named if words[1] in body.lower().split()), None)


def _author(name: str | None) -> Author:
    if name is None:
        return Author(None, True, True)
    return Author(name, _NOT_PETITIONERS.search(name) is None, _UNIONS.search(name) is not None)


def passive_author(words: str) -> str | None:
    """Who is named by "by" after a passive."""
    found = _BY.search(words)
    return found["who"].strip().removeprefix("the ") if found else None


def _pronoun(cast: Cast, start: int, at: int, pronoun: str) -> str | None:
    """Whom he, she, it or they stand for: the last such named before the sentence."""
    wants_person = pronoun in {"he", "she", "person"}
    for before in reversed(cast.between(max(0, start - _FAR), start)):
        speaker = before.speaker
        if wants_person and speaker.person:
            return speaker.person
        if not wants_person and not speaker.person and speaker.organisation and not before.pronoun:
            return speaker.organisation
    return None


def _name(speaker: Speaker) -> str | None:
    return speaker.person or speaker.organisation
