"""Where words compare two figures: "is lower than", "more girls (49%) than boys (41%)", past a threshold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import fit, neighbour
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches, sentences_of
from stages.extract.claims.words import word_set
from stages.extract.phrases.cues import cues, has_any


class Comparison(NamedTuple):
    """The figure that is said to be the lower or the higher, the other, and how sure the words are."""

    figure: Figure
    other: Figure
    is_low: bool
    start: int
    end: int
    is_sure: bool = True


LOW = word_set("below beneath under rarer lowest smallest fewest least short lower less fewer smaller worse")
_ORDER = r"{lower}|{higher}|fewer|(?<!or )more|(?<!or )less|greater|larger|smaller"
_ORDERS = rf"(?P<order>{_ORDER})"
_BE = (
    r"(?:is|was|are|were|remain(?:s|ed)?|stood|stays?|stayed|(?:has|have|had) been|came (?:in|out)|ended up"
    r"|continue[sd]? to be|proved|sits|sat)"
)
_BY_FAR = r"(?:(?:also|still|far|just|much|well|some way|[a-z]{3,}ly) ){0,2}"
_IS_THAN = cued(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,60}}?(?:, (?:which {_BE} )?| {_BE} ){_BY_FAR}"
    rf"{_ORDERS}(?: [a-z]+)? than (?P<mid>(?!(?:double|twice"
    rf"|half)\b)[^\n\ue010\ue000-\ue008;,]{{0,40}}?)"
    r"\(?(?P<other>{LP})(?! (?:more|fewer|higher|lower|less)\b)",
    "_than_",
)
_MORE_A_THAN_B = cued(
    rf"\b{_ORDERS}\b[^\n\ue010\ue000-\ue008(;]{{1,80}} \((?P<figure>{{LP}})\)"
    r"[^\n\ue010\ue000-\ue008(;,]{0,50} (?P<link>than|over|rather than)"
    r" [^\n\ue010\ue000-\ue008(;]{1,60} \((?:just |only )?(?P<other>{LP})\)",
    "_than_ | _over_",
)
_DID_BETTER = cued(
    rf"\b(?P<order>better|worse|{_ORDER})(?: [a-z-]+){{0,3}}? than [^\n\ue010\ue000-\ue008;]{{1,60}}?"
    r"(?:, (?:with|at) |: | - "
    r"| \()(?P<figure>{LP})(?:[^\n\ue010\ue000-\ue008;]{0,50}? (?:compared (?:with|to)|against"
    r"|and just|versus) (?P<other>{LP})| and (?P<second>{LP}),? respectively)",
    "_than_",
)
_SMALLER_OF = cued(
    rf"(?P<other>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,40}}?,? compared (?:with|to) (?:an? |the )?(?:much "
    rf"|far |slightly"
    rf" )?{_ORDERS} (?:[a-z]+ ){{0,2}}?(?:of )?(?P<figure>{{LP}})",
    "compared",
)
_IS_BELOW = cued(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,60}}?(?:,| {_BE}) {_BY_FAR}"
    r"(?P<order>below|short of|beneath|under|above"
    r"|over|ahead of) (?:the|its|their) (?!(?:age|course|past|last|next)\b)(?:[a-z'-]+"
    r" ){0,2}?(?:(?:(?!(?:and|but|while|which|that)\b)[a-z'-]+ ){0,9}\()?(?P<other>{LP})",
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
    r"\b(?P<order>fewer|(?<!or )less|{lower}|smaller|rarer|(?<!or )more|{higher}|larger"
    r"|bigger|greater)\b[^\n\ue010\ue000-\ue008(]{0,100}?"
    r"\((?P<figure>{LP}) (?:vs\.?|v|versus|against|compared (?:with|to)) (?P<other>{LP})\)",
    "_vs | _v_ | versus | against | compared",
)
_OUTDONE = cued(
    r"(?P<other>{LP})[^\n\ue010\ue000-\ue008;]{0,110}? (?P<order>more) than (?:matched|offset"
    r"|made up(?: for)?|cancelled out|covered) (?:by|with) (?:the |an? |its |their )?(?P<figure>{LP})",
    " more than ",
)
_OUTDID = cued(
    r"(?P<figure>{LP})(?P<mid>[^\n\ue010\ue000-\ue008;]{0,60}?)\b(?P<order>outperform|outnumber"
    r"|outstrip|outpac|overtak"
    r"|overtook|surpass|eclips|exceed|trail"
    r"|lag)[a-z]* (?:[^\n\ue010\ue000-\ue008;]{0,50}[ (])??(?P<other>{LP})",
    "outperform | outnumber | outstrip | outpac | overtak | overtook | surpass | eclips | exceed | trail"
    " | lag",
)
_IN_ALL = re.compile(r"\b(?:in total|together|combined|altogether|between them|jointly)\b")
_NO_OTHER = re.compile(r"\bby (?:[a-z]+ ){0,3}\(?$")  # "exceeding the average by an impressive 8 per cent"
_TURN = re.compile(
    r"\b(?:and|but|while|which|who|whose|that|if|not|never|may|might|could|should|will|must)\b"
)
_PLAIN = frozenset(("higher", "lower", "larger", "smaller", "greater"))
_DOUBTFUL = frozenset(("better", "worse"))


def against_limits(article: Article) -> Iterator[Comparison]:
    """Yield each figure that is below or above a target or average "of" so much, or in '(A vs B)'."""
    for words in (_AGAINST_LIMIT, _VERSUS):
        for match in matches(article, words, 2):
            told = _compared(article, match, match["order"], match.start())
            if comparable(told.figure, told.other):
                yield told


def comparisons(article: Article) -> Iterator[Comparison]:
    """Yield each two figures that words put in an order."""
    for words in (_IS_BELOW, _IS_THAN, _MORE_A_THAN_B, _DID_BETTER, _SMALLER_OF, _OUTDONE):
        for match in matches(article, words, 2):
            told = _compared(article, match, match["order"], match.start())
            if (words is _DID_BETTER and match["order"] not in _PLAIN) or (
                words is _MORE_A_THAN_B and match["link"] != "than"
            ):
                # "met more often than last year, with 12 members against 15"
                told = told._replace(is_sure=False)
            if comparable(told.figure, told.other):
                yield told
    for told in (
        *_likelihoods(article),
        *_thresholds(article),
        *_hedged_limits(article),
        *_hedged_orders(article),
        *_outdid(article),
    ):
        if comparable(told.figure, told.other):
            yield told


def _outdid(article: Article) -> Iterator[Comparison]:
    """'Girls (49%) outperformed boys (41%)', '£4 million, exceeding the £3 million that was planned'."""
    for match in matches(article, _OUTDID, 2):
        figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
        between = article.masked[figure.place : other.place]
        if not (match["mid"].endswith("to ") or _NO_OTHER.search(between) or _IN_ALL.search(between)):
            is_low = match["order"] in ("trail", "lag")
            is_sure = not _TURN.search(match["mid"]) and not match["mid"].startswith(" of ")
            yield Comparison(figure, other, is_low, match.start(), match.end(), is_sure)


_THAN = re.compile(r"\b(?P<order>higher|lower|larger|smaller|greater|bigger|longer|shorter) than$")
_WAS = re.compile(
    r"(?:[^\n\ue010\ue000-\ue008;,]|,(?! )){0,60}(?:,(?: and)?(?: is| was)?| -| is| was| are| were"
    r"| remains?| remained| stood)"
    r" (?:(?:still|also|much|far) ){0,2}"
)


def _hedged_orders(article: Article) -> Iterator[Comparison]:
    """'18.8 per cent of men was lower than 21.2 per cent of women', where "lower than" is read as a hedge."""
    for other in article.figures:
        than = _THAN.search(other.hedge.lower()) if other.hedge else None
        if than is None:
            continue
        own = article.sentences[other.sentence]
        before = article.figures_in(own.start, other.place)
        if before and _WAS.fullmatch(article.masked, before[-1].place + 1, other.place):
            start, end = before[-1].place, other.place + 1
            yield Comparison(
                before[-1], other, than["order"] in LOW or than["order"] == "shorter", start, end
            )


def comparable(first: Figure, second: Figure) -> bool:
    """Are the two of one kind, and of one thing?"""
    return first.kind == second.kind and (fit(first, second) or first.kind == "percentage")


def _compared(article: Article, match: re.Match[str], order: str, start: int) -> Comparison:
    held = "other" if match["other"] else "second"
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start(held))
    is_low = not LOW.isdisjoint(order.split())
    # "8,100 above the average" may tell how far above
    is_distance = figure.place + 2 == match.start("order")
    is_sure = order not in _DOUBTFUL and not is_distance
    return Comparison(figure, other, is_low, start, match.end(), is_sure)


_LIKELY = re.compile(
    r"(?:more|(?P<low>less)) likely than (?P<other>[a-z]{3,})"
    r"|(?:outperform(?:ed|s|ing)?|outnumber(?:ed|s|ing)?|outscored?|overtook|overtakes?"
    r"|(?P<behind>trail(?:ed|s)?"
    r"|lag(?:ged|s)? behind)|(?:better|(?P<worse>worse)) than) (?P<second>[a-z]{3,})"
)
_LIKELY_CUES = cues(
    "likely than | utperform | utnumber | utscore | vertook | vertake | etter than | orse than | trail | lag"
)
_WHO = re.compile(
    r"\b(?P<one>[a-z]{3,})(?: (?:were|are|is|was|did|do|fared|again|also|still|once|slightly|much)){0,3} $"
)


def _likelihoods(article: Article) -> Iterator[Comparison]:
    """'Men were more likely than women to agree – 64% of men agreed, while 53% of women did.'"""
    for own in sentences_of(article, 2):
        shares = [f for f in article.figures_in(*own) if f.kind == "percentage"]
        before = neighbour(article, article.sentence_at(own.start), -1)
        for span in (own, before) if len(shares) > 1 else ():
            if span and has_any(article.masked[span.start : span.end], _LIKELY_CUES):
                for match in _LIKELY.finditer(article.masked, *span):
                    yield from _by_names(article, match, shares, is_sure=span is own)


_TO_DO = re.compile(r" to (?P<stem>[a-z]{3,5})")


def _by_names(
    article: Article, match: re.Match[str], shares: list[Figure], *, is_sure: bool
) -> Iterator[Comparison]:
    """The shares of the two who are named on either side of the words, where each has one."""
    who = _WHO.search(article.masked, max(0, match.start() - 60), match.start())
    if who is None:
        return
    names = (who["one"], match["other"] or match["second"])
    ones, others = (
        [f for f in shares if f.place > match.end() and _is_of(article, f, name)] for name in names
    )
    if ones and len(ones) == len(others):
        is_low = bool(match["low"] or match["worse"] or match["behind"])
        first, second = ones[0], others[0]
        if first.place > second.place:
            first, second, is_low = second, first, not is_low
        verb = _TO_DO.match(article.masked, match.end())
        is_said = verb is None or verb["stem"] in article.masked[first.place : second.place + 40]
        yield Comparison(first, second, is_low, match.start(), match.end(), is_sure and is_said)


def _is_of(article: Article, share: Figure, name: str) -> bool:
    """'64% of men', '23.7 per cent for men', 'the rate for men is 23.7 per cent'."""
    if article.masked.startswith(
        (f" of {name}", f" for {name}", f" among {name}", f" of the {name}"), share.place + 1
    ):
        return True
    ends = (f" {name} ", f" {name} is ", f" {name} was ", f" {name} (", f" {name}: ", f" {name} at ")
    return article.masked.endswith(ends, 0, share.place)


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
_BENEATH = ("short of", "below", "under", "missed", "missing")


def _thresholds(article: Article) -> Iterator[Comparison]:
    """'The turnout was 41 per cent. … The turnout was short of the 50 per cent threshold.'"""
    for match in matches(article, _THE_LIMIT, 1):
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
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008]{0,60}?[, ](?P<order>below|under|short of|miss(?:ed"
    r"|ing)|above|over"
    r"|beyond|ahead of|beat(?:ing)?|surpass(?:ed|ing)|exceed(?:s|ed|ing)) (?:the |its |their "
    r"|a )?(?P<limit>{LP})",
    "below | under | short of | miss | above | over | beyond | ahead of | beat | surpass | exceed",
)
_LIMITS = ("ceiling", "minimum", "maximum", "limit", "cap", "threshold", "target")


def _hedged_limits(article: Article) -> Iterator[Comparison]:
    """'£1.9 million, above the ceiling of £1.4 million', where the limit's name is read as its hedge."""
    if not any(f.hedge and f.hedge.lower().endswith(_HEDGES) for f in article.figures):
        return
    for match in matches(article, _PAST_A_LIMIT, 2):
        figure, limit = article.figure_at(match.start("figure")), article.figure_at(match.start("limit"))
        if limit.hedge and limit.hedge.lower().endswith(_HEDGES):
            is_low = match["order"] in _BENEATH
            yield Comparison(figure, limit, is_low, match.start(), match.end(), limit.bound == "exact")


_HEDGES = tuple(f"{name} of" for name in _LIMITS)
