"""Where words compare two figures: "is lower than", "more girls (49%) than boys (41%)", "exceeded"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.told_against import is_base, share_of, told_just_before
from stages.extract.claims.operands import is_of_one_rate
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches, matches_of
from stages.extract.phrases.words import word_set


class Comparison(NamedTuple):
    """The figure that is said to be the lower or the higher, the other, and how sure the words are.

    `is_listed`: the other is one of several, "up on May (72%) and June (74%)", so that levels stand between.
    """

    figure: Figure
    other: Figure
    is_low: bool
    start: int
    end: int
    is_sure: bool = True
    is_listed: bool = False


NO_MORE_THAN = frozenset(("just", "only", "merely", "a mere", "mere"))
"""Hedges that put a level low: 'compared with just 6%' puts it below what it is compared with."""
LOW = word_set(
    "behind below beneath under rarer lowest smallest fewest least short lower less fewer smaller worse off"
    " shy"
)
_ORDER = r"{lower}|{higher}|fewer|(?<!or )more|(?<!or )less|greater|larger|smaller"
_ORDERS = rf"(?P<order>{_ORDER})"
_BE = (
    r"(?:is|was|are|were|remain(?:s|ed)?|stood|stays?|stayed|(?:has|have|had) been|came (?:in|out)|ended up"
    r"|continue[sd]? to be|proved|sits|sat)"
)
_BY_FAR = (
    r"(?:(?:also|still|far|just|much|well|some way|a (?:nudge|touch|shade|notch|whisker|fraction|little|bit"
    r"|long way|way)|[a-z]{3,}ly) ){0,2}"
)
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
    r"(?:, (?:with|at) |: | - | \()(?P<figure>{LP})(?:[^\n\ue010\ue000-\ue008;]{0,50}? (?:compared (?:with"
    r"|to)|against|and just|versus) (?P<other>{LP})| and (?P<second>{LP}),? respectively)",
    "_than_",
)
_SMALLER_OF = cued(
    rf"(?P<other>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,40}}?,? compared (?:with|to) (?:an? |the )?(?:much "
    rf"|far |slightly )?{_ORDERS} (?:[a-z]+ ){{0,2}}?(?:of )?(?P<figure>{{LP}})",
    "compared",
)
_GREATER_IN = cued(
    r"(?P<other>{P})[^\n\ue010\ue000-\ue008;(]{0,80}?,? (?:with|and|but) an? (?:much |far |slightly |even )?"
    rf"{_ORDERS} (?:share|proportion|percentage|rate|figure|number) (?:in|at|among|for|of)"
    r" [^\n\ue010\ue000-\ue008;(]{1,60} \((?P<figure>{P})\)",
    "greater | higher | larger | lower | smaller",
)
_IS_BELOW = cued(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,90}}?(?:,| {_BE}) {_BY_FAR}"
    r"(?P<order>below|short of|beneath|under|behind|above"
    r"|over|ahead of) (?:both )?(?:the|its|their|last year's) (?!(?:age|course|past|last|next)\b)(?:[a-z'-]+"
    r" ){0,2}?(?:(?:(?!(?:and|but|while|which|that)\b)[a-z'-]+ ){0,9}\()?(?P<other>{LP})",
    "below | short of | beneath | under | behind | above | over | ahead of",
)
_AHEAD_OF = cued(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008;]{0,80}?, (?:and |which is |well |just |far |still ){0,2}"
    r"(?P<order>behind|ahead of|above|below|clear of|in front of) (?:(?!(?:and|but|the age)\b)"
    r"[a-z'-]+,? ){1,6}?(?:\(|(?:on|at|with) )(?:just |only )?(?P<other>{LP})",
    "behind | ahead of | above | below | clear of | in front of",
)
_IN_EVERY = pattern(r"{C} in (?:every )?$")
_MOST = re.compile(r"\b(?:highest|largest|biggest|greatest|lowest|smallest|most|least)\b")
_LIMIT = (
    r"(?:target|benchmark|ceiling|limit|threshold|cap|minimum|maximum|average|forecast|level"
    r"|figure|rate|norm|goal|standard)"
)
_AGAINST_LIMIT = cued(
    rf"(?P<figure>{{LP}})(?P<mid>[^\n\ue010\ue000-\ue008]{{0,80}}?)[, ](?P<order>below|under|short of"
    rf"|lower than|less than|fewer than|above|over|higher than"
    rf"|more than|exceed(?:s|ed|ing)|beating|well above|well below|just below|just above"
    r"|(?:way|well|far|some way|a long way) off|shy of) (?:the |its "
    rf"|their |a |an )?(?:[a-z'-]+ ){{0,3}}?{_LIMIT} of (?P<other>{{LP}})",
    "below | under | short of | than | above | over | exceed | beating | off | shy of",
)
_AND_LIMIT = pattern(
    rf",? and (?:also )?(?:the |its |their |a )?(?:[a-z'-]+ ){{0,4}}?{_LIMIT} of (?P<other>{{LP}})"
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
    r"(?P<figure>{LP})(?P<mid>[^\n\ue010\ue000-\ue008;]{0,60}?)\b(?P<order>outperform|outnumber|outstrip"
    r"|outpac|overtak|overtook|surpass|eclips|exceed|outweigh|outscor|outdo|outshin|dwarf|trail"
    r"|lag)[a-z]* (?:[^\n\ue010\ue000-\ue008;]{0,50}[ (])??(?P<other>{LP})",
    "outperform | outnumber | outstrip | outpac | overtak | overtook | surpass | eclips | exceed"
    " | outweigh | outscor | outdo | outshin | dwarf | trail | lag",
)
_IN_ALL = re.compile(r"\b(?:in total|together|combined|altogether|between them|jointly)\b")
_NO_OTHER = re.compile(r"\bby (?:[a-z]+ ){0,3}\(?$")  # "exceeding the average by an impressive 8 per cent"
_TURN = re.compile(
    r"\b(?:and|but|while|which|who|whose|that|if|not|never|may|might|could|should|will|must)\b"
)
_COMPARISONS = (
    _IS_BELOW,
    _IS_THAN,
    _MORE_A_THAN_B,
    _DID_BETTER,
    _SMALLER_OF,
    _GREATER_IN,
    _AHEAD_OF,
    _OUTDONE,
)
_PLAIN = frozenset(("higher", "lower", "larger", "smaller", "greater"))
_DOUBTFUL = frozenset(("better", "worse"))


def against_limits(article: Article) -> Iterator[Comparison]:
    """Yield each figure that is below or above a target or average "of" so much, or in '(A vs B)'."""
    for _words, match in matches_of(article, (_AGAINST_LIMIT, _VERSUS), 2):
        told = _compared(article, match, match["order"], match.start())
        told = told._replace(figure=_subject(article, told.figure, match.start("order")))
        if comparable(told.figure, told.other):
            yield told
            if another := _AND_LIMIT.match(article.masked, told.other.place + 1):
                other = article.figure_at(another.start("other"))
                if comparable(told.figure, other):
                    yield told._replace(other=other, end=another.end(), is_listed=True)


_AND = re.compile(r"[^;]*[, ](?:and|or|but|yet) [a-z ]{0,20}")


def _subject(article: Article, figure: Figure, order: int) -> Figure:
    """'48 per cent, above the 45 of 2016 and well above the average of 26': of what both are told."""
    own = article.sentences[figure.sentence]
    before = article.figures_in(own.start, figure.place)
    if not before and (told := told_just_before(article, figure, own)):
        before = [told]  # "This is down on last year's 46 per cent and below the average of 49"
    is_again = before and is_base(article, figure, own.start)
    if (
        is_again
        and comparable(before[-1], figure)
        and _AND.fullmatch(article.masked, figure.place + 1, order)
    ):
        return before[-1]
    return figure


def comparisons(article: Article) -> Iterator[Comparison]:
    """Yield each two figures that words put in an order."""
    for words, match in matches_of(article, _COMPARISONS, 2):
        told = _compared(article, match, match["order"], match.start())
        if (words is _DID_BETTER and match["order"] not in _PLAIN) or (
            words is _MORE_A_THAN_B and match["link"] != "than"
        ):
            # "met more often than last year, with 12 members against 15"
            told = told._replace(is_sure=False)
        just = (told.other if told.is_low else told.figure).hedge in NO_MORE_THAN
        if words is _DID_BETTER and just:  # "lower than elsewhere: 60% there, compared to just 33% here"
            told = told._replace(figure=told.other, other=told.figure)
        start = article.sentences[told.figure.sentence].start
        if words is _AHEAD_OF and _MOST.search(article.masked, start, told.figure.place):
            continue  # "the highest share (27 per cent), ahead of A (22) and B (15)": of all of them
        is_of_another = words is _IS_THAN and is_base(article, told.figure, start)
        if is_of_another or _IN_EVERY.search(article.masked, start, told.other.place):
            continue  # "a fall from 89 in 2020 - but still higher than the 74 of 2019", "five in 10,000"
        if comparable(told.figure, told.other):
            yield told
    for told in _outdid(article):
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


def bears_out(figure: Figure, other: Figure, *, is_low: bool) -> bool:
    """Does the one stand below the other (or above it)? Fractions and percentages alike."""
    one, rest = share_of(figure), share_of(other)
    return one < rest if is_low else one > rest


def comparable(first: Figure, second: Figure) -> bool:
    """Are the two of one kind, and of one thing?"""
    return first.kind == second.kind and (is_of_one_rate(first, second) or first.kind == "percentage")


def _compared(article: Article, match: re.Match[str], order: str, start: int) -> Comparison:
    held = "other" if match["other"] else "second"
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start(held))
    is_low = not LOW.isdisjoint(order.split())
    # "8,100 above the average" may tell how far above
    is_distance = figure.place + 2 == match.start("order")
    is_sure = order not in _DOUBTFUL and not is_distance
    return Comparison(figure, other, is_low, start, match.end(), is_sure)
