"""The levels of a change that are told by the same words after them, sentences before the change.

"Around £48,000 for a school teacher and £42,500 for a college teacher. Pay is now £41,500 for a school
teacher … So the salary of a school teacher fell by 14%": the two figures "for a school teacher".
"""

import re

from stages.extract.claims.article import Article
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.operands import LEVELS, sentence_of

_LINK = r"(?:of|for|among|at|in) (?:an? |the )?"
_LABEL = re.compile(
    rf"\b{_LINK}(?P<label>[a-z][a-z-]+(?: [a-z-]+){{0,2}}),? (?:has |have |had )?(?:[a-z]+ly )?$"
)
_BACK = 3
"""Sentences before the change that may tell its levels."""


def pair_by_label(article: Article, change: Change) -> Pair | None:
    """The only two levels before the change that stand before the words that it is said of."""
    own = sentence_of(article, change.figure)
    label = _LABEL.search(article.masked, own.start, change.start)
    if label is None:
        return None
    same = re.compile(rf"[^\S\n]{_LINK}{re.escape(label['label'])}\b")
    first = article.sentences[max(0, change.figure.sentence - _BACK)].start
    told = [
        figure
        for figure in article.figures_in(first, own.start)
        if figure.kind in LEVELS and same.match(article.masked, figure.place + 1)
    ]
    if len(told) != 2 or told[0].kind != told[1].kind:
        return None
    return Pair(told[0], told[1], is_sure=False)
