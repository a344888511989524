"""The parts of a sum: fitting figures of a stretch of text, of a list in a sentence, of a table's column."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.lists import bullet_lists, table_rows
from stages.extract.claims.operands import fitting, is_set_apart
from stages.extract.claims.patterns import pattern


def parts_in(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    """The figures of a stretch that fit the whole, those left out that the words set apart."""
    return [f for f in fitting(article.figures_in(start, end), whole) if not is_set_apart(article, f)]


_JOINT = pattern(r"^[^\n\ue010]{0,60}?(?:,|;| and| plus| \+|&)[^\n\ue010]{0,30}$")


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
                and (whole.number or 0) >= max(p.number or 0 for p in found)  # else a mean of the rows
            ):
                yield whole, found
        above = []


_LINE_TOTAL = pattern(
    r"[•‣▪◦*·-]?[ \t]*(?:grand |overall )?totals?\b[^\n\ue000-\ue008]{0,30}(?P<whole>{L})\.?\s*$"
)
_OPENS = pattern(r"(?P<whole>{L})(?P<between>[^\n\ue010\ue000-\ue008]{0,60}):\s*$")
_SOME = re.compile(r"\b(?:includ\w+|such as|among|mainly|so far|over and above|example)\b")


def labelled_lines(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield each whole with one part to a line: 'it has 640 learners:' over bullets, or a line of the total.

    With it, whether the words say that the lines are all.
    """
    for each in bullet_lists(article):
        if each.before is None:
            continue
        opens = _OPENS.search(article.masked, *each.before)
        if opens is None or _SOME.search(article.masked, *each.before):
            continue
        whole = article.figure_at(opens.start("whole"))
        parts = [_first_alone(article, whole, item) for item in each.items]
        told = [part for part in parts if part is not None]
        if len(told) == len(parts) > 1 and not is_set_apart(article, whole):
            yield whole, told, bool(_MADE_UP.search(opens["between"]))
    if "total" not in article.masked:
        return
    for index, line in enumerate(article.lines):
        match = _LINE_TOTAL.match(article.masked, *line)
        if match is None or "|" in article.masked[line.start : line.end]:
            continue
        whole = article.figure_at(match.start("whole"))
        above: list[Figure] = []
        for before in reversed(article.lines[:index]):
            part = _first_alone(article, whole, before)
            if part is None or before.end - before.start > _LABEL:
                break
            above.insert(0, part)
        if len(above) > 1:
            yield whole, above, True


_MADE_UP = re.compile(r"\b(?:made up|compris|consist|split|divided|as follows|broken down)")
_LABEL = 70  # letters of a line that is a label and its number


def _first_alone(article: Article, whole: Figure, line: Span) -> Figure | None:
    """The one figure of its kind in a line, if it fits the whole."""
    told = [f for f in article.figures_in(*line) if f.kind == whole.kind]
    return told[0] if len(told) == 1 and fitting(told, whole) and not is_set_apart(article, told[0]) else None


def _only(figures: Sequence[Figure]) -> Figure | None:
    return figures[0] if len(figures) == 1 and figures[0].kind in ("money", "count") else None
