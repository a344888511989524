"""The two levels near a multiple or a gap that comes out for them, where no words tie them.

"A college charges £300, another £900 … three times as much"; "allocated £7.85m … delivery came to £6.9m,
leaving an underspend of £0.95m". Reconciled only, never wrong: asked for are the words of a gap right beside
an amount, and one pair alone.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.linked import times_told
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.intervals import meets, ratio
from stages.extract.claims.operands import fit, is_of_one_rate

_BACK = 2  # sentences before the one that tells the multiple or the gap
_KINDS = ("money", "count", "percentage", "fraction", "measure")
_WORDS = (
    r"(?:gap|difference|shortfall|overrun|underspend|overspend|surplus|deficit|balance|saving|gain|spread)"
)
_BEFORE = re.compile(
    rf"\b(?:{_WORDS}(?: of| is| was| to)?|the extra|(?:better|worse) off by"
    r"|(?:larger|higher|lower|smaller) by|expect to gain|leaving (?:it|them|us))"
    r"(?: (?:just|only|about|the|a|an))* ?$"
)
_AFTER = re.compile(rf" (?:[a-z]+ )?(?:{_WORDS}|short|better off|worse off)\b")
_NEAR = 36  # letters before it
_FEWEST = 2  # digits of a gap


def pair_of_times(article: Article, times: Figure) -> Pair | None:
    """The only two levels before a multiple that stand in that ratio."""
    told = times_told(times)
    found = [
        Pair(low, high, is_sure=False)
        for low, high in _pairs(article, times)
        if low.value and meets(told, ratio(high.meant, low.meant)) and _is_close(times, low, high)
    ]
    return found[0] if len(found) == 1 else None


_OFF = 20  # a twentieth of itself that a ratio may be off


def _is_close(times: Figure, low: Figure, high: Figure) -> bool:
    if times.value is None or not low.value or high.value is None:
        return False
    apart = abs(high.value / low.value - times.value)
    return apart * _OFF <= times.value or times.bound != "exact"


def gaps_near(article: Article) -> Iterator[tuple[Figure, Pair]]:
    """Yield each gap with the only two levels before it that are so far apart, to the last digit."""
    for by in article.figures:
        if by.kind not in ("money", "percentage_points") or by.digits < _FEWEST or by.value is None:
            continue
        start = max(article.sentences[by.sentence].start, by.place - _NEAR)
        is_gap = _BEFORE.search(article.masked, start, by.place) or _AFTER.match(article.masked, by.place + 1)
        if not is_gap:
            continue
        found = [
            Pair(low, high, is_sure=False)
            for low, high in _pairs(article, by)
            if (high.value or 0) - (low.value or 0) == by.value
        ]
        if len(found) == 1:
            yield by, found[0]


def _pairs(article: Article, told: Figure) -> Iterator[tuple[Figure, Figure]]:
    """Each two levels of one kind and rate before it, within a few sentences, the lower first."""
    start = article.sentences[max(0, told.sentence - _BACK)].start
    levels = [f for f in article.figures_in(start, told.place) if f.kind in _KINDS and f.value]
    for one, other in combinations(levels, 2):
        if one.kind == other.kind and (fit(one, other) or is_of_one_rate(one, other)):
            low, high = sorted((one, other), key=lambda f: f.value or 0)
            yield low, high
