"""What the words of a share allow, in per cent, and of what they say that it is a share."""

from fractions import Fraction

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import Interval, scale, widen
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

_LOOSE = Fraction(2)  # points: 65 or 68 per cent are both told as two thirds
_OF_ANOTHER = pattern(r" of (?P<words>[a-z' -]{1,40})")
_OF_ALL = pattern(
    r"(?:the |its |their )?(?:total|target|whole|overall|them|these|it|all|national|full|entire|sum"
    r"|sample|sector"
    r"|cohort|group|membership|workforce|network|entries|completed|valid|those who)\b"
)
_PLURALS = {"woman": "women", "man": "men", "person": "people", "child": "children"}


def in_per_cent(share: Figure) -> Interval:
    """The interval of a percentage or a fraction, in per cent."""
    return scale(share.interval, 100) if share.kind == "fraction" else share.interval


def as_told(share: Figure) -> Interval:
    """The interval of a share in per cent; a bare fraction in words stands for what is near it."""
    told = in_per_cent(share)
    return widen(told, _LOOSE) if share.kind == "fraction" and share.bound in ("exact", "about") else told


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
