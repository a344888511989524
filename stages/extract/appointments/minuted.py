"""Whose the posts of a list are: the committee that minutes are of, the college whose committee it is.

Minutes name the committee in their head and the college above or beside it; those who sit on the committee
come from the college. Posts told one after the other in a list, each by a line or behind a semicolon, are
posts in one body.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.appointments.heads import is_office
from stages.extract.appointments.member_lists import Member
from stages.extract.appointments.topics import is_body
from stages.extract.extractor import Row
from stages.extract.phrases.kept import names_of

_WORDS = r"(?:[A-Z][\w’'-]*,? (?:(?:and|&|of) )?){1,6}"
_COMMITTEE = re.compile(
    rf"(?P<committee>{_WORDS}(?:Sub-)?(?:Committee|Panel|Working Group|Sub-Group|COMMITTEE))\b"
)
_MINUTES = re.compile(r"\b(?:minutes|meeting)\b", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\b(?:Governing Body|Board of|Corporation (?:Board|Meeting)|Full Board)\b", re.IGNORECASE
)
_OPENERS = re.compile(r"^(?:(?:The|Minutes|MINUTES|Meeting|MEETING|OF|THE) )+")
_SITS = re.compile(r"(?:(?:vice|deputy|co)[ -])?chair(?:man|woman|person)?|member|observer")
"""What somebody is on a committee; its principal and clerk are the college's."""
_GROUP = re.compile(r"(?:[Cc]ommittee|[Pp]anel|\b[Bb]oard|Working Group|[Cc]ommission|[Ff]orum)s?$")
_SMALL = frozenset({"AND", "OF", "FOR", "THE", "IN"})
_SHORTEST_WORD = 4  # letters; what is shorter is an acronym
_HEAD = 400  # code points in which minutes say of what they are
_LISTED = re.compile(
    r"[^.!?\n]{0,70}(?:;|\n)[\s•*-]*(?:(?:[Ii]n [Aa]ttendance|IN ATTENDANCE|Officers|Also present|Staff)"
    r"[^:\n]{0,20}:\s*)?(?:(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.? )?"
)
"""All that stands between two posts of one list."""
_ATTEND = re.compile(r"(?:in attendance|officers|also present|present|staff)\b[^:\n]{0,20}:", re.IGNORECASE)
_COMMA = re.compile(r"\)?, (?:(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.? )?")
_OTHERS = re.compile(r"\b(?:former|mayor|councillor|observer|auditor|guest|consultant|minister|MP)\b")


def committee(text: str, before: int) -> str | None:
    """The committee that the minutes are of whose list of members starts at `before`."""
    head = text[: min(before, _HEAD)]
    named = _COMMITTEE.search(head) if _MINUTES.search(text, 0, 2 * _HEAD) else None
    if named is None or _OF_ALL.search(head, 0, named.start()):
        return None
    words = _OPENERS.sub("", named["committee"])
    return plain(words) if " " in words else None


def plain(name: str) -> str:
    """A name that a page prints in capitals, in small letters."""
    if not name.isupper() or " " not in name or max(map(len, name.split())) < _SHORTEST_WORD:
        return name
    words = name.split()
    return " ".join(
        w.lower() if w in _SMALL else w if len(w) < _SHORTEST_WORD else w.capitalize() for w in words
    )


def seated(text: str, member: Member) -> tuple[str | None, str | None]:
    """The body and organisation of somebody in a list, by what the text's head tells."""
    body = plain(member.body) if member.body else None
    sits = _SITS.fullmatch(member.role) is not None
    if body is not None and _GROUP.fullmatch(body) is not None:
        whole = re.search(rf"{_WORDS}(?i:{body})\b", text[:_HEAD])
        body = whole[0] if whole is not None else body
    whose = _GROUP.sub("", body).strip() if body is not None and not sits else ""
    body = whose if whose and is_body(whose) else body  # the chief executive among a board's members
    is_own = body is not None and is_body(body) and not _GROUP.search(body)
    own = body if is_own else None
    group = committee(text, member.start) if (body is None or is_own) and sits else None
    if group is not None and own is None:
        own = owner(text)
    return group or body, member.organisation or own


def owner(text: str) -> str | None:
    """The body that the head of minutes names beside its committee."""
    for name in names_of(text):
        if name.start >= _HEAD:
            break
        if (
            name.kind == "organisation"
            and is_body(name.text.title())
            and _GROUP.search(plain(name.text)) is None
        ):
            return plain(name.text)
    return None


def whose_group(text: str, body: str) -> str | None:
    """Whose a committee of minutes is: the body's that they name."""
    if not body.endswith("ommittee") or _MINUTES.search(text, 0, _HEAD) is None:
        return None
    return owner(text)


def in_one_body(text: str, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows in reading order, each without a body given that of its neighbour in a list."""
    last: Row | None = None
    for row in rows:
        told = row
        if row.get("body") is None and last is not None and _shares(text, last, row):
            body = last.get("organisation") or last.get("body")
            told = {**row, "body": body}
        last = told if told.get("body") is not None else None
        yield told


def _shares(text: str, last: Row, row: Row) -> bool:
    role = str(row["role"])
    if is_office(role) or _OTHERS.search(role) or " " not in role:
        return False
    end, start = int(str(last["end_char"])), int(str(row["start_char"]))
    if _LISTED.fullmatch(text, end, start) is not None:
        return True
    line = text.rfind("\n", 0, end) + 1
    return _ATTEND.match(text, line) is not None and _COMMA.fullmatch(text, end, start) is not None
