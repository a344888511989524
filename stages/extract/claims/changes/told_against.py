"""The level that a change or a comparison is held against, and the level that it is told of.

One grammar for every word that compares: "… on the 280 of last year", "than in 2019, when 24 per cent did",
"from 2017/18 (when the figure was 27,145)", "on last year (96.1%)". The level so told is a base, what
stands before the words and is no base and no change itself is the result; "this is", "a fall of" and the
like at the start of a sentence tell of the level in the sentence before.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.operands import LEVELS, are_kin, fit, head, is_of_one_rate, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.pointing_back import is_next, is_one_line, points_back
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.words import word_set

_CUE = (
    r"(?:(?<!took )(?<!take )(?<!takes )(?<!taken )(?<!taking )on|than|from|over|compared (?:with|to)|against"
    r"|versus|since|below|above|short of|shy of|under)"
)
_MID = (
    r"(?:(?!(?:and|but|while|whereas|which|who|whose|because|as|by|to|with|for|so|or|after|before"
    r"|show(?:s|ed)?|reveal(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|says?|said|found"
    r"|was|were|is|are|stood|reached|totall?ed|amounted)\b)"  # "figures from X show", "spending on X was"
    r"[a-z0-9/'&+-]+ ){0,9}?"
)
_WHEN = (
    r"(?:[a-z0-9/'-]+,? )?\(?(?:when|where) (?:the (?:figure|number|total|rate|share) was |it (?:was|stood"
    r" at) |there were )?(?:(?!(?:and|but|which|while)\b)[a-z0-9/'-]+ ){0,6}?"
    r"|(?:[a-z0-9/'-]+,? )?\(?(?:which|that|who) (?:had|has|saw|recorded|brought|stood at|was|were|reported"
    r"|attracted|drew|got|took|achieved) (?:(?:an?|the|its|their|around|about|just|record|high|low|peak|of"
    r"|all-time|total|level) ){0,5}?"
)
_NAMED = (
    r"(?:the |its |their )?(?:[a-z-]+ ){0,3}?(?:level|rate|average|figure|total|number|share|peak|high|low"
    r"|target|norm)s?(?: [a-z0-9'/-]+){0,4}?,? \(?(?:of )?"
)
_SMALL = r"(?:just |only |some |about |a |around )?"
_TIME = (
    r"(?:(?:the )?(?:year|quarter|month|period|term|(?:\d+|[a-z]+) months) "
    r"(?:to|ending|ended) (?:[a-z]+ )?[\d/]*,? )"
)
_UP_TO_BASE = rf"(?:{_TIME}?{_MID}(?:{_WHEN}|(?:[a-z0-9/'-]+ )?\((?:(?:was|of|at) )?)?|{_NAMED}){_SMALL}"
BASE = pattern(rf"\b(?P<cue>{_CUE}) {_UP_TO_BASE}(?P<base>[\ue000-\ue006])")
_AFTER_A_BASE_CUE = pattern(
    rf"\b{_CUE} {_UP_TO_BASE}$"
    r"|\b(?:forecast|planned|budgeted|expected|predicted|hoped)(?: for)? (?:[a-z]+ ){0,4}$"
    r"|\b(?:for|in|at|during|over) the same (?:period|time|point|month|quarter|week|term)\b"
    r"[^\n\ue010\ue000-\ue008;]{0,50}\b(?:stood at|was|were|had been) (?:[a-z]+ ){0,2}$"
    r"|\b(?:target|goal|forecast|plan|budget|limit|ceiling|benchmark) of (?:[a-z]+ ){0,2}$"
)
_AND = pattern(rf"[^\n\ue010;]{{0,40}}\band {_MID}{_SMALL}")
_TURN = re.compile(r";|\b(?:and|while|whereas|but|although|though|because)\b")
_REACH = 90
_A_CUE = re.compile(rf"\b{_CUE} ")


class Base(NamedTuple):
    """The level that words hold against, where they begin and end, and whether "when" opens its clause."""

    figure: Figure
    start: int
    end: int
    is_when: bool


def base_after(article: Article, place: int, end: int, *, gap: int = 40) -> Base | None:
    """The first level after `place` that a word of comparison holds it against, before any other figure."""
    match = BASE.search(article.masked, place, min(end, place + _REACH))
    if match is None or match.start() - place > gap:
        return None
    base = article.figure_at(match.start("base"))
    is_moved = article.masked.endswith(("up ", "down "), 0, match.start())  # "over budget, up from £2.9m"
    is_second = (match["cue"] != "from" or is_moved) and _A_CUE.search(article.masked, place, match.start())
    if (
        is_second
        or article.figures_in(place, base.place)
        or _TURN.search(article.masked, place, match.start())
    ):
        return None
    is_when = has_any(match[0], ("when", "where", " which ", " that ", " who "))
    exact = _AT_A_LEVEL.match(article.masked, base.place + 1, end) if base.bound != "exact" else None
    if exact and fit(article.figure_at(exact.start("level")), base):  # "when they topped 10,000, at 11,052"
        return Base(article.figure_at(exact.start("level")), match.start(), exact.end(), is_when)
    return Base(base, match.start(), match.end(), is_when)


_AT_A_LEVEL = pattern(r"[^\n\ue010\ue000-\ue008;]{0,30},? at (?P<level>{L})")


_NAMES_A_BASE = pattern(rf"[^\n\ue010\ue000-\ue008;,]{{0,30}}?\b(?:{_CUE}|below|above) ")


def names_a_base(article: Article, place: int) -> bool:
    """Do the words after a change say on what, so that the levels of another sentence may be others?"""
    return bool(_NAMES_A_BASE.match(article.masked, place))


def is_held_against_another(article: Article, place: int, end: int) -> bool:
    """Do the words after a change name a base of its own that has no figure, as 'on December' does?"""
    is_planned = _ON_PLAN.match(article.masked, place)
    return bool(is_planned) or (names_a_base(article, place) and base_after(article, place, end) is None)


_ON_PLAN = re.compile(
    r" (?:on|against|below|above|than) (?:its |the )?(?:target|plan|budget|forecast|expect\w+),"
)


_ASIDE = re.compile(
    r"[^\n\ue010;]{0,30}?\b(?:overall|in all|on average|in real terms|real-terms|once|excluding"
    r"|like[- ]for[- ]like|adjusted|weighted|after inflation|per (?:head|student|learner|pupil))\b"
)


def is_told_of_more(article: Article, place: int) -> bool:
    """Do the words after a change say that it is worked out in another way: 'overall', 'in real terms'?"""
    return bool(_ASIDE.match(article.masked, place))


def is_base(article: Article, figure: Figure, start: int) -> bool:
    """Is it what something else is held against, as A and B in 'down from A last year and B in 2019'?"""
    first = max(start, figure.place - _REACH)
    if _AFTER_A_BASE_CUE.search(article.masked, first, figure.place):
        return True
    before = article.figures_in(first, figure.place)
    is_again = before and (
        _AND.fullmatch(article.masked, before[-1].place + 1, figure.place)
        or (before[-1].bound != "exact" and _AT_A_LEVEL.match(article.masked, before[-1].place + 1))
    )
    if not is_again or _HAS_ITS_OWN.match(article.masked, figure.place + 1):
        return False
    return may_stand_against(before[-1], figure) and is_base(article, before[-1], start)


_HAS_ITS_OWN = re.compile(r",? \(?(?:up|down) from ")
"""'Fees made 58 per cent, down from 60 in May, and grants 37 per cent, up from 36': the 37 is no base."""
_GOAL = r"(?:target|goal|forecast|ambition|plan|budget|benchmark)"
_WANTED = re.compile(
    rf"\b(?:{_GOAL}s? (?:of|was|is|were|had been|stood)(?: set)?(?: for| at)?"
    r"|(?:needed|wanted|sought|aimed|hoped|planned|required|called|expected|forecast|predicted|budgeted)"
    r"(?: for| at)?) (?:[a-z]+ ){0,3}$"
)
_GOAL_AFTER = re.compile(
    rf" (?:(?:[a-z-]+ ){{0,2}}{_GOAL}s?|(?:that was |as )?(?:promised|planned|pledged|budgeted"
    r"|hoped for))\b"
)


def is_wanted(article: Article, figure: Figure) -> bool:
    """Is it what was wanted, as 900 in 'the target was for 900' and 'a 900-start target'?"""
    start = max(0, figure.place - _REACH)
    is_told = _WANTED.search(article.masked, start, figure.place) is not None
    return is_told or _GOAL_AFTER.match(article.masked, figure.place + 1) is not None


VAGUE = word_set("year month figure number total period time date")


def may_stand_against(
    first: Figure, second: Figure, *, is_one_thing: bool = False, is_ordered: bool = False
) -> bool:
    """Are the two levels of one quantity? Percentages are, whatever they are of.

    `is_one_thing` lets counts through whose nouns differ: "384,100 sign-ups, … when 396,800 people did".
    `is_ordered` lets through a range, which can lie above a level but not a certain way above it.
    """
    if "between" in (first.bound, second.bound) and not (is_ordered and first.kind != "age"):
        return False
    if first.kind == second.kind == "count":
        is_vague = head(first.unit) in VAGUE or head(second.unit) in VAGUE
        is_rate = None in (first.per, second.per) and is_of_one_size(first, second)
        is_one = first.per == second.per and (is_one_thing or is_vague)
        return fit(first, second) or is_one or (is_rate and are_kin(first.unit, second.unit))
    if first.kind in LEVELS:
        return is_of_one_rate(first, second)
    return first.kind == second.kind or {first.kind, second.kind} <= {"percentage", "fraction"}


_OTHER_CLAUSE = re.compile(r";|\b(?:while|whereas|but|although|though|when|because)\b")


class Held(NamedTuple):
    """What words hold against a base, and whether nothing else of its sentence can be meant."""

    figure: Figure
    is_alone: bool


def result_before(article: Article, place: int, told_base: Base, own: Span) -> Held | None:
    """What words at `place` hold against a base: the level before it, else that of the sentence before."""
    base = told_base.figure
    place = _before_an_aside(article, own.start, place)
    told = plain_levels(article, Span(own.start, place), base)
    if not told and told_base.is_when:
        told = plain_levels(article, Span(own.start, place), base, is_one_thing=True)
    told = [f for f in told if is_of_one_size(f, base)] or told  # not the £165m that pays it
    if told:
        is_turned = _OTHER_CLAUSE.search(article.masked, told[-1].place, place)
        return Held(told[-1], len(told) == 1 and not is_turned)
    other = [f for f in article.figures_in(own.start, place) if may_stand_against(f, base)]
    if other and not is_base(article, other[-1], own.start):
        # "raised £3.6bn, £1.1bn more than": what was raised is told as a change, but of nothing
        is_change = _BY.search(article.masked, own.start, other[-1].place)
        return None if is_change else Held(other[-1], is_alone=True)
    before = told_just_before(article, base, own)
    if before is None:
        return None
    return Held(before, _IT_IS.match(article.masked, *own) is not None)


_DASHES = re.compile(r" - [^;]*? - (?:(?:and )?which (?:is|was|are|were) )?$")


def _before_an_aside(article: Article, start: int, place: int) -> int:
    """'900 joined - 500 here, 400 there - which is up on …': the parts between dashes are not what is up."""
    aside = _DASHES.search(article.masked, start, place)
    told = article.figures_in(start, aside.start()) if aside else ()
    return aside.start() if aside and told else place


_BY = re.compile(r"\b(?:by|of|up|down|fell|rose|dropped|grew) (?:[a-z]+ ){0,2}$")


def told_just_before(article: Article, base: Figure, own: Span) -> Figure | None:
    """The level that 'this is' or 'a fall of' at the start of a sentence speaks of."""
    if not points_back(article, own):
        return None
    index = article.sentence_at(own.start)
    before = neighbour(article, index, -1)
    if before is not None and not article.figures_in(*before) and is_one_line(article, before, own):
        before = neighbour(article, index, -2)  # a sentence without any figure tells nothing else
    if before is None or not is_next(article, before, own):
        return None
    told = plain_levels(article, before, base)
    sized = [f for f in told if is_of_one_size(f, base)]
    told = sized if len(told) > 1 or base.kind == "money" else told  # "the six colleges took in 155,000"
    told = [f for f in told if f.kind == base.kind] or told  # "two in five (42 per cent)"
    return told[0] if len(told) == 1 else None


_FAR_APART = 10  # times


def is_of_one_size(first: Figure, second: Figure) -> bool:
    """Is neither more than ten times the other?"""
    one, other = sorted(abs(each.number or Decimal(0)) for each in (first, second))
    return other <= one * _FAR_APART


_IT_IS = re.compile(
    r"\s*(?:but |and |yet |so )?(?:that|this|it|(?:the|that|this) (?:figure|number|total|rate))"
    r"(?:'s| is| was| remains| means| represents| marks)"
    r"(?:,? (?:however|though|also|now|still|an?|just|only|almost|nearly|around|about|some|over)\b,?)* "
)


def is_said_of_it(article: Article, said: Figure) -> bool:
    """'28.4 per cent passed. That is 13.9 points …': is the one level of the sentence before meant?"""
    own = article.sentences[said.sentence]
    return _IT_IS.fullmatch(article.masked, own.start, said.place) is not None


def plain_levels(article: Article, span: Span, model: Figure, *, is_one_thing: bool = False) -> list[Figure]:
    """The levels of a stretch that fit `model` and are neither changes nor bases."""
    changed = changed_places(article)
    return [
        f
        for f in article.figures_in(*span)
        if f is not model
        and f.place not in changed
        and may_stand_against(f, model, is_one_thing=is_one_thing)
        and not _is_part_or_whole(article, f)
        and not is_base(article, f, span.start)
    ]


_OF_THEM = re.compile(r" of (?:them|whom|which|these|those)\b")
_OF_THE = re.compile(r"[\ue000-\ue006] of (?:the |its |their |all |some |these )+(?:[a-z'-]+ ){0,2}$")


def _is_part_or_whole(article: Article, figure: Figure) -> bool:
    """'310 of them', 'the 40' of '12 of the 40': it only says of what another figure is a part, or is one."""
    return bool(_OF_THEM.match(article.masked, figure.place + 1)) or is_whole(article, figure)


def is_whole(article: Article, figure: Figure) -> bool:
    """Is it only what another figure is a part of, as the 8 of '1.87 of the 8 benchmarks'?"""
    return bool(_OF_THE.search(article.masked, max(0, figure.place - 40), figure.place))


def share_of(figure: Figure) -> Decimal:
    """The number, of a fraction in per cent."""
    number = figure.number or Decimal(0)
    return number * 100 if figure.kind == "fraction" else number
