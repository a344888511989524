"""What came of a plan, told beside it without a word of order: "the budget was £5m, yet £5.6m was spent".

Also "the target of 3 million will be missed, with 2.2 million so far", "against a target of 85 per cent, 79
were on time". None is sure, and where the words tell which side it fell, only what is so is told.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import is_of_one_size, may_stand_against, share_of
from stages.extract.claims.orders.comparisons import Comparison
from stages.extract.claims.orders.passed_limits import with_limits
from stages.extract.claims.patterns import pattern

_LIMIT = r"(?:target|goal|budget|forecast|plan|ambition|aim|pledge|estimate|quota|allocation)"
_PLANNED = (
    rf"(?:\b{_LIMIT}s?(?: figure| rate)? (?:(?:was|is|were|had been|stood)(?: set)?(?: for| at)?|of|for)"
    r" |\b(?:had )?(?:planned|expected|hoped|forecast|budgeted|promised|pledged|aimed|predicted|wanted"
    r"|set out)(?: for| on| to (?:[a-z]+ ){1,2}?)? ?)"
)
_SMALL = r"(?:(?:a|an|the|just|only|some|about|around|up to|total of|surplus of|deficit of) )*"
_PLAN_THEN = pattern(
    rf"{_PLANNED}(?:[a-z'-]+ ){{0,3}}?{_SMALL}(?P<plan>{{LP}})(?P<mid>[^\n\ue010\ue000-\ue008]{{0,90}}?)"
    r"(?P<turn>[,;:] (?:but|yet|and|while|though|although|with|so far|only|the|just)\b| but | yet | and only "
    r"| - )"
    r"(?P<link>[^\n\ue010\ue000-\ue008;]{0,70}?)(?P<real>{LP})"
)
_AGAINST_PLAN_FIRST = pattern(
    rf"\b(?:against|compared (?:with|to)) (?:a|an|its|the|their) (?:[a-z-]+ ){{0,2}}?{_LIMIT} (?:of|for)"
    r" (?P<plan>{LP})(?P<mid>[^\n\ue010\ue000-\ue008;]{0,40}?), (?P<link>[^\n\ue010\ue000-\ue008;]{0,50}?)"
    r"(?P<real>{LP})"
)
_LOW = re.compile(
    r"\b(?:miss(?:ed|es|ing)?|(?:fell|fall|falls|fallen|falling|came|well) short|only|just|failed|not (?:met"
    r"|reached|hit)|under(?:spent|shot|subscribed))\b"
)
_HIGH = re.compile(r"\b(?:beaten|beat|surpassed|exceeded|overspent|overshot|more than|passed|smashed)\b")
_GAIN, _LOSS = re.compile(r"\b(?:surplus|profit)"), re.compile(r"\b(?:deficit|loss|shortfall)")
_ANOTHER = re.compile(
    r"\b(?:from|of (?:which|whom|them)|including|another|further|extra|more|other|a year later)\b"
)


def against_the_plan(article: Article) -> Iterator[Comparison]:
    """Yield what came of each plan with the plan."""
    for own in with_limits(article):
        if len(article.figures_in(*own)) > 1:
            yield from _in_a_sentence(article, own)


def _in_a_sentence(article: Article, own: Span) -> Iterator[Comparison]:
    changed = changed_places(article)
    for words in (_PLAN_THEN, _AGAINST_PLAN_FIRST):
        match = words.search(article.masked, *own)
        if match is None:
            continue
        plan, real = article.figure_at(match.start("plan")), article.figure_at(match.start("real"))
        if not may_stand_against(plan, real) or not is_of_one_size(plan, real):
            continue
        if {plan.place, real.place} & changed or plan.kind != real.kind or _ANOTHER.search(match["link"]):
            continue
        if (is_low := _way(match, plan, real)) is not None:
            yield Comparison(real, plan, is_low, match.start(), match.end(), is_sure=False)


def _way(match: re.Match[str], plan: Figure, real: Figure) -> bool | None:
    """Whether it fell below its plan; None where the words say another way than the figures."""
    is_less = share_of(real) < share_of(plan)
    if share_of(real) == share_of(plan) or (_GAIN.search(match[0]) and _LOSS.search(match[0])):
        return None
    words = match["mid"] + match["link"]
    told = (_LOW.search(words) is not None, _HIGH.search(words) is not None)
    if any(told) and told[0] != told[1]:
        return is_less if told[0] == is_less else None
    return is_less
