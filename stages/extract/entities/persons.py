"""A person is named in full by a first name or an honorific and a surname, or by a post beside two capitals.

"Bridget Phillipson", "Sir Nic Dakin", "principal Wanjiru Kessen said", "Wanjiru Kessen, principal of".
Left alone: an honorific and one name (`resolve.py` finds whose), and capitals with neither sign.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from stages.extract.entities.words import (
    ENDS_APPOSITION,
    GENERIC,
    JOINERS,
    NOT_SURNAMES,
    PARTICLES,
    POST_NOMINALS,
    ROLE_HEADS,
    STRONG_HEADS,
    SURNAMES_TOO,
    WORDS_TOO,
    given_names,
)
from stages.extract.phrases.name_words import HONORIFICS, NOT_ORGANISATIONS, PLACES

RULE = "person_in_full/1"
_SURNAME = re.compile(r"[A-ZÀ-Þ][\w'-]*[a-zà-ÿ][\w'-]*|O'[A-Z]\w+")
_SURNAME_ONLY = re.compile(r"(?:O'|Mc|Mac(?=[A-Z])|Fitz(?=[A-Z]))\w+|[A-Z]\w+-[A-Z]\w+")
"""Capitals that can only be a surname, so that a month before them is a first name."""
_MONTHS_TOO = frozenset({"April", "May", "June", "Autumn", "Summer"})
_ROLE_BEFORE = re.compile(r"\b(?P<role>[\w-]+)(?:,)? $")
_APPOSED = re.compile(r",? \(?(?P<words>(?:[\w&'-]+[ -]?){1,8})")
_SPEAKS_AFTER = re.compile(
    r",? (?:said|says|added|told|wrote|who|warned|argued|explained|welcomed|insisted|replied)\b"
)


@dataclass(frozen=True, slots=True)
class FullName:
    """A person's full name at a place; `start` is where the honorific stands, if there is one."""

    start: int
    end: int
    name: str
    honorific: str | None


def full_name(text: str, start: int, end: int) -> FullName | None:
    """The person that the capitals at text[start:end] (already `plain`) name in full, if they do."""
    words = text[start:end].split(" ")
    while words and (words[-1] in POST_NOMINALS or words[-1] in JOINERS):
        end -= len(words[-1]) + 1
        words = words[:-1]
    skipped = _skipped(words)
    start += sum(len(w) + 1 for w in words[:skipped])
    words = words[skipped:]
    honorific = None
    while words and words[0].rstrip(".") in HONORIFICS:  # Professor Sir
        honorific = f"{honorific} {words[0]}" if honorific else words[0]
        words = words[1:]
    if not 2 <= len(words) <= 5 or not _is_shaped(words):
        return None
    if honorific is None and not _is_person(text, start, end, words):
        return None
    return FullName(start, end, " ".join(words), honorific.rstrip(".") if honorific else None)


_PARTICLE = re.compile(rf"(?: (?:{'|'.join(sorted(PARTICLES))}))+ [A-Z][\w'-]+")


def with_particle(text: str, start: int, end: int) -> int:
    """Where a name ends that starts with the first name at the span and goes on with de, van and the like."""
    last = text[start:end].rsplit(" ", maxsplit=1)[-1]
    going_on = _PARTICLE.match(text, end) if last in given_names() else None
    return going_on.end() if going_on else end


def _skipped(words: list[str]) -> int:
    """How many words of a post stand before the name: 2 in Education Secretary Bridget Phillipson."""
    for index in range(len(words) - 2, 0, -1):
        if words[index - 1].lower() in ROLE_HEADS and not is_given(words[index - 1]):
            return index
    if len(words) > 2 and (words[0] in NOT_ORGANISATIONS or words[0] in {"Headteacher", "Principal"}):
        return 1
    return 0


def _is_shaped(words: list[str]) -> bool:
    """Capitals that could be a name: no word of an institution among them, a real surname at the end."""
    last = words[-1]
    is_place_or_time = last in NOT_SURNAMES and (last not in SURNAMES_TOO or words[0] not in given_names())
    if is_place_or_time or not _SURNAME.fullmatch(last):
        return False
    inner = [w for w in words[:-1] if w.lower() not in PARTICLES]
    if inner and inner[0] in _MONTHS_TOO and _SURNAME_ONLY.fullmatch(last):
        inner = inner[1:]  # June O'Sullivan
    if inner and inner[0] in given_names() - _MONTHS_TOO:
        inner = inner[1:]  # Bill Jones
    return all(
        (_SURNAME.fullmatch(w) or re.fullmatch(r"[A-Z]\.?", w)) and w not in NOT_SURNAMES for w in inner
    )


def _is_person(text: str, start: int, end: int, words: list[str]) -> bool:
    first = words[0].split("-")[0]
    has_given = words[0] in given_names() or first in given_names()
    if has_given:
        last = words[-1]
        is_common = (last in GENERIC and last not in SURNAMES_TOO) or (first in WORDS_TOO and last in PLACES)
        return not is_common or _has_sign(text, start, end)
    if any(w in GENERIC or w in PLACES for w in words) or text.endswith(
        (" at ", " at the ", "MP for "), 0, start
    ):
        return False
    return _has_sign(text, start, end) and len(words) < 4


def _has_sign(text: str, start: int, end: int) -> bool:
    """A post or a verb of speech beside the name."""
    before = _ROLE_BEFORE.search(text[max(0, start - 24) : start])
    if before and before["role"].lower() in ROLE_HEADS:
        return True
    if text[end : end + 2] in {", ", " ("} and _is_apposed(text, end):
        return True
    return bool(_SPEAKS_AFTER.match(text, end))


def _is_apposed(text: str, end: int) -> bool:
    """A post behind the comma or bracket, as in ", deputy chief executive of"."""
    apposed = _APPOSED.match(text, end)
    words = apposed["words"].split() if apposed else []
    for word, following in pairwise((*words, "")):
        if word in ENDS_APPOSITION or (word[0].isupper() and following in STRONG_HEADS):
            return False  # ", the Tutor Trust and": the next of a list
        if word.lower() in ROLE_HEADS or word.lower().split("-")[-1] in ROLE_HEADS:
            return True
    return False


def is_given(word: str) -> bool:
    """Whether the word is a first name or an honorific, so that a name of a body after it is a surname."""
    return word in given_names() or word.rstrip(".") in HONORIFICS
