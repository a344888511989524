"""Where words compare two figures: "is lower than", "more girls (49%) than boys (41%)"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import cued
from stages.extract.claims.words import word_set


class Comparison(NamedTuple):
    """The figure that is said to be the lower or the higher, the other, and how sure the words are."""

    figure: Figure
    other: Figure
    is_low: bool
    start: int
    end: int
    is_sure: bool = True


LOW = word_set("below beneath under rarer lowest smallest fewest least short lower less fewer smaller worse")
_ORDERS = r"(?P<order>lower|higher|fewer|more|less|greater|larger|smaller)"
_IS_THAN = cued(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,60}}?(?:, (?:which (?:is|was) )?(?:(?:also|still"
    rf"|slightly|far|much"
    rf"|well|significantly) )?| (?:is|was|are|were|remains?|remained|stood|stays?) (?:(?:also|still"
    rf"|slightly|far|much|well"
    rf"|significantly) )?){_ORDERS}(?: [a-z]+)? than (?P<mid>(?!(?:double|twice"
    rf"|half)\b)[^\n\ue010\ue000-\ue008;,]{{0,40}}?)"
    r"\(?(?P<other>{LP})(?! (?:more|fewer|higher|lower|less)\b)",
    "_than_",
)
_MORE_A_THAN_B = cued(
    rf"\b{_ORDERS}\b[^\n\ue010\ue000-\ue008(;]{{1,80}} \((?P<figure>{{LP}})\)"
    r"[^\n\ue010\ue000-\ue008(;,]{0,12} than"
    r" [^\n\ue010\ue000-\ue008(;]{1,60} \((?:just |only )?(?P<other>{LP})\)",
    "_than_",
)
_DID_BETTER = cued(
    r"\b(?P<order>better|worse) than [^\n\ue010\ue000-\ue008;]{1,60}(?:, with|:| -) (?P<figure>{P})"
    r"[^\n\ue010\ue000-\ue008;]{0,50}? (?:compared (?:with|to)|against|and just|versus) (?P<other>{P})",
    "_than_",
)
_SMALLER_OF = cued(
    rf"(?P<other>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,40}}?,? compared (?:with|to) (?:an? |the )?(?:much "
    rf"|far |slightly"
    rf" )?{_ORDERS} (?:[a-z]+ ){{0,2}}?(?:of )?(?P<figure>{{LP}})",
    "compared",
)
_IS_BELOW = cued(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?(?:,| is| was| are| were| remains?| remained| stood"
    r"| stays?)"
    r" (?:(?:also|still|slightly|far|just|well|significantly|some way) ){0,2}(?P<order>below|short of"
    r"|beneath|under|above"
    r"|over|ahead of) (?:the|its|their) (?!(?:age|course|past|last|next)\b)(?:[a-z'-]+"
    r" ){0,2}?(?P<other>{LP})",
    "below | short of | beneath | under | above | over | ahead of",
)
_DOUBTFUL = frozenset(("better", "worse"))


def comparisons(article: Article) -> Iterator[Comparison]:
    """Yield each two figures that words put in an order."""
    for words in (_IS_BELOW, _IS_THAN, _MORE_A_THAN_B, _DID_BETTER, _SMALLER_OF):
        for match in words.finditer(article.masked):
            yield _compared(article, match, match["order"], match.start())


def _compared(article: Article, match: re.Match[str], order: str, start: int) -> Comparison:
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    is_low = not LOW.isdisjoint(order.split())
    return Comparison(figure, other, is_low, start, match.end(), is_sure=order not in _DOUBTFUL)
