"""Counts that no construction reads, weighed by the words around them: do they count learners?

On documents left out of the learning, counts and shares from `_LIKELY` on are labelled rows 91 times of a
hundred, and hold half of those that every reader would write. What else may be counted with such words
around it (firms, tutors, those who were asked) is left alone.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import ArticleContext, Row
from stages.extract.learners.counting import may_count, own_unit
from stages.extract.learners.units import LEARNER_UNITS
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.weighing.places import Place, figure_place
from stages.extract.weighing.weights import weights_of
from stages.extract.weighing.words import words_of

_KINDS = frozenset({"count", "percentage", "fraction"})
_PACKAGE = "stages.extract.learners"
_LIKELY = 0.5
_UNITS = LEARNER_UNITS | {"", "participant", "candidate", "bootcamp", "year-old"}
_CUT = re.compile(r"[,;:–()]| (?:and|but|while|compared) ")
_IN_A_TABLE = re.compile(r"\||\s{3}|^[\W\d]*$")
_NOT_HERE = re.compile(
    r"\b(?:population|targets?|(?:an?|the) extra|out of work|NEET|left without|could be left)\b"
)
_LEAST = 20
_AIM = re.compile(
    r"\b(?:expected|hope[sd]?|aim(?:s|ed)?|target|pledge[sd]?|promise[sd]?|could|would|should|will|plans?|planned"
    r"|want(?:s|ed)?|ambition|to be|at least)\b[^.;]{0,60}$"
)


EXAMPLES = {
    "There were over 4,100 participants in apprenticeships in 2022-23.": [
        {"value": 4100, "group": "participants", "qualification": "apprenticeships", "rule": "weighed/1"}
    ],
    "Staff at 4,100 firms took part in 2022-23. The scheme was to have 4,100 participants by 2026.": [],
    "There were 251,100 Apprenticeship starts in the first half of 2019/20. In all 1,200 places have been "
    "lost.": [{"qualification": "Apprenticeship", "group": "starts", "period": "first half of 2019/20"}],
}


def places(context: ArticleContext) -> Iterator[Place]:
    """Every count and share of an article."""
    article = Article(context, _KINDS)
    for index, figures in enumerate(article.figures):
        for figure in figures:
            yield _learner_place(article, index, figure)


def _learner_place(article: Article, index: int, figure: Row) -> Place:
    """The place of a figure, with what it counts and the words of its clause."""
    place, view = figure_place(article, index, figure), article.view(index)
    start, end = place.start - view.sentence.start, place.end - view.sentence.start
    cuts = [*_CUT.finditer(view.masked)]
    opening = max((cut.end() for cut in cuts if cut.end() <= start), default=0)
    close = min((cut.start() for cut in cuts if cut.start() >= end), default=len(view.masked))
    more = (
        f"kind {figure['kind']}",
        f"direction {figure.get('direction')}",
        f"unit {str(figure.get('unit') or '').rpartition(' ')[2]}",
        *(f"own {word}" for word in words_of(str(figure["surface"]).lower())),
        *(f"clause {word}" for word in set(words_of(view.masked[opening:close]))),
    )
    return Place(place.index, place.start, place.end, (*place.features, *more), figure)


def is_likely(article: Article, index: int, view: View, at: int, figure: Row) -> bool:
    """Whether a count that no construction takes for one of learners is likely to be one."""
    unit = own_unit(figure, view, at).rpartition(" ")[2]
    if unit not in _UNITS or not may_count(figure, view, at) or float(str(figure.get("low") or 0)) < _LEAST:
        return False
    if (
        _NOT_HERE.search(view.sentence.text)
        or _IN_A_TABLE.search(view.sentence.text)
        or _AIM.search(view.masked, max(0, at - 90), at)
    ):
        return False
    features = _learner_place(article, index, figure).features
    return weights_of(_PACKAGE).chance(features) >= _LIKELY
