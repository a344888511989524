"""Plain text becomes text with marks: lists and underlined headings are recognised, wrapped lines joined."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from stages.ingest.readers.marks import BULLET, HEADING, PAGE, ROW

MIN_WRAP, MAX_WRAP = 45, 100
"""Programs wrap text at 65 to 80 characters; longer lines are whole paragraphs, shorter ones lists."""
FILLED = 0.55
"""A wrapped line is at least this full, or the next word would have fitted."""

_Line = TypeVar("_Line")
_LONGEST_ROW = 2000
_BULLET = re.compile(r"[ ]*(?:[•●▪■◦‣∙·*–+-]|\uf0b7|o(?= {2,}))[ ]+(?=\S)")
_UNDERLINE = re.compile(r"[ ]*(?:={3,}|-{3,}|~{3,})[ ]*")
_RULE = re.compile(r"[ ]*(?:[=_*~#-][ ]?){3,}[ ]*")
_NUMBERED = re.compile(
    r"[ ]*(?:\(?[0-9]{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,5}[.)]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=[ ][A-Z]))[ ]"
)


def marked(text: str) -> str:
    """Return plain text with marks."""
    return "\n".join(line for chunk in _chunks(text) for line in _lines(chunk))


def with_cells(text: str) -> str:
    """Return plain text with the rows of tables that tabs part marked as rows; other tabs stay."""
    if "\t" not in text:
        return text
    lines = text.split("\n")
    cells = [_cells(line) for line in lines]
    for place, row in enumerate(cells):
        if row and any(_beside(cells, place)):
            lines[place] = ROW + " | ".join(row)
    return "\n".join(lines)


def _cells(line: str) -> list[str]:
    """The cells of a line, none where no tab parts them or it is the item of a list."""
    if "\t" not in line.strip() or _BULLET.match(line.expandtabs(1)) or _NUMBERED.match(line.expandtabs(1)):
        return []
    return [cell.strip() for cell in line.split("\t")]


def _chunks(text: str) -> Iterator[list[str]]:
    """Yield runs of lines; an empty list for each blank line between."""
    chunk: list[str] = []
    for line in text.split("\n"):
        if line and not line.isspace():
            chunk.append(line)
            continue
        if chunk:
            yield chunk
            chunk = []
        yield [""]
    if chunk:
        yield chunk


def _lines(chunk: Sequence[str]) -> Iterator[str]:
    if len(chunk) > 1:
        yield from _joined(list(_without_underlines(_with_rows(chunk))))
    elif chunk[0] and not (_RULE.fullmatch(chunk[0][:300]) and len(chunk[0]) < 300):
        yield _line(chunk[0])
    else:
        yield ""


def _with_rows(chunk: Sequence[str]) -> list[str]:
    """Mark as rows of a table lines of two cells that stand together: "Year | Starts" over "2021 | 145"."""
    return [
        _row(line) if _is_barred(line) or ("|" in line and "|" in "".join(_beside(chunk, place))) else line
        for place, line in enumerate(chunk)
    ]


def _beside(lines: Sequence[_Line], place: int) -> list[_Line]:
    """What stands right before and after one of several lines."""
    return [*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]]


def _without_underlines(chunk: Sequence[str]) -> Iterator[str]:
    """A line of dashes below a short line makes it a heading."""
    for place, line in enumerate(chunk):
        if len(line) < 300 and _RULE.fullmatch(line):
            continue
        below = chunk[place + 1] if place + 1 < len(chunk) else ""
        if len(line) < 200 and len(below) < 300 and _UNDERLINE.fullmatch(below):
            yield from ("", HEADING * (1 if "=" in below else 2) + line.strip(), "")
        else:
            yield line


_ALIGNED = re.compile(r"\S {3,}\S")
"""Cells of a table that spaces set in columns."""


def _joined(lines: Sequence[str]) -> Iterator[str]:
    """Join wrapped lines into paragraphs and list items."""
    is_wrapped = _is_wrapped(lines)
    open_line = ""
    for line in lines:
        starts = not line or line[0] in HEADING + PAGE + ROW or _BULLET.match(line) or _NUMBERED.match(line)
        is_row = _ALIGNED.search(line) and _ALIGNED.search(open_line)
        if open_line and is_wrapped and not starts and not is_row:
            open_line = f"{open_line.rstrip()} {line.strip()}"
            continue
        if open_line:
            yield _line(open_line)
        open_line = line
        if not line:
            yield ""
    if open_line:
        yield _line(open_line)


def _is_barred(line: str) -> bool:
    """Whether bars part a line into cells: a row of a table, however long the lines around it are."""
    return line.count("|") > 1


def _is_wrapped(lines: Sequence[str]) -> bool:
    lines = [line for line in lines if line[:1] != ROW]
    lengths = [len(line) for line in lines] or [0]
    if not MIN_WRAP <= max(lengths) <= MAX_WRAP:
        return False
    joints = [
        (before, after)
        for before, after in pairwise(lines)
        if before and after and not _BULLET.match(after) and not _NUMBERED.match(after)
    ]
    if not joints:
        return False
    full = sum(len(before) >= FILLED * max(lengths) for before, _ in joints)
    runs_on = sum(after.lstrip()[:1].islower() or after.lstrip()[:1].isdecimal() for _, after in joints)
    return full >= 0.8 * len(joints) and 3 * runs_on >= len(joints)


def _line(line: str) -> str:
    if match := _BULLET.match(line):
        return BULLET + line[match.end() :].strip()
    return _row(line) if _is_barred(line) else line


def _row(line: str) -> str:
    """A line as a marked row, its cells parted by single bars; empty cells keep their columns."""
    if line[:1] in (HEADING, PAGE, ROW) or len(line) >= _LONGEST_ROW:
        return line
    cells = line.strip().removeprefix("|").removesuffix("|").split("|")
    return ROW + " | ".join(cell.strip() for cell in cells)
