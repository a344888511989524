"""Numbers told again that no rule takes for one quantity, weighed: size, places, the words they share.

The rules of `repeated` ask for a title, a standfirst or many shared words. Whatever else tells a number
twice is weighed by all that speaks for and against one quantity at once; the weights (`weights.csv`, in
hundredths of the logarithm of the odds) are learned from labelled articles by `bench/claim_weights.py`.
Like the rules it takes only numbers that agree, so that nothing here is ever contradicted.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache
from operator import itemgetter

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate
from stages.extract.claims.operands import are_kin, head, sentence_of
from stages.extract.claims.tellings.numbers_told import SORTS, number_told, step_of
from stages.extract.claims.tellings.retold import content, retold, stems, years_in
from stages.extract.claims.tellings.same_number import digits, is_hedged, is_same_number
from stages.extract.claims.tellings.telling_points import (
    STANDFIRST,
    are_alike,
    are_cells,
    points_back,
    points_of_place,
)
from stages.extract.claims.tellings.two_things import are_told_apart_below
from stages.extract.weighing.weights import odds_of, weights_of

_PACKAGE = "stages.extract.claims.tellings"
_LIKELY = 0.75
_ALLOWED, _ALLOWED_IN_FORMS, _ALLOWED_AT_TOP = 0.6, 0.4, 0.3
_FINER = 3  # digits, or as many more as "£1,781,395" has than "£1.78m"
_LONG = 4  # digits that a hedged number, told again, has by no chance
_FACTS: dict[str, object] = {"kind": "retold", "where": "text first"}
_BESIDE = 40  # letters each side of a figure that are looked at
_FEW = 12  # counts up to it stand as themselves: the smaller, the more things have it
TELLINGS = 6  # the first ones of a number, with which later ones are compared
_MOST = 6
_SPAN = re.compile(r"\b(?:past|last|next|previous|coming|recent|first) $")
"""Before a length of time that is told of many things."""
_LABEL = re.compile(r"(?P<kind>[a-z]+) [^:\n]{1,12}:")
"""Of a line of a list: "Week 1:"."""
_OTHERS = re.compile(r"\b(?:as well|too|others?|another|likewise|similarly|each|both|respectively)\b")
"""In a sentence that may tell the same number of something else."""


def weighed(article: Article, known: Iterable[tuple[Figure, Figure]]) -> Iterator[Candidate]:
    """Yield the likeliest two tellings of each number that none of `known` holds, if likely enough."""
    weights, least = weights_of(_PACKAGE), odds_of(_LIKELY)
    told = {figure.place for pair in known for figure in pair}
    likely: list[tuple[float, Figure, Figure]] = []
    for pair in pairs(article, frozenset(told)):
        odds = weights.total([*_of_number(article, *pair), *_of_place(article, *pair)])
        if odds + _most_by_words() >= least:  # the words cost most to look at
            odds += weights.added(_of_words(article, *pair))
            if odds >= least:
                likely.append((odds, *pair))
    for _, first, second in sorted(likely, key=itemgetter(0), reverse=True):
        if told.isdisjoint((first.place, second.place)):
            told |= {first.place, second.place}
            yield replace(retold(first, second, is_sure=False), facts=_FACTS)


def may_be_told_again(article: Article, first: Figure, second: Figure) -> bool:
    """Does all that is weighed not speak against two figures being one number?"""
    coarse, fine = sorted((first, second), key=digits)
    is_round = coarse.bound != "exact" or digits(fine) - digits(coarse) >= _FINER
    if is_round and digits(fine) >= _LONG and head(first.unit) == head(second.unit):
        return True
    if first.kind == "money" and points_back(article, first, second):
        return True  # "the £4.2 billion estimate"
    if are_alike(first, second) and digits(first) >= _FINER:
        return True  # 51.8 per cent and 51.8 per cent
    least = _ALLOWED_AT_TOP if points_of_place(article, first, second) >= STANDFIRST else _ALLOWED
    if first.kind != second.kind and _in_hundred(first) != _in_hundred(second):
        least = max(least, _ALLOWED_IN_FORMS)  # "two thirds" and 64 per cent may be of two questions
    return weights_of(_PACKAGE).chance(features(article, first, second)) >= least


def _in_hundred(share: Figure) -> Decimal | None:
    return share.number * 100 if share.kind == "fraction" and share.number else share.number


@cache
def _most_by_words() -> float:
    """The most that the words of two sentences can add to the odds: the best of each of their features."""
    weights = weights_of(_PACKAGE).by_feature
    kinds = ("shared part ", "shared ", "near ", "years ", "company ", "second of ")
    best = dict.fromkeys(kinds, 0.0)
    for feature, weight in weights.items():
        kind = next((kind for kind in kinds if feature.startswith(kind)), None)
        if kind is not None:
            best[kind] = max(best[kind], weight)
    return sum(best.values())


def pairs(article: Article, known: frozenset[int] = frozenset()) -> Iterator[tuple[Figure, Figure]]:
    """Every two figures of different sentences that may be one number, none of them at a `known` place."""
    told: defaultdict[tuple[str, int], list[Figure]] = defaultdict(list)
    for figure in article.figures:
        number = None if figure.place in known else number_told(article, figure)
        if number is None:
            continue
        kind, step = step_of(figure, number)
        for first in (each for near in (-1, 0, 1) for each in told.get((kind, step + near), ())):
            if _may_be_one(article, first, figure):
                yield first, figure
        if len(told[kind, step]) < TELLINGS:
            told[kind, step].append(figure)


def _may_be_one(article: Article, first: Figure, second: Figure) -> bool:
    """Are two figures one number in different sentences, and does nothing tell them apart for certain?"""
    if first.sentence == second.sentence or not is_same_number(first, second):
        return False
    if first.kind == "duration" and not _is_one_time(article, first, second):
        return False
    lines = _line(article, first), _line(article, second)
    if (first.kind != second.kind and lines[0] == lines[1]) or _are_cells_or_items(article, lines):
        return False
    return not are_told_apart_below(article, first, second, points_of_place(article, first, second))


def _are_cells_or_items(article: Article, lines: tuple[int, int]) -> bool:
    """Are two lines rows of tables, or items of one list with labels: "Week 1: two days", "Week 2: two"?"""
    labels = [_LABEL.match(article.masked, *article.lines[line]) for line in lines]
    kinds = [label["kind"] if label else None for label in labels]
    is_list = lines[0] != lines[1] and kinds[0] is not None and kinds[0] == kinds[1]
    return is_list or are_cells(article, lines)


def _is_one_time(article: Article, first: Figure, second: Figure) -> bool:
    """Are two lengths of time in one unit and of one thing, and no kinds of things as in "two-year"?"""
    if first.unit != second.unit or ("-" in first.surface and "-" in second.surface):
        return False
    if any(
        _SPAN.search(article.masked, max(0, figure.place - _BESIDE), figure.place)
        for figure in (first, second)
    ):
        return False
    words = [content(article, sentence_of(article, figure)) for figure in (first, second)]
    return bool((words[0] & words[1]) - stems(f"{first.surface} {first.unit}".lower()))


def features(article: Article, first: Figure, second: Figure) -> list[str]:
    """What speaks for and against one quantity told twice, each a few words with their value."""
    return [
        *_of_number(article, first, second),
        *_of_place(article, first, second),
        *_of_words(article, first, second),
    ]


def _of_number(article: Article, first: Figure, second: Figure) -> Iterator[str]:
    """How exact the two are, what they count, and of how many tellings they are."""
    coarse, fine = sorted((digits(first), digits(second)))
    is_equal = are_alike(first, second)
    yield f"kind {SORTS[first.kind]}"
    yield f"digits {min(coarse, 4)} {'alike' if is_equal else min(fine, 4)}"
    if first.kind == "count":
        size = int(first.number or 0)
        yield f"count {size if size <= _FEW else 'more'}"
        units = head(first.unit), head(second.unit)
        if first.unit == second.unit:
            yield "unit same"
            if " " in (first.unit or ""):
                yield "unit same, of words"
            if (first.unit or "") != (first.unit or "").lower():
                yield "unit same, a name"
        else:
            yield f"unit {'of one head' if units[0] == units[1] else 'kin' if are_kin(*units) else 'other'}"
    if first.kind != second.kind:
        yield "forms differ" + (", hedged" if is_hedged(first, second) else "")
    if first.surface.lower() == second.surface.lower():
        yield "surface same"
    yield f"bounds {'same' if first.bound == second.bound else 'differ'} {second.bound == 'exact'}"
    yield f"hedged {first.bound != 'exact'}"
    if first.direction != second.direction:
        yield "directions " + ("opposite" if "level" not in (first.direction, second.direction) else "differ")
    elif first.direction != "level":
        yield "directions same"
    if first.per != second.per:
        yield "rates differ"
    yield f"told {min(_tellings(article)[first.kind, first.number], _MOST)}"


@lru_cache(maxsize=4)
def _tellings(article: Article) -> Counter[tuple[str, object]]:
    """How often each number is told."""
    return Counter((each.kind, each.number) for each in article.figures)


def _of_place(article: Article, first: Figure, second: Figure) -> Iterator[str]:
    """Where the two stand: title, lead, heading, list, table; how far apart."""
    one, other = _line(article, first), _line(article, second)
    yield f"first in {'title' if not one else 'lead' if one < 4 else 'body'}"
    yield f"second in {'lead' if other < 4 else 'body'}"
    yield f"place {points_of_place(article, first, second)}"
    yield f"apart {min(int(math.log2(second.sentence - first.sentence)), 5)}"
    if one == other:
        yield "one line"
    cells = sum(article.masked.find("|", *article.lines[line]) >= 0 for line in (one, other))
    if cells:
        yield f"cells {cells}"
    if points_back(article, first, second):
        yield "points back"


def _of_words(article: Article, first: Figure, second: Figure) -> Iterator[str]:
    """The words that both sentences, and both surroundings, have; the years and figures of both."""
    own = sentence_of(article, first), sentence_of(article, second)
    counted = stems(f"{first.surface} {second.surface} {first.unit or ''}".lower())
    words = [content(article, span) for span in own]
    shared = (words[0] & words[1]) - counted
    yield f"shared {min(len(shared), _MOST)}"
    fewest = min(len(each) for each in words)
    yield f"shared part {round(4 * len(shared) / fewest) if fewest else 'none'}"
    near = [stems(_beside(article, figure)) for figure in (first, second)]
    yield f"near {min(len((near[0] & near[1]) - counted), 4)}"
    years = [years_in(article, span) for span in own]
    if _OTHERS.search(article.masked, *own[1]):
        yield "second of others"
    if all(years):
        yield f"years {'same' if years[0] & years[1] else 'differ'}"
    figures = [{(each.kind, each.number) for each in article.figures_in(*span)} for span in own]
    yield f"company {min(len(figures[0] & figures[1]), 3)}"


def _beside(article: Article, figure: Figure) -> str:
    line = article.lines[_line(article, figure)]
    span = Span(max(line.start, figure.place - _BESIDE), min(line.end, figure.place + _BESIDE + 1))
    return article.masked[span.start : span.end]


def _line(article: Article, figure: Figure) -> int:
    return article.line_at(figure.place)
