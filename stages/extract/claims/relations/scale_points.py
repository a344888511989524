"""A scale has as many labels as points: "five-point scale" and the labels that are listed for it.

Taken where the labels stand after a colon in the same sentence, or in quotation marks in it or in one
of the two sentences that follow. Left alone: a scale whose labels the text does not list.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.counts.countables import SCALES, names_a_scale
from stages.extract.claims.counts.enumerations import read_enumeration
from stages.extract.claims.counts.lists import bullet_lists, numbered_lists
from stages.extract.claims.explanations import listed
from stages.extract.claims.intervals import interval, meets
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import pattern

RULE = "scale_points/1"
MOST_POINTS = 12
LONGEST_LABEL = 5  # words

_QUOTED = re.compile(
    r"(?:(?<=[\s(])|^)(?P<mark>['\"])(?P<label>[a-z][a-z' -]{1,40}?)(?P=mark)(?=[\s,.;:)!?]|$)"
)
_COLON = pattern(
    r"^[^\n\ue010\ue000-\ue008:()]{0,60}?(?:: |,? (?:there (?:are|is)|you find|one finds) |, (?:from"
    r"|namely) | - |(?<=scale) of )(?P<labels>[^\n\ue010\ue000-\ue008()]+)"
    r"|^[^\n\ue010\ue000-\ue008:()]{0,60}? ?\((?P<bracket>[^\n\ue010\ue000-\ue008()]+)\)"
)


def find(article: Article) -> Iterator[Candidate]:
    """Yield each scale whose labels are listed with it."""
    for figure in article.figures:
        is_scale = figure.kind == "count" and names_a_scale(figure.unit) and _is_small(figure)
        is_scale = is_scale and bool(_NAMES_SCALE.search(figure.surface.lower()))  # not "two 'outstanding'"
        if is_scale and not _is_move(article, figure):
            labels = _labels(article, figure)
            if labels:
                yield _candidate(figure, labels, is_sure=len(labels) > 2 or figure.value == len(labels))


_MOVES = re.compile(
    r"\b(?:drop|fell|fall|plung|crash|slid|tumbl|slump|plummet|lost|down|downgrad|rose|risen|ris|up|jump"
    r"|climb|leap|improv|gain|mov)[a-z]* (?:by )?$"
)


def _is_move(article: Article, figure: Figure) -> bool:
    """Does a number of grades tell how far something moved, as in 'fell two grades'?"""
    return bool(_MOVES.search(article.masked, max(0, figure.place - 24), figure.place))


_NAMES_SCALE = re.compile(rf"(?:{'|'.join(sorted(SCALES))})s?$")


def _is_small(figure: Figure) -> bool:
    return figure.value is not None and 2 <= figure.value <= MOST_POINTS and figure.value.denominator == 1


def _labels(article: Article, figure: Figure) -> tuple[str, ...]:
    """The labels of a scale, from the first place that lists some."""
    index = figure.sentence
    own = article.sentences[index]
    told = _told_below(article, figure, index) if "-" in figure.surface else ()
    if told := told or _in_lines_below(article, own):
        return told
    if match := _COLON.match(article.masked[figure.place + 1 : own.end]):
        return _listed_behind(article, figure, match, own)
    if len(quoted := _quoted(article, figure.place, _next_count(article, figure, own))) > 1:
        return quoted
    if told := _said_next(article, figure, index):
        return told
    for distance in (1, 2):
        following = neighbour(article, index, distance)
        if following is None:
            break
        if len(quoted := _quoted(article, *following)) > 1:
            return quoted if _tells_grades(article.masked[following.start : following.end]) else ()
    return ()


def _next_count(article: Article, figure: Figure, own: Span) -> int:
    """Where the sentence counts something else: 'six levels and three terms, "basic" …'; else its end."""
    further = (f.place for f in article.figures_in(figure.place + 1, own.end) if f.kind == "count" and f.unit)
    return next(further, own.end)


def _in_lines_below(article: Article, own: Span) -> tuple[str, ...]:
    """The bullets or numbered lines right under a sentence that ends in a colon."""
    if not article.masked[own.start : own.end].rstrip().endswith(":"):
        return ()
    for each in (*bullet_lists(article), *numbered_lists(article)):
        if each.before is not None and each.before.end == own.end and not each.is_open:
            items = tuple(article.words(*item).strip(" ;,.") for item in each.items)
            return items if all(len(item.split()) <= LONGEST_LABEL for item in items) else ()
    return ()


_SAID_NEXT = re.compile(
    r"(?:\bthe (?:grades|labels|ratings|judge?ments|points|levels|bands|tiers|steps) (?:are|were|will be)"
    r"|\b(?:can|will|may|would|could|must) (?:each )?(?:be|get) (?:rated|graded|judged|ranked|labelled"
    r"|deemed)(?: as)?(?: either)?) "
)


def _said_next(article: Article, figure: Figure, index: int) -> tuple[str, ...]:
    """'The points are poor, fair and good', 'colleges can be rated poor, fair or good': the next sentence."""
    following = neighbour(article, index, 1)
    match = _SAID_NEXT.search(article.masked, *following) if following else None
    if following is None or match is None or article.figures_in(match.end(), following.end):
        return ()
    enumeration = read_enumeration(article.words(match.end(), following.end))
    if enumeration is None or not enumeration.is_certain:
        return ()
    is_near = abs(len(enumeration.items) - int(figure.number or 0)) <= 1
    is_short = all(len(item.split()) <= LONGEST_LABEL for item in enumeration.items)
    return enumeration.items if is_near and is_short else ()


_THE_LABELS = re.compile(
    r"\b(?:grades|labels|ratings|judge?ments|points|levels|bands|tiers|steps)\b[^:\n\ue010]{0,40}?"
    r" (?:are|were|be): "
)
_FAR = 4  # sentences on which the labels of a scale may be listed


def _told_below(article: Article, figure: Figure, index: int) -> tuple[str, ...]:
    """'The grades are: poor, fair and good', a few sentences on: only where they are as many."""
    for following in article.sentences[index + 1 : index + 1 + _FAR]:
        match = _THE_LABELS.search(article.masked, *following)
        enumeration = read_enumeration(article.words(match.end(), following.end)) if match else None
        if enumeration is None or len(enumeration.items) != figure.value:
            continue
        if all(len(item.split()) <= LONGEST_LABEL for item in enumeration.items):
            return enumeration.items
    return ()


def _listed_behind(article: Article, figure: Figure, match: re.Match[str], own: Span) -> tuple[str, ...]:
    """The labels after a colon or in a bracket: what is quoted, else the enumeration."""
    is_bracket = bool(match["bracket"])
    start = figure.place + 1 + match.start("bracket" if is_bracket else "labels")
    # a figure among the labels ("three shades of green for …") does not end them
    end = figure.place + 1 + match.end("bracket") if is_bracket else own.end
    if article.masked.startswith(" - ", start - 3):
        closed = article.masked.find(" - ", start, own.end)
        end = closed if closed > 0 else end
    if len(quoted := _quoted(article, start, end)) > 1:
        return quoted
    enumeration = None if article.figures_in(start, end) else read_enumeration(article.words(start, end))
    if enumeration is None or not enumeration.is_certain:
        return ()
    is_short = all(len(item.split()) <= LONGEST_LABEL for item in enumeration.items)
    return enumeration.items if is_short else ()


_GRADES = re.compile(
    r"\b(?:ratings?|grades?|graded|rated|labels?|judge?ments?|scale|points?|tiers?|levels?|bands?|judged)\b"
)


def _tells_grades(words: str) -> bool:
    return bool(_GRADES.search(words))


def _quoted(article: Article, start: int, end: int) -> tuple[str, ...]:
    found: list[str] = []
    for match in _QUOTED.finditer(article.masked, start, end):
        if len(match["label"].split()) <= LONGEST_LABEL and match["label"] not in found:
            found.append(match["label"])
    return tuple(found)


def _candidate(figure: Figure, labels: tuple[str, ...], *, is_sure: bool) -> Candidate:
    return Candidate(
        relation="scale_points",
        rule=RULE,
        start=figure.place,
        end=figure.place + 1,
        operands=(Operand("whole", figure), *(Operand("item", item=label) for label in labels)),
        asserted=figure,
        is_sure=is_sure,
        doubt="it may not list them all",
    )


def check(candidate: Candidate) -> Outcome:
    """Count the labels and compare."""
    points, labels = candidate.figures("whole")[0], candidate.items
    recomputed = interval(len(labels), len(labels))
    is_met = meets(points.interval, recomputed)
    return Outcome(
        f"The text speaks of {points.words}.",
        f"The text says {points.words} {'and' if is_met else 'but'} lists {len(labels)} labels:"
        f" {listed(labels)}.",
        points.interval,
        recomputed,
    )


EXAMPLES: Examples = {
    (
        "Schools will be graded on a five-point scale. They would get ratings from the red 'needs help' "
        "to 'needs care', and on through 'sound', 'good' and 'great'."
    ): [("reconciled", "five-point")],
    (
        "Schools will be graded on a six-point scale. They would get ratings from the red 'needs help' "
        "to 'needs care', and on through 'sound', 'good' and 'great'."
    ): [("contradicted", "six-point")],
    ("We judge each aspect on a four-point scale: superb, sound, shaky and poor."): [
        ("reconciled", "four-point")
    ],
    "Heads dislike the five-point scale.": [],
    (
        "From bottom to top the five grades are: red for “needs help”, orange for “needs care”, and three "
        "shades of green for “sound”, “good” and “great”."
    ): [("reconciled", "five grades")],
    "Six T Levels are open: design, digital, health, science, finance and law.": [],
}

RELATION = Relation("scale_points", 1, find, check, EXAMPLES)
