"""Which words of a list's item ask: its first sentence, or the first that asks."""

import re
from collections.abc import Iterator

ASKS = re.compile(
    r"\b(?:[Rr]ecommend|(?<!what )(?<!action )should|must|ought to|urge|call on|encourage|needs? to"
    r"|propose|(?:is|are) (?:asked|invited|requested) to)\b"
)
_STOP = re.compile(r"(?<!\b[A-Z])(?<!No)(?<!Dr)\.(?=\s+[A-Z“‘])")
_GOES_ON = re.compile(r"[\s;]*(?:[;,]\s?(?:and|or)\s*)?$")
_LEAST = 20  # code points of an item's first sentence


def first_sentence(words: str) -> int:
    """Where the first sentence of an item ends; what follows it explains, or asks for itself."""
    stop = _STOP.search(words, _LEAST)
    return stop.start() + 1 if stop is not None else len(_GOES_ON.sub("", words))


def asking_part(words: str) -> tuple[int, int]:
    """The first sentence of an item that asks, to the item's end."""
    return next(asking_sentences(words), (0, len(words.rstrip())))


def asking_sentences(line: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a line that ask."""
    for piece in re.finditer(r"[^.!?]+(?:[.!?](?!\s+[A-Z“‘(]|\s*$)[^.!?]*)*[.!?]?[”’)]*", line):
        if ASKS.search(piece[0]):
            start = piece.start() + len(piece[0]) - len(piece[0].lstrip())
            yield start, piece.start() + len(piece[0].rstrip())
