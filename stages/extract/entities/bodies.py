"""Capitals name a body by construction: a head at their end (Tidewell College) or start (Institute of).

Left alone: kinds of bodies (Multi Academy Trusts, Sixth Form College), and capitals whose only sign is a
weak head (Technical Education), unless an acronym leads them (BL Training). A bare acronym counts only
where the article spells it out or lets it act (see `acting`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.entities.words import (
    ACRONYM,
    ACTING_HEADS,
    GENERIC,
    JOINERS,
    KINDS,
    LEADING_HEADS,
    STRONG_HEADS,
    WEAK_HEADS,
    given_names,
)
from stages.extract.phrases.name_words import HONORIFICS, NOT_ORGANISATIONS, PLACES
from stages.extract.phrases.named_bodies import is_college_in, is_named_after, is_part, is_sixth_form

RULE = "body_by_construction/1"
_OF = frozenset({"of", "for", "on"})
_TAILS = frozenset({"London", "UK", "England", "Limited", "Ltd", "International", "Wales", "Scotland"})
ON_A_SUBJECT = re.compile(r" on (?:the )?[A-Z][\w'-]*(?: (?:and |for |of )?(?:the )?[A-Z][\w'-]*){0,5}")
_NATIONS_AND_PLACES = PLACES | {"National", "British"}
_LEGAL = frozenset({"Ltd", "Limited", "plc", "Plc", "PLC", "LLP", "CIC"})
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][A-Za-z]+")
_PREFIX = re.compile(r"(?:Mc|Mac|De|Di|La|Le|O')[A-Z]")
_OFFICERS = (
    "chief executive|general secretary|director|president|chair|policy|spokes\\w+|boss|leader|principal"
)
_SPEECH = (
    "which|said|says|added|told|warned|argued|wants|called on|has (?:said|called|warned|urged)"
    "|believes|employs|runs|teaches|trains"
)
_JUDGED = (
    r"(?:,? (?:based )?in [A-Z]\w+,)? (?:was|were|has been|had been|is) (?:\w+ )?(?:rated|judged|graded|"
    r"found|deemed|branded|inspected|handed|awarded|hit with|praised|criticised|downgraded|upgraded"
    r"|founded|set up|established|launched|governed|run|owned|based|bought)"
)
_ACTS_AFTER = re.compile(rf"(?:'s? (?:{_OFFICERS})|,? (?:{_SPEECH})|{_JUDGED})\b")
_ACTS_BEFORE = re.compile(
    r"(?:according to|a spokes(?:man|woman|person) for"
    r"|(?:boss|chief executive|director|founder|owner|chair|chairman|manager|leader) (?:of|at)"
    r"|(?:survey|research|report|analysis|study|figures) (?:by|from)) (?:the )?$"
)


@lru_cache(maxsize=16_384)
def is_body(name: str) -> bool:
    """Whether the words of a capitalised name (already `plain`) name one body."""
    words = name.split()
    if len(words) < 2:
        return bool(words) and _is_brand(words[0])
    if words[0] in HONORIFICS and is_named_after(words):
        return True
    if words[0] in HONORIFICS or words[0] in {"CEO", "MP", "HMI", "HMCI"} or starts_with_person(words):
        return False
    if is_part(words):
        return False
    if is_sixth_form(words) or is_college_in(words) or _is_nations(words):
        return True
    return words[-1] in _LEGAL or words[0] == "Coleg" or _has_leading_head(words) or _has_head(words)


def _is_nations(words: list[str]) -> bool:
    """A nation's part of a body that goes by its letters: TUC Cymru."""
    is_short = len(words) == 2 and ACRONYM.fullmatch(words[0]) is not None
    return is_short and words[0].isupper() and words[1] in _NATIONS and words[0] not in NOT_ORGANISATIONS


_NATIONS = frozenset({"Scotland", "Wales", "Cymru", "Ireland", "England"})


def _has_head(words: list[str]) -> bool:
    """Tidewell College, Imperial College London; KLF Education."""
    while len(words) > 2 and words[-1] in _TAILS and (words[-2] in STRONG_HEADS or words[-2] in _TAILS):
        words = words[:-1]
    if words[-1] not in STRONG_HEADS:
        return (
            words[-1] in WEAK_HEADS
            and bool(ACRONYM.fullmatch(words[0]))
            and words[0] not in NOT_ORGANISATIONS
        )
    own = [w for w in words[:-1] if w not in GENERIC and w not in JOINERS and w not in STRONG_HEADS]
    return bool(own) or (len(words) > 3 and words[0] in _NATIONS_AND_PLACES)


@lru_cache(maxsize=16_384)
def may_be_company(name: str) -> bool:
    """Whether a weak head ends it behind a word of its own: such a name is a body where it acts as one."""
    words = name.split()
    if not 1 < len(words) < 5 or words[-1] not in ACTING_HEADS:
        return False
    return words[0] not in GENERIC and words[0] not in PLACES and words[0] not in given_names()


def starts_with_person(words: list[str]) -> bool:
    """Whether a person comes first, as in Ada Hart of Tidewell College."""
    return words[0] in given_names() and "of" in words[2:4]


def _is_brand(word: str) -> bool:
    return bool(_CAMEL.fullmatch(word)) and not _PREFIX.match(word) and word not in NOT_ORGANISATIONS


def _has_leading_head(words: list[str]) -> bool:
    """University of Exeter, Royal College of Nursing, National Network of Parent Carer Forums."""
    for index, word in enumerate(words[:-2]):
        if word in LEADING_HEADS and words[index + 1] in _OF:
            before, after = words[:index], words[index + 2 :]
            own = [w for w in (*before, *after) if w not in JOINERS and (w not in GENERIC or len(words) > 3)]
            is_named = bool(own) or word in {"Department", "Ministry", "Office"}
            return is_named and not any(w in given_names() for w in before)
        if index > 2:
            return False
    return False


@lru_cache(maxsize=16_384)
def kind_of_body(name: str) -> str | None:
    """The kind that its head makes sure of, as in college; None where the head leaves it open."""
    words = name.partition(" on ")[0].split()
    if "Academy Trust" in name or "Academies Trust" in name or "Multi-Academy" in name:
        return "academy_trust"
    if words[-1] == "Council":
        return (
            "council"
            if words[-2:-1] and words[-2] in {"City", "County", "Borough", "District", "Parish", "Town"}
            else None
        )
    if (
        words[0] in {"University", "Ministry", "Department", "Association", "College", "Confederation"}
        and words[1:2]
        and words[1] in _OF
    ):
        return KINDS[words[0]]
    if is_college_in(words) or is_sixth_form(words):
        return KINDS["College"]
    while len(words) > 2 and words[-1] in _TAILS and words[-1] not in KINDS:
        words = words[:-1]
    return KINDS.get(words[-1])


def acting(text: str, start: int, end: int) -> bool:
    """Whether the words around an acronym make it a body that speaks, has officers or is a source."""
    return bool(_ACTS_AFTER.match(text, end) or _ACTS_BEFORE.search(text[max(0, start - 40) : start]))


def parts(piece: str) -> Iterator[tuple[int, int]]:
    """Spans of the bodies in a piece of an enumeration: "A Partnership and B Trust", "A/B"."""
    start = 0
    for cut in re.finditer(r"/| and |, ", piece):
        left, right = piece[start : cut.start()], piece[cut.end() :]
        if cut.group() == "/" or (is_body(left) and is_body(right)):
            yield start, cut.start()
            start = cut.end()
    yield start, len(piece)
