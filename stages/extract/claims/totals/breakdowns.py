"""Wholes that the words right after them break down, without saying that they name every part.

"12 schools – seven primaries and five secondaries", "learners, including 925,000 adults and 661,000
young people", "85 posts. Teaching will lose 46, support 30 and management nine". Such words assert a
sum only where the parts make up the whole; where they do not, parts are merely left out, and no
relation is claimed.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import LEVELS, fitting, head, neighbour, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.totals.sum_evidence import is_named_total, may_be_slip
from stages.extract.claims.totals.sums import is_one_list

_INTRODUCED = pattern(
    r"[^\n\ue010\ue000-\ue008;]{0,60}?(?:;|,? including|,? with| -|:| \(|,(?= {C} of (?:them|which|whom)))"
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
        if parts and (is_sure or meets(total(part.interval for part in parts), whole.interval)):
            yield whole, parts, is_sure
    yield from _with_the_rest(article)
    for whole, parts in _rounded(article):
        yield whole, parts, False


_EXACT = 3  # digits from which a sum that comes out, but for rounding, is seldom chance
_LOOKED_AT = 3  # sentences that may hold the parts, the one of the whole among them


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


_REST_CUES = "the other | the rest | remaining | the balance"
_OF_W = cued(r"\b(?:of|among) (?:the |its |their |our |all )*(?P<whole>{L})", _REST_CUES)
_REST = re.compile(r"\b(?:the (?:others?|rest|remaining|balance),? |remaining )$")


def _with_the_rest(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """'Of the 640 learners, 310 are adults, 250 apprentices and the remaining 80 pupils': these are all."""
    parts_of = _parts_of(article)
    for part, whole in parts_of:
        parts = [part, *_up_to_the_other(article, whole)]
        if len(parts) < 2 or fitting(parts, whole) != parts:
            continue
        rest = parts[-1]
        is_of_it = rest.kind == "money" or " " not in rest.surface  # "the other 35 colleges in England"
        if is_of_it or meets(total(part.interval for part in parts), whole.interval):
            yield whole, parts, is_of_it
    for match in matches(article, _OF_W, _FEWEST):
        whole = article.figure_at(match.start("whole"))
        own = sentence_of(article, whole)
        told = article.figures_in(match.end(), own.end)
        if any(whole is other for _, other in parts_of) or len(told) < _FEWEST - 1:
            continue
        is_rest = _REST.search(article.masked, own.start, told[-1].place)
        if is_rest and fitting(told, whole) == list(told) and is_one_list(article, told):
            yield whole, list(told), True


def _up_to_the_other(article: Article, whole: Figure) -> list[Figure]:
    """'21 of the 46 are in support, the other 25 in teaching': what the list goes on with, the rest last."""
    own = sentence_of(article, whole)
    line = article.lines[article.line_at(whole.place)]
    told: list[Figure] = []
    for figure in article.figures_in(whole.place + 1, line.end):
        if figure.sentence > whole.sentence + (not told) or figure.kind != whole.kind:
            break
        told.append(figure)
        if _REST.search(article.masked, max(0, figure.place - 14), figure.place):
            is_far = figure.place > own.end and figure.place - own.end > _NEAR_START
            is_level = figure.direction == "level" and not article.masked.startswith(" of ", figure.place + 1)
            return told if is_level and not is_far else []
    return []


_NEAR_START = 16
_FEWEST = 3


_X_OF_W = cued(
    r"(?P<part>[\ue000\ue001])(?: [a-z'-]+){0,2} of (?:the |its |their |those |these )?(?:[a-z-]+'s )?"
    r"(?P<whole>[\ue000\ue001])",
    "_of_",
)


@lru_cache(maxsize=4)
def _parts_of(article: Article) -> tuple[tuple[Figure, Figure], ...]:
    """Each part and whole of 'sixteen of the 22 areas'."""
    found = matches(article, _X_OF_W, 2)
    return tuple((article.figure_at(m.start("part")), article.figure_at(m.start("whole"))) for m in found)


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
