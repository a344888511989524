"""Doubts of the two levels of a change: are they levels, of one thing, and of the thing spoken of?"""

import re
from itertools import pairwise

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.doubts.wording import is_told_as_change
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.retold import content

_NEAR = 40  # letters


def base_of_another_sentence(article: Article, candidate: Candidate) -> str | None:
    """'The first figure was 49% in 2015. Some 21% were in deficit, 13 points more': of another thing."""
    base, result = candidate.figures("base")[:1], candidate.figures("result")[:1]
    if not base or not result:
        return None
    first, second = sorted((base[0], result[0]), key=lambda figure: figure.place)
    if _BULLET.search(article.masked, first.place, second.place):
        return "the base stands in another item of a list"
    if first.sentence == second.sentence:
        return None
    spans = [sentence_of(article, figure) for figure in (first, second)]
    shared = content(article, spans[0]) & content(article, spans[1])
    is_back = _IT.search(article.masked, spans[1].start, min(spans[1].end, spans[1].start + _NEAR))
    return None if shared or is_back else "the base may be of something else"


def level_of_another_sentence(article: Article, candidate: Candidate) -> str | None:
    """'It hit 2.1m in 2013. But it is 9 per cent below the 2.6m of 2008': "it" is what it is now."""
    asserted, results = candidate.asserted, candidate.figures("result")
    if asserted is None or all(level.sentence == asserted.sentence for level in results):
        return None
    if any(base.sentence != asserted.sentence for base in candidate.figures("base")):
        return None
    is_that = _THAT.match(article.masked, sentence_of(article, asserted).start)
    return None if is_that else "the level may be one that stands in no figure"


_THAT = re.compile(r"[\s\"'“‘]*(?:that|this)(?:'s|’s)?(?: is| was|,)?\b", re.IGNORECASE)
_BULLET = re.compile(r"[.;] [*•·▪–-] ")
_IT = re.compile(r"\b(?:that|this|it|they|these|the (?:figure|number|total|rate|share|bill|sum))\b")
_TO = re.compile(r"\bto (?:just |only |about |around |a |record )*$")
_OPEN = re.compile(r"\([^()\n]*$")


def base_reached_by_another(article: Article, candidate: Candidate) -> str | None:
    """'Up by 4,500 to 220,000, but down by 2,500 to 210,900'; '86% (49% in 2015) … 21%, up 13 points'."""
    base, result = candidate.figures("base")[:1], candidate.figures("result")[:1]
    if not base or not result:
        return None
    before = [article.masked[max(0, f.place - 24) : f.place] for f in (base[0], result[0])]
    if all(_TO.search(words) for words in before):
        return "the one is no level that the other started from"
    start = sentence_of(article, base[0]).start
    is_apart = ")" in article.masked[base[0].place : result[0].place] or result[0].place < base[0].place
    if is_apart and _OPEN.search(article.masked, start, base[0].place):
        told = article.figures_in(start, base[0].place)
        is_host = any(f.kind == base[0].kind for f in told) and result[0] not in told
        return "the base stands in the bracket of another figure" if is_host else None
    return None


_AS_CHANGE = pattern(r" (?:[a-z-]+ )?(?:{up_noun}|{down_noun})\b(?! (?:in|of|plan|target)\b)")


def no_level(article: Article, candidate: Candidate) -> str | None:
    """'A 45m drop, a 70 per cent drop from 115m': the one is no level but the change itself."""
    for figure in candidate.figures():
        if is_told_as_change(article, figure):
            return "the one is told as a change"
        if figure.kind not in ("money", "count"):
            continue
        if _AS_CHANGE.match(article.masked, figure.place + 1):
            return "the one is told as a change"
        if _OFF_PLAN.match(article.masked, figure.place + 1):
            return "the one is told as what is over or under the plan"
    return None


_OFF_PLAN = re.compile(
    r" (?:over|under|below|above|ahead of|behind|short of)"
    r"(?: (?:the |its |their |this year's )?(?:budget|target|plan|forecast)\b|(?: and|,|\.|;|\ue010))"
)
_ACCOUNT = (
    r"(?:turnover|income|revenues?|surplus|deficit|profits?|loss(?:es)?|debts?|loans?|reserves|budget|bill|"
    r"costs?|spending|expenditure|cash|assets|liabilities|sales|fees?|grants?|pay|borrowing|shortfall)"
)
_ITS_ACCOUNT = re.compile(rf" (?:[a-z-]+ )?(?P<of>{_ACCOUNT})\b")
_ACCOUNT_OF = re.compile(
    rf"\b(?P<of>{_ACCOUNT})(?: [a-z-]+){{0,3}} (?:of|was|were|is|are|at|to|reached|stood at|stands at) "
    r"(?:just |only |about |around |nearly |almost |some |over )*$"
)
_ONE = {"losses": "loss", "liabilities": "liability"} | {
    f"{word}s": word for word in ("revenue", "profit", "debt", "loan", "bill", "cost", "fee", "grant")
}


def of_two_accounts(article: Article, candidate: Candidate) -> str | None:
    """'A surplus of £2.1m, down 64 per cent, as costs outgrew its £48m turnover': no levels of one thing."""
    named = {_account(article, figure.place) for figure in candidate.figures()} - {None}
    return "the two are of different things" if len(named) > 1 else None


def _account(article: Article, place: int) -> str | None:
    """What of the accounts a sum is told to be, right behind it or before it."""
    told = _ITS_ACCOUNT.match(article.masked, place + 1)
    told = told or _ACCOUNT_OF.search(article.masked, max(0, place - 60), place)
    return _ONE.get(told["of"], told["of"]) if told else None


_OF_THE = re.compile(r"[^\n\ue010\ue000-\ue008]{0,3} of (?:the |its |their |these |all )*$")


def part_of_the_other(article: Article, candidate: Candidate) -> str | None:
    """'Doubled in ten years, and 20 of the 50 …': a part and its whole are no levels of one thing."""
    figures = sorted(candidate.figures(), key=lambda figure: figure.place)
    for one, other in pairwise(figures):
        if _OF_THE.fullmatch(article.masked, one.place + 1, other.place):
            return "the one is a part of the other"
    return None


_ALL = 100  # per cent
_BARE = re.compile(r"\d[\d,.]*")


def may_be_a_share(article: Article, candidate: Candidate) -> str | None:
    """'Eleven were more than 80 per cent full and six less than 40': per cent, too."""
    for figure in candidate.figures("base") if candidate.relation == "difference" else ():
        own = article.sentences[figure.sentence]
        before = article.figures_in(own.start, figure.place)
        is_bare = (
            figure.kind == "count"
            and (figure.number or _ALL) <= _ALL
            and _BARE.fullmatch(figure.surface) is not None
        )
        if is_bare and any(f.kind == "percentage" for f in before):
            return "the number may be a share like the one before it"
    return None
