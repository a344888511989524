"""Doubts of orders: one of the two is below nought though no sign says so, or they are of two kinds."""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.doubts.wording import figures_of
from stages.extract.claims.patterns import pattern

_RESULT = re.compile(
    r"\b(?:(?P<gain>surplus|profit|gain)|deficit|loss|shortfall)\b[^.;,()\ue010\n\ue000-\ue008]*$"
)
_REACH = 48  # letters


def gain_against_loss(article: Article, candidate: Candidate) -> str | None:
    """'A deficit of £11m was down from a surplus of £6m': the one is below nought."""
    told = [found for figure in candidate.figures() if (found := _result_of(article, figure))]
    are_both = {found["gain"] is not None for found in told} == {True, False}
    return "the one is a gain and the other a loss" if are_both else None


def _result_of(article: Article, figure: Figure) -> re.Match[str] | None:
    """The words that make a figure a gain or a loss: "a deficit of £11m", "profit before tax was £9m"."""
    return _RESULT.search(article.masked, max(0, figure.place - _REACH), figure.place)


_GRADE = re.compile(r"\b(?:grades?|graded|regraded|judgements?|judgments?)\b", re.IGNORECASE)
_LOWEST_GRADE = 5


def of_grades(article: Article, candidate: Candidate) -> str | None:
    """'Its grade was raised from 3 to 2': the smaller number is the better grade."""
    figures = candidate.figures()
    are_small = all(
        f.number is not None and f.number <= _LOWEST_GRADE and " " not in f.surface for f in figures
    )
    if not figures or not are_small:
        return None
    own = article.sentences[figures[0].sentence]
    return "they may be grades" if _GRADE.search(article.masked, own.start, own.end) else None


_IN_BOTH_FORMS = pattern(r"{C}(?: [a-z-]+){0,3},? or (?:about |just |nearly |some )*$")


def told_beside_its_number(article: Article, candidate: Candidate) -> str | None:
    """'Women are 102, or 47 per cent, up from 97': from 97 women."""
    for figure in candidate.figures("result"):
        before = article.masked[max(0, figure.place - 40) : figure.place]
        if figure.kind == "percentage" and _IN_BOTH_FORMS.search(before):
            return "the limit may be of the number beside the share"
    return None


_AND_TO = re.compile(r"\band (?:then |later |again )?to (?:just |only |about |around |nearly |almost )*$")


def step_after_step(article: Article, candidate: Candidate) -> str | None:
    """'It falls to 17.5 per cent from 2025 and to 10 per cent from 2026': two steps one way."""
    told = (_AND_TO.search(article.masked, max(0, f.place - 30), f.place) for f in candidate.figures("limit"))
    return "the limit may be a further step" if any(told) else None


def of_two_kinds(article: Article, candidate: Candidate) -> str | None:
    """A rough share in words and one in figures may be of two things."""
    kinds = {figure.kind for figure in figures_of(candidate)}
    if kinds == {"fraction", "percentage"}:
        return "a share in words and one in figures"
    return "a share and a number" if kinds == {"count", "percentage"} else None


_AHEAD = re.compile(
    r"\b(?:ahead of|behind|beat\w*|better than|worse than|outperform\w*)\b[^.;\ue010\n]{0,40}?"
    r"\b(?:target|plan|benchmark|profile|forecast|trajectory|budget|goal)\b"
)


def ahead_of_a_target(article: Article, candidate: Candidate) -> str | None:
    """'The vacancy rate is 28%, well ahead of the target of 33%': of some things less is better."""
    words = article.masked[candidate.start : candidate.end]
    return "ahead of a target may mean below it" if _AHEAD.search(words) else None
