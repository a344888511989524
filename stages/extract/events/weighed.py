"""Times of which no construction reads an event, weighed by the words around them: does something happen?

On documents that nothing was learned or set from (`unseen_*`) nine of ten rows of the whole table are
labelled, and three of four labelled events are read. A sentence without a time is left to the constructions.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter

from stages.extract.events.done import Happening
from stages.extract.events.happenings import beside
from stages.extract.events.telling import told_at, told_bare
from stages.extract.events.timed import Timed, timed_places
from stages.extract.events.verbs import OTHER
from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.weighing.places import Place
from stages.extract.weighing.weights import weights_of

_PACKAGE = "stages.extract.events"
_LIKELY = 0.5
_LIKELY_TOO = 0.6
"""The same for a second time of a sentence of which an event is told."""
_LIKELY_SPOKEN = 0.7
"""The same for a time in speech."""
_LIKELY_OTHER, _LIKELY_ALONE = 0.6, 0.7
"""The same for what a verb on no list tells, of somebody named and of nobody."""
_LIKELY_BARE = 0.9
"""The same for a time beside which nothing on the lists tells what happens."""
_LEAST = 15  # code points that a line has besides its time
_ASIDE = re.compile(
    r"[,(–— -]+(?:(?:at|on|in|from|by|the|first|last|start|end|beginning|day|week|month|of|and|to|until) "
    r")*\(?"
)
_NO_FIGURES: frozenset[str] = frozenset()


def places(context: ArticleContext) -> Iterator[Place]:
    """Every time that a sentence of an article tells."""
    article = Article(context, _NO_FIGURES)
    for index, dates in _dated(article.sentences, context.rows.get("dates", ())):
        yield from timed_places(article, index, dates)


def is_told(place: Place, context: ArticleContext, label: Row, _paragraph: str) -> bool:
    """Whether a labelled event is of the time that a place is: in its words, or its day in its sentence."""
    if not isinstance(place, Timed) or place.date is None:
        return False
    evidence = str(label["evidence"])
    at = context.text.find(evidence)
    end = at + len(evidence)
    if at < 0 or at >= place.end or end <= place.start:
        return False
    days = [str(label[key]) for key in ("starts_on", "ends_on") if label.get(key)]
    own = [str(place.date.get(key)) for key in ("starts_on", "ends_on")]
    return at <= place.at < end or any(one.startswith(day) for one in own for day in days)


IS_SAME = is_told


def weighed(
    context: ArticleContext, masked: str, cast: Cast, told: Sequence[Happening]
) -> Iterator[Happening]:
    """The likeliest event of each sentence of which none is `told`, or of its other times."""
    article, weights = Article(context, _NO_FIGURES), weights_of(_PACKAGE)
    by_start = sorted(told, key=attrgetter("start"))
    starts = [happening.start for happening in by_start]
    ends = list(accumulate((happening.end for happening in by_start), max))
    for index, dates in _dated(article.sentences, context.rows["dates"]):
        sentence = article.sentences[index]
        before = bisect_left(starts, sentence.end)
        is_read = before > 0 and ends[before - 1] > sentence.start
        is_one = _is_stamp(sentence, dates[0]) or "respectively" in sentence.text
        if is_one or (is_read and len(dates) == 1):
            continue
        inside = [h for h in told if h.start < sentence.end and h.end > sentence.start] if is_read else []
        free = _free(context.text, dates, inside)
        places = timed_places(article, index, dates) if free else ()
        chances = [(weights.chance(place.features), place.date) for place in places if place.date in free]
        chances.sort(key=itemgetter(0), reverse=True)
        for chance, date in chances:
            if date is None or chance < (_LIKELY_TOO if inside else _LIKELY):
                break
            found = told_at(context.text, masked, sentence, cast, date)
            if found is None and chance >= _LIKELY_BARE:
                found = told_bare(context.text, masked, sentence, cast, date)
            is_likely = found is not None and chance >= _least(masked, date, found)
            if (
                found is not None
                and is_likely
                and not any(_is_one(context.text, found, other) for other in inside)
            ):
                inside.append(found)
                yield found


def _is_one(text: str, found: Happening, other: Happening) -> bool:
    """Whether two happenings of a sentence are one."""
    return found.title == other.title or (
        found.date is not None and other.date is not None and _is_aside(text, found.date, other.date)
    )


def _is_aside(text: str, date: Row, other: Row) -> bool:
    """Whether a time only tells another again: "14 January, at the start of the spring term"."""
    first, last = sorted((date, other), key=lambda row: int(str(row["start_char"])))
    return _ASIDE.fullmatch(text, int(str(first["end_char"])), int(str(last["start_char"]))) is not None


def _least(masked: str, date: Row, found: Happening) -> float:
    """How likely an event must be that may be none: told in speech, or by a verb on no list."""
    is_spoken = not masked.startswith(str(date["surface"]), int(str(date["start_char"])))
    least = _LIKELY_SPOKEN if is_spoken else 0.0
    return (
        max(least, _LIKELY_OTHER if found.participants else _LIKELY_ALONE) if found.kind == OTHER else least
    )


def _dated(sentences: Sequence[Sentence], dates: Sequence[Row]) -> Iterator[tuple[int, list[Row]]]:
    """Each sentence that tells a time, by its number, with its times; both come in reading order."""
    starts = [sentence.start for sentence in sentences]
    for index, inside in groupby(dates, lambda row: bisect_right(starts, int(str(row["start_char"]))) - 1):
        whole = [row for row in inside if index >= 0 and int(str(row["end_char"])) <= sentences[index].end]
        if whole:
            yield index, whole


def _free(text: str, dates: Sequence[Row], told: Sequence[Happening]) -> list[Row]:
    """The times that are none of the events told; none where one of these has no time."""
    own = [happening.date for happening in told if happening.date is not None]
    if len(own) < len(told):
        return []
    return [date for date in dates if not any(beside(text, date, other) for other in own)]


def _is_stamp(sentence: Sentence, date: Row) -> bool:
    """Whether a sentence is a line that is little more than its time."""
    return len(sentence.text) < len(str(date["surface"])) + _LEAST
