"""Where words compare two figures: "is lower than", "more girls (49%) than boys (41%)", "rose to … from"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import cued, pattern
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
_TO_FROM = cued(
    r" to (?:just |only |a record )?(?P<figure>{LP})[^\n\ue010\ue000-\ue008;,]{0,40}?,? from"
    r" (?:just |only )?(?P<other>{LP})",
    "_from",
)
_SMALLER_OF = cued(
    rf"(?P<other>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,40}}?,? compared (?:with|to) (?:an? |the )?(?:much "
    rf"|far |slightly"
    rf" )?{_ORDERS} (?:[a-z]+ ){{0,2}}?(?:of )?(?P<figure>{{LP}})",
    "compared",
)
_THEN_TO = cued(
    r"(?P<other>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?, (?:before |then |but )?(?:(?P<low>dropping|falling"
    r"|fell"
    r"|declining|decreasing|dipping|slipping)|(?P<high>rising|rose|increasing|climbing|growing))"
    r" (?:again |back |slightly |further )?to (?:just |only )?(?P<figure>{LP})",
    "dropping | falling | fell | declining | decreasing | dipping | slipping | rising | rose |"
    " increasing | climbing | growing",
)
_VERB = pattern(r"\b(?:(?P<up>{up_verb})|(?P<down>{down_verb}))(?: [a-z]+){0,2}?$")
_REACH = 50  # letters of masked text before "to" that may hold the verb
_IS_BELOW = cued(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?(?:,| is| was| are| were| remains?| remained| stood"
    r"| stays?)"
    r" (?:(?:also|still|slightly|far|just|well|significantly|some way) ){0,2}(?P<order>below|short of"
    r"|beneath|under|above"
    r"|over|ahead of) (?:the|its|their) (?!(?:age|course|past|last|next)\b)(?:[a-z'-]+"
    r" ){0,2}?(?P<other>{LP})",
    "below | short of | beneath | under | above | over | ahead of",
)
_AND_TO_FROM = pattern(
    r"[^\n\ue010\ue000-\ue008;]{0,40}?,? and [^\n\ue010\ue000-\ue008;,]{0,30}? to (?P<figure>{LP})"
    r"[^\n\ue010\ue000-\ue008;,]{0,24}? from (?P<other>{LP})"
)
_DOUBTFUL = frozenset(("better", "worse"))


def comparisons(article: Article) -> Iterator[Comparison]:
    """Yield each two figures that words put in an order."""
    for match in _THEN_TO.finditer(article.masked):
        yield _compared(article, match, "lower" if match["low"] else "higher", match.start())
    for words in (_IS_BELOW, _IS_THAN, _MORE_A_THAN_B, _DID_BETTER, _SMALLER_OF):
        for match in words.finditer(article.masked):
            yield _compared(article, match, match["order"], match.start())
    for match in _TO_FROM.finditer(article.masked):
        verb = _VERB.search(article.masked, max(0, match.start() - _REACH), match.start())
        if verb is None:
            continue
        order = "lower" if verb["down"] else "higher"
        yield _compared(article, match, order, verb.start())
        if more := _AND_TO_FROM.match(article.masked, match.end()):
            yield _compared(article, more, order, verb.start())


def _compared(article: Article, match: re.Match[str], order: str, start: int) -> Comparison:
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    is_low = not LOW.isdisjoint(order.split())
    return Comparison(figure, other, is_low, start, match.end(), is_sure=order not in _DOUBTFUL)
