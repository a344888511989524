"""The lines of one PDF page: their letters, sizes and places, as PDFium reports them."""

import re
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from stages.ingest.readers.marks import LOWERED, RAISED, one_line, without_controls

RAISED_RATIO = 0.8
"""A footnote mark's letters are a fifth smaller than those beside it, or less."""
SAME_LINE = 0.6
"""Pieces whose baselines differ by less than this share of the letter height stand in one line."""
COLUMN_GAP = 1.2
"""A gap between words wider than this many letter heights parts two table columns."""

_DIGITS = re.compile(r"\d{1,3}")
_HYPHENS = "\x02\ufffe"  # how PDFium writes a hyphen at a line's end, with the next line run on
_LINE_END = re.compile(rf"\r\n|\n|\r|[{_HYPHENS}]|\Z")
_AS_HYPHEN = str.maketrans(dict.fromkeys(_HYPHENS, "-"))


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its raised marks, where it begins and ends, and the gap before it."""

    text: str
    left: float
    right: float
    gap: float


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line: words from left to right, the size of most letters, the baseline."""

    words: tuple[Word, ...]
    size: float
    baseline: float

    @property
    def text(self) -> str:
        """The words with one space between."""
        return " ".join(word.text for word in self.words)

    def cells(self, columns: Sequence[float] = ()) -> list[str]:
        """Return the line's table cells: parted at wide gaps, and where a word begins one of `columns`."""
        cells: list[list[str]] = []
        for word in self.words:
            is_column = any(abs(word.left - column) < 1.0 for column in columns)
            if not cells or is_column or word.gap > COLUMN_GAP * self.size:
                cells.append([])
            cells[-1].append(word.text)
        return [" ".join(cell) for cell in cells]

    def columns(self) -> list[float]:
        """Return where the cells after the first begin."""
        return [word.left for word in self.words[1:] if word.gap > COLUMN_GAP * self.size]


def page_lines(page: pdfium.PdfPage) -> list[PageLine]:
    """Return the lines of a page in the order in which the PDF writes them."""
    textpage = page.get_textpage()
    try:
        # One code point for one of PDFium's characters, so that places agree.
        n_characters = textpage.count_chars()
        characters = "".join(chr(raw.FPDFText_GetUnicode(textpage, i)) for i in range(n_characters))
        lines: list[PageLine] = []
        for start, end in _spans(characters):
            line = _line(textpage, characters, start, end)
            if lines and _is_same_line(lines[-1], line):
                line = _joined(lines.pop(), line)
            lines.append(line)
        return lines
    finally:
        textpage.close()


def _spans(characters: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _LINE_END.finditer(characters):
        stop = end.end() if end[0] and end[0] in _HYPHENS else end.start()
        if without_controls(characters[start:stop]).strip():
            yield start, stop
        start = end.end()


def _line(textpage: pdfium.PdfTextPage, characters: str, start: int, end: int) -> PageLine:
    words = [match.span() for match in re.compile(r"\S+").finditer(characters, start, end)]
    first = words[0][0]
    sizes = sorted(_size(textpage, i) for i in range(first, end, max(1, (end - first) // 8)))
    found: list[Word] = []
    right = None
    for begin, stop in words:
        text = _with_raised(textpage, characters, begin, stop)
        left = _box(textpage, begin)[0]
        gap = 0.0 if right is None else left - right
        right = _box(textpage, stop - 1)[1]
        found.append(Word(text, left, right, gap))
    size = round(sizes[len(sizes) // 2], 1)
    if len(found) > 1 and _size(textpage, first) < RAISED_RATIO * size:
        found[0] = _as_note_number(found[0])
    return PageLine(tuple(found), size, _baseline(textpage, words[min(1, len(words) - 1)][0]))


def _as_note_number(word: Word) -> Word:
    """Mark a number in small letters that begins a line: a footnote's own."""
    if not word.text.isdecimal():
        return word
    return Word(f"{RAISED}{word.text}{LOWERED}", word.left, word.right, word.gap)


def _with_raised(textpage: pdfium.PdfTextPage, characters: str, begin: int, stop: int) -> str:
    """Return a word with marks around digits that are smaller than the letter before: `framework1`."""
    pieces: list[str] = []
    at = begin
    for run in _DIGITS.finditer(characters, begin + 1, stop):
        before = run.start() - 1
        if characters[before].isdecimal():
            continue
        if _size(textpage, run.start()) < RAISED_RATIO * _size(textpage, before):
            pieces += [characters[at : run.start()], RAISED, run[0], LOWERED]
            at = run.end()
    pieces.append(characters[at:stop])
    marks = {RAISED, LOWERED}
    kept = [p if p in marks else without_controls(p.translate(_AS_HYPHEN)) for p in pieces]
    return one_line("".join(kept))


def _is_same_line(before: PageLine, line: PageLine) -> bool:
    """PDFium ends a line after a raised mark; what follows stands right of it on nearly the same height."""
    height = max(before.size, line.size)
    return (
        abs(before.baseline - line.baseline) < SAME_LINE * height
        and line.words[0].left >= before.words[-1].right - 0.3 * height
        and not before.text.endswith("-")
    )


def _joined(before: PageLine, line: PageLine) -> PageLine:
    """Return both as one line."""
    words = before.words
    last = words[-1]
    if len(words) == 1 and before.size < RAISED_RATIO * line.size:
        words = (_as_note_number(last),)
    first = line.words[0]
    gap = first.left - last.right
    rest = (Word(first.text, first.left, first.right, gap), *line.words[1:])
    widest = before if len(before.text) > len(line.text) else line
    return PageLine((*words, *rest), widest.size, widest.baseline)


def _box(textpage: pdfium.PdfTextPage, place: int) -> tuple[float, float, float, float]:
    """Return left, right, bottom, top."""
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    raw.FPDFText_GetCharBox(textpage, place, byref(left), byref(right), byref(bottom), byref(top))
    return left.value, right.value, bottom.value, top.value


def _baseline(textpage: pdfium.PdfTextPage, place: int) -> float:
    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(textpage, place, byref(x), byref(y))
    return y.value


def _size(textpage: pdfium.PdfTextPage, place: int) -> float:
    """The letter's height in points; a font of size 1 that is scaled up tells its size by its box."""
    size: float = raw.FPDFText_GetFontSize(textpage, place)
    if size > 1.5:
        return size
    _, _, bottom, top = _box(textpage, place)
    return 1.4 * abs(top - bottom)  # a box is about as high as a small letter
