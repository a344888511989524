"""An article made ready for finders of claims: its figures masked, its sentences and lines found."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NotRequired, TypedDict, cast

from stages.extract.claims.article import LABEL_BELOW, LETTERS, Article, Figure, Span
from stages.extract.claims.masking import SENTENCE_END, lowered, mark_sentences
from stages.extract.extractor import ArticleContext, Row


def read_context(context: ArticleContext) -> Article:
    """The article of an extractor's context, made ready for finders."""
    issued = context.article.get("issued")
    return read_article_text(
        context.article_id,
        context.text,
        context.rows["figures"],
        issued if isinstance(issued, date) else None,
    )


def read_article_text(article_id: str, text: str, rows: Sequence[Row], issued: date | None = None) -> Article:
    """Mask the figures of `text` and split it into sentences and lines."""
    figures: list[Figure] = []
    pieces: list[str] = []
    segments = [(0, 0)]
    at, length = 0, 0
    for row in cast("Sequence[_FigureRow]", rows):
        outer_start, outer_end = _outer_span(text, row)
        outer_start = max(outer_start, at)
        if row["start_char"] < at or row["kind"] not in LETTERS:
            continue  # inside the figure before it
        if row["kind"] == "duration" and _tells_when(text, row):
            continue  # "higher than a year earlier" tells of then, and no time that lasts
        pieces.append(text[at:outer_start])
        length += outer_start - at
        figures.append(_figure(row, outer_start, outer_end, length))
        pieces.append(LETTERS[row["kind"]])
        segments.append((length, outer_start))
        at, length = outer_end, length + 1
        segments.append((length, at))
    pieces.append(text[at:])
    masked = mark_sentences("".join(pieces))
    lines, sentences = _lines_and_sentences(masked)
    starts = tuple(span.start for span in sentences)
    for figure in figures:
        figure.sentence = bisect_right(starts, figure.place) - 1
    return Article(
        article_id,
        text,
        tuple(figures),
        lowered(masked),
        sentences,
        lines,
        issued,
        tuple(figure.place for figure in figures),
        tuple(segments),
        starts,
        tuple(span.start for span in lines),
    )


_THAN = re.compile(r"\b(?:higher|lower|fewer|larger|greater|smaller|better|worse) than$", re.I)
_AGO = re.compile(r" (?:ago|earlier|before|previously)\b")


def _tells_when(text: str, row: "_FigureRow") -> bool:
    """Does the hedge compare with what was a year ago, so that it is no hedge?"""
    return bool(_THAN.search(row.get("hedge") or "")) and _AGO.match(text, row["end_char"]) is not None


class _FigureRow(TypedDict):
    """The columns of `figures` that claims stand on."""

    figure_id: str
    start_char: int
    end_char: int
    surface: str
    kind: str
    bound: str
    hedge: NotRequired[str | None]
    value: NotRequired[Decimal | None]
    low: NotRequired[Decimal | None]
    high: NotRequired[Decimal | None]
    unit: NotRequired[str | None]
    per: NotRequired[str | None]
    direction: NotRequired[str]


def _figure(row: _FigureRow, outer_start: int, outer_end: int, place: int) -> Figure:
    return Figure(
        row["figure_id"],
        row["start_char"],
        row["end_char"],
        outer_start,
        outer_end,
        row["surface"],
        _without_from(row.get("hedge") or "") or None,
        row["kind"],
        row.get("value"),
        row.get("low"),
        row.get("high"),
        row.get("unit"),
        row["bound"],
        row.get("per"),
        str(row.get("direction")),
        place,
    )


def _without_from(hedge: str) -> str:
    """'From at least 40 to at least 60': the word opens the pair, and is no part of the hedge."""
    if _OR_ABOUT.match(hedge):
        return hedge[len("or ") :]
    return hedge[len("from ") :] if hedge.casefold().startswith("from ") else hedge


_OR_ABOUT = re.compile(
    r"or (?:a(?:bout|lmost|pproximately|round)|just|nearly|only|over|roughly|some)\b", re.I
)
"""'78 per cent, or around 900': the word joins the two, and is no part of the hedge."""


def _outer_span(text: str, row: _FigureRow) -> tuple[int, int]:
    """The span of the figure and of a hedge that stands right before or after it."""
    start, end, hedge = row["start_char"], row["end_char"], row.get("hedge")
    if "\n" in row["surface"]:
        end = _end_in_its_row(text, start, end)
    if not hedge:
        return start, end
    hedge = _without_from(hedge)
    before = text[max(0, start - len(hedge) - 2) : start]
    if before.rstrip().casefold().endswith(hedge.casefold()):
        return start - (len(before) - len(before.rstrip())) - len(hedge), end
    after = text[end : end + len(hedge) + 2]
    if after.lstrip().casefold().startswith(hedge.casefold()):
        return start, end + (len(after) - len(after.lstrip())) + len(hedge)
    return start, end


def _end_in_its_row(text: str, start: int, end: int) -> int:
    """Where a number ends that stands last in its line over one that begins like a label: in its own row."""
    match = LABEL_BELOW.search(text, start, end)
    is_after_words = text[text.rfind("\n", 0, start) + 1 : start].strip() != ""
    return match.start() if match and is_after_words else end


def _lines_and_sentences(masked: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The lines that hold more than space, and the sentences of each."""
    lines: list[Span] = []
    sentences: list[Span] = []
    start = 0
    for line in masked.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            lines.append(Span(start, end))
            if SENTENCE_END not in line:
                sentences.append(lines[-1])
            else:
                at = start
                for piece in line.split(SENTENCE_END):
                    if piece.strip():
                        sentences.append(Span(at, at + len(piece)))
                    at += len(piece) + 1
        start = end + 1
    return tuple(lines), tuple(sentences)
