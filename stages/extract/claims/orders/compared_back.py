"""Levels that a sentence holds against what was told before: "This compares with the £28 estimated".

Also "among small firms it is higher still, at 84 per cent", and changes held against each other ("fell by
39%, compared with a 29% drop overall"). None is sure; where words give a direction only what is so is told.
"""

from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import change_sign
from stages.extract.claims.changes.told_against import is_of_one_size, plain_levels, share_of
from stages.extract.claims.operands import neighbour, sentence_of
from stages.extract.claims.orders.comparisons import Comparison, bears_out, comparable
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches

_THIS_COMPARES = cued(
    r"(?:^|[\n\ue010] ?)[\"']?(?:(?:this|that|it|these|they|the (?:figure|rate|number|total)) compare[ds]?"
    r" (?:favourably |unfavourably |well |poorly |badly )?(?:to|with)|(?:by|in) (?:comparison|contrast)"
    r"(?: with| to)?,?)[^\n\ue010\ue000-\ue008;]{0,60}?(?P<other>{LP})(?:,? and (?P<second>{LP}))?",
    "compare | comparison | contrast",
)
_STILL = cued(
    r"\b(?:(?P<high>{higher}|more|wider|greater|larger|bigger|longer)|(?P<low>{lower}|fewer|less|smaller"
    r"|narrower|shorter)) still(?: [a-z'-]+){0,6}?(?:,? (?:at|with|by|to)|:| -| \() ?(?:just |only )?"
    r"(?P<figure>{LP})",
    " still",
)
_CHANGES = cued(
    r"(?P<figure>{P})(?: [a-z'-]+){0,6}?,? compared (?:with|to) (?:an? |the )?(?:[a-z]+ ){0,2}?(?P<other>{P})"
    r" (?:[a-z]+ )?(?:{up_noun}|{down_noun})\b",
    "compared",
)
_ALONE = 1


def compared_back(article: Article) -> Iterator[Comparison]:
    """Yield each level or change with the one that its words point back at."""
    for match in matches(article, _THIS_COMPARES, _ALONE):
        for name in ("other", "second"):
            if match[name]:
                yield from _with_the_one_before(article, article.figure_at(match.start(name)))
    for match in matches(article, _STILL, _ALONE):
        figure, is_low = article.figure_at(match.start("figure")), match["low"] is not None
        own = sentence_of(article, figure)
        other = _last_of(article, [Span(own.start, match.start())], figure)
        if other and bears_out(figure, other, is_low=is_low):
            yield Comparison(figure, other, is_low, match.start(), match.end(), is_sure=False)
    for match in matches(article, _CHANGES, 2):
        figure, other = (article.figure_at(match.start(name)) for name in ("figure", "other"))
        sign = change_sign(article, figure)
        if sign and sign == change_sign(article, other) and figure.number != other.number:
            is_low = share_of(figure) < share_of(other)
            yield Comparison(figure, other, is_low, match.start(), match.end(), is_sure=False)


def _with_the_one_before(article: Article, other: Figure) -> Iterator[Comparison]:
    """The only level of the sentence before, or the first of its line, that may stand against it."""
    before = neighbour(article, other.sentence, -1)
    told = plain_levels(article, before, other) if before else []
    told = [f for f in told if comparable(f, other) and f.number != other.number]
    told = [f for f in told if is_of_one_size(f, other)] if len(told) > _ALONE else told
    if len({f.number for f in told}) == _ALONE:
        is_low = share_of(told[0]) < share_of(other)
        yield Comparison(told[0], other, is_low, told[0].place, other.place + 1, is_sure=False)


def _last_of(article: Article, spans: Sequence[Span], figure: Figure) -> Figure | None:
    """The last level before a figure that may stand against it, in its sentence or the one before."""
    before = neighbour(article, figure.sentence, -1)
    for span in (*spans, *([before] if before else [])):
        told = [f for f in plain_levels(article, span, figure) if comparable(f, figure)]
        if told:
            return told[-1]
    return None
