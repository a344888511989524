"""Long rows of alternatives in a pattern, written so that few of them are tried at each place.

Where case is ignored, `re` tries every one of "good|grade|held" anywhere; of "g(?:ood|rade)|held" two.
"""

import re
from itertools import groupby

_GROUP = re.compile(r"(?<!\\)(\((?:\?[:=!]|\?P<\w+>))([^()\[\]\\{}|]+(?:\|[^()\[\]\\{}|]+){3,})\)")
"""A group of four plain alternatives or more."""
_QUANTIFIERS = ("?", "*", "+", "{")


def grouped_by_letter(pattern: str) -> str:
    """The same pattern with the alternatives of its long plain groups put together by their first letters."""
    return _GROUP.sub(lambda group: f"{group[1]}{by_letter(group[2])})", pattern)


def by_letter(alternatives: str) -> str:
    """The same alternatives, with bars between them, neighbours with one first letter put together.

    Those of other letters may change places with them: no text can match both. What starts with no plain
    letter stays where it is among the others.
    """
    written: list[str] = []
    for is_plain, run in groupby(_split(alternatives), _is_plain):
        if not is_plain:
            written += run
            continue
        rests: dict[str, list[str]] = {}
        for word in run:
            rests.setdefault(word[0], []).append(word[1:])
        written += (
            letter + (rest[0] if len(rest) == 1 else f"(?:{'|'.join(rest)})")
            for letter, rest in rests.items()
        )
    return "|".join(written)


def _is_plain(alternative: str) -> bool:
    first = alternative[:1]
    return first.isascii() and first.isalpha() and first.islower() and alternative[1:2] not in _QUANTIFIERS


def _split(alternatives: str) -> list[str]:
    """The alternatives, cut at the bars that stand in no bracket."""
    found, start, depth, at = [], 0, 0, 0
    while at < len(alternatives):
        mark = alternatives[at]
        if mark == "\\":
            at += 1
        elif mark == "[":
            at = alternatives.index("]", at + 2)
        elif mark == "|" and depth == 0:
            found.append(alternatives[start:at])
            start = at + 1
        else:
            depth += (mark == "(") - (mark == ")")
        at += 1
    return [*found, alternatives[start:]]
