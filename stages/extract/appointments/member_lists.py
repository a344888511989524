"""A list of people under a heading names the members of the group that the heading names.

Each line is "Name, Organisation" with an optional role before ("Co-Chair: …") or in brackets after
the name; "A/B, Organisation" is two people. Left alone: lists in which too few lines hold a person
(courses, places, organisations).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, is_person
from stages.extract.appointments.roles import FIELDS, HEADS, MODIFIERS
from stages.extract.phrases.name_words import FIRST_NAMES, HONORIFICS
from stages.extract.phrases.names import is_organisation

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[ \t\xa0]*(?:[•*·◦▪‣-]|\d{1,2}[.)])[ \t\xa0]+")
_BULLETED = re.compile(rf"\n{_BULLET.pattern}")
_HEAD_WORDS = "|".join(
    sorted((re.escape(h) for h in (*HEADS, "member", "observer", "secretariat")), key=len, reverse=True)
)
_ROLE = rf"(?:(?:[A-Za-z-]+ ){{0,3}}(?:{_HEAD_WORDS})s?)"
_ENTRY = re.compile(
    rf"(?:(?P<role>{_ROLE}) ?[:–-] ?)?(?P<people>{PERSON}(?: ?(?:/|&|and) ?{PERSON})?)"
    rf"(?: ?\((?:(?P<bracket>{_ROLE})|[^()\n]{{2,40}})\))?"
    rf"(?:(?:,| [–—-]) ?(?P<organisation>\S[^\n]{{1,120}}?))?"
    rf"(?: ?\((?:(?P<last>{_ROLE})|[^()\n]{{2,40}})\))?[ \xa0;,.]*",
    re.IGNORECASE,
)
_OWN_ROLE = re.compile(
    rf"(?:the )?(?:(?:{'|'.join(sorted(MODIFIERS))})[ -])*(?:{_HEAD_WORDS})(?:,| of| at| for) (?:the )?",
    re.IGNORECASE,
)
_AS = re.compile(r",? as (?:the |an? )?(?=[A-Za-z])")
"""Before a post, as a comma is: "A as lead director"."""
_ONLY_ROLE = re.compile(
    rf"(?:the )?(?:(?:{'|'.join(sorted(MODIFIERS))})[ -])*(?:{'|'.join(HEADS)})"
    rf"(?: (?:of |for )?(?:(?:{'|'.join(sorted(FIELDS))})(?:,? and |, | & | )?)+)?",
    re.IGNORECASE,
)
_GROUP_NOUN = re.compile(
    r"\b(?:the )?((?:[\w’'&-]+ ){0,5}(?:group|panel|board|committee|council|commission|taskforce|forum))s?\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r" (?:members?(?: attendees)?|membership|attendees|officials)(?: present| attending)?$", re.IGNORECASE
)
_LONGEST_HEADING = 90


@dataclass(frozen=True, slots=True)
class Member:
    """One person in a list; `text[start:end]` is the line without its bullet."""

    start: int
    end: int
    person: str
    role: str
    organisation: str | None
    body: str | None


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    is_bullet: bool


def members(text: str) -> Iterator[Member]:
    """Every member in every list of people, in reading order."""
    if len(_BULLETED.findall(f"\n{text}")) < 2:
        return
    lines = [_line(m) for m in _LINE.finditer(text)]
    at = 0
    while at < len(lines):
        last = at
        while last < len(lines) and lines[last].is_bullet:
            last += 1
        if last - at >= 2:
            yield from _list(text, lines[at:last], _heading(lines, at))
        at = max(last, at + 1)


def _line(match: re.Match[str]) -> _Line:
    bullet = _BULLET.match(match[0])
    start = match.start() + (bullet.end() if bullet else 0)
    words = match.string[start : match.end()].rstrip()
    return _Line(start, start + len(words), words, bullet is not None)


def _list(text: str, lines: Sequence[_Line], body: str | None) -> Iterator[Member]:
    """The members of one list, if most of its lines hold a person and some have a known first name."""
    entries = [(line, _ENTRY.fullmatch(_AS.sub(", ", line.text, count=1))) for line in lines]
    found = [(line, entry) for line, entry in entries if entry is not None and _people(entry["people"])]
    known = sum(_is_known(entry["people"]) for _, entry in found)
    if len(found) * 10 < len(lines) * 7 or known * 3 < len(found):
        return
    for line, entry in found:
        post = _post(entry["organisation"])
        role = entry["role"] or entry["bracket"] or entry["last"] or post or "member"
        organisation = None if post else _organisation(entry["organisation"])
        for person in _people(entry["people"]):
            yield Member(line.start, line.end, full_name(person), role_name(role), organisation, body)


def _people(words: str) -> list[str]:
    """The person, or both persons, of an entry; none where a part is no name."""
    parts = [part.strip() for part in re.split(r" ?/ ?| & | and ", words)]
    return parts if all(part[:1].isupper() and is_person(part) for part in parts) else []


def _is_known(words: str) -> bool:
    first = words.split(maxsplit=1)[0]
    return first in FIRST_NAMES or first in HONORIFICS or first.split("-")[0] in FIRST_NAMES


def _post(words: str | None) -> str | None:
    """The post told behind the comma where no body is ("Deputy Director Governance"); None for a body."""
    return words.strip(" ;") if words and _ONLY_ROLE.fullmatch(words) and not is_body(words) else None


def is_body(words: str) -> bool:
    """Whether the last words name an organisation: "Head of House Trust" is one."""
    return is_organisation(words.split())


def _organisation(words: str | None) -> str | None:
    """Where the person comes from, without the person's own post there."""
    if not words:
        return None
    own = _OWN_ROLE.match(words)
    return words[own.end() :].strip(" ;") if own and own.end() < len(words) else words.strip(" ;")


def _heading(lines: Sequence[_Line], at: int) -> str | None:
    """The group: the short line above the list, or the group named in the sentence that introduces it."""
    if not at:
        return None
    above = lines[at - 1].text.strip()
    if len(above) <= _LONGEST_HEADING and not above.endswith((".", ":", "?", "!", ";")):
        return _PRESENT.sub("", above)
    if above.endswith(":"):
        nouns = _GROUP_NOUN.findall(above)
        if nouns:
            return re.sub(r"^.*\b(?:members|list) of (?:the )?", "", str(nouns[-1])).strip()
        if len(above) <= _LONGEST_HEADING and len(above.split()) <= 8:
            return above[:-1]
    return None
