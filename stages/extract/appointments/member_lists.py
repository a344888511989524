"""A list of people under a heading names the members of the group that the heading names.

Each line is "Name, Organisation" with an optional role before ("Co-Chair: …") or in brackets after
the name, and when they came or went ("(resigned 3 May)"); "A/B, Organisation" is two people. Without
bullets the heading must say that members follow, a name a line or all in one line; there initials do for
a first name. Left alone: lists in which too few lines hold a person (courses, places, organisations).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, is_listed_person
from stages.extract.appointments.roles import FIELDS, HEADS, MODIFIERS, NOUNS
from stages.extract.appointments.seats import KINDS_OF_SEAT, SEAT_STARTS, SEAT_THEN_BODY, seat_below
from stages.extract.appointments.topics import LONGEST_HEAD, about, is_body, only_body
from stages.extract.phrases.name_words import FIRST_NAMES, HONORIFICS
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[ \t\xa0]*(?:[•*·◦▪‣-]|\d{1,2}[.)])[ \t\xa0]+")
_BULLETED = re.compile(rf"\n{_BULLET.pattern}")
_HEAD_WORDS = trie((*HEADS, "member", "observer", "secretariat"))
_ROLE = rf"(?:(?:[A-Za-z-]+ ){{0,3}}(?:{_HEAD_WORDS})s?)"
_FIELD = r"(?: (?:of|for|to) [A-Za-z][A-Za-z &]{2,50}?)?"
_BRACKETS = r"(?: ?\([^()\n]{2,80}\)){0,3}"
_ENTRY = re.compile(
    rf"(?:(?P<role>{_ROLE}{_FIELD}(?: (?:and|&) {_ROLE})?) ?[:–-] ?)?(?P<people>{PERSON}(?: ?(?:/|&|and) "
    rf"?{PERSON})?)[*†^#]{{0,3}}(?P<notes>{_BRACKETS})(?:(?:,| [–—-]) ?(?P<organisation>\S[^\n]{{1,120}}?)|: "
    rf"[^\n]+)?(?P<last>{_BRACKETS})[ \xa0;,.*]*",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[A-Z][A-Za-z/&, ]{2,40}?(?: ?[:–]|-(?= )| -) ?(?=[A-Z])")
"""What somebody sits there for, before the name: "Retail – X, director of Y"."""
_ROLE_IN_BRACKETS = re.compile(
    rf"\(({_ROLE}(?: (?:of|to) (?:the )?[A-Za-z]+)?)(?: ?(?:and|&|/|,)[^()\n]*|(?P<while> (?:from|to|until|"
    r"since)\b[^()\n]*))?\)",
    re.IGNORECASE,
)
_CAME_OR_WENT = re.compile(
    r"(?:(?:re-?)?appointed|(?:re-?)?elected|resigned|retired|stepped down|left|joined|died|term|from|until|"
    r"to|since|ex[- ]officio|independent|co-opted|vacancy)\b[^\n]*",
    re.IGNORECASE,
)
"""What a list says behind a name that is neither a post nor where the person comes from."""
_MEMBERS_BELOW = cue(
    re.compile(
        r"(?i:present|members|membership|panel|board|committee|council|commission|attendees|attendance|"
        r"trustees|governors|directors|commissioners|team|apologies|comprises|consists of)(?i: "
        r"(?:is|are|include|includes|comprises|present|received|for absence|as follows|at time report "
        r"agreed))*:?[ \xa0]*(?=\n)"
    ),
    "present members membership panel board committee council commission attendees attendance trustees"
    " governors directors commissioners team apologies",
)
"""How a heading ends above a list of members without bullets."""
_ONE = (
    rf"(?:(?:Councillors|Cllrs) )?{PERSON}(?: of [A-Z]\w+)?(?: (?:MP|MSP|[CMODK]BE))*(?: "
    r"?\([^()\n]{2,60}\)| in the [Cc]hair)?[*†]{0,2}"
)
_INLINE = cue(
    re.compile(
        rf"(?<![^\n])(?i:(?:{KINDS_OF_SEAT} |board |committee )*(?P<noun>members|governors|trustees|"
        r"directors)(?: present)?(?: \([^()\n]{3,30}\))?|present)(?: ?: ?| (?=[A-Z]))"
    ),
    SEAT_STARTS,
)
"""What opens a line that goes on with the names of those who came."""
_IN_THE_CHAIR = cue(re.compile(r"[Cc]hair\)?(?=\n)"), "chair")
"""How the first line ends of a list of those present that has no heading."""
_MINUTES = re.compile(r"\b[Mm](?:inutes|eeting)\b")
_NAMES_ONLY = re.compile(rf"{_ONE}(?:(?:, and|,| and|;) {_ONE}){{2,}}\.?")
_EACH = re.compile(
    rf"(?:(?:Councillors|Cllrs) )?(?P<person>{PERSON}(?: of [A-Z]\w+)?)(?: (?:MP|MSP|[CMODK]BE))*(?: "
    rf"?\((?P<role>(?i:{_ROLE}))\)|(?P<chair> in the [Cc]hair))?"
)
_OWN_ROLE = re.compile(
    rf"(?:the )?(?:{trie(MODIFIERS)}[ -])*(?:{_HEAD_WORDS})(?:,| of| at| for) (?:the )?", re.IGNORECASE
)
_LED = re.compile(
    rf"(?:[A-Z][\w’'&-]*(?:,? (?:and|&))? ){{0,5}}(?:{_HEAD_WORDS})(?: (?:of|for|to) [^,]{{2,50}})?, "
    r"(?=[A-Z])",
    re.IGNORECASE,
)
"""A post of somebody's own before the body: "Principal and Chief Executive, X"."""
_PARTY = re.compile(r"\((Labour|Conservative|Liberal Democrat|Green|SNP|DUP)(?: Co-op)?, ")
"""Whom a member of parliament sits for."""
_AS = re.compile(r",? as (?:the |an? )?(?=[A-Za-z])")
"""Before a post, as a comma is: "A as lead director"."""
_ONLY_ROLE = re.compile(
    rf"(?:the )?(?:{trie(MODIFIERS | NOUNS | {'student'})}[ -])*{trie(HEADS)}(?:(?: of| for|,| –| -|:)?"
    rf" (?:{trie(FIELDS)}(?:,? and |, | & | )?)+| (?:and|&) {_ROLE})?",
    re.IGNORECASE,
)
_GROUP_NOUN = re.compile(
    r"\b(?:the )?((?:[\w’'&-]+ ){0,5}(?:group|panel|board|committee|council|commission|taskforce|forum))s?\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?:(?:meet|our|the|your|college|group|senior|executive|strategic|leadership|management|principalship)"
    r"(?: and|,)? )+(?:team|leaders|managers|staff)s?:?",
    re.IGNORECASE,
)
"""A heading that names a team of the page's own body."""
_PRESENT = re.compile(
    r"(?:^members of (?:the )?)?(?P<group>.+?)(?: (?:members?(?: attendees)?|membership|attendees|"
    r"officials))?(?: (?:present|attending|in attendance))?",
    re.IGNORECASE,
)
_SEATS = re.compile(r"\b(?:chairs|governors|trustees|commissioners|champions|ambassadors)\b")
_CLAUSE = re.compile(r"\b(?:is|are|was|were|will be|includes?|included|has|have|been)\b")
"""The verb of a lead-in that names nobody's group: "The seven are:"."""
LONGEST_HEADING = 90
_LONGEST_ENTRY = 250
_OPENS = re.compile(rf"{PERSON}|[A-Z][^\n]{{1,60}}?[:–-]")
_FEWEST_MINUTED = 4  # lines of one without a heading
_FEWEST_UNHEADED = 5  # lines of a list without heading, two of which tell a seat
_SEAT = re.compile(r"\b(?:trustee|governor)\b", re.IGNORECASE)
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


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    is_bullet: bool


def members(text: str) -> Iterator[Member]:
    """Every member in every list of people, in reading order."""
    headings = {text.rfind("\n", 0, m.start()) + 1 for m in _MEMBERS_BELOW.finditer(text)}
    for inline in _INLINE.finditer(text):
        seat = seat_below(inline[0].split("(")[0].rstrip(": "), None)[0] if inline["noun"] else "member"
        yield from _in_one_line(text, inline.end(), about(text, inline.start()) or only_body(text), seat)
    is_minuted = _MINUTES.search(text, 0, LONGEST_HEAD) is not None
    in_chair = _IN_THE_CHAIR.finditer(text) if is_minuted else ()
    chaired = {text.rfind("\n", 0, m.start()) + 1 for m in in_chair}
    seats = len(_SEAT.findall(text))
    if not headings and not chaired and seats < 2 and len(_BULLETED.findall(f"\n{text}")) < 2:
        return
    lines = [_line(m) for m in _LINE.finditer(text)]
    at = 0
    while at < len(lines):
        is_headed = bool(at) and lines[at - 1].start in headings and not lines[at].is_bullet
        if is_headed and not _is_entry(lines[at - 1]):
            yield from _plain(text, lines, at)
        elif lines[at].start in chaired and at and not _is_entry(lines[at - 1]):
            yield from _below(lines, at, None, about(text), _FEWEST_MINUTED)
        elif at and not is_headed and (roster := _roster(lines, at)) is not None:
            seat, last = roster
            yield from _list(lines[at:last], f"{seat}s", about(text), is_headed=True)
            at = last
            continue
        last = at
        while last < len(lines) and lines[last].is_bullet:
            last += 1
        if last - at >= 2:
            heading, topic = _heading(lines, at), about(text)
            if (
                heading is None
                and (heading := _seats_above(lines, at))
                and (topic or "").startswith("Depart")
            ):
                topic = None  # who appoints them
            yield from _list(lines[at:last], heading, topic)
        at = max(last, at + 1)


def _roster(lines: Sequence[_Line], at: int) -> tuple[str, int] | None:
    """What those are whom a list without heading or bullets names, some with their seat, and its end."""
    last = at
    while last < len(lines) and _is_entry(lines[last]):
        last += 1
    if last - at < _FEWEST_UNHEADED or (at and _is_entry(lines[at - 1])):
        return None
    seats = [seat[0].lower() for line in lines[at:last] if (seat := _SEAT.search(line.text))]
    return (max(seats, key=seats.count), last) if len(seats) > 1 else None


def _plain(text: str, lines: Sequence[_Line], at: int) -> Iterator[Member]:
    """The members of a list without bullets: a name a line, or all of them in one line."""
    heading, topic = _heading(lines, at), about(text, lines[at].start)
    seat, body = seat_below(heading, topic)
    if found := list(_in_one_line(text, lines[at].start, body, seat)):
        yield from found
        return
    is_listed = seat == "member" and not lines[at].text.endswith(")")
    yield from _below(lines, at, heading, topic, _FEWEST if is_listed else 2)


def _in_one_line(text: str, start: int, body: str | None, seat: str) -> Iterator[Member]:
    """The members whose names alone, or with a post in brackets, make up the rest of a line."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if _NAMES_ONLY.fullmatch(text[start:end].rstrip()) is None:
        return
    named = list(_EACH.finditer(text, start, end))
    if sum(_is_known(each["person"], is_headed=True) for each in named) * 3 < len(named):
        return  # "Ada Reed, Programme Manager, County Council"
    for each in named:
        first, _, last = each["person"].removesuffix(" MP").rpartition(" ")
        person = f"{first} {last.title() if last.isupper() else last}"
        if is_listed_person(person.partition(" of ")[0]):
            role = role_name(each["role"] or ("chair" if each["chair"] else seat))
            yield Member(each.start(), each.end(), full_name(person), role, None, body)


def _below(
    lines: Sequence[_Line], at: int, heading: str | None, topic: str | None, fewest: int
) -> Iterator[Member]:
    """The members of a list without bullets, one a line from `at` on, if there are enough of them."""
    last = at
    while last < len(lines) and _is_entry(lines[last]):
        last += 1
    if last - at >= fewest:
        yield from _list(lines[at:last], heading or topic, topic, is_headed=True)


def _is_entry(line: _Line) -> bool:
    """Whether a line without a bullet tells one member."""
    is_told_of_all = _INLINE.pattern.match(line.text) is not None  # "Present: X, Y, Z"
    return not line.is_bullet and not is_told_of_all and _entry(line.text) is not None


def _entry(words: str) -> re.Match[str] | None:
    """The parts of a line that tells one member, its label left out if that is no post."""
    if len(words) > _LONGEST_ENTRY or not _OPENS.match(words):
        return None
    words = _AS.sub(", ", words, count=1)
    for told in dict.fromkeys((words, _LABEL.sub("", words))):
        entry = _ENTRY.fullmatch(told)
        if entry is not None and _people(entry["people"]):
            return entry
    return None


def _line(match: re.Match[str]) -> _Line:
    words = match[0].rstrip()
    bullet = _BULLET.match(words) if not words[:1].isalpha() else None
    start = match.start() + (bullet.end() if bullet else 0)
    words = words[bullet.end() :] if bullet else words
    return _Line(start, start + len(words), words, bullet is not None)


def _list(
    lines: Sequence[_Line], heading: str | None, topic: str | None, *, is_headed: bool = False
) -> Iterator[Member]:
    """The members of one list, if most of its lines hold a person and some have a known first name."""
    entries = [(line, _entry(line.text)) for line in lines]
    found = [(line, entry) for line, entry in entries if entry is not None]
    known = sum(_is_known(entry["people"], is_headed=is_headed) for _, entry in found)
    if len(found) * 10 < len(lines) * 7 or known * 3 < len(found):
        return
    seat, body = seat_below(topic if heading and _TEAM.fullmatch(heading) else heading, topic)
    for line, entry in found:
        note = entry["organisation"]
        note = None if note and _CAME_OR_WENT.fullmatch(note) else note
        post = _post(note)
        bracket = _ROLE_IN_BRACKETS.search(line.text)
        seated = SEAT_THEN_BODY.fullmatch(note) if note else None
        post = seated["role"] if seated is not None else post
        in_chair = note is not None and note.lower() == "in the chair"
        note = None if in_chair else note
        role = entry["role"] or (bracket and bracket[1]) or post or ("chair" if in_chair else seat)
        party = _PARTY.search(line.text)
        organisation = party[1] if party else None if post else _organisation(note)
        if seated is not None and seated["body"] and is_body(seated["body"]):
            organisation = seated["body"]
        for person in _people(entry["people"]):
            start, end = line.start, line.end
            if bracket and bracket["while"]:  # a second post, for a time
                yield Member(start, end, full_name(person), seat, organisation, body)
                start, end = start + bracket.start(), start + bracket.end()
            yield Member(start, end, full_name(person), role_name(role), organisation, body)


def _people(words: str) -> list[str]:
    """The person, or both persons, of an entry; none where a part is no name."""
    parts = [part.strip() for part in re.split(r" ?/ ?| & | and ", words)]
    return parts if all(_is_name(part) for part in parts) else []


def _is_name(words: str) -> bool:
    return words[:1].isupper() and words.rsplit(" ", 1)[-1][:1].isupper() and is_listed_person(words)


def _is_known(words: str, *, is_headed: bool) -> bool:
    first = words.split(maxsplit=1)[0]
    if is_headed and len(first.rstrip(".")) == 1:
        return True
    return first in FIRST_NAMES or first in HONORIFICS or first.split("-")[0] in FIRST_NAMES


def _post(words: str | None) -> str | None:
    """The post told behind the comma where no body is ("Deputy Director Governance"); None for a body."""
    return words.strip(" ;") if words and _ONLY_ROLE.fullmatch(words) and not is_body(words) else None


def _organisation(words: str | None) -> str | None:
    """Where the person comes from, without the person's own post there."""
    if not words:
        return None
    own = _LED.match(words) or _OWN_ROLE.match(words)
    body = (words[own.end() :] if own and own.end() < len(words) else words).strip(" ;")
    return body if body.removeprefix("the ")[:1].isupper() else None  # "present as an observer"


def _seats_above(lines: Sequence[_Line], at: int) -> str | None:
    """What the lead-in of a list says that those below are: "The new chairs are:"."""
    above = lines[at - 1].text.strip() if at else ""
    seats = _SEATS.search(above) if above.endswith(":") else None
    return seats[0] if seats is not None else None


def _heading(lines: Sequence[_Line], at: int) -> str | None:
    """The group: the short line above the list, or the group named in the sentence that introduces it."""
    if not at:
        return None
    above = lines[at - 1].text.strip()
    if len(above) <= LONGEST_HEADING and not above.endswith((".", ":", "?", "!", ";")):
        named = _PRESENT.fullmatch(above)
        return named["group"] if named is not None else above
    if above.endswith(":"):
        nouns = _GROUP_NOUN.findall(above)
        if nouns:
            return re.sub(r"^.*\b(?:members|list) of (?:the )?", "", str(nouns[-1])).strip()
        is_clause = _CLAUSE.search(above) is not None
        if len(above) <= LONGEST_HEADING and len(above.split()) <= 8 and not is_clause:
            return above[:-1]
    return None
