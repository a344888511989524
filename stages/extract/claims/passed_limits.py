"""Limits that a headline says were passed: "dips below 90%" over 88.7 per cent in the text.

A headline may round or speak of another year, so only what agrees is claimed.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.retold import content

_TOP = 4  # lines that may be title, standfirst and lead
_LONGEST = 280
_BODY = 16  # sentences below in which it is borne out
_MOVES = re.compile(
    r"\b(?:dip|fall|fell|drop|slip|sink|sank|plung|slump|ris|rose|climb|soar|jump|top|pass|exceed"
    r"|grow|grew)[a-z]*"
    r" (?:to )?$"
)
_ROUNDED = Decimal("0.5")
_NEAR = 6  # points between a limit and the rate that passed it


def passed_limits(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each limit that a headline says was passed, and the rate that the text tells."""
    for limit in _at_the_top(article):
        is_limit = limit.kind == "percentage" and limit.bound in ("over", "under") and limit.value is not None
        if not is_limit or not _MOVES.search(article.masked, max(0, limit.place - 24), limit.place):
            continue
        about = content(article, article.sentences[article.sentence_at(limit.place)])
        for rate in _below(article, limit):
            if rate.kind != "percentage" or rate.value is None or rate.bound != "exact":
                continue
            by = rate.value - (limit.value or 0)
            if abs(by) < _ROUNDED:
                continue  # "above 91" and 91.4 are one rate told twice
            is_past = -_NEAR < by < 0 if limit.bound == "under" else 0 < by < _NEAR
            own = article.sentences[article.sentence_at(rate.place)]
            if is_past and about & content(article, own):
                yield limit, rate
                break


def _at_the_top(article: Article) -> list[Figure]:
    lines = [line for line in article.lines[:_TOP] if line.end - line.start < _LONGEST]
    return [f for line in lines for f in article.figures_in(*line) if f.kind in ("fraction", "percentage")]


def _below(article: Article, figure: Figure) -> list[Figure]:
    index = article.sentence_at(figure.place)
    sentences = article.sentences[index + 1 : index + _BODY]
    return list(article.figures_in(sentences[0].start, sentences[-1].end)) if sentences else []
