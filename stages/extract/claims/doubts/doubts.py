"""The doubts of every relation, asked in turn."""

from collections.abc import Callable, Mapping, Sequence

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate, Outcome
from stages.extract.claims.doubts import (
    of_changes,
    of_distance,
    of_levels,
    of_orders,
    of_other_levels,
    of_parts,
    of_shares,
    of_size,
    of_tables,
)

Doubt = Callable[[Article, Candidate], str | None]
"""Why the operands may not be those that the text means; None where nothing speaks for it."""

_CHANGES: Sequence[Doubt] = (
    of_changes.told_of_something_else,
    of_changes.of_a_thing_of_its_own,
    of_changes.per_year,
    of_changes.of_another_time,
    of_changes.wanted,
    of_levels.base_of_another_sentence,
    of_levels.level_of_another_sentence,
    of_changes.in_a_bracket_of_its_own,
    of_levels.part_of_the_other,
    of_levels.base_reached_by_another,
    of_levels.no_level,
    of_changes.over_a_time,
    of_levels.may_be_a_share,
    of_levels.of_two_accounts,
    of_changes.than_something_else,
    of_orders.gain_against_loss,
    of_other_levels.another_level_agrees,
    of_other_levels.rounded_to_ten,
)
DOUBTS: Mapping[str, Sequence[Doubt]] = {
    "percent_change": _CHANGES,
    "difference": _CHANGES,
    "multiple": (*_CHANGES, of_changes.many_times_another),
    "consistency": (of_parts.told_in_a_list,),
    "subset": (
        of_parts.whole_of_another_year,
        of_parts.of_whom,
        of_parts.whole_held_against,
        of_parts.of_so_many_each,
        of_parts.told_beside_it,
        of_parts.change_and_no_part,
    ),
    "ordering": (
        of_orders.gain_against_loss,
        of_orders.of_grades,
        of_orders.told_beside_its_number,
        of_orders.step_after_step,
        of_distance.in_two_sentences,
        of_distance.far_apart,
        of_orders.of_two_kinds,
        of_orders.ahead_of_a_target,
    ),
    "partition": (of_parts.of_several_questions,),
    "share": (
        of_shares.fraction_of_a_part,
        of_shares.whole_with_a_part_of_its_own,
        of_shares.part_is_the_base,
        of_shares.share_of_a_share,
        of_shares.told_beside_its_count,
        of_shares.would_be,
        of_shares.one_of_several_parts,
        of_shares.of_two_items,
        of_shares.share_of_the_rest,
        of_shares.share_of_an_earlier_level,
        of_shares.of_those,
        of_shares.share_of_others,
        of_shares.rate_of_its_own,
        of_shares.worked_out_otherwise,
        of_shares.told_as_change,
    ),
    "total": (
        of_parts.may_overlap,
        of_parts.part_of_a_part,
        of_parts.since_then,
        of_parts.one_of_a_kind,
        of_parts.rounded_in_the_last_place,
        of_tables.noted_of_rows,
        of_parts.may_be_net,
        of_parts.told_in_a_ratio,
        of_parts.part_told_as_change,
        of_parts.counted_out_of,
        of_parts.counts_the_parts,
        of_parts.parts_left_out,
        of_parts.some_in_brackets,
    ),
}


_PLAIN: Sequence[Doubt] = (
    of_changes.per_year,
    of_changes.wanted,
    of_levels.part_of_the_other,
    of_levels.no_level,
    of_other_levels.another_level_agrees,
    of_other_levels.rounded_to_ten,
)
"""Of changes that stand in one form with both their levels."""

_TABLES: Sequence[Doubt] = (of_tables.of_another_kind, of_tables.noted, of_tables.on_rounded_numbers)
"""Of the one row that does not come out where the others do."""

_OF_ITS_SENTENCE = (
    of_changes.told_of_something_else,
    of_levels.base_of_another_sentence,
    of_levels.level_of_another_sentence,
)
"""Of changes whose levels stand in other sentences, but for those that point back at them."""


def doubt_of(article: Article, candidate: Candidate, outcome: Outcome) -> str | None:
    """Why the claim may not be the text's own error; None where it must be."""
    if candidate.facts.get("is_borne_out"):  # by the other rows of its table
        return next((reason for doubt in _TABLES if (reason := doubt(article, candidate))), None)
    is_plain = bool(candidate.facts.get("is_plain"))
    told, found = outcome.asserted, outcome.recomputed
    if of_size.is_beyond_belief(candidate.relation, told, found):
        return of_size.REASON
    if not is_plain and of_size.goes_the_other_way(candidate, found):
        return "the two levels go the other way"
    if candidate.relation == "percent_change" and of_size.stands_for_doubling(candidate, outcome.recomputed):
        return "a round hundred may stand for doubling"
    doubts = _PLAIN if is_plain else DOUBTS.get(candidate.relation, ())
    if candidate.facts.get("is_pointed"):
        doubts = [doubt for doubt in doubts if doubt not in _OF_ITS_SENTENCE]
    for doubt in doubts:
        if reason := doubt(article, candidate):
            return reason
    return None
