"""Reads a PDF page by page: headings, table rows and raised marks show in where the letters stand."""

import threading
from collections import Counter

import pypdfium2 as pdfium

from stages.ingest.errors import DamagedError, DocumentError, NoTextError, ProtectedError, TooLargeError
from stages.ingest.readers.marks import PAGE
from stages.ingest.readers.pdf_lines import PageLine, page_lines
from stages.ingest.readers.pdf_page import written
from stages.ingest.readers.source_text import MAX_CHARACTERS, SourceText

MAX_PAGES = 3_000
"""A report has hundreds of pages; more is an archive, and would hold up every other document."""

_ONE_AT_A_TIME = threading.Lock()  # PDFium is not safe to call from several threads


def read_pdf(data: bytes) -> SourceText:
    """Return the text of a PDF, its pages parted by page marks."""
    with _ONE_AT_A_TIME:
        document = _opened(data)
        try:
            pages = _pages(document)
            title = (document.get_metadata_value("Title") or "").strip() or None
        except pdfium.PdfiumError as error:
            raise _damaged(data) from error
        finally:
            document.close()
    if not any(pages):
        raise NoTextError(
            "ingest.pdf_without_text",
            "The PDF shows pictures of pages and holds no text. Run it through text recognition (OCR) first.",
        )
    size = _body_size(pages)
    return SourceText(text=f"\n{PAGE}\n".join(written(page, size) for page in pages), title=title)


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        message = str(error).lower()
        if "password" in message or "security" in message:
            raise ProtectedError(
                "ingest.password_protected_pdf",
                "The PDF is locked with a password. Supply a copy without one.",
            ) from error
        raise _damaged(data) from error


def _damaged(data: bytes) -> DocumentError:
    if b"%%EOF" not in data[-2048:]:
        return DamagedError(
            "ingest.truncated_pdf",
            f"The PDF breaks off after {len(data):,} bytes: its end is missing. Fetch it again.",
        )
    return DamagedError(
        "ingest.damaged_pdf",
        "The PDF is damaged and cannot be opened. Fetch it again or supply another copy.",
    )


def _pages(document: pdfium.PdfDocument) -> list[list[PageLine]]:
    if len(document) > MAX_PAGES:
        raise TooLargeError(
            "ingest.too_many_pages",
            f"The PDF has {len(document):,} pages; one document may have {MAX_PAGES:,}. Split it.",
        )
    pages: list[list[PageLine]] = []
    n_characters = 0
    for number in range(len(document)):
        page = document[number]
        try:
            lines = page_lines(page)
        finally:
            page.close()
        n_characters += sum(len(line.text) for line in lines)
        if n_characters > MAX_CHARACTERS:
            raise TooLargeError(
                "ingest.too_much_text",
                f"The first {number + 1} pages hold over {MAX_CHARACTERS:,} characters. Split the PDF.",
            )
        pages.append(lines)
    return pages


def _body_size(pages: list[list[PageLine]]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
