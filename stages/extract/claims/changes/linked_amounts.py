"""A change in per cent beside one by an amount: 'a 24 per cent spike', 'rose by 5,000 to 25,799'."""

from functools import lru_cache
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import Change, result_beside
from stages.extract.claims.changes.evidence import NEAR, are_set_apart, subject
from stages.extract.claims.changes.linked import TO_REACH, changes_by_sentence, windows_of
from stages.extract.claims.operands import LEVELS, fit


class ByAmount(NamedTuple):
    """The amount of a change and what became of it, from which follows what it was."""

    by: Figure
    result: Figure


@lru_cache(maxsize=128)
def linked_amount(article: Article, change: Change) -> ByAmount | None:
    """'A 24 per cent spike' and near by 'rose by 5,000 to reach 25,799', which agree."""
    figure = change.figure
    if figure.bound == "between" or not figure.number:
        return None
    own = figure.sentence
    known = changes_by_sentence(article)
    near = [(index, other) for index in range(own - NEAR, own + NEAR + 1) for other in known.get(index, ())]
    for sentence, other in near:
        by = other.figure
        if by.kind not in LEVELS or other.sign != change.sign or not by.number:
            continue
        result = result_of_amount(article, other)
        if result is None or not result.number:
            continue
        base = float(result.number) - other.sign * float(by.number)
        apart = float(result.number) / base if base > 0 else 0.0
        if not any(low <= apart <= high for low, high in windows_of(change)):
            continue
        if are_set_apart(article, own, [sentence]):
            continue
        if subject(article, own) & subject(article, sentence) or abs(sentence - own) <= 1:
            return ByAmount(by, result)
    return None


def result_of_amount(article: Article, change: Change) -> Figure | None:
    """What became of it after a rise or fall by an amount: 'rose by 5,000 to reach 25,799'."""
    match = TO_REACH.match(article.masked, change.figure.place + 1)
    if match:
        result = article.figure_at(match.end())
        return result if fit(result, change.figure) else None
    beside = result_beside(article, change, change.figure)
    return beside[0] if beside else None
