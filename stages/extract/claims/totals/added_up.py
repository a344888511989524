"""Wholes that parts in running text, brackets, bullets or a flattened table make up exactly.

"78 mergers (2 in 2015, 11 in 2016 …)", "4,229 apprentices" with 1,835 in one paragraph and 2,394 in the
next, "five left: two by merger, two …, one …", lines of numbers under a heading. Nothing says "total"
there: what speaks for a sum is that figures in a row make up the number to the last digit, and the fewer
digits it has, the more the layout must say. Only what adds up is taken, and never called contradicted.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.operands import is_set_apart
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.totals.sum_evidence import (
    NEAR_SENTENCES,
    THE_REST,
    are_of_a_change,
    have_one_unit,
    is_sum,
)
from stages.extract.claims.totals.sums import is_one_list
from stages.extract.phrases.cues import cues, has_any

_SCALE = 1000  # numbers are added in thousandths, as integers
_ALL = 100 * _SCALE  # shares that make up all are a partition
_SMALL = 10 * _SCALE
_MOST_PARTS = 14
_FAR = 9  # sentences between a whole and the farthest of its parts
_MANY, _SOME = 4, 3  # digits that speak for themselves, and digits that need a word beside them
_WINDOW = 8  # figures of the kind on both sides, any two of which may make up a number of many digits
_LEAST = 3
_OF_THEM = pattern(r"[^\n\ue010\ue000-\ue008,]{0,24} of (?:which|whom|them|these|those(?! who| that))\b")
_REACH = 28  # letters after a number that may hold the "of" of them
_EXCEPT_CUES = cues("exclud | without | apart from | other than | on_")
_EXCEPT = re.compile(
    r"\b(?:exclud\w+|without|apart from|other than|(?:increase|rise|fall|drop|decrease) on) (?:the )?$"
)


class Sum(NamedTuple):
    """A whole and the parts that make it up."""

    whole: Figure
    parts: list[Figure]


class _Told(NamedTuple):
    """The figures of one kind that an article tells, with the thousandths and the sentence of each."""

    article: Article
    figures: Sequence[Figure]
    values: Sequence[int]
    sentences: Sequence[int]

    def without(self, place: int) -> "_Told":
        """The same without one figure."""
        rest = [i for i in range(len(self.values)) if i != place]
        return self._replace(
            figures=[self.figures[i] for i in rest],
            values=[self.values[i] for i in rest],
            sentences=[self.sentences[i] for i in rest],
        )


def added_up(article: Article) -> Iterator[Sum]:
    """Yield each whole with parts that make it up exactly and that words or layout tie to it."""
    cells = _cells(article)
    for each in _added_up(article):
        found = [cells[figure.place] for figure in (each.whole, *each.parts) if figure.place in cells]
        if not found or any(len(set(side)) == 1 for side in zip(*found, strict=True)):
            yield each


def _cells(article: Article) -> dict[int, tuple[int, int]]:
    """Where figures stand in tables: numbers add up along a row or down a column alone."""
    rows = [cells for cells in table_cells(article) if len(cells) > 2]
    return {
        figure.place: (row, column)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(reversed(cells))
        for figure in article.figures_in(*cell)
    }


def _added_up(article: Article) -> Iterator[Sum]:
    for kind in ("count", "money", "percentage"):
        figures = [
            f
            for f in article.figures
            if f.kind == kind and f.number is not None and f.bound != "between" and f.unit != "time"
        ]
        if len(figures) >= _LEAST:
            told = [f for f in figures if not _is_set_apart(article, f)]
            found = list(_of_kind(article, told))
            yield from found
            yield from _lists(article, figures)
            now = [f for f in told if not is_set_apart(article, f)]
            if kind == "count" and _LEAST < len(now) < len(told):  # "1,680, compared with 1,795 a year ago"
                wholes = {each.whole for each in found}
                yield from (each for each in _of_kind(article, now) if each.whole not in wholes)


def _lists(article: Article, figures: Sequence[Figure]) -> Iterator[Sum]:
    """Yield each list of a sentence that makes up, to the last digit, one of three told near by."""
    wholes: dict[Decimal, list[Figure]] = {}
    for figure in figures:
        if digits(figure) >= _SOME and figure.number is not None:
            wholes.setdefault(figure.number, []).append(figure)
    for index, group in groupby(figures if wholes else (), key=lambda figure: figure.sentence):
        parts = list(group)
        told = wholes.get(sum((part.number or Decimal(0) for part in parts), Decimal(0)), [])
        near = [f for f in told if f.sentence != index and abs(f.sentence - index) <= _FAR]
        is_long = len(parts) > 2 or (len(parts) == 2 and parts[0].kind != "percentage")
        if not near or not is_long or not is_one_list(article, parts):
            continue
        whole = min(near, key=lambda f: (f.sentence > index, abs(f.sentence - index)))
        is_changed = any(f.place in changed_places(article) for f in (whole, *parts))
        if not is_changed and have_one_unit(whole, parts) and not are_of_a_change(article, whole, parts):
            yield Sum(whole, parts)


def _is_set_apart(article: Article, figure: Figure) -> bool:
    """Is it a part of a part ("three of which"), or told as what does not count?"""
    after = figure.place + 1
    if article.masked.find(" of ", after, after + _REACH) >= 0 and _OF_THEM.match(article.masked, after):
        return True
    words = article.masked[max(0, figure.place - 24) : figure.place]
    return has_any(words, _EXCEPT_CUES) and _EXCEPT.search(words) is not None


def _of_kind(article: Article, figures: Sequence[Figure]) -> Iterator[Sum]:
    values = [int((f.number or 0) * _SCALE) for f in figures]
    told = _Told(article, figures, values, [f.sentence for f in figures])
    is_exact = bool(figures) and figures[0].kind != "percentage"
    has_long = is_exact and any(digits(figure) >= _SOME for figure in figures)
    for index, whole in enumerate(figures):
        if values[index] < _LEAST * _SCALE or (
            whole.kind == "percentage" and values[index] in (_ALL, _ALL // 2)
        ):
            continue
        for run in _runs(told, index):
            parts = [figures[i] for i in run]
            if len(parts) > 1 and is_sum(article, whole, parts, figures):
                yield Sum(whole, parts)
                break
        else:
            if rest := _with_the_rest(told, index):
                yield Sum(whole, rest)
            elif has_long and (pair := _any_two(told, index)):
                yield Sum(whole, pair)


_OF_IT = pattern(r"[^\n\ue010\ue000-\ue008,;]{0,30} of (?:the |its |their |all |these |those )?$")


def _runs(told: _Told, index: int) -> Iterator[list[int]]:
    """The figures that may make up the whole: those after it, those before it, one on the near side."""
    article, figures, values, sentences = told
    yield _run(told, index, 1)
    yield _run(told, index, -1)
    if index and _OF_IT.match(article.masked[figures[index - 1].place + 1 : figures[index].place]):
        left = values[index] - values[index - 1]  # "14 of the 20 were good. The remaining six …"
        rest = [index + 1] if _is_rest(told, index, left) else _run(told, index, 1, left)
        yield [index - 1, *rest] if rest else []
    following = index + 2
    if following >= len(values) or values[index + 1] >= _SMALL or sentences[following] != sentences[index]:
        return
    skipped = _run(told.without(index + 1), index, 1)
    yield [place + 1 for place in skipped]  # "312 posts at the three colleges: 140, 92 and 80"


def _is_rest(told: _Told, index: int, left: int) -> bool:
    """Is the next number what is left of the whole, in its sentence or called so?"""
    article, figures, values, sentences = told
    if index + 1 >= len(values) or values[index + 1] != left:
        return False
    place = figures[index + 1].place
    is_called = THE_REST.search(article.masked, max(0, place - 12), place) is not None
    return is_called or sentences[index + 1] == sentences[index]


def _with_the_rest(told: _Told, index: int) -> list[Figure] | None:
    """'78 asked. Of those, 58 … and of those, 48 … The remaining 20': a part, and what it leaves."""
    article, figures, values, sentences = told
    for last in range(index + 2, min(len(values), index + _WINDOW)):
        if sentences[last] - sentences[index] > NEAR_SENTENCES or values[last] == values[index]:
            return None
        place = figures[last].place
        if not THE_REST.search(article.masked, max(0, place - 12), place):
            continue
        for first in range(index + 1, last):
            is_all = 0 < values[first] == values[index] - values[last]
            parts = [figures[first], figures[last]]
            is_many = min(values[first], values[last]) > _SMALL  # "58 bidders … the remaining 20 bids"
            if is_all and (is_many or have_one_unit(figures[index], parts)):
                return parts
    return None


def _run(told: _Told, index: int, step: int, amount: int | None = None) -> list[int]:
    """The figures in a row beside the whole that make it, or some amount, up; none where they pass it."""
    values, sentences = told.values, told.sentences
    amount = values[index] if amount is None else amount
    left = amount
    run: list[int] = []
    for place in range(index + step, index + step * (_MOST_PARTS + 1), step):
        if not 0 <= place < len(values) or abs(sentences[place] - sentences[index]) > _FAR:
            break
        left -= values[place]
        if left < 0 or values[place] == amount:
            if run or step < 0 or values[place] == amount:
                break
            left = amount  # "1,708 are listed. Over 2,300 applied. Of those listed, 170 …"
            continue
        run.append(place)
        if left == 0:
            following = place + step  # a nought after the last part is a part too
            if 0 <= following < len(values) and values[following] == 0:
                run.append(following)
            return sorted(run)
    return []


def _are_of_one_list(told: _Told, sentences: set[int]) -> bool:
    """Are they of one sentence that tells two more of their kind?"""
    return len(sentences) == 1 and sum(each in sentences for each in told.sentences) > _LEAST + 1


def _any_two(told: _Told, index: int) -> list[Figure] | None:
    """Two figures near the whole that make it up: only where many digits or a word speak for it."""
    article, figures, values, sentences = told
    whole = figures[index]
    window = range(max(0, index - _WINDOW), min(len(values), index + _WINDOW + 1))
    if not any(digits(figures[i]) >= _SOME for i in window if i != index):
        return None
    near = [
        i
        for i in window
        if 0 < values[i] < values[index]
        and (abs(sentences[i] - sentences[index]) <= _FAR or digits(whole) > _MANY)
    ]
    by_value = {values[i]: i for i in near}
    for i in near:
        other = by_value.get(values[index] - values[i])
        if other is None or other <= i:
            continue
        parts = [figures[i], figures[other]]
        if _are_of_one_list(told, {sentences[each] for each in (index, i, other)}):
            continue  # "the largest went to A, £255m; B, £213m; C, £129m; and D, £126m"
        if min(map(digits, parts)) < _MANY and any(
            abs(sentences[each] - sentences[index]) > _FAR for each in (i, other)
        ):
            continue
        fewest, most = min(map(digits, parts)), max(map(digits, parts))
        is_told = most >= _MANY or (fewest >= _SOME and digits(whole) >= _SOME)
        is_bracketed = all(article.masked[f.place - 1 : f.place + 2 : 2] == "()" for f in parts)
        if (
            is_told
            and (is_bracketed or have_one_unit(whole, parts))
            and not are_of_a_change(article, whole, parts)
        ):
            return parts
    return None
