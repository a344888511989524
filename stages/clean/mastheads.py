"""Reads an article's masthead: title, publisher, date. Takes out of the text what is no part of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stages.clean.blocks import HEAD, ITEM, PARAGRAPH, TABLE_ROW, Block, ends_sentence
from stages.clean.dates import StatedDate, stated_date
from stages.clean.stamps import LABEL, LATER, Stamp, is_byline, is_reference, stamp
from stages.clean.words import is_body_name, restated

TOP = 16
"""A masthead is over within so many blocks."""
MAX_TITLE_WORDS = 32
PROSE_WORDS = 22

_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z]\.)?(?: (?:de|van|von|der))?(?: [A-Z][\w'’-]+){1,2}")
_SALUTATION = re.compile(r"dear\b.{1,60}|to whom it may concern.?", re.I)
_PUBLISHED_BY = re.compile(r"(?:published by|publisher|source|from):? (?P<name>(?-i:[A-Z]).{2,80})", re.I)


@dataclass(frozen=True, slots=True)
class Masthead:
    """What an article's first lines state, and its blocks without stamps that would read as figures."""

    blocks: tuple[Block, ...]
    title: str | None
    publisher: str | None
    date: StatedDate | None


def is_prose(block: Block) -> bool:
    """Whether a block is a paragraph of an article and no line of a masthead."""
    return block.kind in {PARAGRAPH, ITEM} and (
        block.n_words >= PROSE_WORDS or (block.n_words >= 9 and ends_sentence(block.text))
    )


def masthead(blocks: Sequence[Block], title: str | None = None) -> Masthead:
    """Read the first blocks; `title` is what the source calls the article."""
    kept = _once(blocks)
    is_letter = any(_SALUTATION.fullmatch(block.text) for block in kept[:25] if len(block.text) < 80)
    stamps = {place: s for place, block in enumerate(kept[:TOP]) if (s := _stamp_of(block))}
    found_title = _title(kept, stamps, is_letter, title)
    dropped = {place for place, s in stamps.items() if s.date.is_relative}
    if not is_letter:
        dropped |= _bylines(kept, stamps, found_title)
    return Masthead(
        tuple(block for place, block in enumerate(kept) if place not in dropped),
        found_title,
        _publisher(kept, stamps),
        _issued(stamps),
    )


def _stamp_of(block: Block) -> Stamp | None:
    return stamp(block.text) if block.kind not in {TABLE_ROW, ITEM} else None


def _once(blocks: Sequence[Block]) -> list[Block]:
    """Drop a line at the top that repeats the one before: sites print headlines and standfirsts twice."""
    kept: list[Block] = []
    for place, block in enumerate(blocks):
        if (
            kept
            and place <= TOP
            and block.kind not in {ITEM, TABLE_ROW}
            and block.text.casefold() == kept[-1].text.casefold()
        ):
            continue
        kept.append(block)
    return kept


def _title(
    blocks: Sequence[Block], stamps: dict[int, Stamp], is_letter: bool, stated: str | None
) -> str | None:
    top = blocks[: _n_top(blocks)]
    if is_letter:
        return _letter_title(blocks)
    prose = [block.text for block in blocks[len(top) : len(top) + 3]]
    best: tuple[float, str] | None = None
    for place, block in enumerate(top):
        if place in stamps or not _may_be_title(block):
            continue
        score = restated(block.text, prose) - 0.1 * place
        score += {0: 0.0, 1: 1.5, 2: 1.0}.get(block.level if block.kind == HEAD else 0, 0.5)
        score += 2.0 if stated and block.text.casefold() in stated.casefold() and block.n_words > 2 else 0.0
        if best is None or score > best[0]:
            best = (score, block.text)
    return best[1] if best else None


def _n_top(blocks: Sequence[Block]) -> int:
    """How many blocks stand before the first paragraph."""
    for place, block in enumerate(blocks[:TOP]):
        if is_prose(block) or block.kind == TABLE_ROW:
            return place
    return min(TOP, len(blocks))


def _may_be_title(block: Block) -> bool:
    text = block.text
    if block.kind in {ITEM, TABLE_ROW} or not any(map(str.isalpha, text)) or block.n_words > MAX_TITLE_WORDS:
        return False
    if block.kind != HEAD and (text.endswith((".", ":", ",", ";")) or "@" in text):
        return False
    return not (
        is_byline(text)
        or is_body_name(text)
        or _PUBLISHED_BY.fullmatch(text)
        or LABEL.match(text)
        or is_reference(text)
    )


def _letter_title(blocks: Sequence[Block]) -> str | None:
    """A letter's subject: the short line after the salutation, or the page's own heading above it."""
    for place, block in enumerate(blocks[:25]):
        if _SALUTATION.fullmatch(block.text[:80]):
            above = next((b.text for b in blocks[:place] if b.kind == HEAD and b.level == 1), None)
            below = blocks[place + 1] if place + 1 < len(blocks) else None
            if below is not None and not is_prose(below) and _may_be_title(below):
                return below.text
            return above
    return None


def _bylines(blocks: Sequence[Block], stamps: dict[int, Stamp], title: str | None) -> set[int]:
    """Places of lines that only say who wrote it; a name by itself counts beside a date line."""
    found = set()
    for place, block in enumerate(blocks[:TOP]):
        if block.kind != PARAGRAPH or block.text == title or place in stamps:
            continue
        beside = place - 1 in stamps or place + 1 in stamps
        if is_byline(block.text) or (
            beside and place > 0 and _NAME.fullmatch(block.text) and not is_body_name(block.text)
        ):
            found.add(place)
    return found


def _publisher(blocks: Sequence[Block], stamps: dict[int, Stamp]) -> str | None:
    if blocks and is_body_name(blocks[0].text):
        return blocks[0].text
    for one in stamps.values():
        for piece in one.rest.split(" | "):
            if is_body_name(piece):
                return piece
    for block in blocks[:TOP]:
        if (
            block.n_words <= 12
            and (match := _PUBLISHED_BY.fullmatch(block.text))
            and not stated_date(block.text)
        ):
            return match["name"].rstrip(".")
    return None


def _issued(stamps: dict[int, Stamp]) -> StatedDate | None:
    """The date of publication before that of an update, a stated one before a relative one."""
    ranked = sorted(
        stamps.items(),
        key=lambda item: (item[1].label in LATER, item[1].date.is_relative, item[0]),
    )
    return ranked[0][1].date if ranked else None
