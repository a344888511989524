"""Articles told apart by date lines: `The Post / 2 days ago / - The Post / headline / text`, or
`headline / by whom / 4 September 2024 / text`, over and over.

Two items with a headline and a text each make a page of several articles; one date line is a masthead.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stages.clean.blocks import HEAD, ITEM, PARAGRAPH, TABLE_ROW, Block, ends_sentence
from stages.clean.boilerplate import is_chrome, is_comment_head, is_teaser_head
from stages.clean.segments.segment import LISTED, MAIN, RELATED, Segment
from stages.clean.stamps import LABEL, Stamp, is_byline, is_reference, stamp

MAX_HEADLINE_WORDS = 32
MIN_HEADLINE_WORDS = 3
MAX_NAME_WORDS = 6
MIN_TEXT_WORDS = 25
"""An item with fewer words of text is a teaser for another page."""
MIN_LEAD_WORDS = 15
"""What stands above the items is an article where it holds a sentence or two."""
REACH = 4
"""Lines of one item's head on either side of its date line."""


@dataclass(frozen=True, slots=True)
class _Item:
    """An item's head: where it begins, where its headline stands, what its date line says."""

    start: int
    headline: int
    text: int
    stamp: Stamp
    publisher: str | None
    is_stamp_first: bool


def stamped_articles(blocks: Sequence[Block]) -> list[Segment]:
    """Return the articles of a page of dated items; none where it has fewer than two."""
    items = _items(blocks)
    if not items:
        return []
    first = items[0]
    lead = _lead(blocks[: first.start])
    if len(items) + bool(lead) < 2:
        return []
    # One date line below a text is evidence only where it is of the kind that pages put over links.
    if len(items) == 1 and not (first.is_stamp_first and first.stamp.date.is_relative):
        return []
    ends = [*(item.start for item in items[1:]), len(blocks)]
    bodies = [_segment(blocks, item, end) for item, end in zip(items, ends, strict=True)]
    if not lead:
        return bodies if len(bodies) > 1 else []
    related = [replace(one, role=RELATED) for one in bodies if one.n_words >= MIN_TEXT_WORDS]
    return [Segment(MAIN, tuple(lead)), *related]


def _items(blocks: Sequence[Block]) -> list[_Item]:
    found: list[_Item] = []
    for place, block in enumerate(blocks):
        if block.kind in {ITEM, TABLE_ROW} or (one := stamp(block.text)) is None:
            continue
        floor = found[-1].text if found else 0
        item = _after(blocks, place, one, floor) or _before(blocks, place, one, floor)
        if item is not None and (not found or item.start >= found[-1].text):
            found.append(item)
    return _alike(found)


def _alike(items: list[_Item]) -> list[_Item]:
    """Keep the items of the page's own pattern: the order that most have."""
    n_first = sum(item.is_stamp_first for item in items)
    is_first = 2 * n_first > len(items)
    return [item for item in items if item.is_stamp_first == is_first]


def _after(blocks: Sequence[Block], place: int, one: Stamp, floor: int) -> _Item | None:
    """Read an item whose headline follows its date line."""
    headline = place + 1
    names = []
    while (
        headline < len(blocks) and headline <= place + REACH and _is_repeat(blocks[headline], blocks, place)
    ):
        names.append(blocks[headline].text.strip("-–—•| "))
        headline += 1
    text = headline + 1
    if text >= len(blocks) or not _is_headline(blocks[headline]) or not _is_text(blocks[text]):
        return None
    start = place
    while start > floor and place - start < 2 and _is_name(blocks[start - 1]):
        start -= 1
        names.append(blocks[start].text)
    publisher = one.publisher or (names[0] if names else None)
    if publisher is None and not one.date.is_relative:
        return None  # a date over a heading may be a chronicle's
    return _Item(start, headline, text, one, publisher, True)


def _before(blocks: Sequence[Block], place: int, one: Stamp, floor: int) -> _Item | None:
    """Read an item whose headline stands before its date line."""
    text = place + 1
    while (
        text < len(blocks)
        and text <= place + REACH
        and (is_byline(blocks[text].text) or is_chrome(blocks[text].text))
    ):
        text += 1
    if text >= len(blocks) or not (_is_text(blocks[text]) or _is_standfirst(blocks, text)):
        return None
    start = place
    while start > floor and place - start < REACH and _is_head_line(blocks[start - 1]):
        start -= 1
        if blocks[start].kind == HEAD:
            break
    headline = next((at for at in range(start, place) if _is_headline(blocks[at])), None)
    if headline is None:
        return None
    return _Item(headline, headline, text, one, one.publisher, False)


def _segment(blocks: Sequence[Block], item: _Item, end: int) -> Segment:
    """Return an item's article, its headline first."""
    if item.is_stamp_first:
        body = (blocks[item.headline], *blocks[item.text : end])
    else:
        body = tuple(blocks[item.headline : end])
    cut = next((at for at, block in enumerate(body) if at and is_teaser_head(block.text)), len(body))
    return Segment(LISTED, body[:cut], blocks[item.headline].text, item.publisher, item.stamp.date)


def _lead(blocks: Sequence[Block]) -> list[Block]:
    """Return the article above the items, without the headings that introduce them; empty where none is."""
    end = len(blocks)
    for place, block in enumerate(blocks):
        if (is_teaser_head(block.text) or is_comment_head(block.text)) and 2 * place > len(blocks):
            end = place
            break
    lead = [block for block in blocks[:end] if not is_chrome(block.text)]
    n_words = sum(block.n_words for block in lead if _is_text(block))
    return lead if n_words >= MIN_LEAD_WORDS else []


def _is_headline(block: Block) -> bool:
    if block.kind not in {PARAGRAPH, HEAD} or not MIN_HEADLINE_WORDS <= block.n_words <= MAX_HEADLINE_WORDS:
        return False
    if block.text.endswith((".", ",", ";", ":")) or LABEL.match(block.text) or is_reference(block.text):
        return False
    return not (is_chrome(block.text) or is_byline(block.text) or stamp(block.text))


def _is_head_line(block: Block) -> bool:
    """Whether a line may stand above an item's date: its headline, a standfirst, a name."""
    if block.kind == HEAD:
        return True
    return block.kind == PARAGRAPH and block.n_words <= MAX_HEADLINE_WORDS and not ends_sentence(block.text)


def _is_text(block: Block) -> bool:
    return (
        block.kind in {PARAGRAPH, ITEM}
        and block.n_words >= 8
        and (block.n_words > 30 or ends_sentence(block.text))
    )


def _is_standfirst(blocks: Sequence[Block], place: int) -> bool:
    return _is_head_line(blocks[place]) and place + 1 < len(blocks) and _is_text(blocks[place + 1])


def _is_name(block: Block) -> bool:
    """Whether a line may be a publisher's name."""
    text = block.text.strip("-–—•| ")
    return (
        block.kind in {PARAGRAPH, HEAD, ITEM}
        and 0 < len(text.split()) <= MAX_NAME_WORDS
        and text[:1].isupper()
        and not ends_sentence(text)
        and ":" not in text
        and not is_chrome(text)
        and stamp(text) is None
    )


def _is_repeat(block: Block, blocks: Sequence[Block], place: int) -> bool:
    """Whether a line after the date says the publisher again: `- The Post`, or as above the date."""
    if is_byline(block.text):
        return True
    above = blocks[place - 1].text.strip("-–—•| ") if place else ""
    is_dashed = block.kind == ITEM or block.text[:1] in "-–—•|"
    return _is_name(block) and (is_dashed or block.text.strip("-–—•| ") == above)
