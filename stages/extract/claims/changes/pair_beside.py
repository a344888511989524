"""The pair that stands beside a change: in its clause or bracket, or held against a base in its sentence."""

import re
from dataclasses import replace

from stages.extract.claims.article import Article, Span
from stages.extract.claims.changes.changes import SHARES, Change, changed_places
from stages.extract.claims.changes.levels_before import base_before
from stages.extract.claims.changes.pairs import Pair, distance, pair_in_bracket, pairs
from stages.extract.claims.changes.told_against import (
    base_after,
    is_held_against_another,
    is_told_of_more,
    result_before,
)
from stages.extract.claims.operands import LEVELS
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.retold import stems


def pair_beside(article: Article, change: Change, own: Span) -> Pair | None:
    """The pair that the words beside a change give, the surest construction first."""
    return (
        _in_a_bracket(article, change)
        or _in_clause(article, change, own)
        or _on_a_base(article, change, own)
        or moved_to(article, change, own)
    )


def _in_a_bracket(article: Article, change: Change) -> Pair | None:
    """'Margins fell by 50% (2.4% to 1.2%)'."""
    return pair_in_bracket(article, change.end)


def _in_clause(article: Article, change: Change, own: Span) -> Pair | None:
    """The pair of the same sentence that stands nearest to the change."""
    kinds = (*LEVELS, "percentage") if change.figure.kind == "fraction" else LEVELS
    here = [
        p for p in pairs(article, own) if p.base.kind in kinds and change.figure not in (p.base, p.result)
    ]
    if not here:
        return None
    nearest = min(here, key=lambda p: distance(p, change.figure))
    rivals = [
        f
        for f in article.figures_in(*own)
        if f.kind in SHARES and f is not change.figure and f.direction != "level"
    ]
    first = min(nearest.base.place, nearest.result.place)
    rivals = [f for f in rivals if f.place > first or ")" not in article.masked[f.place : first]]
    if any(distance(nearest, f) < distance(nearest, change.figure) for f in rivals):
        return None  # the pair belongs to another change that stands nearer to it
    if not is_of_one_clause(article, change, nearest):
        return None
    return as_sure_as_told(article, change, nearest, own)


_RIGHT_TO = re.compile(r"[^;,()]{0,60}?(?:,? (?:to|at|reaching|reach|just|only|from))? $|,? \(?$")


def as_sure_as_told(article: Article, change: Change, pair: Pair, own: Span) -> Pair:
    """The pair, unsure where the change has a base of its own, or stands before 'with A against B'."""
    after = max(change.end, change.figure.place + 1)
    first = min(pair.base.place, pair.result.place)
    is_apart = not pair.is_from and (
        is_held_against_another(article, change.figure.place + 1, own.end)
        or (first > after and not _RIGHT_TO.fullmatch(article.masked, after, first))
    )
    low, high = min(after, first), max(change.start, pair.base.place, pair.result.place)
    is_apart = is_apart or any(
        low < f.place < high and f is not change.figure and f.place in changed_places(article)
        for f in article.figures_in(low, high)
        if f not in (pair.base, pair.result) and f.kind == change.figure.kind
    )
    is_apart = is_apart or _is_of_another(article, change, pair, own)
    is_apart = is_apart or _THEN_IS_FAR.match(article.masked, pair.base.place + 1, own.end) is not None
    return replace(pair, is_sure=False) if is_apart or is_told_of_more(article, after) else pair


_THEN_IS_FAR = re.compile(
    r" (?:[a-z]+ ){0,3}?(?:the (?:year|month|quarter) before last|before (?:the |covid|lockdown)|pre-"
    r"|(?:two|three|four|five|ten|\d+) years (?:ago|earlier|before)|a decade (?:ago|earlier|before))"
)
"""After a base that is not the one which "up 12 per cent on last year" is told of."""
_WITH = re.compile(
    r"\b(?:including|with|compared|against|versus|after|following|amid|despite|given|owing|due|than|ahead"
    r"|before|besides|plus|on top)\b[^,;(]*$"
)
_OF_WHAT = re.compile(
    r" (?:alone|nationally|locally|elsewhere|overall)\b|,? (?:among|at|for|across)"
    r" (?!(?:the (?:same|year|period|whole)|20|all)\b)|,? in (?P<what>[a-z-]+(?: [a-z-]+){0,2})"
)
_WHEN = re.compile(
    r"(?:the |just |only |under |less than |its |that |this |last |real |cash |a |an )*(?:(?:past|last|first"
    r"|previous|single|one|two|three|four|five|six|same|latest)\b|years?|months?|weeks?|terms?\b|total|all"
    r"|numbers?|decade|spring|summer|autumn|winter|[a-z]*uary|march|april|may|june|july|august|[a-z]+ber\b)"
)


def _is_of_another(article: Article, change: Change, pair: Pair, own: Span) -> bool:
    """'From A to B, including a 12 per cent fall', '… a 12 per cent fall in funding': is it another's?"""
    last = max(pair.base.place, pair.result.place)
    if change.figure.place < last:
        return False
    if _WITH.search(article.masked, last + 1, change.start):
        return True
    match = _OF_WHAT.match(article.masked, max(change.end, change.figure.place + 1), own.end)
    if match is None or not match["what"] or _WHEN.match(match["what"]):
        return match is not None and not match["what"]
    return not stems(match["what"]) <= stems(article.masked[own.start : last])


TURN = re.compile(
    r";(?! (?:or |that is )?(?:an? )?$)|\b(?:while|whereas|where|when|whose|but|although|though|as|because"
    r"|which|who|than (?:that|those|the))\b|\band (?!(?:19|20)\d\d|so\b|thus\b|is\b|was\b|now\b|then\b)"
)
FURTHEST = 100


def is_of_one_clause(article: Article, change: Change, pair: Pair) -> bool:
    """Does nothing between the change and the pair turn to another thing?"""
    first, last = sorted((pair.base.place, pair.result.place))
    if change.start >= last:
        start, end = last + 1, change.start
    elif change.end <= first:
        start, end = change.end, first
    else:
        return True
    return end - start <= FURTHEST and not TURN.search(article.masked, start, end)


def _on_a_base(article: Article, change: Change, own: Span) -> Pair | None:
    """'420 students, up by half on the 280 students': the base after the change, the result before it."""
    after = max(change.figure.place + 1, change.end - 6)
    told = base_after(article, after, own.end)
    kinds = (*LEVELS, "percentage") if told and told.is_when else LEVELS  # "on 2021, when 24 per cent did"
    if told is None or told.figure.kind not in kinds:
        return None
    result = result_before(article, min(change.start, change.figure.place), told, own)
    if result is None:
        return None
    is_other = is_held_against_another(article, change.figure.place + 1, own.end)
    return Pair(told.figure, result.figure, is_sure=result.is_alone and not is_other)


_TO_LEVEL = pattern(
    r"[^\n\ue010\ue000-\ue008;,]{0,50}?,? (?:to|reaching|hitting|surpassing|topping|standing at"
    r"|(?:putting|bringing|taking|lifting|leaving|pushing) [a-z' ]{1,40}? (?:at|to|on)) (?:just "
    r"|only |a record |a total of )?(?P<result>{LP})(?! of\b)"
)


_PAST_LEVEL = pattern(r", (?P<result>{LP})")  # "surpassing 1.8 million", where the word is read as a hedge


def moved_to(article: Article, change: Change, own: Span) -> Pair | None:
    """'There were 1,600 in 2021. By 2022 this had fallen by a quarter to 1,200': what it was told before."""
    after = max(change.end, change.figure.place + 1)
    match = _TO_LEVEL.match(article.masked, after, own.end) or _PAST_LEVEL.match(article.masked, after)
    if match is None:
        return None
    result = article.figure_at(match.start("result"))
    if match.re is _PAST_LEVEL and not (result.hedge or "").endswith("ing"):
        return None
    base = base_before(article, own, change.start, result)
    if base is None or base.kind != result.kind:
        return None
    said = _SAID_OF_IT.search(article.masked, max(own.start, base.place), change.start)
    is_from = article.masked.endswith("from ", own.start, base.place)
    return Pair(base, result, is_sure=is_from or said is not None)


_SAID_OF_IT = re.compile(
    r"\b(?:this|that|it|they|which|these)(?: (?:figure|number|total|rate|share|proportion)s?)?"
    r"(?: (?:has|had|have|was|were|is|are|later|then|since|now|only|also|already|been))* $"
    r"|(?:,|\bbut|\band|\bthen)(?: (?:had|has|then|later|before))* $"
)
