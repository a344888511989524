"""A bullet that tells a sentence of the text again with two digits changed round: 67 there, 76 here.

Bullets of key findings sum up what the prose tells. Two numbers that differ are two facts unless nearly all
words of the bullet are the sentence's, no other year is named, and neither number is told anywhere else.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.counts.lists import bullet_lists
from stages.extract.claims.tellings.retold import are_of_other_years, content, retold
from stages.extract.claims.tellings.same_number import is_mistyped

_KINDS = ("percentage", "money", "count")
_SHARED = 3  # words that both tell, and half of the bullet


def mistyped_bullets(article: Article) -> Iterator[Candidate]:
    """Yield each figure of a bullet with the figure of the text that it tells wrongly."""
    lists = bullet_lists(article)
    if not lists:
        return
    often = Counter((figure.kind, figure.number) for figure in article.figures)
    once = [f for f in article.figures if f.kind in _KINDS and often[f.kind, f.number] == 1]
    inside = {f.place for each in lists for f in article.figures_in(each.start, each.end)}
    prose = [f for f in once if f.place not in inside]
    for again in (f for f in once if f.place in inside):
        for told in prose:
            if told.kind == again.kind and is_mistyped(told, again) and _is_one_telling(article, told, again):
                yield replace(
                    retold(told, again, is_sure=True), facts={"kind": "retold", "where": "text first"}
                )


def _is_one_telling(article: Article, told: Figure, again: Figure) -> bool:
    own, there = article.sentences[again.sentence], article.sentences[told.sentence]
    if told.unit != again.unit or are_of_other_years(article, own, there):
        return False
    words = content(article, own)
    shared = words & content(article, there)
    return len(shared) >= _SHARED and len(shared) * 2 >= len(words)
