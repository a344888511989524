"""Limits that were passed or missed: "dips below 90%" in a headline, "failed to meet the expected 28,900".

A headline may round or speak of another year, so only what agrees is claimed.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import (
    Base,
    is_of_one_size,
    is_wanted,
    may_stand_against,
    plain_levels,
    result_before,
)
from stages.extract.claims.operands import is_less, neighbour
from stages.extract.claims.orders.comparisons import Comparison
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.claims.tellings.retold import content
from stages.extract.phrases.cues import cues, has_any

_TOP = 4  # lines that may be title, standfirst and lead
_LONGEST = 280
_BODY = 16  # sentences below in which it is borne out
_MOVES = re.compile(
    r"\b(?:dip|fall|fell|drop|slip|sink|sank|plung|slump|ris|rose|climb|soar|jump|top|pass|exceed|grow"
    r"|grew)[a-z]* (?:to )?$"
)
_ROUNDED = Decimal("0.5")
_NEAR = 6  # points between a limit and the rate that passed it


def passed_limits(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each limit that a headline says was passed, and the rate that the text tells."""
    for limit in _at_the_top(article):
        is_limit = limit.kind == "percentage" and limit.bound in ("over", "under") and limit.value is not None
        if not is_limit or not _MOVES.search(article.masked, max(0, limit.place - 24), limit.place):
            continue
        about = content(article, article.sentences[limit.sentence])
        for rate in _below(article, limit):
            if rate.kind != "percentage" or rate.value is None or rate.bound != "exact":
                continue
            by = rate.value - (limit.value or 0)
            if abs(by) < _ROUNDED:
                break  # "above 91" and 91.4 are one rate told twice
            is_past = -_NEAR < by < 0 if limit.bound == "under" else 0 < by < _NEAR
            own = article.sentences[rate.sentence]
            if is_past and about & content(article, own):
                yield limit, rate
                break


def _at_the_top(article: Article) -> list[Figure]:
    lines = [line for line in article.lines[:_TOP] if line.end - line.start < _LONGEST]
    return [f for line in lines for f in article.figures_in(*line) if f.kind in ("fraction", "percentage")]


def _below(article: Article, figure: Figure) -> list[Figure]:
    index = figure.sentence
    sentences = article.sentences[index + 1 : index + _BODY]
    return list(article.figures_in(sentences[0].start, sentences[-1].end)) if sentences else []


LIMIT_CUES = cues(
    "target|goal|forecast|budget|limit|ceiling|threshold|expected|planned|minimum|required|estimate|average"
    "|hoped|wanted|norm|aim"
)


def past_limits(article: Article) -> Iterator[Comparison]:
    """Yield each level with the target or average that it is told to have missed or passed."""
    for own in with_limits(article):
        yield from _past_a_limit(article, own)
    for own in holding(article, _BEATEN_CUES, 1):
        yield from _beaten(article, own)


_BEATEN_CUES = cues("beat|exceeded|surpassed|smashed|missed|bettered|topped|outdone")
_PAST_PARTICIPLE = r"(?:(?P<low>missed)|beaten|exceeded|surpassed|smashed|bettered|topped|passed|outdone)"
_BEATEN = pattern(
    r"\b(?:target|goal|plan|ambition|pledge|aim|promise|forecast)s?\b[^\n\ue010\ue000-\ue008;]{0,50}?"
    r" (?P<limit>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?\b(?:was|were|ha(?:s|d|ve) been|been|being)"
    rf" [\"']?(?:[a-z-]+ ){{0,3}}?[\"']?{_PAST_PARTICIPLE}\b"
    r"|\bbeat(?:en|s|ing)? (?:its|their|the|an?|our) (?:[a-z'-]+ ){0,3}?(?:target|goal|forecast|pledge) of"
    r" (?:[a-z]+ing (?:[a-z]+ ){0,2}?)?(?P<told>{LP})"
)
_ON = 3  # sentences after it that may tell what was reached


def _beaten(article: Article, own: Span) -> Iterator[Comparison]:
    """'Its target of helping 20,000 was beaten. … over 22,000 have been helped': the first level past it."""
    for match in _BEATEN.finditer(article.masked, *own):
        limit = article.figure_at(match.start("limit" if match["limit"] else "told"))
        is_low = match["low"] is not None
        for distance in range(_ON + 1):
            span = neighbour(article, limit.sentence, distance)
            if span is None:
                break
            levels = [f for f in article.figures_in(*span) if f.bound in ("exact", "over")]
            levels = [f for f in levels if may_stand_against(f, limit) and f.number != limit.number]
            levels = [f for f in levels if is_of_one_size(f, limit) and not is_wanted(article, f)]
            if levels:
                is_past = (
                    (levels[0].number or 0) < (limit.number or 0) if is_low else is_less(limit, levels[0])
                )
                if is_past:
                    yield Comparison(levels[0], limit, is_low, match.start(), match.end(), is_sure=False)
                break


@lru_cache(maxsize=4)
def with_limits(article: Article) -> tuple[Span, ...]:
    """The sentences that name a limit or an average."""
    return tuple(holding(article, LIMIT_CUES, 1))


_PAST = (
    r"\b(?:(?P<low>missed|missing|(?:failed|failing) to (?:meet|reach|hit|match)|f(?:e|a)ll(?:s|en|ing)?"
    r" short of|short of|(?:further|farther|well|still|long way) (?:away |off )?from|below|under|undershot"
    r"|did not (?:meet|reach|hit))|(?P<high>beat(?:ing)?|exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|above"
    r"|overshot|ahead of|topped))"
)
_A_LIMIT = (
    r"(?:target|goal|forecast|plan|budget|benchmark|ceiling|limit|threshold|cap|minimum|maximum|estimate"
    r"|ambition|average|requirement)s?"
)
_FOR_WHAT = r"(?: (?!(?:and|but|or|while|which|with|by)\b)[a-z0-9/'(),-]+){0,12}? of "
_LIMIT = pattern(
    rf"{_PAST} (?:the |its |their |a |an )?(?:(?!(?:of|by)\b)[a-z'-]+ ){{0,4}}?"
    rf"(?:{_A_LIMIT}(?:{_FOR_WHAT}| (?:for |at |was )?)"
    r"|(?:expected|planned|required|budgeted|hoped-for|promised|forecast|target) |(?P<bare>))(?P<other>{LP})"
)
_WANTED = pattern(
    rf" (?:(?:[a-z]+ )?{_A_LIMIT}\b|(?:that )?(?:(?:it|they|we|[a-z]+s) (?:had )?|(?:was|were|had been) )"
    r"(?:planned|hoped|expected|forecast|budgeted|wanted|aimed|needed)\b)"
)


def _told_next(article: Article, limit: Figure, own: Span) -> Figure | None:
    """'… still further away from its target of 67 per cent. The rate was 53.4 per cent': the first there."""
    after = neighbour(article, limit.sentence, 1)
    if after is None or article.figures_in(*own) != (limit,) or not is_next(article, own, after):
        return None
    told = [f for f in article.figures_in(*after) if f.kind == limit.kind == "percentage"]
    is_of_it = bool(told) and bool(content(article, own) & content(article, after))
    return told[0] if is_of_it and told[0].place not in changed_places(article) else None


_REACHED = pattern(
    r"(?: [a-z'-]+){0,5}?,? (?:with |by |and )?(?:taking on|recruiting|reaching|achieving|enrolling"
    r"|managing|attracting|coming in at|finishing at|recording|getting|posting|signing up|delivering"
    r"|filling|at) (?:just |only )?(?P<figure>{LP})(?=[.,;\n\ue010]| [a-z]+[.,;\n\ue010]|$)"
)
_THAT_LIMIT = pattern(
    rf"{_PAST} (?:this|that|these|those) (?:[a-z]+ )?(?P<limit>{_A_LIMIT}),? (?:[a-z]+ing|with|at)"
    r" (?:just |only )?(?P<figure>{LP})"
)
_BACK = 2  # sentences before 'this target' that may tell it


def _past_a_limit(article: Article, own: Span) -> Iterator[Comparison]:
    """'22,418 began. But the figures failed to meet the expected 28,900', also in one sentence."""
    for match in _LIMIT.finditer(article.masked, *own):
        other = article.figure_at(match.start("other"))
        if match["bare"] is not None and not _WANTED.match(article.masked, other.place + 1):
            continue
        base = Base(other, match.start(), match.end(), is_when=False)
        if reached := _REACHED.match(article.masked, other.place + 1, own.end):
            figure = article.figure_at(reached.start("figure"))
            if may_stand_against(figure, other):
                is_low = match["low"] is not None
                yield Comparison(figure, other, is_low, match.start(), reached.end(), is_sure=True)
                continue
        held = result_before(article, match.start(), base, own)
        result = held.figure if held else _told_next(article, other, own)
        if result is not None and article.figures_in(own.start, match.start())[-1:] in ((), (result,)):
            is_low = match["low"] is not None
            start = match.start() if result.place > own.end else min(result.place, match.start())
            yield Comparison(result, other, is_low, start, match.end(), is_sure=False)
    for match in _THAT_LIMIT.finditer(article.masked, *own):
        figure = article.figure_at(match.start("figure"))
        limit = _limit_before(article, own, figure)
        if limit is not None:
            is_low = match["low"] is not None
            yield Comparison(figure, limit, is_low, match.start(), match.end(), is_sure=False)


def _limit_before(article: Article, own: Span, figure: Figure) -> Figure | None:
    """The level that 'this target' speaks of: the only one of the nearest sentence that tells one as such."""
    index = article.sentence_at(own.start)
    for distance in range(1, _BACK + 1):
        before = neighbour(article, index, -distance)
        if before is None or not is_next(article, before, own):
            return None
        told = plain_levels(article, before, figure)
        if told:
            is_limit = has_any(article.masked[before.start : before.end], LIMIT_CUES)
            return told[0] if len(told) == 1 and is_limit else None
    return None
