"""The change by an amount that a share is told of again: "a loss of 340 libraries, a decline of 7.5%"."""

import re

from stages.extract.claims.article import Article
from stages.extract.claims.changes.changes import Change, changes
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.tellings.pointing_back import says_of_it

_AND = re.compile(
    r"[^;\ue010\ue000\ue001\ue003-\ue008]{0,40}?(?:,| -| and| or)(?: (?:and|or|which is|representing|equal to"
    r"|equivalent to))*(?: an?)?(?: [a-z]+)? ?"
)
"""Between the two; a length of time may stand there: "a loss of 340 over five years, a decline of"."""


def amount_before(article: Article, change: Change) -> Change | None:
    """The change right before in the sentence, or the only one of the sentence that it speaks of."""
    own = sentence_of(article, change.figure)
    told = _amounts(article, change)
    if here := amounts_in_sentence(article, change):
        first = max(here[-1].end, here[-1].figure.place + 1)
        return here[-1] if _AND.fullmatch(article.masked, first, change.start) else None
    before = [c for c in told if c.figure.sentence == change.figure.sentence - 1]
    is_of_it = len(before) == 1 and says_of_it(article, own, change.start)
    return before[0] if is_of_it and not article.figures_in(own.start, change.figure.place) else None


def amounts_in_sentence(article: Article, change: Change) -> list[Change]:
    """The changes by an amount, of the same way, that stand before it in its sentence."""
    own = sentence_of(article, change.figure)
    return [c for c in _amounts(article, change) if own.start <= c.figure.place < change.start]


def _amounts(article: Article, change: Change) -> list[Change]:
    return [c for c in changes(article, "level") if c.sign == change.sign and c.figure.kind != "duration"]
