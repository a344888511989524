"""How far two levels lie apart, one or both of them told in another sentence.

"The rate was 57.7 per cent. For leavers it was 27.8 points higher, at 85.5": what it is higher than stands
before. "1,000 fewer places" above, and below "about 10,000 … will fall to about 9,000": the text tells the
motion, and elsewhere how far it goes. Only what agrees is told, and none is sure.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import all_changes
from stages.extract.claims.changes.evidence import are_set_apart, subject
from stages.extract.claims.changes.motions import told_motions
from stages.extract.claims.changes.told_against import is_of_one_size, plain_levels
from stages.extract.claims.operands import LEVELS, is_of_one_rate, neighbour
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches, matches_of
from stages.extract.phrases.cues import has_any

Apart = tuple[Figure, Figure, Figure, int]
"""The distance, the level that it is told from, the one it leads to, and -1 where that is the lower."""

_HIGH = "{higher}|more|better|above|ahead|greater|larger|bigger|longer|dearer|up"
_LOW = "{lower}|fewer|less|worse|below|behind|smaller|shorter|cheaper|adrift|down"
_CUES = (
    "higher | lower | more | fewer | less | better | worse | above | below | ahead | behind | greater"
    " | larger | smaller | longer | shorter"
)
_HIGHER_AT = cued(
    rf"(?P<by>[\ue000\ue001\ue003\ue005])(?: [a-z-]+){{0,2}}? (?:(?P<high>{_HIGH})|(?P<low>{_LOW}))\b"
    r"(?: (?:than|for|in|among|on) [^\n\ue010\ue000-\ue008;,]{1,60}?)??(?:,| -)? \(?(?:at|on|with|reaching"
    r"|standing at) (?:just |only |an average of )?(?P<result>{LP})",
    _CUES,
)
_AT_HIGHER = cued(
    rf"(?P<result>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,40}}?(?:,| -| \(|,? (?:which|that) (?:is|was)|,? some)"
    rf" ?(?:about |around |some |a full |just )?(?P<by>[\ue000\ue001\ue003\ue005])(?: [a-z-]+){{0,2}}? "
    rf"(?:(?P<high>{_HIGH})|(?P<low>{_LOW}))\b(?! (?:in|over|since)\b)",
    _CUES,
)
_NEAR = 5  # a part of the distance that "more than" may leave open
_BACK = 3  # sentences before it in which the level may stand
_POINTS_BACK = re.compile(r"\b(?:it|this|that|figure|rate|share|proportion|average|number|total)\b")


def gaps_told_back(article: Article) -> Iterator[Apart]:
    """Yield each distance whose levels other sentences tell."""
    for _, match in matches_of(article, (_HIGHER_AT, _AT_HIGHER), 2):
        by, result = article.figure_at(match.start("by")), article.figure_at(match.start("result"))
        sign = -1 if match["low"] else 1
        base = _base_before(article, by, result, sign, match) if is_distance(by, result) else None
        if base is not None:
            yield by, base, result, sign
    yield from _of_motions(article)
    yield from _gone(article)


_GONE = cued(
    r"(?P<by>[\ue000\ue001])(?P<what>[^\n\ue010\ue000-\ue008;]{0,50}?) (?:(?P<low>ha(?:ve|s|d)"
    r" (?:gone|been (?:lost|cut|axed|shed|scrapped)|disappeared|vanished|left)"
    r"|(?:were|was) (?:lost|cut|shed|axed)|disappeared|vanished)"
    r"|ha(?:ve|s|d) (?:been (?:added|created)|joined))\b"
    r"[^\n\ue010\ue000-\ue008;]{0,50}?from (?P<base>[\ue000\ue001])[^\n\ue010\ue000-\ue008;]{0,50}? to"
    r" (?:just |only )?(?P<result>[\ue000\ue001])",
    "from ",
)


def _gone(article: Article) -> Iterator[Apart]:
    """'More than a million places have gone, from 3.8 million to 2.7 million.'"""
    for match in matches(article, _GONE, 3):
        by, base, result = (article.figure_at(match.start(name)) for name in ("by", "base", "result"))
        sign = -1 if match["low"] else 1
        apart = ((result.number or 0) - (base.number or 0)) * sign
        is_met = apart > 0 and by.number and abs(apart - by.number) <= by.number / _NEAR
        if is_met and is_of_one_rate(by, base) and base.kind == result.kind:
            yield by, base, result, sign


def is_distance(by: Figure, level: Figure) -> bool:
    """May a level lie so far from another? Points lie between percentages."""
    if by.kind == "percentage_points":
        return level.kind == "percentage"
    return level.kind in LEVELS and is_of_one_rate(by, level)


def _base_before(
    article: Article, by: Figure, result: Figure, sign: int, match: re.Match[str]
) -> Figure | None:
    """The nearest level before it that lies so far away, if nothing else can be meant."""
    index = by.sentence
    for distance in range(_BACK + 1):
        span = neighbour(article, index, -distance)
        if span is None:
            return None
        end = match.start() if distance == 0 else span.end
        told = plain_levels(article, Span(span.start, end), result) if span.start < end else []
        met = [f for f in told if f is not by and is_apart(by, f, result, sign)]
        if met:
            own = article.sentences[index]
            is_tied = (
                distance < 2
                or subject(article, index) & subject(article, index - distance)
                or _POINTS_BACK.search(article.masked, *own)
            )
            return met[-1] if is_tied and len({f.number for f in met}) == 1 else None
    return None


def is_apart(by: Figure, base: Figure, result: Figure, sign: int) -> bool:
    """Do the two lie as far apart as told, as they are written, and that way?"""
    if by.number is None or base.number is None or result.number is None or by.number <= 0:
        return False
    apart = (result.number - base.number) * sign
    half = ((by.high or by.number) - (by.low or by.number)) / 2 if by.bound == "exact" else by.number / 20
    return abs(apart - by.number) <= half


_FEWER = ("more ", "fewer ", "extra ", "additional ", "less ", "new ")


def _of_motions(article: Article) -> Iterator[Apart]:
    """'1,000 fewer places' and '10,000 adults … places will fall to 9,000', wherever they stand."""
    changed = {change.figure.place: change.sign for change in all_changes(article)}
    told = [
        (by, changed.get(by.place, 0) or (-1 if has_any(by.surface.lower(), ("fewer ", "less ")) else 1))
        for by in article.figures
        if by.kind in ("money", "count") and by.number
        if by.place in changed or has_any(by.surface.lower(), _FEWER)
    ]
    motions = [(m.base, m.result, m.sign) for m in told_motions(article) if m.base.kind in ("money", "count")]
    motions += _to_a_level(article) if told else ()
    for by, sign in told if motions else ():
        for base, result, way in motions:
            places = (base.sentence, result.sentence)
            if by.sentence in places or way != sign:
                continue
            if (
                (is_of_one_rate(by, result) or is_of_one_rate(by, base))
                and is_of_one_size(base, result)
                and is_apart(by, base, result, sign)
                and not are_set_apart(article, by.sentence, list(places))
            ):
                yield by, base, result, sign
                break


_TO = cued(
    r"\b(?:(?P<up>{up_verb})|{down_verb})(?: (?!from\b|by\b)[a-z]+){0,3}? to "
    r"(?:(?:just|only|around|a|record|total|of) ){0,3}(?P<result>[\ue000\ue001])",
    "to \ue000 | to \ue001 | to just | to only | to a | to around | to record",
)


def _to_a_level(article: Article) -> Iterator[tuple[Figure, Figure, int]]:
    """'It teaches 10,000 adults. … the number of places will fall to 9,000': other nouns for one thing."""
    for match in matches(article, _TO, 1):
        result = article.figure_at(match.start("result"))
        sign = 1 if match["up"] else -1
        first = article.sentences[max(0, result.sentence - _BACK)].start
        for base in article.figures_in(first, match.start()):
            if base.kind == result.kind and base.bound != "between":
                yield base, result, sign
