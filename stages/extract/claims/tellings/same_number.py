"""May two figures be one number: equal, the one rounded or hedged, or a fraction and its percentage?"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from stages.extract.claims.article import Figure
from stages.extract.claims.intervals import meets
from stages.extract.claims.shares.share_words import as_told

_BARE = 3  # points that a fraction without "over" or "under" may be off
_SHORT = Decimal("0.1")  # of itself, that "just short of 500,000" may be off
_HEDGED = 4  # points that "nearly a quarter", or "over 60 per cent", may be off


def is_same_number(first: Figure, second: Figure) -> bool:
    """Can the two tell one number? Their kinds are alike, or both are shares."""
    if first.kind != second.kind:
        if is_hedged(first, second):
            return True
        is_bare = {first.bound, second.bound} <= {"exact", "about"} or first.bound == second.bound
        return is_bare and _points_apart(first, second) <= _BARE and meets(as_told(first), as_told(second))
    if first.number == second.number:
        return not _are_on_two_sides(first, second)
    if first.kind == "fraction":
        return False  # two thirds are not seven in ten
    if first.kind == "percentage":
        return _is_rounded(first, second) or _is_past_limit(first, second)
    return _overlap(first, second) and _is_told_roundly(first, second) and is_near(first, second)


_ABOVE, _BELOW = frozenset(("over", "at_least")), frozenset(("under", "at_most"))


def _are_on_two_sides(first: Figure, second: Figure) -> bool:
    """Is the one over a number, and the other under the same?"""
    bounds = {first.bound, second.bound}
    return first.number == second.number and not (bounds.isdisjoint(_ABOVE) or bounds.isdisjoint(_BELOW))


def digits(figure: Figure) -> int:
    """How many digits the number has before its closing noughts: 3 for 5,960."""
    return figure.digits


def is_hedged(first: Figure, second: Figure) -> bool:
    """Is it 'almost a quarter' and 24 per cent: near the fraction, on the side that its hedge says?"""
    fraction, share = (first, second) if first.kind == "fraction" else (second, first)
    if fraction.number is None or share.number is None or share.kind != "percentage":
        return False
    if {fraction.bound, share.bound} & _ABOVE and {fraction.bound, share.bound} & _BELOW:
        return False  # "almost a quarter" is not "25 per cent or more"
    return _is_on_its_side(fraction.bound, share.number - fraction.number * 100)


def _is_past_limit(first: Figure, second: Figure) -> bool:
    """Is it 'over 60 per cent' and 63 per cent: a rounder number, just passed as its hedge says?"""
    limit, told = (first, second) if first.bound in ("over", "under") else (second, first)
    if limit.number is None or told.number is None or limit.kind != "percentage" or told.bound != "exact":
        return False
    by = told.number - limit.number
    is_near_it = abs(by) <= max(Decimal(1), abs(limit.number) * _SHORT)  # not 9 per cent "over 7"
    return is_near_it and digits(limit) <= digits(told) and _is_on_its_side(limit.bound, by)


def _is_on_its_side(bound: str, by: Decimal) -> bool:
    return (bound in ("under", "at_most") and -_HEDGED < by <= 0) or (
        bound in ("over", "at_least") and 0 <= by < _HEDGED
    )


def _overlap(first: Figure, second: Figure) -> bool:
    """Do the intervals meet? On the stated ends, which is quicker than on fractions."""
    return not any(
        one.high is not None and other.low is not None and one.high < other.low
        for one, other in ((first, second), (second, first))
    )


def _is_told_roundly(first: Figure, second: Figure) -> bool:
    """Has one number fewer digits, and not so few that it is near to much else unless a hedge says so?"""
    coarse, fine = sorted((first, second), key=digits)
    if coarse.bound in ("under", "at_most") and not _is_within(coarse, fine, _SHORT):
        return False  # "around 440,000" is not "just short of 500,000"
    return digits(coarse) < digits(fine) and (digits(coarse) > 1 or coarse.bound != "exact")


def _is_within(coarse: Figure, fine: Figure, part: Decimal) -> bool:
    return (
        coarse.number is not None
        and fine.number is not None
        and abs(fine.number - coarse.number) <= part * abs(coarse.number)
    )


def _points_apart(first: Figure, second: Figure) -> Decimal:
    """How many points lie between a fraction and a percentage."""
    fraction, share = (first, second) if first.kind == "fraction" else (second, first)
    return abs((share.number or Decimal(0)) - (fraction.number or Decimal(0)) * 100)


def _is_rounded(first: Figure, second: Figure) -> bool:
    """Is one number the other with fewer digits, as 28 per cent is for 27.92 per cent?"""
    if first.number is None or second.number is None:
        return False
    fewer, more = sorted((first.number, second.number), key=_decimals)
    return fewer != more and more.quantize(Decimal(1).scaleb(-_decimals(fewer)), ROUND_HALF_UP) == fewer


def _decimals(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


_NEAR = Fraction(17, 20)


def is_near(first: Figure, second: Figure) -> bool:
    """Are the two numbers alike? 'More than 200' meets 900, but nobody tells the one for the other."""
    one, other = first.value, second.value
    return one == other or (one is not None and bool(other) and _NEAR <= one / (other or 1) <= 1 / _NEAR)


def is_swapped(first: Decimal, second: Decimal) -> bool:
    """Have the two numbers the same digits in another order, as in 5,240 and 5,420?"""
    one, other = _told_digits(first, second)
    return first != second and first.adjusted() == second.adjusted() and sorted(one) == sorted(other)


def _told_digits(first: Decimal, second: Decimal) -> tuple[str, str]:
    """The digits of two numbers from the first to the last that either tells: 107 and 170, 19 and 91."""
    one, other = (str(int(number.scaleb(_PLACES))) for number in (abs(first), abs(second)))
    noughts = min(len(each) - len(each.rstrip("0")) for each in (one, other))
    return one[: len(one) - noughts], other[: len(other) - noughts]


_PLACES = 6


def is_mistyped(first: Figure, second: Figure) -> bool:
    """Have two neighbours of the same digits changed places, as in 342,930 and 342,390?"""
    if first.number is None or second.number is None or not is_swapped(first.number, second.number):
        return False
    one, other = _told_digits(first.number, second.number)
    apart = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return bool(apart) and apart == [apart[0], apart[0] + 1]
