"""Changes whose levels stand with them in one fixed form: nothing else can be meant, right or wrong.

"Down by 6% to 275,000, compared with 288,000 last year"; "25,000 starts, up 16 per cent on the 21,800";
"rose by 8% in 2022/23, from £4,188 to £4,542"; "270,350, down from 275,390 (-1.8%) and up from 239,460
(+12.9%)"; "393,000, against 376,000 in 2017: a rise of 5 per cent". Where other forms are doubted because a
change does not come out, these are not.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.operands import is_of_one_rate
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches

_FEWEST = 3  # figures: the change and its two levels
_PLAIN = r"[^\n\ue010\ue000-\ue008;:(),]"
_OF_THEM = r"[^\n\ue010\ue000-\ue007;:(),]{0,80}"  # ages among what is counted
_THE = (
    r"(?:(?:the|just|only|about|around|some|a|an?|record|last year's"
    r"|(?:figure|total|level|rate|number|peak) of) )*"
)
_SHARE = r"(?P<share>{P})"
_WHEN = (
    rf"(?: (?:in|since|over|during|by|this|last|for) (?:the )?{_PLAIN}{{0,30}}\d{_PLAIN}{{0,8}}"
    r"| (?:this|last) year| a year)?"
)
_SAID = r"(?:(?:which|that) (?:is|was) )?(?:up |down )?(?:by )?(?:just |only )?"
_THAN = r"(?:(?:more|fewer|less|higher|lower|up|down) )?(?:than|on|from|over|below|above)"
_FORMS = (
    cued(
        rf"{_SHARE}{_PLAIN}{{0,30}} to {_THE}(?P<result>{{L}}){_PLAIN}{{0,40}}, (?:compared (?:with|to)"
        rf"|up from|down from|from) {_THE}(?P<base>{{L}})",
        " to ",
    ),
    cued(
        rf"(?P<result>{{L}}){_OF_THEM}, {_SAID}{_SHARE} {_THAN} (?:in |for )?{_PLAIN}{{0,30}}? ?\(?"
        r"(?P<base>{L})",
        " on | than | from | over | below | above ",
    ),
    cued(
        rf"{_SHARE}{_WHEN}, (?:up |down )?from {_THE}(?P<base>{{L}}){_PLAIN}{{0,40}}?"
        rf" (?:up |down )?to {_THE}"
        r"(?P<result>{L})",
        " from ",
    ),
    cued(
        rf"(?P<result>{{L}}){_OF_THEM},? (?P<way>up|down)(?: [a-z]+)? from {_THE}(?P<base>{{L}})"
        rf"{_PLAIN}{{0,20}} \({_SHARE}\)",
        " up | down ",
    ),
    cued(
        rf"(?P<result>{{L}}){_OF_THEM}, (?P<way>up|down)(?: [a-z]+)? \({_SHARE}\) (?:on|from)"
        rf" {_PLAIN}{{0,30}}?(?P<base>{{L}})",
        " up | down ",
    ),
    cued(
        rf"(?P<result>{{L}}){_PLAIN}{{0,40}},? (?:against|compared (?:with|to)|up from|down from) {_THE}"
        rf"(?P<base>{{L}}){_PLAIN}{{0,40}}(?:: | - |, )(?:which (?:is|was) )?an? (?:[a-z-]+ )?"
        rf"(?:(?P<rise>{{up_noun}})|{{down_noun}}) of (?:just |only |some |about )?{_SHARE}",
        " of ",
    ),
)
_AMOUNTS = tuple(
    cued(
        rf"(?P<by>{by}){_PLAIN}{{0,30}} to {_THE}(?P<result>{level}){_PLAIN}{{0,40}}, (?:compared (?:with|to)"
        rf"|up from|down from|from) {_THE}(?P<base>{level})"
        rf"|(?P<by_>{by}){_WHEN}, (?:up |down )?from {_THE}(?P<base_>{level}){_PLAIN}{{0,40}}?"
        rf" (?:up |down )?to {_THE}(?P<result_>{level})",
        " to ",
    )
    for by, level in (("{Q}", "{P}"), ("{L}", "{L}"))
)
_AND_FROM = pattern(
    rf"\){_PLAIN}{{0,30}} and (?:(?:up|down|[a-z]+er) )?(?:from |than )?{_THE}(?P<base>{{L}}){_PLAIN}{{0,20}}"
    rf" \({_SHARE}\)"
)


@lru_cache(maxsize=4)
def plainly_told(article: Article) -> dict[int, tuple[Change, Pair]]:
    """Where each such change stands, the change and its levels."""
    found: dict[int, tuple[Change, Pair]] = {}
    if any(figure.kind == "percentage" for figure in article.figures):
        for form in _FORMS:
            for match in matches(article, form, _FEWEST):
                for share, base, result in _levels(article, match):
                    if _may_be(share, base, result) and _goes_its_way(match, base, result):
                        told = Change(share, _sign(match, share), match.start(), match.end())
                        found.setdefault(share.place, (told, Pair(base, result)))
    return found


def plain_pair(article: Article, change: Change) -> Pair | None:
    """The levels of a change that stands in such a form."""
    told = plainly_told(article).get(change.figure.place)
    return told[1] if told else None


@lru_cache(maxsize=4)
def _plain_amounts(article: Article) -> dict[int, Pair]:
    """'Fell 10 points since 2010, from 43 per cent to 33'; 'up 300 to 1,500, compared with 1,200'."""
    found: dict[int, Pair] = {}
    for form in _AMOUNTS:
        for match in matches(article, form, _FEWEST):
            last = "_" if match["by"] is None else ""
            by, base, result = (article.figure_at(match.start(n + last)) for n in ("by", "base", "result"))
            is_bare = by.kind == base.kind == "count" and by.unit is None  # "up 400 to 1,500 starts"
            is_one = by.kind == "percentage_points" or is_bare or is_of_one_rate(by, base)
            if is_one and _may_be(by, base, result) and base.kind == result.kind:
                found.setdefault(by.place, Pair(base, result))
    return found


def plain_levels_of(article: Article, change: Change) -> Pair | None:
    """The levels of an amount of change that stands in such a form."""
    return _plain_amounts(article).get(change.figure.place)


def _levels(article: Article, match: re.Match[str]) -> Iterator[tuple[Figure, Figure, Figure]]:
    """The change, its base and its result; then the next base: '… (-1.8%) and up from 239,460 (+9%)'."""
    share, base, result = (article.figure_at(match.start(name)) for name in ("share", "base", "result"))
    yield share, base, result
    if further := _AND_FROM.match(article.masked, match.end() - 1):
        yield article.figure_at(further.start("share")), article.figure_at(further.start("base")), result


def _sign(match: re.Match[str], share: Figure) -> int:
    """The way that the words tell; 0 where the number's own sign tells it, or words that `changes` reads."""
    way = match.groupdict().get("way")
    return 0 if way is None or share.surface[:1] in "+-" else 1 if way == "up" else -1


def _goes_its_way(match: re.Match[str], base: Figure, result: Figure) -> bool:
    """In 'A in 2011, compared with B in 2015: a drop of …' the base may stand first."""
    told = match.groupdict()
    return "rise" not in told or (told["rise"] is not None) == ((result.number or 0) > (base.number or 0))


def _may_be(share: Figure, base: Figure, result: Figure) -> bool:
    """Are the two levels of one thing?"""
    if "between" in (share.bound, base.bound, result.bound) or not base.number or not result.number:
        return False
    return is_of_one_rate(base, result) or (base.kind == result.kind == "count" and base.per == result.per)
