"""The relations that a weighed pair may be of: what its numbers must allow, and the candidate it makes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand, Relation
from stages.extract.claims.relations import consistency, ordering, subset
from stages.extract.claims.weighed.pairs import Pair, equal_pairs, features_of, near_pairs
from stages.extract.weighing.weights import weights_of

_PACKAGE = "stages.extract.claims.weighed"


@dataclass(frozen=True, slots=True)
class Weighed:
    """One relation that pairs may be of: `name` is that of its weights, `likely` the least chance."""

    name: str
    relation: Relation
    pairs: Callable[[Article], Iterator[Pair]]
    allows: Callable[[Pair], bool]
    candidate: Callable[[Pair], Candidate]
    likely: float


def _number(figure: Figure) -> float:
    number = float(figure.number or 0)
    return number * 100 if figure.kind == "fraction" else number


def _is_above(pair: Pair) -> bool:
    return _number(pair.first) > _number(pair.second)


def _is_below(pair: Pair) -> bool:
    return _number(pair.first) < _number(pair.second)


def _may_be_part(part: Figure, whole: Figure) -> bool:
    return part.kind == whole.kind and part.kind in ("money", "count") and _number(part) <= _number(whole)


def _ordered(pair: Pair, *, is_low: bool) -> Candidate:
    return _candidate(
        "ordering",
        pair,
        (Operand("result", pair.first), Operand("limit", pair.second)),
        pair.first,
        {"is_low": is_low},
    )


def _part(part: Figure, whole: Figure, pair: Pair) -> Candidate:
    return _candidate("subset", pair, (Operand("part", part), Operand("whole", whole)), part, {})


def _again(pair: Pair) -> Candidate:
    facts = {"kind": "retold", "where": "text first"}
    return _candidate("consistency", pair, (Operand("item", pair.second),), pair.first, facts)


def _candidate(
    relation: str, pair: Pair, operands: tuple[Operand, ...], asserted: Figure, facts: Mapping[str, object]
) -> Candidate:
    return Candidate(
        relation=relation,
        rule=f"{relation}_weighed/1",
        start=pair.first.place,
        end=pair.second.place + 1,
        operands=operands,
        asserted=asserted,
        is_sure=False,
        doubt="the words around the two only make it likely",
        facts=facts,
    )


WEIGHED = (
    Weighed(
        "above",
        ordering.RELATION,
        near_pairs,
        _is_above,
        lambda pair: _ordered(pair, is_low=False),
        0.6,
    ),
    Weighed(
        "below",
        ordering.RELATION,
        near_pairs,
        _is_below,
        lambda pair: _ordered(pair, is_low=True),
        0.6,
    ),
    Weighed(
        "part_first",
        subset.RELATION,
        near_pairs,
        lambda pair: _may_be_part(pair.first, pair.second),
        lambda pair: _part(pair.first, pair.second, pair),
        0.6,
    ),
    Weighed(
        "part_second",
        subset.RELATION,
        near_pairs,
        lambda pair: _may_be_part(pair.second, pair.first),
        lambda pair: _part(pair.second, pair.first, pair),
        0.6,
    ),
    Weighed("again", consistency.RELATION, equal_pairs, lambda _: True, _again, 0.6),
)


def weighed_claims(article: Article, told: Iterable[frozenset[int]]) -> Iterator[tuple[Candidate, Relation]]:
    """The claims of pairs that are likely enough, but for pairs of figures, by place, already `told`."""
    known = {*told}
    for weighed in WEIGHED:
        weights = weights_of(_PACKAGE, f"{weighed.name}.csv")
        for pair in weighed.pairs(article):
            places = frozenset((pair.first.place, pair.second.place))
            if places in known or not weighed.allows(pair):
                continue
            if weights.chance(features_of(article, pair)) >= weighed.likely:
                known.add(places)
                yield replace(weighed.candidate(pair)), weighed.relation
