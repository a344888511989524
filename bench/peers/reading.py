"""One number as a peer read it, in our terms, so that every peer is scored by the same rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

SENTENCE_END = re.compile(r"(?<=[.!?][\"'’”)])\s+(?=\S)|(?<=[a-z0-9%)][.!?])\s+(?=[A-Z\"'‘“(£$€])")


class Reading(NamedTuple):
    """A number on its place; a range has `low` and `high` and no `value`, all others have `value` alone."""

    start: int
    end: int
    kind: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    bound: str


class Peer(NamedTuple):
    """A reader that is ready to run: mapped to our terms for accuracy, bare for speed."""

    read: Callable[[str], list[Reading]]
    parse: Callable[[str], object]


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line that holds words with its place; every peer is quickest and best on short texts."""
    for line in re.finditer(r"[^\n]*\S[^\n]*", text):
        yield line.start(), line.group()


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence with its place, for the peer that reads one sentence at a time."""
    for offset, line in paragraphs(text):
        start = 0
        for gap in SENTENCE_END.finditer(line):
            yield offset + start, line[start : gap.start()]
            start = gap.end()
        if line[start:].strip():
            yield offset + start, line[start:]
