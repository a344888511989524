"""How far a figure is off a limit: "850 trainees, 150 short of its target of 1,000", "missed … by 150"."""

from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import fit, sentence_of
from stages.extract.claims.patterns import cued, pattern


class OffLimit(NamedTuple):
    """The distance, the limit and the figure that is off it; `sign` is -1 where it falls short."""

    by: Figure
    base: Figure
    result: Figure
    sign: int
    start: int
    end: int


_OFF = cued(
    r"(?P<by>[\ue000-\ue003\ue005])(?: (?!(?:is|was|are|were|has|had|to)\b)[a-z'-]+){0,2}?"
    r" (?:(?P<low>(?:short|shy) of|below|under|beneath|behind)|(?P<high>above|over|ahead of|beyond"
    r"|in excess of))"
    r" (?:the |its |their |a |an |last year's )?(?P<mid>(?:[a-z'-]+ ){0,4}?)(?P<base>{LP})",
    "short of | shy of | below | under | beneath | behind | above | over | ahead of | beyond | in excess of",
)
_AT = pattern(r", at (?:just |only )?(?P<result>{LP})")
_SHORT_BY = cued(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,60}? (?:(?P<low>f[ae]ll(?:s|ing)? short of|miss(?:ed|es|ing)"
    r"|undershot)|(?P<high>beat|exceed(?:ed|s|ing)|passed|overshot|surpass(?:ed|es|ing)))"
    r" (?:the |its |their |a |an )?(?:[a-z'-]+ ){0,3}?(?P<base>{LP})[^\n\ue010\ue000-\ue008]{0,30}? by"
    r" (?P<by>[\ue000-\ue003\ue005])",
    "short of | miss | undershot | beat | exceed | passed | overshot | surpass",
)


def off_limits(article: Article) -> Iterator[OffLimit]:
    """Yield each distance from a limit that has both its figures in its sentence."""
    for words in (_SHORT_BY, _OFF):
        for match in words.finditer(article.masked):
            by, base = article.figure_at(match.start("by")), article.figure_at(match.start("base"))
            own = sentence_of(article, by)
            results = [
                f
                for f in article.figures_in(own.start, by.place)
                if f not in (by, base) and _fits(f, base) and is_quantity_of(by, f)
            ]
            if not results and (at := _AT.match(article.masked, base.place + 1)):
                results = [article.figure_at(at.start("result"))]
            if results and _fits(results[-1], base) and is_quantity_of(by, base) and by.direction == "level":
                sign = -1 if match["low"] else 1
                yield OffLimit(by, base, results[-1], sign, match.start(), match.end())


def _fits(first: Figure, second: Figure) -> bool:
    return fit(first, second) or first.kind == second.kind == "percentage"


def is_quantity_of(by: Figure, base: Figure) -> bool:
    """Points are told between percentages, amounts between amounts of the same kind."""
    if by.kind == "percentage_points":
        return base.kind == "percentage"
    return fit(by, base)
