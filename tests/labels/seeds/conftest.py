"""The samples' words, read here by the plainest means so that labels are checked without our own stages."""

import email
import email.policy
import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from docx.table import Table

LABELS = Path(__file__).parent
DOCUMENTS = LABELS.parents[2] / "seeds" / "documents"
UNREADABLE = "s13"


def pdf_words(raw: bytes) -> str:
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(raw)]
    return "\n".join(pages).replace("\ufffe", "")  # pdfium's mark for a hyphen at the end of a line


def docx_words(path: Path) -> str:
    blocks = []
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Table):
            blocks += [cell.text for row in block.rows for cell in row.cells]
        else:
            blocks.append(block.text)
    return "\n".join(blocks)


def html_words(raw: bytes) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "\n", raw.decode("utf-8")))


def eml_words(raw: bytes) -> str:
    body = email.message_from_bytes(raw, policy=email.policy.default).get_body(("plain",))
    return body.get_content() if body else ""


def txt_words(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


READERS: dict[str, Callable[[Path], str]] = {
    ".pdf": lambda path: pdf_words(path.read_bytes()),
    ".docx": docx_words,
    ".eml": lambda path: eml_words(path.read_bytes()),
    ".html": lambda path: html_words(path.read_bytes()),
    ".txt": lambda path: txt_words(path.read_bytes()),
    ".md": lambda path: txt_words(path.read_bytes()),
}


@pytest.fixture(scope="session")
def words() -> dict[str, str]:
    """Each readable sample's words on one line, by the prefix that labels use."""
    paths = [path for path in sorted(DOCUMENTS.iterdir()) if not path.name.startswith(UNREADABLE)]
    return {path.name[:3]: re.sub(r"\s+", " ", READERS[path.suffix](path)) for path in paths}


@pytest.fixture(scope="session")
def labels() -> dict[str, list[dict[str, Any]]]:
    """The labelled figures, claims and articles."""
    names = ("figures", "claims", "articles")
    lines = {name: (LABELS / f"{name}.jsonl").read_text("utf-8").splitlines() for name in names}
    return {name: [json.loads(line) for line in rows] for name, rows in lines.items()}


@pytest.fixture(scope="session")
def records() -> dict[str, list[dict[str, Any]]]:
    """The labelled rows of each record table."""
    rows: dict[str, list[dict[str, Any]]] = json.loads((LABELS / "records.json").read_text("utf-8"))
    return rows
