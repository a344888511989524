"""Of several changes the one that is told to be the biggest: "the biggest rise was among adults - up 7.9%".

The others are those of the same way told in its sentence or right after it, each with its own group; a change
over another time ("over the month") is none of them. What the numbers do not bear out is left.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import Change, changes
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.superlatives import Superlative
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues

_CUES = cues("biggest | largest | greatest | highest | sharpest | steepest | smallest ")
_MOST = pattern(
    r"\b(?P<order>biggest|largest|greatest|highest|sharpest|steepest|smallest)(?: (?!(?:since|ever)\b)"
    r"[a-z-]+){0,3}? (?:(?P<up>{up_noun})|{down_noun})\b"
)
_SINCE = re.compile(r"[^\n\ue010]{0,60}\b(?:since|in (?:more than |over |nearly )?\ue002|ever|on record)\b")
"""'The biggest monthly rise since 2004': of others that are not told."""
_TIMES = re.compile(r"\b(?:month|week|quarter|year|annual|decade)")
_REACH = 120  # letters from the words to the change that they are told of
_AFTER = 3  # sentences that may tell the others


def most_changed(article: Article) -> Iterator[Superlative]:
    """Yield each change that is told to be the biggest (or smallest) of those around it."""
    told: tuple[Change, ...] | None = None
    for own in holding(article, _CUES, 1):
        for match in _MOST.finditer(article.masked, *own):
            if _SINCE.match(article.masked, match.end()) or len(_times(article, own)) > 1:
                continue  # "the highest annual rise was 12 per cent, and the highest of the month 1.1"
            sign = 1 if match["up"] else -1
            told = changes(article, "share") if told is None else told
            alike = [c for c in told if c.sign == sign and c.figure.kind == "percentage"]
            most = next((c for c in alike if match.end() <= c.figure.place <= match.end() + _REACH), None)
            if most is None or most.figure.place >= own.end:
                continue
            rest = tuple(c.figure for c in _others(article, own, most, alike))
            is_low = match["order"] == "smallest"
            if rest and all(_is_beyond(most.figure, other, is_low=is_low) for other in rest):
                end = max(most.end, most.figure.place + 1)
                yield Superlative(most.figure, rest, is_low, match.start(), end, is_sure=False)


def _others(article: Article, own: Span, most: Change, alike: list[Change]) -> list[Change]:
    """The changes of the same way in the sentence, and in those after it as long as they tell some."""
    index = article.sentence_at(own.start)
    found = [c for c in alike if c.figure.sentence == index and c is not most]
    for distance in range(1, _AFTER + 1):
        after = neighbour(article, index, distance)
        if after is None or not is_next(article, own, after):
            break
        there = [c for c in alike if c.figure.sentence == index + distance]
        is_another = _MOST.search(article.masked, *after)  # begins another such order
        if not there or is_another or _times(article, own) != _times(article, after):
            break
        found += there
    return found


def _times(article: Article, span: Span) -> set[str]:
    """What the changes of a sentence are told over."""
    return {_ALIKE.get(time, time) for time in _TIMES.findall(article.masked, *span)}


_ALIKE = {"annual": "year"}


def _is_beyond(most: Figure, other: Figure, *, is_low: bool) -> bool:
    if most.number is None or other.number is None:
        return False
    return most.number < other.number if is_low else most.number > other.number
