"""A level of once and one of now, put in order by what is said of the later: "today only 1,900 are left".

"Starts fell to 375,800, having reached 509,400 two years before", "having stood at A, it fell to B". None is
sure, and only what is so is told.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import may_stand_against, plain_levels
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import NO_MORE_THAN, Comparison, bears_out
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import holding, matches
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues

_HAVING = (
    r"having (?:once |previously |already )?(?:reached|stood at|peaked at|been|hit|topped|started at|risen to"
    r"|fallen to|climbed to|dropped to)"
)
_SMALL = r"(?:(?:a|an|the|just|only|some|about|around|nearly|over|as|high|low|record|peak|of|at) )*"
_MOVED_HAVING = cued(
    rf"\b(?:(?P<up>{{up_verb}})|(?P<down>{{down_verb}})) (?:back )?to {_SMALL}(?P<result>{{LP}})"
    rf"[^\n\ue010\ue000-\ue008;]{{0,60}}?,? (?:after )?{_HAVING} {_SMALL}(?P<base>{{LP}})",
    "having ",
)
_HAVING_MOVED = cued(
    rf"{_HAVING} {_SMALL}(?P<base>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,80}}?,"
    rf" [^\n\ue010\ue000-\ue008;]{{0,50}}?\b(?:(?P<up>{{up_verb}})|(?P<down>{{down_verb}})) (?:back )?to"
    rf" {_SMALL}(?P<result>{{LP}})",
    "having ",
)
_NOW_CUES = cues("oday|_now|urrently|his year|t present|nowadays|still ")
_THEN = re.compile(
    r"\b(?:in|by|at|until|before|since|during) (?:the )?(?:[a-z]+ )?(?:19|20)\d\d\b"
    r"|\b(?:years?|months?|decades?) (?:ago|earlier|before)\b|\bonce\b|\bused to\b"
    r"|\blast year\b|\bat (?:its|their|the) peak\b"
)
_NOW = pattern(
    r"(?:[^a-z]*|[^\n\ue010]{0,30}\b)(?:today|now|currently|this year|at present|nowadays)\b,?"
    r" [^\n\ue010\ue000-\ue008;]{0,50}?(?P<figure>{LP})"
)


def then_and_now(article: Article) -> Iterator[Comparison]:
    """Yield each two such levels."""
    for words in (_MOVED_HAVING, _HAVING_MOVED):
        for match in matches(article, words, 2):
            result, base = article.figure_at(match.start("result")), article.figure_at(match.start("base"))
            is_low = match["down"] is not None
            if bears_out(result, base, is_low=is_low) and may_stand_against(result, base):
                yield Comparison(result, base, is_low, match.start(), match.end(), is_sure=False)
    for own in holding(article, _NOW_CUES, 1):
        yield from _just_now(article, own)


def _just_now(article: Article, own: Span) -> Iterator[Comparison]:
    """'In 2010 there were 2,500. Today only 1,900 are left.'"""
    match = _NOW.match(article.masked, *own)
    if match is None:
        return
    figure = article.figure_at(match.start("figure"))
    before = neighbour(article, article.sentence_at(own.start), -1)
    if figure.hedge not in NO_MORE_THAN or before is None or not is_next(article, before, own):
        return
    told = plain_levels(article, before, figure)
    is_then = len(told) == 1 and _THEN.search(article.masked, *before) is not None
    is_then = is_then and figure.place not in changed_places(article) and may_stand_against(figure, told[0])
    if is_then and bears_out(figure, told[0], is_low=True):
        yield Comparison(figure, told[0], True, before.start, match.end(), is_sure=False)
