"""How many grades something rose or fell, beside the grades: "two grades, from good to inadequate".

The grades are names of a scale and no figures; the scale of the inspectorate is written down here once.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import head, sentence_of
from stages.extract.phrases.words import word_set

_RANKS = {
    "outstanding": 1,
    "good": 2,
    "requires improvement": 3,
    "inadequate": 4,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
_NAMES = "|".join(_RANKS)
_COUNTED = word_set("grade rating place judgement judgment")
_MOVED = re.compile(
    r"\b(?:drop|fell|fall|plung|crash|slid|tumbl|slump|plummet|lost|down|downgrad|rose|risen|ris|up|jump"
    r"|climb|leap"
    r"|improv|gain|mov)[a-z]* (?:by )?$"
)
_FROM_TO = re.compile(
    rf"\bfrom (?:an? )?(?:grade |rating )?[\"']?(?P<first>{_NAMES})\b[\"']?,? (?:all the way |straight "
    rf"|down |up )?to"
    rf" (?:an? )?(?:grade |rating )?[\"']?(?P<last>{_NAMES})\b"
)


class Steps(NamedTuple):
    """A number of grades, the two grades' words and how far they lie apart."""

    number: Figure
    first: str
    last: str
    apart: int
    start: int
    end: int


def grade_steps(article: Article) -> Iterator[Steps]:
    """Yield each number of grades with the move that its sentence tells, else the first one after it."""
    for figure in article.figures:
        if figure.kind != "count" or head(figure.unit) not in _COUNTED or figure.value is None:
            continue
        if not is_move(article, figure):
            continue
        own = sentence_of(article, figure)
        match = _FROM_TO.search(article.masked, *own) or _FROM_TO.search(article.masked, own.end)
        if match:
            apart = abs(_RANKS[match["last"]] - _RANKS[match["first"]])
            start, end = min(figure.place, match.start()), max(figure.place + 1, match.end())
            is_own = own.start <= match.start() < own.end
            if is_own or apart == figure.value:  # another provider may have made the other move
                if not is_own:
                    start, end = figure.place, figure.place + 1
                yield Steps(figure, match["first"], match["last"], apart, start, end)


def is_move(article: Article, figure: Figure) -> bool:
    """Does a number of grades tell how far something moved, as in 'fell two grades'?"""
    return bool(_MOVED.search(article.masked, max(0, figure.place - 24), figure.place))
