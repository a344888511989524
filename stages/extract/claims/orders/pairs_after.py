"""An order told in words, and its levels named after it without a word that compares them.

"Boys did better than girls, top grades going to 8 per cent of them and to 7.9 per cent of girls": which
level is whose is told by the words beside it. "In 2019 it was lower, at 7.7 per cent", "it was higher in the
north (9%)": the level before is what it was held against. "They know less still: 84 per cent had never heard
of it": further the way of the level told before. None is sure, and what the levels do not bear out is left.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.levels_before import in_per_cent
from stages.extract.claims.changes.told_against import (
    is_whole,
    may_stand_against,
    plain_levels,
    told_just_before,
)
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import NO_MORE_THAN, Comparison, bears_out
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.claims.tellings.retold import stems
from stages.extract.phrases.cues import cues

_THAN = cues("_than ")
_BELOW = cues(" below | above | short of | under | ahead of ")
_WAS = cues("it was| was | is | were | stood ")
_STILL = cues(
    "ven more|ven less|ven fewer|more still|less still|ar more|ar less|higher still|lower still|even higher"
    "|even lower|greater still"
)
_HIGH = r"(?<!or )more|{higher}|larger|bigger|greater|better|faster|likelier|oftener"
_LOW = r"fewer|(?<!or )less|{lower}|smaller|worse|slower"
_WORDS = pattern(
    rf"\b(?:(?P<high>{_HIGH})|(?P<low>{_LOW}))\b[^\n\ue010\ue000-\ue008;]{{0,50}}? than "
    r"(?P<rival>[^\n\ue010\ue000-\ue008,;:(]{2,50}?)(?= - |[,:;(]| (?:this|last|in|with|as)\b)"
)
_NO_ORDER = re.compile(r"\b(?:not|no|never|similar|same|gap|at least|at most|despite|difference)\b")
_BETWEEN = re.compile(r"[^\n\ue010;]{2,90}")
_CLAUSE = re.compile(r",? (?:and|while|whereas|but) |[,;] ")


def pairs_after(article: Article) -> Iterator[Comparison]:
    """Yield the two levels of which an order is told in words before them."""
    for own in holding(article, _THAN, 2):
        match = _WORDS.search(article.masked, *own)
        if match and not _NO_ORDER.search(article.masked, own.start, match.end()):
            yield from _named_after(article, own, match)
    for own in holding(article, (*_THAN, *_BELOW), 1):
        yield from _was_better(article, own)
    for own in holding(article, _WAS, 1):
        yield from _was_lower(article, own)
    for own in holding(article, _AGAINST_CUES, 2):
        yield from _of_rivals(article, own)
    for own in holding(article, _AGO_CUES, 1):
        yield from _year_before(article, own)
    for own in holding(article, _STILL, 1):
        yield from _less_still(article, own)


def _named_after(article: Article, own: Span, match: re.Match[str]) -> Iterator[Comparison]:
    told = [f for f in article.figures_in(match.end(), own.end) if f.kind != "fraction"]
    if len(told) != _TWO or article.figures_in(own.start, match.start()):
        return
    first, second = told
    is_pair = first.kind == second.kind and may_stand_against(first, second)
    between = article.masked[first.place + 1 : second.place]
    if not is_pair or {first.place, second.place} & changed_places(article) or is_whole(article, second):
        return
    links = list(_CLAUSE.finditer(between))
    if not links or not _BETWEEN.fullmatch(between):
        return
    apart = first.place + 1 + links[-1].start()
    beside = (Span(match.end(), apart), Span(apart, own.end))
    rival, subject = stems(match["rival"]), stems(article.masked[own.start : match.start("rival")])
    words = [stems(article.masked[span.start : span.end]) for span in beside]
    told_as = [len(each & (subject - rival)) - len(each & rival) for each in words]
    if told_as[0] == told_as[1]:
        return
    figure, other = (first, second) if told_as[0] > told_as[1] else (second, first)
    is_low = match["low"] is not None
    if bears_out(figure, other, is_low=is_low):
        yield Comparison(figure, other, is_low, match.start(), second.place + 1, is_sure=False)


_TWO = 2
_AGAINST_CUES = cues("compared|against|versus| while | whereas ")
_HELD = pattern(
    r"(?P<figure>{P})(?P<one>[^\n\ue010\ue000-\ue008;]{2,70}?),? (?:compared (?:with|to)|against|versus|while"
    r"|whereas) (?:just |only |the )?(?P<other>{P})(?P<two>[^\n\ue010\ue000-\ue008;,.]{2,50})"
)
_RIVALS = re.compile(
    r"\b(?P<a>[a-z-]+)(?: (?:ha(?:ve|s|d)|are|were|is|was|did|do|does|be|been|remain(?:ed)?|still|again|also"
    r"|performed|fared|scored|now|once more)){0,3} (?:outperform(?:ed|s)?|outstrip(?:ped|s)?|outdid|overtook"
    r"|beat|(?:pull(?:ed|ing)|[a-z]+) ahead of|(?:better|higher|likelier) than) (?P<b>[a-z-]+)"
    r"|\bmore (?P<more>[a-z-]+) [^\ue010\n;]{2,50}? than (?P<than>[a-z-]+)"
)
_FAR = 3  # sentences between an order of two groups and their levels


def _of_rivals(article: Article, own: Span) -> Iterator[Comparison]:
    """'Boys have outperformed girls. … 26.6 per cent of boys did, compared with 26.2 per cent of girls.'"""
    match = _HELD.search(article.masked, *own)
    order = _order_before(article, own, match.start()) if match else None
    if match is None or order is None:
        return
    ahead, behind = (stems(order[a] or order[b]) for a, b in (("a", "more"), ("b", "than")))
    one, two = (stems(match[name].replace("'", " ")) for name in ("one", "two"))
    first, second = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    is_low = ahead <= two and behind <= one  # the second is of those ahead
    if not is_low and not (ahead <= one and behind <= two):
        return
    if not {first.place, second.place} & changed_places(article) and bears_out(first, second, is_low=is_low):
        yield Comparison(first, second, is_low, match.start(), match.end(), is_sure=False)


def _order_before(article: Article, own: Span, place: int) -> re.Match[str] | None:
    """The nearest words that put one group above another, in the sentence or those before it."""
    index = article.sentence_at(own.start)
    for distance in range(_FAR + 1):
        span = neighbour(article, index, -distance)
        if span is None:
            return None
        match = _RIVALS.search(article.masked, span.start, place if distance == 0 else span.end)
        if match and stems(match["b"] or match["than"]) and stems(match["a"] or match["more"]):
            return None if _NO_ORDER.search(match[0]) else match
    return None


_IT_WAS = pattern(
    r"\b(?:it|this|that|the (?:[a-z]+ )?(?:figure|share|rate|number|proportion|percentage|level|total))"
    r"(?: (?:is|was|stood|had been|has been|were|will be))(?: [a-z]+){0,2}?"
    rf" (?:(?P<high>{_HIGH})|(?P<low>{_LOW}))(?P<where> (?:in|for|among|at) (?!(?:just|only)\b)"
    r"[^\n\ue010\ue000-\ue008;,(]{2,60}?)?(?:,? (?:at|on) (?:just |only )?| \()(?P<figure>{LP})"
)


def _was_lower(article: Article, own: Span) -> Iterator[Comparison]:
    for match in _IT_WAS.finditer(article.masked, *own):
        figure = article.figure_at(match.start("figure"))
        before = plain_levels(article, Span(own.start, match.start()), figure)
        other = before[0] if before else told_just_before(article, figure, own)
        if other is None and match["where"] and not before:
            other = _only_level_before(article, figure, own)  # "the proportion was higher in the north (18%)"
        is_low = match["low"] is not None
        if other and bears_out(figure, other, is_low=is_low):
            yield Comparison(figure, other, is_low, match.start(), match.end(), is_sure=False)


def _only_level_before(article: Article, figure: Figure, own: Span) -> Figure | None:
    before = neighbour(article, article.sentence_at(own.start), -1)
    if before is None or not is_next(article, before, own):
        return None
    told = [f for f in plain_levels(article, before, figure) if f.kind == figure.kind]
    return told[0] if len(told) == 1 else None


_IT_WAS_BETTER = pattern(
    r"[^a-z]*(?:that|this|it|which) (?:is|was|were)(?: [a-z]+){0,2}?"
    rf" (?:(?:(?P<high>{_HIGH})|(?P<low>{_LOW})) than|(?:(?P<above>above|ahead of)|below|short of|under)"
    rf"(?= the | its | last )) [^\n\ue010\ue000-\ue008;]{{2,70}}?(?P<other>{{LP}})"
)


def _was_better(article: Article, own: Span) -> Iterator[Comparison]:
    """'That was better than forecasts, which put it at 7 per cent', 'it was below the average of 7'."""
    match = _IT_WAS_BETTER.match(article.masked, *own)
    if match is None:
        return
    other = article.figure_at(match.start("other"))
    figure = told_just_before(article, other, own)
    is_low = not (match["high"] or match["above"])
    if figure and bears_out(figure, other, is_low=is_low):
        yield Comparison(figure, other, is_low, match.start(), match.end(), is_sure=False)


_AGO_CUES = cues(" year ago| year before| year earlier|revious year|ast year")
_AGO = re.compile(
    r"[^a-z]*(?:(?:just |only )?a year (?:ago|before|earlier)|(?:in |by )?(?:the )?(?:year before|previous"
    r" year)|last year)\b"
)
_MAKES = pattern(
    r"\b(?:which|that|this|so that is|it) (?:makes?|made|is|was|marks|means)(?: this| that| it)? an?"
    r" (?:[a-z]+ )?(?:(?P<high>improvement|{up_noun})|(?P<low>deterioration|{down_noun}))\b"
)


def _year_before(article: Article, own: Span) -> Iterator[Comparison]:
    """'A mere 900 applied. … A year before, 2,100 did'; 'a year ago 23, which makes this an improvement'."""
    before = neighbour(article, article.sentence_at(own.start), -1)
    if before is None or not is_next(article, before, own) or not _AGO.match(article.masked, *own):
        return
    made = _MAKES.search(article.masked, *own)
    for figure in article.figures_in(*before):
        then = plain_levels(article, own, figure)
        is_just = figure.hedge in NO_MORE_THAN
        if not then or not (is_just or made) or figure.kind != then[0].kind:
            continue
        is_low = made["high"] is None if made else True
        if bears_out(figure, then[0], is_low=is_low):
            yield Comparison(figure, then[0], is_low, before.start, then[0].place + 1, is_sure=False)
            return


_FURTHER = pattern(
    r"(?:[^\n\ue010\ue000-\ue008]{0,90}?\b)(?:even|still|far) (?P<more>more|less|fewer|higher|lower)\b"
    r"[^\n\ue010\ue000-\ue008]{0,60}?(?:[:;,-] | \()[^\n\ue010\ue000-\ue008]{0,40}?(?P<figure>[\ue004\ue006])"
    r"|(?:[^\n\ue010\ue000-\ue008]{0,90}?\b)(?P<again>more|less|fewer|higher|lower|greater) still\b"
    r"[^\n\ue010\ue000-\ue007]{0,50}?(?P<level>[\ue004\ue006])"
)
_NOT = re.compile(r"\b(?:not|never|no|none|nobody|without|lack[a-z]*|un(?:aware|able|sure|likely))\b|n't\b")
_BACK = 2  # sentences in which the level may stand that it goes further than


def _less_still(article: Article, own: Span) -> Iterator[Comparison]:
    match = _FURTHER.match(article.masked, *own)
    if match is None:
        return
    place = match.start("figure" if match["figure"] else "level")
    figure = in_per_cent(article, article.figure_at(place))
    other = _level_before(article, own, figure)
    if other is None:
        return
    before = article.sentences[other.sentence]
    is_not = _NOT.search(article.masked, match.end("more" if match["more"] else "again"), own.end) is not None
    if is_not != (_NOT.search(article.masked, *before) is not None):
        return
    is_low = ((match["more"] or match["again"]) in ("more", "higher", "greater")) == is_not
    if bears_out(figure, other, is_low=is_low):
        yield Comparison(figure, other, is_low, own.start, place + 1, is_sure=False)


def _level_before(article: Article, own: Span, figure: Figure) -> Figure | None:
    """The first share of the nearest sentence that tells one."""
    index = article.sentence_at(own.start)
    for distance in range(1, _BACK + 1):
        before = neighbour(article, index, -distance)
        after = neighbour(article, index, 1 - distance)
        if before is None or after is None or not is_next(article, before, after):
            return None
        told = [f for f in plain_levels(article, before, figure) if may_stand_against(f, figure)]
        if told:
            return in_per_cent(article, told[0])
    return None
