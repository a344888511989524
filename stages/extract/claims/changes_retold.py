"""Changes whose pair stands elsewhere: "… lost almost a quarter", and further on "from £16m to £12.3m".

An article often tells how much something fell in one place and from what to what in another, or takes the
difference up again ("fell from 90 to 79 … these 11 colleges"). The tie is the same way, the same words and
a number that agrees; two numbers that do not agree are two changes, so nothing here is contradicted.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes import SHARES, Change
from stages.extract.claims.intervals import Interval, meets, negate, percent_change, scale, subtract
from stages.extract.claims.motions import Motion, motions
from stages.extract.claims.operands import LEVELS, fit, head
from stages.extract.claims.retold import content

_THESE = re.compile(r"\b(?:these|those) $")
_NEXT = 2  # sentences after a pair that may take its difference up again


@lru_cache(maxsize=4)
def told_motions(article: Article) -> tuple[Motion, ...]:
    """Every pair of levels that words of motion put in order."""
    return tuple(motions(article))


def differences_again(article: Article) -> Iterator[tuple[Figure, Motion]]:
    """Yield each 'these 11 colleges' with the pair before it whose difference it is."""
    for figure in article.figures:
        if figure.kind != "count" or figure.unit is None:
            continue
        if not _THESE.search(article.masked, max(0, figure.place - 8), figure.place):
            continue
        sentence = article.sentence_at(figure.place)
        for moved in told_motions(article):
            apart = sentence - article.sentence_at(moved.result.place)
            is_near = 0 < apart <= _NEXT and head(moved.base.unit) == head(figure.unit)
            if is_near and moved.base.kind == "count" and meets(_difference(moved), figure.interval):
                yield figure, moved
                break


@lru_cache(maxsize=64)
def change_elsewhere(article: Article, change: Change) -> Motion | None:
    """The only pair of the article, in words of the same things, that agrees with a change told alone."""
    figure = change.figure
    if figure.bound == "between" or figure.value is None:
        return None
    own = article.sentences[article.sentence_at(figure.place)]
    about: frozenset[str] | None = None
    found = []
    for moved in told_motions(article):
        if moved.sign != change.sign or moved.base.kind not in LEVELS or own.start <= moved.start < own.end:
            continue
        if not _agrees(figure, moved):
            continue
        about = content(article, own) if about is None else about
        if about & content(article, article.sentences[article.sentence_at(moved.result.place)]):
            found.append(moved)
    return found[0] if len(found) == 1 else None


_ROUGHLY = 0.4  # how far off, of itself, a change may be before it is worked out in fractions


def _agrees(figure: Figure, moved: Motion) -> bool:
    if not _is_near(figure, moved):
        return False
    if figure.kind not in SHARES:
        return fit(figure, moved.base) and meets(_difference(moved), figure.interval)
    recomputed = percent_change(moved.base.interval, moved.result.interval)
    recomputed = negate(recomputed) if moved.sign < 0 else recomputed
    told = scale(figure.interval, 100) if figure.kind == "fraction" else figure.interval
    return meets(recomputed, told)


def _is_near(figure: Figure, moved: Motion) -> bool:
    """A quick look in floating point, which leaves out what is far off."""
    base, result, told = moved.base.number, moved.result.number, figure.number
    if not base or result is None or told is None:
        return False
    apart = abs(float(result) - float(base))
    if figure.kind in SHARES:
        apart = apart / float(base) * (1 if figure.kind == "fraction" else 100)
    return abs(apart - abs(float(told))) <= _ROUGHLY * max(apart, abs(float(told)))


def _difference(moved: Motion) -> Interval:
    apart = subtract(moved.result.interval, moved.base.interval)
    return negate(apart) if moved.sign < 0 else apart
