"""Drops what a site adds to its articles. What that is stands in `boilerplate.yaml`, with reasons."""

import re
from collections.abc import Sequence
from pathlib import Path

import yaml

from stages.clean.blocks import HEAD, TABLE_ROW, Block, ends_sentence

MAX_WORDS = 40
MAX_CHARACTERS = 320
"""A longer line is somebody's sentence, whatever it begins with."""
TEASER_WORDS = 35
"""A teaser is a headline, a line about it and a name; an article's paragraphs are longer in the mean."""

_FINAL = " .:…!*→»>›|"
_TABLE = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))


def _compiled(patterns: Sequence[str]) -> re.Pattern[str]:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    for name, pattern in _TABLE["names"].items():
        joined = joined.replace(f"{{{name}}}", pattern)
    return re.compile(joined, re.IGNORECASE)


_LINES = _compiled([pattern for entry in _TABLE["lines"] for pattern in entry["patterns"]])
_TEASER_HEADS = _compiled(_TABLE["teaser_heads"])
_OFFER_HEADS = _compiled(_TABLE["offer_heads"])
_COMMENT_HEADS = _compiled(_TABLE["comment_heads"])


def is_chrome(text: str) -> bool:
    """Whether a line is one of a site's own."""
    if len(text) > MAX_CHARACTERS or len(text.split()) > MAX_WORDS:
        return False
    bare = text.strip(_FINAL)
    return not bare or _is_line(text) or is_head(text)


def is_head(text: str) -> bool:
    """Whether a line heads teasers, comments or an offer."""
    return is_teaser_head(text) or is_comment_head(text) or is_offer_head(text)


def is_teaser_head(text: str) -> bool:
    """Whether a line heads links to other pages."""
    return len(text) < 60 and _TEASER_HEADS.fullmatch(text.strip(_FINAL)) is not None


def is_offer_head(text: str) -> bool:
    """Whether a line heads an offer to subscribe."""
    return len(text) < 80 and _OFFER_HEADS.fullmatch(text.strip(_FINAL)) is not None


def is_comment_head(text: str) -> bool:
    """Whether a line heads what readers wrote."""
    return len(text) < 160 and _COMMENT_HEADS.fullmatch(text.strip(_FINAL)) is not None


def without_boilerplate(blocks: Sequence[Block]) -> list[Block]:
    """Return an article's blocks without site chrome, teasers and comments."""
    kept = [block for block in _without_tail(blocks) if block.kind == TABLE_ROW or not is_chrome(block.text)]
    end = len(kept)
    while end > 1 and kept[end - 1].kind == HEAD:  # it headed what was dropped
        end -= 1
    return kept[:end]


def _without_tail(blocks: Sequence[Block]) -> Sequence[Block]:
    """Cut at the first heading after which only teasers, comments and chrome follow."""
    prose = [place for place, block in enumerate(blocks) if _is_prose(block)]
    if not prose:
        return blocks
    for place, block in enumerate(blocks):
        if place > prose[0] and is_offer_head(block.text):
            return blocks[:place]
        if is_comment_head(block.text) and _is_comment_section(blocks, place):
            return blocks[:place]
        if place > prose[-1] and is_teaser_head(block.text):
            return blocks[:place]
    return blocks


def _is_comment_section(blocks: Sequence[Block], place: int) -> bool:
    """A heading over comments stands past the middle, or has a form's own lines below it."""
    below = [block.text for block in blocks[place + 1 : place + 5] if len(block.text) < MAX_CHARACTERS]
    return 2 * place > len(blocks) or any(map(_is_line, below))


def _is_line(text: str) -> bool:
    """Whether the table names the line, with its final marks (as in `Name *`) or without."""
    return any(_LINES.fullmatch(one) for one in {text.strip(), text.strip(_FINAL)})


def _is_prose(block: Block) -> bool:
    return block.n_words > TEASER_WORDS or (block.n_words > 20 and ends_sentence(block.text))
