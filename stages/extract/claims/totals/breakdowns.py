"""Wholes that the words right after them break down, without saying that they name every part.

"12 schools – seven primaries and five secondaries", "learners, including 925,000 adults and 661,000
young people", "85 posts. Teaching will lose 46, support 30 and management nine". Such words assert a
sum only where the parts make up the whole; where they do not, parts are merely left out, and no
relation is claimed.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import LEVELS, fitting, head, neighbour, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.totals.sum_evidence import is_named_total, may_be_slip
from stages.extract.claims.totals.sums import is_one_list, parts_in

_INTRODUCED = pattern(
    r"[^\n\ue010\ue000-\ue008;]{0,60}?(?:;|,? including|,? with| -|:| \(|,(?= {C} (?:of (?:them|which|whom)"
    r"|in|at|for|from|on|by|being)\b))"
    r"(?: [a-z'-]+){0,2}? ?{L}"
)
_NEAR = 60
_SPLIT = re.compile(r"[\s\"]*(?:of|among) (?:these|those|them|the)\b")
_SPLIT_AFTER = pattern(r" of (?:them|these|those|which|whom)\b")
_HAPPENS = re.compile(
    r"\b(?:accounts?|makes? up|represents?|got|gets?|received?s?|won|went|goes|go|took|takes?|lose[sd]?|lost"
    r"|was|were|will|has|have|from|are|is)\b"
)


def broken_down(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield each whole with two or more parts that follow it and make it up, or that surely should."""
    for whole in article.figures:
        if whole.kind not in ("money", "count") or whole.bound == "between":
            continue
        own = sentence_of(article, whole)
        parts, is_sure = [], False
        if _INTRODUCED.match(article.masked, whole.place + 1, own.end):
            parts = _listed_parts(article, whole, whole.place + 1, _end_of_aside(article, whole, own.end))
        if not parts:
            parts = _in_the_next_sentence(article, whole)
            is_sure = bool(parts) and is_named_total(article, whole) and may_be_slip(whole, parts)
            is_sure = is_sure or _are_too_much(parts, whole)
        if parts and (is_sure or meets(total(part.interval for part in parts), whole.interval)):
            yield whole, parts, is_sure
    yield from _over_full(article)
    for whole, parts in _rounded(article):
        yield whole, parts, False


_OF_WHICH = cued(r"(?P<whole>{M})(?: [a-z'-]+){0,3},? of which\b", "of which")
_FEWEST_PARTS = 3


def _over_full(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """'£13 million, of which £9 million was grants, £4 million fees and £600,000 gifts': too much."""
    for match in matches(article, _OF_WHICH, _FEWEST_PARTS + 1):
        whole = article.figure_at(match.start("whole"))
        own = sentence_of(article, whole)
        parts = parts_in(article, whole, match.end(), own.end)
        is_plain = len(parts) >= _FEWEST_PARTS and _are_smaller(parts, whole) and is_one_list(article, parts)
        is_plain = is_plain and len(parts) == sum(
            f.kind == "money" for f in article.figures_in(match.end(), own.end)
        )
        if (
            is_plain
            and not any(f.place in changed_places(article) for f in parts)
            and may_be_slip(whole, parts)
        ):
            told = total(part.interval for part in parts)
            if told.low is not None and whole.interval.high is not None and told.low > whole.interval.high:
                yield whole, parts, True


_EXACT = 3  # digits from which a sum that comes out, but for rounding, is seldom chance
_LOOKED_AT = 3  # sentences that may hold the parts, the one of the whole among them


def _are_too_much(parts: Sequence[Figure], whole: Figure) -> bool:
    """Are three parts or more of one list more than their whole: they cannot be some of it?"""
    is_amount = whole.kind == "money" and whole.bound == "exact"  # a learner may be counted twice
    if len(parts) < _FEWEST_PARTS or not is_amount or not may_be_slip(whole, parts):
        return False
    told = total(part.interval for part in parts)
    return told.low is not None and whole.interval.high is not None and told.low > whole.interval.high


def _rounded(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """'Of 92,000 entries, one board had 49,059, another 39,257 and the third 3,951'."""
    exact = [f.sentence for f in article.figures if f.kind in ("money", "count") and digits(f) >= _EXACT]
    rich = {one for one, other in pairwise(exact) if one == other}
    for whole in article.figures if rich else ():
        if whole.kind not in ("money", "count") or digits(whole) >= _EXACT:
            continue
        for index in range(whole.sentence, whole.sentence + _LOOKED_AT):
            if index not in rich:
                continue
            sentence = article.sentences[index]
            told = article.figures_in(max(whole.place + 1, sentence.start), sentence.end)
            parts = [f for f in told if f.kind == whole.kind and digits(f) >= _EXACT]
            is_list = len(parts) > 1 and is_one_list(article, parts) and fitting(parts, whole) == parts
            if is_list and whole.bound != "over" and meets(total(p.interval for p in parts), whole.interval):
                yield whole, parts
                break


def _end_of_aside(article: Article, whole: Figure, end: int) -> int:
    """Where the dash or bracket closes that opened after the whole."""
    after = article.masked[whole.place + 1 : end]
    for opens, closes in ((" - ", " - "), (" (", ")")):
        if 0 <= (at := after.find(opens)) < _NEAR and (closed := after.find(closes, at + 3)) > 0:
            return whole.place + 1 + closed
    return end


def _listed_parts(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    """The figures of one kind that a list joins; of any noun, as primaries and secondaries make schools."""
    figures = [f for f in article.figures_in(start, end) if f.kind in LEVELS or f.kind == "percentage"]
    parts = [f for f in figures if f.kind == whole.kind and f.per == whole.per]
    is_plain = len(parts) == len(figures) > 1 and _are_smaller(parts, whole)
    if not is_plain or not is_one_list(article, parts):
        return []
    nouns = {head(part.unit) for part in parts if part.unit}
    is_kin = len(fitting(parts, whole)) == len(parts) or _SPLIT_AFTER.match(
        article.masked, parts[0].place + 1
    )
    return parts if is_kin or len(nouns) == len(parts) else []


def _are_smaller(parts: Sequence[Figure], whole: Figure) -> bool:
    return all(p.number is not None and whole.number is not None and p.number < whole.number for p in parts)


def _in_the_next_sentence(article: Article, whole: Figure) -> list[Figure]:
    """'It will cut 85 posts. Teaching will lose 46, support 30 and management nine.'"""
    index = whole.sentence
    own, following = article.sentences[index], neighbour(article, index, 1)
    if following is None or article.line_at(following.start) != article.line_at(own.start):
        return []
    if [f for f in article.figures_in(*own) if f.kind in LEVELS and f is not whole and f.kind != "duration"]:
        return []
    parts = _listed_parts(article, whole, *following)
    if not parts or len(parts) != len(article.figures_in(*following)):
        return []
    is_split = _SPLIT.match(article.masked, *following) or _HAPPENS.search(article.masked, *following)
    return parts if is_split else []
