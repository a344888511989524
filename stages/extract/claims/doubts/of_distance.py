"""Doubts of figures that stand too far apart to be surely said of each other."""

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.doubts.wording import figures_of

_SIDE_BY_SIDE, _ALONE = 90, 150  # letters from the first of the figures to the last; with none between


def in_two_sentences(article: Article, candidate: Candidate) -> str | None:
    """'The rate was 64%. … It is below the 60% of the north': what is held against it may be another."""
    sentences = {figure.sentence for figure in figures_of(candidate)}
    is_apart = len(sentences) > 1 and not candidate.facts.get("is_pointed")
    return "its figures stand in two sentences" if is_apart else None


def far_apart(article: Article, candidate: Candidate) -> str | None:
    """'Over half were pleased, … but fewer among the young (69%)': the two may be of two things."""
    told = sorted(figure.place for figure in figures_of(candidate))
    kinds = {figure.kind for figure in figures_of(candidate)}
    between = article.figures_in(told[0] + 1, told[-1]) if told else ()
    reach = _SIDE_BY_SIDE if any(f.kind in kinds for f in between) else _ALONE
    is_far = bool(told) and len(article.words(told[0], told[-1])) > reach
    return "its figures stand far apart" if is_far else None
