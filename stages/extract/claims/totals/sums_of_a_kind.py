"""Sums that the wording implies without a word for total: what pays for a whole, shares told as one, changes.

"The £3 million gap will be met by £2 million of cuts and £1 million of sales"; "12 per cent agreed strongly
and 31 per cent agreed. That means 43 per cent …"; "women rose from 400 to 500, men from 600 to 700 and all
from 1,000 to 1,200". Only what adds up is taken.
"""

from collections.abc import Iterator
from itertools import combinations, permutations

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import fitting
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.totals.sums import is_one_list

Told = tuple[Figure, list[Figure]]


def sums_of_a_kind(article: Article) -> Iterator[Told]:
    """Yield each whole with the parts that make it up."""
    yield from _paid_from(article)
    yield from _shares_together(article)
    yield from _changes_together(article)


_PAID_FROM = cued(
    r"(?P<whole>[\ue000\ue001])[^\n\ue010\ue000-\ue003;]{0,90}?\b(?:funded|financed|met|covered|closed|bridged"
    r"|plugged|paid(?: for)?|raised|delivered|found|achieved|made|saved|secured|backed|offset|split|comes?"
    r"|came|coming) (?:in part |partly |largely )?(?:by|from|through|with|out of|via|between)\b",
    "by | from | through | with | out of | via | between",
)


def _paid_from(article: Article) -> Iterator[Told]:
    for match in matches(article, _PAID_FROM, 3):
        whole = article.figure_at(match.start("whole"))
        own = article.sentences[whole.sentence]
        told = [f for f in article.figures_in(match.end(), own.end) if f.kind == whole.kind]
        is_list = len(told) > 1 and fitting(told, whole) == told and is_one_list(article, told)
        if is_list and meets(total(part.interval for part in told), whole.interval):
            yield whole, told


_SO_MANY = cued(
    r"(?:(?:^|[\n\ue010] ?)(?:(?:that|this|which|it) (?:means?|meant|makes?|made|gives?|gave|brings?|brought)"
    r"|together|taken together|combined|in (?:total|all)|overall|altogether|so)\b"
    r"|\b(?:meaning|which means|so|making|giving|a total of|altogether|in total|combined)\b)"
    r"[^\n\ue010\ue000-\ue008;]{0,60}?(?P<whole>{P})",
    "mean | make | gives | gave | bring | together | combined | total | in all | overall | so | making"
    " | giving",
)
_MOST_SHARES = 4


def _shares_together(article: Article) -> Iterator[Told]:
    """'23 per cent rated it excellent and 48 per cent good. That means 71 per cent were satisfied.'"""
    for match in matches(article, _SO_MANY, 1):
        whole = article.figure_at(match.start("whole"))
        first = article.sentences[max(0, whole.sentence - 1)].start
        told = [f for f in article.figures_in(first, match.start()) if f.kind == "percentage"]
        ends = combinations(range(len(told) + 1), 2)
        for run in (told[first:last] for first, last in ends if 1 < last - first <= _MOST_SHARES):
            is_level = all(f.direction == "level" and f.number is not None for f in (whole, *run))
            if is_level and whole.number != 100 and sum(f.number or 0 for f in run) == whole.number:
                yield whole, run
                break


_FROM_TO = cued(
    r"\bfrom {short}(?P<first>[\ue000\ue001])[^\n\ue010\ue000-\ue008;]{0,40}? to {short}"
    r"(?P<last>[\ue000\ue001])",
    "from",
)
_NEAR = 6  # sentences between three changes of which one is of all
_LONG = 2  # digits


def _changes_together(article: Article) -> Iterator[Told]:
    """Three numbers each told "from … to …": where before and after both add up, one is of all."""
    told = [
        tuple(article.figure_at(match.start(name)) for name in ("first", "last"))
        for match in matches(article, _FROM_TO, 2)
    ]
    told = [each for each in told if all(digits(f) >= _LONG for f in each)]
    for one, other, both in permutations(told, 3) if len(told) <= _MOST_CHANGES else ():
        if one[0].place > other[0].place or abs(one[0].sentence - both[0].sentence) > _NEAR:
            continue
        sums = list(zip(both, one, other, strict=True))
        if all(
            w.kind == a.kind == b.kind and (a.number or 0) + (b.number or 0) == w.number for w, a, b in sums
        ):
            yield from ((w, [a, b]) for w, a, b in sums)


_MOST_CHANGES = 12
