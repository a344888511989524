"""The parts of a sum: fitting figures of a stretch of text, of a list in a sentence, of a table's column."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.lists import table_rows
from stages.extract.claims.operands import fitting, is_set_apart
from stages.extract.claims.patterns import Cued, pattern
from stages.extract.claims.sentences import sentences_of
from stages.extract.phrases.cues import has_any


def parts_in(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    """The figures of a stretch that fit the whole, those left out that the words set apart."""
    return [f for f in fitting(article.figures_in(start, end), whole) if not is_set_apart(article, f)]


_JOINT = pattern(r"^[^\n\ue010]{0,60}?(?:,|;| and| plus| \+|&)[^\n\ue010]{0,30}$")


def in_sentences(article: Article, words: Cued, fewest: int) -> Iterator[re.Match[str]]:
    """The matches in sentences of so many figures that hold a cue; the mark before a sentence is seen too."""
    for own, text in _texts(article, fewest):
        if has_any(text, words.cues):
            yield from words.words.finditer(article.masked, max(0, own.start - 1), own.end)


@lru_cache(maxsize=8)
def _texts(article: Article, fewest: int) -> tuple[tuple[Span, str], ...]:
    return tuple((own, article.masked[own.start : own.end]) for own in sentences_of(article, fewest))


def is_one_list(article: Article, parts: Sequence[Figure]) -> bool:
    """Do commas and a final 'and' join the figures, with no end of a sentence between them?"""
    between = [article.masked[a.place + 1 : b.place] for a, b in pairwise(parts)]
    joined = all(_JOINT.match(words) for words in between)
    return joined and any(word in between[-1] for word in (" and", " plus", "+", "&"))


_TOTAL_ROW = pattern(r"(?:grand |sub)?totals?\b|all\b|overall\b")


def columns(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """The row called Total of a table: each column's figure against those above it."""
    above: list[list[Figure | None]] = []
    for cells in table_rows(article):
        column = [_only(article.figures_in(*cell)) for cell in cells]
        if not any(column):
            above = []  # a row of headings begins another table
            continue
        if not _TOTAL_ROW.match(article.masked, *cells[0]):
            above.append(column)
            continue
        for place, whole in reversed(
            list(enumerate(reversed(column), 1))
        ):  # from the right: a Total row may lack cells
            parts = [row[-place] for row in above if len(row) >= place]
            found = [p for p in parts if p is not None]
            if (
                whole is not None
                and len(found) == len(above) > 1
                and all(p.kind == whole.kind for p in found)
            ):
                yield whole, found
        above = []


def _only(figures: Sequence[Figure]) -> Figure | None:
    return figures[0] if len(figures) == 1 and figures[0].kind in ("money", "count") else None
