"""Changes whose pair the form of the text gives: two dealt out by 'respectively', and cards.

'Respectively' deals out: from 908 and 899, by 10.3 and 9.4 per cent. A card has a number on a line of its
own, its name, and a line that says what it was: "2019-2020: 94,220 -3%".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import SHARES, Change, all_changes
from stages.extract.claims.changes.linked import agrees
from stages.extract.claims.changes.pairs import Pair, pairs
from stages.extract.claims.changes.told_against import may_stand_against
from stages.extract.claims.operands import LEVELS, fit
from stages.extract.claims.patterns import pattern

_TWO_CHANGES = pattern(r"(?P<first>{PF}) and (?P<second>{PF})(?: (?!{N})[a-z'-]+){0,3},? ?\(?respectively\b")
_BASE_BEFORE = pattern(
    r"\b(?:from|than|on|against|compared (?:to|with)|and|over) (?:the |its |just |only"
    r" )?(?:[a-z0-9'/-]+ ){0,3}?$"
)
_BRACKET = pattern(
    r"\b(?:up|down|higher|lower|more|fewer|less|compared|against|than"
    r"|versus)\b[^\n\ue010\ue000-\ue008;]{0,60}?"
    r" \((?P<now>{L}) (?:and|against|compared (?:with|to)) (?P<then>{L}),? respectively\)"
)
_NEAR = 40  # letters between such a bracket and the change that it explains


Told = tuple[Change, Pair]


@lru_cache(maxsize=4)
def changes_in_series(article: Article) -> tuple[Told, ...]:
    """Each change with its pair that a series tells: by 'respectively' or on a card."""
    return *_respectively(article), *_on_cards(article)


def _respectively(article: Article) -> Iterator[Told]:
    if "respectively" not in article.masked:
        return
    for match in _TWO_CHANGES.finditer(article.masked):
        yield from _dealt_out(article, match)
    for match in _BRACKET.finditer(article.masked):
        now, then = article.figure_at(match.start("now")), article.figure_at(match.start("then"))
        near = [c for c in all_changes(article) if 0 < c.figure.place - match.end() < _NEAR]
        told = [c for c in near if c.figure.kind in SHARES]
        if told and fit(now, then) and article.sentence_at(told[0].start) == now.sentence:
            yield told[0], Pair(then, now)


def _dealt_out(article: Article, match: re.Match[str]) -> Iterator[Told]:
    first = article.figure_at(match.start("first"))
    second = article.figure_at(match.start("second"))
    change = next((c for c in all_changes(article) if c.figure in (first, second)), None)
    if change is None or first.kind != second.kind:
        return
    own = Span(article.sentences[first.sentence].start, first.place)
    told = _pairs(article, own)
    if told is not None:
        for figure, pair in zip((first, second), told, strict=True):
            yield replace(change, figure=figure, end=match.end()), pair


def _pairs(article: Article, span: Span) -> tuple[Pair, Pair] | None:
    """Two 'from … to …', or one figure that is held against two bases."""
    found = [p for p in pairs(article, span) if p.base.kind in LEVELS]
    told = [f for f in article.figures_in(*span) if f.kind in LEVELS]
    if len(told) == 4 and len(found) == 2:
        return found[0], found[1]
    if len(told) != 3 or not all(fit(told[0], f) for f in told[1:]):
        return None
    bases = [f for f in told if _is_base(article, f, span)]
    results = [f for f in told if f not in bases]
    return (Pair(bases[0], results[0]), Pair(bases[1], results[0])) if len(bases) == 2 else None


def _is_base(article: Article, figure: Figure, span: Span) -> bool:
    start = max(span.start, figure.place - 60)
    return bool(_BASE_BEFORE.search(article.masked, start, figure.place))


_CARD = pattern(
    r"[ \t*-]*(?:(?:19|20)\d\d(?:[ /-]{1,3}\d{2,4})?|last year|previous year):?"
    r" (?P<base>{L})[ ,(]{1,3}(?P<by>{P})\)?\s*$"
)
_NUMBER_ALONE = pattern(r"\s*(?P<result>{L})\s*$")
_ABOVE = 6  # lines between the number of a card and the line that says what it was
_SIGNS = "+-\u2212\u2013"


def _on_cards(article: Article) -> Iterator[Told]:
    """'90,395 / All learners / 2019-2020: 94,220 -3%': a miss counts only where another card adds up."""
    if not any(f.kind == "percentage" and f.surface[0] in _SIGNS for f in article.figures):
        return
    cards: list[Told] = []
    alone: tuple[int, Figure] | None = None
    for index, line in enumerate(article.lines):
        if match := _NUMBER_ALONE.match(article.masked, *line):
            alone = index, article.figure_at(match.start("result"))
        elif alone and index - alone[0] <= _ABOVE and (match := _CARD.match(article.masked, *line)):
            base, by = article.figure_at(match.start("base")), article.figure_at(match.start("by"))
            if by.surface[0] in _SIGNS and may_stand_against(alone[1], base):
                cards.append((Change(by, 1, base.place, by.place + 1), Pair(base, alone[1])))
            alone = None
    agreed = [agrees(change, pair) for change, pair in cards]
    for (change, pair), is_met in zip(cards, agreed, strict=True):
        yield change, replace(pair, is_sure=sum(agreed) > is_met)
    for match in _IN_A_LINE.finditer(article.masked):
        result, base = article.figure_at(match.start("result")), article.figure_at(match.start("base"))
        by = article.figure_at(match.start("by"))
        if may_stand_against(result, base):
            yield Change(by, 1, result.place, by.place + 1), Pair(base, result, is_sure=False)


_IN_A_LINE = pattern(
    r"(?P<result>{L})[^\n\ue010\ue000-\ue008(]{0,20} \((?:in )?(?:(?:19|20)\d\d(?:[/-]\d{2,4})?|last year"
    r"|previous year):? (?P<base>{L})[;,] (?P<by>{P})\)"
)
