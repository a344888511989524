"""Headlines that the text below bears out: "one in five colleges" over 40 of 200, "dips below 90%" over 88.7.

The headline's share is of a noun, and the text tells a part and a whole of that noun; or the headline
says what a rate fell below, and the text tells the rate. A headline may round or speak of another year,
so only what agrees is claimed.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import Interval, meets, percent, scale, widen
from stages.extract.claims.operands import fit, head
from stages.extract.claims.patterns import pattern
from stages.extract.claims.retold import content

_TOP = 4  # lines that may be title, standfirst and lead
_LONGEST = 280
_BODY = 16  # sentences below in which it is borne out
_OF_NOUN = re.compile(r"(?: of)?(?: the| all| its)?(?P<nouns>(?: [a-z-]+){0,3}? [a-z-]{3,}s)\b")
_PART_OF = pattern(
    r"(?P<part>{C})(?: [a-z'-]+){0,2} (?:out )?of (?:the |its |all |their )?(?:[a-z-]+'s )?(?P<whole>{C})"
)
_OF_PART = pattern(
    r"(?:^|[\n\ue010] ?)(?:out )?of (?:the |all )?(?P<whole>{C})[^\n\ue010\ue000-\ue008]{0,120}?(?P<part>{C})"
)
_MOVES = re.compile(
    r"\b(?:dip|fall|fell|drop|slip|sink|sank|plung|slump|ris|rose|climb|soar|jump|top|pass|exceed|grow|grew)[a-z]*"
    r" (?:to )?$"
)
_ROUNDED = Decimal("0.5")
_NEAR = 6  # points between a limit and the rate that passed it


class Borne(NamedTuple):
    """A headline's share with the part and the whole, or the rate, that bear it out."""

    share: Figure
    part: Figure
    whole: Figure


def headline_shares(article: Article) -> Iterator[Borne]:
    """Yield each headline share with the part and whole of the same noun that agree with it."""
    for share in _at_the_top(article):
        noun = _OF_NOUN.match(article.masked, share.place + 1)
        if noun is None or share.direction != "level" or share.bound == "between":
            continue
        told = _loose(share)
        for part, whole in _parts_and_wholes(article, share):
            unit = head(whole.unit) or "-"
            is_of_noun = any(word.startswith(unit) for word in noun["nouns"].split())
            if is_of_noun and fit(part, whole) and meets(told, percent(part.interval, whole.interval)):
                yield Borne(share, part, whole)
                break


def passed_limits(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each limit that a headline says was passed, and the rate that the text tells."""
    for limit in _at_the_top(article):
        is_limit = limit.kind == "percentage" and limit.bound in ("over", "under") and limit.value is not None
        if not is_limit or not _MOVES.search(article.masked, max(0, limit.place - 24), limit.place):
            continue
        about = content(article, article.sentences[article.sentence_at(limit.place)])
        for rate in _below(article, limit):
            if rate.kind != "percentage" or rate.value is None or rate.bound != "exact":
                continue
            by = rate.value - (limit.value or 0)
            if abs(by) < _ROUNDED:
                continue  # "above 91" and 91.4 are one rate told twice
            is_past = -_NEAR < by < 0 if limit.bound == "under" else 0 < by < _NEAR
            own = article.sentences[article.sentence_at(rate.place)]
            if is_past and about & content(article, own):
                yield limit, rate
                break


def _at_the_top(article: Article) -> list[Figure]:
    lines = [line for line in article.lines[:_TOP] if line.end - line.start < _LONGEST]
    return [f for line in lines for f in article.figures_in(*line) if f.kind in ("fraction", "percentage")]


def _below(article: Article, figure: Figure) -> list[Figure]:
    index = article.sentence_at(figure.place)
    sentences = article.sentences[index + 1 : index + _BODY]
    return list(article.figures_in(sentences[0].start, sentences[-1].end)) if sentences else []


def _parts_and_wholes(article: Article, share: Figure) -> Iterator[tuple[Figure, Figure]]:
    index = article.sentence_at(share.place)
    for sentence in article.sentences[index : index + _BODY]:
        for words in (_PART_OF, _OF_PART):
            for match in words.finditer(article.masked, *sentence):
                yield article.figure_at(match.start("part")), article.figure_at(match.start("whole"))


def _loose(share: Figure) -> Interval:
    """The share in per cent; a bare fraction stands for what is near it."""
    told = scale(share.interval, 100) if share.kind == "fraction" else share.interval
    return widen(told, 2) if share.kind == "fraction" and share.bound in ("exact", "about") else told
