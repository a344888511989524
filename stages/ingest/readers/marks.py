"""How a reader's text says what plain text cannot: headings, table rows, articles, pages, raised marks.

Each is an ASCII control character that no document holds (readers drop those that one does hold), so a
text with marks is still one string. None is white space to Python, so that `strip` and `split` keep them.
Cleaning reads the marks and removes them.
"""

import re

HEADING = "\x01"
"""Begins a heading line, once for each level: one is the page's own title."""

ROW = "\x02"
"""Begins a table row, whose cells stand between ` | `."""

ARTICLE = "\x03"
"""A line of its own: here begins an article that the source itself marks as one."""

PAGE = "\x04"
"""A line of its own: here a page ends."""

RAISED, LOWERED = "\x0e", "\x0f"
"""Stand around raised characters: footnote marks, exponents, the `st` of `1st`."""

BULLET = "• "
"""Begins a list item."""

_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def without_controls(text: str) -> str:
    """Return `text` without control characters, so that no document can forge a mark."""
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return `text` with every run of white space as one space."""
    return " ".join(text.split())
