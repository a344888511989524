"""Where a text says that something changed, and from what to what.

Several relations stand on the same words: a percentage of change, a multiple, a difference and an
order all need the figure before and the figure after.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import LEVELS, fit, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any


@dataclass(frozen=True, slots=True)
class Pair:
    """What it was and what it became; `is_sure` is false where the words leave open which are meant."""

    base: Figure
    result: Figure
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that tells how much something rose (`sign` 1), fell (-1) or changed (0), with its words."""

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
            rf"(?:(?: or (?:[a-z]+ )?{{M}})? (?:(?!(?:of|to|from|and|in|for)\b)[a-z'-]+ ){{0,3}}{noun}\b(?!-|"
            rf" out\b| off\b)"
            rf"| (?:{more})(?: (?:(?:in|at|by|for) [a-z0-9 ]{{1,24}} )?(?:than|on|from|over)\b"
            rf"|(?=[.,;:\n\ue010]|$))| of [a-z' -]{{1,30}}"
            rf" (?:{more}) than\b)"
        ),
    )
    for sign, noun, _verb, more in _WORDS
)
_COMPARED_MOTION = re.compile(
    r"\b(?:(?P<more>bigger|larger|greater|steeper|sharper|higher|deeper|faster)|smaller|lower|slower|lesser) "
)
_IMPROVED_BEFORE = pattern(
    rf"\b(?:improvements?|changes?|swings?|shifts?|differences?) (?:in [^\n\ue010\ue000-\ue008]{{0,40}} )?"
    rf"of {_SMALL}$|\b(?:improv(?:ed|es|ing)|changed|shifted) (?:[a-z' -]{{0,30}})?by {_SMALL}$"
)
_OPEN_CUES = ("mprov", "hange", "wing", "hift", "ifferen")
_TAKEN_AFTER = pattern(
    r" (?:was|were|is|has been|have been|is being|will be|would be|is to be) (?:cut|slashed|lost|shaved|wiped"
    r"|trimmed|axed|stripped|removed|taken) "
)
_CUE = re.compile(
    r"\(|\b(?:ris|ros|rais|increas|gr[eo]w|climb|jump|surg|soar|went|gone|go|going|up|lift|wid|gain|put|add|boost"
    r"|swell|expan|shot|hik|leap|f[ae]ll|drop|declin|decreas|shr[aiu]nk|reduc|cut|slump|plung|plummet|tumbl|slip"
    r"|dip|wiped|shav|axed|strip|remov|taken|improv|chang|swing|shift|differ|sank|sunk|slid|collaps|dwindl|contract|eas|crash|edg|trim|spik|rocket|balloon|crept|rebound|recover"
    r"|bounc|pick|com|narrow|came|down|los[ts]|low|sav|more|higher|larg|bigg|great|long|dear|costl|deep|worse|few|less|small"
    r"|short|cheap|narrow|better|uplift)"
)
_SIGNED = pattern(r"{L} \($")
_REACH = 80  # letters of masked text before a figure that may hold the words of its change
_KINDS = {"share": SHARES, "level": (*LEVELS, "percentage_points")}


@lru_cache(maxsize=8)
def changes(article: Article, kind: str) -> tuple[Change, ...]:
    """Each figure that tells a change: in per cent or a fraction (`share`), or in its unit (`level`)."""
    return tuple(each for each in all_changes(article) if each.figure.kind in _KINDS[kind])


@lru_cache(maxsize=4)
def all_changes(article: Article) -> tuple[Change, ...]:
    """Every figure that words of rise or fall stand with, in reading order."""
    found: list[Change] = []
    end, is_cued = -1, False
    for figure in article.figures:
        if figure.place >= end:  # the next sentence that holds a figure
            own = sentence_of(article, figure)
            end, is_cued = own.end, _CUE.search(article.masked, *own) is not None
        if not is_cued or figure.kind in ("age", "multiple"):
            continue
        if change := _change(article, figure) or (_twin(article, found[-1], figure) if found else None):
            found.append(change)
    return tuple(found)


_TWIN = pattern(r"(?: ?\(| or (?:by )?|,? - (?:or )?|, (?:or|equivalent to|that is,?) (?:by )?){N}(?! of\b)")


def _twin(article: Article, first: Change, figure: Figure) -> Change | None:
    """The same change told again: 'a fall of 118,600, or 24 per cent', 'down 12 per cent (1,900)'."""
    is_other = (first.figure.kind in _KINDS["share"]) != (figure.kind in _KINDS["share"])
    if not is_other or not 0 < figure.place - first.figure.place < 24:
        return None
    match = _TWIN.match(article.masked, first.figure.place + 1)
    if match is None or match.end() != figure.place + 1:
        return None
    return Change(figure, first.sign, first.start, figure.place + 1)


def _change(article: Article, figure: Figure) -> Change | None:
    start = max(sentence_of(article, figure).start, figure.place - _REACH)
    before = article.masked[start : figure.place]
    for sign, words in _BEFORE:
        if (match := words.search(before)) and not _is_no_change(article, match[0], figure, before):
            return Change(figure, sign, start + match.start(), figure.place + 1)
    for sign, words in _AFTER:
        if match := words.match(article.masked, figure.place + 1):
            compared = _COMPARED_MOTION.search(match[0])  # "an 11 point bigger fall than"
            way = sign if compared is None else 1 if compared["more"] else -1
            return Change(figure, way, figure.place, match.end())
    either = (_IMPROVED_BEFORE, _TAKEN_AFTER) if has_any(before, _OPEN_CUES) else (_TAKEN_AFTER,)
    for words in either:
        is_before = words is _IMPROVED_BEFORE
        found = words.search(before) if is_before else words.match(article.masked, figure.place + 1)
        if found and is_before:
            return Change(figure, 0, start + found.start(), figure.place + 1)
        if found:
            return Change(figure, -1, figure.place, found.end())
    is_signed = figure.kind == "percentage" and figure.surface[0] in "+-\u2212\u2013"
    if is_signed and figure.value is not None and _SIGNED.search(article.masked, start, figure.place):
        return Change(figure, 1, figure.place - 1, figure.place + 2)  # the figure has its own sign
    return None


_MADE_UP = re.compile(r"\b(?:ma[dk]e?s?|making|taken?|takes|taking|took|set|sets|signed|sign) $")


def _is_no_change(article: Article, words: str, figure: Figure, before: str) -> bool:
    """Is it 'up 25 per cent to …', which is read with what it leads to, or 'made up 25 per cent'?"""
    if words.startswith("up ") and _MADE_UP.search(before[: len(before) - len(words)]):
        return True
    return (
        words.startswith("up ")
        and article.masked.startswith(" to", figure.place + 1)
        and figure.direction == "level"
    )


_FROM_TO = pattern(
    r"(?:\bfrom (?:[a-z' ]{0,24}?)|: |\()(?P<base>{LP})(?P<gap>[^\n\ue010\ue000-\ue008]{0,90}?)"
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
_YEAR_IN_BRACKETS = pattern(
    r"(?P<result>{L})[^\n\ue010\ue000-\ue008]{0,24}? \((?:(?:in )?(?:19|20)\d\d(?:[/-]\d{2,4})?|last year"
    r"|(?:the )?(?:previous|prior)"
    r" year)(?: was)?:? (?P<base>{L})\)"
)


@lru_cache(maxsize=256)
def pairs(article: Article, span: Span) -> tuple[Pair, ...]:
    """Every 'from … to …' and 'to …, up from …' of a stretch of text, in reading order."""
    found: dict[tuple[int, int], Pair] = {}
    for figure in article.figures_in(*span):
        if split := _split(article, figure):
            found[figure.place, figure.place] = split
    told: set[tuple[int, int]] = set()
    for words in (_YEAR_IN_BRACKETS, _FROM_TO, _TO_FROM, _UP_FROM):
        for match in words.finditer(article.masked, span.start, span.end):
            base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
            if words is not _FROM_TO and any({base.place, result.place} & set(key) for key in told):
                continue  # "from 400 to 300 and those in Marl from 500 to 450"
            if fit(base, result) or _fit_but_for_words(base, result, is_from_to=words is _FROM_TO):
                found.setdefault((base.place, result.place), Pair(base, result))
                if words is _FROM_TO:
                    told.add((base.place, result.place))
    return tuple(sorted(found.values(), key=lambda pair: min(pair.base.place, pair.result.place)))


def _fit_but_for_words(base: Figure, result: Figure, *, is_from_to: bool) -> bool:
    """Are they one quantity, the rate told with one of them, or in 'from … to …' other nouns after them?"""
    is_one_rate = base.per == result.per or None in (base.per, result.per)
    return base.kind == result.kind and is_one_rate and (is_from_to or base.unit == result.unit)


def levels(article: Article, span: Span) -> list[Figure]:
    """The amounts of a stretch that can have been changed: no shares, no ages."""
    twins = twins_of_changes(article)
    return [f for f in article.figures_in(*span) if f.kind in LEVELS and f.place not in twins]


@lru_cache(maxsize=4)
def twins_of_changes(article: Article) -> frozenset[int]:
    """Amounts that tell a percentage of change again, as 400 in 'down 12 per cent (400)'."""
    found = all_changes(article)
    return frozenset(
        second.figure.place
        for first, second in pairwise(found)
        if second.start == first.start and second.figure.kind in LEVELS
    )


@lru_cache(maxsize=4)
def told_as_both(article: Article) -> dict[int, Figure]:
    """Where a share of change stands, and the amount beside it: 'down 400 (12 per cent)', in either order."""
    both = ((a.figure, b.figure) for a, b in pairwise(all_changes(article)) if a.start == b.start)
    return {
        share.place: by
        for one, other in both
        for share, by in ((one, other), (other, one))
        if share.kind in SHARES and by.kind in LEVELS
    }


_TO_LEVEL = pattern(r"\)?,? (?:to|leaving) (?:just |only |a total of )?(?P<result>{L})")
_BETWEEN_AND = re.compile(r"\bbetween [^,;]{1,30}? and\b")
_ANOTHER = re.compile(
    r";|\b(?:and|with|while|whereas|where|when|whose|whom|but|although|as|because|which|who)\b"
)


def result_beside(article: Article, change: Change, by: Figure) -> tuple[Figure, bool] | None:
    """What became of it: 'down 400 (12 per cent) to 2,900'; '2,900 places, down 400 (12 per cent)'."""
    own = sentence_of(article, by)
    if match := _TO_LEVEL.match(article.masked, max(by.place, change.figure.place) + 1, own.end):
        result = article.figure_at(match.start("result"))
        return (result, True) if fit(result, by) else None
    told = [f for f in article.figures_in(*own) if f.kind in LEVELS and f is not by]
    if len(told) != 1 or told[0].place > change.start or not fit(told[0], by):
        return None
    between = _BETWEEN_AND.sub("", article.masked[told[0].place + 1 : change.start])
    return (told[0], not _ANOTHER.search(between)) if between.endswith((", ", " - ")) else None


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
    half = rounding_of(number) / 2
    words = figure.surface.split(" to ")[side].strip()
    return replace(
        figure, surface=words, number=number, low=number - half, high=number + half, bound="exact", hedge=None
    )


def rounding_of(number: Decimal) -> Decimal:
    """The unit of a number's last digit that is not 0, as in 100 for 27,100; 1 for numbers under 1,000."""
    digits = number.normalize().as_tuple()
    exponent = digits.exponent if isinstance(digits.exponent, int) else 0
    return Decimal(1).scaleb(exponent) if abs(number) >= 1000 or exponent < 0 else Decimal(1)
