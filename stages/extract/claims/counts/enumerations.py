"""How many items an enumeration inside a sentence holds: 'a; b; and c', 'a, b and c'.

Semicolons part items for certain. Between commas an 'and' may belong to an item ("finance and
accounting"), so an enumeration has a natural count and a least and a most that it may be read as.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_JOINED = re.compile(r",?\s+(?:and|or|&)\s+", re.IGNORECASE)
_AND = re.compile(r"(?:and|or|&)\s", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:which|who|whose|with|without|including|such|as|where|when|but|in)\b", re.IGNORECASE)
_LEADING = re.compile(r"^(?:and|or|both|either|namely|the)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The items as most naturally read, and how few and how many they may be."""

    items: tuple[str, ...]
    least: int
    most: int
    nested: tuple[str, ...] = ()
    """The items where an "and" before the last closes a name: 'Design, Surveying and Planning, Media …'."""

    @property
    def is_certain(self) -> bool:
        """Is there only one way to count it?"""
        return self.least == self.most == len(self.items)

    @property
    def are_names(self) -> bool:
        """Does every item begin like a name: a capital, or 'the' and a capital?"""
        return all(re.match(r"(?:the\s+|an?\s+)?[\"'“‘(]*[A-Z]", item) for item in self.items)


_PLACE = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?")
_PARTING = re.compile(r";(?![^()]{0,80}\))")
"""A semicolon, but for one in brackets: 'History (British; 20th century)'."""
_LAST_AND = re.compile(r"\s+and\s+")


def _between_semicolons(pieces: list[str]) -> Enumeration | None:
    """'A; b; and c' can be counted in one way; in 'a; b and c' the last "and" most likely parts two."""
    items = [_LEADING.sub("", piece) for piece in pieces]
    halves = _LAST_AND.split(items[-1]) if not _AND.match(pieces[-1]) else []
    if len(halves) > 2:  # "a; b; c and d, and e": which "and" parts the last two, only their number can tell
        parting = ", and " if ", and " in items[-1] else " and "
        first, _, last = items[-1].rpartition(parting)
        return Enumeration((*items[:-1], first, last), len(items), len(items) + len(halves) - 1, tuple(items))
    if len(halves) == 2:
        return Enumeration((*items[:-1], *halves), len(items), len(items) + 1, tuple(items))
    return Enumeration(tuple(items), len(items), len(items)) if len(items) > 1 else None


def read_enumeration(words: str) -> Enumeration | None:
    """The items of `words`; None where they are no enumeration of two or more."""
    words = words.strip().rstrip('.!?:;, )\u201d\u2019"')
    if ";" in words:
        parts = _PARTING.split(words)
        return _between_semicolons([piece.strip(" ,") for piece in parts if piece.strip()])
    pieces = [piece.strip() for piece in words.split(",") if piece.strip()]
    if not pieces:
        return None
    for index, piece in enumerate(pieces[1:-1], 1):
        if _AND.match(piece):  # "a, b, and c, d and e": the last item has a comma of its own
            pieces = [*pieces[:index], ", ".join(pieces[index:])]
            break
    if len(pieces) > 2 and _PLACE.fullmatch(pieces[-1]) and _JOINED.search(pieces[-2]):
        pieces = [*pieces[:-2], f"{pieces[-2]}, {pieces[-1]}"]  # "… and The Studio School, Luton"
    *firsts, last = pieces
    if _AND.match(last):  # "a, b, and c"
        items = [*firsts, _LEADING.sub("", last)]
    else:
        halves = _JOINED.split(last, maxsplit=1)
        if len(halves) < 2:
            return None  # no "and": a clause with commas, not a list
        items = [*firsts, *halves]
    if len(items) < 2:
        return None
    inner = sum(len(_JOINED.findall(item)) for item in items)
    has_clause = any(_CLAUSE.match(item) for item in items)
    has_inner_before_last = any(_JOINED.search(item) for item in items[:-1])
    least = 2 if has_inner_before_last or has_clause else len(items)
    nested = tuple(_nested(items)) if has_inner_before_last else ()
    return Enumeration(tuple(items), least, len(items) + inner, nested)


def _nested(items: list[str]) -> Iterator[str]:
    """The items, those before an inner "and" drawn into the one that holds it: they are parts of its name."""
    parts: list[str] = []
    for place, item in enumerate(items, 1):
        parts.append(item)
        if _JOINED.search(item) and place < len(items):
            yield ", ".join(parts)
            parts = []
    yield from parts
