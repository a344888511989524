"""Two levels of which the text also says by how much they differ: the change itself is recomputed then."""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.operands import sentence_of

_AS_ANOTHER = re.compile(r";|\b(?:as|while|whereas|although|though) ")


_BY_HOW_MUCH = ("percentage", "fraction", "percentage_points")


def is_measured(article: Article, result: Figure, base: Figure) -> bool:
    """Does the sentence also say by how much? Then the change itself is recomputed."""
    own = sentence_of(article, result)
    changed = changed_places(article)
    return any(
        (f.kind == "multiple" or (f.kind in _BY_HOW_MUCH and f.place in changed))
        and f not in (result, base)
        and not _is_of_another(article, f, result, base)
        and not (base.sentence == result.sentence and _is_far_off(f, result, base))
        and not _AS_ANOTHER.search(article.masked, min(f.place, result.place), max(f.place, result.place))
        for f in article.figures_in(max(own.start, result.place - 40), min(own.end, result.place + 40))
    )


_OFF = 3  # times that a change may be told too large or too small


def _is_far_off(by: Figure, result: Figure, base: Figure) -> bool:
    """'From 22.3% in 2006 to 28.2% (up 0.2% last year)': is it the change of no such two levels?"""
    if by.kind not in ("percentage", "percentage_points") or not (by.value and result.value and base.value):
        return False
    apart = abs(result.value - base.value)
    told = (apart, apart / abs(base.value) * 100)
    return all(not each / _OFF < abs(by.value) < each * _OFF for each in told)


def _is_of_another(article: Article, by: Figure, result: Figure, base: Figure) -> bool:
    """'By 0.1 points to 9.4%, compared to 9.3%, and higher than the 7.7% of 2019': it is of the 9.3."""
    between = article.figures_in(max(by.place, result.place) + 1, base.place)
    return by.kind != "multiple" and any(f.kind == base.kind for f in between)
