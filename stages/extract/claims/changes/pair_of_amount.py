"""The two levels that a change by an amount lies between: "£300,000 more than the £6 million of last year".

By grammar: in the clause ("from … to …"), held against a base, in the sentence before, or told apart as then
and now; else a pair near by that agrees (`linked`), which is never contradicted.
"""

from dataclasses import replace
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import Change, changes, levels
from stages.extract.claims.changes.contrasts import contrast
from stages.extract.claims.changes.linked import borne_out
from stages.extract.claims.changes.pair_beside import as_sure_as_told, is_of_one_clause, moved_to
from stages.extract.claims.changes.pair_of_change import by_years
from stages.extract.claims.changes.pairs import Pair, pair_in_bracket, pairs
from stages.extract.claims.changes.plainly_told import plain_levels_of
from stages.extract.claims.changes.told_against import (
    base_after,
    is_held_against_another,
    names_a_base,
    result_before,
)
from stages.extract.claims.changes.told_as_both import told_as_both
from stages.extract.claims.operands import LEVELS, is_of_one_rate, neighbour, sentence_of
from stages.extract.claims.tellings.pointing_back import points_back, says_of_it


@lru_cache(maxsize=64)
def pair_of_amount(article: Article, change: Change) -> Pair | None:
    """The levels before and after; None where the text tells none."""
    if change.figure.kind == "duration":
        return None
    if plain := plain_levels_of(article, change):
        return plain
    pair = _in_words(article, change)
    pair = borne_out(article, change, pair)
    if pair is None or _goes_another_way(change, pair):
        return None
    is_one = is_quantity_of(change.figure, pair.base)
    if not is_one and not are_exactly_apart(change.figure, pair.base, pair.result):
        return None
    return None if _are_changes(article, change.figure, pair) else pair


def _goes_another_way(change: Change, pair: Pair) -> bool:
    """'Fell from £5.1bn to £4.8bn, despite a rise of £100m': is an unsure pair that of another motion?"""
    apart = (pair.result.number or 0) - (pair.base.number or 0)
    return not pair.is_sure and apart * change.sign < 0


def _are_changes(article: Article, by: Figure, pair: Pair) -> bool:
    """Is one of the two itself a change, as £1.1bn in 'raised £3.6bn, £1.1bn more than planned'?"""
    places = {change.figure.place for change in changes(article, "level")}
    return any(by.place < figure.place and figure.place in places for figure in (pair.base, pair.result))


def _in_words(article: Article, change: Change) -> Pair | None:
    """The two levels that grammar gives a change by an amount."""
    by = change.figure
    own = sentence_of(article, by)
    from_to = [p for p in pairs(article, own) if by not in (p.base, p.result) and is_quantity_of(by, p.base)]
    from_to = [p for p in from_to if is_of_one_clause(article, change, p)]
    if from_to:
        nearest = min(from_to, key=lambda p: abs(p.result.place - by.place))
        return as_sure_as_told(article, change, nearest, own)
    bracket = pair_in_bracket(article, change.end)
    if bracket is not None and is_quantity_of(by, bracket.base):
        return bracket
    twin = next((place for place, each in told_as_both(article).items() if each is by), by.place)
    told = base_after(article, max(change.end - 6, by.place + 1, twin + 1), own.end)
    if told is not None and (is_quantity_of(by, told.figure) or told.is_when):
        place = min(change.start, by.place)
        if held := result_before(article, place, told, own):
            is_other = is_held_against_another(article, by.place + 1, own.end)  # "over budget, up from"
            pair = Pair(told.figure, held.figure, is_sure=held.is_alone and not is_other)
            is_one = is_quantity_of(by, held.figure) and is_quantity_of(by, told.figure)
            return pair if is_one or are_exactly_apart(by, told.figure, held.figure) else None
        return None
    if not [f for f in levels(article, own) if f is not by and f.kind != "duration"]:
        before = neighbour(article, by.sentence, -1)
        found = pairs(article, before) if before and points_back(article, own) else ()
        found = tuple(pair for pair in found if pair.base.place != pair.result.place)  # a range is no change
        if len(found) == 1:
            is_sure = says_of_it(article, own, change.start) and not names_a_base(article, change.end)
            return replace(found[0], is_sure=is_sure)
    return (
        _by_years(article, change, own) or moved_to(article, change, own) or _then_and_now(article, by, own)
    )


def _by_years(article: Article, change: Change, own: Span) -> Pair | None:
    dated = by_years(article, change, own)
    return dated if dated is not None and is_quantity_of(change.figure, dated.base) else None


def _then_and_now(article: Article, by: Figure, own: Span) -> Pair | None:
    kinds = LEVELS if by.kind != "percentage_points" else ("percentage",)
    contrasted = contrast(article, by, kinds, is_own_only=True)
    is_sure = not is_held_against_another(article, by.place + 1, own.end)
    return Pair(contrasted.then, contrasted.now, is_sure) if contrasted else None


_LONG = 3  # digits


def are_exactly_apart(by: Figure, base: Figure, result: Figure) -> bool:
    """Do counts of other nouns lie just so far apart? Of three digits that is hardly chance."""
    kinds = {by.kind, base.kind, result.kind}
    if kinds != {"count"} or by.digits < _LONG or by.bound != "exact" or base.per != result.per:
        return False
    return by.number is not None and abs((result.number or 0) - (base.number or 0)) == by.number


def fits(first: Figure, second: Figure) -> bool:
    """May the two stand apart by an amount or by points?"""
    return is_of_one_rate(first, second) or first.kind == second.kind == "percentage"


def is_quantity_of(by: Figure, base: Figure) -> bool:
    """Points are told between percentages, amounts between amounts of the same kind."""
    if by.kind == "percentage_points":
        return base.kind == "percentage"
    return is_of_one_rate(by, base)
