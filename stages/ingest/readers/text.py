"""Reads plain text, in whichever encoding it came."""

import codecs
import re

from charset_normalizer import from_bytes

from stages.ingest.errors import TooLargeError
from stages.ingest.readers.marks import PAGE, without_controls
from stages.ingest.readers.source_text import MAX_CHARACTERS, SourceText

BOMS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 65_536
FOREIGN_SHARE = 0.3
"""Above this share of bytes that are no UTF-8 the text is hardly English in Windows-1252."""

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def read_text(data: bytes) -> SourceText:
    """Return the text of `data`, its form feeds as page ends."""
    refuse_long(data)
    pages = decode(data).split("\f")
    return SourceText(text=f"\n{PAGE}\n".join(without_controls(page) for page in pages))


def refuse_long(data: bytes) -> None:
    """Raise before decoding what could only be too long: no encoding takes over four bytes a character."""
    if len(data) > 4 * MAX_CHARACTERS:
        raise TooLargeError(
            "ingest.too_much_text",
            f"It is a text of {len(data):,} bytes; one document may hold {MAX_CHARACTERS:,} characters. "
            "Split it into its documents.",
        )


def decode(data: bytes, declared: str | None = None) -> str:
    """Return `data` as text: by its byte order mark, as UTF-16 or UTF-8 by its pattern, else as declared.

    Bytes that are no UTF-8 are read as Windows-1252 one by one: files glued together from both are common.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if utf16 := _utf16_without_mark(data):
        return data.decode(utf16, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > len(data) - 4:
            return data[: error.start].decode("utf-8")
    return data.decode(_single_byte(data, declared), "windows1252")


def _utf16_without_mark(data: bytes) -> str | None:
    """In UTF-16 the high bytes of English letters are zero, all at odd or all at even places."""
    sample = data[:SAMPLE]
    half = len(sample) // 2
    if half < 4 or not sample.count(0):
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    if even > 0.4 and odd < 0.1:
        return "utf-16-be"
    return None


def _single_byte(data: bytes, declared: str | None) -> str:
    """Name the encoding to try: UTF-8 (with Windows-1252 for stray bytes) unless evidence is against it."""
    if declared and _is_text_encoding(declared):
        return declared
    sample = data[:SAMPLE]
    high = sum(len(run[0]) for run in _HIGH_RUN.finditer(sample))
    if high > FOREIGN_SHARE * len(sample) and (best := from_bytes(sample[:8192]).best()):
        return best.encoding
    return "utf-8"


def _is_text_encoding(name: str) -> bool:
    try:
        return codecs.lookup(name).name not in {"utf-8", "iso8859-1", "ascii"} and bool("a".encode(name))
    except (LookupError, UnicodeError, ValueError):
        return False


def _as_windows1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    # latin-1 for the five bytes that Windows-1252 leaves open: control characters, dropped later.
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in stray), error.end


codecs.register_error("windows1252", _as_windows1252)
