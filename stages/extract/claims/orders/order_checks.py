"""An order recomputed: the figure against its limit, the nearest of the others, or half."""

from collections.abc import Sequence
from fractions import Fraction

from stages.extract.claims.article import Figure
from stages.extract.claims.claim import Candidate, Outcome
from stages.extract.claims.explanations import listed
from stages.extract.claims.intervals import Interval, meets, scale
from stages.extract.claims.shares.share_words import as_told

_HALF = Fraction(50)


def check(candidate: Candidate) -> Outcome:
    """Compare the figure with the limit, or with the nearest of the others."""
    figure, limits = candidate.figures("result")[0], candidate.figures("limit")
    if any(limit.kind != figure.kind for limit in limits):
        return _check_in_per_cent(figure, limits[0], is_low=bool(candidate.facts["is_low"]))
    is_low = bool(candidate.facts["is_low"])
    recomputed = _room(limits, is_low=is_low)
    if len(limits) == 1 and _only_touches(figure.interval, recomputed) and limits[0].value is not None:
        # £3 million "up from £4 million": rounding leaves them the one number between
        recomputed = Interval(None, limits[0].value) if is_low else Interval(limits[0].value, None)
    if candidate.facts.get("is_half"):
        return _check_half(figure, limits[0], scale(recomputed, Fraction(1, 2)), is_low=is_low)
    is_met = meets(figure.interval, recomputed)
    told = listed([limit.words for limit in limits]) or "half"
    side = "below" if is_low else "above"
    return Outcome(
        f"{figure.words} is {side} {told}.",
        f"The text puts {figure.words} {side} {told}, {'which it is' if is_met else 'which it is not'}.",
        figure.interval,
        recomputed,
    )


def _only_touches(told: Interval, room: Interval) -> bool:
    """Have the two one number in common, and differ?"""
    is_under = told.high is not None and told.high == room.low and not told.is_point
    return is_under or (told.low is not None and told.low == room.high and not told.is_point)


def _check_half(part: Figure, whole: Figure, room: Interval, *, is_low: bool) -> Outcome:
    """'The majority (eight) of the 11' is more than half of them."""
    told = f"{part.words} is {'less' if is_low else 'more'} than half of {whole.words}"
    end = "which it is" if meets(part.interval, room) else "which it is not"
    return Outcome(f"{told}.", f"The text says that {told}, {end}.", part.interval, room)


def _check_in_per_cent(figure: Figure, limit: Figure, *, is_low: bool) -> Outcome:
    """'One in ten' against '8.6 per cent': a fraction and a percentage are compared in per cent."""
    asserted, other = as_told(figure), as_told(limit)
    recomputed = Interval(None, other.high) if is_low else Interval(other.low, None)
    side = "below" if is_low else "above"
    is_met = meets(asserted, recomputed)
    end = "which it is" if is_met else "which it is not"
    return Outcome(
        f"{figure.words} is {side} {limit.words}.",
        f"The text puts {figure.words} {side} {limit.words}, {end}.",
        asserted,
        recomputed,
    )


def _room(limits: Sequence[Figure], *, is_low: bool) -> Interval:
    """All numbers below (or above) every limit; half where there is none.

    A limit that is open on that side, as "a ceiling of £1.4 million" is below, stands at its other end.
    """
    if not limits:
        return Interval(None, _HALF) if is_low else Interval(_HALF, None)
    ends = [
        (one.interval.high, one.interval.low) if is_low else (one.interval.low, one.interval.high)
        for one in limits
    ]
    numbers = [near if near is not None else far for near, far in ends]
    known = [number for number in numbers if number is not None]
    if is_low:
        return Interval(None, min(known, default=None))
    return Interval(max(known, default=None), None)
