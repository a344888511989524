"""The side that words beside two levels tell: ", which is above it"; "Below its target of 60 per cent: …".

Levels held against a target or each other without a word of order are told the way they are; where such
words stand with them, the words decide, and the levels may deny them.
"""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import sentence_of

_LIMIT = r"(?:target|goal|benchmark|budget|forecast|plan|threshold|minimum|maximum|average|limit|mark|aim)"
_LOW = r"(?:below|under|beneath|lower than|less than|short of|behind|worse than)"
_HIGH = r"(?:above|over|higher than|more than|ahead of|beyond)"
_BEHIND = re.compile(
    r",? \(?(?:which|that|and this|this) (?:is|was|are|were|remains?|stays?|stood|puts? it|left it)"
    rf" (?:[a-z]+ )?(?:(?P<low>{_LOW})|{_HIGH})"
    rf" (?:it|that|this|them|(?:the|its|their|that|this) (?:[a-z]+ )?{_LIMIT}|{_LIMIT})\b"
)
_BEFORE = re.compile(
    rf"(?:(?P<low>{_LOW})|{_HIGH}) (?:an?|the|its|their|our) (?:[a-z-]+ ){{0,2}}?{_LIMIT} (?:of|for) $", re.I
)
_LONGEST = 60


def is_told_low(article: Article, figure: Figure, other: Figure) -> bool | None:
    """Whether the words put the figure below the other; None where none tell the side."""
    last = max(figure.place, other.place)
    if behind := _BEHIND.match(article.masked, last + 1):
        return (behind["low"] is not None) == (last == figure.place)
    if other.place > figure.place:
        return None
    start = sentence_of(article, other).start
    before = _BEFORE.search(article.masked, max(start, other.place - _LONGEST), other.place)
    return None if before is None or before.start() != start else before["low"] is not None
