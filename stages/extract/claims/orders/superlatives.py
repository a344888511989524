"""A figure that is said to be the largest or smallest, with those that it is held against.

"The largest share: A, compared with B, C and D", "the highest, ahead of B", and without a word that compares
"the largest grant was for A … others got B and C", "a high of A in 2016, B in 2015 and C in 2014": there the
others stand in the sentence or those right after it, and only what is so is told.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import told_just_before
from stages.extract.claims.operands import head, neighbour
from stages.extract.claims.orders.comparisons import LOW, comparable
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import holding, matches
from stages.extract.phrases.cues import cues


class Superlative(NamedTuple):
    """The figure at the end of an order, the others, and where the words stand."""

    figure: Figure
    rest: tuple[Figure, ...]
    is_low: bool
    start: int
    end: int
    is_sure: bool


_MOST = (
    r"(?P<order>largest|biggest|highest|greatest|lowest|smallest|fewest|commonest|most (?:popular|common"
    r"|important|valued|wanted|needed|pressing|mentioned|chosen|frequent|cited|frequently [a-z]+ed"
    r"|often [a-z]+ed)|(?:main|top|leading)(?= (?:reason|barrier|cause"
    r"|concern|factor|answer|choice|priority|issue|challenge|motive|use|destination)s?\b)"
    r"|most(?= [a-z-]{3,}s (?:this|in|were|was|are|came|went|[a-z]+ed)\b))\b"
    r"(?P<all> (?:of|among|in) (?:the |all )?{C})?"
)
_NEXT_COME = (
    r"(?:compared (?:with|to)|ahead of|(?:closely )?followed by|(?:and )?then"
    r"(?= (?:by )?(?:[a-z-]+ ){1,3}(?:with|at|on|\())"
    r"|(?:with|and) [^\n\ue010\ue000-\ue008]{1,40}? (?:next|second|close behind))"
)
_COMPARED = cued(
    rf"{_MOST}[^\n\ue010\ue000-\ue007]{{0,120}}?(?:[:,(] ?|,? (?:at|with|by|had|for|took) )"
    rf"(?:(?:just|nearly|over) )?(?P<figure>{{LP}})"
    rf"(?P<mid>[^\n\ue010\ue000-\ue008]{{0,80}}?),? {_NEXT_COME} [^\n\ue010\ue000-\ue007]{{0,60}}?"
    r"(?P<rest>{LP}[^\n\ue010]{0,160})",
    "compared | ahead of | followed by | then | next | second | close behind ",
)
_AHEAD = cued(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008]{{0,60}}?\b{_MOST}[^\n\ue010\ue000-\ue008]{{0,40}}?,?"
    r" (?:ahead of|followed by) [^\n\ue010\ue000-\ue008]{0,40}?(?P<rest>{LP}[^\n\ue010]{0,160})",
    "followed by | ahead of",
)


def superlatives(article: Article) -> Iterator[Superlative]:
    """Yield each figure that is told to be the greatest or least, the surer forms first."""
    changed = changed_places(article)
    for match in (*matches(article, _COMPARED, 2), *matches(article, _AHEAD, 2)):
        figure = article.figure_at(match.start("figure"))
        others = article.figures_in(match.start("rest"), match.end())
        others = [f for f in others if f.kind != "age"]  # "and those of 19 to 24 with 106,300"
        rest = tuple(f for f in others if comparable(f, figure))
        is_all = len(rest) == len(others) and not changed & {figure.place, *(f.place for f in rest)}
        if rest and is_all:
            end = rest[-1].place + 1
            is_sure = match["all"] is None  # "the largest of the three grants, ahead of a £1,200 loan"
            yield Superlative(figure, rest, match["order"] in LOW, match.start(), end, is_sure)
    yield from _this_is_the_most(article)
    yield from _without_a_comparison(article)


_THIS_IS = cued(
    r"(?:this|that|it) (?:is|was|makes? it|made it) (?:by far |also |easily )?(?:the )?(?P<order>largest"
    r"|biggest|highest|greatest|lowest|smallest)\b[^\n\ue010\ue000-\ue008]{0,80}?,? (?:followed by|ahead of"
    r"|compared with) [^\n\ue010\ue000-\ue008]{0,40}?(?P<rest>{LP}[^\n\ue010]{0,160})",
    "followed by | ahead of | compared",
)


def _this_is_the_most(article: Article) -> Iterator[Superlative]:
    """'X kept 35.6 per cent. This was the biggest cut, followed by Y (30.6 per cent)'."""
    for match in matches(article, _THIS_IS, 1):
        others = article.figures_in(match.start("rest"), match.end())
        own = article.sentences[others[0].sentence]
        figure = told_just_before(article, others[0], own)
        rest = tuple(f for f in others if figure is not None and comparable(f, figure))
        if figure is not None and rest and match.start() == own.start:
            yield Superlative(figure, rest, match["order"] in LOW, match.start(), match.end(), is_sure=False)


_CUES = cues(
    "most popular | most common | most cited | most frequent | least popular | least common | most likely"
    " | least likely | largest | biggest | highest | greatest | lowest | smallest | fewest | high of | low of"
    " | peak"
)
_IS = pattern(
    r"\b(?P<order>largest|biggest|highest|greatest|lowest|smallest|fewest|most (?:popular|common|cited"
    r"|frequent|likely)|least (?:popular|common|likely))(?: (?!(?:since|ever|in|than)\b)[a-z-]+){0,5}?(?: "
    r"(?:is|was|were|went to|came to|stood at|for|of|at|with|worth)| (?:is|was) [a-z -]{1,24}?(?:,| at| for"
    r"| with| of)| (?:is|was) in [0-9/-]+, (?:when|with|at)|,|:)(?: (?:for|at|of|with|just|only|some|by|to"
    r"|worth))? (?P<figure>[\ue000\ue001\ue004])|\b(?:the |as )(?P<likely>most|least)"
    r" likely [^\n\ue010\ue000-\ue008;(]{0,60}? \((?P<share>[\ue004])\)|\b(?P<peak>(?:record |all-time )?"
    r"(?:high|low) of|peak(?:ed|ing)?(?: in [0-9/-]+,?)? (?:of|at|with an? [a-z ]{1,20} of)) "
    r"(?P<top>[\ue000\ue001\ue004])"
)
_TURN = re.compile(r";|\b(?:while|whereas|but|although)\b")
_OF_OTHERS = re.compile(r"\b(?:largest|biggest|highest|greatest|lowest|smallest|fewest)\b")
_NEXT = 3  # sentences after it whose figures may be the others


def _without_a_comparison(article: Article) -> Iterator[Superlative]:
    for own in holding(article, _CUES, 1):
        for match in _IS.finditer(article.masked, *own):
            if match["likely"]:
                figure, is_low = article.figure_at(match.start("share")), match["likely"] == "least"
                before = neighbour(article, article.sentence_at(own.start), -1)
                rest = _alike(article, before, figure, changed_places(article)) if before else ()
                if len(rest) > 1 and _is_extreme(figure, rest, is_low=is_low):
                    yield Superlative(figure, rest, is_low, match.start(), match.end(), is_sure=False)
                continue
            figure = article.figure_at(match.start("top" if match["peak"] else "figure"))
            is_low = "low" in match["peak"] if match["peak"] else match["order"] in LOW
            rest = _others(article, own, figure, is_near=bool(match["peak"]))
            if rest and _is_extreme(figure, rest, is_low=is_low):
                yield Superlative(figure, rest, is_low, match.start(), match.end(), is_sure=False)


def _others(article: Article, own: Span, figure: Figure, *, is_near: bool) -> tuple[Figure, ...]:
    """The levels of the same thing after a superlative: in its sentence, else two or more right after it."""
    changed = changed_places(article)
    turn = _TURN.search(article.masked, figure.place, own.end) if is_near else None
    end = turn.start() if turn else own.end  # "from a peak of 39, while others rose to 31"
    beside = _alike(article, Span(figure.place + 1, end), figure, changed)
    if beside or is_near:
        return beside
    index = article.sentence_at(own.start)
    for distance in range(1, _NEXT + 1):
        after = neighbour(article, index, distance)
        if after is None:
            break
        if _OF_OTHERS.search(article.masked, *after):
            break  # "the lowest were …" tells of others
        told = _alike(article, Span(own.end, after.end), figure, changed)
        if len(told) > 1:
            return told  # the nearest; what follows may be the whole that all are of
    return ()


def _alike(article: Article, span: Span, figure: Figure, changed: frozenset[int]) -> tuple[Figure, ...]:
    told = [f for f in article.figures_in(*span) if f.kind == figure.kind and f.place not in changed]
    if figure.kind == "count":
        told = [f for f in told if head(f.unit) in (head(figure.unit), None)]
    is_part = re.compile(r" of (?:them|whom|which|these)\b")
    return tuple(f for f in told if comparable(f, figure) and not is_part.match(article.masked, f.place + 1))


def _is_extreme(figure: Figure, rest: tuple[Figure, ...], *, is_low: bool) -> bool:
    numbers = [f.number for f in rest]
    if figure.number is None or None in numbers:
        return False
    known = [number for number in numbers if number is not None]
    return figure.number < min(known) if is_low else figure.number > max(known)
