"""Readings of one article that several tables' extractors share, kept while a batch runs."""

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


def rows_between(rows: Sequence[Row], start: int, end: int) -> Iterator[Row]:
    """The rows of `figures` or `dates` that lie inside `[start, end)`, in reading order."""
    for row in rows:
        if start <= int(str(row["start_char"])) and int(str(row["end_char"])) <= end:
            yield row
