"""Orders of more than one pair: "from 50, 34 and 9 per cent respectively to 53, 38 and 10", a row of years.

Also a second base ("down from 10.2% in 2010, and 11.9% the year before that") and a record that was passed
("the highest on record; the previous high was 17.6%"). None is sure, and only what is so is told.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.motions import Motion, told_motions
from stages.extract.claims.changes.told_against import is_base, may_stand_against, plain_levels
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import Comparison, bears_out
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import holding, matches
from stages.extract.phrases.cues import cues

_LIST = r"{LP}(?:(?:, |,? and |,? or )(?:[a-z-]+ ){0,2}?{LP}){1,4}"
_GAP = r"[^\n\ue010\ue000-\ue008;]{0,90}?"
_RESPECTIVELY = cued(
    rf"\b(?:(?P<up>{{up_verb}}|{{up_noun}})|(?P<down>{{down_verb}}|{{down_noun}}))\b{_GAP}"
    rf"(?:from (?P<bases>{_LIST}){_GAP}\bto "
    rf"(?P<results>{_LIST})"
    rf"|to (?P<first>{_LIST}){_GAP}[, (]from "
    rf"(?P<last>{_LIST}))",
    "respectively",
)
_IN_A_YEAR = (
    r"{LP}(?: (?:in|for|at|last|this|by|the|two|three|a|year|years|ago|before|and|then)"
    r" ?[^ ,;:\n\ue010\ue000-\ue008]*){0,4}"
)
_SERIES = cued(
    r"\b(?:(?P<up>rising|risen|rose|rises?|increas(?:ed?|es|ing)|grown|grew|growing|growth|climb(?:ed|s|ing))"
    r"|(?P<down>fall(?:en|s|ing)?|fell|declin(?:ed?|es|ing)|dropp(?:ed|ing)|drops?|shrunk|shrank|slid"
    r"|decreas(?:ed?|es|ing)))\b[^\n\ue010\ue000-\ue008;]{0,80}?(?::| -|,|\(| from)"
    rf"(?: from| with| it was| at| to)? (?P<list>{_IN_A_YEAR}(?:,|,? and|,? then|,? to|,? but)(?: and| then"
    rf"| just| to| only)* {_IN_A_YEAR}(?:,|,? and|,? then|,? to|,? before)(?: and| then| just| to"
    rf"| only| reaching| hitting)* {_IN_A_YEAR})",
    "rising|risen|rose|rise|increas|grow|grew|climb|fall|fell|declin|drop|shrunk|shrank|slid|decreas",
)
_FEWEST = 3
_AND_BASE = pattern(
    r"(?: (?!and\b)[a-z0-9/'-]+){0,8}?,? and (?:from )?(?:just |only |some )?(?P<other>{LP})"
    r"(?= (?:in|the year|a year|two years|three years|last|at the|during|five|ten)\b)"
)
_HIGH_BEFORE = pattern(
    r"\bprevious (?:[a-z-]+ )?(?:(?P<high>high|record|best|peak|highest)|(?P<low>low|worst|lowest))"
    r"(?: [a-z]+){0,4}?,? (?:was|of|came|stood at|being|at|is|\()(?: ?[a-z]+){0,3}? ?(?P<other>{LP})"
)
_HIGH_CUES = cues("previous ")
_RECORD = re.compile(r"\b(?:highest|lowest|record|high|low|peak|best|worst|new|beat|broke|passed)\b")
_BACK = 2  # sentences before "the previous high was" that may tell the new one


def parallel_levels(article: Article) -> Iterator[Comparison]:
    """Yield each two levels of pairs or rows told at once."""
    for match in matches(article, _RESPECTIVELY, 4):
        bases, results = (
            list(article.figures_in(match.start(name), match.end(name)))
            for name in (("bases", "results") if match["bases"] else ("first", "last"))
        )
        if not match["bases"]:
            bases, results = results, bases
        yield from _paired(bases, results, match)
    for match in matches(article, _SERIES, _FEWEST):
        yield from _in_a_row(article, match)
    for told in told_motions(article):
        if told.base.place > told.result.place and (own := article.sentences[told.base.sentence]):
            another = _AND_BASE.match(article.masked, told.base.place + 1, own.end)
            other = article.figure_at(another.start("other")) if another else None
            if other and may_stand_against(told.result, other):
                found = Comparison(told.result, other, told.sign < 0, told.start, other.place + 1, False)
                yield from _if_so(found)
        yield from _and_on(article, told)
    for own in holding(article, _HIGH_CUES, 1):
        yield from _past_the_high(article, own)


_AND_ON = pattern(
    r"(?: \(?(?:(?:in|by|for) )?[a-z]{0,9} ?[\d/-]{2,9}\)?| (?:last|this|the next|the following) year)?"
    r"(?:,|,? and|,? then|,? before)(?: (?:then|again|finally|further|and|falling|rising))*"
    r" to (?:just |only )?(?P<next>{LP})"
)


def _and_on(article: Article, told: Motion) -> Iterator[Comparison]:
    """'Fell from 67 to 66 per cent in 2013 and to 62 in 2014': the next step, from the one before."""
    own = article.sentences[told.result.sentence]
    last = told.result
    while match := _AND_ON.match(article.masked, last.place + 1, own.end):
        later = article.figure_at(match.start("next"))
        if not may_stand_against(later, last):
            return
        found = Comparison(later, last, told.sign < 0, last.place, match.end(), False, is_listed=True)
        yield from _if_so(found)
        last = later


def _paired(bases: Sequence[Figure], results: Sequence[Figure], match: re.Match[str]) -> Iterator[Comparison]:
    if len(bases) != len(results):
        return
    for base, result in zip(bases, results, strict=True):
        if base.kind == result.kind and may_stand_against(base, result):
            yield Comparison(
                result, base, match["down"] is not None, match.start(), match.end(), False, is_listed=True
            )


def _in_a_row(article: Article, match: re.Match[str]) -> Iterator[Comparison]:
    """'Fallen for three years: 71 per cent in 2019, 68 in 2020 and 65 in 2021': each with the one before."""
    told = list(article.figures_in(match.start("list"), match.end("list")))
    is_low = match["down"] is not None
    if len(told) < _FEWEST or {f.place for f in told} & changed_places(article):
        return
    found = [
        Comparison(later, earlier, is_low, match.start(), match.end(), is_sure=False, is_listed=True)
        for earlier, later in pairwise(told)
        if earlier.kind == later.kind and may_stand_against(earlier, later)
    ]
    if len(found) == len(told) - 1 and all(
        bears_out(each.figure, each.other, is_low=is_low) for each in found
    ):
        yield from found


def _past_the_high(article: Article, own: Span) -> Iterator[Comparison]:
    for match in _HIGH_BEFORE.finditer(article.masked, *own):
        other = article.figure_at(match.start("other"))
        index = article.sentence_at(own.start)
        for distance in range(_BACK + 1):
            span = own if distance == 0 else neighbour(article, index, -distance)
            if span is None:
                break
            end = match.start() if distance == 0 else span.end
            told = [f for f in plain_levels(article, Span(span.start, end), other) if f.kind == other.kind]
            told = [f for f in told if not is_base(article, f, span.start)]
            if told and _RECORD.search(article.masked, span.start, match.start()):
                figure = told[-1] if distance == 0 else told[0]
                start, stop = sorted((figure.place, match.end()))
                is_low = match["low"] is not None
                yield from _if_so(Comparison(figure, other, is_low, start, stop, is_sure=False))
            if told:
                break


def _if_so(told: Comparison) -> Iterator[Comparison]:
    if bears_out(told.figure, told.other, is_low=told.is_low):
        yield told
