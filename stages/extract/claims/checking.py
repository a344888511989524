"""Find every claim of an article and recompute it; a check that crashes is broken, never a pass."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Outcome, Relation, Verdict
from stages.extract.claims.doubts.doubts import doubt_of
from stages.extract.claims.fitting.weighed import weighed
from stages.extract.claims.intervals import EVERYTHING, Interval, gap, meets, published

_BY_HOW_MUCH = ("percent_change", "difference", "multiple")


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim with what recomputing it gave."""

    candidate: Candidate
    outcome: Outcome
    verdict: Verdict
    rule: str


def check_article(article: Article, relations: Iterable[Relation]) -> list[Checked]:
    """Every claim of the article in reading order, each found once."""
    found: dict[tuple[object, ...], Checked] = {}
    by_name = {relation.name: relation for relation in relations}
    for relation in by_name.values():
        for candidate in relation.find(article):
            key = _identity(candidate)
            if key not in found or _is_open(found[key], candidate):
                found[key] = check(article, candidate, relation)
    added_up = {
        (part.place, whole.place)
        for checked in found.values()
        if checked.candidate.relation == "total" and checked.verdict in ("reconciled", "contradicted")
        for part in checked.candidate.figures("part")
        for whole in checked.candidate.figures("whole")
    }
    found = dict(zip(found, _each_pair_right_once(list(found.values())), strict=True))
    told = [c for c in found.values() if c.verdict in ("reconciled", "contradicted")]
    apart = {
        frozenset(figure.place for figure in (c.candidate.asserted, *c.candidate.figures()) if figure)
        for c in told
        if c.candidate.relation == "difference"
    }
    kept = (
        checked
        for checked in found.values()
        if not _is_added_up(checked.candidate, added_up)
        and not _is_measured(checked.candidate, told)
        and not _is_difference(checked.candidate, apart)
    )
    known = list(kept)
    fitting = _fitting(article, [checked.candidate for checked in known], by_name)
    return list(_each_sum_once(sorted([*known, *fitting], key=_reading_order)))


def _fitting(article: Article, known: list[Candidate], by_name: dict[str, Relation]) -> Iterator[Checked]:
    """What no rule reads, but numbers, places and words together make likely; kept where it comes out."""
    for candidate in weighed(article, known):
        if candidate.relation in by_name:
            checked = check(article, candidate, by_name[candidate.relation])
            if checked.verdict == "reconciled":
                yield checked


def _each_pair_right_once(told: list[Checked]) -> Iterator[Checked]:
    """Two levels whose change is told rightly are not those of another change that does not come out."""
    right = {
        _pair_of(c.candidate)
        for c in told
        if c.verdict == "reconciled" and c.candidate.relation in _BY_HOW_MUCH
    }
    for checked in told:
        is_plain = checked.candidate.facts.get("is_plain")  # no other can be meant
        if checked.verdict == "contradicted" and not is_plain and _pair_of(checked.candidate) in right:
            words = checked.outcome.explanation.rstrip(".") + "; the two are told of another change."
            yield replace(
                checked, verdict="unverifiable", outcome=replace(checked.outcome, explanation=words)
            )
        else:
            yield checked


def _pair_of(candidate: Candidate) -> tuple[object, ...]:
    places = tuple(figure.place for figure in candidate.figures())
    return candidate.relation, candidate.asserted and candidate.asserted.kind, places


def _each_sum_once(told: Iterable[Checked]) -> Iterator[Checked]:
    """The claims; of counts of one list, or totals of the same parts, the first: others tell it again."""
    known: set[tuple[object, ...]] = set()
    for checked in told:
        candidate = checked.candidate
        parts = candidate.items or [figure.figure_id for figure in candidate.figures("part")]
        key = (candidate.relation, candidate.asserted and candidate.asserted.number, *parts)
        if candidate.relation not in ("list_count", "total") or not parts or key not in known:
            yield checked
        known.add(key)


def _is_open(checked: Checked, candidate: Candidate) -> bool:
    """Did the first reading leave open whether it is so, and is the next one of an order, or sure?"""
    is_told = candidate.relation == "ordering" or (candidate.is_sure and not candidate.missing)
    return is_told and checked.verdict == "unverifiable"


def _is_added_up(candidate: Candidate, added_up: set[tuple[int, int]]) -> bool:
    """Is it a part of a whole that is held against all its parts? The sum says more than its room."""
    if candidate.relation != "subset":
        return False
    parts, wholes = candidate.figures("part"), candidate.figures("whole")
    if not candidate.is_sure and all(part.place in {place for place, _ in added_up} for part in parts):
        return True  # "of those listed, 170 …, 235 … and 1,303 …" are no parts of all who applied
    return any((part.place, whole.place) in added_up for part in parts for whole in wholes)


def _is_difference(candidate: Candidate, apart: set[frozenset[int]]) -> bool:
    """Is it a sum of two that the text tells as how far two levels lie apart: 727 is 38 more than 689?"""
    is_sum = candidate.relation == "total"
    return is_sum and frozenset(figure.place for figure in candidate.figures()) in apart


def _is_measured(candidate: Candidate, told: list[Checked]) -> bool:
    """Is it an order of which the text also says by how much, or that it is one of more than these two?"""
    if candidate.relation != "ordering":
        return False
    pair = {figure.place for figure in candidate.figures()}
    for other in (checked.candidate for checked in told):
        if other.relation in _BY_HOW_MUCH and pair <= {figure.place for figure in other.figures()}:
            return True
        is_same = other.relation == "ordering" and other.asserted is candidate.asserted
        if is_same and pair < {figure.place for figure in other.figures()}:
            return True
    return False


def check(article: Article, candidate: Candidate, relation: Relation) -> Checked:
    """Recompute one claim, and call it contradicted only where no doubt is left."""
    try:
        outcome = relation.check(candidate)
        if not candidate.missing and _may_stretch(candidate.asserted, outcome):
            told = outcome.explanation.rstrip(".")
            outcome = replace(outcome, explanation=f"{told}; so far its hedge may stretch.")
        verdict = _verdict(candidate, outcome)
        if verdict == "contradicted" and (doubt := doubt_of(article, candidate, outcome)):
            told = outcome.explanation.rstrip(".")
            verdict, outcome = "unverifiable", replace(outcome, explanation=f"{told}; {doubt}.")
        return Checked(candidate, outcome, verdict, relation.rule)
    except Exception as error:  # the check's fault says nothing about the text
        outcome = Outcome(
            statement=f"A claim of relation {relation.name}.",
            explanation=f"The check crashed: {type(error).__name__}: {error}.",
            asserted=None,
            recomputed=None,
        )
        return Checked(candidate, outcome, "broken", relation.rule)


def _verdict(candidate: Candidate, outcome: Outcome) -> Verdict:
    """Compare the intervals as they are published, so that verdict and columns cannot disagree."""
    if candidate.missing or outcome.asserted is None or outcome.recomputed in (None, EVERYTHING):
        return "unverifiable"  # what leaves every number open bears out none
    if candidate.relation == "share" and outcome.recomputed == _ANY_SHARE:
        return "unverifiable"
    # what is published only widens, so what meets exactly meets there too
    if meets(outcome.asserted, outcome.recomputed) or meets(
        published(outcome.asserted), published(outcome.recomputed)
    ):
        return "reconciled"
    if _may_stretch(candidate.asserted, outcome):
        return "unverifiable"
    is_sure = candidate.is_sure or _is_slip(candidate.asserted, outcome.recomputed)
    return "contradicted" if is_sure else "unverifiable"


_ANY_SHARE = Interval(Fraction(0), None)  # of "at least two" of "at least two"
_STRETCH = Fraction(1, 25)  # of the number told


def _may_stretch(told: Figure | None, outcome: Outcome) -> bool:
    """Does a hedge all but allow what is recomputed, as "almost 1.5 per cent" 1.35?"""
    asserted, found = outcome.asserted, outcome.recomputed
    if told is None or told.value is None or not told.hedge or asserted is None or found is None:
        return False
    is_below = asserted.low is not None and found.high is not None and found.high < asserted.low
    may_be = ("about", "under") if is_below else ("about", "over")  # the limit itself is meant
    return told.bound in may_be and 0 < gap(asserted, found) <= abs(told.value) * _STRETCH


_FINE = 4  # points between the ends of what is recomputed
_FINE_PART = Fraction(1, 100)  # of an amount
_CLOSE = Fraction(6, 10)  # points from what the numbers give as they are written


def _is_slip(told: Figure | None, recomputed: Interval) -> bool:
    """Would the sum be right with two neighbouring digits the other way round, as 47 for 74?

    It is the commonest slip of the pen, and one number in eighty would be met so by chance: where words
    leave open whether the operands are meant, such a number says that they are.
    """
    low, high = recomputed.low, recomputed.high
    if told is None or low is None or high is None:
        return False
    middle = abs(low + high) / 2
    if told.kind in ("money", "count"):
        is_fine = high - low <= middle * _FINE_PART
        return is_fine and any(meets(slip.interval, Interval(low, high)) for slip in told.slips)
    if high - low > _FINE:
        return False
    return any(slip.value and abs(slip.value - middle) <= _CLOSE for slip in told.slips)


def _identity(candidate: Candidate) -> tuple[object, ...]:
    """What makes two findings the same claim: the relation and what it asserts of what."""
    asserted = candidate.asserted.figure_id if candidate.asserted else candidate.start
    if candidate.relation in ONE_FOR_EACH_FIGURE:
        return (candidate.relation, asserted)
    operands = tuple(o.figure.figure_id if o.figure else o.item for o in candidate.operands)
    return (candidate.relation, asserted, operands)


ONE_FOR_EACH_FIGURE = frozenset(
    (
        "total",
        "percent_change",
        "multiple",
        "list_count",
        "scale_points",
        "implied_base",
        "difference",
        "share",
    )
)
"""Relations in which a figure is asserted once: the first and nearest reading of it stands."""


def _reading_order(checked: Checked) -> tuple[int, int, str]:
    candidate = checked.candidate
    return (candidate.start, candidate.end, candidate.relation)
