"""Readings of one article that several tables' extractors share, kept while a batch runs."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from stages.extract.extractor import Row
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.names import Name, proper_names
from stages.extract.phrases.sentences import Sentence, sentences, spaced_of
from stages.extract.phrases.word_cues import Cue, places


@lru_cache(maxsize=ARTICLES_KEPT)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """`sentences`, kept for the other tables' extractors."""
    return sentences(text)


@lru_cache(maxsize=ARTICLES_KEPT)
def names_of(text: str) -> tuple[Name, ...]:
    """`proper_names`, kept for the other tables' extractors."""
    return tuple(proper_names(text))


@lru_cache(maxsize=ARTICLES_KEPT)
def names_by_edge(text: str) -> tuple[dict[int, Name], dict[int, Name]]:
    """The names of `text` by where they start and by where they end."""
    names = names_of(text)
    return {n.start: n for n in names}, {n.end: n for n in names}


def names_in(text: str, sentence: Sentence) -> Iterator[Name]:
    """The names of one sentence of `text`, by their places in it."""
    if spaced_of(text) != text:
        yield from _names_of_words(sentence.text)
        return
    names, first = names_of(text), sentence.start
    for index in range(bisect_left(names, (first,)), len(names)):
        start, end, words, kind = names[index]
        if end > sentence.end:
            return
        yield Name(start - first, end - first, words, kind)


@lru_cache(maxsize=64 * ARTICLES_KEPT)
def _names_of_words(words: str) -> tuple[Name, ...]:
    """The names of one sentence, read by itself where its text is set in wide spaces."""
    return tuple(proper_names(words))


def sentences_with(text: str, cue: Cue) -> Iterator[Sentence]:
    """The sentences of `text` in which `cue` is found, in reading order, in one pass over the text."""
    found = sentences_of(text)
    after, index = 0, 0
    for at in places(cue, text):
        if at < after or (match := cue.pattern.match(text, at)) is None:
            continue
        while index < len(found) and found[index].end <= at:
            index += 1
        if index == len(found):
            return
        if found[index].start <= at:
            yield found[index]
        after = max(match.end(), found[index].end)


def rows_between(rows: Sequence[Row], start: int, end: int) -> Iterator[Row]:
    """The rows of `figures` or `dates`, in reading order, that lie inside `[start, end)`."""
    for index in range(bisect_left(rows, start, key=_start_of), len(rows)):
        row = rows[index]
        if _start_of(row) >= end:
            return
        if int(str(row["end_char"])) <= end:
            yield row


def _start_of(row: Row) -> int:
    return int(str(row["start_char"]))
