"""A change that points back at the one pair of levels before it: "… £6.75, up from £5.40. The 20% rise …".

The sentence before (or the words before in its own) tells one pair as before and after; then "the 20 per
cent rise", "this is a rise of 12 per cent", ", a drop of a quarter", ", or by 20 per cent".
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.changes.told_against import is_told_of_more
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.claims.plain.level_pairs import one_pair, pair_of_two_sentences, two_held_apart
from stages.extract.claims.tellings.retold import content, stems

_BY = "(?P<by>[\ue000-\ue008])"
_NOUN = (
    r"(?:(?P<up>{up_noun})|(?P<down>{down_noun})|(?P<any>change|difference|gap|improvement|turnaround|swing))"
    r"(?! (?:for|in) the (?:year|period) (?:before|to))"
)
_BACK = r"(?:the|this|that|such an?)"
_ABOUT = r"(?:just |only |about |some |nearly |almost )?"
_IT_IS = (
    r"(?:this|that|which|it)(?:'s| (?:is|was|represents?|represented|means|meant|marks|marked|amounts to"
    r"|equates to|makes|made|equals))"
)
_POINTS = (
    pattern(rf"\b{_BACK} {_BY}[- ](?:[a-z-]+ ){{0,2}}?{_NOUN}\b"),
    pattern(rf"\b{_BACK} (?:[a-z-]+ )?{_NOUN} of {_ABOUT}{_BY}"),
    pattern(
        rf"(?<=[\ue010\n])\s?(?:in [a-z-]+ terms,? )?{_IT_IS}(?: an?)?(?: [a-z-]+)?? {_NOUN} of {_ABOUT}{_BY}"
    ),
    pattern(
        rf"(?<=[\ue010\n])\s?{_IT_IS} {_ABOUT}{_BY}(?: [a-z]+)? "
        r"(?:(?P<up>more|higher|up)|(?P<down>fewer|less|lower|down))\b"
    ),
)
_INSIDE = r"[^\n\ue010\ue000-\ue008;()]"
_BESIDE = (
    pattern(
        rf"{_INSIDE}{{0,60}}(?:, | - |: |, (?:which|that) (?:is|was) |, representing |, making )an? "
        rf"(?:[a-z-]+ )?{_NOUN} of {_ABOUT}{_BY}(?! (?:a|per|each) year)"
    ),
    pattern(rf"{_INSIDE}{{0,30}}, or (?:by )?{_ABOUT}{_BY}(?=[,.\n\ue010])"),
)
_FEWER = pattern(
    rf"{_INSIDE}{{0,40}}?, (?:(?:which|that) (?:is|was) |or )?{_BY} "
    r"(?:(?P<up>more|higher)|(?P<down>fewer|less|lower))\b"
)
_AS_MUCH = (
    r"(?P<by>\ue007)(?! (?:since|in \ue002|over|by) )(?! as (?!many|much|high|what))(?! the (?:size|rate))"
)
_TIMES_AS = pattern(
    r"[^\n\ue010\ue000-\ue008]{0,60}?\b(?:now|thus|therefore|so|which|that|meaning|making)\b"
    rf"[^\n\ue010\ue000-\ue008]{{0,36}}?{_AS_MUCH}"
)
_THAT_IS_TIMES = pattern(
    r"\s*(?:that|this|it|the (?:sum|figure|number|total|bill|cost)) (?:is|was|has)"
    rf"[^\n\ue010\ue000-\ue008]{{0,20}}?{_AS_MUCH}"
)
_GAP = pattern(
    rf"(?:[^\n\ue010\ue000-\ue008]{{0,30}}?, an? |[^\n\ue010]{{0,80}}?[\ue010\n]\s*(?:the|this|that) )"
    rf"(?:{_BY} (?:gap|difference)|(?:gap|difference) of {_ABOUT}(?P<of>[\ue000-\ue003\ue005]))\b"
)
_TELLS_A_LEVEL = frozenset({"money", "count", "percentage"})
_OF_LEVELS = frozenset({"money", "count"})


class Pointed(NamedTuple):
    """The change told, the pair it points at, the way of its words (0 where they tell none), its place."""

    by: Figure
    pair: Pair
    sign: int
    start: int
    end: int


@lru_cache(maxsize=4)
def pointed_changes(article: Article) -> tuple[Pointed, ...]:
    """Each such change, in reading order."""
    found: dict[int, Pointed] = {}
    counts = Counter(figure.sentence for figure in article.figures if figure.kind in _TELLS_A_LEVEL)
    for index, count in sorted(counts.items()):
        own = article.sentences[index]
        apart = two_held_apart(article, own) if count > 1 else None
        for each in _gap(article, apart) if apart else ():
            found.setdefault(each.by.place, each)
        told = one_pair(article, own) if count > 1 else None
        if told is None and index + 1 in counts:
            told = pair_of_two_sentences(article, index)
        if told is None:
            continue
        last = max(told.base.place, told.result.place)
        for each in (*_beside(article, told, last), *_in(article, told, last)):
            found.setdefault(each.by.place, each)
    return tuple(found.values())


def _gap(article: Article, told: Pair) -> Iterator[Pointed]:
    """'…, while a lecturer earns £33,800. The £7,500 difference …'; '… 47 per cent, a gap of 25 points'."""
    match = _GAP.match(article.masked, max(told.base.place, told.result.place) + 1)
    if match is None:
        return
    by = article.figure_at(match.start("by" if match["by"] else "of"))
    is_points = by.kind == "percentage_points" and told.base.kind == "percentage"
    is_fit = is_points or (by.kind == told.base.kind == "money" and by.unit == told.base.unit)
    is_fit = is_fit and by.bound != "between" and bool(by.value)
    if is_fit and not _is_of_another(article, match.end(), told):
        yield Pointed(by, told, 1, match.start(), match.end())


def _beside(article: Article, told: Pair, last: int) -> Iterator[Pointed]:
    for words in (*_BESIDE, _FEWER):
        if match := words.match(article.masked, last + 1):
            yield from _told(article, match, told)
    own = article.sentences[article.sentence_at(last)]
    if match := _TIMES_AS.match(article.masked, last + 1, own.end):
        yield from _told(article, match, told)


_OPENING = 12  # letters; "Unions rejected the 5 per cent rise" may be of something else


def _in(article: Article, told: Pair, last: int) -> Iterator[Pointed]:
    """The first change of the sentence after that points back, if no figure stands before it there."""
    index = article.sentence_at(last)
    below = neighbour(article, index, 1)
    if below is None or article.line_at(below.start) - article.line_at(last) > 1:
        return
    times = _THAT_IS_TIMES.match(article.masked, *below)
    if times and not _is_of_another(article, times.end(), told):
        yield from _told(article, times, told)
    for words in _POINTS:
        match = words.search(article.masked, *below)
        if match is None:
            continue
        is_first = not article.figures_in(below.start, match.start("by"))
        is_far = match.start() - below.start > _OPENING
        about = content(article, below) & content(article, article.sentences[index]) if is_far else {"it"}
        if is_first and about and not _is_of_another(article, match.end(), told):
            yield from _told(article, match, told)


_IN_WHAT = re.compile(r" in (?:the |its |their )?(?P<what>[a-z' -]{4,40})")


def _is_of_another(article: Article, end: int, told: Pair) -> bool:
    """Do the words behind a change say that it is one of something else: "in the general fund"?"""
    if _OF_ANOTHER.match(article.masked, end):
        return True
    what = _IN_WHAT.match(article.masked, end)
    spans = [article.sentences[figure.sentence] for figure in (told.base, told.result)]
    about = frozenset.union(*(content(article, span) for span in spans))
    named = stems(what["what"]) if what else frozenset()
    return bool(named) and named.isdisjoint(about | _WORDS_OF_TIME)


_WORDS_OF_TIME = stems("year years months month total all real cash terms percentage number period decade")
_OF_ANOTHER = re.compile(
    r" (?:at|among|by|from|of|for) (?!the (?:year|previous|same)|its|their|(?:19|20)\d\d)[a-z]+"
)


_AGAINST = re.compile(
    r"(?: [a-z-]+)? (?:on|since|from|compared|over|against|than|above|below) "
    r"(?!the (?:decade|period|same|two years)\b|\ue002|that (?:period|time))"
)
"""Behind a change: what else it is held against, "an improvement of 3 points on the year"."""


def _told(article: Article, match: re.Match[str], told: Pair) -> Iterator[Pointed]:
    by = article.figure_at(match.start("by"))
    if is_told_of_more(article, match.end()) or _AGAINST.match(article.masked, match.end()):
        return
    groups = match.groupdict()
    sign = 1 if groups.get("up") else -1 if groups.get("down") else 0
    way = 1 if (told.result.value or 0) >= (told.base.value or 0) else -1
    if by.bound == "between" or by.value is None or by.per or by.value < 0:
        return
    if sign and sign != way:
        return
    if by.kind in ("percentage", "fraction", "multiple"):
        is_fit = told.base.kind in _OF_LEVELS
    elif by.kind == "percentage_points":
        is_fit = told.base.kind == "percentage"
    else:
        is_fit = by.kind == told.base.kind and (by.unit == told.base.unit or by.kind == "count")
    if is_fit:
        yield Pointed(by, told, sign or way, match.start(), max(match.end(), by.place + 1))
