"""Two levels that stand as before and after: "from A to B", "to B, up from A", "B (A in 2019)"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import LEVELS, fit, year_of
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any


@dataclass(frozen=True, slots=True)
class Pair:
    """What it was and what it became, `is_from` by "from … to …".

    `is_sure` is false where the words leave open which are meant.
    """

    base: Figure
    result: Figure
    is_sure: bool = True
    is_from: bool = False


_FROM_TO = pattern(
    r"(?:\bfrom (?:[a-z' ]{0,24}?)|: |\(|\b(?:lower|higher|fewer|more|less|up|down), )(?P<base>{LP})"
    r"(?P<gap>[^\n\ue010\ue000-\ue008]{0,90}?)(?:,? ?"
    r"(?:and now (?:sit|stand)s? at|(?<!compared )to(?: reach)?)) "
    r"(?:just |only |a record |an all-time high of )?(?P<result>{LP})"
)
_TO_FROM = pattern(
    r"\b(?:to|at|of|was|were|by|with|is|are|now) (?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,50}?,? ?\(?"
    r"(?:(?:(?:up|down|compared|risen|fallen|an? [a-z]+) )?(?:from|against)|compared with"
    r"|with(?! (?:the |a )?{LP}[^\n\ue010\ue000-\ue008;]{0,40}? and {LP})) "
    r"(?:the |a |last year's )?(?P<base>{LP})"
)
_UP_FROM = pattern(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,60}?,? ?\(?(?:up|down|compared (?:with|to)|against) "
    r"(?:from |on )?(?:the |a |just |only |last year's )?(?P<base>{LP})"
)
_BETWEEN = pattern(
    r"\b(?:between|from) [^\n\ue010\ue000-\ue008;(]{1,40} \((?P<base>{L})\)[^\n\ue010\ue000-\ue008;(]{0,16}"
    r" (?:and|to) [^\n\ue010\ue000-\ue008;(]{1,50} \((?P<result>{L})\)"
)
_THAN_IN = pattern(r"\((?P<result>{LP})\) than [^\n\ue010\ue000-\ue008;(]{1,50} \((?P<base>{LP})\)")
_YEAR_IN_BRACKETS = pattern(
    r"(?P<result>{L})[^\n\ue010\ue000-\ue008]{0,24}? \((?:(?:in )?(?:19|20)\d\d(?:[/-]\d{2,4})?|last year|"
    r"(?:the )?(?:previous|prior) year)(?: was)?:? (?P<base>{L})\)"
)


_PAIRS = (
    (_BETWEEN, ("(",)),
    (_THAN_IN, (") than ",)),
    (_YEAR_IN_BRACKETS, ("(",)),
    (_FROM_TO, (" to ", " and now ")),
    (_TO_FROM, ("from ", " with ", "against ")),
    (_UP_FROM, (" up", "(up", " down", "(down", "compared", "against")),
)


@lru_cache(maxsize=256)
def pairs(article: Article, span: Span) -> tuple[Pair, ...]:
    """Every 'from … to …' and 'to …, up from …' of a stretch of text, in reading order."""
    found: dict[tuple[int, int], Pair] = {}
    for figure in article.figures_in(*span):
        if split := _split(article, figure):
            found[figure.place, figure.place] = split
    told: set[tuple[int, int]] = set()
    held = article.masked[span.start : span.end] if len(article.figures_in(*span)) > 1 else ""
    for words, needed in _PAIRS:
        if not has_any(held, needed):
            continue
        for match in words.finditer(article.masked, span.start, span.end):
            base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
            if words is not _FROM_TO and any({base.place, result.place} & set(key) for key in told):
                continue  # "from 400 to 300 and those in Marl from 500 to 450"
            if words in (_TO_FROM, _UP_FROM) and _is_later(article, base, result):
                base, result = result, base  # "in 2012 there were A, compared with B in 2015"
            if fit(base, result) or _fit_but_for_words(base, result, is_from_to=words is _FROM_TO):
                is_from = words is _FROM_TO or article.masked.endswith("(from ", 0, base.place)
                found.setdefault((base.place, result.place), Pair(base, result, is_from=is_from))
                if words is _FROM_TO:
                    told.add((base.place, result.place))
    return tuple(sorted(found.values(), key=lambda pair: min(pair.base.place, pair.result.place)))


def _is_later(article: Article, base: Figure, result: Figure) -> bool:
    """Does the clause of the base name a later year than that of the result, or the present?"""
    if _NOW.match(article.masked, base.place + 1) and not _NOW.match(article.masked, result.place + 1):
        return True  # "last year 26.5% did, compared with 27.6% this year"
    then = year_of(article, base)
    now = year_of(article, result) if then else None
    return then is not None and now is not None and then > now


_NOW = re.compile(
    r"(?: (?!and\b|but\b|than\b)[a-z'-]+){0,2} (?:this (?:year|time|month|term|quarter|week|summer|autumn)"
    r"|now|today|currently|at present|nowadays)\b"
)


_THEN_NOW = pattern(
    r"[^\n\ue010\ue000-\ue008;()]{0,30} \((?:from )?(?P<base>{LP})[^\n\ue010\ue000-\ue008;()]{0,20}"
    r"(?<!compared) (?:to|-) (?P<result>{LP})[^\n\ue010\ue000-\ue008()]{0,20}\)"
)
_NOW_THEN = pattern(
    r"[^\n\ue010\ue000-\ue008;()]{0,60} \((?:to )?(?P<result>{LP})[^\n\ue010\ue000-\ue008;()]{0,30}?"
    r",? (?:versus|vs\.?|against|compared (?:with|to)|up from|down from|from) (?P<base>{LP})"
    r"[^\n\ue010\ue000-\ue008()]{0,30}\)"
)
_ONE_RANGE = pattern(
    r"[^\n\ue010\ue000-\ue008;()]{0,30} \((?:from )?(?P<range>{LP})[^\n\ue010\ue000-\ue008()]{0,20}\)"
)


def pair_in_bracket(article: Article, place: int) -> Pair | None:
    """The two levels of a bracket after `place`: '(2.4% to 1.2%)', '(63.6% versus 59% respectively)'."""
    for words in (_THEN_NOW, _NOW_THEN):
        if match := words.match(article.masked, place):
            base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
            return Pair(base, result) if _fit_but_for_words(base, result, is_from_to=True) else None
    if match := _ONE_RANGE.match(article.masked, place):
        figure = article.figure_at(match.start("range"))
        return split_range(figure) if " to " in figure.surface else None
    return None


def _fit_but_for_words(base: Figure, result: Figure, *, is_from_to: bool) -> bool:
    """Are they one quantity, the rate told with one of them, or in 'from … to …' other nouns after them?"""
    is_one_rate = base.per == result.per or None in (base.per, result.per)
    return base.kind == result.kind and is_one_rate and (is_from_to or base.unit == result.unit)


def distance(pair: Pair, figure: Figure) -> int:
    """How many letters of masked text lie between a figure and the nearer figure of a pair."""
    return min(abs(pair.base.place - figure.place), abs(pair.result.place - figure.place))


_FROM = pattern(r"\bfrom (?:[a-z' ]{0,30})?$")


def _split(article: Article, figure: Figure) -> Pair | None:
    """'From 4,000 to 4,200' that was read as one range: in a change its ends are the before and after."""
    if figure.bound != "between" or figure.low is None or figure.high is None or " to " not in figure.surface:
        return None
    if figure.kind not in LEVELS or not _FROM.search(article.masked, max(0, figure.place - 40), figure.place):
        return None
    return split_range(figure)


def split_range(figure: Figure) -> Pair | None:
    """The two ends of a range as before and after; None where it is no range."""
    if figure.bound != "between" or figure.low is None or figure.high is None:
        return None
    return Pair(_end(figure, figure.low, 0), _end(figure, figure.high, -1))


def _end(figure: Figure, number: Decimal, side: int) -> Figure:
    """One end of a range as a figure of its own, with half a unit of its last digit that is not 0."""
    words = figure.surface.split(" to ")[side].strip()
    half = (_written(words, number) or rounding_of(number)) / 2
    return replace(
        figure, surface=words, number=number, low=number - half, high=number + half, bound="exact", hedge=None
    )


_DECIMALS = re.compile(r"\d+\.(\d+)")


def _written(words: str, number: Decimal) -> Decimal | None:
    """The unit of the last digit that is written, as in 0.1 million for '£4.0 million'."""
    match = _DECIMALS.search(words.replace(",", ""))
    if match is None or not Decimal(match[0]):
        return None
    return number / Decimal(match[0]).scaleb(len(match[1]))


def rounding_of(number: Decimal) -> Decimal:
    """The unit of a number's last digit that is not 0, as in 100 for 27,100; 1 for numbers under 1,000."""
    digits = number.normalize().as_tuple()
    exponent = digits.exponent if isinstance(digits.exponent, int) else 0
    return Decimal(1).scaleb(exponent) if abs(number) >= 1000 or exponent < 0 else Decimal(1)
