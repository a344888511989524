"""Orders that a sentence tells of a level before it: "this compares well with", "it is still behind the 26".

Also "here it is higher, at 88", which gives the level itself and speaks of the one that was told before.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import (
    may_stand_against,
    share_of,
    stands_alone,
    told_just_before,
)
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparison import Comparison
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding, sentences_of
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues, has_any

NO_MORE_THAN = frozenset(("just", "only", "merely", "a mere"))  # "compared with just 6%" puts it below
WELL = r"(?:very |most |quite |more |less )*(?:well|badly|poorly|(?:un)?favourably|positively)"


def orders_told_back(article: Article) -> Iterator[Comparison]:
    """Yield each two levels that a later sentence puts in order."""
    told_at = set(holding(article, _AT_CUES, 1))
    for own in sentences_of(article, 1):
        if own in told_at:
            yield from _at_a_level(article, own)
            yield from _close_behind(article, own)
        if article.masked.startswith(_OPENINGS, own.start, own.end):
            words = article.masked[own.start : own.end]
            if " compares " in words:
                yield from _compares(article, own)
            if has_any(words, _CUES):
                yield from _it_is_past(article, own)


_OPENINGS = (
    "this ",
    "the figure",
    "the rate",
    "the number",
    "the share",
    "the total",
    "that ",
    "it ",
    "they ",
    "but it ",
    "but this ",
    "and it ",
    "yet it ",
    "these ",
)
_COMPARES = pattern(
    rf"[a-z]+ (?:[^\n\ue010\ue000-\ue008;]{{1,60}} )?compares (?P<well>{WELL} )?(?:to|with)"
    r" [^\n\ue010\ue000-\ue008;]{0,80}?(?P<other>{LP})"
)


def _compares(article: Article, own: Span) -> Iterator[Comparison]:
    """'91 per cent passed. This compares very well with a national average of just 77 per cent.'"""
    match = _COMPARES.match(article.masked, *own)
    if match and (other := article.figure_at(match.start("other"))):
        told = told_just_before(article, other, own)
        if told is not None and (match["well"] or other.hedge in NO_MORE_THAN):
            is_low = bool(match["well"]) and share_of(told) < share_of(other)
            yield Comparison(told, other, is_low, match.start(), match.end(), is_sure=False)


_CUES = cues(
    "below | above | behind | beneath | under | over | ahead of | short of | surpass | exceed | outstrip"
    " | beats | beat the | tops | trails | lags | outdo | _shy of"
)
_IT_IS_PAST = pattern(
    r"(?:(?:but|and|yet|so) )?(?:this|that|it|they|these|(?:this |that |these |the )"
    r"(?:figure|rate|share|number|total|level)s?)"
    r"(?:,? (?:is|was|are|were|remains?|remained|stays?|stayed|stands|stood"
    r"|sits|sat|has|have|had|been|comes?|came|falls?|fell|also"
    r"|still|however|now|well|far|just|only|some way|even|a (?:nudge|touch|shade|notch|whisker|little|bit|way"
    r"|long way)|[a-z]{3,}ly)\b,?){0,5}"
    r" (?:(?P<low>below|behind|beneath|under|short of|shy of|trails|lags(?: behind)?)"
    r"|(?P<high>above(?! all\b)|ahead of|surpass(?:es|ed)|exceed(?:s|ed)|outstrip(?:s|ped)|beats?|tops"
    r"|outdoes))"
    r" (?:(?!(?:by|and|but|while|which|who|age|for)\b)[a-z0-9/'-]+ ){0,6}?"
    r"(?:(?:[a-z0-9/'-]+,? )?\(?(?:when|where|in which|which (?:was|were))"
    r" (?:(?!(?:and|but|which|while)\b)[a-z0-9/'-]+ ){0,6}?|, |\()?"
    r"(?P<other>{LP})"
)


def _it_is_past(article: Article, own: Span) -> Iterator[Comparison]:
    """'The rate slipped to 23.2 per cent. It is still behind the 26.4 per cent of 2019.'"""
    match = _IT_IS_PAST.match(article.masked, *own)
    if match is None:
        return
    other = article.figure_at(match.start("other"))
    told = told_just_before(article, other, own)
    if told is not None and told.sentence != other.sentence and may_stand_against(told, other):
        is_sure = stands_alone(article, told)
        yield Comparison(told, other, match["low"] is not None, match.start(), match.end(), is_sure)


_AT_CUES = cues(
    "er at | er, at | ess at | ess, at | ore at | ore, at | rse at | rse, at | er: | er, with"
    " | less, | lower, | popular, | common, | behind, | behind with | behind on | behind at"
)
_AT = pattern(
    r"\b(?:(?P<high>higher|greater|larger|bigger|better|more)|(?P<low>lower|smaller|worse|fewer"
    r"|less))(?: popular| common)?(?:,? at|:|, with|,)"
    r" (?:just |only )?(?P<figure>{LP})(?! of\b)(?![^\n\ue010;]{0,40}\b(?:than|compared|against|versus"
    r"|from)\b)"
)


def _at_a_level(article: Article, own: Span) -> Iterator[Comparison]:
    """'The average is 82 per cent. Here it is higher, at 88': against the one level that was told before."""
    for match in _AT.finditer(article.masked, *own):
        figure = article.figure_at(match.start("figure"))
        before = neighbour(article, article.sentence_at(own.start), -1)
        told = [f for f in article.figures_in(own.start, match.start()) if may_stand_against(f, figure)]
        if not told and before is not None and is_next(article, before, own):
            told = [f for f in article.figures_in(*before) if may_stand_against(f, figure)]
        if len(told) == 1 and told[0].place not in changed_places(article):
            is_low = match["low"] is not None
            yield Comparison(figure, told[0], is_low, match.start(), match.end(), is_sure=False)


_BEHIND = pattern(
    r"\b(?:close|closely|just|not far|hard) behind,? (?:with|on|at) (?:just |only )?(?P<figure>{LP})"
)


def _close_behind(article: Article, own: Span) -> Iterator[Comparison]:
    """'Redcar had 10.6 per cent. Hull and Camden were close behind, with 10.3 and 10.2 per cent.'"""
    match = _BEHIND.search(article.masked, *own)
    if match is None:
        return
    figure = article.figure_at(match.start("figure"))
    before = neighbour(article, article.sentence_at(own.start), -1)
    told = [f for f in article.figures_in(own.start, match.start()) if may_stand_against(f, figure)]
    if not told and before is not None and is_next(article, before, own):
        told = [f for f in article.figures_in(*before) if may_stand_against(f, figure)]
    if told:
        yield Comparison(figure, told[-1], True, match.start(), match.end(), is_sure=False)
