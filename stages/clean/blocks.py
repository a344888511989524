"""Blocks: what cleaning works on, between a reader's text with marks and an article's text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from stages.ingest.readers.marks import ARTICLE, BULLET, HEADING, PAGE, RAISED, ROW

HEAD = "heading"
PARAGRAPH = "paragraph"
ITEM = "item"
TABLE_ROW = "row"
NOTE = "note"
BREAK = "break"
"""Where a page ends or a rule is drawn: gone once paragraphs that cross it are joined."""
NEW_ARTICLE = "article"

_TIGHT = frozenset({ITEM, TABLE_ROW})


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item, table row, or footnote.

    `level` is a heading's, 0 where only its looks make it one; `space` counts the blank lines before it.
    """

    kind: str
    text: str
    level: int = 0
    space: int = 1

    @property
    def n_words(self) -> int:
        """Words by white space."""
        return len(self.text.split())

    def with_text(self, text: str) -> "Block":
        """Return the block with other words."""
        return replace(self, text=text)


def parse(text: str) -> list[Block]:
    """Return the blocks of a text with marks: every line is one."""
    return list(_parsed(text))


def _parsed(text: str) -> Iterator[Block]:
    space = 0
    for line in text.split("\n"):
        if not (stripped := line.strip(" \t")):
            space += 1
            continue
        yield _block(stripped, space)
        space = 0


# What the first character of a line makes it, and whether that character stays.
_KINDS = {
    ROW: (TABLE_ROW, False),
    BULLET[0]: (ITEM, False),
    PAGE: (BREAK, False),
    ARTICLE: (NEW_ARTICLE, False),
    RAISED: (NOTE, True),
}


def _block(line: str, space: int) -> Block:
    if line[0] == HEADING:
        text = line.lstrip(HEADING)
        return Block(HEAD, text.strip(), len(line) - len(text), space)
    kind, stays = _KINDS.get(line[0], (PARAGRAPH, True))
    return Block(kind, line if stays else line[1:].strip(), 0, space)


def rendered(blocks: Iterable[Block]) -> str:
    """Return the text of an article: blocks parted by a blank line, items and rows each on the next line."""
    pieces: list[str] = []
    previous = ""
    for block in blocks:
        if not block.text:
            continue
        if pieces:
            pieces.append("\n" if block.kind in _TIGHT and block.kind == previous else "\n\n")
        pieces.append(BULLET + block.text if block.kind == ITEM else block.text)
        previous = block.kind
    return "".join(pieces)


# Ends a sentence, with whatever quotes and brackets close after the stop.
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")


def ends_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does."""
    return SENTENCE_END.search(text[-6:]) is not None
