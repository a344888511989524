"""PDFs: page texts with headings, rows and raised marks, and reasons for those that cannot be read."""

import io

import pypdf
import pytest
from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from stages.ingest.errors import DocumentError
from stages.ingest.readers import pdf, read_document
from stages.ingest.readers.marks import HEADING, LOWERED, PAGE, RAISED, ROW

Line = tuple[float, float, float, str]  # left, height, size, words


def made(*pages: list[Line]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for page in pages:
        for left, height, size, words in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(left, height, words)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


BODY: list[Line] = [
    (60, 700, 11, "Inspectors came to the college for four days and"),
    (60, 685, 11, "spoke to 120 learners in all of its workshops."),
]


def test_larger_letters_make_a_heading_and_gaps_make_paragraphs() -> None:
    """A line in larger letters is a heading; a wider gap begins a paragraph."""
    data = made([(60, 740, 16, "What we found"), *BODY, (60, 640, 11, "They will come back in May.")])
    text = read_document(data, "application/pdf").text
    assert text.startswith(f"{HEADING * 2}What we found\n\nInspectors came")
    assert "workshops.\n\nThey will come back" in text


def test_small_raised_digits_are_marked_and_no_part_of_a_number() -> None:
    """A footnote mark behind `3,000 learners` or `2014` is marked, whatever digit it follows."""
    line: Line = (60, 660, 11, "It teaches 3,000 learners")
    end = 60 + pdf_width("It teaches 3,000 learners", 11)
    data = made([*BODY, line, (end, 664, 6.5, "3"), (60, 100, 5, "3"), (64, 97, 8, "Counted in May.")])
    text = read_document(data, "application/pdf").text
    assert f"learners{RAISED}3{LOWERED}" in text
    assert f"{RAISED}3{LOWERED} Counted in May." in text


def pdf_width(words: str, size: float) -> float:
    canvas = Canvas(io.BytesIO())
    return float(canvas.stringWidth(words, "Helvetica", size))


def test_columns_become_cells_even_where_one_gap_is_narrow() -> None:
    """Words that begin where the column beside them begins are a cell of their own."""
    rows = [("Aspect", "Judgement"), ("Overall effectiveness of it", "Good"), ("Leaders", "Good")]
    lines: list[Line] = []
    for number, (left, right) in enumerate(rows):
        at = 62 + pdf_width("Overall effectiveness of it", 11)
        lines += [(60, 600 - 15 * number, 11, left), (at + 6, 600 - 15 * number, 11, right)]
    text = read_document(made([*BODY, *lines]), "application/pdf").text
    assert f"{ROW}Aspect | Judgement\n{ROW}Overall effectiveness of it | Good\n{ROW}Leaders | Good" in text


def test_pages_are_parted() -> None:
    """Each page ends with a mark."""
    assert read_document(made(BODY, BODY), "application/pdf").text.count(PAGE) == 1


def test_broken_and_locked_pdfs_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Truncated, locked, scanned, damaged and endless PDFs each get a rule and a reason of their own."""
    whole = made(BODY)
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(whole))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    monkeypatch.setattr(pdf, "MAX_PAGES", 2)
    cases = {
        "ingest.truncated_pdf": whole[: len(whole) // 3],
        "ingest.password_protected_pdf": locked.getvalue(),
        "ingest.pdf_without_text": made([]),
        "ingest.damaged_pdf": b"%PDF-1.4\nnothing of the kind\n%%EOF",
        "ingest.too_many_pages": made(BODY, BODY, BODY),
    }
    for rule, data in cases.items():
        with pytest.raises(DocumentError) as caught:
            read_document(data, "application/pdf")
        assert caught.value.rule == rule
