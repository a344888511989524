"""Lines of text become the pages of a PDF just as the source breaks them.

The source's marks: `=== page` starts a page, `# ` and `## ` are headings, `^1^` is a footnote mark,
`| a | b |` a table row, `---` the rule above the footnotes, which stand at the page's foot.
"""

import io
import re

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
MARGIN, LINE, BODY = 62.0, 15.0, 11
COLUMNS = (0.0, 150.0, 330.0)
HEADING_SIZES = {"# ": 16, "## ": 13}
MARK = re.compile(r"\^(\d+)\^")


def pdf_bytes(source: str, title: str, header: str, footer: str) -> bytes:
    """Return the PDF of `source`; the same source gives the same bytes."""
    buffer = io.BytesIO()
    # `invariant` fixes the dates and the file's id; uncompressed pages do not depend on the zlib at hand.
    canvas = Canvas(buffer, pagesize=A4, invariant=1, pageCompression=0)
    canvas.setTitle(title)
    pages = re.split(r"^=== page\n", source, flags=re.MULTILINE)
    for number, page in enumerate(pages, start=1):
        draw_furniture(canvas, header, footer and f"{footer}   Page {number} of {len(pages)}")
        draw_page(canvas, page)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_furniture(canvas: Canvas, header: str, footer: str) -> None:
    """Draw the running head and foot of a page."""
    canvas.setFont("Helvetica", 8)
    canvas.drawString(MARGIN, HEIGHT - 40, header)
    canvas.drawString(MARGIN, 34, footer)


def draw_page(canvas: Canvas, page: str) -> None:
    """Draw a page's body from the top and its footnotes at the foot."""
    body, _, notes = page.partition("\n---\n")
    y = HEIGHT - 80
    for line in body.splitlines():
        y = draw_line(canvas, line, y)
    note_lines = notes.splitlines()
    if note_lines:
        canvas.line(MARGIN, 62 + 10 * len(note_lines), MARGIN + 120, 62 + 10 * len(note_lines))
    for place, line in enumerate(note_lines):
        draw_marked(canvas, line, 50 + 10 * (len(note_lines) - place - 1), size=8)


def draw_line(canvas: Canvas, line: str, y: float) -> float:
    """Draw one line at height `y`; return the height of the next."""
    for mark, size in HEADING_SIZES.items():
        if line.startswith(mark):
            canvas.setFont("Helvetica-Bold", size)
            canvas.drawString(MARGIN, y - 4, line.removeprefix(mark))
            return y - size - 12
    if line.startswith("|"):
        draw_cells(canvas, [cell.strip() for cell in line.strip("|").split("|")], y)
    else:
        draw_marked(canvas, line, y, size=BODY)
    return y - LINE


def draw_cells(canvas: Canvas, cells: list[str], y: float) -> None:
    """Draw the cells of a table row in the columns' places."""
    canvas.setFont("Helvetica", BODY)
    for offset, cell in zip(COLUMNS, cells, strict=False):
        canvas.drawString(MARGIN + offset, y, cell)


def draw_marked(canvas: Canvas, line: str, y: float, size: int) -> None:
    """Draw a line of prose with its footnote marks raised and small."""
    text = canvas.beginText(MARGIN, y)
    for place, part in enumerate(MARK.split(line)):
        is_mark = place % 2 == 1
        text.setFont("Helvetica", size * 0.6 if is_mark else size)
        text.setRise(size * 0.4 if is_mark else 0)
        text.textOut(part)
    canvas.drawText(text)
