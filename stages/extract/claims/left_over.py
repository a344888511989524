"""What is left between two amounts that the sentences before tell: "… a £900,000 shortfall".

Taken where a shortfall, surplus or deficit stands with no amounts of its own, and the sentences right
before it tell exactly two; and only where it is their difference, since the text may speak of another.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.intervals import meets, subtract
from stages.extract.claims.operands import fit, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import cues, has_any

_LEFT = r"(?:shortfall|deficit|surplus|gap|loss|overspend|underspend|funding gap)"
_CUES = cues("shortfall | deficit | surplus | _gap | _loss | erspend")
_SHORTFALL = pattern(rf"(?:(?P<before>{{M}}) {_LEFT}\b|\b{_LEFT} (?:of|was|is|at) (?P<after>{{M}}))")
_IN_AND_OUT = (
    re.compile(
        r"\b(?:income|revenue|asked|looked|needed|wanted|sought|budget|cost|requested|target|earned)\b"
    ),
    re.compile(
        r"\b(?:expenditure|spen[dt]\w*|costs?|have|get|got|gets|given|received|paid|raised|outgoings)\b"
    ),
)
_BACK = 2


def left_over(article: Article) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Yield each shortfall with the smaller and the greater of the two amounts before it."""
    if not has_any(article.masked, _CUES):
        return
    for match in _SHORTFALL.finditer(article.masked):
        by = article.figure_at(match.start("before" if match["before"] else "after"))
        own = sentence_of(article, by)
        if [f for f in article.figures_in(*own) if f.kind == by.kind and f is not by]:
            continue
        if told := _two_before(article, by, own):
            yield by, *told


def _two_before(article: Article, by: Figure, own: Span) -> tuple[Figure, Figure] | None:
    index = article.sentence_at(by.place)
    for back in range(1, _BACK + 1):
        if index - back < 0:
            return None
        span = Span(article.sentences[index - back].start, own.start)
        told = [f for f in article.figures_in(*span) if f.kind == by.kind]
        if len(told) > 2:
            return None
        is_told = len(told) == 2 and fit(*told) and all(w.search(article.masked, *span) for w in _IN_AND_OUT)
        if is_told and all(f.value is not None for f in told):
            low, high = sorted(told, key=lambda f: f.value or 0)
            return (low, high) if meets(subtract(high.interval, low.interval), by.interval) else None
    return None
