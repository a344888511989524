"""Which kind of document some bytes are: their content decides, never a name.

To add a kind: a test here, and a reader in `readers/`.
"""

import io
import re
import zipfile

from stages.ingest.errors import DamagedError, ProtectedError, UnknownFormatError
from stages.ingest.readers.text import decode

TEXT = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EMAIL = "message/rfc822"
MEDIA_TYPES = (TEXT, MARKDOWN, HTML, PDF, DOCX, EMAIL)

# First bytes of files that people do put into document folders, and what to call them.
OTHER_KINDS = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "an image, sound or film file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"{\\rtf", "a Rich Text file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or film file"),
    (b"%!PS", "a PostScript file"),
)
OFFICE_KINDS = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("META-INF/container.xml", "an e-book"),
    ("content.xml", "an OpenDocument file"),
    ("mimetype", "an OpenDocument file or e-book"),
)
SAMPLE = 65_536
MAX_CONTROL_SHARE = 0.02
"""Text has tabs and line ends; binary data is a tenth control characters and more."""

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html)\b", re.I | re.S
)
_HTML_TAG = re.compile(r"</(?:p|div|body|head|article|section|li|h[1-6]|table|title)\s*>", re.I)
_XML_START = re.compile(r"\s*<\?xml\b", re.I)
_FEED = re.compile(r"<(rss|feed|rdf:RDF)\b", re.I)
_HEADER = re.compile(
    r"^(from|to|cc|subject|date|message-id|mime-version|received|return-path|content-type|reply-to|sender"
    r"|delivered-to|dkim-signature|x-[\w-]+|content-transfer-encoding|list-[\w-]+|thread-topic|references"
    r"|in-reply-to|authentication-results|arc-[\w-]+|importance|user-agent|organization|received-spf|feedback-id|precedence|errors-to|bcc):",
    re.I,
)
_MAIL_ONLY = frozenset({"message-id", "mime-version", "received", "return-path"})
# Each is a line that plain prose does not hold; two of them, or a heading and an inline mark, are Markdown.
_MARKDOWN_LINES = re.compile(
    r"^(?P<heading>#{1,6} \S)|^(?P<fence>```|~~~)|^(?P<table>\|?[ :]*-{3,}[ :]*\|[-: |]*$)"
    r"|^(?P<note>\[\^[^\]\s]{1,40}\]:)|^(?P<front>---\n(?:\w[\w-]*:.*\n){1,30}---$)",
    re.M,
)
_MARKDOWN_TITLE = re.compile(r"\s*# [A-Z][^\n]{0,150}[^.\s][ \t]*\n[ \t]*\n")
_MARKDOWN_INLINE = re.compile(r"\*\*[^*\n]{1,200}\*\*|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|<sup>\d{1,3}</sup>")


def media_type(data: bytes) -> str:
    """Return the media type of `data`; raise DocumentError where it is none that we read."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise UnknownFormatError(
            "ingest.empty_file", "The file is empty. Fetch it again, or remove it from the source."
        )
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zip_kind(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _old_office(data)
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise UnknownFormatError(
                "ingest.unsupported_kind",
                f"It is {kind}, which is not read. Supply the document as PDF, DOCX, HTML, e-mail or text.",
            )
    return _text_kind(_sample(data))


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeDecodeError) as error:
        raise DamagedError(
            "ingest.damaged_zip",
            "It begins like a DOCX or another ZIP file but its directory cannot be read: it breaks off or is "
            "damaged. Fetch it again.",
        ) from error
    if "word/document.xml" in names:
        return DOCX
    for start, kind in OFFICE_KINDS:
        if any(name.startswith(start) for name in names):
            found = kind
            break
    else:
        found = "a ZIP archive"
    raise UnknownFormatError(
        "ingest.unsupported_kind",
        f"It is {found} and no Word document. Supply the document as PDF, DOCX, HTML, e-mail or text.",
    )


def _old_office(data: bytes) -> UnknownFormatError | ProtectedError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ProtectedError(
            "ingest.password_protected_docx",
            "It is an Office file locked with a password. Supply a copy without one.",
        )
    return UnknownFormatError(
        "ingest.unsupported_kind",
        "It is an Office file of the kind used before 2007. Save it as DOCX or PDF.",
    )


def _sample(data: bytes) -> str:
    """Return the first part of `data` as text, cut between characters."""
    text = decode(data[:SAMPLE])
    controls = sum(1 for character in text if character < " " and character not in "\t\n\r\f\x1b")
    controls += text.count("\ufffd")
    if controls > MAX_CONTROL_SHARE * len(text):
        raise UnknownFormatError(
            "ingest.unknown_binary",
            "Its bytes are neither text nor a format that is known here. "
            "Supply the document as PDF, DOCX, HTML, e-mail or text.",
        )
    return text


def _text_kind(text: str) -> str:
    if _HTML_START.match(text):
        return HTML
    if _XML_START.match(text):
        what = "a news feed" if _FEED.search(text) else "XML data"
        raise UnknownFormatError(
            "ingest.unsupported_kind", f"It is {what} and no web page. Supply the documents it points to."
        )
    if _is_mail(text):
        return EMAIL
    if _is_markdown(text):
        return MARKDOWN
    # A fragment of a page has no <html>, but closes its elements.
    if text.lstrip()[:1] == "<" and len(_HTML_TAG.findall(text)) >= 2:
        return HTML
    return TEXT


def _is_mail(text: str) -> bool:
    """Whether the text begins with a block of header lines as mail programs write it."""
    names: set[str] = set()
    for line in text.lstrip("\r\n").split("\n", 200)[:200]:
        if line[:1] in " \t" and names:
            continue
        if (header := _HEADER.match(line)) is None:
            break
        names.add(header[1].lower())
    return (
        bool(names & _MAIL_ONLY and names & {"from", "subject", "date"})
        or {"from", "subject", "date"} <= names
    )


def _is_markdown(text: str) -> bool:
    text = text.replace("\r\n", "\n")
    kinds = {match.lastgroup for match in _MARKDOWN_LINES.finditer(text)}
    if "front" in kinds or len(kinds) >= 2:
        return True
    headings = sum(match.lastgroup == "heading" for match in _MARKDOWN_LINES.finditer(text))
    return (
        headings >= 2
        or _MARKDOWN_TITLE.match(text) is not None
        or bool(headings and _MARKDOWN_INLINE.search(text))
        or len(_MARKDOWN_INLINE.findall(text)) >= 3
    )
