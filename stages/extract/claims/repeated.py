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

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.intervals import meets
from stages.extract.claims.operands import head
from stages.extract.claims.relations.share import as_told
from stages.extract.claims.retold import content, is_near, retold

_KINDS = {"money": "money", "count": "count", "percentage": "share", "fraction": "share"}
_SMALL = 10  # counts below it are told of many things
_LOOKED_BACK = 8  # earlier figures of one kind and unit that each figure is held against
_SHARED = 2  # words besides the unit that two sentences must have in common
_ALL_WORDS = 3  # … where the figures are shares, which many things may have
_MODIFIES = re.compile(r"\b(?:the|a|an|its|their) $")
_HEADLINES = 3  # lines at the top
_FEW_DIGITS = 2  # a number of more digits is seldom told of two things


def repeated(article: Article, taken: set[int]) -> Iterator[Candidate]:
    """Yield each figure with the first later sentence that tells it again."""
    told: defaultdict[tuple[str | None, ...], list[tuple[Decimal, Figure]]] = defaultdict(list)
    words: dict[int, frozenset[str]] = {}
    for figure in article.figures:
        if figure.kind not in _KINDS or figure.number is None or figure.bound == "between":
            continue
        number = figure.number * 100 if figure.kind == "fraction" else figure.number
        unit = head(figure.unit) if figure.kind == "count" else figure.unit
        key = (_KINDS[figure.kind], None if _KINDS[figure.kind] == "share" else unit, figure.per)
        for before, earlier in reversed(told[key][-_LOOKED_BACK:]):
            if abs(before - number) * 5 > abs(number) or (earlier.place in taken and figure.place in taken):
                continue
            if _is_again(article, earlier, figure, words):
                taken.update((earlier.place, figure.place))
                found = retold(earlier, figure, is_sure=False)
                yield replace(found, facts={"kind": "retold", "where": "text first"})
                break
        told[key].append((number, figure))


def _is_again(article: Article, first: Figure, second: Figure, words: dict[int, frozenset[str]]) -> bool:
    one, other = article.sentence_at(first.place), article.sentence_at(second.place)
    if one == other or first.direction != second.direction or not _is_same_number(first, second):
        return False
    if first.kind != second.kind and any(
        _MODIFIES.search(article.masked, max(0, f.place - 8), f.place) for f in (first, second)
    ):
        return False  # "the 50 per cent threshold"
    shared = _words(article, one, words) & _words(article, other, words)
    if first.unit:
        shared -= {head(first.unit) or ""}
    return len(shared) >= _words_needed(article, first, second)


def _words_needed(article: Article, first: Figure, second: Figure) -> int:
    """The more things may have a number, the more words must say that it is of the same one."""
    if _KINDS[first.kind] == "share":
        return _SHARED if article.line_at(first.place) < _HEADLINES else _ALL_WORDS
    return 1 if max(_digits(first), _digits(second)) > _FEW_DIGITS else _SHARED


def _digits(figure: Figure) -> int:
    """How many digits the number has before its closing noughts: 3 for 5,960."""
    return 0 if figure.number is None else len(figure.number.normalize().as_tuple().digits)


def _is_same_number(first: Figure, second: Figure) -> bool:
    if first.kind != second.kind:
        return {first.bound, second.bound} <= {"exact", "about"} and meets(as_told(first), as_told(second))
    if _KINDS[first.kind] == "share":
        return first.number == second.number or _is_rounded(first, second)
    if first.kind == "count" and (not first.unit or first.number is None or first.number < _SMALL):
        return False
    if first.number == second.number:
        return True
    return meets(first.interval, second.interval) and is_near(first, second)


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
