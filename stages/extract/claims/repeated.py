"""A number that a later sentence tells again: the same things, the same number as stated or rounded.

"Nearly 6,000 apprentices were let go … the exact count was 5,964 apprentices let go", a summary's
bullet and the section under it, two thirds in the title and 66 per cent in the text. Only what agrees
is taken: two numbers that differ are two facts unless the words say otherwise, so nothing here is
ever called contradicted.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes import all_changes
from stages.extract.claims.claim import Candidate
from stages.extract.claims.intervals import meets
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern
from stages.extract.claims.relations.share import as_told
from stages.extract.claims.retold import content, is_near, retold, stems

_KINDS = {
    "money": "money",
    "count": "count",
    "percentage": "share",
    "fraction": "share",
    "duration": "duration",
}
_SMALL = 10  # counts below it are told of many things
_LOOKED_BACK = 8  # earlier figures of one kind and unit that each figure is held against
_AT_TOP = 3  # first figures of one kind and unit that every later one is held against too
_SHARED = 2  # words besides the unit that two sentences must have in common
_ALL_WORDS = 3  # … where the figures are shares or times, which many things may have
_ROUND_WORDS = 4  # … where besides they are round
_NEVER = 99
_MODIFIES = re.compile(r"\b(?:the|a|an|its|their) $")
_OF_OTHERS = re.compile(r"\b(?:another|further|additional) $")
_HEADLINES = 3  # lines at the top
_LONGEST_HEADLINE = 280
_FEW_DIGITS = 2  # a number of more digits is seldom told of two things


def repeated(article: Article, taken: set[int]) -> Iterator[Candidate]:
    """Yield each figure with the first later sentence that tells it again."""
    told: defaultdict[tuple[str | None, ...], list[tuple[Decimal, Figure]]] = defaultdict(list)
    words: dict[int, frozenset[str]] = {}
    for figure in article.figures:
        if figure.number is None or not _may_be_told_again(figure):
            continue
        number = figure.number * 100 if figure.kind == "fraction" else figure.number
        unit = head(figure.unit) if figure.kind in ("count", "duration") else figure.unit
        key = (_KINDS[figure.kind], None if _KINDS[figure.kind] == "share" else unit, figure.per)
        for before, earlier in _held_against(told[key]):
            if abs(before - number) * 5 > abs(number) or earlier.place in taken or figure.place in taken:
                continue
            if _is_again(article, earlier, figure, words):
                taken.update((earlier.place, figure.place))
                found = retold(earlier, figure, is_sure=False)
                yield replace(found, facts={"kind": "retold", "where": "text first"})
                break
        told[key].append((number, figure))


def _held_against(told: list[tuple[Decimal, Figure]]) -> list[tuple[Decimal, Figure]]:
    """The figures that a later one may tell again: the last few, nearest first, and those at the top."""
    top = told[:_AT_TOP] if len(told) > _LOOKED_BACK + _AT_TOP else []
    return told[: -_LOOKED_BACK - 1 : -1] + top


def _may_be_told_again(figure: Figure) -> bool:
    """Is it no range, no small count, no count of nothing, and no bare length of time?"""
    if figure.kind not in _KINDS or figure.bound == "between" or figure.number is None:
        return False
    if figure.kind == "count":
        return figure.unit is not None and figure.number >= _SMALL
    return True


def _is_again(article: Article, first: Figure, second: Figure, words: dict[int, frozenset[str]]) -> bool:
    one, other = article.sentence_at(first.place), article.sentence_at(second.place)
    if one == other or not _is_same_number(first, second):
        return False
    if _OF_OTHERS.search(article.masked, max(0, second.place - 12), second.place):
        return False  # "another 17 per cent"
    if first.direction != second.direction and changed(article, first) != changed(article, second):
        return False
    if first.kind != second.kind and any(_is_other(article, f) for f in (first, second)):
        return False
    needed = _words_needed(article, first, second)
    if needed in (0, _NEVER):
        return needed == 0
    shared = _words(article, one, words) & _words(article, other, words)
    if first.unit:
        shared -= stems(f"{first.surface} {second.surface} {first.unit}".lower())
    return len(shared) >= needed


def _is_other(article: Article, figure: Figure) -> bool:
    """Is it 'the 50 per cent threshold', or told in its other form already ('two-thirds (65 per cent)')?"""
    is_modifier = _MODIFIES.search(article.masked, max(0, figure.place - 8), figure.place)
    return bool(is_modifier) or _has_twin(article, figure)


_TWIN = pattern(r"{F}[^\n\ue010\ue000-\ue008(]{0,60}\(\s?{P}|{P}[^\n\ue010\ue000-\ue008(]{0,40}\(\s?{F}")


def _has_twin(article: Article, figure: Figure) -> bool:
    """Is the share told in two forms where it stands, as in 'two-thirds (65 per cent)'?"""
    if _TWIN.match(article.masked, figure.place):
        return True
    start = max(0, figure.place - 64)
    return any(m.end() == figure.place + 1 for m in _TWIN.finditer(article.masked, start, figure.place + 1))


def _words_needed(article: Article, first: Figure, second: Figure) -> int:
    """The more things may have a number, the more words must say that it is of the same one."""
    is_exact = first.number == second.number and first.kind == second.kind != "fraction"
    if is_exact and (_digits(first) > _FEW_DIGITS or _is_named(first, second)):
        return 0
    if _KINDS[first.kind] == "share":
        return _words_of_a_share(article, first, second)
    if first.kind == "duration":
        is_hedged_alike = is_exact and first.bound == second.bound != "exact"
        is_headline = article.line_at(first.place) == 0 and is_exact
        return 1 if is_hedged_alike or is_headline else _NEVER  # "within three years", twice
    return 1 if max(_digits(first), _digits(second)) > _FEW_DIGITS else _SHARED


def _words_of_a_share(article: Article, first: Figure, second: Figure) -> int:
    """Answers of one paragraph may be alike by chance, a headline's share is told again below it."""
    line = article.line_at(first.place)
    if line == article.line_at(second.place):
        return _NEVER
    span = article.lines[line]
    if line <= _HEADLINES and span.end - span.start < _LONGEST_HEADLINE:
        is_same_change = changed(article, first) * changed(article, second) == 1
        return 1 if is_same_change and line == 0 else _SHARED
    if first.kind == "fraction" != second.kind:
        return _SHARED if _is_hedged(first, second) else _ALL_WORDS
    if first.kind == "fraction":
        return _NEVER
    is_round = first.number is not None and first.number % 5 == 0
    return _ROUND_WORDS if is_round else _ALL_WORDS


def changed(article: Article, figure: Figure) -> int:
    """1 where the figure tells a rise, -1 a fall, 0 neither."""
    return _signs(article).get(figure.place, 0)


@lru_cache(maxsize=4)
def _signs(article: Article) -> dict[int, int]:
    return {change.figure.place: change.sign for change in all_changes(article)}


def _is_named(first: Figure, second: Figure) -> bool:
    """Are both of one thing with a name of its own, as in '12 Institutes of Technology'?"""
    unit = first.unit or ""
    return first.kind == "count" and unit == second.unit and " " in unit and unit != unit.lower()


def _digits(figure: Figure) -> int:
    """How many digits the number has before its closing noughts: 3 for 5,960."""
    return 0 if figure.number is None else len(figure.number.normalize().as_tuple().digits)


def _is_same_number(first: Figure, second: Figure) -> bool:
    if first.kind != second.kind:
        if _is_hedged(first, second):
            return True
        is_bare = {first.bound, second.bound} <= {"exact", "about"} or first.bound == second.bound
        return is_bare and _points_apart(first, second) <= _BARE and meets(as_told(first), as_told(second))
    if _KINDS[first.kind] == "share":
        return first.number == second.number or _is_rounded(first, second)
    if first.number == second.number:
        return True
    return _overlap(first, second) and _is_told_roundly(first, second) and is_near(first, second)


def _overlap(first: Figure, second: Figure) -> bool:
    """Do the intervals meet? On the stated ends, which is quicker than on fractions."""
    return not any(
        one.high is not None and other.low is not None and one.high < other.low
        for one, other in ((first, second), (second, first))
    )


def _is_told_roundly(first: Figure, second: Figure) -> bool:
    """Has one number fewer digits, and not so few that it is near to much else unless a hedge says so?"""
    coarse, fine = sorted((first, second), key=_digits)
    return _digits(coarse) < _digits(fine) and (_digits(coarse) > 1 or coarse.bound != "exact")


def _points_apart(first: Figure, second: Figure) -> Decimal:
    """How many points lie between a fraction and a percentage."""
    fraction, share = (first, second) if first.kind == "fraction" else (second, first)
    return abs((share.number or Decimal(0)) - (fraction.number or Decimal(0)) * 100)


_BARE = 3  # points that a fraction without "over" or "under" may be off
_HEDGED = 4  # points that "nearly a quarter" may be off


def _is_hedged(first: Figure, second: Figure) -> bool:
    """Is it 'almost a quarter' and 24 per cent: near the fraction, on the side that its hedge says?"""
    fraction, share = (first, second) if first.kind == "fraction" else (second, first)
    if fraction.number is None or share.number is None or share.kind != "percentage":
        return False
    by = share.number - fraction.number * 100
    return (fraction.bound == "under" and -_HEDGED < by <= 0) or (
        fraction.bound == "over" and 0 <= by < _HEDGED
    )


def _is_rounded(first: Figure, second: Figure) -> bool:
    """Is one number the other with fewer digits, as 28 per cent is for 27.92 per cent?"""
    if first.number is None or second.number is None:
        return False
    fewer, more = sorted((first.number, second.number), key=_decimals)
    return fewer != more and more.quantize(Decimal(1).scaleb(-_decimals(fewer)), ROUND_HALF_UP) == fewer


def _decimals(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _words(article: Article, sentence: int, known: dict[int, frozenset[str]]) -> frozenset[str]:
    if sentence not in known:
        known[sentence] = content(article, article.sentences[sentence])
    return known[sentence]
