"""Reads a Word document: paragraphs, lists and tables in their order, then its footnotes."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from lxml import etree

from stages.ingest.errors import DamagedError, ProtectedError
from stages.ingest.readers.docx_archive import checked_archive
from stages.ingest.readers.docx_blocks import Lists, blocks, paragraph_text, tag
from stages.ingest.readers.marks import LOWERED, RAISED, one_line, without_controls
from stages.ingest.readers.source_text import SourceText

FOOTNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
TEMPLATE_TITLES = frozenset({"", "Word Document", "Document", "Microsoft Word - Document1"})


def read_docx(data: bytes) -> SourceText:
    """Return the text of a Word document. Its stated title counts; its dates are of files, not of issue."""
    checked_archive(data)
    document = _opened(data)
    lines = list(blocks(document.element.body, _heading_levels(document), Lists.of(document)))
    notes = list(_footnotes(document))
    title = one_line(without_controls(document.core_properties.title or ""))
    return SourceText(
        text="\n".join([*lines, *notes]).strip("\n"), title=None if title in TEMPLATE_TITLES else title
    )


def _opened(data: bytes) -> Document:
    try:
        return docx.Document(io.BytesIO(data))
    except (zipfile.BadZipFile, EOFError, OSError) as error:
        raise DamagedError(
            "ingest.damaged_docx", "The Word document is damaged and cannot be unpacked. Fetch it again."
        ) from error
    except RuntimeError as error:  # zipfile's word for an encrypted member
        raise ProtectedError(
            "ingest.password_protected_docx",
            "The Word document is locked with a password. Supply a copy without one.",
        ) from error
    except (OpcError, KeyError, ValueError, AttributeError, etree.LxmlError) as error:
        raise DamagedError(
            "ingest.damaged_docx",
            f"Parts of the Word document are missing or broken ({type(error).__name__}). "
            "Open it in Word and save it again.",
        ) from error


def _heading_levels(document: Document) -> dict[str, int]:
    """Return the level of each heading style, by the style's id."""
    levels: dict[str, int] = {}
    for style in document.styles.element.iter(tag("style")):
        name = style.find(tag("name"))
        value = (name.get(tag("val")) or "").lower() if name is not None else ""
        if value == "title":
            levels[style.get(tag("styleId"))] = 1
        elif value.startswith("heading ") and value[8:].isdecimal():
            levels[style.get(tag("styleId"))] = min(int(value[8:]), 6)
    return levels


def _footnotes(document: Document) -> Iterator[str]:
    for relation in document.part.rels.values():
        if relation.reltype != FOOTNOTES or relation.is_external:
            continue
        root = etree.fromstring(relation.target_part.blob, _parser())
        for note in root.iter(tag("footnote")):
            text = " ".join(filter(None, (paragraph_text(p) for p in note.iter(tag("p")))))
            if note.get(tag("type")) is None and text:
                yield from ("", f"{RAISED}{note.get(tag('id'))}{LOWERED} {text}")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
