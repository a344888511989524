"""Answers to one question that exclude each other: more, the same or less; a vote after its turnout."""

import re
from collections.abc import Sequence

from stages.extract.claims.article import Article, Figure, Span


def is_vote_after_turnout(article: Article, shares: Sequence[Figure]) -> bool:
    """'On a 58 per cent turnout 92 per cent voted for it and eight per cent against'."""
    return len(shares) == 3 and bool(_FOR.search(article.masked, shares[1].place, shares[2].place))


_FOR = re.compile(r"\b(?:for|in favour|yes|backed|supported|agreed)\b")
_MORE = re.compile(
    r"\b(?:more|increased?|rose|risen|grew|grown|up|higher|better|improved?|raised|expand(?:ed)?)\b"
)
_SAME = re.compile(r"\b(?:same|level|unchanged|no change|no different|stayed|steady|flat)\b")
_LESS = re.compile(r"\b(?:less|fewer|cut|reduced?|fell|fallen|down|lower|worse|decreased?|shrunk)\b")


def are_more_same_and_less(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """Three answers to 'more, the same or less?', each named once."""
    ends = [*(share.place for share in shares[1:]), span.end]
    clauses = [article.masked[share.place + 1 : end] for share, end in zip(shares, ends, strict=True)]
    found = [{n for n, words in enumerate((_MORE, _SAME, _LESS)) if words.search(c)} for c in clauses]
    return all(len(each) == 1 for each in found) and len(set.union(*found)) == len(found)
