"""The claim that one figure, or each of a list, is part of a whole; which whole "of them" looks back to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand
from stages.extract.claims.operands import LEVELS, fit, sentence_of
from stages.extract.claims.patterns import cued
from stages.extract.claims.sums import is_one_list

RULE = "subset/1"
OF_THEM = cued(
    r"(?P<part>[\ue000\ue001])(?: [a-z-]+){0,1}? of (?:them|whom|which|it(?! all)|(?:these|those)"
    r"(?P<noun> [a-z-]+s\b)?)\b",
    "of them | of whom | of which | of these | of those | of it",
)


def one_or_several(
    article: Article, part: Figure, whole: Figure, match: re.Match[str], *, is_sure: bool
) -> Candidate:
    """The claim of the one part, or of all that its list names."""
    if several := listed_with(article, part, whole):
        return of_several(several, whole)
    return part_of(part, whole, part.place, match.end(), is_sure=is_sure)


def listed_with(article: Article, first: Figure, whole: Figure) -> list[Figure]:
    """'Including 15 colleges, one university and one school': the parts that one list names, if several."""
    own = sentence_of(article, first)
    end = article.masked.find(";", first.place, own.end)
    parts = [f for f in article.figures_in(first.place, end if end > 0 else own.end) if f.kind == first.kind]
    is_list = len(parts) > 1 and is_one_list(article, parts) and all(may_be_part(p, whole) for p in parts)
    return parts if is_list else []


def of_several(parts: Sequence[Figure], whole: Figure) -> Candidate:
    """The parts of one list, which may overlap, against the whole that holds them."""
    found = part_of(parts[0], whole, min(parts[0].place, whole.place), parts[-1].place + 1, is_sure=False)
    operands = (*(Operand("part", part) for part in parts), Operand("whole", whole))
    return replace(found, operands=operands, asserted=whole, doubt="the parts may overlap")


def wholes_before(article: Article, part: Figure) -> list[Figure]:
    """The fitting figures before 'of them': in the sentence, else the only one of the sentence before."""
    index = part.sentence
    own = article.sentences[index]
    here = [f for f in article.figures_in(own.start, part.place) if f.kind == part.kind]
    if here:
        wholes = [f for f in here if may_be_part(part, f)]
        # "30 staff, 23 of them, 16 of them": parts of one whole, which is the first that is no part itself
        return [f for f in wholes if not OF_THEM.words.match(article.masked, f.place)]
    if index == 0:
        return []
    before = article.sentences[index - 1]
    wholes = [f for f in article.figures_in(*before) if may_be_part(part, f)]
    named = [f for f in wholes if " " in f.surface]
    return wholes if len(wholes) == 1 else named if len(named) == 1 else []


def may_be_part(part: Figure, whole: Figure) -> bool:
    """Are the two of one quantity, and none a length of time?"""
    if part.kind not in LEVELS or not fit(part, whole):
        return False
    return part.kind != "duration"


def part_of(part: Figure, whole: Figure, start: int, end: int, *, is_sure: bool = True) -> Candidate:
    """The claim that a part is not greater than its whole."""
    return Candidate(
        relation="subset",
        rule=RULE,
        start=start,
        end=end,
        operands=(Operand("part", part), Operand("whole", whole)),
        asserted=part,
        is_sure=is_sure,
        doubt="another figure may be the whole",
    )
