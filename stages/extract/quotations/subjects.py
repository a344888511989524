"""The subject of a verb is the mention right before it, relative clauses and brackets left out."""

import re
from collections.abc import Sequence

from stages.extract.quotations.cast import Cast, Mention
from stages.extract.quotations.marks import Quoted

_RELATIVE = re.compile(r", (?:which|who|whose|where|that) [^,]*,|\([^)]*\)")
_GAP_STOP = re.compile(r"[;:]|\b(?:that|because|whether|if)\b")
_WIDEST_GAP = 45  # code points between a subject and its verb: adverbs, an age, a short aside
_WIDEST_OPENING = 20  # code points before a subject that must open its clause


def subject_before(
    cast: Cast, text: str, start: int, verb_start: int, *, must_open: bool = False, widest_gap: int = _WIDEST_GAP
) -> Mention | None:
    """The mention in `text[start:verb_start]` that the verb at `verb_start` belongs to; None if none does."""
    hidden = [m.span() for m in _RELATIVE.finditer(text, start, min(len(text), verb_start + 1))]
    for mention in reversed(cast.between(start, verb_start)):
        if mention.end > verb_start or any(a <= mention.start < b for a, b in hidden):
            continue
        gap = text[mention.end : verb_start]
        for a, b in hidden:
            if a >= mention.end:
                gap = gap.replace(text[a:b], " ")
        if len(gap) > widest_gap or _GAP_STOP.search(gap):
            return None
        if must_open and len(text[start : mention.start].strip(" ,.")) > _WIDEST_OPENING:
            return None
        return mention
    return None


def masked(text: str, quotes: Sequence[Quoted]) -> str:
    """`text` with the words of every quotation blanked, so that verbs inside speech are not seen."""
    parts, at = [], 0
    for quote in quotes:
        parts += [text[at : quote.start], "".join("\n" if c == "\n" else " " for c in text[quote.start : quote.end])]
        at = quote.end
    return "".join([*parts, text[at:]])
