"""Readings of one article that several tables' extractors share, kept while a batch runs."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from stages.extract.extractor import Row
from stages.extract.phrases.names import Name, proper_names
from stages.extract.phrases.sentences import Sentence, sentences

_ARTICLES_KEPT = 256  # about a batch: each table's extractor passes over the same articles


@lru_cache(maxsize=_ARTICLES_KEPT)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """`sentences`, kept for the other tables' extractors."""
    return sentences(text)


@lru_cache(maxsize=_ARTICLES_KEPT)
def names_of(text: str) -> tuple[Name, ...]:
    """`proper_names`, kept for the other tables' extractors."""
    return tuple(proper_names(text))


@lru_cache(maxsize=_ARTICLES_KEPT)
def lower_of(text: str) -> str:
    """`text` in lower case with every offset kept: for searches that ignore case."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


@lru_cache(maxsize=_ARTICLES_KEPT)
def names_by_edge(text: str) -> tuple[dict[int, Name], dict[int, Name]]:
    """The names of `text` by where they start and by where they end."""
    names = names_of(text)
    return {n.start: n for n in names}, {n.end: n for n in names}


def sentences_with(text: str, cue: re.Pattern[str]) -> Iterator[Sentence]:
    """The sentences of `text` in which `cue` is found, in reading order, in one pass over the text."""
    found = sentences_of(text)
    at, index = 0, 0
    while (match := cue.search(text, at)) is not None:
        while index < len(found) and found[index].end <= match.start():
            index += 1
        if index == len(found):
            return
        if found[index].start <= match.start():
            yield found[index]
        at = max(match.end(), found[index].end)


def rows_between(rows: Sequence[Row], start: int, end: int) -> Iterator[Row]:
    """The rows of `figures` or `dates` that lie inside `[start, end)`, in reading order."""
    for row in rows:
        if start <= int(str(row["start_char"])) and int(str(row["end_char"])) <= end:
            yield row
