"""A scale has as many labels as points: "five-point scale" and the labels that are listed for it.

Taken where the labels stand after a colon in the same sentence, or in quotation marks in it or in one
of the two sentences that follow. Left alone: a scale whose labels the text does not list.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand, Outcome, Relation
from stages.extract.claims.countables import names_a_scale
from stages.extract.claims.enumerations import read_enumeration
from stages.extract.claims.explanations import listed
from stages.extract.claims.intervals import interval, meets
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import pattern

RULE = "scale_points/1"
MOST_POINTS = 12
LONGEST_LABEL = 5  # words

_SCALE = pattern(r"(?P<points>{C})(?P<noun>(?:[ -](?:[a-z-]+ ){0,4}?(?:scale|system|response|model|policy|approach|framework|grading|rating)s?)?)\b")
_QUOTED = re.compile(r"(?:(?<=[\s(])|^)(?P<mark>['\"])(?P<label>[a-z][a-z' -]{1,40}?)(?P=mark)(?=[\s,.;:)!?]|$)")
_COLON = pattern(r"^[^\n\ue010\ue000-\ue008:]{0,60}?: (?P<labels>[^\n\ue010\ue000-\ue008]+)")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each scale whose labels are listed with it."""
    for figure in article.figures:
        if figure.kind == "count" and names_a_scale(figure.unit) and _is_small(figure):
            labels = _labels(article, figure)
            if labels:
                yield _candidate(figure, labels)


def _is_small(figure: Figure) -> bool:
    return figure.value is not None and 2 <= figure.value <= MOST_POINTS and figure.value.denominator == 1


def _labels(article: Article, figure: Figure) -> tuple[str, ...]:
    index = article.sentence_at(figure.place)
    own = article.sentences[index]
    rest = article.masked[figure.place + 1 : own.end]
    if match := _COLON.match(rest):
        start = figure.place + 1 + match.start("labels")
        if quoted := _quoted(article, start, own.end):
            return quoted
        enumeration = read_enumeration(article.words(start, own.end))
        if enumeration and enumeration.is_certain and all(len(i.split()) <= LONGEST_LABEL for i in enumeration.items):
            return enumeration.items
        return ()
    if len(quoted := _quoted(article, figure.place, own.end)) > 1:
        return quoted
    for distance in (1, 2):
        following = neighbour(article, index, distance)
        if following is None:
            break
        if len(quoted := _quoted(article, *following)) > 1:
            return quoted if _tells_grades(article.masked[following.start : following.end]) else ()
    return ()


_GRADES = re.compile(r"\b(?:ratings?|grades?|graded|rated|labels?|judge?ments?|scale|points?|tiers?|levels?|bands?|judged)\b")


def _tells_grades(words: str) -> bool:
    return bool(_GRADES.search(words))


def _quoted(article: Article, start: int, end: int) -> tuple[str, ...]:
    found: list[str] = []
    for match in _QUOTED.finditer(article.masked, start, end):
        if len(match["label"].split()) <= LONGEST_LABEL and match["label"] not in found:
            found.append(match["label"])
    return tuple(found)


def _candidate(figure: Figure, labels: tuple[str, ...]) -> Candidate:
    return Candidate(
        relation="scale_points",
        rule=RULE,
        start=figure.place,
        end=figure.place + 1,
        operands=(Operand("whole", figure), *(Operand("item", item=label) for label in labels)),
        asserted=figure,
    )


def check(candidate: Candidate) -> Outcome:
    """Count the labels and compare."""
    points, labels = candidate.figures("whole")[0], candidate.items
    recomputed = interval(len(labels), len(labels))
    is_met = meets(points.interval, recomputed)
    return Outcome(
        f"The text speaks of {points.words}.",
        f"The text says {points.words} {'and' if is_met else 'but'} lists {len(labels)} labels: {listed(labels)}.",
        points.interval,
        recomputed,
    )


EXAMPLES: dict[str, list[tuple[str, str | None]]] = {}

RELATION = Relation("scale_points", 1, find, check, EXAMPLES)  # type: ignore[arg-type]
