"""Which numbers an article may tell again, and which of them are near each other."""

import math
import re
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.tellings.retold import VAGUE
from stages.extract.claims.tellings.telling_points import SMALL

SORTS = {
    "money": "money",
    "count": "count",
    "percentage": "share",
    "fraction": "share",
    "duration": "duration",
    "multiple": "multiple",
}
"""Kind of figure to the sort within which two may be one number."""
_STEP = math.log(1.2)  # numbers of one step or the next are near
_LEAST = 3  # one and two are told of everything
_NAMES_A_KIND = re.compile(r"[a-z]-(?:tier|point|figure|way|part|strong|term|stage|step|star|level|form)s?\b")


def step_of(figure: Figure, number: float) -> tuple[str, int]:
    """The sort of a figure and the step of its number: tellings of one are on one step or the next."""
    return SORTS[figure.kind], math.floor(math.log(number) / _STEP)


@lru_cache(maxsize=2048)  # asked twice of each figure
def number_told(article: Article, figure: Figure) -> float | None:
    """The number, a share in per cent; None for what is never told again so."""
    if figure.kind not in SORTS or figure.bound == "between" or not figure.number or figure.number < 0:
        return None
    if figure.surface.lower().startswith((*VAGUE, "another", "a further")):
        return None
    number = float(figure.number) * (100 if figure.kind == "fraction" else 1)
    is_grade = (
        figure.surface.isdigit()
        and number < SMALL
        and article.text.endswith((" a ", " an "), 0, figure.start)
    )  # "at least a 4"
    if figure.kind == "count" and (number < _LEAST or is_grade or _NAMES_A_KIND.search(figure.surface)):
        return None
    return number
