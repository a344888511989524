"""A list of people under a heading names the members of the group that the heading names.

Each line is "Name, Organisation" with an optional role before ("Co-Chair: …") or in brackets after
the name; "A/B, Organisation" is two people. Without bullets the heading must say that members follow,
a name a line or all in one line. Left alone: lists in which too few lines hold a person
(courses, places, organisations).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, is_person
from stages.extract.appointments.roles import FIELDS, HEADS, MODIFIERS, NOUNS
from stages.extract.phrases.name_words import FIRST_NAMES, HONORIFICS
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.word_cues import cue

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[ \t\xa0]*(?:[•*·◦▪‣-]|\d{1,2}[.)])[ \t\xa0]+")
_BULLETED = re.compile(rf"\n{_BULLET.pattern}")
_HEAD_WORDS = "|".join(
    sorted((re.escape(h) for h in (*HEADS, "member", "observer", "secretariat")), key=len, reverse=True)
)
_ROLE = rf"(?:(?:[A-Za-z-]+ ){{0,3}}(?:{_HEAD_WORDS})s?)"
_ENTRY = re.compile(
    rf"(?:(?P<role>{_ROLE}) ?[:–-] ?)?(?P<people>{PERSON}(?: ?(?:/|&|and) ?{PERSON})?)"
    rf"(?: ?\((?:(?P<bracket>{_ROLE})|[^()\n]{{2,60}})\))?"
    rf"(?:(?:,| [–—-]) ?(?P<organisation>\S[^\n]{{1,120}}?)|: [^\n]+)?"
    rf"(?: ?\((?:(?P<last>{_ROLE})|[^()\n]{{2,40}})\))?[ \xa0;,.]*",
    re.IGNORECASE,
)
_MEMBERS_BELOW = cue(
    re.compile(
        r"(?i:present|members|membership|panel|board|committee|council|commission|attendees|attendance"
        r"|trustees|governors|commissioners|team)(?i: (?:is|are|include|present))*:?[ \xa0]*(?=\n)"
    ),
    "present members membership panel board committee council commission attendees attendance trustees"
    " governors commissioners team",
)
"""How a heading ends above a list of members without bullets."""
_ONE = rf"{PERSON}(?: of [A-Z]\w+)?(?: (?:MP|MSP|[CMODK]BE))*(?: ?\([^()\n]{{2,60}}\))?"
_NAMES_ONLY = re.compile(rf"{_ONE}(?:(?:, and|,| and|;) {_ONE}){{2,}}\.?")
_EACH = re.compile(
    rf"(?P<person>{PERSON}(?: of [A-Z]\w+)?)(?: (?:MP|MSP|[CMODK]BE))*(?: ?\((?P<role>(?i:{_ROLE}))\))?"
)
_NOBODYS = frozenset({"present", "members", "membership", "attendees", "attendance", "in attendance"})
_OWN_ROLE = re.compile(
    rf"(?:the )?(?:(?:{'|'.join(sorted(MODIFIERS))})[ -])*(?:{_HEAD_WORDS})(?:,| of| at| for) (?:the )?",
    re.IGNORECASE,
)
_AS = re.compile(r",? as (?:the |an? )?(?=[A-Za-z])")
"""Before a post, as a comma is: "A as lead director"."""
_ONLY_ROLE = re.compile(
    rf"(?:the )?(?:(?:{'|'.join(sorted(MODIFIERS | NOUNS | {'student'}))})[ -])*(?:{'|'.join(HEADS)})"
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
_FEWEST = 3  # lines of a list without bullets


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
    headings = {text.rfind("\n", 0, m.start()) + 1 for m in _MEMBERS_BELOW.finditer(text)}
    if not headings and len(_BULLETED.findall(f"\n{text}")) < 2:
        return
    lines = [_line(m) for m in _LINE.finditer(text)]
    at = 0
    while at < len(lines):
        is_headed = bool(at) and lines[at - 1].start in headings and not lines[at].is_bullet
        if is_headed and not _is_entry(lines[at - 1]):
            yield from _plain(text, lines, at)
        last = at
        while last < len(lines) and lines[last].is_bullet:
            last += 1
        if last - at >= 2:
            yield from _list(text, lines[at:last], _heading(lines, at))
        at = max(last, at + 1)


def _plain(text: str, lines: Sequence[_Line], at: int) -> Iterator[Member]:
    """The members of a list without bullets: a name a line, or all of them in one line."""
    body = _heading(lines, at)
    body = None if body and body.lower() in _NOBODYS else body
    if _NAMES_ONLY.fullmatch(lines[at].text):
        for each in _EACH.finditer(text, lines[at].start, lines[at].end):
            if is_person(each["person"].partition(" of ")[0]):
                role = role_name(each["role"] or "member")
                yield Member(each.start(), each.end(), full_name(each["person"]), role, None, body)
        return
    last = at
    while last < len(lines) and _is_entry(lines[last]):
        last += 1
    if last - at >= _FEWEST:
        yield from _list(text, lines[at:last], body)


def _is_entry(line: _Line) -> bool:
    """Whether a line without a bullet tells one member."""
    entry = None if line.is_bullet else _ENTRY.fullmatch(line.text)
    return entry is not None and bool(_people(entry["people"]))


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
    return parts if all(_is_name(part) for part in parts) else []


def _is_name(words: str) -> bool:
    return words[:1].isupper() and words.rsplit(" ", 1)[-1][:1].isupper() and is_person(words)


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
