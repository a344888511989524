"""Doubts of the one row of a table that does not come out: is it of another kind, and does a note say why?"""

import re
from decimal import Decimal

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.intervals import Interval, meets, negate, percent, percent_change, widen
from stages.extract.claims.totals.columns import last_place_of

_OTHER_ROW = re.compile(
    r"[(*†‡\[]|\b(?:to date|so far|provisional|forecast|estimated?|months?|quarter|part[- ]year|year to"
    r"|of which|average|mean|median|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b"
)
_NOTE = re.compile(
    r"\b(?:exclud\w+|leav\w+ out|left out|leaves? them out|does? not count|not counted|not known|unknown"
    r"|not (?:stated|declared|recorded|said|disclosed)|prefer(?:red)? not|withheld|suppressed|another way"
    r"|(?:total|figures?|number|sum)s? includ\w+|included in (?:the|all)"
    r"|counted (?:once|twice|at each|in each|in both|more than)"
    r"|once in the total|(?:more than|only|just) (?:one|once)|both (?:rows|columns)|twice|overlap\w*"
    r"|(?:in|under|at|hold|held|from) (?:both|two|several)|double[- ]count\w*"
    r"|(?:changed|moved|transferred) (?:between|mode|group|level|course|site)s?|restated|reclassified"
    r"|not comparable|break in)\b"
)
_FAR = 700  # letters before and behind the figures that may hold a note
_ROUNDED = re.compile(r"\b(?:un)?rounded\b|\brounding\b")


def of_another_kind(article: Article, candidate: Candidate) -> str | None:
    """'2023/24 (Aug to Apr) | 274,640 | 1.6%', 'All ages (1)': the label of the row sets it apart."""
    told = candidate.asserted
    if told is None:
        return None
    line = article.lines[article.line_at(told.place)]
    first = next(iter(article.figures_in(*line)), told)
    label = article.masked[line.start : first.place]
    return "the row may be of another kind" if _OTHER_ROW.search(label.rstrip("(-+£ ")) else None


def noted(article: Article, candidate: Candidate) -> str | None:
    """'The total includes learners whose age is not known', 'counted at each site': a note may say why."""
    places = [figure.place for figure in candidate.figures()]
    if candidate.asserted:
        places.append(candidate.asserted.place)
    around = article.words(max(0, min(places) - _FAR), max(places) + _FAR).lower()  # numbers and all
    return "a note may say why it does not come out" if _NOTE.search(around) else None


def noted_of_rows(article: Article, candidate: Candidate) -> str | None:
    """The same of a total of rows, which other columns need not bear out."""
    figures = candidate.figures()
    are_rows = len({article.line_at(figure.place) for figure in figures}) == len(figures) > _TWO
    return noted(article, candidate) if are_rows else None


_TWO = 2


def on_rounded_numbers(article: Article, candidate: Candidate) -> str | None:
    """'40 | 50 | 18%', rounded to the nearest 10: of 42 and 49.5 it may be so."""
    told, is_of_two = candidate.asserted, candidate.relation in ("share", "percent_change")
    if told is None or not is_of_two or not _ROUNDED.search(article.masked):
        return None
    first, second = [*candidate.figures("part", "base"), *candidate.figures("whole", "result")][:2]
    one, other = (_as_rounded(figure, first, second) for figure in (first, second))
    found = percent(one, other) if candidate.relation == "share" else percent_change(one, other)
    is_met = meets(told.interval, found) or meets(told.interval, negate(found))
    return "the numbers are rounded" if is_met else None


def _as_rounded(figure: Figure, *of: Figure) -> Interval:
    return widen(figure.interval, last_place_of(of) / Decimal(2))
