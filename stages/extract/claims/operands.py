"""Which figures may stand together in a sum: the same quantity, in unit, rate and place."""

import re
from collections.abc import Iterable
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.words import word_set

LEVELS = ("money", "count", "duration", "measure")

KIN = (
    word_set(
        """
    person people learner student apprentice pupil adult trainee child parent woman man teacher
    tutor lecturer staff worker employee respondent participant member leader graduate inspector
    user claimant starter candidate
    entrant applicant boy girl resident carer household voter member responder
    """
    ),
    word_set(
        """
    provider college school charity university company organisation organization employer firm
    business institution institute academy trust council authority union body centre association supplier
    contractor agency bidder hub
    """
    ),
    word_set("bid submission application tender proposal entry"),
    word_set("start enrolment achievement completion apprenticeship traineeship"),
    word_set("place seat post job vacancy role position redundancy staff person people loss cut"),
    word_set("change act review paper bill law reform measure"),
)
"""Nouns that a text counts together: learners may be made up of apprentices and adults."""

_ANYTHING = frozenset(("other", "figure", "number", "total"))
PEOPLE, BODIES, ACTS = KIN[0], KIN[1], KIN[2] | KIN[3] | KIN[4]
"""Who does a thing, bodies of such, and what is counted once for each who does it."""

_EXCLUDED = pattern(
    r"(?:excluding|not including|not counting|leaving out|apart from|except(?: for)?|on top of|in addition to"
    r"|as well as|besides|separate from|another|further|compared (?:with|to)|against|than|up from|down from"
    r"|from|instead of|rather than|out of)(?: the| a| an| its| about)?\s*$"
)
_EXCLUDED_ENDS = (
    *("ing", "from", "than", "against", "with", "of", "to", "out", "for", "as", "other", "further", "except"),
    *("besides", " the", " a", " an", " its", " about"),
)
"""How words end that may be those."""


@lru_cache(maxsize=2048)
def head(unit: str | None) -> str | None:
    """The last word of a unit, in lower case: what is counted."""
    last = unit.lower().split()[-1] if unit else None
    return "person" if last and last.endswith("-year-old") else last


def are_kin(first: str | None, second: str | None) -> bool:
    """May the two units be counted together? A missing unit may be anything."""
    one, other = head(first), head(second)
    if one is None or other is None or one == other or {one, other} & _ANYTHING:
        return True
    return any(one in family and other in family for family in KIN)


def fit(first: Figure, second: Figure) -> bool:
    """Are the two the same quantity: kind, unit and rate?"""
    if first.kind != second.kind or first.per != second.per:
        return False
    return are_kin(first.unit, second.unit) if first.kind == "count" else first.unit == second.unit


def fit_as_told(part: Figure, whole: Figure) -> bool:
    """Are the two one quantity where words tie them, so that a bare number counts what the other does?

    "72 people died, and 155 out of 455 towers": what a bare number is read to count stands before it.
    """
    is_bare = not _LETTER.search(part.surface) or not _LETTER.search(whole.surface)
    return fit(part, whole) or (is_bare and part.kind == whole.kind == "count" and part.per == whole.per)


_LETTER = re.compile(r"[A-Za-z]")


def is_of_one_rate(first: Figure, second: Figure) -> bool:
    """Are the two one quantity, though of two amounts only one says that it is for a year or a learner?"""
    if first.kind == second.kind == "money" and None in (first.per, second.per):
        return first.unit == second.unit
    return fit(first, second)


def fitting(figures: Iterable[Figure], model: Figure) -> list[Figure]:
    """The figures that are the same quantity as `model`, itself left out."""
    return [each for each in figures if each is not model and fit(each, model)]


def is_set_apart(article: Article, figure: Figure) -> bool:
    """Do the words before the figure take it out of the sum, as in 'excluding' or 'up from'?"""
    start = max(0, figure.place - 32)
    if not article.masked[start : figure.place].rstrip().endswith(_EXCLUDED_ENDS):
        return False
    return _EXCLUDED.search(article.masked, start, figure.place) is not None


def is_less(part: Figure, whole: Figure) -> bool:
    """Do both tell a number, the part's below the whole's?"""
    return part.value is not None and whole.value is not None and part.value < whole.value


def sentence_of(article: Article, figure: Figure) -> Span:
    """The sentence that the figure stands in."""
    return article.sentences[figure.sentence]


def neighbour(article: Article, sentence: int, distance: int) -> Span | None:
    """The sentence `distance` after (or before) the numbered one, where there is one."""
    index = sentence + distance
    return article.sentences[index] if 0 <= index < len(article.sentences) else None


_YEAR = re.compile(r"\b((?:19|20)\d\d)\b(?:\s?[/-]\s?\d\d(?:\d\d)?\b)?")


def year_of(article: Article, figure: Figure) -> int | None:
    """The year that the clause of a figure names, after the figure or else before it."""
    sentence = sentence_of(article, figure)
    after = _clause_after(article, figure, sentence)
    if match := _YEAR.search(article.masked, figure.place + 1, after):
        return int(match[1])
    years = list(_YEAR.finditer(article.masked, _clause_before(article, figure, sentence), figure.place))
    return int(years[-1][1]) if years else None


_CLAUSE_END = pattern(r"[,;:]|{N}| and (?=(?:in|by|for) (?:19|20)\d\d)|$")


def _clause_after(article: Article, figure: Figure, sentence: Span) -> int:
    match = _CLAUSE_END.search(article.masked, figure.place + 1, sentence.end)
    return match.start() if match else sentence.end


def _clause_before(article: Article, figure: Figure, sentence: Span) -> int:
    ends = [m.end() for m in _CLAUSE_END.finditer(article.masked, sentence.start, figure.place) if m[0]]
    return ends[-1] if ends else sentence.start
