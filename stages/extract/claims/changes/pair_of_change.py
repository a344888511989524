"""The figures before and after that a change is told of: beside it, by years, in the next sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import OFF_CUES, SHARES, Change, levels
from stages.extract.claims.changes.contrasts import contrast
from stages.extract.claims.changes.pair_beside import TURN, pair_beside
from stages.extract.claims.changes.pairs import Pair, pairs
from stages.extract.claims.changes.plainly_told import plain_pair
from stages.extract.claims.changes.told_against import is_held_against_another, names_a_base
from stages.extract.claims.operands import LEVELS, fit, neighbour, sentence_of, year_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.pointing_back import says_of_it
from stages.extract.phrases.cues import has_any

_TO_AN_AMOUNT = pattern(r"[^\n\ue010\ue000-\ue008;,]{0,50}?,? to (?:just |only |a record )?{L}(?! of\b)")


@lru_cache(maxsize=64)
def pair_of(article: Article, change: Change) -> Pair | None:
    """The figures before and after that a change is told of; None where the text states no such pair."""
    if plain := plain_pair(article, change):
        return plain
    own = sentence_of(article, change.figure)
    beside = pair_beside(article, change, own)
    is_off_target = has_any(article.masked[change.start : change.end], OFF_CUES)
    if (
        beside is not None
        or is_off_target
        or _TO_AN_AMOUNT.match(article.masked, change.figure.place + 1, own.end)
    ):
        return beside  # what it became stands right there, and what it was in none of these ways
    return (
        by_years(article, change, own)
        or _by_period(article, change, own)
        or _then_and_now(article, change)
        or _in_next_to(article, change, own)
    )


def by_years(article: Article, change: Change, own: Span) -> Pair | None:
    """'£5 million in 2021 and £6 million in 2022, a rise of …': the only two amounts, each with its year."""
    before = neighbour(article, article.sentence_at(own.start), -1)
    spans = [own]
    if before is not None and article.line_at(before.start) == article.line_at(own.start):
        spans.append(Span(before.start, own.end))
    for span in spans:
        before_it = Span(span.start, change.start)
        is_in_points = change.figure.kind == "percentage_points"
        told = list(article.figures_in(*before_it)) if is_in_points else levels(article, before_it)
        told = [f for f in told if f is not change.figure and (not is_in_points or f.kind == "percentage")]
        is_spread = span is own or (told and told[0].place < own.start <= told[-1].place)
        if len(told) == 2 and is_spread and _strictly_fit(*told):
            first, second = (year_of(article, f) for f in told)
            if first and not second and _LATER.search(article.masked, told[0].place, told[1].place):
                second = first + 1
            if first and second and first != second and not _turns(article, told[1].place, change.start):
                then, now = told if first < second else reversed(told)
                is_other = is_held_against_another(article, change.figure.place + 1, own.end)
                year = min(first, second)
                named = _BASE_YEAR.search(article.masked, change.figure.place, own.end)
                if named and int(named[1]) == max(first, second):
                    then, now, year = (
                        now,
                        then,
                        max(first, second),
                    )  # "which was 4 per cent less than in 2024"
                return Pair(then, now, not is_other or str(year) in article.masked[change.end : own.end])
        if len(told) > 1:
            return None
    return None


_LATER = re.compile(r"\b(?:a|one) year later\b|\bthe (?:next|following) year\b")


def _turns(article: Article, start: int, end: int) -> bool:
    told = _WHICH_IS.match(article.masked, start + 1, end)  # "17 million, which was 4 per cent less"
    return bool(TURN.search(article.masked, told.end() if told else start + 1, end))


_WHICH_IS = re.compile(r",? (?:and )?which (?:is|was|represents|represented|marks|marked|means|meant)\b")


def _then_and_now(article: Article, change: Change) -> Pair | None:
    own = sentence_of(article, change.figure)
    told = [f for f in article.figures_in(*own) if f.kind in (*SHARES, "multiple") and f is not change.figure]
    found = contrast(article, change.figure) if not told else None
    if found is None or is_held_against_another(article, change.figure.place + 1, own.end):
        return None
    return Pair(found.then, found.now)


_YEAR_BEFORE = re.compile(
    r"\b(?:last year|a year (?:ago|earlier|before)|the (?:previous|year before|prior) ?(?:year)?"
    r"|year[- ]on[- ]year"
    r"|the same (?:month|period|time|point) (?:last year|the year before|a year earlier))\b"
)
_BASE_YEAR = re.compile(
    r"(?:on|from|with|to|against|since|than|between)\b"
    r"(?:(?!(?:and|but|while|which)\b)[^\n\ue010\ue000-\ue008;]){0,50}?\b((?:19|20)\d\d)\b"
)
_SINCE = re.compile(
    r"\bsince (?:(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december) )?((?:19|20)\d\d)\b"
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
    turn = article.masked.find(";", change.end, own.end)
    base_match = _BASE_YEAR.search(article.masked, change.end - 1, own.end if turn < 0 else turn)
    base_match = base_match or _SINCE.search(article.masked, own.start, change.start)
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
    if len(results) != 1:
        return None
    is_own = own.start <= min(base.place, results[0].place) and max(base.place, results[0].place) < own.end
    return Pair(base, results[0], is_own or says_of_it(article, own, change.start))


def _is_amount(figure: Figure) -> bool:
    is_limit = (figure.hedge or "").lower().startswith(("minimum", "maximum"))
    is_level = figure.bound != "between" and (not is_limit)
    return figure.kind in ("money", "count") and is_level


def _strictly_fit(first: Figure, second: Figure) -> bool:
    return fit(first, second) and first.kind == second.kind


def _near(article: Article, change: Change) -> Sequence[Figure]:
    """The figures of the sentence, the three before it and the two after."""
    index = change.figure.sentence
    first = neighbour(article, max(0, index - 3), 0)
    last = neighbour(article, min(len(article.sentences) - 1, index + 2), 0)
    return article.figures_in(first.start, last.end) if first and last else ()


_EARLIER = re.compile(
    r"\b(?:first|previous(?:ly)?|original(?:ly)?|earlier|last|before|old|then|initial(?:ly)?)\b"
)
_ON_EARLIER = re.compile(r"\b(?:on|than|from|over) (?:the |its )?[a-z0-9 -]{0,30}")


def _in_next_to(article: Article, change: Change, own: Span) -> Pair | None:
    """The pair in the sentence before; or the result in the sentence of the change, the base after it."""
    index = change.figure.sentence
    before, after = neighbour(article, index, -1), neighbour(article, index, 1)
    here = [f for f in levels(article, own) if f is not change.figure and f.kind in ("money", "count")]
    if not here and before is not None and _points_back(article, own):
        found = [p for p in pairs(article, before) if p.base.kind in LEVELS]
        told = found[0] if len(found) == 1 else None
        is_other = names_a_base(article, change.end) or not says_of_it(article, own, change.start)
        return replace(told, is_sure=False) if told and is_other else told
    if after is None or not _ON_EARLIER.match(
        article.masked, change.end + 1 if change.end < own.end else own.end
    ):
        return None
    results = [f for f in here if f.place < change.start]
    bases = [f for f in levels(article, after) if results and _strictly_fit(f, results[-1])]
    if len(bases) == 1 and _EARLIER.search(article.masked, *after):
        return Pair(bases[0], results[-1], is_sure=False)
    return None


_BACK = re.compile(
    r"\s*(?:that's|(?:that|this|it|which) (?:is|was|mean[st]|represent(?:s|ed)|mark(?:s|ed)|equals?"
    r"|equate[sd] to|amount(?:s|ed) to)\b|an? |the (?:fall|rise|drop|increase|cut))"
)


def _points_back(article: Article, own: Span) -> bool:
    return bool(_BACK.match(article.masked, own.start, own.end))
