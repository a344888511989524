"""What is recomputed is so far from what is told that other figures must be meant."""

from fractions import Fraction

from stages.extract.claims.claim import Candidate
from stages.extract.claims.intervals import Interval

REASON = "the two are so far apart that other figures may be meant"
_MOST = {
    "percent_change": 12,
    "difference": 7,
    "multiple": 4,
    "share": 10,
    "total": 3,
    "subset": 3,
    "ordering": 3,
}
"""How many times the one may be the other.

Who errs misprints a digit or takes a wrong base; a total thrice its parts has parts that were not seen. Of
eighteen contradictions found in pages that nobody had seen, the seven that were true lay within 2.2 times.
"""


def is_beyond_belief(relation: str, told: Interval | None, found: Interval | None) -> bool:
    """Is the one so many times the other?"""
    most = _MOST.get(relation)
    one, other = _magnitude(told), _magnitude(found)
    if most is None or one is None or other is None:
        return False
    return not (other <= one * most and one <= other * most)


def goes_the_other_way(candidate: Candidate, found: Interval | None) -> bool:
    """Is a rise told of two levels that fall, or a fall of two that rise?"""
    if candidate.relation != "difference" or found is None or found.high is None:
        return False
    return found.high < 0


_HUNDRED, _OFF = 100, 5  # per cent


def stands_for_doubling(candidate: Candidate, found: Interval | None) -> bool:
    """Is it 'a dramatic 100 per cent increase' of 104?"""
    told, middle = candidate.asserted, _magnitude(found)
    if told is None or told.kind != "percentage" or not told.value or middle is None:
        return False
    return told.value % _HUNDRED == 0 and abs(middle - abs(told.value)) <= _OFF


def _magnitude(interval: Interval | None) -> Fraction | None:
    """Of its middle, or of its only end but nought."""
    ends = [abs(end) for end in (interval.low, interval.high) if end] if interval else []
    return sum(ends, Fraction(0)) / len(ends) if ends else None
