"""Word documents: everything in reading order, and refusal of archives that are traps."""

import io
import zipfile

import docx
import pytest
from docx.document import Document

from stages.ingest.errors import DocumentError
from stages.ingest.readers import docx_archive, read_document
from stages.ingest.readers.marks import HEADING, LOWERED, RAISED, ROW

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def saved(document: Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    """Return the archive with one member replaced or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, content)
    return buffer.getvalue()


def simple() -> bytes:
    document = docx.Document()
    document.add_paragraph("The college has 900 learners.")
    return saved(document)


def test_merged_cells_keep_the_columns_of_the_others() -> None:
    """A cell over two columns has a blank one beside it, a cell over two rows one below it."""
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    rows = [["College", "Starts", ""], ["Leeds", "592", "763"], ["", "646", "583"]]
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 0).merge(table.cell(2, 0))
    text = read_document(saved(document), DOCX).text
    assert text.splitlines() == [f"{ROW}College | Starts | ", f"{ROW}Leeds | 592 | 763", f"{ROW} | 646 | 583"]


def test_blocks_come_in_document_order() -> None:
    """Headings, paragraphs, bullets, numbers, tables and raised marks keep their order and form."""
    document = docx.Document()
    document.add_heading("A letter", 0)
    document.add_paragraph("Dear all")
    document.add_paragraph("first point", style="List Bullet")
    document.add_paragraph("second point", style="List Bullet")
    document.add_paragraph("do this", style="List Number")
    document.add_paragraph("do that", style="List Number")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells], ["Who", "Share", "Us", "21%"], strict=True
    ):
        cell.text = text
    document.add_heading("Part", 2)
    paragraph = document.add_paragraph("See the framework")
    paragraph.add_run("1").font.superscript = True
    text = read_document(saved(document), DOCX).text
    assert text.startswith(f"{HEADING}A letter\n\nDear all\n\n• first point\n• second point\n")
    assert "1. do this\n\n2. do that" in text
    assert f"{ROW}Who | Share\n{ROW}Us | 21%\n\n{HEADING * 2}Part" in text
    assert text.endswith(f"See the framework{RAISED}1{LOWERED}")


def test_deleted_text_is_left_out_and_inserted_text_read() -> None:
    """Tracked changes read as if accepted."""
    document = docx.Document()
    body = document.add_paragraph("We ask for ")._p
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    for tag, inner in (("del", "<w:delText>10</w:delText>"), ("ins", "<w:t>12</w:t>")):
        body.append(docx.oxml.parse_xml(f'<w:{tag} xmlns:w="{w}"><w:r>{inner}</w:r></w:{tag}>'))
    assert read_document(saved(document), DOCX).text == "We ask for 12"


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    """A member of many megabytes of nothing is refused by its ratio, as its directory tells it."""
    bomb = with_member(simple(), "word/media/zeros.bin", b"\0" * (25 * 2**20))
    with pytest.raises(DocumentError, match="unpacks to") as caught:
        read_document(bomb, DOCX)
    assert caught.value.rule == "ingest.docx_bomb"


def test_a_directory_that_lies_about_sizes_does_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes are counted while they are unpacked, so a small size in the directory opens no door."""
    data = with_member(simple(), "word/extra.xml", b"<x>" + b"y" * 400_000 + b"</x>")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        stated = sum(member.file_size for member in archive.infolist())
    monkeypatch.setattr(docx_archive, "MAX_UNPACKED", stated - 100_000)
    monkeypatch.setattr(zipfile.ZipInfo, "file_size", property(lambda _: 10, lambda *_: None), raising=False)
    with pytest.raises(DocumentError) as caught:
        docx_archive.checked_archive(data)
    assert caught.value.rule in {"ingest.docx_bomb", "ingest.damaged_docx"}


def test_entities_and_damage_are_refused() -> None:
    """A document type, an encrypted or missing part, and a broken archive each give a reason."""
    entities = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
    cases = {
        with_member(simple(), "word/document.xml", entities): "ingest.docx_with_entities",
        with_member(simple(), "word/document.xml", b"<broken"): "ingest.damaged_docx",
        simple()[:-400]: "ingest.damaged_docx",
    }
    for data, rule in cases.items():
        with pytest.raises(DocumentError) as caught:
            read_document(data, DOCX)
        assert caught.value.rule == rule
