"""Changes that one 'respectively' deals out to several figures: from 908 and 899, by 10.3 and 9.4 per cent.

Taken where the words name as many figures as changes, in the order that "respectively" promises; a
bracket of two figures belongs to the comparison right before it, what is compared first.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes import SHARES, Change, Pair, all_changes, pairs
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


def changes_in_series(article: Article) -> Iterator[tuple[Change, Pair]]:
    """Yield each change with the pair that 'respectively' gives it."""
    if "respectively" not in article.masked:
        return
    for match in _TWO_CHANGES.finditer(article.masked):
        yield from _dealt_out(article, match)
    for match in _BRACKET.finditer(article.masked):
        now, then = article.figure_at(match.start("now")), article.figure_at(match.start("then"))
        near = [c for c in all_changes(article) if 0 < c.figure.place - match.end() < _NEAR]
        told = [c for c in near if c.figure.kind in SHARES]
        if told and fit(now, then) and article.sentence_at(told[0].start) == article.sentence_at(now.place):
            yield told[0], Pair(then, now)


def _dealt_out(article: Article, match: re.Match[str]) -> Iterator[tuple[Change, Pair]]:
    first = article.figure_at(match.start("first"))
    second = article.figure_at(match.start("second"))
    change = next((c for c in all_changes(article) if c.figure in (first, second)), None)
    if change is None or first.kind != second.kind:
        return
    own = Span(article.sentences[article.sentence_at(first.place)].start, first.place)
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


_AFTER_A_PAIR = pattern(
    r"(?:,? or(?: by)?|,? - (?:or |by )?|,? \(|, (?:that is|equivalent to),?) ?(?P<share>{P})(?! of\b|"
    r" points)"
)
_VERB = pattern(r"\b(?:(?P<up>{up_verb})|(?P<down>{down_verb}))\b[^\n\ue010\ue000-\ue008]{0,40}$")


def changes_after_pairs(article: Article) -> Iterator[tuple[Change, Pair]]:
    """Yield 'cut from £4.2m to £3.1m, or 26 per cent', which may also be a share: none is sure."""
    for index in sorted({article.sentence_at(f.place) for f in article.figures if f.kind == "percentage"}):
        own = article.sentences[index]
        for pair in pairs(article, own):
            after = _AFTER_A_PAIR.match(article.masked, pair.result.place + 1)
            if not after:
                continue
            verb = _VERB.search(article.masked, own.start, min(pair.base.place, pair.result.place))
            if not verb or pair.base.kind not in LEVELS or _has_a_share(article, pair.base):
                continue
            share = article.figure_at(after.start("share"))
            sign = 1 if verb["up"] else -1
            yield Change(share, sign, share.place, share.place + 1), replace(pair, is_sure=False)


def _has_a_share(article: Article, figure: Figure) -> bool:
    return article.masked.startswith(" (", figure.place + 1)
