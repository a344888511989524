"""Levels told by rank: "A leads with 29.1 per cent, and B comes last on 19.8", "next come C on 8.3".

The first is above what ranks behind it, the last below all; what the levels do not bear out is left.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import comparable
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues

_CUES = cues("_lead| led | first| top|_led |_most ")
_BE = r"(?:is|was|were|are|came?|comes?|ranks?|ranked|finish(?:es|ed)|stands?|stood|sits?)"
_WITH = (
    r"(?: [a-z'-]+){0,5}?(?: with|,? on|,? at|, (?:with|on|at)|,| \(|:"
    r"|(?:, [a-z' -]{3,40},)? (?:attracted|drew|had|got|took|received)) ?(?:just |only |a )?"
)
_FIRST = pattern(
    rf"\b(?:lead(?:s|ing)?|led|top(?:s|ped|ping)?|{_BE} (?:in )?(?:first|top)|t(?:akes|ook) first place"
    r"|(?<!next )(?<!second )most (?:popular|common|frequent|(?:often )?[a-z]+ed)(?: [a-z-]+){0,6}?)\b"
    rf"{_WITH}(?P<figure>{{LP}})"
)
_BEHIND = pattern(
    r"\b(?:(?P<last>last|bottom)|second|third|fourth|next|then|followed by|ahead of)(?:-placed"
    r"| place)?\b"
    rf"{_WITH}(?P<figure>{{LP}})"
)
_NEXT = 2  # sentences after it that may tell who ranks behind


def ranks(article: Article) -> Iterator[tuple[Figure, tuple[Figure, ...], bool, int, int]]:
    """Yield the first (or last), those that it is put before (or after), whether it is last, and where."""
    for own in holding(article, _CUES, 1):
        match = _FIRST.search(article.masked, *own)
        if match is None:
            continue
        first = article.figure_at(match.start("figure"))
        told = list(_behind(article, own, match))
        if not told or not all(comparable(f, first) and _is_over(first, f) for f, _ in told):
            continue
        end = told[-1][0].place + 1
        yield first, tuple(f for f, _ in told), False, match.start(), end
        for last in (f for f, is_last in told if is_last):
            rest = (first, *(f for f, _ in told if f is not last))
            if all(_is_over(f, last) for f in rest):
                yield last, rest, True, match.start(), end


def _behind(article: Article, own: Span, match: re.Match[str]) -> Iterator[tuple[Figure, bool]]:
    index = article.sentence_at(own.start)
    start = match.end()
    for distance in range(_NEXT + 1):
        span = neighbour(article, index, distance)
        if span is None or not is_next(article, own, span):
            return
        found = [
            (article.figure_at(each.start("figure")), each["last"] is not None)
            for each in _BEHIND.finditer(article.masked, max(start, span.start), span.end)
        ]
        yield from found
        if distance > 1 and not found:
            return


def _is_over(first: Figure, other: Figure) -> bool:
    return first.number is not None and other.number is not None and first.number > other.number
