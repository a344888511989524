"""Where words compare two figures: "is lower than", "more girls (49%) than boys (41%)", past a threshold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import fit
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches, ordered_sentences, sentences_of
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
_LIMIT = (
    r"(?:target|benchmark|ceiling|limit|threshold|cap|minimum|maximum|average|forecast|level"
    r"|figure|rate|norm|goal)"
)
_AGAINST_LIMIT = cued(
    rf"(?P<figure>{{LP}})(?P<mid>[^\n\ue010\ue000-\ue008]{{0,80}}?)[, ](?P<order>below|under|short of"
    rf"|lower than|less than|fewer than|above|over|higher than"
    rf"|more than|exceed(?:s|ed|ing)|beating|well above|well below|just below|just above) (?:the |its "
    rf"|their |a |an )?(?:[a-z']+ ){{0,3}}?{_LIMIT} of (?P<other>{{LP}})",
    "below | under | short of | than | above | over | exceed | beating",
)
_VERSUS = cued(
    r"\b(?P<order>fewer|less|lower|smaller|rarer|more|higher|larger|bigger"
    r"|greater)\b[^\n\ue010\ue000-\ue008(]{0,100}?"
    r"\((?P<figure>{LP}) (?:vs\.?|v|versus|against|compared (?:with|to)) (?P<other>{LP})\)",
    "_vs | _v_ | versus | against | compared",
)
_OUTDONE = cued(
    r"(?P<other>{LP})[^\n\ue010\ue000-\ue008;]{0,110}? (?P<order>more) than (?:matched|offset"
    r"|made up(?: for)?|cancelled out|covered) (?:by|with) (?:the |an? |its |their )?(?P<figure>{LP})",
    " more than ",
)
_DOUBTFUL = frozenset(("better", "worse"))


def against_limits(article: Article) -> Iterator[Comparison]:
    """Yield each figure that is below or above a target or average "of" so much, or in '(A vs B)'."""
    spans = ordered_sentences(article)
    for words in (_AGAINST_LIMIT, _VERSUS):
        for match in matches(article, words, spans):
            told = _compared(article, match, match["order"], match.start())
            if comparable(told.figure, told.other):
                yield told


def comparisons(article: Article) -> Iterator[Comparison]:
    """Yield each two figures that words put in an order."""
    spans = ordered_sentences(article)
    for words in (_IS_BELOW, _IS_THAN, _MORE_A_THAN_B, _DID_BETTER, _SMALLER_OF, _OUTDONE):
        for match in matches(article, words, spans):
            told = _compared(article, match, match["order"], match.start())
            if comparable(told.figure, told.other):
                yield told
    for told in (*_likelihoods(article), *_thresholds(article), *_hedged_limits(article)):
        if comparable(told.figure, told.other):
            yield told


def comparable(first: Figure, second: Figure) -> bool:
    """Are the two of one kind, and of one thing?"""
    return first.kind == second.kind and (fit(first, second) or first.kind == "percentage")


def _compared(article: Article, match: re.Match[str], order: str, start: int) -> Comparison:
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    is_low = not LOW.isdisjoint(order.split())
    # "8,100 above the average" may tell how far above
    is_distance = figure.place + 2 == match.start("order")
    is_sure = order not in _DOUBTFUL and not is_distance
    return Comparison(figure, other, is_low, start, match.end(), is_sure)


_LIKELY = pattern(
    r"\b(?P<one>[a-z]{3,}) (?:were|are|is|was) (?:[a-z]+ )?(?P<order>more|less) likely than"
    r" (?P<other>[a-z]{3,})\b"
)


def _likelihoods(article: Article) -> Iterator[Comparison]:
    """'Men were more likely than women to agree – 64% of men agreed, while 53% of women did.'"""
    if "likely than" not in article.masked:
        return
    for match in _LIKELY.finditer(article.masked):
        own = article.sentences[article.sentence_at(match.start())]
        shares = [f for f in article.figures_in(match.end(), own.end) if f.kind == "percentage"]
        told = {
            name: [f for f in shares if article.masked.startswith(f" of {match[name]}", f.place + 1)]
            for name in ("one", "other")
        }
        if len(told["one"]) == len(told["other"]) == 1:
            one, other = told["one"][0], told["other"][0]
            yield Comparison(one, other, match["order"] == "less", match.start(), shares[-1].place + 1)


_RATE_OF = pattern(
    r"\b(?P<noun>turnout|rate|margin|score|share|proportion|level)\b(?: [a-z'-]+){0,3}?"
    r" (?P<rate>{P})(?![^\n\ue010]{0,40}"
    r"\b(?:threshold|target)\b)"
)
_THE_LIMIT = cued(
    r"\b(?P<noun>turnout|rate|margin|score|share|proportion|level) (?:is|was|were|remains|remained|stood"
    r"|had been)"
    r"(?: [a-z\"'-]+){0,3}? (?P<order>short of|below|under|above|over|beyond) (?:the|its|their|a)"
    r" (?:[a-z]+ ){0,2}?"
    r"(?P<limit>{P}) (?:[a-z]+ )?(?:threshold|target|limit|benchmark|cap|minimum|mark)\b",
    "threshold | target | limit | benchmark | _cap | minimum | _mark",
)
_LOOKED_BACK = 9
_BENEATH = ("short of", "below", "under")


def _thresholds(article: Article) -> Iterator[Comparison]:
    """'The turnout was 41 per cent. … The turnout was short of the 50 per cent threshold.'"""
    for match in matches(article, _THE_LIMIT, sentences_of(article, 1)):
        index = article.sentence_at(match.start())
        start = article.sentences[max(0, index - _LOOKED_BACK)].start
        told = [
            article.figure_at(found.start("rate"))
            for found in _RATE_OF.finditer(article.masked, start, match.start())
            if found["noun"] == match["noun"]
        ]
        if len({figure.value for figure in told}) == 1:
            limit = article.figure_at(match.start("limit"))
            is_low = match["order"] in _BENEATH
            yield Comparison(told[-1], limit, is_low, match.start(), match.end(), is_sure=False)


_PAST_A_LIMIT = cued(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008]{0,60}?[, ](?P<order>below|under|short of|above|over|beyond"
    r"|exceed(?:s|ed|ing)) (?:the |its |their |a )?(?P<limit>{LP})",
    "below | under | short of | above | over | beyond | exceed",
)
_LIMITS = ("ceiling", "minimum", "maximum", "limit", "cap", "threshold", "target")


def _hedged_limits(article: Article) -> Iterator[Comparison]:
    """'£1.9 million, above the ceiling of £1.4 million', where the limit's name is read as its hedge."""
    if not any(f.hedge and f.hedge.lower().endswith(_HEDGES) for f in article.figures):
        return
    for match in matches(article, _PAST_A_LIMIT, ordered_sentences(article)):
        figure, limit = article.figure_at(match.start("figure")), article.figure_at(match.start("limit"))
        if limit.hedge and limit.hedge.lower().endswith(_HEDGES):
            yield Comparison(
                figure, limit, match["order"] in _BENEATH, match.start(), match.end(), is_sure=False
            )


_HEDGES = tuple(f"{name} of" for name in _LIMITS)
