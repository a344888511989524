"""Doubts of orders: one of the two figures is below nought, though no sign says so."""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate

_RESULT_OF = re.compile(
    r"\b(?:(?P<gain>surplus|profit|gain)|deficit|loss|shortfall) of "
    r"(?:(?:just|only|about|around|some|nearly|over|almost) )?$"
)
_REACH = 40  # letters


def gain_against_loss(article: Article, candidate: Candidate) -> str | None:
    """'A deficit of £11m was down from a surplus of £6m': the one is below nought."""
    told = [found for figure in candidate.figures() if (found := _result_of(article, figure))]
    are_both = {found["gain"] is not None for found in told} == {True, False}
    return "the one is a gain and the other a loss" if are_both else None


def _result_of(article: Article, figure: Figure) -> re.Match[str] | None:
    """The words that make a figure a gain or a loss: "a deficit of £11m"."""
    return _RESULT_OF.search(article.masked, max(0, figure.place - _REACH), figure.place)
