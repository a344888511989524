"""The award that an article tells of: its fund's name, and the body that gives it out."""

import re
from dataclasses import dataclass

from stages.extract.contracts.vocabulary import FRAMED

_NAMED = re.compile(
    r"(?:[A-Z][\w’&-]*+ (?:(?:and|&|of|for|in|the) )?){1,6}(?:Fund|Scheme|Programme|Budget|Facility|"
    r"Challenge|Competition|Grant)\b(?! [A-Z])"
)
_AFTER_SUM = re.compile(
    r"£[\d.,]+(?: ?(?:million|billion|m|bn|k)\b)? (?P<name>(?:(?!(?:million|billion|m|bn|k|of|in|to|for|from|"
    r"by|with|and|funding|new)\b)[a-z][\w-]*+ ){1,5}(?:fund|scheme|programme|budget)\b)"
)
_OPENING = re.compile(r"^(?:(?:The|A|An|This|Its|In|From|For|New|Under|Our|Today|Revealed|But|And|As|Of) )+")
_GIVERS = re.compile(
    r"\b(?:Department (?:for|of) [A-Z]\w+(?:,? (?:and )?[A-Z]\w+)*|DfE|ESFA|SFA|EFA|OfS|HEFCE|Hefce|DCMS|DWP|"
    r"DLUHC|MHCLG|GLA|UKRI|Office for Students|(?:[A-Z][\w’-]+ (?:(?:and|&|of) )?){1,5}(?:Combined Authority|"
    r"Agency|Council|Foundation|Lottery Fund|Company|Ministry))\b"
)
_GIVES = re.compile(
    r"(?: \([A-Z][A-Za-z]+\))?(?: (?:has|have|had|today|also|now|will|is|was))* (?:announc|award|allocat|"
    r"reveal|confirm|grant|publish|gave|given|hand|fund|approv|distribut|launch|said|told)"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Fund and giver as the article names them; None where it does not."""

    programme: str | None
    buyer: str | None


def frame_of(text: str) -> Frame | None:
    """The award that an article tells of, None where it tells of none."""
    return Frame(_programme(text), _giver(text)) if FRAMED.search(text) else None


def _programme(text: str) -> str | None:
    """The first fund that is named in capitals, else the one named after its sum."""
    for named in _NAMED.finditer(text):
        name = _OPENING.sub("", named.group())
        if " " in name.strip():
            return name
    after = _AFTER_SUM.search(text)
    return after["name"] if after else None


def _giver(text: str) -> str | None:
    """The body that announces or gives; else the first that could."""
    first: str | None = None
    for found in _GIVERS.finditer(text):
        name = _OPENING.sub("", found.group())
        if _GIVES.match(text, found.end()):
            return name
        first = first or name
    return first
