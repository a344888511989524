"""Amounts worked out from a share: "47 per cent of 350,000 starters drop out, which means some 163,000".

Taken where words say that a number follows from a share told before it, and a whole near by gives it.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.intervals import Interval, meets, multiply, scale
from stages.extract.claims.operands import are_kin, is_less
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.share_words import in_per_cent

_WORKED_OUT = cued(
    r"\b(?:equivalent to|equal to|equat(?:es?|ed|ing) to|means?|meant|meaning|works? out (?:at|as)"
    r"|translat(?:es?|ed|ing) (?:in)?to|amount(?:s|ed|ing) to|(?:sum|calculation)"
    r"[^\n\ue010\ue000-\ue008]{0,20} puts? [^\n\ue010\ue000-\ue008;,]{1,50} at) (?:that )?"
    r"(?:just |only |some |more than )?(?P<product>[\ue000\ue001])"
    r"(?! (?:more|fewer|less|of (?:these|those|them|the))\b)",
    "equivalent | equal to | equat | mean | work | translat | amount | puts ",
)
_BACK = 3  # sentences before the number that may tell the share and the whole
_PART_OF_NUMBER = 50  # how near of itself a product must come


class Product(NamedTuple):
    """A number, the share and the whole that give it."""

    product: Figure
    share: Figure
    whole: Figure

    @property
    def interval(self) -> Interval:
        """What share and whole give."""
        return scaled(self.share, self.whole)


def scaled(share: Figure, whole: Figure) -> Interval:
    """The whole times the share."""
    return scale(multiply(in_per_cent(share), whole.meant), Fraction(1, 100))


def products(article: Article) -> Iterator[Product]:
    """Yield each such number with the nearest share before it, if one whole alone gives it."""
    for match in matches(article, _WORKED_OUT, 1):
        told = article.figure_at(match.start("product"))
        first = article.sentences[max(0, told.sentence - _BACK)].start
        before = article.figures_in(first, match.start())
        shares = [f for f in before if f.kind in ("percentage", "fraction") and f.direction == "level"]
        if told.value is None or told.direction != "level" or not shares:
            continue
        changed = changed_places(article)
        wholes = [f for f in before if f.kind == told.kind and is_less(told, f)]
        wholes = [f for f in wholes if are_kin(told.unit, f.unit) and f.place not in changed]
        for share in reversed(shares):
            met = {f.value: f for f in wholes if _gives(share, f, told)}
            if len(met) == 1:
                yield Product(told, share, next(iter(met.values())))
            if met or share.sentence < told.sentence:
                break


def _gives(share: Figure, whole: Figure, told: Figure) -> bool:
    part = share.value or Fraction(0)
    found = (whole.value or Fraction(0)) * (part if share.kind == "fraction" else part / 100)
    is_near = abs(found - (told.value or Fraction(0))) * _PART_OF_NUMBER <= found
    return is_near and meets(scaled(share, whole), told.interval)
