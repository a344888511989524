"""Words that several doubts ask for."""

import re
from collections.abc import Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.patterns import pattern

_BY = pattern(
    r"\b(?:{up_verb}|{down_verb}|{up_noun}|{down_noun})(?: [a-z]+){0,3} by "
    r"(?:just |only |about |some |around |nearly |almost |over |a further )*$"
)
_NEAR = 60  # letters before the figure


def is_told_as_change(article: Article, figure: Figure) -> bool:
    """Does a verb or noun of motion lead to the figure by "by": "it has gone up by £5m"?"""
    return _BY.search(article.masked, max(0, figure.place - _NEAR), figure.place) is not None


def is_behind(words: re.Pattern[str], article: Article, candidate: Candidate) -> bool:
    """Do the words stand right behind the figure that the text asserts?"""
    told = candidate.asserted
    return told is not None and words.match(article.masked, told.place + 1) is not None


def figures_of(candidate: Candidate) -> Sequence[Figure]:
    """All its figures: the asserted one and its operands."""
    return [figure for figure in (candidate.asserted, *candidate.figures()) if figure]
