"""How far a level lies off another that is a target, a plan or another's: "150 short of its target"."""

from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.evidence import subject
from stages.extract.claims.changes.pair_of_amount import fits, is_quantity_of
from stages.extract.claims.changes.told_against import is_said_of_it, plain_levels, told_just_before
from stages.extract.claims.intervals import Interval, meets, negate, subtract
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches_of


class Gap(NamedTuple):
    """A distance, the level it is told from and the one it leads to; `sign` is -1 where that is the lower."""

    by: Figure
    base: Figure
    result: Figure
    sign: int
    start: int
    end: int
    is_sure: bool = True


_OFF = cued(
    r"(?P<by>[\ue000-\ue003\ue005])(?: (?!(?:is|was|are|were|has|had|to)\b)[a-z'-]+){0,2}? (?:(?P<low>"
    r"(?:short|shy) of|below|under|beneath|behind|off(?: of)?)|(?P<high>above|over|ahead of|beyond|in"
    r" excess of)) (?:(?:the |its |their |a |an |last year's )?(?P<mid>(?:[a-z'-]+ ){0,4}?)\(?|"
    r"(?:(?!and\b)[a-z'-]+ ){0,3}?[a-z'-]+(?: \(| (?:on|at|with) |, (?:which|where|who|whose|with|on|at) "
    r"(?:[a-z'-]+ ){0,5}?))(?P<base>{LP})",
    "short of | shy of | _off_ | below | under | beneath | behind | above | over | ahead of | beyond"
    " | in excess of",
)
_AT = pattern(r"[^\n\ue010\ue000-\ue008;]{0,20},? (?:at|with|[a-z]+ing) (?:just |only )?(?P<result>{LP})")
_SHORT_BY = cued(
    r"\b(?:(?P<low>f[ae]ll(?:s|ing)? short of|miss(?:ed|es|ing)|undershot)|(?P<high>beat(?:s|en|ing)?"
    r"|exceed(?:ed|s|ing)|passed|overshot|surpass(?:ed|es|ing))) (?:the |its |their |a |an )?"
    r"(?:[a-z'-]+ ){0,3}?(?P<base>{LP})[^\n\ue010\ue000-\ue008]{0,30}? by (?P<by>[\ue000-\ue003\ue005])",
    "short of | miss | undershot | beat | exceed | passed | overshot | surpass",
)


_MISSED_BY = cued(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,60}? (?:against|compared (?:with|to)|versus) (?:the |its "
    r"|their |a |an )?(?:[a-z'-]+ ){0,3}?of (?P<base>{LP})[^\n\ue010\ue000-\ue008]{0,20}?, (?:"
    r"(?P<low>missing|undershooting|falling short of|failing)|(?P<high>beating|exceeding|passing"
    r"|surpassing)) (?:it|that|the target) by (?P<by>[\ue000-\ue003\ue005])",
    "missing | undershooting | short | beating | exceeding | passing",
)


_AGAINST_BY = cued(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?,? \(?(?:against|compared (?:with|to)|versus|but)"
    r" [^\n\ue010\ue000-\ue008;]{0,50}?(?P<base>{LP})[^\n\ue010\ue000-\ue008;]{0,24}?(?:: |, | - | \()"
    r"(?:that is |which is |or |so |some )?(?P<by>[\ue000-\ue003\ue005]) (?:adverse|favourable|worse|better"
    r"|more|less|fewer|higher|lower|short|down|up|ahead|behind)\b(?! than\b)",
    "against | compared | versus | but ",
)


_SO_MANY = cued(
    r"(?P<by>[\ue000-\ue003\ue005])(?P<than> (?:more|fewer|less|higher|lower)\b(?! than\b))?",
    "compared | against | versus | _from_",
)


def off_limits(article: Article) -> Iterator[Gap]:
    """Yield each distance from a limit that has both its figures in its sentence."""
    for words, match in matches_of(article, (_SO_MANY, _AGAINST_BY), 3):
        if words is _SO_MANY:
            continue
        # "a deficit of £262k, against £20k: £242k adverse"
        by, base, result = (article.figure_at(match.start(name)) for name in ("by", "base", "result"))
        if fits(result, base) and is_quantity_of(by, base):
            sign = 1 if (result.value or 0) >= (base.value or 0) else -1
            yield Gap(by, base, result, sign, match.start(), match.end())
    for _words, match in matches_of(article, (_SHORT_BY, _MISSED_BY, _OFF), 2):
        by, base = article.figure_at(match.start("by")), article.figure_at(match.start("base"))
        own = sentence_of(article, by)
        results = [
            f
            for f in article.figures_in(own.start, by.place)
            if f not in (by, base) and fits(f, base) and is_quantity_of(by, f)
        ]
        if not results and (before := told_just_before(article, base, own)):
            if is_quantity_of(by, base) and by.direction == "level":
                sign = -1 if match["low"] else 1
                is_sure = is_said_of_it(article, by)
                yield Gap(by, base, before, sign, match.start(), match.end(), is_sure)
            continue
        if not results and (before := _told_earlier(article, by, base)):
            sign = -1 if match["low"] else 1
            yield Gap(by, base, before, sign, match.start(), match.end(), is_sure=False)
            continue
        if not results and (at := _AT.match(article.masked, max(base.place, by.place) + 1)):
            results = [article.figure_at(at.start("result"))]
        if results and fits(results[-1], base) and is_quantity_of(by, base) and by.direction == "level":
            sign = -1 if match["low"] else 1
            yield Gap(by, base, results[-1], sign, match.start(), match.end())


_FEW_BACK = 4  # sentences before "still 4 points below the 21.2 of 2019" that may tell the rate


def _told_earlier(article: Article, by: Figure, base: Figure) -> Figure | None:
    """The one rate of the sentences before that lies so many points from the base, of the same thing."""
    if by.kind != "percentage_points" or base.kind != "percentage":
        return None
    for index in range(by.sentence - 1, max(-1, by.sentence - _FEW_BACK), -1):
        told = plain_levels(article, article.sentences[index], base)
        met = [f for f in told if meets(_distance(f, base), by.interval)]
        if met and subject(article, index) & subject(article, by.sentence):
            return met[0] if len(met) == 1 else None
    return None


def _distance(first: Figure, second: Figure) -> Interval:
    apart = subtract(first.meant, second.meant)
    return apart if (first.value or 0) >= (second.value or 0) else negate(apart)
