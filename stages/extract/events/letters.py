"""A letter is an event on the date that stands in its head: "24 May 2030", then "Dear Ada".

To whom it goes, the salutation and the lines above it say; who signs it, the lines under the close.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.extractor import Row
from stages.extract.phrases.letters import CLOSE, SALUTATION
from stages.extract.phrases.name_words import HONORIFICS
from stages.extract.quotations.cast import Cast

_HEAD = 400  # code points before the salutation in which the date stands
_FOOT = 250  # code points after the close in which the signatories stand
_DATED = re.compile(r"[ \t]*(?:(?:Date[d:]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?$")
_COPIES = re.compile(r"^(?:cc|copy|copied)\b", re.IGNORECASE | re.MULTILINE)
_OFFICE = re.compile(r"(?:The )?(?:Secretary|Minister|Prime Minister|Chancellor|Chief|Chair)\b")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter from its date to its salutation, `text[start:end]`, and who writes to whom."""

    start: int
    end: int
    title: str
    date: Row
    participants: tuple[str, ...]


def letters(text: str, cast: Cast, dates: Sequence[Row]) -> Iterator[Letter]:
    """Every letter in `text` that has its date above its salutation."""
    for salutation in SALUTATION.finditer(text) if "Dear " in text else ():
        date = _date(text, salutation.start(), dates)
        if date is None:
            continue
        addressee = _addressee(salutation["whom"].rstrip(" ,:"), cast, salutation.start())
        signed = _signatories(text, cast, salutation.end())
        people = dict.fromkeys((*signed, addressee) if addressee else signed)
        if people:
            title = f"letter to {addressee}" if addressee else f"letter from {signed[0]}"
            yield Letter(int(str(date["start_char"])), salutation.end(), title, date, tuple(people))


def _date(text: str, salutation: int, dates: Sequence[Row]) -> Row | None:
    """The day that is told by a line of its own above the salutation, the nearest."""
    for date in reversed(dates):
        start, end = int(str(date["start_char"])), int(str(date["end_char"]))
        if end > salutation or date["granularity"] != "day":
            continue
        if start < salutation - _HEAD:
            return None
        if _DATED.match(text, text.rfind("\n", 0, start) + 1, start) and text[end:].startswith("\n"):
            return date
    return None


def _addressee(whom: str, cast: Cast, salutation: int) -> str | None:
    """Whom the head names in full, as the salutation calls them; else the office or title and name."""
    words = whom.split()
    for mention in cast.between(salutation - _HEAD, salutation):
        person = mention.speaker.person
        if person is not None and words[-1] in person.split():
            return person
    if _OFFICE.match(whom):
        return whom
    return cast.full(words[-1]) if words[0] in HONORIFICS and len(words) > 1 else None


def _signatories(text: str, cast: Cast, begin: int) -> tuple[str, ...]:
    """The people named under the first close after `begin`, copies left out."""
    close = CLOSE.search(text, begin)
    if close is None:
        return ()
    copies = _COPIES.search(text, close.end(), close.end() + _FOOT)
    end = copies.start() if copies else close.end() + _FOOT
    found = (mention.speaker.person for mention in cast.between(close.end(), end))
    return tuple(dict.fromkeys(person for person in found if person is not None))
