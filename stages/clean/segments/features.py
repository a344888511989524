"""What stands around a line that may be a headline, as numbers that the model weighs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stages.clean.blocks import HEAD, ITEM, PARAGRAPH, TABLE_ROW, Block
from stages.clean.mastheads import is_byline, is_prose, is_reference, stamp
from stages.clean.words import is_body_name, stems

MIN_WORDS, MAX_WORDS = 3, 26
BEFORE = 10
"""Blocks of the article so far that a headline's words are compared with."""
AFTER = 6
"""Blocks below a headline that may introduce people again."""

_NUMBERED = re.compile(
    r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.):]\s|(?:step|part|chapter|section|lot|table|figure|annex|appendix|box) (?:\d|one|two|[A-Z]\b)",
    re.I,
)
_QUOTED = re.compile(r"[‘“\"'].*[’”\"'][.!?]?")
_NAME = re.compile(
    r"\b([A-Z][a-zé]+(?:-[A-Z][a-z]+)?(?: [A-Z]\.)?(?: (?:de|van|von|Mc|O[’'])?)?) ((?:O[’']|Mc|Mac|Di[’'])?[A-Z][a-zé]{2,}(?:-[A-Z][a-z]+)?)\b"
)
_REPORTING = "said|says|added|adds|told|wrote|writes|warned|called|found|argued|explained|insisted|continued|did|also|has|is|was|will|believes|wants|thinks"
_BARE = re.compile(
    rf"(?<![A-Za-z] )(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Dame) )?\b((?:O[’']|Mc|Mac|Di[’'])?[A-Z][a-zé]{{2,}}(?:-[A-Z][a-z]+)?) (?:{_REPORTING})\b"
    r"|\b(?:said|added|wrote) ([A-Z][a-zé]{2,})\b(?! [A-Z])|\b(?:Mr|Mrs|Ms|Dr) ([A-Z][a-zé]{2,})\b"
)
_EXPANDED = re.compile(r"\(([A-Z][A-Za-z]*[A-Z])s?\)")
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]s?\b")
_BACK = re.compile(
    r"(?:[“\"‘'](?!\w+[’'] )|(?:he|she|they|it|its|his|her|their|this|these|that|those|such|both|another|but|and|or|nor|yet|so|however"
    r"|meanwhile|also|similarly|instead|in (?:addition|response|contrast|particular|return|turn)|as well|further(?:more)?|moreover|then|now"
    r"|likewise|overall|elsewhere|asked|according to|for (?:example|instance)|there|here|under (?:the|this)|among|of (?:the|these|those)|one|other"
    r"|some|several|all|most|while|although|if|when|where|why|what|how|not only|even|only|still|again|if|you|we)\b)",
    re.I,
)
_DEFINITE = re.compile(
    r"The ((?:[a-z][\w-]* ){0,2}?[a-z][\w-]*(?:[’']s [a-z]+)?) (?:\w+s|\w+ed|found|said|wants?|has|will|is|was|had|can|must|should|would|also)\b"
)
_UNIQUE = re.compile(
    r"\b(?:government|department|treasury|chancellor|prime minister|secretary|minister|country|public|first|latest|last|number|new|biggest|largest|most)\b"
)
_CAPTION = re.compile(
    r"(?:from left|left|right|above|below|pictured|photo|image|picture|figure|caption)\b", re.I
)
_INDEFINITE = re.compile(
    r"(?:An?|More than|Over|Nearly|Almost|Around|Some|Hundreds|Thousands|Dozens|Up to|At least|\d[\d,.]*|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)) ",
    0,
)
_PERFECT = re.compile(
    r"\b(?:has|have|had)\s(?:\w+ly\s|been\s|also\s|now\s|finally\s|today\s)*(?:\w+ed|been|begun|won|set|met|said|told|seen|made|given|taken|put|hit|found|lost|left|become|gone|come|fallen|risen|written|spent|kept|held|paid|struck|cut|let|got|drawn|grown|chosen|turned|faced|sent|led|built|bought|brought|shown|thrown|taken|warned)\b"
)
_THIRD_PERSON = re.compile(
    r"^(?:[‘“]?[A-Z0-9£][\w’'&-]*[’”]?,? (?:[a-z-]+ )?){1,4}([a-z]{3,}s)\b(?! (?:of|and|for|in|on|with|from|at|or|that|who)\b)"
)
_PAST = re.compile(r"\b(?:was|were|had|did|remained|became|wasn[’']t|weren[’']t|didn[’']t)\b", re.I)
_PRONOUN = re.compile(r"\b(?:this|that|these|those|it|they|them|he|she)\b", re.I)
_ANNOUNCES = re.compile(
    r"\b(?:here(?:[’']s| is| are)\b|below (?:is|are)\b|the following\b|(?:told|tell) us\b|in turn\b|as follows\b|(?:these|they) are\b)"
    r".{0,80}(?:[:….]|\.\.\.)$|\b(?:following|include|includes|are|find out how they .{2,20})[:…]$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Context:
    """Facts about the document that each candidate is seen against."""

    blocks: Sequence[Block]
    stems: Sequence[frozenset[str]]
    named: Sequence[frozenset[str]]
    alone: Sequence[frozenset[str]]
    rarity: Mapping[str, float]


def context(blocks: Sequence[Block]) -> Context:
    """Read every block once."""
    by_block = [frozenset(stems(block.text)) for block in blocks]
    counts: dict[str, int] = {}
    for found in by_block:
        for stem in found:
            counts[stem] = counts.get(stem, 0) + 1
    rarity = {stem: 1.0 / (1.0 + count / 4) for stem, count in counts.items()}
    alone = [frozenset(m[1] or m[2] or m[3] for m in _BARE.finditer(block.text)) for block in blocks]
    people = frozenset().union(*alone)
    full = [frozenset(m[2] for m in _NAME.finditer(block.text) if m[2] in people) for block in blocks]
    return Context(
        blocks, by_block, full, [bare - named for bare, named in zip(alone, full, strict=True)], rarity
    )


def may_be_headline(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block looks like a headline and has an article's text below it."""
    block = blocks[place]
    text = block.text
    if block.kind not in {PARAGRAPH, HEAD} or not MIN_WORDS <= block.n_words <= MAX_WORDS or len(text) > 180:
        return False
    if text.rstrip("”’\"'").endswith((".", ":", ",", ";", "-")) or not (
        text[0].isupper() or text[0].isdigit() or text[0] in "‘“\"'£#"
    ):
        return False
    if (
        _NUMBERED.match(text)
        or _CAPTION.match(text)
        or is_byline(text)
        or is_reference(text)
        or stamp(text)
        or is_body_name(text)
    ):
        return False
    below = next_prose(blocks, place)
    return below is not None


def next_prose(blocks: Sequence[Block], place: int) -> int | None:
    """Return where the text below a headline begins: at once, or under a standfirst, byline or date."""
    for at in range(place + 1, min(place + 4, len(blocks))):
        if blocks[at].kind in {ITEM, TABLE_ROW} or (blocks[at].kind == HEAD and at > place + 1):
            return None
        if is_prose(blocks[at]):
            return at
        text = blocks[at].text
        if _NUMBERED.match(text) or text.endswith(":"):
            return None
    return None


def features(doc: Context, start: int, place: int) -> dict[str, float]:
    """Return the evidence on whether an article begins at `place`, the one so far having begun at `start`."""
    blocks = doc.blocks
    block = blocks[place]
    lede_at = next_prose(blocks, place)
    assert lede_at is not None  # noqa: S101 - candidates have text below
    lede = blocks[lede_at].text
    before = range(max(start, place - BEFORE), place)
    after = range(lede_at, min(lede_at + AFTER, len(blocks)))
    return {
        **_form(block, blocks[start]),
        **_opening(lede),
        **_topic(doc, start, place, lede_at, before),
        **_people(doc, start, place, after),
        **_place(doc, start, place, lede_at),
    }


def _form(block: Block, first: Block) -> dict[str, float]:
    text = block.text
    words = text.split()
    return {
        "few_words": float(max(0, 7 - len(words))),
        "many_words": float(len(words) >= 8),
        "quoted": float(bool(_QUOTED.fullmatch(text))),
        "quote_first": float(text[0] in "‘“\"'" and not _QUOTED.fullmatch(text)),
        "question": float(text.endswith("?")),
        "ellipsis": float(text.endswith("…") or text.endswith("...") or text.startswith("…")),
        "colon": float(": " in text),
        "third_person": float(bool(_THIRD_PERSON.match(text))),
        "past": float(bool(_PAST.search(text))),
        "pronoun": float(bool(_PRONOUN.search(text))),
        "also": float(bool(re.search(r"\b(?:also|other|further|more)\b", text, re.I))),
        "same_level": float(block.kind == HEAD and first.kind == HEAD and block.level == first.level),
        "deeper_level": float(block.kind == HEAD and first.kind == HEAD and block.level > first.level),
    }


def _opening(lede: str) -> dict[str, float]:
    first_sentence = re.split(r"(?<=[.!?])\s", lede[:600])[0]
    return {
        "back_reference": float(bool(_BACK.match(lede))),
        "indefinite": float(bool(_INDEFINITE.match(lede))),
        "perfect": float(bool(_PERFECT.search(first_sentence))),
    }


def _topic(doc: Context, start: int, place: int, lede_at: int, before: range) -> dict[str, float]:
    head = doc.stems[place]
    lede = doc.stems[lede_at] | (doc.stems[lede_at + 1] if lede_at + 1 < len(doc.stems) else frozenset())
    past = frozenset().union(*(doc.stems[at] for at in before)) if before else frozenset()
    coming = frozenset().union(*(doc.stems[at] for at in range(lede_at, min(lede_at + 4, len(doc.stems)))))
    return {
        "novel_head": _weight(doc, head - past) / max(_weight(doc, head), 0.01),
        "novel_text": _weight(doc, coming - past) / max(_weight(doc, coming), 0.01),
        "definite_known": float(_is_definite_known(doc.blocks[lede_at].text, past | head)),
        "novel_restated": _weight(doc, (head & lede) - past) / max(_weight(doc, head), 0.01),
    }


def _is_definite_known(lede: str, past: frozenset[str]) -> bool:
    """Whether the text begins with `The review …` and a review was spoken of, which is not the only one there is."""
    match = _DEFINITE.match(lede)
    if match is None or _UNIQUE.search(match[1]):
        return False
    named = stems(match[1])
    return bool(named) and named[-1] in past


def _weight(doc: Context, found: frozenset[str]) -> float:
    return sum(doc.rarity[stem] for stem in found)


def _people(doc: Context, start: int, place: int, after: range) -> dict[str, float]:
    """Full names again after surnames alone, or surnames alone that only the article so far explains."""
    known = frozenset().union(*doc.named[start:place])
    called = frozenset().union(*doc.alone[start:place])
    again: set[str] = set()
    alone: set[str] = set()
    new: set[str] = set()
    for at in after:
        again |= (doc.named[at] & (known | called)) - alone
        new |= doc.named[at] - known - called
        alone |= (doc.alone[at] & known) - again
    text_before = " ".join(doc.blocks[at].text for at in range(max(start, place - 30), place))
    text_after = " ".join(doc.blocks[at].text for at in after)
    used = set(_ACRONYM.findall(text_before))
    return {
        "named_again": float(bool(again)),
        "surname_alone": float(bool(alone)),
        "head_new_name": float(
            any(re.search(rf"\b{re.escape(name)}\b", doc.blocks[place].text) for name in new)
        ),
        "expanded_again": float(bool(set(_EXPANDED.findall(text_after)) & used)),
    }


def _place(doc: Context, start: int, place: int, lede_at: int) -> dict[str, float]:
    blocks = doc.blocks
    words_so_far = sum(blocks[at].n_words for at in range(start, place))
    words_left = sum(blocks[at].n_words for at in range(lede_at, min(lede_at + 12, len(blocks))))
    numbered_before = [at for at in range(start, place) if re.match(r"\d{1,2}\. ", blocks[at].text)]
    numbered_after = next(
        (
            blocks[at].text
            for at in range(place, min(place + 25, len(blocks)))
            if re.match(r"\d{1,2}\. ", blocks[at].text)
        ),
        "",
    )
    last_number = int(re.match(r"\d+", blocks[numbered_before[-1]].text)[0]) if numbered_before else 0
    next_number = int(re.match(r"\d+", numbered_after)[0]) if numbered_after else 0
    return {
        "short_before": float(words_so_far < 90),
        "very_short_before": float(words_so_far < 45),
        "short_after": float(words_left < 60),
        "wide_gap": float(blocks[place].space > 1),
        "inside_numbers": float(bool(last_number) and next_number == last_number + 1),
        "after_numbers": float(bool(last_number) and next_number != last_number + 1),
        "announced": float(_is_announced(blocks, start, place)),
        "after_list": float(place > 0 and blocks[place - 1].kind in {ITEM, TABLE_ROW}),
        "after_quote": float(place > 0 and blocks[place - 1].text.endswith(("”", "'", "’", '"'))),
        "byline_below": float(
            place + 1 < lede_at
            and any(
                is_byline(blocks[at].text) or stamp(blocks[at].text) is not None
                for at in range(place + 1, lede_at)
            )
        ),
        "standfirst_below": float(lede_at - place == 2),
    }


def _is_announced(blocks: Sequence[Block], start: int, place: int) -> bool:
    """Whether the article so far says that parts follow, and no list has followed yet."""
    for at in range(place - 1, start, -1):
        if blocks[at].kind in {ITEM, TABLE_ROW} or _NUMBERED.match(blocks[at].text):
            return False
        if blocks[at].n_words < 60 and _ANNOUNCES.search(blocks[at].text):
            return True
    return False
