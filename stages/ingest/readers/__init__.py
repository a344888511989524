"""Readers: the text inside the bytes of a document, one reader a media type.

To add a kind: a module with `read_<kind>(data) -> SourceText`, a line in `_READERS`, and a test in
`media_type.py` that tells it from the others.
"""

import importlib

from stages.ingest.errors import DamagedError, DocumentError
from stages.ingest.readers.source_text import SourceText, checked

__all__ = ["SourceText", "read_document"]

# By name, so that the PDF and Word libraries are loaded only where such a document turns up.
_READERS = {
    "text/plain": ("stages.ingest.readers.text", "read_text"),
    "text/markdown": ("stages.ingest.readers.markdown", "read_markdown"),
    "text/html": ("stages.ingest.readers.html", "read_html"),
    "application/pdf": ("stages.ingest.readers.pdf", "read_pdf"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "stages.ingest.readers.docx",
        "read_docx",
    ),
    "message/rfc822": ("stages.ingest.readers.eml", "read_eml"),
}


def read_document(data: bytes, media_type: str) -> SourceText:
    """Return the text of `data`, which is of `media_type`; raise DocumentError where there is none."""
    module, function = _READERS[media_type]
    read = getattr(importlib.import_module(module), function)
    try:
        source: SourceText = read(data)
    except (DocumentError, MemoryError):
        raise
    except Exception as error:  # a library's own fault on strange bytes costs this document only
        raise DamagedError(
            "ingest.reader_failed",
            f"It is {media_type} but could not be read ({type(error).__name__}: {str(error)[:200]}). "
            "It is probably damaged: fetch it again.",
        ) from error
    return checked(source)
