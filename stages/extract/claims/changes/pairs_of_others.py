"""Whether two levels that agree with a change are told of another, by grammar in their own sentence."""

from stages.extract.claims.article import Article
from stages.extract.claims.changes.changes import SHARES, Change, all_changes
from stages.extract.claims.changes.pair_of_change import pair_of
from stages.extract.claims.changes.pairs import Pair


def is_of_another(article: Article, change: Change, pair: Pair) -> bool:
    """Is it the pair of another change, whether that agrees with it or not?"""
    return any(True for _ in _changes_of(article, change, pair))


def is_told_otherwise(article: Article, change: Change, pair: Pair) -> bool:
    """'Visits fell by 3.9 per cent, from 276m to 265m' and below 'staff fell by 3.8 per cent'?"""
    if pair.base.sentence == change.figure.sentence:
        return False
    return any(
        other.figure.kind == change.figure.kind
        and other.figure.digits == change.figure.digits
        and other.figure.number != change.figure.number
        for other in _changes_of(article, change, pair)
    )


def _changes_of(article: Article, change: Change, pair: Pair) -> list[Change]:
    """The other changes of the pair's sentence that grammar gives the same pair."""
    two = (pair.base.place, pair.result.place)
    found = []
    for other in all_changes(article):
        if other.figure.sentence != pair.base.sentence or other.figure.kind not in SHARES:
            continue
        told = pair_of(article, other) if other.figure is not change.figure else None
        if told and (told.base.place, told.result.place) == two:
            found.append(other)
    return found
