"""A figure that is said to be above, below or the largest is so.

Taken: "-9.9 per cent, below its target of 2.1 per cent", "up from 101", "fell from 38.9 to 35.8 per
cent", "the largest share: 11 per cent, compared with 8, 9 and 5", "the majority (56 per cent)".
Left alone: a comparison that does not say which is greater ("against a target of").
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand, Outcome, Relation
from stages.extract.claims.explanations import listed
from stages.extract.claims.intervals import Interval, meets
from stages.extract.claims.operands import fit, sentence_of
from stages.extract.claims.patterns import pattern

RULE = "ordering/1"

_LIMIT = (
    r"(?:target|benchmark|ceiling|limit|threshold|cap|minimum|maximum|average|forecast|level|figure|rate|norm|goal)"
)
_AGAINST_LIMIT = pattern(
    rf"(?P<figure>{{LP}})(?P<mid>[^\n\ue010\ue000-\ue008]{{0,80}}?)[, ](?P<order>below|under|short of|lower than|less than|fewer than|above|over|higher than"
    rf"|more than|exceed(?:s|ed|ing)|beating|well above|well below|just below|just above) (?:the |its |their |a |an )?(?:[a-z']+ ){{0,3}}?{_LIMIT} of (?P<limit>{{LP}})"
)
_FROM_TO = pattern(
    r"\b(?:(?P<up>{up_verb})|(?P<down>{down_verb}))(?: [a-z' -]{0,30}?| again| steadily| slightly)?,? from (?:just |only |a |about )?(?P<base>{LP})"
    r"(?P<gap>[^\n\ue010\ue000-\ue008]{0,60}?),? to (?:just |only |a )?(?P<result>{LP})"
)
_UP_FROM = pattern(
    r"(?P<result>{LP})(?P<mid>[^\n\ue010\ue000-\ue008]{0,50}?),? ?\(?(?:(?P<up>up|risen|a rise)|(?P<down>down|fallen|a fall)) from (?:just |only |the |a )?(?P<base>{LP})"
)
_SUPERLATIVE = pattern(
    r"(?P<order>largest|biggest|highest|greatest|most|lowest|smallest|fewest|least)\b[^\n\ue010\ue000-\ue007]{0,120}?[:,(] ?(?P<figure>{LP})"
    r"(?P<mid>[^\n\ue010\ue000-\ue008]{0,80}?),? (?:compared (?:with|to)|against|ahead of|followed by|more than|versus) (?P<rest>{LP}[^\n\ue010]{0,160})"
)
_MAJORITY = pattern(
    r"\b(?:(?P<word>majority|minority)(?: of)?[^\n\ue010\ue000-\ue008(]{0,40}?|most(?: of the)? [a-z-]+s|most people) ?\((?P<share>{P})\)"
)
_AND_FROM = pattern(
    r"[^\n\ue010\ue000-\ue008;]{0,40}?,? and (?:[a-z]+ ){0,3}?from (?P<base>{LP})(?P<gap>[^\n\ue010\ue000-\ue008]{0,40}?),? to (?P<result>{LP})"
)
_VERSUS = pattern(
    r"\b(?P<order>fewer|less|lower|smaller|rarer|more|higher|larger|bigger|greater)\b[^\n\ue010\ue000-\ue008(]{0,100}?"
    r"\((?P<figure>{LP}) (?:vs\.?|v|versus|against|compared (?:with|to)) (?P<limit>{LP})\)"
)
_LOW = frozenset("below under rarer lowest smallest fewest least short lower less fewer".split())


def find(article: Article) -> Iterator[Candidate]:
    """Yield each asserted order of two or more figures."""
    for match in _AGAINST_LIMIT.finditer(article.masked):
        figure, limit = article.figure_at(match.start("figure")), article.figure_at(match.start("limit"))
        if _comparable(figure, limit):
            is_low = not _LOW.isdisjoint(match["order"].split())
            yield _candidate(figure, [limit], match.start(), match.end(), is_low=is_low)
    for match in _VERSUS.finditer(article.masked):
        figure, limit = article.figure_at(match.start("figure")), article.figure_at(match.start("limit"))
        if _comparable(figure, limit):
            yield _candidate(figure, [limit], match.start(), match.end(), is_low=match["order"] in _LOW)
    for words in (_FROM_TO, _UP_FROM):
        for match in words.finditer(article.masked):
            result, base = article.figure_at(match.start("result")), article.figure_at(match.start("base"))
            if _comparable(result, base) and not _is_measured(article, result):
                yield _candidate(result, [base], match.start(), match.end(), is_low=bool(match["down"]))
            if words is _FROM_TO and (more := _AND_FROM.match(article.masked, match.end())):
                result, base = article.figure_at(more.start("result")), article.figure_at(more.start("base"))
                if _comparable(result, base):
                    yield _candidate(result, [base], match.start(), more.end(), is_low=bool(match["down"]))
    yield from _superlatives(article)
    for match in _MAJORITY.finditer(article.masked):
        share = article.figure_at(match.start("share"))
        yield _candidate(share, [], match.start(), match.end(), is_low=match["word"] == "minority")


def _is_measured(article: Article, result: Figure) -> bool:
    """Does the sentence also say by how much? Then the change itself is recomputed."""
    own = sentence_of(article, result)
    return any(
        f.kind in ("percentage", "fraction", "multiple", "percentage_points") and f.direction != "level" and f is not result
        for f in article.figures_in(max(own.start, result.place - 80), min(own.end, result.place + 80))
    )


def _superlatives(article: Article) -> Iterator[Candidate]:
    for match in _SUPERLATIVE.finditer(article.masked):
        figure = article.figure_at(match.start("figure"))
        rest = [f for f in article.figures_in(match.start("rest"), match.end()) if _comparable(f, figure)]
        others = [f for f in article.figures_in(match.start("rest"), match.end()) if not _comparable(f, figure)]
        if rest and not others:
            yield _candidate(figure, rest, match.start(), rest[-1].place + 1, is_low=match["order"] in _LOW)


def _comparable(first: Figure, second: Figure) -> bool:
    return first.kind == second.kind and (fit(first, second) or first.kind == "percentage")


def _candidate(figure: Figure, limits: Sequence[Figure], start: int, end: int, *, is_low: bool) -> Candidate:
    return Candidate(
        relation="ordering",
        rule=RULE,
        start=start,
        end=end,
        operands=(Operand("result", figure), *(Operand("limit", limit) for limit in limits)),
        asserted=figure,
        facts={"is_low": is_low},
    )


_HALF = Fraction(50)


def check(candidate: Candidate) -> Outcome:
    """Compare the figure with the limit, or with the nearest of the others."""
    figure, limits = candidate.figures("result")[0], candidate.figures("limit")
    is_low = bool(candidate.facts["is_low"])
    recomputed = _room(limits, is_low=is_low)
    is_met = meets(figure.interval, recomputed)
    told = listed([limit.words for limit in limits]) or "half"
    side = "below" if is_low else "above"
    return Outcome(
        f"{figure.words} is {side} {told}.",
        f"The text puts {figure.words} {side} {told}, {'which it is' if is_met else 'which it is not'}.",
        figure.interval,
        recomputed,
    )


def _room(limits: Sequence[Figure], *, is_low: bool) -> Interval:
    """All numbers below (or above) every limit; half where there is none."""
    if not limits:
        return Interval(None, _HALF) if is_low else Interval(_HALF, None)
    if is_low:
        highs = [limit.interval.high for limit in limits if limit.interval.high is not None]
        return Interval(None, min(highs) if highs else None)
    lows = [limit.interval.low for limit in limits if limit.interval.low is not None]
    return Interval(max(lows) if lows else None, None)


EXAMPLES: dict[str, list[tuple[str, str | None]]] = {}

RELATION = Relation("ordering", 1, find, check, EXAMPLES)  # type: ignore[arg-type]
