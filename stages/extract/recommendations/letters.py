"""In a letter or a paper, "we" is the body that signs or publishes it.

A letter has a salutation or a close. Its writer is the body of the post under the close, or the
body whose response it says it is; for other texts nobody is "we".
"""

import re
from collections.abc import Sequence

from stages.extract.appointments.posts import posts
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.letters import CLOSE, SALUTATION
from stages.extract.phrases.names import Name
from stages.extract.quotations.cast import Cast, Speaker
from stages.extract.recommendations.words import STATE_BODIES

_CUES = cues("Dear_|Yours|regards|ishes")
_RESPONSE = re.compile(
    r"(?:the )?(?P<body>[A-Z][\w&’'-]*?(?:\s(?:(?:of|for|and"
    r"|the)\s)?[A-Z][\w&’'-]*?){0,7})[’']s?\s(?:response|submission|views|evidence|reply)\b"
)
_EVIDENCE_OF = re.compile(
    r"\b(?:[Ee]vidence|[Ss]ubmission|[Mm]emorandum|[Rr]esponse)(?: submitted)? (?:by|from) (?:[Tt]he"
    r" )?(?P<body>[A-Z][\w&’'-]*(?:\s(?:(?:of|for|and|the)\s)?[A-Z][\w&’'-]*){0,7})"
)
_HEAD = 300  # code points in which evidence says whose it is
_STATE = re.compile(rf"\b(?:{STATE_BODIES}|[Gg]overnment|[Cc]ouncil|DfE)\b")
_TITLED = re.compile(r"(?:The )?(?:Rt Hon|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Dr|Professor)\b|.* MP$")
"""To whom a letter goes, in its first line."""
_OFFICE = re.compile(r"\b(?:Secretary|Minister|Chancellor|Chair|Principal|Commissioner|Prime Minister)\b")
_HONOURS = re.compile(r"^(?:(?:The|Rt|Hon)\.? )+|,? (?:MP|CBE|OBE|MBE)$")
SIGNED = re.compile(r"\W*(?P<name>[A-Z][a-z]+(?: [A-Z][\w’'-]+){1,2})\s*(?:\n|$)")
"""A name that no list knows, alone on the line under the close."""
_BEHALF = re.compile(r"\b[Oo]n behalf of (?:the )?")
_RESPONDED = re.compile(
    r"^(?:The )?(?P<body>[A-Z][\w&’'-]*(?:\s(?:(?:of|for|and|the)\s)?[A-Z][\w&’'-]*){0,7})\s(?:responded"
    r"|wrote|has responded|has written)\b",
    re.MULTILINE,
)


def writer(  # noqa: PLR0911 -- a case a place of the name
    text: str, names: Sequence[Name], cast: Cast
) -> Speaker | None:
    """Who writes a letter; None where the text is no letter."""
    if not has_any(text, _CUES):
        return None
    close = CLOSE.search(text)
    salutation = SALUTATION.search(text)
    if close is None and salutation is None:
        return None
    if salutation is not None and (found := _sender(text, names, cast, salutation)) is not None:
        return found
    if body := _told_body(text, names):
        return Speaker(organisation=body)
    head = _letterhead(text, names)
    after = close.end() if close else len(text)
    signed = next((p for p in posts(text) if p.start >= after), None)
    if signed is not None:
        if signed.body is not None:  # "we" is the body that the signatory chairs or leads
            return Speaker(organisation=signed.body)
        return Speaker(organisation=head) if head else Speaker(signed.person, signed.role)
    person = next((n.text for n in names if n.start >= after and n.kind == "person"), None)
    if person is not None and head is None:
        body = next((n.text for n in names if n.start >= after and n.kind == "organisation"), None)
        return Speaker(organisation=body) if body else cast.person(person)
    line = SIGNED.match(text, after)
    return Speaker(line["name"]) if head is None and line is not None else Speaker(organisation=head)


def _sender(text: str, names: Sequence[Name], cast: Cast, salutation: re.Match[str]) -> Speaker | None:
    """The person of the first line, where the letter greets another of its head by name."""
    first, end = text.find("\n"), salutation.start()
    people = [n for n in names if n.kind == "person" and n.start < end]
    greeted = set(salutation[0].strip(" ,\n").split()) - {"Dear", "Dr", "Mr", "Mrs", "Ms", "Sir"}
    is_other = any(n.start > first and greeted & set(n.text.split()) for n in people)
    if not people or not is_other or people[0].start > first or greeted & set(people[0].text.split()):
        return None
    return cast.person(people[0].text)


def recipient(text: str, names: Sequence[Name]) -> str | None:
    """Whom a letter greets: a person of its head, or an office."""
    salutation = SALUTATION.search(text)
    if salutation is None:
        return None
    greeted = salutation[0].strip(" ,\n").removeprefix("Dear ")
    last = greeted.split()[-1] if greeted else ""
    head = (_HONOURS.sub("", n.text) for n in names if n.start < salutation.start())
    if _OFFICE.search(greeted):
        return greeted
    return next((p for p in head if last in p.split()), None)


def evidence_of(text: str) -> str | None:
    """Whose evidence or response a paper says in its head that it is; a state answers, and asks nothing."""
    if not any(text.find(word, 0, _HEAD) >= 0 for word in ("esponse", "vidence", "ubmission", "emorandum")):
        return None
    found = _EVIDENCE_OF.search(text, 0, _HEAD) or _RESPONSE.search(text, 0, _HEAD)
    return found["body"].removeprefix("The ") if found and not _STATE.search(found["body"]) else None


def _told_body(text: str, names: Sequence[Name]) -> str | None:
    """The body whose response the letter says it is, or on whose behalf it is written."""
    for pattern in (_RESPONSE, _RESPONDED):
        if match := pattern.search(text):
            return match["body"].removeprefix("The ")
    behalf = _BEHALF.search(text)
    return next((n.text for n in names if n.start == behalf.end()), None) if behalf else None


def _letterhead(text: str, names: Sequence[Name]) -> str | None:
    """The body whose name is the whole first line."""
    first = text[: text.find("\n")].strip()
    if _TITLED.match(first):
        return None
    return next(
        (n.text for n in names if n.start < len(first) and n.text == first and n.kind != "person"), None
    )
