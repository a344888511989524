"""The same share in two forms: "over half (56 per cent)", "by half, a 50% fall", "six in 10 - 58% - said"."""

from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import pattern

_SAME_IN_BRACKETS = pattern(r"(?P<first>{F})(?P<mid>[^\n\ue010\ue000-\ue008(]{0,60}?) ?\((?P<second>{P})\)")
_SAME_IN_APPOSITION = pattern(
    r"(?P<first>{F})(?P<mid>[^\n\ue010\ue000-\ue008,]{0,60}?)(?:, or|,| or) (?P<second>{P})(?=,|\.|\n"
    r"|\ue010| said| did| -|;)"
)
_SAME_AS_A_CHANGE = pattern(
    r"(?P<first>{F}),? (?:- |\()?(?:or )?an? (?P<second>{P}) (?:{up_noun}|{down_noun})\b"
)
_SAME_BETWEEN_DASHES = pattern(r"(?P<first>{F})(?: of [a-z' -]{1,40}?)? - (?P<second>{P}) -")
_SAME_IN_WORDS = pattern(r"(?P<second>{P}),? or (?P<first>{F})(?=,|\.|\n|\ue010)")
_WHO = pattern(r" (?:of|in) (?P<nouns>(?:[a-z-]+ ){0,3}[a-z-]+)")


class Restated(NamedTuple):
    """A share, the form in which it is told again, and where the words of both stand."""

    first: Figure
    second: Figure
    start: int
    end: int
    is_sure: bool


def told_twice(article: Article) -> Iterator[Restated]:
    """Yield each share that the text tells in two forms."""
    for words in (
        _SAME_IN_BRACKETS,
        _SAME_IN_APPOSITION,
        _SAME_AS_A_CHANGE,
        _SAME_BETWEEN_DASHES,
        _SAME_IN_WORDS,
    ):
        for match in words.finditer(article.masked):
            first, second = article.figure_at(match.start("first")), article.figure_at(match.start("second"))
            yield Restated(first, second, match.start(), match.end(), is_sure=True)
    for figure in article.figures:
        if figure.kind == "fraction" and figure.bound in ("under", "over"):
            yield from _in_the_next_sentence(article, figure)


def _in_the_next_sentence(article: Article, figure: Figure) -> Iterator[Restated]:
    """'Nearly half of adults …' and then '… 44 per cent of adults …': the same people, once rounded."""
    who = _WHO.match(article.masked[figure.place + 1 : figure.place + 60])
    following = neighbour(article, article.sentence_at(figure.place), 1)
    if who is None or following is None:
        return
    shares = [f for f in article.figures_in(*following) if f.kind == "percentage"]
    if not shares:
        return
    also = _WHO.match(article.masked[shares[0].place + 1 : shares[0].place + 60])
    if also and _people(also["nouns"]) & _people(who["nouns"]) and _is_near(figure, shares[0]):
        yield Restated(figure, shares[0], figure.place, figure.place + 1, is_sure=False)


def _people(words: str) -> set[str]:
    return {
        word
        for word in words.split()
        if word.endswith("s") or word in ("people", "staff", "women", "men", "children")
    }


def _is_near(first: Figure, second: Figure) -> bool:
    """Can the two be one share, within ten points? Otherwise they tell of different things."""
    one, other = first.value, second.value
    return one is not None and other is not None and abs(one * 100 - other) <= 10
