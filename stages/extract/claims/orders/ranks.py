"""Levels told by rank: "A leads with 29.1 per cent, and B comes last on 19.8", "next come C on 8.3".

The first is above what ranks behind it, the last below all; what the levels do not bear out is left.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import comparable
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding, places_of
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues

_CUES = cues("_lead| led | first| top|_led |_most ")
_MOST = ("most popular", "most common")
"""What may be said of a thing in a sentence of its own: "the most popular was maths. It was taken by 900"."""
_BE = r"(?:is|was|were|are|came?|comes?|ranks?|ranked|finish(?:es|ed)|stands?|stood|sits?)"
_TAKEN_BY = (
    r"(?: [a-z'-]+){0,7}?(?:,|[.\ue010]+ ?(?:it|this|they) (?:was|is|were|had|has|attracted|drew))"
    r"(?: (?:taken|chosen|picked|studied|named|sat|cited|by))* (?:an? |just |only )?"
)
_WITH = (
    r"(?:(?: [a-z'-]+){0,5}?(?: with|,? on|,? at|, (?:with|on|at)|,| \(|:"
    r"|(?:, [a-z' -]{3,40},)? (?:attracted|drew|had|got|took|received)) ?(?:just |only |a )?"
    rf"|{_TAKEN_BY})"
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
_NEXT = 4  # sentences after it that may tell who ranks behind
_FAR = 180  # letters between one rank and the next


def ranks(article: Article) -> Iterator[tuple[Figure, tuple[Figure, ...], bool, int, int]]:
    """Yield the first (or last), those that it is put before (or after), whether it is last, and where."""
    named = {article.sentences[article.sentence_at(at)] for cue in _MOST for at in places_of(article, cue)}
    for own in sorted(named.union(holding(article, _CUES, 1))):
        end = _end_of_ranks(article, own)
        match = _FIRST.search(article.masked, own.start, end)
        if match is None or match.start() >= own.end:
            continue
        first = article.figure_at(match.start("figure"))
        told = list(_behind(article, match.end(), end))
        if not told or not all(comparable(f, first) and _is_over(first, f) for f, _ in told):
            continue
        stop = told[-1][0].place + 1
        yield first, tuple(f for f, _ in told), False, match.start(), stop
        for last in (f for f, is_last in told if is_last):
            rest = (first, *(f for f, _ in told if f is not last))
            if all(_is_over(f, last) for f in rest):
                yield last, rest, True, match.start(), stop


def _end_of_ranks(article: Article, own: Span) -> int:
    """Where the sentences end that may tell the ranks: those of the paragraph and of the next one."""
    index, end = article.sentence_at(own.start), own.end
    for distance in range(1, _NEXT + 1):
        after = neighbour(article, index, distance)
        if after is None or not is_next(article, own, after):
            break
        end = after.end
    return end


def _behind(article: Article, start: int, end: int) -> Iterator[tuple[Figure, bool]]:
    for each in _BEHIND.finditer(article.masked, start, end):
        if each.start() - start > _FAR:
            return
        yield article.figure_at(each.start("figure")), each["last"] is not None
        start = each.end()


def _is_over(first: Figure, other: Figure) -> bool:
    return first.number is not None and other.number is not None and first.number > other.number
