"""Typographic variants are read as their plain form, character by character, so that places stay true.

Characters that nobody sees (soft hyphens, zero-width spaces) are taken out before reading,
and the places are mapped back afterwards.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from stages.extract.phrases.cues import has_any

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
INVISIBLE = re.compile(f"[{_INVISIBLE}]+")

# plain character -> the characters read as it, each of length one
LOOKALIKES = {
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d",
    "—": "\u2015\u2e3a",
    "'": "\u2018\u2019\u201a\u201b\u2032\u02bc\uff07\u00b4",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb",
    "\n": "\u2028\u2029",
    "~": "\u2248\u223c",
    "%": "\uff05",
    "£": "\uffe1\u20a4",
    "$": "\uff04",
    ",": "\uff0c",
    ".": "\uff0e",
    "+": "\uff0b",
    **{str(digit): chr(0xFF10 + digit) for digit in range(10)},
}
REPLACEMENTS = tuple((odd, plain) for plain, odds in LOOKALIKES.items() for odd in odds)
# A line that runs on in small letters is wrapped; rows of tables never are.
WRAP = re.compile(r"\n(?<=[A-Za-z0-9,%]\n)(?=[a-z])")
LOST_POUND = re.compile(r"(?<![a-z0-9])\ufffd(?=[0-9])")  # what a converter could not read
CONTROL = (("\r", "\n"), ("\t", " "), ("\f", "\n"), ("\v", "\n"), ("\x85", "\n"))


def plain(text: str) -> str:
    """Return the text in lower case and plain typography, of the same length."""
    if "|" not in text:
        text = WRAP.sub(" ", text)
    low = text.lower()
    if len(low) != len(text):  # only a capital I with a dot above grows in lower case
        low = text.replace("\u0130", "I").lower()
    if not low.isascii():
        for odd, replacement in REPLACEMENTS:
            low = low.replace(odd, replacement)
    if "\ufffd" in low:
        low = LOST_POUND.sub("£", low)
    for odd, replacement in CONTROL:
        low = low.replace(odd, replacement)
    return low


def has_invisible(text: str) -> bool:
    """Whether some character of the text is invisible; so many searches are faster than one pattern's."""
    return not text.isascii() and has_any(text, tuple(_INVISIBLE))


def without_invisible(text: str) -> tuple[str, Callable[[int], int]]:
    """Return the text without invisible characters, and the way back to the places of the full text."""
    kept: list[str] = []
    starts, offsets, position, removed = [0], [0], 0, 0
    for match in INVISIBLE.finditer(text):
        kept.append(text[position : match.start()])
        removed += match.end() - match.start()
        starts.append(match.end() - removed)
        offsets.append(removed)
        position = match.end()
    kept.append(text[position:])

    def original(place: int) -> int:
        return place + offsets[bisect_right(starts, place) - 1]

    return "".join(kept), original
