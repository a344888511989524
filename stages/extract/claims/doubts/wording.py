"""Words that several doubts ask for."""

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import pattern

_BY = pattern(
    r"\b(?:{up_verb}|{down_verb}|{up_noun}|{down_noun})(?: [a-z]+){0,3} by "
    r"(?:just |only |about |some |around |nearly |almost |over |a further )*$"
)
_NEAR = 60  # letters before the figure


def is_told_as_change(article: Article, figure: Figure) -> bool:
    """Does a verb or noun of motion lead to the figure by "by": "it has gone up by £5m"?"""
    return _BY.search(article.masked, max(0, figure.place - _NEAR), figure.place) is not None
