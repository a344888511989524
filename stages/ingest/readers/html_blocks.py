"""Writes a tree of elements as text with marks: one line a paragraph, heading, list item or table row."""

import re
from dataclasses import dataclass, field

from lxml import etree, html

from stages.ingest.readers.marks import BULLET, HEADING, LOWERED, RAISED, ROW, one_line
from stages.ingest.readers.table_rows import row_of, spanned

# trafilatura's names for the same elements.
SYNONYMS = {"item": "li", "list": "ul", "row": "tr", "cell": "td", "quote": "blockquote", "lb": "br"}
INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font hi i ins kbd mark nobr q ref s samp small
    span strong sub sup tt u var wbr""".split()  # noqa: SIM905 - as the standard lists them
)
HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"head": 2}
CELLS = frozenset({"td", "th"})
ROW_GROUPS = frozenset({"table", "thead", "tbody", "tfoot"})
SKIPPED = frozenset({"del", "s", "graphic", "img", "figure-image", "head-meta"})
LONG_CELL = 400
"""A cell with more characters lays out a page; figures and labels are shorter."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ABSOLUTE = re.compile(r"\b(?:19|20)\d{2}\b")


@dataclass(slots=True)
class _Writer:
    """Where the walk stands: the line being written, and what it is a line of."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    prefix: str = ""
    lists: list[int | None] = field(default_factory=list)  # None for bullets, else the next number
    cells: list[str] | None = None
    spans: dict[int, int] = field(default_factory=dict)
    """Columns that a cell of a row above fills, with the rows that it still fills."""

    def end_line(self) -> None:
        """Close the line; an empty one leaves no trace."""
        if text := one_line("".join(self.line)):
            kind = "item" if self.prefix and not self.prefix.startswith(HEADING) else "block"
            if kind == "block" or not self._follows_item():
                self.lines.append("")
            self.lines.append(self.prefix + text)
            self.prefix = ""
        self.line.clear()

    def end_cell(self, text: str, columns: int, rows: int) -> None:
        """Write a cell in the first free column, blank ones beside and below it where it spans them."""
        cells = self.cells if self.cells is not None else []
        self._pass_filled(cells)
        for place in range(len(cells), len(cells) + columns):
            self.spans[place] = rows - 1
        cells += [text, *[""] * (columns - 1)]

    def _pass_filled(self, cells: list[str]) -> None:
        while self.spans.get(len(cells), 0) > 0:
            self.spans[len(cells)] -= 1
            cells.append("")

    def end_row(self) -> None:
        """Close a table row."""
        cells, self.cells = self.cells or [], None
        self._pass_filled(cells)
        for place, left in self.spans.items():
            self.spans[place] = max(0, left - (place >= len(cells)))
        if row := row_of(cells):
            if not self.lines or not self.lines[-1].startswith(ROW):
                self.lines.append("")
            self.lines.append(row)

    def _follows_item(self) -> bool:
        return bool(self.lines) and self.lines[-1].startswith((BULLET, *"123456789"))


def blocks_of(root: html.HtmlElement) -> str:
    """Return the text of `root` with marks, blocks parted by blank lines. Walks without recursion."""
    writer = _Writer()
    layout = {table for table in root.iter("table") if _is_layout(table)}
    in_data_table = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if not isinstance(tag, str):
            if event == "end":
                writer.line.append(element.tail or "")
            continue
        tag = SYNONYMS.get(tag, tag)
        if event == "start":
            if tag in SKIPPED:
                walk.skip_subtree()
                continue
            in_data_table += tag == "table" and element not in layout
            _start(writer, tag, element, bool(in_data_table))
        else:
            _end(writer, tag, element, bool(in_data_table))
            in_data_table -= tag == "table" and element not in layout
            if element is not root:
                writer.line.append(element.tail or "")
    writer.end_line()
    return "\n".join(writer.lines).strip("\n")


def _start(writer: _Writer, tag: str, element: html.HtmlElement, in_data_table: bool) -> None:
    if in_data_table and tag != "caption":
        if tag == "tr":
            writer.end_line()
            writer.cells = []
        elif tag not in INLINE:
            writer.line.append(" ")
    elif tag == "br":
        writer.end_line()
    elif tag not in INLINE and tag != "time":
        writer.end_line()
        _open_block(writer, tag, element)
    writer.line.append(RAISED if _is_raised(tag, element) else "")
    writer.line.append(_words(tag, element))


def _open_block(writer: _Writer, tag: str, element: html.HtmlElement) -> None:
    if tag in HEADINGS:
        rend = element.get("rend") or ""
        writer.prefix = HEADING * HEADINGS.get(rend, HEADINGS[tag])
    elif tag in {"ul", "ol"}:
        start = element.get("start") or "1"
        writer.lists.append((int(start) if start.isdecimal() else 1) if tag == "ol" else None)
    elif tag == "li":
        number = writer.lists[-1] if writer.lists else None
        writer.prefix = BULLET if number is None else f"{number}. "
        if number is not None:
            writer.lists[-1] = number + 1


def _end(writer: _Writer, tag: str, element: html.HtmlElement, in_data_table: bool) -> None:
    if tag == "sup" or (tag == "hi" and RAISED in writer.line):
        writer.line.append(LOWERED if writer.line.count(RAISED) > writer.line.count(LOWERED) else "")
    if in_data_table and tag in CELLS and writer.cells is not None:
        writer.end_cell(
            one_line("".join(writer.line)), spanned(element.get("colspan")), spanned(element.get("rowspan"))
        )
        writer.line.clear()
    elif in_data_table and tag == "tr":
        writer.end_row()
    elif in_data_table and tag in ROW_GROUPS:
        writer.end_line()
        writer.spans.clear()
    elif in_data_table and tag != "caption":
        writer.line.append("" if tag in INLINE else " ")
    elif tag not in INLINE and tag not in {"br", "time"}:
        writer.end_line()
        if tag in {"ul", "ol"} and writer.lists:
            writer.lists.pop()
        if tag == "li":
            writer.prefix = ""


def _is_raised(tag: str, element: html.HtmlElement) -> bool:
    return tag == "sup" or (tag == "hi" and element.get("rend") == "#sup")


def _words(tag: str, element: html.HtmlElement) -> str:
    """Return the text at an element's start. A time told only as 'today' is given as the day it states."""
    text = element.text or ""
    stated = _ISO_DAY.match(element.get("datetime") or "") if tag == "time" else None
    if stated and not _ABSOLUTE.search("".join(element.itertext())):
        return f" {stated[0]} ({one_line(text)}) " if text.strip() else f" {stated[0]} "
    return text


def _is_layout(table: html.HtmlElement) -> bool:
    """Whether a table only arranges the page: it nests tables, headings or long texts, or has one column."""
    if (
        table.get("role") == "presentation"
        or next(table.iter("h1", "h2", "h3", "ul", "ol", "head", "list"), None) is not None
    ):
        return True
    if any(inner is not table for inner in table.iter("table")):
        return True
    rows = [
        [cell for cell in row if cell.tag in CELLS or cell.tag == "cell"] for row in table.iter("tr", "row")
    ]
    if max(map(len, rows), default=0) < 2:
        return True
    return any(sum(map(len, cell.itertext())) > LONG_CELL for row in rows for cell in row)
