"""Doubts of shares: is it the same share in another form, and is its whole the one that stands near?"""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.doubts.wording import is_behind
from stages.extract.claims.patterns import pattern
from stages.extract.claims.shares.make_up_all import in_hundred

_OF_THEM = re.compile(r" of (?:those|these|them|whom|which|that|this|the latter)\b")
_LISTED_OF_THEM = pattern(r"{F} of (?:those|these|them|whom|which)\b")
_AFTER_THEM = re.compile(
    r"\b(?:of|among) (?:those|these|them|whom|which|that|this|the latter),? (?:[a-z]+ )?$"
)
_MEASURED = re.compile(
    r" (?:the|that|those|its|their) (?:[a-z-]+ ){0,2}?(?:rates?|shares?|proportions?|levels?|figures?)\b"
)


def fraction_of_a_part(article: Article, candidate: Candidate) -> str | None:
    """'44 per cent had gone, half of those (22 per cent) for good': the bracket tells the share of all."""
    if candidate.facts.get("kind") != "restated":
        return None
    for told in (candidate.asserted, *candidate.figures("result")):
        if told is None or told.kind != "fraction":
            continue
        if _OF_THEM.match(article.masked, told.place + 1) or _AFTER_THEM.search(
            article.masked, max(0, told.place - 30), told.place
        ):
            return "the fraction may be of a part"
        own = article.sentences[told.sentence]
        if _LISTED_OF_THEM.search(article.masked, own.start, told.place):
            return "the fraction may be of a part, as the one before it"
        if _MEASURED.match(article.masked, told.place + 1):
            return "the fraction is of another share"
    return None


_HAS_A_PART = pattern(r"{C}(?: [a-z-]+){0,2} (?:out )?of (?:the |all |its |their |about |some )*$")


def whole_with_a_part_of_its_own(article: Article, candidate: Candidate) -> str | None:
    """'Turnout was 44% (176) in the north and 31% (93) in the south. Overall 269 of 700 …': of all."""
    told = candidate.asserted
    for whole in candidate.figures("whole"):
        if told is None or whole.sentence == told.sentence:
            continue
        own = _HAS_A_PART.search(article.masked, max(0, whole.place - 40), whole.place)
        parts = candidate.figures("part")
        if own and not any(_is_at(part, own) for part in parts):
            return "the whole has a part of its own"
    return None


_BUT = re.compile(
    r"\b(?:all but|all except|except for|except|other than|apart from|excluding|without) (?:the |about )?$"
)
_BASE = re.compile(
    r"(?:^|[.;:,\ue010\n] ?|\b(?:and|while|but) )(?:among|amongst|of|for|in|at|across) "
    r"(?:all |the |these |those |its |their )*$",
    re.IGNORECASE,
)


def part_is_the_base(article: Article, candidate: Candidate) -> str | None:
    """'2,260 answered. Among the 310 in colleges it is 41 per cent'; 'all but 21 of 133 replied (84%)'."""
    told = candidate.asserted
    for part in candidate.figures("part"):
        start = max(0, part.place - 24)
        if _BUT.search(article.masked, start, part.place):
            return "the share may be of the others"
        base = _BASE.search(article.masked, start, part.place)
        whole = any(whole.sentence == part.sentence for whole in candidate.figures("whole"))
        if base and told is not None and part.place < told.place and not whole:
            return "the share may be one of the part"
    return None


_POINTS = 1  # that the share of a share may be off by rounding
_BACK = 2  # sentences


def share_of_a_share(article: Article, candidate: Candidate) -> str | None:
    """'44 per cent had left. A third of the leavers (15 per cent) …': 15 of all, a third of 44."""
    result = candidate.figures("result")[:1]
    told = candidate.asserted
    if candidate.facts.get("kind") != "restated" or told is None or not result or told.value is None:
        return None
    start = article.sentences[max(0, told.sentence - _BACK)].start
    earlier = (f for f in article.figures_in(start, told.place) if f.kind == "percentage" and f.value)
    share = result[0].value or 0
    is_so = any(abs((f.value or 0) * told.value - share) <= _POINTS for f in earlier)
    return "it may be the share of a share told before" if is_so else None


_WITH = re.compile(r"[^\n\ue010(]{0,40}?, (?:with|as|while|when|after|including|and)\b[^\n\ue010(]*")
_A_RATE = re.compile(r"\b(?:turnout|response|rates?|shares?|proportion|percentage|majority|vote)\b")
_NEAR = 48  # letters
_RECORDS = pattern(r"[^\n\ue010;,]{0,40}?{P}")
_IF = re.compile(r"\b(?:if|unless|should (?:none|all|any|the|it|they))\b")
_WOULD = re.compile(r"\b(?:would|could|might) (?:be|have|make|mean|reach|rise|fall|represent)\b")


def told_beside_its_count(article: Article, candidate: Candidate) -> str | None:
    """'A pass rate of 98.6 per cent, with 27 subjects out of 31 recording 100': a rate of its own."""
    told = candidate.asserted
    parts = [part.place for part in candidate.figures("part", "whole")]
    if told is None or not parts or told.place > min(parts):
        return None
    is_rate = _A_RATE.search(article.masked, max(0, told.place - _NEAR), told.place)
    has_its_own = _RECORDS.match(article.masked, max(parts) + 1)
    is_beside = _WITH.fullmatch(article.masked, told.place + 1, min(parts)) is not None
    return "the share may be one of its own" if is_beside and (has_its_own or not is_rate) else None


def would_be(article: Article, candidate: Candidate) -> str | None:
    """'Should none of the 40 vote again it would be 49 per cent of the 430.'"""
    told = candidate.asserted
    if told is None:
        return None
    own = article.sentences[told.sentence]
    is_told_so = _WOULD.search(article.masked, own.start, told.place) and _IF.search(article.masked, *own)
    return "the text tells what might be" if is_told_so else None


_N_OF_M = pattern(r"{C}(?: [a-z-]+){0,2} (?:out )?of (?:the |all |its |their )*{C}")
_NEXT_TO_IT = 14  # letters


def one_of_several_parts(article: Article, candidate: Candidate) -> str | None:
    """'One in three, a rate that hides those with plans (19 of 41) and the rest (3 of 25)': of neither."""
    told, parts = candidate.asserted, candidate.figures("part", "whole")
    if told is None or not parts:
        return None
    own = article.sentences[told.sentence]
    several = len(_N_OF_M.findall(article.masked, *own)) > 1
    nearest = min(abs(figure.place - told.place) for figure in parts)
    return "the sentence tells other parts too" if several and nearest > _NEXT_TO_IT else None


def of_two_items(article: Article, candidate: Candidate) -> str | None:
    """'• Upper: 411 (17%) … • Middle: 670 (27%)': the one is told in another line of the list."""
    told = candidate.asserted
    lines = {article.line_at(figure.place) for figure in candidate.figures("part", "whole")}
    if told is None or len(lines) < _TWO or candidate.facts.get("is_pointed"):
        return None
    are_items = all(_ITEM.match(article.masked, *article.lines[line]) for line in lines)
    return "the two stand in two items of a list" if are_items else None


_TWO = 2
_ITEM = re.compile(r"[ \t]*(?:[•*·▪-]|\d{1,2}[.)]|[a-z]\)) ")


_OF_THEM_ALONE = re.compile(
    r"\b(?:pass|success|achievement|failure|retention) rate of (?:just |only |about )?$"
)
_ALL = 100  # per cent


def share_of_the_rest(article: Article, candidate: Candidate) -> str | None:
    """'320 of 400 stayed on, a dropout rate of 20 per cent'; '320 sat it, a pass rate of 90 per cent'."""
    told, parts, wholes = candidate.asserted, candidate.figures("part"), candidate.figures("whole")
    if told is None or told.value is None or len(parts) != 1 or len(wholes) != 1 or not wholes[0].value:
        return None
    if _OF_THEM_ALONE.search(article.masked, max(0, told.place - _NEAR), told.place):
        return "the rate may be one of the part"
    rest = _ALL - _ALL * (parts[0].value or 0) / wholes[0].value
    return "the share may be that of the rest" if abs(rest - in_hundred(told)) <= _POINTS else None


def _is_at(part: Figure, own: re.Match[str]) -> bool:
    return own.start() <= part.place < own.end()


_COUNTED_KINDS = frozenset({"count", "money", "percentage"})
_OF_THOSE = re.compile(r"\bof (?:those|these|them|whom|which)\b")


def of_those(article: Article, candidate: Candidate) -> str | None:
    """'Of the 5,200 balloted, 46% voted and of those 1,900, or 79%, …': another whole stands between."""
    for part in candidate.figures("part"):
        for whole in candidate.figures("whole"):
            first, last = sorted((part.place, whole.place))
            between = article.figures_in(first + 1, last)
            if _OF_THOSE.search(article.masked, first, last) and any(
                f is not candidate.asserted and f.kind in _COUNTED_KINDS for f in between
            ):
                return "another figure may be the whole"
    return None


_FROM = re.compile(r"\bfrom (?:just |only |about )?$")


def share_of_an_earlier_level(article: Article, candidate: Candidate) -> str | None:
    """'Of the 21.6 million homes … It fell from 14.8 million (71%) in 2005': of the homes of that year."""
    for part in candidate.figures("part"):
        is_earlier = _FROM.search(article.masked, max(0, part.place - 20), part.place)
        if is_earlier and any(whole.sentence != part.sentence for whole in candidate.figures("whole")):
            return "the whole may be that of another year"
    return None


_OF_OTHERS = re.compile(
    r" of (?:all )?(?:(?:those|people|everyone|the [a-z]+s) (?:who|whose|that|which|with|aged|in|at|on"
    r"|from|under|over|outside|without|using|taking)"
    r"(?! (?:responded|replied|answered|took part|were asked|applied)\b)|what|all that)\b"
)


def share_of_others(article: Article, candidate: Candidate) -> str | None:
    """'4,800 of a sample of 12,000 (20% of those who were asked before)': its own whole stands by it."""
    return "the share is told of others" if is_behind(_OF_OTHERS, article, candidate) else None


_OTHERWISE = re.compile(
    r"[^\n\ue010;]{0,30}?\b(?:once|excluding|not counting|leaving out|left out|without"
    r"|when [a-z]+ are|if [a-z]+ are|adjusted|weighted|after (?:removing|excluding|allowing)"
    r"|like[- ]for[- ]like|in real terms)\b"
)
_TIED = re.compile(
    r"[^a-z]*(?:(?:or|which|that|is|was|are|were|about|just|only|nearly|almost|some|around"
    r"|equal to|equivalent to|representing|making|a|an|share|of|rate)\b[^a-z]*)*"
)
_COUNTED = re.compile(r"(?: [a-z'-]+){0,2}")
_FEW = 60


def rate_of_its_own(article: Article, candidate: Candidate) -> str | None:
    """'Of the two unions, only one had enough turnout (53 per cent)': a rate of that one."""
    asserted = candidate.asserted
    wholes = [f for f in candidate.figures("whole") if f.number is not None and f.number <= _FEW]
    places = [f.place for f in candidate.figures() if asserted and f.place < asserted.place]
    if asserted is None or not wholes or not places:
        return None
    between = article.masked[max(places) + 1 : asserted.place]
    counted = _COUNTED.match(between)
    rest = between[counted.end() :] if counted else between
    is_tied = _TIED.fullmatch(rest) or _TIED.fullmatch(between)
    return None if is_tied else "the share may be a rate of those few"


def worked_out_otherwise(article: Article, candidate: Candidate) -> str | None:
    """'300 of 500 finished, a rate of 72 per cent once late leavers are left out.'"""
    return "the share is worked out in another way" if is_behind(_OTHERWISE, article, candidate) else None


_AS_CHANGE = re.compile(
    r" (?:[a-z]+ )?(?:fewer|more|less|lower|higher|smaller|larger|down|up|off|cut|rise|fall)\b"
)


def told_as_change(article: Article, candidate: Candidate) -> str | None:
    """'A quarter fewer nurseries (12%)': the fraction tells how many fewer, the bracket how many."""
    told = [f for f in (candidate.asserted, *candidate.figures("result")) if f and f.kind == "fraction"]
    is_change = any(_AS_CHANGE.match(article.masked, figure.place + 1) for figure in told)
    return "the fraction tells a change" if is_change else None
