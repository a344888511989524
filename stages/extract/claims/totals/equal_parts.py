"""Totals of equal parts: "£250 a learner, so that 8,000 places cost £2m", "£400,000 a year over three years".

Rate, number and total stand in one sentence; the rate is of what is counted ("a year" of years, "each" of
anything), and what they do not bear out is left. "£120,000 a month, or £1.44m a year" is told outright.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.intervals import Interval, meets, multiply, point
from stages.extract.claims.operands import PEOPLE, head, is_less
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import holding, matches
from stages.extract.phrases.cues import cues


class EqualParts(NamedTuple):
    """A total, what one part comes to, and how many there are: a figure, or a number of months or weeks."""

    whole: Figure
    each: Figure
    counted: Figure | None
    times: Interval
    is_sure: bool


_EACH_CUES = cues("each|apiece|every |annually")
_EACH = pattern(r"(?:[^\n\ue010\ue000-\ue008;,]{0,30}\b(?:each|apiece)\b|(?:, | )(?:every|annually)\b)")
_EACH_OF = pattern(r"\beach (?:of|one of|[a-z]+ of) (?:the |its |these |our )*{C}[^\n\ue010;]{1,90}$")
_MOST_OFF = Fraction(1, 20)
_A_YEAR = {"month": point(12), "week": Interval(Fraction(52), Fraction("52.18"))}
_OR_A_YEAR = cued(
    r"(?P<each>{M})(?: [a-z]+){0,3}?(?:,? or| -| \(|, equivalent to|, which is|, that is|, equal to|,)"
    r"(?: or| about| around| just| equivalent to| equal to| some)* ?(?P<whole>{M})",
    " month| week|monthly|weekly",
)


def equal_parts(article: Article) -> Iterator[EqualParts]:
    """Yield each total with the equal parts that give it."""
    for match in matches(article, _OR_A_YEAR, 2):
        each, whole = article.figure_at(match.start("each")), article.figure_at(match.start("whole"))
        if whole.per == "year" and each.per in _A_YEAR:
            yield EqualParts(whole, each, None, _A_YEAR[each.per], is_sure=True)
    rates = {figure.sentence for figure in article.figures if figure.per is not None}
    spans = {article.sentences[index] for index in rates} | set(holding(article, _EACH_CUES, _THREE))
    for own in sorted(spans):
        if _THREE <= len(article.figures_in(*own)) <= _MANY:
            yield from _in_a_sentence(article, own)


_THREE, _MANY = 3, 12
"""How few figures of a sentence may tell a rate, a number and a total; of more some agree by chance."""


def _in_a_sentence(article: Article, own: Span) -> Iterator[EqualParts]:
    changed = changed_places(article)
    told = [f for f in article.figures_in(*own) if f.place not in changed and f.bound != "between"]
    for each in told:
        if each.kind not in ("money", "count", "duration") or (
            each.kind == "count" and each.digits < _FEWEST
        ):
            continue  # "six of two colleges each and four of three"
        for count in told:
            if count is each or count.kind not in ("count", "duration") or (count.value or 0) < _FEWEST:
                continue
            if not _is_of_each(article, own, each, count):
                continue
            for whole in told:
                is_other = whole in (each, count) or _is_turned(article, each, whole)
                if not is_other and _is_borne_out(whole, each, count):
                    yield EqualParts(whole, each, count, count.meant, is_sure=False)
                    return


_FEWEST = 2
_TURN = re.compile(r", and |; |\b(?:but|while|whereas|although)\b")


def _is_turned(article: Article, each: Figure, whole: Figure) -> bool:
    """Does another clause stand between the two, as in '£10m a year, and £30m was spent on rooms'?"""
    first, last = sorted((each.place, whole.place))
    return _TURN.search(article.masked, first, last) is not None


def _is_of_each(article: Article, own: Span, each: Figure, count: Figure) -> bool:
    """Is the amount told of every one of what is counted?"""
    if each.per is not None:
        is_unit = head(count.unit) in (each.per, None) or {head(count.unit), each.per} <= PEOPLE
        is_place = head(count.unit) == "place" and each.per in PEOPLE
        return count.per is None and (is_unit or is_place)
    if each.kind == "duration":
        return False
    is_told = _EACH.match(article.masked, each.place + 1, own.end) is not None
    return is_told or (
        own.start <= count.place < each.place
        and _EACH_OF.search(article.masked, own.start, each.place) is not None
    )


def _is_borne_out(whole: Figure, each: Figure, count: Figure) -> bool:
    if whole.kind != each.kind or whole.per is not None or not is_less(each, whole):
        return False
    if whole.kind == "count" and head(whole.unit) != head(each.unit):
        return False
    if whole.value is None or each.value is None or count.value is None:
        return False
    found = each.value * count.value
    is_met = meets(multiply(each.meant, count.meant), whole.meant)
    return is_met and abs(found - whole.value) <= _MOST_OFF * found
