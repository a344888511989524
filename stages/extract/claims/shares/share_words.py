"""What the words of a share allow, in per cent, and of what they say that it is a share."""

from fractions import Fraction
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import Interval, meets, percent, point, scale, subtract, widen
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

_LOOSE = Fraction(2)  # points: 65 or 68 per cent are both told as two thirds
_ABOUT = Fraction(6)  # 27 per cent is about a quarter, no longer about a third
_OF_ANOTHER = pattern(r" of (?P<words>[a-z' -]{1,40})")
_OF_ALL = pattern(
    r"(?:the |its |their )?(?:total|target|whole|overall|them|these|it|all|national|full|entire|sum|sample"
    r"|sector|cohort|group|membership|workforce|network|entries|completed|valid|those who)\b"
)
_PLURALS = {"woman": "women", "man": "men", "person": "people", "child": "children"}


def in_per_cent(share: Figure) -> Interval:
    """The interval of a percentage or a fraction, in per cent."""
    return scale(share.interval, 100) if share.kind == "fraction" else share.interval


def as_told(share: Figure) -> Interval:
    """The interval of a share in per cent; a bare fraction in words stands for what is near it."""
    if share.kind == "fraction" and share.bound == "about" and share.value is not None:
        return widen(point(share.value * 100), _ABOUT)
    told = in_per_cent(share)
    return widen(told, _LOOSE) if share.kind == "fraction" and share.bound == "exact" else told


def is_of_another(article: Article, share: Figure, whole: Figure) -> bool:
    """Do the words after a share give it another whole, as in '40 per cent of those inspected'?"""
    match = _OF_ANOTHER.match(article.masked, share.place + 1)
    if match is None or _OF_ALL.match(match["words"]):
        return False
    noun = head(whole.unit)
    if noun is None or whole.kind != "count":
        return False
    nouns = (noun, _PLURALS.get(noun, noun))
    return not any(word.startswith(nouns) for word in match["words"].split())


class Borne(NamedTuple):
    """A share with its part and whole; `is_rest` where it tells what the part leaves of the whole."""

    share: Figure
    part: Figure
    whole: Figure
    is_rest: bool = False


_OFF, _OFF_HEDGED = 1.0, 9.0  # points that a share may lie from the quotient before it is worked out exactly


def agrees(share: Figure, part: Figure, whole: Figure, *, is_rest: bool = False) -> bool:
    """Is the quotient what the share tells, and near it where a hedge leaves it open?"""
    one, all_of = part.number, whole.number
    if one is None or not all_of or one >= all_of or one <= 0:
        return False
    quotient = 100 * float(one) / float(all_of)
    quotient = 100 - quotient if is_rest else quotient
    told = float(share.number or 0) * (100 if share.kind == "fraction" else 1)
    if (share.bound in ("over", "at_least") and quotient < told - _OFF / 2) or (
        share.bound in ("under", "at_most") and quotient > told + _OFF / 2
    ):
        return False
    is_loose = share.kind == "fraction" or share.bound != "exact"
    if abs(quotient - told) > (_OFF_HEDGED if is_loose else _OFF):
        return False
    exact: Interval = percent(part.meant, whole.meant)
    return meets(as_told(share), subtract(point(100), exact) if is_rest else exact)
