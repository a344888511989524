"""A letter's blocks (address, paragraph, heading, table) become a DOCX with fixed dates."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import yaml

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date that a ZIP archive can hold


def docx_bytes(source: Path) -> bytes:
    """Return the DOCX of the letter in `source`; the same source gives the same parts."""
    letter = yaml.safe_load(source.read_text("utf-8"))
    document = docx.Document()
    set_properties(document, letter)
    for block in letter["blocks"]:
        ((kind, content),) = block.items()
        BLOCKS[kind](document, content)
    buffer = io.BytesIO()
    document.save(buffer)
    return with_fixed_dates(buffer.getvalue())


def set_properties(document: Any, letter: dict[str, Any]) -> None:
    """State who wrote the letter and when, in place of the template's own values."""
    properties = document.core_properties
    properties.author = properties.last_modified_by = letter["creator"]
    properties.title = letter["title"]
    properties.comments = ""
    properties.created = properties.modified = datetime.fromisoformat(str(letter["created"]))


def add_address(document: Any, lines: str) -> None:
    """Add an address as one paragraph with its lines broken."""
    run = document.add_paragraph().add_run()
    for place, line in enumerate(lines.splitlines()):
        if place:
            run.add_break()
        run.add_text(line)


def add_table(document: Any, rows: list[list[str]]) -> None:
    """Add a table with its first row as the head."""
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def add_strong(document: Any, text: str) -> None:
    """Add a paragraph in bold: the letter's subject."""
    document.add_paragraph().add_run(text).bold = True


BLOCKS: dict[str, Callable[[Any, Any], object]] = {
    "address": add_address,
    "para": lambda document, text: document.add_paragraph(str(text)),
    "strong": add_strong,
    "heading": lambda document, text: document.add_heading(text, level=2),
    "table": add_table,
}


def with_fixed_dates(archive: bytes) -> bytes:
    """Return the archive with every member dated alike and in order of name."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        # [Content_Types].xml comes first by convention, and by its name.
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
