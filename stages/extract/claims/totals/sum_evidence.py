"""What speaks for figures being the parts of a whole that they add up to: numbers, units, layout, words.

Each point makes chance less likely: digits that agree to the last, more parts, one unit, one list or one
sentence with nothing else in it, and words such as "total", "made up of", "the other". Two figures and
their difference ("from 900 to 1,000, 100 more") add up as well, and are no parts.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.operands import are_kin
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.same_number import digits, is_swapped

_LEAST = 3
_MANY = 4  # digits that speak for themselves
NEAR_SENTENCES = 3
_CUE = re.compile(
    r"\b(?:includ\w+|split|divided|of (?:which|whom|these|those|them)|remain\w*|the (?:rest|others?)"
    r"|respectively|plus|also|match(?:ed|ing|es)|alongside|further|another|additional|each|women|men|male|female|(?:full|part)-time"
    r"|vote[ds]?|voting|in favour|against)\b"
)
_OF_ALL = re.compile(r"[\s\"]*(?:out )?of (?:the|its|their|this|that|all) ")
_STRONG = re.compile(
    r"\b(?:total\w*|altogether|in all|all told|both|either|combined|overall|together|made up|compris\w+"
    r"|consist\w*|sum|(?:split|spread|divided|shared) (?:across|over|between|into|among))\b"
)
_NEEDED = 5
_BY = re.compile(
    r"\b(?:by|up|down|(?:increase|rise|fall|drop|decrease|decline|reduction|growth|gain|loss|gap|difference"
    r"|cut|jump|surplus|shortfall) of) (?:just |only |some |another |an? |the )*$"
)
_MORE = re.compile(r" (?:[a-z-]+ ){0,2}?(?:more|fewer|less|higher|lower|up|down|above|below|short)\b")
_FROM_TO = pattern(
    r"\b(?:from|than|against|on|(?<!, )(?<!matched )(?<!together )(?<!combined )(?<!along )with|to)"
    r" (?:the |just |only |a )*$"
)
_DOWN_TO = pattern(
    r"\b(?:{up_verb}|{down_verb}|tak(?:es?|ing)|bring(?:s|ing)?) [^\n\ue010\ue000-\ue008;]{0,40}\bto"
    r" (?:just |only |about |around )?$"
)
THE_REST = re.compile(r"\b(?:other|remaining|rest|final|last) $")


def is_sum(article: Article, whole: Figure, parts: Sequence[Figure], figures: Sequence[Figure]) -> bool:
    """Do numbers, units, layout and words together say that the parts make the whole?"""
    if any(f.per != whole.per for f in parts):
        return False
    is_named = is_named_total(article, whole)
    if len(parts) == 2 and any(f.direction != whole.direction for f in parts) and not is_named:
        return False
    if whole.kind == "money" and any(f.unit != whole.unit for f in parts):
        return False
    if not is_named and are_of_a_change(article, whole, parts):
        return False
    return _points(article, whole, parts, figures) >= _NEEDED


_TOTAL = re.compile(r"\b(?:total|totals|totalled|totalling|sum|overall|altogether|in all)\b[^,.;]{0,40}$")


def is_named_total(article: Article, whole: Figure) -> bool:
    """Do the words before it call it a total?"""
    own = article.sentences[whole.sentence]
    before = article.masked[max(own.start, whole.place - 60) : whole.place]
    return "total" in (whole.hedge or "") or bool(_TOTAL.search(before))


def may_be_slip(whole: Figure, parts: Sequence[Figure], most: Decimal = Decimal("0.2")) -> bool:
    """Is a total that its parts do not make so near to their sum, or so like it, that a slip explains it?"""
    told = whole.number
    numbers = [part.number for part in parts]
    if told is None or None in numbers:
        return False
    found = sum(number for number in numbers if number is not None)
    return abs(told - found) <= most * told or is_swapped(told, Decimal(found))


def _points(article: Article, whole: Figure, parts: Sequence[Figure], figures: Sequence[Figure]) -> int:
    sentences = sorted({part.sentence for part in parts})
    own = whole.sentence
    many = max(digits(whole), *map(digits, parts))
    points = min(many, _MANY) - (1 if many < _MANY else 0)
    points += (len(parts) > 2) + (len(parts) > 4)
    points += 1 if have_one_unit(whole, parts) else -1
    points -= 2 * (whole.kind == "percentage" and {*sentences} != {own} and len(sentences) > 1)
    points += len(sentences) == 1
    points += 2 * (len(parts) >= _LEAST and _have_own_lines(article, whole, parts))
    if sentences == [own]:
        points += 2 * _fill_sentence(article, whole, parts, figures)
    elif article.line_at(whole.place) == article.line_at(parts[0].place):
        points += 1
    elif max(own, sentences[-1]) - min(own, sentences[0]) > max(NEAR_SENTENCES, len(parts)):
        points -= 1
    before = article.masked[max(0, whole.place - 110) : whole.place]
    if _BRINGS.search(before):
        return points + _NEEDED
    if is_named_total(article, whole):
        return points + 2
    return points + _points_of_words(article, parts, {own, *sentences})


_BRINGS = re.compile(
    r"\b(?:bring|tak|rais|mak|lift|push)\w*\b[^.;]{0,20}\b(?:total|sum|whole"
    r"|overall)\b[^,.;]{0,60} (?:to|of) $"
)


def _points_of_words(article: Article, parts: Sequence[Figure], sentences: set[int]) -> int:
    if THE_REST.search(article.masked, max(0, parts[-1].place - 12), parts[-1].place):
        return 3
    spans = [article.sentences[index] for index in sentences]
    if any(_STRONG.search(article.masked, *span) for span in spans):
        return 2
    is_told = any(
        _CUE.search(article.masked, *span) or _OF_ALL.match(article.masked, *span) for span in spans
    )
    return 1 if is_told else 0


_LETTER = re.compile(r"[A-Za-z]")


def have_one_unit(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Are they amounts, or counts of things that a text counts together?"""
    return whole.kind != "count" or all(
        are_kin(whole.unit, part.unit) or not _LETTER.search(part.surface) for part in parts
    )


def are_of_a_change(article: Article, whole: Figure, parts: Sequence[Figure]) -> bool:
    """May it be 'from 900 to 1,000, 100 more' rather than a sum of two?"""
    if len(parts) != 2:
        return False
    if any(f.direction != "level" for f in (whole, *parts)):
        return True
    for by in parts:
        if by.place in changed_places(article):
            return True
        before = article.masked[max(0, by.place - 36) : by.place]
        if _BY.search(before) or _MORE.match(article.masked, by.place + 1):
            return True
    if any(_DOWN_TO.search(article.masked, max(0, part.place - 60), part.place) for part in parts):
        return True  # "the use of £8m, which would reduce them to £6m"
    larger = max(parts, key=lambda part: part.value or 0)
    return bool(_FROM_TO.search(article.masked, max(0, larger.place - 16), larger.place))


def _fill_sentence(
    article: Article, whole: Figure, parts: Sequence[Figure], figures: Sequence[Figure]
) -> bool:
    """Are the whole and its parts all that the sentence tells of their kind, the whole at one end?"""
    span = article.sentences[whole.sentence]
    told = [f for f in figures if span.start <= f.place < span.end]
    return len(told) == len(parts) + 1


def _have_own_lines(article: Article, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do they open lines one below the other, a note under the whole allowed, or close lines of labels?"""
    lines = [article.line_at(figure.place) for figure in (whole, *parts)]
    if any(b - a != 1 for a, b in pairwise(lines[1:])):
        return False
    spans = [(article.lines[line], f) for line, f in zip(lines[1:], parts, strict=True)]
    if all(span.start == f.place for span, f in spans):
        return article.lines[lines[0]].start == whole.place
    return all(_LABEL.fullmatch(article.masked[span.start : span.end].rstrip()) for span, _ in spans)


_LABEL = pattern(r"[^\n]{2,40}(?::| -|\|) ?{N}")
