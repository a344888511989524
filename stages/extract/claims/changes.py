"""Where a text says that something changed, and from what to what.

Several relations stand on the same words: a percentage of change, a multiple, a difference and an
order all need the figure before and the figure after.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.contrasts import contrast
from stages.extract.claims.operands import LEVELS, fit, neighbour, sentence_of, year_of
from stages.extract.claims.patterns import pattern


@dataclass(frozen=True, slots=True)
class Pair:
    """What it was and what it became; `is_sure` is false where the words leave open which are meant."""

    base: Figure
    result: Figure
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that tells how much something rose (`sign` 1) or fell (-1), with its words."""

    figure: Figure
    sign: int
    start: int
    end: int


SHARES = ("percentage", "fraction")
_SMALL = (
    r"(?:(?!(?:to|from|at|in|of|below|above|short|on|for|and|than|with|against|into|out|off"
    r"|back)\b)[a-z'-]+ ){0,3}"
)
_WORDS = (
    (
        1,
        "{up_noun}",
        "{up_verb}",
        "more|higher|larger|bigger|greater|longer|up|dearer|costlier|deeper|worse|wider",
    ),
    (-1, "{down_noun}", "{down_verb}", "fewer|less|lower|smaller|shorter|down|cheaper|narrower|better"),
)
_BEFORE = tuple(
    (
        sign,
        pattern(
            rf"\b(?:{noun} (?:(?:in [^\n\ue010\ue000-\ue008]{{1,40}} )?of|was|is|came to) {_SMALL}"
            rf"|{verb} (?:(?:[a-z' -]{{0,30}})?by )?{_SMALL}|(?:{more}) by )$"
        ),
    )
    for sign, noun, verb, more in _WORDS
)
_AFTER = tuple(
    (
        sign,
        pattern(
            rf"(?:(?: or (?:[a-z]+ )?{{M}})? (?:(?!(?:of|to|from|and|in|for)\b)[a-z'-]+ ){{0,3}}{noun}\b"
            rf"| (?:{more})(?: (?:than|on|from|over)\b|(?=[.,;:\n\ue010]|$))| of [a-z' -]{{1,30}}"
            rf" (?:{more}) than\b)"
        ),
    )
    for sign, noun, _verb, more in _WORDS
)
_REACH = 80  # letters of masked text before a figure that may hold the words of its change
_KINDS = {"share": SHARES, "level": (*LEVELS, "percentage_points")}


def changes(article: Article, kind: str) -> tuple[Change, ...]:
    """Each figure that tells a change: in per cent or a fraction (`share`), or in its unit (`level`)."""
    return tuple(each for each in all_changes(article) if each.figure.kind in _KINDS[kind])


@lru_cache(maxsize=4)
def all_changes(article: Article) -> tuple[Change, ...]:
    """Every figure that words of rise or fall stand with, in reading order."""
    found = (_change(article, figure) for figure in article.figures if figure.kind not in ("age", "multiple"))
    return tuple(each for each in found if each is not None)


def _change(article: Article, figure: Figure) -> Change | None:
    start = max(sentence_of(article, figure).start, figure.place - _REACH)
    before = article.masked[start : figure.place]
    for sign, words in _BEFORE:
        if (match := words.search(before)) and not _is_a_bound(article, match[0], figure):
            return Change(figure, sign, start + match.start(), figure.place + 1)
    for sign, words in _AFTER:
        if match := words.match(article.masked, figure.place + 1):
            return Change(figure, sign, figure.place, match.end())
    return None


def _is_a_bound(article: Article, words: str, figure: Figure) -> bool:
    """Is it 'up 25 per cent to …', which is read with what it leads to?"""
    return (
        words.startswith("up ")
        and article.masked.startswith(" to", figure.place + 1)
        and figure.direction == "level"
    )


_FROM_TO = pattern(
    r"\bfrom (?:[a-z' ]{0,24}?)(?P<base>{LP})(?P<gap>[^\n\ue010\ue000-\ue008]{0,90}?)"
    r"(?:,? ?(?:and now (?:sit|stand)s? at|to)) (?:just |only |a record |an all-time high of"
    r" )?(?P<result>{LP})"
)
_TO_FROM = pattern(
    r"\b(?:to|at|of|was|were|by|with|is|are|now) (?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,50}?,? ?\(?"
    r"(?:(?:up|down|compared|risen|fallen|an? [a-z]+) )?(?:from|with|against) (?:the |a |last year's"
    r" )?(?P<base>{LP})"
)
_UP_FROM = pattern(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,50}?,? ?\(?(?:up|down|compared (?:with|to)|against)"
    r" (?:from |on )?"
    r"(?:the |a |just |only |last year's )?(?P<base>{LP})"
)
_ON_BASE = pattern(
    r"(?:(?:up |down )?on|than|from|compared (?:with|to)|against|over) (?:the |its |their |a |last"
    r" year's |an? )?"
    r"(?:[a-z'-]+ ){0,4}?(?P<base>{L})"
)


@lru_cache(maxsize=256)
def pairs(article: Article, span: Span) -> tuple[Pair, ...]:
    """Every 'from … to …' and 'to …, up from …' of a stretch of text, in reading order."""
    found: dict[tuple[int, int], Pair] = {}
    if len(article.figures_in(*span)) < 2:
        return ()
    for words in (_FROM_TO, _TO_FROM, _UP_FROM):
        for match in words.finditer(article.masked, span.start, span.end):
            base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
            if fit(base, result) or (
                base.kind == result.kind and base.per == result.per and words is _FROM_TO
            ):
                found.setdefault((base.place, result.place), Pair(base, result))
    return tuple(sorted(found.values(), key=lambda pair: min(pair.base.place, pair.result.place)))


def levels(article: Article, span: Span) -> list[Figure]:
    """The amounts of a stretch that can have been changed: no shares, no ages."""
    return [f for f in article.figures_in(*span) if f.kind in LEVELS]


@lru_cache(maxsize=64)
def pair_of(article: Article, change: Change) -> Pair | None:
    """The figures before and after that a change is told of; None where the text states no such pair."""
    own = sentence_of(article, change.figure)
    return (
        _in_clause(article, change, own)
        or _of_a_difference(article, change, own)
        or _on_a_base(article, change, own)
        or _by_period(article, change, own)
        or _then_and_now(article, change)
        or _in_next_to(article, change, own)
    )


def _in_clause(article: Article, change: Change, own: Span) -> Pair | None:
    """The pair of the same sentence that stands nearest to the change."""
    here = [
        p for p in pairs(article, own) if p.base.kind in LEVELS and change.figure not in (p.base, p.result)
    ]
    if not here:
        return None
    nearest = min(here, key=lambda p: distance(p, change.figure))
    rivals = [
        f
        for f in article.figures_in(*own)
        if f.kind in SHARES and f is not change.figure and f.direction != "level"
    ]
    if any(distance(nearest, f) < distance(nearest, change.figure) for f in rivals):
        return None  # the pair belongs to another change that stands nearer to it
    return nearest if _is_of_one_clause(article, change, nearest) else None


_TURN = re.compile(
    r";|\b(?:while|whereas|but|although|though|as|because|which|who)\b"
    r"|\band (?!so\b|thus\b|is\b|was\b|now\b|then\b)"
)
_FURTHEST = 100


def _is_of_one_clause(article: Article, change: Change, pair: Pair) -> bool:
    """Does nothing between the change and the pair turn to another thing?"""
    first, last = sorted((pair.base.place, pair.result.place))
    if change.start >= last:
        start, end = last + 1, change.start
    elif change.end <= first:
        start, end = change.end, first
    else:
        return True
    return end - start <= _FURTHEST and not _TURN.search(article.masked, start, end)


_DIFFERENCE = pattern(
    r"(?P<result>{L})[^\n\ue010\ue000-\ue008]{0,60}?{L} (?:more|higher|larger|bigger|greater|less|fewer"
    r"|lower|smaller) than"
    r" (?:the |its |last year's )?(?:[a-z]+ ){0,2}?(?P<base>{L})"
)


def _of_a_difference(article: Article, change: Change, own: Span) -> Pair | None:
    """'£6.3 million, £300,000 more than the £6 million of last year, or a rise of 5 per cent'."""
    for match in _DIFFERENCE.finditer(article.masked, own.start, min(own.end, change.start + 20)):
        base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
        if fit(base, result) and 0 < change.figure.place - match.end() < 60:
            return Pair(base, result)
    return None


def distance(pair: Pair, figure: Figure) -> int:
    """How many letters of masked text lie between a figure and the nearer figure of a pair."""
    return min(abs(pair.base.place - figure.place), abs(pair.result.place - figure.place))


def _on_a_base(article: Article, change: Change, own: Span) -> Pair | None:
    """'420 students, up by half on the 280 students': the base after the change, the result before it."""
    match = _ON_BASE.search(article.masked, change.end - 6, min(own.end, change.end + 60))
    if not match or match.start() < change.figure.place:
        return None
    base = article.figure_at(match.start("base"))
    results = [
        f for f in levels(article, own) if f.place < change.start and fit(f, base) and f is not change.figure
    ]
    return Pair(base, results[-1]) if results else None


def _then_and_now(article: Article, change: Change) -> Pair | None:
    own = sentence_of(article, change.figure)
    told = [f for f in article.figures_in(*own) if f.kind in (*SHARES, "multiple") and f is not change.figure]
    found = contrast(article, change.figure) if not told else None
    return Pair(found.then, found.now) if found else None


_YEAR_BEFORE = re.compile(
    r"\b(?:last year|a year (?:ago|earlier|before)|the (?:previous|year before|prior) ?(?:year)?"
    r"|year[- ]on[- ]year"
    r"|the same (?:month|period|time|point) (?:last year|the year before|a year earlier))\b"
)
_BASE_YEAR = re.compile(
    r"(?:on|from|with|to|against|since|than|between)\b[^\n\ue010]{0,50}?\b((?:19|20)\d\d)\b"
)


def _by_period(article: Article, change: Change, own: Span) -> Pair | None:
    """Two figures of the same thing near by, told apart by the years that their clauses name."""
    line = article.lines[article.line_at(change.figure.place)]
    candidates = [f for f in article.figures_in(*line) if _is_amount(f)]
    if len(candidates) < 2:
        candidates = [f for f in _near(article, change) if _is_amount(f)]
    if len(candidates) < 2:
        return None
    years = {f.place: year_of(article, f) for f in candidates}
    base_match = _BASE_YEAR.search(article.masked, change.end - 1, own.end)
    if base_match:
        base_year = int(base_match[1])
    elif _YEAR_BEFORE.search(article.masked, *own):
        known = [year for year in years.values() if year]
        if not known:
            return None
        base_year = max(known) - 1
    else:
        return None
    bases = [f for f in candidates if years[f.place] == base_year]
    if len(bases) != 1:
        return None
    base = bases[0]
    results = [
        f
        for f in candidates
        if f is not base and _strictly_fit(f, base) and (years[f.place] or base_year + 1) > base_year
    ]
    results = [f for f in results if (years[f.place] or base_year + 1) == base_year + 1] or results
    return Pair(base, results[0]) if len(results) == 1 else None


def _is_amount(figure: Figure) -> bool:
    return figure.kind in ("money", "count") and figure.bound != "between"


def _strictly_fit(first: Figure, second: Figure) -> bool:
    return fit(first, second) and first.kind == second.kind


def _near(article: Article, change: Change) -> Sequence[Figure]:
    """The figures of the sentence, the three before it and the two after."""
    index = article.sentence_at(change.figure.place)
    first = neighbour(article, max(0, index - 3), 0)
    last = neighbour(article, min(len(article.sentences) - 1, index + 2), 0)
    return article.figures_in(first.start, last.end) if first and last else ()


_EARLIER = re.compile(
    r"\b(?:first|previous(?:ly)?|original(?:ly)?|earlier|last|before|old|then|initial(?:ly)?)\b"
)
_ON_EARLIER = re.compile(r"\b(?:on|than|from|over) (?:the |its )?[a-z0-9 -]{0,30}")


def _in_next_to(article: Article, change: Change, own: Span) -> Pair | None:
    """The pair in the sentence before; or the result in the sentence of the change, the base after it."""
    index = article.sentence_at(change.figure.place)
    before, after = neighbour(article, index, -1), neighbour(article, index, 1)
    here = [f for f in levels(article, own) if f is not change.figure and f.kind in ("money", "count")]
    if not here and before is not None and _points_back(article, own):
        found = [p for p in pairs(article, before) if p.base.kind in LEVELS]
        return found[0] if len(found) == 1 else None
    if after is None or not _ON_EARLIER.match(
        article.masked, change.end + 1 if change.end < own.end else own.end
    ):
        return None
    results = [f for f in here if f.place < change.start]
    bases = [f for f in levels(article, after) if results and _strictly_fit(f, results[-1])]
    if len(bases) == 1 and _EARLIER.search(article.masked, *after):
        return Pair(bases[0], results[-1])
    return None


_BACK = re.compile(
    r"\s*(?:that(?:'s| is| was)|this (?:is|was)|it (?:is|was)|an? |the (?:fall|rise|drop|increase|cut)"
    r"|(?:that|which) (?:means|meant|represents))"
)


def _points_back(article: Article, own: Span) -> bool:
    return bool(_BACK.match(article.masked, own.start, own.end))
