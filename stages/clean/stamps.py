"""Lines of a masthead that state a fact about the article: when it appeared, who wrote it, its number."""

import re
from dataclasses import dataclass

from stages.clean.blocks import ends_sentence
from stages.clean.dates import StatedDate, stated_date, stated_year

MAX_WORDS, MAX_CHARACTERS = 16, 160

LABEL = re.compile(
    r"\b(?:first |last |originally )?(?P<label>published|issued|posted|updated|modified|reviewed|released"
    r"|created|publication date|date(?: of (?:issue|publication))?)\b(?: (?:on|by|at|date))?[ :]*",
    re.I,
)
LATER = frozenset({"updated", "modified", "reviewed"})
"""What a date label says when it is not the day of publication."""

# `Start date: September 2019`, `Closing date for bids: 3 May`: the date of something else.
_OTHER_DATE = re.compile(
    r"\b(?:start|end|closing|opening|due|event|inspection|meeting|interview|award|contract|tender|expiry|completion"
    r"|delivery|response|effective|commencement|enrolment|application)(?: \w+){0,3}\s?:|\bdeadline\b",
    re.I,
)
_BYLINE = re.compile(
    r"(?:(?:written|words|reported|report|story) )?by:? (?-i:[A-Z][\w'’.-]+(?: (?:[A-Z][\w'’.-]*|and|de|"
    r"van|von|&|in)){0,7})(?:, .{1,60})?|(?:authors?|written by|words):? (?-i:[A-Z]).{1,80}",
    re.I,
)
_FIELD = re.compile(
    r"(?:our |your )?(?:ref(?:erence)?|no|number|age group|audience|isbn|issn|version|volume|issue|doi"
    r"|tel(?:ephone)?|e-?mail|web(?:site)?|contact)\b(?: (?:no|number|id))?\.?:? .{1,80}",
    re.I,
)
_LABEL_ONLY = re.compile(
    r"(?:on|at|by|and|the|\d{1,2} min(?:ute)?s?(?: read)?|\d{1,2}[:.]\d{2}(?: ?[ap]m)?|GMT|BST)", re.I
)
_SEPARATORS = re.compile(r"\s*(?:[|•·/]|\s[-–—]\s|,(?=\s*(?:by|published|updated)\b))\s*", re.I)
_EDGES = " |•·,;:–—-()[]"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line that says when (and perhaps where, by whom) an article was published."""

    date: StatedDate
    label: str
    rest: str

    @property
    def publisher(self) -> str | None:
        """What else stands in the line, where that is no byline."""
        rest = self.rest.strip(_EDGES)
        return rest if rest and not is_byline(rest) and len(rest.split()) <= 8 else None


def stamp(text: str) -> Stamp | None:
    """Return the date line that `text` is; None where it says more than when, where and by whom."""
    if len(text) > MAX_CHARACTERS or len(text.split()) > MAX_WORDS or _OTHER_DATE.search(text):
        return None
    label = LABEL.search(text)
    found = stated_date(text) or (stated_year(text) if label and label.start() < 3 else None)
    if found is None:
        return None
    rest = LABEL.sub(" ", f"{text[: found.start]} | {text[found.end :]}")
    pieces = [piece.strip(_EDGES) for piece in _SEPARATORS.split(rest)]
    others = [p for p in pieces if p and not stated_date(p) and not _LABEL_ONLY.fullmatch(p)]
    if len(others) > 3 or not all(map(_is_source, others)):
        return None
    return Stamp(found, label["label"].lower() if label else "", " | ".join(others))


def is_byline(text: str) -> bool:
    """Whether a line says nothing but who wrote."""
    return len(text) < 120 and _BYLINE.fullmatch(text.strip()) is not None


def is_reference(text: str) -> bool:
    """Whether a line gives a document's number, readers or the like: `Reference no: 130012`."""
    return len(text) < MAX_CHARACTERS and _FIELD.fullmatch(text) is not None


def _is_source(piece: str) -> bool:
    """Whether a piece of a date line may name a publisher, author or section: a few capitalised words."""
    if is_byline(piece):
        return True
    words = piece.split()
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    is_named = words[0][0].isupper() and not words[-1][0].islower() and 2 * capitals >= len(words)
    return is_named and len(words) <= 8 and not ends_sentence(piece)
