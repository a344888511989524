"""Shares that one sum is paid in: "half in August, a quarter in January and a quarter in April".

Only where a word of paying or dividing stands in the sentence and its shares make up the whole.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.phrases.cues import cues, has_any

_CUES = cues("instalment | tranche | payments | _stages | is paid | are paid | _split | divided | the rest")
_MOST = Fraction(1, 100)
_LONGEST = 90  # letters between two shares of one list


def paid_in_parts(article: Article) -> Iterator[list[Figure]]:
    """Yield the shares of each sentence that tells all the parts of one sum."""
    if not has_any(article.masked, _CUES):
        return
    done = -1
    for figure in article.figures:
        index = article.sentence_at(figure.place)
        if figure.kind not in ("percentage", "fraction") or index == done:
            continue
        done = index
        own = article.sentences[index]
        if not has_any(article.masked[own.start : own.end], _CUES):
            continue
        shares = [f for f in article.figures_in(*own) if f.kind in ("percentage", "fraction")]
        told = [_in_per_cent(f) for f in shares if f.value is not None and f.direction == "level"]
        is_all = len(told) == len(shares) > 1 and abs(sum(told, Fraction(0)) - 100) <= _MOST
        if is_all and all(b.place - a.place < _LONGEST for a, b in pairwise(shares)):
            yield shares


def _in_per_cent(figure: Figure) -> Fraction:
    value = figure.value or Fraction(0)
    return value * 100 if figure.kind == "fraction" else value
