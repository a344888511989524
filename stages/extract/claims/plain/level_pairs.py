"""The one pair of levels, before and after, that a sentence tells, or two sentences one after the other."""

import re

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.pairs import Pair, pairs
from stages.extract.claims.operands import fit, is_of_one_rate, neighbour


def one_pair(article: Article, own: Span) -> Pair | None:
    """The only pair of levels that a sentence tells, and both of one thing."""
    told = [pair for pair in pairs(article, own) if pair.base.place != pair.result.place]
    if len(told) > 1 or (told and not told[0].is_sure):
        return None
    pair = told[0] if told else _held_against(article, own)
    if pair is None or "between" in (pair.base.bound, pair.result.bound):
        return None
    base, result = pair.base, pair.result
    is_one = base.kind == result.kind and is_of_one_rate(base, result)
    return pair if is_one and base.value and result.value else None


_HELD = re.compile(
    r"\b(?:compared (?:with|to)|against|up from|down from|instead of|having (?:been|stood at)|after)"
    r"(?: (?:the|a|an|just|only|about|some|current|[a-z]+ of))* $"
)


def _held_against(article: Article, own: Span) -> Pair | None:
    """'4,584 starts in two quarters, compared with 3,820 a year before': the only two of their kind."""
    for kind in ("money", "count", "percentage"):
        two = [f for f in article.figures_in(*own) if f.kind == kind and not _is_small(f)]
        if len(two) == 2 and _HELD.search(article.masked, max(own.start, two[1].place - 40), two[1].place):
            return Pair(two[1], two[0])
    return None


_FEW = 10


def _is_small(figure: Figure) -> bool:
    """Is it one of "the first two quarters", "three colleges"?"""
    return figure.kind == "count" and (figure.number or 0) <= _FEW


_EARLIER = re.compile(
    r"\b(?:last year|year (?:before|earlier|ago)|previous(?:ly)?|(?:present|current)ly|at present|current|"
    r"present|now)\b"
)
_LONGEST = 90  # letters of a sentence that tells only what it was
_PAST = re.compile(r"\b(?:last year|year (?:before|earlier|ago)|previous(?:ly)?)\b")
_AHEAD = re.compile(
    r"\b(?:will|next year|expect\w*|plans?|planned|aims?|hopes?|by (?:19|20)\d\d"
    r"|from (?:january|april|august|september|october))\b"
)
_NOW = re.compile(r"\b(?:now|this year)\b")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


def pair_of_two_sentences(article: Article, index: int) -> Pair | None:
    """'It has enrolled 330 students this term. Last year it enrolled 275': each tells one level."""
    below = neighbour(article, index, 1)
    own = article.sentences[index]
    if below is None or article.line_at(below.start) - article.line_at(own.start) > 1:
        return None
    if below.end - below.start > _LONGEST:
        return None
    for kind in ("money", "count"):
        first, second = (
            [f for f in article.figures_in(*span) if f.kind == kind and not _is_small(f)]
            for span in (own, below)
        )
        if len(first) != 1 or len(second) != 1 or not fit(first[0], second[0]):
            continue
        if not (first[0].value and second[0].value) or "between" in (first[0].bound, second[0].bound):
            return None
        return _in_order(article, (own, first[0]), (below, second[0]))
    return None


def _in_order(article: Article, one: tuple[Span, Figure], other: tuple[Span, Figure]) -> Pair | None:
    """The two levels as before and after, if words say which is which."""
    words = [article.masked[span.start : span.end] for span, _ in (one, other)]
    years = [_YEAR.findall(each) for each in words]
    if len(years[0]) == len(years[1]) == 1 and years[0] != years[1]:
        return Pair(one[1], other[1]) if years[0] < years[1] else Pair(other[1], one[1])
    is_known = len(years[0]) == 1 and not years[1] and not _AHEAD.search(words[0])
    if is_known and _NOW.search(words[1]):
        return Pair(one[1], other[1])
    if _PAST.search(words[1]) and not _PAST.search(words[0]):
        return Pair(other[1], one[1])
    if _PAST.search(words[0]) and not _PAST.search(words[1]):
        return None
    if _AHEAD.search(words[0]) and _EARLIER.search(words[1]) and not _AHEAD.search(words[1]):
        return Pair(other[1], one[1])
    return None


_CONTRAST = re.compile(r",? (?:while|whereas|but|against|compared (?:with|to))\b|\ue004[^\ue010]* and\b")


def two_held_apart(article: Article, own: Span) -> Pair | None:
    """'A teacher earns £41,300, while a lecturer earns £33,800': the only two, the lower first."""
    for kind in ("money", "percentage"):
        two = [f for f in article.figures_in(*own) if f.kind == kind and f.bound != "between" and f.value]
        is_pair = len(two) == 2 and is_of_one_rate(*two)
        if is_pair and _CONTRAST.search(article.masked, two[0].place, two[1].place):
            low, high = sorted(two, key=lambda f: f.value or 0)
            return Pair(low, high) if low.value != high.value else None
    return None
