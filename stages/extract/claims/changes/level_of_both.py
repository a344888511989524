"""The one level that a change told both ways is of: "fell by 12,100, or 3%", and elsewhere "337,100 starts".

Amount and share together tell what it was and what it became; a level near by that is either of the two, of
the same thing, bears the share out. None is sure.
"""

from decimal import Decimal

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.changes.evidence import are_set_apart, subject
from stages.extract.claims.changes.told_against import plain_levels
from stages.extract.claims.operands import head, is_of_one_rate, neighbour
from stages.extract.claims.tellings.pointing_back import points_back

_AROUND = (0, -1, 1, -2, 2, -3)
"""Sentences, the nearest first."""


def level_of_both(article: Article, change: Change, by: Figure) -> tuple[Figure, bool] | None:
    """The level, and whether it is what became of it (else what it was); None where there is none, or two."""
    share, index = change.figure, by.sentence
    if not change.sign or share.number is None or not by.number or share.kind != "percentage":
        return None
    for distance in _AROUND:
        span = neighbour(article, index, distance)
        if span is None:
            continue
        found = [
            (level, is_result)
            for level in _levels(article, by, span)
            for is_result in (True, False)
            if _is_borne_out(share, by, level, change.sign if is_result else 0)
        ]
        if not found:
            continue
        if len({level.number for level, _ in found}) > 1 or are_set_apart(article, index, [index + distance]):
            return None
        return found[0] if distance == 0 or _is_of_it(article, index, distance, found[0][0], by) else None
    return None


def _levels(article: Article, by: Figure, span: Span) -> list[Figure]:
    told = plain_levels(article, span, by, is_one_thing=by.unit is None)
    return [f for f in told if f.kind == by.kind and is_of_one_rate(f, by) and is_more(f, by)]


def is_more(level: Figure, by: Figure) -> bool:
    """Is a level told by a number beyond that of the change?"""
    return level.number is not None and by.number is not None and level.number > by.number


def _is_of_it(article: Article, index: int, distance: int, level: Figure, by: Figure) -> bool:
    """Does the sentence speak of what the other one told, of one noun or in words that point back?"""
    if distance == -1 and points_back(article, article.sentences[index]):
        return True
    is_one_noun = head(level.unit) == head(by.unit) is not None
    return is_one_noun or bool(subject(article, index) & subject(article, index + distance))


def _is_borne_out(share: Figure, by: Figure, level: Figure, sign: int) -> bool:
    """Is the amount that share of what it was? `sign` is 0 where the level is what it was."""
    was = (level.number or Decimal(0)) - (by.number or Decimal(0)) * sign
    if was <= 0 or share.low is None or share.high is None:
        return False
    return share.low <= (by.number or Decimal(0)) / was * 100 <= share.high
