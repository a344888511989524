"""Writes the body of a Word document as text with marks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from docx.document import Document
from lxml import etree

from stages.ingest.readers.marks import BULLET, HEADING, LOWERED, RAISED, ROW, one_line, without_controls
from stages.ingest.readers.table_rows import row_of, spanned

Element = Any  # lxml's element type has no public name

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# Deleted text, and text that Word shows only where it cannot show something else.
LEFT_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", _FALLBACK, f"{_W}pPr"})
SPACES = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}ptab": " "}
CONTAINERS = frozenset({f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins", f"{_W}moveTo"})


def tag(name: str) -> str:
    """Return the full name of a Word element or attribute."""
    return _W + name


@dataclass(slots=True)
class Lists:
    """How each list counts (`formats`), and how far it has counted (`counts`)."""

    formats: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    style_lists: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    counts: dict[tuple[str, str], int] = field(default_factory=dict)

    @staticmethod
    def of(document: Document) -> "Lists":
        """Read the document's numbering and which paragraph styles are lists."""
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return Lists()
        abstract = {a.get(tag("abstractNumId")): a for a in root.iter(tag("abstractNum"))}
        formats: dict[tuple[str, str], tuple[str, str]] = {}
        for number in root.iter(tag("num")):
            reference = number.find(tag("abstractNumId"))
            levels = abstract.get(reference.get(tag("val"))) if reference is not None else None
            for level in levels.iter(tag("lvl")) if levels is not None else ():
                key = (number.get(tag("numId")), level.get(tag("ilvl")))
                formats[key] = (_value(level, "numFmt"), _value(level, "lvlText"))
        styles = {
            style.get(tag("styleId")): found
            for style in document.styles.element.iter(tag("style"))
            if (found := _list_of(style.find(tag("pPr")))) is not None
        }
        return Lists(formats, styles)

    def prefix(self, properties: Element | None) -> str:
        """Return what stands before a paragraph: a bullet, the next number, or nothing."""
        key = _list_of(properties)
        if key is None and properties is not None:
            key = self.style_lists.get(_value(properties, "pStyle"))
        if key is None or key[0] == "0":
            return ""
        form, text = self.formats.get(key, ("bullet", ""))
        if form == "none":
            return ""
        if form != "decimal" or text.count("%") != 1:
            return BULLET
        self.counts[key] = self.counts.get(key, 0) + 1
        return text.replace(f"%{int(key[1]) + 1}", str(self.counts[key])).strip() + " "


def blocks(body: Element, heading_levels: Mapping[str, int], lists: Lists) -> Iterator[str]:
    """Yield the lines of a body, an empty one before each block; list items and rows stand together."""
    previous = ""
    for child in _children(body):
        lines = (
            _table_rows(child) if child.tag == tag("tbl") else _paragraph_lines(child, heading_levels, lists)
        )
        for line in lines:
            kind = ROW if line.startswith(ROW) else BULLET if line.startswith(BULLET) else ""
            if not (kind and kind == previous):
                yield ""
            yield line
            previous = kind


def paragraph_text(paragraph: Element) -> str:
    """Return a paragraph's text with its line breaks, marks around raised characters."""
    pieces: list[str] = []
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag in LEFT_OUT or (element.tag == tag("p") and element is not paragraph):
            walk.skip_subtree()
        elif element.tag == tag("t"):
            text = without_controls(element.text or "")
            pieces.append(f"{RAISED}{text}{LOWERED}" if _is_raised(element) else text)
        elif element.tag == tag("footnoteReference"):
            pieces.append(f"{RAISED}{element.get(tag('id'))}{LOWERED}")
        elif element.tag in SPACES:
            pieces.append(SPACES[element.tag])
    return "\n".join(filter(None, map(one_line, "".join(pieces).split("\n"))))


def _children(body: Element) -> Iterator[Element]:
    """Yield paragraphs and tables in order, also those inside content controls and insertions."""
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element is body or element.tag in CONTAINERS:
            continue
        if element.tag in {tag("p"), tag("tbl")}:
            yield element
        walk.skip_subtree()


def _paragraph_lines(paragraph: Element, heading_levels: Mapping[str, int], lists: Lists) -> Iterator[str]:
    text = paragraph_text(paragraph)
    if not text:
        return
    properties = paragraph.find(tag("pPr"))
    level = heading_levels.get(_value(properties, "pStyle")) if properties is not None else None
    if level:
        yield HEADING * level + lists.prefix(properties) + one_line(text)
    else:
        yield lists.prefix(properties) + text
    # Paragraphs of text boxes that hang on this one.
    for inner in paragraph.iter(tag("p")):
        if inner is not paragraph and not any(a.tag == _FALLBACK for a in inner.iterancestors()):
            yield from filter(None, [paragraph_text(inner)])


def _table_rows(table: Element) -> Iterator[str]:
    for row in table.iter(tag("tr")):
        if next(row.iterancestors(tag("tbl"))) is not table:
            continue  # of a table inside a cell, whose text stands in that cell
        own = [cell for cell in row.iter(tag("tc")) if next(cell.iterancestors(tag("tr"))) is row]
        cells = [text for cell in own for text in (_cell_text(cell), *[""] * (_columns(cell) - 1))]
        if line := row_of(cells):
            yield line


def _columns(cell: Element) -> int:
    """Return how many columns a cell fills; those below a cell of two rows are in the file, and blank."""
    properties = cell.find(tag("tcPr"))
    return spanned(_value(properties, "gridSpan")) if properties is not None else 1


def _cell_text(cell: Element) -> str:
    return one_line(" ".join(filter(None, (paragraph_text(p) for p in cell.iter(tag("p"))))))


def _is_raised(text: Element) -> bool:
    properties = text.getparent().find(tag("rPr"))
    return properties is not None and _value(properties, "vertAlign") == "superscript"


def _list_of(properties: Element | None) -> tuple[str, str] | None:
    numbering = properties.find(tag("numPr")) if properties is not None else None
    if numbering is None:
        return None
    return _value(numbering, "numId") or "0", _value(numbering, "ilvl") or "0"


def _value(parent: Element, name: str) -> str:
    found = parent.find(tag(name))
    return (found.get(tag("val")) or "") if found is not None else ""
