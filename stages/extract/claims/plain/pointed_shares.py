"""A share told right behind its part and its whole: "Of the 2,310 who answered, 1,846 … That is 80 per cent".

The whole opens the sentence ("Of the 2,310 …"), or is the one count of the sentence before ("Of these, 312
…"), or stands with its part in the sentence that tells a rate of them ("sent to 2,940 and had 1,764 replies,
a response rate of 60 per cent").
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import fit_as_told, head, is_less, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.claims.plain.pointed_parts import whole_told
from stages.extract.claims.shares.make_up_all import in_hundred
from stages.extract.phrases.words import word_set

_INSIDE = r"[^\n\ue010\ue000-\ue008]"
_ABOUT = r"(?:just |only |some |about |a total of )*"
_OF = r"(?P<of>[^\n\ue010,;.)]{0,40})"
_NEXT = r"[^\n\ue010]*[\ue010\n]\s*"
_OF_WHOLE = pattern(
    r"\s*(?:of|from|out of|among) (?:the |these |those |its |our |some |about )*(?P<whole>{C})"
    rf"{_INSIDE}{{0,100}}?,? {_ABOUT}(?P<part>{{C}})"
)
_OF_THESE = pattern(rf"\s*(?:of|among) (?:these|those|them)(?: [a-z]+)?,? {_ABOUT}(?P<part>{{C}})")
_IN_THEM = pattern(rf"\s*(?:in|for|at) {_ABOUT}(?P<part>{{C}}) of (?:these|those|them)\b")
_OF_THE_WHOLE = pattern(
    r"(?P<part>[\ue000\ue001])(?: [a-z-]+){0,2} of "
    r"(?:(?:the|its|their|these|our|all)(?: [a-z-]+'s)?|[a-z-]+'s)(?: total(?: of)?)? "
    r"(?P<whole>[\ue000\ue001])"
)
_OF_WHOM = pattern(rf"(?P<whole>{{C}}){_INSIDE}{{0,40}}?,? of whom {_ABOUT}(?P<part>{{C}})")
_RATES = r"(?:response|reply|return|completion|take-up|turnout|referral)"
_SHARE_TOLD = (
    pattern(
        rf"{_INSIDE}{{0,110}}?(?:, or| -|, which is|, that is|, making it {_INSIDE}{{0,60}}? at) "
        rf"(?P<share>{{PF}}){_OF}"
    ),
    pattern(rf"{_INSIDE}{{0,110}}? \((?P<share>{{P}})\)"),
    pattern(
        rf"{_NEXT}(?:that|this|which) (?:is|was|means|meant|represents?|equals|makes|comes to|works out at)"
        r"(?: that)?(?: equal to| equivalent to| about| just| some| only| nearly| almost)* "
        rf"(?P<share>{{PF}}){_OF}"
    ),
    pattern(rf"{_NEXT}in other words,? (?P<share>{{PF}})"),
    pattern(rf"{_INSIDE}{{0,110}}?, (?:giving )?an? (?:[a-z-]+ )?{_RATES} rate of (?P<share>{{P}})"),
    pattern(rf"{_NEXT}the (?:[a-z-]+ )?{_RATES} rate(?:,| was| is| stood at| of) (?P<share>{{P}})"),
)
_RATE = pattern(
    rf"{{C}}{_INSIDE}{{1,90}}?{{C}}{_INSIDE}{{0,40}}?, (?:giving )?an? (?:[a-z-]+ )?{_RATES} rate of "
    r"(?P<share>{P})"
)
_RETURNS = word_set("reply response return form questionnaire submission vote ballot")
_OF_OTHERS = re.compile(r" (?:of|in) (?!(?:all|the|them|these|those|respondents|replies|cases|it|its|our)\b)")
_NOT_THESE = re.compile(
    r"\b(?:up|down|rose|fell|than|against|compared|average|target|another|more|fewer|less|year|per head|"
    r"previous\w*|excluding|nationally)\b"
)
_OF_PARTS = frozenset({"count", "money"})
_LEVELS = frozenset({"count", "money", "percentage"})


class Told(NamedTuple):
    """The share, its part and its whole."""

    share: Figure
    part: Figure
    whole: Figure


def pointed_shares(article: Article) -> Iterator[Told]:
    """Yield each such share with its part and whole."""
    if not any(figure.kind in ("percentage", "fraction") for figure in article.figures):
        return
    for index in sorted({figure.sentence for figure in article.figures if figure.kind in _OF_PARTS}):
        own = article.sentences[index]
        for part, whole in _parts(article, index, own):
            if share := _share_behind(article, part, whole):
                yield Told(share, part, whole)
        yield from _rates(article, own)


def _parts(article: Article, index: int, own: Span) -> Iterator[tuple[Figure, Figure]]:
    """The part that a sentence opens with, and its whole."""
    if match := _OF_WHOLE.match(article.masked, own.start, own.end):
        yield article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        return
    for match in _OF_THE_WHOLE.finditer(article.masked, own.start, own.end):
        yield article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
    for match in _OF_WHOM.finditer(article.masked, own.start, own.end):
        yield article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
    match = _OF_THESE.match(article.masked, *own) or _IN_THEM.match(article.masked, *own)
    above = neighbour(article, index, -1)
    if match is None or above is None:
        return
    part = article.figure_at(match.start("part"))
    if whole := whole_told(article, above, part):
        yield part, whole


def _share_behind(article: Article, part: Figure, whole: Figure) -> Figure | None:
    """The share that right behind a part says how much of its whole it is."""
    if not is_less(part, whole) or not fit_as_told(part, whole) or part.bound == "between":
        return None
    for words in _SHARE_TOLD:
        match = words.match(article.masked, max(part.place, whole.place) + 1)
        if match is None:
            continue
        share = article.figure_at(match.start("share"))
        between = article.masked[max(part.place, whole.place) + 1 : share.place]
        between = re.split("[\ue010\n]", between)[-1]  # what is told of the part may be of last year
        told = article.figures_in(part.place + 1, share.place)
        is_other = any(f.kind in _LEVELS and f is not whole for f in told) or _NOT_THESE.search(between)
        if _is_rest(share, part, whole):
            return None
        of = match.groupdict().get("of") or ""
        if (
            not is_other
            and not _OF_OTHERS.match(of)
            and not _NOT_THESE.search(of)
            and share.bound != "between"
        ):
            return share
    return None


def _is_rest(share: Figure, part: Figure, whole: Figure) -> bool:
    """'320 of 400 stayed on. The dropout rate was 20 per cent': of those who did not."""
    told = in_hundred(share)
    found = 100 * (part.value or Fraction(0)) / (whole.value or Fraction(1))
    points, rest = abs(found - told), abs(100 - found - told)
    return bool(rest <= 1 < points)


def _rates(article: Article, own: Span) -> Iterator[Told]:
    """'Our survey went to 2,940 governors and had 1,764 replies, a response rate of 60 per cent.'"""
    counts = [f for f in article.figures_in(*own) if f.kind == "count"]
    match = _RATE.search(article.masked, *own) if len(counts) == 2 else None
    if match is None or any(f.bound == "between" for f in counts):
        return
    part, whole = sorted(counts, key=lambda f: f.value or 0)
    share = article.figure_at(match.start("share"))
    between = article.masked[min(f.place for f in counts) : share.place]
    is_of_it = fit_as_told(part, whole) or head(part.unit) in _RETURNS
    is_plain = is_less(part, whole) and is_of_it and not _NOT_THESE.search(between)
    if is_plain and share.bound != "between" and not _is_rest(share, part, whole):
        yield Told(share, part, whole)
