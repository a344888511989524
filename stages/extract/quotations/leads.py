"""Who is said to speak in the lines before a quotation: a name above it, a sentence of what its speaker said.

"Ann Reed, principal of Harbour College" alone in the line above the speech; "Ann Reed said it was late. “We
…”". Left alone: lines that say more, sentences whose speaker is none of the article's people.
"""

import re
from collections.abc import Sequence

from stages.extract.quotations.cast import Cast
from stages.extract.quotations.mentions import Mention
from stages.extract.quotations.subjects import subject_before

_ALONE = re.compile(r"[^\n.!?“”]{5,140}[^\n.!?“”:,;]")
_AFTER_NAME = re.compile(r",? [^.!?;“”]{0,110}|")
_BELOW = re.compile(
    r"(?: ?(?P<dash>[–—-]) ?|(?<=[.!?][”’\"']) |[ \t]*\n\s*(?:(?P<dashed>[–—-]) ?)?)"
    r"(?P<line>[A-Z][^\n]{5,140}?)[ \t]*(?=\n|$)"
)
_FURTHEST = 200  # code points before a line in which the line above it starts
_SPEECH_MARKS = "‘“'\""


def named_above(cast: Cast, text: str, line_start: int) -> Mention | None:
    """The person with a post whose name and post fill the line above the one that starts at `line_start`."""
    low = max(0, line_start - _FURTHEST)
    before = text[low:line_start].rstrip()
    start, end = low + before.rfind("\n") + 1, low + len(before)
    if _ALONE.fullmatch(text, start, end) is None:
        return None
    first = next(iter(cast.between(start, start + 1)), None)
    if first is None or not first.speaker.person or not first.speaker.role:
        return _above_its_post(cast, text, start)
    return first if _AFTER_NAME.fullmatch(text, first.end, end) else None


def _above_its_post(cast: Cast, text: str, start: int) -> Mention | None:
    """The person whose name is the line above the one from `start` on, which opens with the post."""
    above = text[max(0, start - _FURTHEST) : start].rstrip()
    low = start - len(text[max(0, start - _FURTHEST) : start]) + above.rfind("\n") + 1
    end = low + len(above) - above.rfind("\n") - 1
    low += len(text[low:end]) - len(text[low:end].lstrip(" \t•"))
    first = next(iter(cast.between(low, low + 1)), None)
    if first is None or first.end != end or not first.speaker.person or not first.speaker.role:
        return None
    return first if text[start:].lstrip().lower().startswith(first.speaker.role.lower()) else None


def named_below(cast: Cast, text: str, end: int) -> tuple[Mention, bool] | None:
    """The person whose name and post fill the line below speech that ends at `end`, or the rest of its line.

    With it, whether a dash stands before the name, so that nothing else can be meant.
    """
    below = _BELOW.match(text, end)
    if below is None or _ALONE.fullmatch(text, *below.span("line")) is None:
        return None
    first = next(iter(cast.between(below.start("line"), below.start("line") + 1)), None)
    if first is None or not first.speaker.person or not (first.speaker.role or _dash(below)):
        return None
    return (first, _dash(below)) if _AFTER_NAME.fullmatch(text, first.end, below.end("line")) else None


def _dash(below: re.Match[str]) -> bool:
    return bool(below["dash"] or below["dashed"])


def said_before(cast: Cast, masked: str, start: int, verbs: Sequence[int]) -> Mention | None:
    """The person who says something in the sentence from `start` on, at the last of its `verbs` of speech."""
    subject = subject_before(cast, masked, start, verbs[-1], must_open=True) if verbs else None
    return subject if subject is not None and subject.speaker.person and not subject.pronoun else None


def opens_line(text: str, line_start: int, quote_start: int) -> bool:
    """Whether nothing but a bullet or a second mark stands before a quotation in its line: "‘‘We"."""
    return not text[line_start:quote_start].strip(" \t•\u00a0" + _SPEECH_MARKS)
