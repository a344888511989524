"""Takes footnote marks out of the text, and puts footnotes after the paragraph that they interrupt."""

import re
from collections.abc import Iterable

from stages.clean.blocks import BREAK, HEAD, ITEM, NOTE, PARAGRAPH, Block, ends_sentence
from stages.ingest.readers.marks import LOWERED, RAISED

MAX_JOINED = 5_000
"""A longer paragraph is not joined further: text that never ends a sentence would grow without bound."""

_RAISED = re.compile(f"{RAISED}([^{RAISED}{LOWERED}\n]*){LOWERED}?")
_MARK = re.compile(r"[\s\[\](]*(?:\d{1,3}|[*†‡§¶#]{1,3}|[ivx]{1,4})(?:[\s,;–-]+(?:\d{1,3}|[*†‡§¶]))*[\s\])]*")
_POWER_OF = re.compile(r"(?:(?:\b|(?<=\d))(?:[kcm]?m|ft|in|yd|x|y|R|r)|10)$")
"""After a unit or a variable a raised 2 is a square, not a note."""
_TYPED_MARK = re.compile(r"(?<=[^\W\d_])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}(?!\w)|(?<=[.,;:’”)\]\"'!?])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}(?!\w)")
_BRACKETED = re.compile(r"(?<=[\w.,;:’”)\"'!?%])\[(?:\d{1,3}|note \d{1,2}|citation needed)\]")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FUNCTION_WORD = re.compile(
    r"\b(?:the|an?|of|and|or|for|in|on|at|by|to|with|from|that|which|is|are|was|were|be|as|its|their|this|these)$",
    re.I,
)
_LIST_MARK = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] |[•●▪])")


def without_marks(text: str) -> str:
    """Return `text` without footnote marks; raised `st` and exponents stay as letters and superscripts."""
    if RAISED in text:
        text = _RAISED.sub(_raised, text)
    text = text.replace(LOWERED, "")
    if not text.isascii():
        text = _TYPED_MARK.sub(_typed, text)
    return _BRACKETED.sub("", text) if "[" in text else text


def in_place(blocks: Iterable[Block]) -> list[Block]:
    """Return `blocks` without page ends, with paragraphs joined that a page end or footnotes interrupt."""
    out: list[Block] = []
    last: int | None = None  # the place in `out` of the paragraph that may go on
    interrupted = False
    for block in blocks:
        if block.kind == BREAK:
            interrupted = True
            continue
        if block.kind == NOTE:
            interrupted = True
            out.append(Block(PARAGRAPH, _note_text(block.text)))
            continue
        if interrupted and last is not None and _goes_on(out[last], block):
            out[last] = out[last].with_text(_run_on(out[last].text, block.text))
            continue
        out.append(block)
        last = len(out) - 1 if block.kind in {PARAGRAPH, ITEM} else None
        interrupted = False
    return [block for block in out if block.text or block.kind not in {PARAGRAPH, ITEM, HEAD}]


def _goes_on(before: Block, after: Block) -> bool:
    if after.kind != PARAGRAPH or ends_sentence(before.text) or before.text.endswith(":"):
        return False
    if len(before.text) > MAX_JOINED:
        return False
    start = after.text[:12]
    if _LIST_MARK.match(start):
        return False
    return start[:1].islower() or bool(_FUNCTION_WORD.search(before.text[-12:])) or before.text.endswith(",")


def _run_on(before: str, after: str) -> str:
    if before.endswith("-") and before[-2:-1].isalpha() and after[:1].islower():
        return before[:-1] + after
    return f"{before} {after}"


def _note_text(text: str) -> str:
    """A note without its number. Its words stay: figures in notes count."""
    return without_marks(_RAISED.sub("", text, count=1)).strip()


def _raised(match: re.Match[str]) -> str:
    content = match[1]
    if _POWER_OF.search(match.string, max(0, match.start() - 3), match.start()) and content in {"2", "3"}:
        return content.translate(_SUPERSCRIPTS)
    return "" if _MARK.fullmatch(content) else content


def _typed(match: re.Match[str]) -> str:
    is_power = match[0] in "²³" and _POWER_OF.search(match.string, max(0, match.start() - 3), match.start())
    return match[0] if is_power else ""
