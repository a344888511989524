"""Content alone decides what a document is."""

import io
import random
import zipfile

import pytest

from stages.ingest.errors import DocumentError
from stages.ingest.media_type import DOCX, EMAIL, HTML, MARKDOWN, PDF, TEXT, media_type

PLAIN = "The college has 900 learners.\n\nIt was judged good in March."


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(
                zipfile.ZipInfo(name), "<x/>"
            )  # of no time, which would stand in the test's name
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (PLAIN.encode(), TEXT),
        (PLAIN.encode("utf-16"), TEXT),
        (PLAIN.encode("utf-16-be"), TEXT),
        ("£5 – “so”".encode("cp1252"), TEXT),
        (b"# of learners is rising, says the head. #education", TEXT),
        (b"1. First\n2. Second\n- a bullet\n- another", TEXT),
        (b"a < b and c > d, or <name@example.org>", TEXT),
        (b"From: the college\n\nTo whom it may concern", TEXT),
        (b"# Title\n\nText with **bold** words.", MARKDOWN),
        (b"# Council splits the fund\n\nThe council has split it.", MARKDOWN),
        (b"\n\n# One\n\ntext\n\n## Two\n\ntext", MARKDOWN),
        (b"---\ntitle: x\ndate: 2024-05-01\n---\n\nText.", MARKDOWN),
        (b"Table\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: a note", MARKDOWN),
        (b"<!DOCTYPE html><html><body>x</body></html>", HTML),
        (b"\xef\xbb\xbf\n<!-- saved -->\n<HTML><p>x", HTML),
        (b"<div><p>One</p><p>Two</p></div>", HTML),
        ("<html><p>é</p></html>".encode("utf-16"), HTML),
        (b"%PDF-1.7\nrest", PDF),
        (b"\r\n%PDF-1.4\nrest", PDF),
        (zipped("[Content_Types].xml", "word/document.xml"), DOCX),
        (b"From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Fri, 7 Mar 2025\n\nHello", EMAIL),
        (b"Received: from x\n by y\nMIME-Version: 1.0\nSubject: x\n\nHello", EMAIL),
    ],
)
def test_each_kind_is_told_from_its_content(data: bytes, expected: str) -> None:
    """Every kind that we read is recognised, also in odd encodings and with odd beginnings."""
    assert media_type(data) == expected


@pytest.mark.parametrize(
    ("data", "rule", "word"),
    [
        (b"", "ingest.empty_file", "empty"),
        (b"\xef\xbb\xbf \n\t", "ingest.empty_file", "empty"),
        (b"\x00" * 500, "ingest.empty_file", "empty"),
        (random.Random(3).randbytes(5000), "ingest.unknown_binary", "neither text"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 20, "ingest.unsupported_kind", "PNG image"),
        (b"\x1f\x8b\x08" + b"\x00" * 20, "ingest.unsupported_kind", "gzip"),
        (b"{\\rtf1 text}", "ingest.unsupported_kind", "Rich Text"),
        (zipped("xl/workbook.xml"), "ingest.unsupported_kind", "Excel"),
        (zipped("notes.txt"), "ingest.unsupported_kind", "ZIP archive"),
        (zipped("word/document.xml")[:40], "ingest.damaged_zip", "breaks off"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "ingest.unsupported_kind", "before 2007"),
        (b'<?xml version="1.0"?><rss><channel/></rss>', "ingest.unsupported_kind", "news feed"),
    ],
)
def test_other_bytes_are_named_and_refused(data: bytes, rule: str, word: str) -> None:
    """What we do not read is refused with a rule and words that say what it is."""
    with pytest.raises(DocumentError, match=word) as caught:
        media_type(data)
    assert caught.value.rule == rule
