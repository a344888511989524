"""The cells of a table's line, which the cleaned text writes with | or tabs between them."""

import re

_CELL_BREAK = re.compile(r"[ ]?\|[ ]?|\t+")


def cells_of(line: str) -> list[tuple[int, str]]:
    """The cells of one line of a table and where each starts in it; none where the line is no table's."""
    if "|" not in line and "\t" not in line:
        return []
    edges = [0, *(edge for m in _CELL_BREAK.finditer(line) for edge in m.span()), len(line)]
    cells = [(a, line[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    cells = [(at + len(cell) - len(cell.lstrip()), cell.strip()) for at, cell in cells]
    is_framed = line.startswith("|") and line.endswith("|")
    return cells[1:-1] if is_framed else cells
