"""Changes told in per cent that are points: "27.2 per cent, 9.2 per cent down on last year's 36.4"."""

from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import Change, changes
from stages.extract.claims.changes.linked import pair_told
from stages.extract.claims.changes.pair_of_amount import pair_of_amount
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.intervals import meets, negate, subtract
from stages.extract.claims.patterns import pattern

_TO = pattern(r" to (?:just |only |around |about |a record )?{P}")
_FEWEST = 3  # percentages: the change and its two levels


@lru_cache(maxsize=4)
def told_in_points(article: Article) -> dict[int, tuple[Change, Pair]]:
    """Where such a percentage stands, its change and the two percentages that lie so many points apart."""
    if sum(figure.kind == "percentage" for figure in article.figures) < _FEWEST:
        return {}
    found = {}
    for change in changes(article, "share"):
        if change.figure.kind == "percentage" and change.figure.bound != "between":
            told = pair_told(article, change)
            if told is None or not are_so_many_points_apart(change, told):
                told = _as_points(article, change)
            if told is not None and are_so_many_points_apart(change, told):
                found[change.figure.place] = change, told
    return found


def are_so_many_points_apart(change: Change, pair: Pair) -> bool:
    """'A rise of 3 per cent, from 52 to 55 per cent' says per cent and means points."""
    apart = subtract(pair.result.meant, pair.base.meant)
    told = change.figure.interval
    return pair.base.kind == "percentage" and (meets(told, apart) or meets(told, negate(apart)))


def _as_points(article: Article, change: Change) -> Pair | None:
    """The two percentages, in its sentence or the next to it, that it would have if it said points."""
    figure = change.figure
    if not _are_any(article, figure):
        return None
    told = pair_of_amount(article, replace(change, figure=replace(figure, kind="percentage_points")))
    if told is None or figure.place in (told.base.place, told.result.place):
        return None
    result = _TO.match(article.masked, figure.place + 1)
    if result and article.figure_at(result.end() - 1) is not told.result:
        return None  # "it rose by 3% to 85%" is no rise from 32% to 35% of another thing
    is_near = all(abs(level.sentence - figure.sentence) <= 1 for level in (told.base, told.result))
    return told if is_near else None


def _are_any(article: Article, figure: Figure) -> bool:
    """A quick look: do any two percentages near by lie about so many points apart?"""
    first, last = max(0, figure.sentence - 1), min(len(article.sentences) - 1, figure.sentence + 1)
    near = article.figures_in(article.sentences[first].start, article.sentences[last].end)
    told = [float(f.number) for f in near if f.kind == "percentage" and f.number and f is not figure]
    points = abs(float(figure.number or 0))
    return any(abs(abs(one - other) - points) <= _OFF for one, other in combinations(told, 2))


_OFF = 2.0  # points that rounding and hedges may make of it
