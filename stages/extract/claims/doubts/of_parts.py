"""Doubts of parts, shares and totals: is it that whole, are these all its parts and each told once?"""

import re

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.operands import BODIES, head, sentence_of
from stages.extract.claims.patterns import pattern

_IN_A_BRACKET = pattern(r"{L} ?\($")


def whole_of_another_year(article: Article, candidate: Candidate) -> str | None:
    """'24,600 (12,300) awards, of which 15,900 (8,100) …': the bracket tells another year."""
    for whole in candidate.figures("whole"):
        before = article.masked[max(0, whole.place - 4) : whole.place]
        if _IN_A_BRACKET.search(before) and article.masked[whole.place + 1 : whole.place + 2] == ")":
            return "the whole stands in a bracket beside another"
    return None


def of_whom(article: Article, candidate: Candidate) -> str | None:
    """'5,200 members at 12 colleges, 2,400 of whom voted': whom are people."""
    for whole in candidate.figures("whole"):
        own = sentence_of(article, whole)
        is_whom = "whom" in article.masked[own.start : own.end]
        if is_whom and head(whole.unit) in BODIES:
            return "the words speak of people"
    return None


_HELD = re.compile(
    r"\b(?:(?:up|down) (?:from|on)|compared (?:with|to)|against|than)(?: (?:just|only|the|some))? $"
)


def whole_held_against(article: Article, candidate: Candidate) -> str | None:
    """'62,000 pupils, up from 41,000 last year, including 45,000 …': the whole is what was before."""
    for whole in candidate.figures("whole"):
        if _HELD.search(article.masked, max(0, whole.place - 30), whole.place):
            return "the whole is what another figure is held against"
    return None


_OF_THOSE = re.compile(r"\bof (?:those|these|them|whom|which)\b")


def of_those(article: Article, candidate: Candidate) -> str | None:
    """'Of the 5,200 balloted, 46% voted and of those 1,900, or 79%, …': another whole stands between."""
    for part in candidate.figures("part"):
        for whole in candidate.figures("whole"):
            first, last = sorted((part.place, whole.place))
            between = article.figures_in(first + 1, last)
            if _OF_THOSE.search(article.masked, first, last) and any(
                f is not candidate.asserted for f in between
            ):
                return "another figure may be the whole"
    return None


_OTHERWISE = re.compile(
    r"[^\n\ue010;]{0,30}?\b(?:once|excluding|not counting|leaving out|left out|without"
    r"|when [a-z]+ are|if [a-z]+ are|adjusted|weighted|after (?:removing|excluding|allowing)"
    r"|like[- ]for[- ]like|in real terms)\b"
)


def worked_out_otherwise(article: Article, candidate: Candidate) -> str | None:
    """'300 of 500 finished, a rate of 72 per cent once late leavers are left out.'"""
    asserted = candidate.asserted
    told = _OTHERWISE.match(article.masked, asserted.place + 1) if asserted else None
    return "the share is worked out in another way" if told else None


_AS_CHANGE = re.compile(
    r" (?:[a-z]+ )?(?:fewer|more|less|lower|higher|smaller|larger|down|up|off|cut|rise|fall)\b"
)


def told_as_change(article: Article, candidate: Candidate) -> str | None:
    """'A quarter fewer nurseries (12%)': the fraction tells how many fewer, the bracket how many."""
    told = [f for f in (candidate.asserted, *candidate.figures("result")) if f and f.kind == "fraction"]
    is_change = any(_AS_CHANGE.match(article.masked, figure.place + 1) for figure in told)
    return "the fraction tells a change" if is_change else None


_CHOICE = re.compile(
    r"\b(?:took|take[sn]?|taking|stud(?:y|ied|ying)|chose|chosen|choose|picked|said|say|named|cited|mentioned|used"
    r"|use|attended|appl(?:y|ied)|entered|sat|answered|ticked|reported|had|have|offer(?:s|ed)?|speak|spoke|agreed)\b"
)


def may_overlap(article: Article, candidate: Candidate) -> str | None:
    """'1,250 entrants: 640 took maths, 420 physics and 380 chemistry': one may have taken two."""
    whole, parts = candidate.figures("whole")[:1], candidate.figures("part")
    if not whole or not parts or whole[0].kind != "count":
        return None
    is_over = sum(part.number or 0 for part in parts) > (whole[0].number or 0)
    places = [whole[0].place, *(part.place for part in parts)]
    told = _CHOICE.search(article.masked, min(places), max(places) + 20)
    return "one may count as several parts" if is_over and told else None


_NESTED = re.compile(
    r"\bof (?:which|whom|them|these|those)(?: (?:just|only|some|about))? $"
    r"|\bincluding(?: (?:an?|the|some))? $"
)


def part_of_a_part(article: Article, candidate: Candidate) -> str | None:
    """'Fees (£10m, of which £4m from abroad)': a part of one of the parts."""
    parts = candidate.figures("part")
    for part in parts[1:]:
        if _NESTED.search(article.masked, max(0, part.place - 24), part.place):
            return "one part may be of another"
    return None


_SINCE = re.compile(r"\b(?:since|to date|so far|ever|cumulative|all time|over (?:the )?(?:[a-z]+ )?years)\b")


def since_then(article: Article, candidate: Candidate) -> str | None:
    """'Total since 2015 | 1,900' below two of the years: the table need not tell them all."""
    for whole in candidate.figures("whole"):
        line = article.lines[article.line_at(whole.place)]
        if "|" in article.masked[line.start : line.end] and _SINCE.search(
            article.masked, line.start, whole.place
        ):
            return "the table may not tell all that the total is of"
    return None
