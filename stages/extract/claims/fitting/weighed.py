"""The fits that are likely told as such: what no rule reads, by its numbers, places and words together.

The weights (`weights.csv`, in hundredths of the logarithm of the odds) are learned from labelled articles by
`bench/fit_weights.py`. Only numbers that fit are weighed, so that nothing here is ever contradicted. On
unseen pages, labelled by readers who knew none of it, three of four such claims are right.
"""

from collections.abc import Iterable, Iterator
from operator import itemgetter

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand, Role
from stages.extract.claims.fitting.evidence import features
from stages.extract.claims.fitting.fits import Fit, fits
from stages.extract.weighing.weights import odds_of, weights_of

_PACKAGE = "stages.extract.claims.fitting"
_RULE = "weighed/1"
_LIKELY = 0.6
_SHARED = 2  # figures: by them two fits are two readings of one
_ROLES: dict[str, tuple[Role, Role]] = {
    "share": ("part", "whole"),
    "percent_change": ("base", "result"),
    "difference": ("base", "result"),
    "multiple": ("base", "result"),
}
_TELLING = ("total", "share", "percent_change", "difference", "multiple", "subset")
"""Relations whose figures are taken: what is a part here is seldom a part there."""


def weighed(article: Article, known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the likeliest fits, no two of them of the same two figures, that none of `known` holds."""
    weights, least = weights_of(_PACKAGE), odds_of(_LIKELY)
    claims = list(known)
    told = [held(claim) for claim in claims]
    likely: list[tuple[float, Fit]] = []
    for fit in fits(article):
        own = places(fit)
        if any(own <= other for other in told):
            continue
        odds = weights.total(features(article, fit, taken(fit, claims)))
        if odds >= least:
            likely.append((odds, fit))
    chosen: list[set[int]] = []
    for _, fit in sorted(likely, key=itemgetter(0), reverse=True):
        own = places(fit)
        if all(len(own & other) < _SHARED for other in chosen):
            chosen.append(own)
            yield _candidate(fit)


def taken(fit: Fit, claims: Iterable[Candidate]) -> Iterator[str]:
    """What other claims already do with the figures of a fit."""
    own, some, is_told, is_pair = places(fit), 0, False, False
    for claim in claims:
        if claim.relation not in _TELLING:
            continue
        theirs = held(claim)
        if len(theirs) < _SHARED or own <= theirs or own.isdisjoint(theirs):
            continue
        some += 1
        is_told = is_told or (claim.asserted is fit.told and claim.relation != "subset")
        is_pair = is_pair or len(own & theirs) >= _SHARED
    yield f"taken {min(some, 3)}"
    if is_told:
        yield "taken as told"
    if is_pair:
        yield "taken two"


def held(claim: Candidate) -> set[int]:
    """The places of a claim's figures in the masked text."""
    return {figure.place for figure in (claim.asserted, *claim.figures()) if figure}


def places(fit: Fit) -> set[int]:
    """The places of a fit's figures in the masked text."""
    return {figure.place for figure in (fit.told, *fit.others)}


def _candidate(fit: Fit) -> Candidate:
    told: list[Figure] = list(fit.others)
    if fit.relation == "total":
        operands = (*(Operand("part", part) for part in told), Operand("whole", fit.told))
    elif fit.relation == "partition":
        operands = tuple(Operand("part", part) for part in told)
    else:
        operands = tuple(Operand(role, each) for role, each in zip(_ROLES[fit.relation], told, strict=True))
    own = sorted(places(fit))
    return Candidate(
        relation=fit.relation,
        rule=_RULE,
        start=own[0],
        end=own[-1] + 1,
        operands=operands,
        asserted=fit.told,
        is_sure=False,
        doubt="the figures may tell of something else",
        facts={"sign": _sign(fit), "is_weighed": True},
    )


def _sign(fit: Fit) -> int:
    base, result = fit.others[0], fit.others[-1]
    return -1 if (result.value or 0) < (base.value or 0) else 1
