"""Bad input costs no other document anything: each is read rightly or held back with a reason naming it."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from tests.pipelines.conftest import ARTICLES, ask

MEGABYTE = 1 << 20
SENTENCE = "The college had 1,250 learners on 14 courses. "
FILLER = "Its governors said that they would go on as before and thanked all who had helped. " * 20


def locked_pdf() -> bytes:
    """Make a PDF that asks for a password."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx_bomb() -> bytes:
    """Make a DOCX whose main part unpacks to 2 GB from 2 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            chunk = b" " * (8 * MEGABYTE)
            for _ in range(256):
                part.write(chunk)
    return out.getvalue()


HELD = {
    "empty.txt": b"",
    "noise.bin": bytes(range(256)) * 40,
    "cut.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "locked.pdf": locked_pdf,
    "bomb.docx": docx_bomb,
    "hollow.html": b"<!doctype html><html><head><title>x</title></head><body><div></div></body></html>",
}
READ = {
    "utf16.txt": SENTENCE.encode("utf-16"),
    "windows.txt": ("Fees rose to £9,250 – a record. " + SENTENCE).encode("cp1252"),
    "long_line.txt": ((SENTENCE + FILLER) * (2 * MEGABYTE // len(SENTENCE + FILLER))).encode(),
}


@pytest.fixture
def bad_documents(documents: Path) -> Path:
    """The three good articles among everything bad."""
    for name, content in {**HELD, **READ}.items():
        (documents / name).write_bytes(content() if callable(content) else content)
    with (documents / "huge.txt").open("wb") as huge:
        huge.truncate(300 * MEGABYTE)
    (documents / "again.txt").write_text(ARTICLES["loan.txt"], encoding="utf-8")
    (documents / "loop").symlink_to(documents, target_is_directory=True)
    (documents / "broken").symlink_to(documents / "nowhere")
    (documents / os.fsdecode(b"caf\xe9.txt")).write_text("Name\n\nA name of 1 odd byte and 7 good ones.\n")
    (documents / "secret.txt").write_text("No entry", encoding="utf-8")
    (documents / "secret.txt").chmod(0)
    return documents


# Root may read everything, so that a file without permission must be made to look like one.
AS_A_USER = """
import stages.ingest.sources as s
real = s.FolderSource.open
def opened(self, location):
    if location == 'secret.txt': raise PermissionError(13, 'Permission denied')
    return real(self, location)
s.FolderSource.open = opened
"""
PEAK = """
import atexit, resource
atexit.register(lambda: print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, 'MB'))
"""


def test_each_bad_document_says_why_and_costs_no_other(skillsledger, bad_documents, tmp_path):
    """One run over all of it: status 0, every good document published, every bad one named with a reason."""
    data = tmp_path / "data"
    run = ("run", "--documents", str(bad_documents), "--data-dir", str(data))
    done = skillsledger(*run, driver=AS_A_USER + PEAK)
    assert done.status == 0, done.out
    published = {name for (name,) in ask(data, "SELECT location FROM documents WHERE status = 'published'")}
    good = (set(ARTICLES) - {"loan.txt"}) | {"again.txt"}  # the first of two equal ones, by name
    assert published >= good | set(READ)
    reasons = dict(ask(data, "SELECT rule, reason FROM quarantine WHERE table_name = 'documents'"))
    told = " ".join(str(reason) for reason in reasons.values())
    for name in [*HELD, "huge.txt", "loan.txt", "loop", "broken", "secret.txt"]:
        assert f"{name}: " in told, (name, reasons)
    assert all(len(str(reason).split()) > 4 for reason in reasons.values())
    peak = int(done.out.split("peak ")[1].split(" MB")[0])
    assert peak < 1500, "memory grew with one of the documents"


def test_encodings_are_read_rightly(skillsledger, documents, tmp_path):
    """UTF-16 and Windows-1252 give the same figures as UTF-8 would."""
    for name in ("utf16.txt", "windows.txt"):
        (documents / name).write_bytes(READ[name])
    data = tmp_path / "data"
    assert skillsledger("run", "--documents", str(documents), "--data-dir", str(data)).status == 0
    found = ask(
        data,
        """SELECT location, surface FROM figures JOIN articles USING (article_id)
           JOIN documents USING (document_id) WHERE location IN ('utf16.txt', 'windows.txt')""",
    )
    assert ("utf16.txt", "1,250 learners") in found
    assert ("windows.txt", "1,250 learners") in found
    assert ("windows.txt", "£9,250") in found
