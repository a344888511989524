"""Who is told to act: somebody named or with power, people at large, the state.

A subject of should that none of these is ("a simple dashboard", "the process") is a thing to be done with.
"""

import re

from stages.extract.phrases.clause_subject import Subject
from stages.extract.phrases.words import word_set
from stages.extract.recommendations.words import GOVERNING, POWERS

_POWER = re.compile(rf"\b{POWERS}(?:\s(?:in|of|at|across|with|that|for|on)\s[^,]{{2,60}})?$")
_ANY_POWER = re.compile(rf"\b{POWERS}\b", re.IGNORECASE)
GOVERNS = re.compile(rf"\b{GOVERNING}$", re.IGNORECASE)
_SOME = word_set("More Many Most Some All Part Much Both None Few Each")
_OF_STATE = re.compile(
    r"(?:[Tt]he |[Tt]his |[Nn]ew |[Aa]n? |[Aa]ny )*(?:UK |next |new |incoming |future |Labour "
    r"|Conservative )*(?:[Gg]overnment|[Mm]inisters|Department|DfE"
    r"|(?:Department|Ministry) (?:for|of) [A-Z]\w+|Secretary of State|[Cc]hancellor|Treasury"
    r"|[Cc]ommission|[Pp]rime [Mm]inister|Ofsted|Ofqual"
    r"|Skills England|(?:[Ee]ducation|[Ss]kills) (?:[Ss]ecretary|[Mm]inister)|Parliament|MPs)"
)
_PEOPLE = re.compile(
    r"\b(?:you|applicants?|candidates?|readers?|learners?|students?|pupils|anyone|customers|bidders?|winners?"
    r"|bids|entrants|visitors|members|staff|people|apprentices|parents|families|households|adults|workers"
    r"|branches|activists)$",
    re.IGNORECASE,
)


def is_of_state(subject: Subject, modal: str) -> bool:
    """Whether a government or its department should: somebody asks it, whoever it may be."""
    return modal in {"should", "must", "needs", "need"} and _OF_STATE.fullmatch(subject.words) is not None


def is_people(words: str) -> bool:
    """Whether words name people at large."""
    return _PEOPLE.search(words) is not None


def has_power(subject: Subject) -> bool:
    """Whether a subject is somebody who can be asked to act."""
    named = (
        subject.is_name
        and subject.head not in _SOME
        and (len(subject.words.split()) > 1 or subject.head.isupper())
    )
    return _ANY_POWER.search(subject.head) is not None or is_power(subject.words) or named


def is_actor(subject: Subject) -> bool:
    """Whether a subject is somebody named, or somebody with power."""
    return (subject.is_name and subject.head not in _SOME) or is_power(subject.words)


def names_power(words: str) -> bool:
    """Whether words name somebody with power, as in "the college’s plan"."""
    return _ANY_POWER.search(words) is not None


def is_power(words: str) -> bool:
    """Whether words name somebody who can be asked to act."""
    is_opening = words[:1].isupper() and _POWER.search(words[0].lower() + words[1:]) is not None
    return is_opening or _POWER.search(words) is not None
