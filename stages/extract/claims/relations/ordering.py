"""A figure that is said to be above, below or the largest is so.

Taken: "-9.9 per cent, below its target of 2.1 per cent", "up from 101", "fell from 38.9 to 35.8 per
cent", "the largest share: 11 per cent, compared with 8, 9 and 5", "the majority (56 per cent)".
Left alone: a level held against what was wanted ("against a target of"), and amounts merely compared.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changes
from stages.extract.claims.changes.changes_in_series import changes_in_series
from stages.extract.claims.changes.gaps import gaps
from stages.extract.claims.changes.levels_before import in_per_cent
from stages.extract.claims.changes.linked import pair_told
from stages.extract.claims.changes.motions import told_motions
from stages.extract.claims.changes.pair_of_amount import pair_of_amount
from stages.extract.claims.claim import Candidate, Examples, Operand, Relation
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.orders.against_the_plan import against_the_plan
from stages.extract.claims.orders.compared_back import compared_back
from stages.extract.claims.orders.comparisons import (
    NO_MORE_THAN,
    Comparison,
    against_limits,
    bears_out,
    comparisons,
)
from stages.extract.claims.orders.figure_before import figure_before
from stages.extract.claims.orders.held_against import held_against, held_against_two
from stages.extract.claims.orders.majority_of import majorities
from stages.extract.claims.orders.measured import is_measured
from stages.extract.claims.orders.most_changed import most_changed
from stages.extract.claims.orders.named_limits import named_limits
from stages.extract.claims.orders.order_checks import check
from stages.extract.claims.orders.orders import orders
from stages.extract.claims.orders.pairs_after import pairs_after
from stages.extract.claims.orders.parallel_levels import parallel_levels
from stages.extract.claims.orders.passed_limits import passed_limits, past_limits
from stages.extract.claims.orders.ranks import ranks
from stages.extract.claims.orders.superlatives import superlatives
from stages.extract.claims.orders.then_and_now import then_and_now
from stages.extract.claims.orders.told_in_order import told_in_order
from stages.extract.claims.orders.told_side import is_told_low
from stages.extract.claims.patterns import cued
from stages.extract.claims.plain.pointed_orders import pointed_orders
from stages.extract.claims.sentences import matches

RULE = "ordering/1"

_MAJORITY = cued(
    r"(?<!ethnic )\b(?:(?P<word>majority|minority)(?! ethnic)(?: of)?[^\n\ue010\ue000-\ue008(]{0,40}?"
    r"|most(?: of the)? [a-z-]+s|most people)"
    r"(?: ?\((?P<share>{P})\)|, (?P<apposed>{P}),| - (?P<dashed>{P}) -)",
    "majority | minority | most",
)


_HELD_AGAINST = re.compile(r"[, ](?:compared (?:to|with)|against|versus) (?:(?:the|just|only|some) )?$")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each asserted order of two or more figures."""
    told_pairs: set[frozenset[int]] = set()
    for found in _pairs(article):
        figure, other = found.figures()
        if bears_out(figure, other, is_low=bool(found.facts["is_low"])):
            told_pairs.add(frozenset(figure.place for figure in found.figures()))
        yield found
    for told in pointed_orders(article):
        found = _candidate(told.figure, [told.other], told.start, told.end, is_low=told.is_low)
        yield replace(found, facts={**found.facts, "is_pointed": True})
    for part, whole, is_minority in majorities(article):
        found = _candidate(part, [whole], part.place, whole.place + 1, is_low=is_minority)
        yield replace(found, facts={"is_low": is_minority, "is_half": True})
    for limit, rate in passed_limits(article):
        is_low = limit.bound == "under"
        found = _candidate(rate, [limit], limit.place, limit.place + 1, is_low=is_low, is_sure=False)
        yield replace(found, asserted=limit)
    for most in (*superlatives(article), *most_changed(article), *held_against_two(article)):
        if frozenset((most.figure.place, *(f.place for f in most.rest))) in told_pairs:
            continue  # "from a peak of 2,100 to 1,400": an order told once
        yield _candidate(
            most.figure, most.rest, most.start, most.end, is_low=most.is_low, is_sure=most.is_sure
        )
    for first, rest, is_last, start, end in ranks(article):
        yield _candidate(first, rest, start, end, is_low=is_last, is_sure=False)
    for first, rest, is_low, start, end in told_in_order(article):
        yield _candidate(first, rest, start, end, is_low=is_low, is_sure=False)
    for match in matches(article, _MAJORITY, 1):
        share = article.figure_at(match.start(match.lastgroup or "share"))
        yield _candidate(share, [], match.start(), match.end(), is_low=match["word"] == "minority")


def _pairs(article: Article) -> Iterator[Candidate]:
    """Each two levels in order, by limit, words of comparison or motion, or what was to be reached."""
    # "£8,100 above the average" is no level, but "£60 million was handed back" may be
    apart = {gap.by.place for gap in gaps(article) if gap.end - gap.start > 1}
    told = (
        *comparisons(article),
        *_moved(article),
        *orders(article),
        *held_against(article),
        *figure_before(article),
        *named_limits(article),
        *pairs_after(article),
        *parallel_levels(article),
        *against_the_plan(article),
        *then_and_now(article),
        *compared_back(article),
    )
    plain = (each for each in told if not _is_told_elsewhere(article, each))
    for each in (*against_limits(article), *plain, *past_limits(article)):
        if each.figure.place not in apart:
            yield _compared(article, each)


def _is_told_elsewhere(article: Article, told: Comparison) -> bool:
    """Is one only what another is held against, or does the text say by how much they differ?"""
    is_change = frozenset((told.figure.place, told.other.place)) in _told_changes(article)
    is_held = _is_held_against(article, told) or _is_base_of_another(article, told)
    return is_change or is_held or is_measured(article, told.figure, told.other)


def _is_held_against(article: Article, told: Comparison) -> bool:
    """'Starts are down from 700, compared to 900 last year': the second is no level that was reached."""
    is_back = _HELD_AGAINST.search(article.masked, told.other.place, told.figure.place) is not None
    return is_back and told.figure.hedge not in NO_MORE_THAN


_FROM = re.compile(
    r"(?: [a-z0-9'/-]+){0,4}?,? \(?(?:(?:up|down|a [a-z]+) )?(?:from|on|against|compared (?:with|to))"
    r"(?: (?:just|only|about|around|the|last year's|some|a))* "
)


_STRAIGHT_TO = re.compile(r" (?:[a-z0-9'/-]+ ){0,4}to (?:just |only |about |around )?")


def _is_base_of_another(article: Article, told: Comparison) -> bool:
    """'Starts fell to 410 from 455 and leavers rose to 131': the 455 is what the 410 is held against."""
    figure, base = told.figure, told.other
    if figure.place < base.place or figure.sentence != base.sentence:
        return False
    if _STRAIGHT_TO.fullmatch(article.masked, base.place + 1, figure.place):
        return False  # "from 412 to 450 here, from 301 to 377 there"
    before = [
        f for f in article.figures_in(sentence_of(article, base).start, base.place) if f.kind == base.kind
    ]
    return bool(before) and _FROM.fullmatch(article.masked, before[-1].place + 1, base.place) is not None


def _moved(article: Article) -> Iterator[Comparison]:
    moved = told_motions(article)
    results = Counter(each.result.place for each in moved)
    for base, result, sign, start, end, is_sure in moved:
        if results[result.place] > 1 and base.sentence > result.sentence:
            yield Comparison(base, result, sign > 0, start, end, is_sure)  # "It has gone up from 68 per cent"
        else:
            yield Comparison(result, base, sign < 0, start, end, is_sure)


def _compared(article: Article, told: Comparison) -> Candidate:
    if "fraction" in (told.figure.kind, told.other.kind):
        figure, other = in_per_cent(article, told.figure), in_per_cent(article, told.other)
        if figure.kind == other.kind:  # "more than one in four (27 per cent), up from 26.7 per cent"
            told = told._replace(figure=figure, other=other)
    is_told_back = told.figure.sentence != told.other.sentence  # "It is still behind the 26 of 2019"
    is_plain = told.is_listed or is_told_back or _is_one_clause(article, told.figure, told.other)
    side = is_told_low(article, told.figure, told.other)
    if side is not None:
        return _candidate(told.figure, [told.other], told.start, told.end, is_low=side, is_sure=is_plain)
    is_sure = told.is_sure and is_plain
    return _candidate(told.figure, [told.other], told.start, told.end, is_low=told.is_low, is_sure=is_sure)


_CLAUSE = re.compile(
    r"[;\n\ue010]|\b(?:but|although|though|whereas|who|whose|whom|if|because"
    r"|which (?!is|was|are|were|has|had))\b"
)
_LONGEST_CLAUSE = 100


def _is_one_clause(article: Article, figure: Figure, other: Figure) -> bool:
    """Does one clause hold the two and no third of their kind? Else the words may compare other things."""
    first, last = sorted((figure.place, other.place))
    if last - first > _LONGEST_CLAUSE or _CLAUSE.search(article.masked, first, last):
        return False
    return not any(f.kind == figure.kind for f in article.figures_in(first + 1, last))


@lru_cache(maxsize=4)
def _told_changes(article: Article) -> frozenset[frozenset[int]]:
    """The pairs of figures whose change the text also tells by how much, and which is recomputed itself."""
    told = [(change, pair_told(article, change)) for change in changes(article, "share")]
    told += [(change, pair_of_amount(article, change)) for change in changes(article, "level")]
    told += changes_in_series(article)
    return frozenset(
        frozenset((pair.base.place, pair.result.place))
        for change, pair in told
        if pair and change.figure.sentence in (pair.result.sentence, pair.base.sentence)
    )


def _candidate(
    figure: Figure, limits: Sequence[Figure], start: int, end: int, *, is_low: bool, is_sure: bool = True
) -> Candidate:
    return Candidate(
        relation="ordering",
        rule=RULE,
        start=start,
        end=end,
        operands=(Operand("result", figure), *(Operand("limit", limit) for limit in limits)),
        asserted=figure,
        is_sure=is_sure,
        doubt="the words may compare something else",
        facts={"is_low": is_low},
    )


EXAMPLES: Examples = {
    "Its margin was -8.2 per cent, below its target of 1.4 per cent.": [("reconciled", "-8.2 per cent")],
    ("Staff costs took 61 per cent of income, above the college's target of 65 per cent."): [
        ("contradicted", "61 per cent")
    ],
    "The courses are taught at 160 schools, up from 100 in 2021.": [("reconciled", "160 schools")],
    "The pass rate fell from 36.5 per cent to 38.9 per cent.": [("contradicted", "38.9 per cent")],
    (
        "Wales has the largest share: nearly 12 per cent, compared with 8 per cent in England and 9 per "
        "cent in Scotland."
    ): [("reconciled", "12 per cent")],
    "The majority of adults (46 per cent) find it hard.": [("contradicted", "46 per cent")],
    "Cost was the most common reason (39 per cent).": [],
    "Its margin was 3 per cent against a target of 2 per cent.": [],
}

RELATION = Relation("ordering", 1, find, check, EXAMPLES)
