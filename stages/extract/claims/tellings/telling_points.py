"""What speaks for two tellings of one quantity: its number, what it counts, where the two stand."""

import re
from collections.abc import Iterable
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import are_kin, head
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.retold import BULLETS
from stages.extract.claims.tellings.same_number import digits, is_hedged

_TOP = 4  # lines that may be title, standfirst or lead
_LONGEST_TOP = 280
_LONGEST_HEADING = 110
_UNDER_A_HEADING = 8  # lines that a section heading speaks of
SMALL = 10  # counts below it are told of many things


def are_alike(first: Figure, second: Figure) -> bool:
    """Have they one number of one kind?"""
    return (first.number, first.kind) == (second.number, second.kind)


_BACK = re.compile(r"\b(?:the|this|that|its|their) (?:(?:full|whole|same|entire|total|overall) )?$")
_DEFINITE = 2


def points_back(article: Article, first: Figure, second: Figure) -> int:
    """Does an article point back, as in 'the full £1,200' or 'the 20 per cent underspend'?"""
    is_back = _BACK.search(article.masked, max(0, second.place - 16), second.place)
    is_large = second.kind in ("money", "percentage") or (second.number or 0) >= SMALL
    return _DEFINITE if is_back and is_large and are_alike(first, second) else 0


def points_of_number(first: Figure, second: Figure) -> int:
    """How little chance there is that two things have this number."""
    points = _points_of_unit(first, second)
    if first.kind != second.kind:
        return points + (1 if is_hedged(first, second) else 0)
    if first.number == second.number:
        many = digits(first)
        exact = 0 if first.kind == "fraction" else 3 if many > _FEW else many - 1
        return points + exact + (first.bound == second.bound != "exact")
    coarse, fine = sorted((first, second), key=digits)
    is_hedge = coarse.bound != "exact"
    return points + (digits(coarse) > 1) + (1 if is_hedge else -1) + (digits(fine) > digits(coarse) + 1)


def _points_of_unit(first: Figure, second: Figure) -> int:
    if first.kind == "money":
        return 1
    if first.kind != "count":
        return 0
    one, other = head(first.unit), head(second.unit)
    if one is None or other is None or one != other:
        return 0 if are_kin(one, other) else -1
    unit = first.unit or ""
    if first.unit != second.unit or " " not in unit:
        return 1
    return 3 if unit != unit.lower() else 2  # "12 Institutes of Technology" have a name


TITLE, STANDFIRST = 3, 2
_LETTERS = re.compile(r"[a-z]{3,}")


def points_of_place(article: Article, first: Figure, second: Figure) -> int:
    """A title or standfirst is told again in the body, and a heading in the section under it."""
    line, below = article.line_at(first.place), article.line_at(second.place)
    if line == below:
        is_share = first.kind in ("percentage", "fraction")
        return -1 - (first.kind == second.kind and first.number == second.number) if is_share else 0
    span = article.lines[line]
    length = span.end - span.start
    if line < _TOP and length < _LONGEST_TOP:
        return STANDFIRST if line else TITLE
    if below - line > _UNDER_A_HEADING or length > _LONGEST_HEADING:
        return 0
    words = article.masked[span.start : span.end].strip()
    is_heading = words[-1] not in ".:;,!)" and len(_LETTERS.findall(words)) > 1 and "|" not in words
    return TITLE if is_heading and words[0] not in BULLETS else 0


def are_cells(article: Article, lines: Iterable[int]) -> bool:
    """Are all these lines rows of tables, with bars or laid out by space alone?"""
    return all(_is_row(article, line) for line in lines)


_ANY_WORD = re.compile(r"[a-z]{2,}")
_IN_SENTENCES = re.compile(r"\b(?:the|is|was|are|were|has|have|had|will|to|by|that|which|from)\b")
_FEW_WORDS = 2  # of a cell that has a line of its own
_MANY_NUMBERS = 3  # of a line that is a row


@lru_cache(maxsize=256)
def _is_row(article: Article, line: int) -> bool:
    span = article.lines[line]
    if article.masked.find("|", *span) >= 0 or _ROW_END.search(article.masked[span.start : span.end]):
        return True
    words = _ANY_WORD.findall(article.masked, *span)
    if line < _TOP or not article.figures_in(*span):
        return False  # a headline has few words too
    many = len(article.figures_in(*span))
    is_bare = len(words) <= _FEW_WORDS and not article.masked[span.start : span.end].rstrip().endswith(".")
    return is_bare or (many >= _MANY_NUMBERS and not _IN_SENTENCES.search(article.masked, *span))


_ROW_END = pattern(r"(?:^\s*|{N}[ \t]+){N}\s*$|^[^\n:\ue000-\ue008]{2,50}: {N}\s*$")


_FEW = 2  # digits: a number of more is seldom told of two things
