"""Shares of two who are named: "men were more likely than women to agree – 64% of men, 53% of women"."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparison import Comparison
from stages.extract.claims.sentences import sentences_of
from stages.extract.phrases.cues import cues, has_any

_LIKELY = re.compile(
    r"(?:more|(?P<low>less)) likely than (?P<other>[a-z]{3,})"
    r"|(?:outperform(?:ed|s|ing)?|outnumber(?:ed|s|ing)?|outscored?|overtook|overtakes?"
    r"|(?P<behind>trail(?:ed|s)?"
    r"|lag(?:ged|s)? behind)|(?:better|(?P<worse>worse)(?: [a-z]+)?) than|ahead of|(?P<after>behind))"
    r" (?:(?:general|sixth-form|sixth form|further education|fe|private|public|other|the|their) ){0,3}"
    r"(?P<second>[a-z]{3,})"
)
_LIKELY_CUES = cues(
    "likely than | utperform | utnumber | utscore | vertook | vertake | etter | orse than | trail | lag"
    " | ahead of | behind"
)
_WHO = re.compile(
    r"\b(?P<one>[a-z]{3,})(?: (?:were|are|is|was|did|do|get|got|have|had|fared|remain|stay|again|also|still"
    r"|once|slightly|much)){0,3} $"
)


def sides_named(article: Article) -> Iterator[Comparison]:
    """'Men were more likely than women to agree – 64% of men agreed, while 53% of women did.'"""
    for own in sentences_of(article, 2):
        shares = [f for f in article.figures_in(*own) if f.kind == "percentage"]
        before = neighbour(article, article.sentence_at(own.start), -1)
        for span in (own, before) if len(shares) > 1 else ():
            if span and has_any(article.masked[span.start : span.end], _LIKELY_CUES):
                for match in _LIKELY.finditer(article.masked, *span):
                    yield from _by_names(article, match, shares, is_sure=span is own)


_TO_DO = re.compile(r" to (?P<stem>[a-z]{3,5})")


def _by_names(
    article: Article, match: re.Match[str], shares: list[Figure], *, is_sure: bool
) -> Iterator[Comparison]:
    """The shares of the two who are named on either side of the words, where each has one."""
    who = _WHO.search(article.masked, max(0, match.start() - 60), match.start())
    if who is None:
        return
    names = (who["one"], match["other"] or match["second"])
    ones, others = (
        [f for f in shares if f.place > match.end() and _is_of(article, f, name)] for name in names
    )
    if ones and len(ones) == len(others):
        is_low = bool(match["low"] or match["worse"] or match["behind"] or match["after"])
        first, second = ones[0], others[0]
        if first.place > second.place:
            first, second, is_low = second, first, not is_low
        verb = _TO_DO.match(article.masked, match.end())
        is_said = verb is None or verb["stem"] in article.masked[first.place : second.place + 40]
        yield Comparison(first, second, is_low, match.start(), match.end(), is_sure and is_said)


_OF_WHOM = re.compile(
    r"(?: (?:were|was|are|said|had|did) (?:[a-z]+ ){0,3}?)? ?(?:of|for|among|with|about|at) (?:the )?"
    r"(?:(?:general|sixth-form|sixth form|further education|fe|private|public|other|young|all|their) ){0,3}"
    r"(?P<name>[a-z-]+)"
)


def _is_of(article: Article, share: Figure, name: str) -> bool:
    """'64% of men', '23.7 per cent for men', 'the rate for men is 23.7 per cent'."""
    if (after := _OF_WHOM.match(article.masked, share.place + 1)) and after["name"].startswith(name):
        return True
    ends = (f" {name} ", f" {name} is ", f" {name} was ", f" {name} (", f" {name}: ", f" {name} at ")
    return article.masked.endswith(ends, 0, share.place)
