"""What stands around a line that may be a headline: topics, people and places, as numbers to weigh."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from stages.clean.blocks import ITEM, TABLE_ROW, Block
from stages.clean.segments.features import NUMBERED
from stages.clean.stamps import is_byline, stamp
from stages.clean.words import stems

BEFORE = 10
"""Blocks of the article so far that a headline's words are compared with."""
AFTER = 6
"""Blocks below a headline that may introduce people again."""
FURTHEST = 60
"""Blocks of the article so far in which people are looked for: further back costs time and tells little."""
HARDLY_BEGUN, SHORT, LITTLE_LEFT = 45, 90, 60
"""Words: news is longer than these."""

_NAME = re.compile(
    r"\b[A-Z][a-zé]+(?:-[A-Z][a-z]+)?(?: [A-Z]\.)?(?: (?:de|van|von))?"
    r" ((?:O[’']|Mc|Mac|Di[’'])?[A-Z][a-zé]{2,}(?:-[A-Z][a-z]+)?)\b"
)
_VERBS = (
    "said|says|added|adds|told|wrote|writes|warned|called|found|argued|explained|insisted|continued|did|also"
    "|has|is|was|will|believes|wants|thinks"
)
# A surname without a first name: `Gilbert said`, `Mr Halfon`, `… ,” added Nattress`.
_ALONE = re.compile(
    rf"(?<![A-Za-z] )\b((?:O[’']|Mc|Mac|Di[’'])?[A-Z][a-zé]{{2,}}(?:-[A-Z][a-z]+)?) (?:{_VERBS})\b"
    r"|\b(?:said|added|wrote) ([A-Z][a-zé]{2,})\b(?! [A-Z])|\b(?:Mr|Mrs|Ms|Dr) ([A-Z][a-zé]{2,})\b"
)
_EXPANDED = re.compile(r"\(([A-Z][A-Za-z]*[A-Z])s?\)")
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]s?\b")
_DEFINITE = re.compile(
    r"The ((?:[a-z][\w-]* ){0,2}?[a-z][\w-]*(?:[’']s [a-z]+)?)"
    r" (?:\w+s|\w+ed|found|said|want|has|will|was|had|can|must|should|would|also)\b"
)
# There is one of these in everybody's mind: `The government has let …` introduces nothing.
_UNIQUE = re.compile(
    r"\b(?:government|department|treasury|chancellor|prime minister|secretary|minister|country|public|first"
    r"|latest|last|number|new|biggest|largest|most)\b"
)
_ANNOUNCES = re.compile(
    r"\b(?:here(?:[’']s| is| are)|below (?:is|are)|the following|(?:told|tell) us|in turn|as follows"
    r"|(?:these|they) are)\b.{0,80}(?:[:….]|\.\.\.)$|\b(?:following|includes?|are)[:…]$",
    re.I,
)
_NUMBER = re.compile(r"(\d{1,2})\. ")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every block of a document holds, read once."""

    blocks: Sequence[Block]
    stems: Sequence[frozenset[str]]
    named: Sequence[frozenset[str]]
    alone: Sequence[frozenset[str]]
    rarity: dict[str, float]
    words_before: Sequence[int]
    numbers: Sequence[int]


def surroundings(blocks: Sequence[Block]) -> Surroundings:
    """Read every block once."""
    by_block = [frozenset(stems(block.text)) for block in blocks]
    counts: dict[str, int] = {}
    for stem in (stem for found in by_block for stem in found):
        counts[stem] = counts.get(stem, 0) + 1
    alone = [frozenset(m[1] or m[2] or m[3] for m in _ALONE.finditer(block.text)) for block in blocks]
    people = frozenset().union(*alone)  # who is called by surname somewhere is a person, not a body
    named = [frozenset(name for name in _NAME.findall(block.text) if name in people) for block in blocks]
    return Surroundings(
        blocks,
        by_block,
        named,
        [called - full for called, full in zip(alone, named, strict=True)],
        {stem: 4 / (4 + count) for stem, count in counts.items()},
        [0, *accumulate(block.n_words for block in blocks)],
        [int(match[1]) if (match := _NUMBER.match(block.text)) else 0 for block in blocks],
    )


def topic(doc: Surroundings, start: int, place: int, lede_at: int) -> dict[str, float]:
    """Return how new the line and the text below are, set against the article that began at `start`."""
    head = doc.stems[place]
    coming = frozenset().union(*doc.stems[lede_at : lede_at + 4])
    past = frozenset().union(*doc.stems[max(start, place - BEFORE) : place])
    return {
        "novel_head": _weight(doc, head - past) / max(_weight(doc, head), 0.01),
        "novel_text": _weight(doc, coming - past) / max(_weight(doc, coming), 0.01),
        "definite_known": float(_is_definite_known(doc.blocks[lede_at].text, past | head)),
    }


def people(doc: Surroundings, start: int, place: int, lede_at: int) -> dict[str, float]:
    """Return full names given again, and surnames that only the article so far explains."""
    start = max(start, place - FURTHEST)
    known = frozenset().union(*doc.named[start:place])
    called = frozenset().union(*doc.alone[start:place])
    again: set[str] = set()
    alone: set[str] = set()
    new: set[str] = set()
    for at in range(lede_at, min(lede_at + AFTER, len(doc.blocks))):
        again |= (doc.named[at] & (known | called)) - alone
        new |= doc.named[at] - known - called
        alone |= (doc.alone[at] & known) - again
    return {
        "named_again": float(bool(again)),
        "surname_alone": float(bool(alone)),
        "head_new_name": float(any(name in doc.blocks[place].text for name in new)),
        "expanded_again": float(_is_expanded_again(doc, start, place, lede_at)),
    }


def position(doc: Surroundings, start: int, place: int, lede_at: int) -> dict[str, float]:
    """Return what lists, numbers, gaps and lengths around the line say."""
    blocks, words = doc.blocks, doc.words_before
    so_far = words[place] - words[start]
    left = words[min(lede_at + 12, len(blocks))] - words[lede_at]
    last = _first(reversed(doc.numbers[max(start, place - FURTHEST) : place]))
    following = _first(doc.numbers[place : place + 25])
    between = blocks[place + 1 : lede_at]
    before = blocks[place - 1]
    return {
        "short_before": float(so_far < SHORT),
        "very_short_before": float(so_far < HARDLY_BEGUN),
        "short_after": float(left < LITTLE_LEFT),
        "wide_gap": float(blocks[place].space > max(1, blocks[lede_at].space)),
        "inside_numbers": float(last > 0 and following == last + 1),
        "after_numbers": float(last > 0 and following != last + 1),
        "announced": float(_is_announced(blocks, start, place)),
        "after_list": float(before.kind in {ITEM, TABLE_ROW}),
        "byline_below": float(
            any(is_byline(block.text) or stamp(block.text) is not None for block in between)
        ),
        "standfirst_below": float(len(between) == 1),
    }


def _weight(doc: Surroundings, found: Iterable[str]) -> float:
    return sum(doc.rarity[stem] for stem in found)


def _is_definite_known(lede: str, past: frozenset[str]) -> bool:
    """Whether the text begins `The review …` and a review was spoken of that is not the only one there is."""
    match = _DEFINITE.match(lede[:200])
    if match is None or _UNIQUE.search(match[1]):
        return False
    named = stems(match[1])
    return bool(named) and named[-1] in past


def _is_expanded_again(doc: Surroundings, start: int, place: int, lede_at: int) -> bool:
    """Whether an abbreviation that the article so far uses is spelt out below: `… (DfE)`."""
    spelt_out = {
        match[1]
        for block in doc.blocks[lede_at : lede_at + AFTER]
        if "(" in block.text
        for match in _EXPANDED.finditer(block.text)
    }
    return bool(spelt_out) and any(
        not spelt_out.isdisjoint(_ACRONYM.findall(block.text)) for block in doc.blocks[start:place]
    )


def _is_announced(blocks: Sequence[Block], start: int, place: int) -> bool:
    """Whether the article so far says that parts follow, and no list has followed yet."""
    for at in range(place - 1, max(start, place - FURTHEST), -1):
        text = blocks[at].text
        if blocks[at].kind in {ITEM, TABLE_ROW} or NUMBERED.match(text):
            return False
        if len(text) < 400 and text.endswith((":", "…", ".")) and _ANNOUNCES.search(text):
            return True
    return False


def _first(numbers: Iterable[int]) -> int:
    return next(filter(None, numbers), 0)
