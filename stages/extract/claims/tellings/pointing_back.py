"""Sentences that speak of what the one before told: "that is a fall of …", "the figure was"."""

import re

from stages.extract.claims.article import Article, Span

_BACK = re.compile(
    r"\s*[\"'(]?(?:(?:but|and|yet|however,?|still,?|so) )?(?:that|this|it|they|these|numbers?|which)(?:'s"
    r"|\b)|\s*(?:also |still )?(?:up|down|an?) |\s*(?:(?:but|and|yet|however,?) )?the (?:[a-z]+ )?(?:rise"
    r"|fall|drop|increase|decrease|decline|cut|growth|reduction|figure|number|total)s? "
    r"(?!(?:also )?(?:shows?|reveals?|suggests?|indicates?)\b)"
    r"|\s*the (?:[a-z'-]+ ){1,4}(?:figure|number|total|rate)s? (?:is|was|are|were|represents?|marks?) "
)


def points_back(article: Article, own: Span) -> bool:
    """Does a sentence open with words that speak of what the one before told?"""
    return bool(_BACK.match(article.masked, own.start, own.end))


_OTHER_CLAUSE = re.compile(
    r"\b(?:after|before|when|if|because|as|despite|following|since|until|while|than|but)\b|[;:]"
)


def says_of_it(article: Article, own: Span, place: int) -> bool:
    """'That is a fall of …': does what points back lead on to `place` in one clause?"""
    if _THAT_IS.search(article.masked, own.start, place):
        return True
    return points_back(article, own) and not _OTHER_CLAUSE.search(article.masked, own.start + _BUT, place)


_THAT_IS = re.compile(
    r"\b(?:that|this|it)(?:'s| (?:is|was|represent(?:s|ed)|mark(?:s|ed)|means?|meant))"
    r" (?:(?!(?:after|before|when|because|as|despite|following|since|while)\b)[a-z]+ ){0,3}$"
)
_BUT = 4  # letters of "but" at the start


def is_next(article: Article, before: Span, own: Span) -> bool:
    """Do the two stand in one paragraph or in two on end?"""
    return article.line_at(own.start) - article.line_at(before.start) <= 1


def is_one_line(article: Article, first: Span, second: Span) -> bool:
    """Do two sentences stand in one paragraph?"""
    return article.line_at(first.start) == article.line_at(second.start)
