"""Two figures of one thing, told apart as then and now by words such as 'last year', 'now', 'the old deal'.

A pair counts only where exactly two figures fit, and the words mark one of them as the earlier or one
as the later; two figures that merely stand together are no change.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import twins_of_changes
from stages.extract.claims.masking import SENTENCE_END
from stages.extract.claims.operands import LEVELS, fit, neighbour, sentence_of
from stages.extract.claims.patterns import pattern

_THEN = pattern(
    r"\b(?:last (?:year|spring|summer|autumn|winter|time|round|term)|a (?:year|decade|month) (?:ago|earlier"
    r"|before)|the year before|(?:years|months) (?:ago|earlier|before)|previous(?:ly)?|earlier|before|once"
    r"|until then|originally|initially|the (?:old|first|last) (?:deal|round|contract|generation|one|licence)"
    r"|first(?: round| generation)?|in the (?:spring|summer|autumn|winter)|when there were|old|former(?:ly)?"
    r"|used to)\b"
)
_THEN_BEFORE = pattern(
    r"\b(?:against|compared (?:with|to)|after|than|when|up from|down from)(?: the| its| just| only|"
    r" there were)*\s*$"
)
_NOW = pattern(
    r"\b(?:now|today|this (?:year|spring|summer|autumn|winter|time|term)|new|latest|currently|at"
    r" present|in the second|second(?: round)?)\b"
)
_CLAUSE = pattern(r"[,;:.]|{N}|\band\b|\bbut\b|\bwhile\b|{end}")


_FAR = 60  # letters of masked text: what stands farther from the change is told of something else


class Contrast(NamedTuple):
    """The earlier figure and the later one."""

    then: Figure
    now: Figure


_TURN = pattern(
    r";|\b(?:while|whereas|but|although|though)\b"
    r"|\band (?:(?:has|had|have|was|were) )?(?:{up_verb}|{down_verb})\b"
)


def contrast(
    article: Article, of: Figure, kinds: Sequence[str] = LEVELS, *, is_own_only: bool = False
) -> Contrast | None:
    """The earlier and the later figure near `of`: in its sentence, or with the sentence before."""
    own = sentence_of(article, of)
    before = neighbour(article, of.sentence, -1)
    spans = [own]
    if not is_own_only and before is not None and article.line_at(before.start) == article.line_at(own.start):
        spans.append(Span(before.start, own.end))
    for span in spans:
        twins = twins_of_changes(article)
        figures = [
            f for f in article.figures_in(*span) if f.kind in kinds and f is not of and f.place not in twins
        ]
        amounts = [f for f in figures if f.kind != "duration"]
        if len(amounts) == 2 and min(abs(f.place - of.place) for f in amounts) > _FAR:
            return None
        nearest = min((f.place for f in amounts), key=lambda place: abs(place - of.place), default=of.place)
        if _TURN.search(article.masked, min(nearest, of.place), max(nearest, of.place)):
            return None
        if len(amounts) == 2 and _are_one_thing(*amounts):
            return told_apart(article, amounts[0], amounts[1], span)
        if len(amounts) > 1:
            return None
    return None


def _are_one_thing(first: Figure, second: Figure) -> bool:
    return fit(first, second) and "between" not in (first.bound, second.bound)


def told_apart(article: Article, first: Figure, second: Figure, span: Span) -> Contrast | None:
    """The two as earlier and later, where their clauses say so; None where they do not."""
    marks = [(_marks(article, figure, span)) for figure in (first, second)]
    (first_then, first_now), (second_then, second_now) = marks
    if first_then and second_then:
        return _by_order_of_years(article, first, second, span)
    if first_then and not (second_then or second_now) and _governs_both(article, first, second, span):
        return None
    if (first_then and not second_then) or (second_now and not first_now):
        return Contrast(first, second) if not (second_then and not first_then) else None
    if (second_then and not first_then) or (first_now and not second_now):
        return Contrast(second, first)
    return None


def _governs_both(article: Article, first: Figure, second: Figure, span: Span) -> bool:
    """'Last year 30 joined and 45 left': does what opens the sentence tell the time of both figures?"""
    between = article.masked[first.place + 1 : second.place]
    is_opening = _THEN.search(article.masked, span.start, first.place) is not None
    return is_opening and between.count(SENTENCE_END) == 0 and re.search(r"\band\b", between) is not None


_BEFORE_LAST = pattern(r"\b(?:the year before|a year (?:earlier|before)|the previous year|two years ago)\b")


def _by_order_of_years(article: Article, first: Figure, second: Figure, span: Span) -> Contrast | None:
    """'64 last year. The year before there were 80': of two earlier figures the one before last year's."""
    for then, now in ((first, second), (second, first)):
        is_then, is_now = (_BEFORE_LAST.search(_clause_of(article, f, span)) for f in (then, now))
        if is_then and not is_now and "last year" in _clause_of(article, now, span):
            return Contrast(then, now)
    return None


def _clause_of(article: Article, figure: Figure, span: Span) -> str:
    start, end = _clause_ends(article, figure, span)
    return article.masked[start:end]


def _clause_ends(article: Article, figure: Figure, span: Span) -> tuple[int, int]:
    start, end = span
    for match in _CLAUSE.finditer(article.masked, *span):
        if match.end() <= figure.place:
            start = match.end()
        elif match.start() > figure.place:
            end = match.start()
            break
    return start, end


_HELD = re.compile(
    r"\b(?:compared (?:with|to)|on|than|against|over|since|from) (?:[a-z]+ ){0,4}?"
    r"(?:last|previous|prior|year|years|month)\b"
)
"""'590,270, down on last year': the words speak of another number, and the figure is no earlier one."""


def _marks(article: Article, figure: Figure, span: Span) -> tuple[bool, bool]:
    """Is the clause of a figure marked as then, and as now?"""
    start, end = _clause_ends(article, figure, span)
    words = article.masked[start : figure.place] + _HELD.sub("", article.masked[figure.place : end])
    is_then = _THEN.search(words) or _THEN_BEFORE.search(article.masked[start : figure.place])
    return bool(is_then), bool(_NOW.search(words))
