"""A percentage of change follows from the figure before and the figure after.

Taken where words of rise or fall stand with a percentage (or a half, a third …). The figures before
and after stand in the same sentence ("from … to …", "up … on the …"), are told apart by the years
of their clauses, or stand in the sentence next to it. Unverifiable: a change whose figures the text
does not state, a change per year, and a change in real terms of nominal sums. Left alone: a bare "rose by 12
per cent", which points at no figure of the text, so that nobody could ever check it. A percentage "to" an
amount with no base is `implied_base`.
"""

from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.amount_before import amount_before
from stages.extract.claims.changes.changes import (
    SHARES,
    Change,
    changed_places,
    changes,
)
from stages.extract.claims.changes.changes_in_series import changes_in_series
from stages.extract.claims.changes.level_of_both import level_of_both
from stages.extract.claims.changes.linked import pair_told
from stages.extract.claims.changes.pair_by_label import pair_by_label
from stages.extract.claims.changes.pair_of_amount import pair_of_amount
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.changes.plainly_told import plain_pair, plainly_told
from stages.extract.claims.changes.rates_lost import rates_lost
from stages.extract.claims.changes.result_beside import amount_told_again, by_and_result, result_beside
from stages.extract.claims.changes.steps_told import in_brackets_after, then_to
from stages.extract.claims.changes.told_as_both import told_as_both
from stages.extract.claims.changes.told_in_points import are_so_many_points_apart, told_in_points
from stages.extract.claims.changes.told_once import told_once
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import plain, span_in, verdict_end
from stages.extract.claims.intervals import (
    Interval,
    meets,
    negate,
    percent,
    percent_change,
    point,
    scale,
    subtract,
    total,
)
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.plain.pointed_changes import pointed_changes
from stages.extract.claims.tellings.worked_out_columns import Told, worked_out_columns

RULE = "percent_change/1"
_A_YEAR = pattern(r"^[^\n\ue010]{0,20}?\b(?:a|per|each|every) (?:year|annum|month)|^ (?:annual|yearly)")
_REAL_TERMS = pattern(r"\breal[- ]terms?\b|\bafter inflation\b")
_TO_AMOUNT = pattern(r"^,? (?:[a-z-]+ ){0,3}?to (?:just |about )?{L}")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each percentage of change once, with its two figures where the text states them."""
    yield from told_once(_all_told(article))
    for told in pointed_changes(article):
        if told.by.kind in SHARES:
            change = Change(told.by, told.sign, told.start, told.end)
            found = _candidate(article, change, told.pair)
            yield replace(found, facts={**found.facts, "is_pointed": True})


def _all_told(article: Article) -> Iterator[Candidate]:
    for cell in worked_out_columns(article):
        if cell.way in ("change", "by"):
            yield _of_a_table(cell)
    for lost in rates_lost(article):
        if lost.is_told_as_fall:
            change = Change(lost.share, -1, lost.start, lost.end)
            yield _candidate(article, change, Pair(lost.began, lost.finished))
    for change, pair in (*changes_in_series(article), *in_brackets_after(article), *then_to(article)):
        if change.figure.kind in SHARES:
            yield _candidate(article, change, pair)
    yield from _changed(article)
    known = changed_places(article)
    for place, (change, pair) in plainly_told(article).items():
        is_in_a_bracket = (
            article.masked[place - 1 : place] == "("
        )  # "entries, up slightly (1.2%) on the 5,692"
        if place not in known and is_in_a_bracket and article.masked.startswith(") on ", place + 1):
            yield _candidate(article, change, pair)


def _changed(article: Article) -> Iterator[Candidate]:
    in_points = told_in_points(article)  # a difference
    for change in changes(article, "share"):
        if change.figure.place in in_points:
            continue
        told = pair_told(article, change) or pair_by_label(article, change)
        if told and told.base.kind == "percentage" and not _is_beside(change, told):
            told = None  # "88 per cent of its target, after 61. One of them has 44 per cent more"
        by = told_as_both(article).get(change.figure.place)
        if by is not None and told is not None and by in (told.base, told.result):
            told = None  # "down 400 (12 per cent)": 400 is no level
        if two_ways := _told_both_ways(article, change, told, by):
            yield two_ways
            continue
        if told is None and by is None and (first := amount_before(article, change)):
            told = pair_of_amount(article, first)
            told = replace(told, is_sure=False) if told else None
        if told and told.base.kind == "count" and _is_real(article, change):
            told = None  # real terms are of money
        if change.figure.bound != "between" and (told or _points_at_a_base(article, change)):
            yield _candidate(article, change, told)


def _told_both_ways(
    article: Article, change: Change, told: Pair | None, by: Figure | None
) -> Candidate | None:
    """'2,900 places, down 400 (12 per cent)': the change is told as an amount too, beside it or before."""
    if by is None and (two := by_and_result(article, change)):
        return _by_an_amount(change, *two, is_sure=False)
    if told is not None:
        return None
    if by is not None and change.sign and (beside := result_beside(article, change, by)):
        return _by_an_amount(change, by, *beside)
    amount = by or amount_told_again(article, change)
    if amount and (of := level_of_both(article, change, amount)):
        return _by_an_amount(change, amount, of[0], is_sure=False, is_result=of[1])
    first = None if by else amount_before(article, change)
    if first and pair_of_amount(article, first) is None:
        beside = result_beside(article, first, first.figure)
        return _by_an_amount(change, first.figure, beside[0], is_sure=False) if beside else None
    return None


def _is_beside(change: Change, pair: Pair) -> bool:
    """Does a level stand in the sentence of the change?"""
    return change.figure.sentence in (pair.base.sentence, pair.result.sentence)


_A_BASE = pattern(
    r"\b(?:year[- ]on[- ]year|yearly|annual|compared (?:with|to)|since|between|from|against|(?:on|over|than"
    r"|in) (?:the |a |its |their |that of )?(?:last|past|previous|first|prior|same|earlier|year|decade"
    r"|month)|(?:a|the) (?:year|month|decade|week) (?:ago|before|earlier|previously)|(?:on|over|than) "
    r"(?:[a-z]+ )?(?:19|20)\d\d|in the (?:year|decade|month)|last (?:year|month)|this year)\b"
)


def _points_at_a_base(article: Article, change: Change) -> bool:
    """Do the words say since when, or on what? Else a change without its figures asserts no relation."""
    if _TO_AMOUNT.match(article.masked[change.figure.place + 1 :][:40]):
        return False  # `implied_base`
    own = sentence_of(article, change.figure)
    return bool(
        _A_BASE.search(article.masked, max(own.start, change.start - 60), min(own.end, change.end + 60))
    )


def _candidate(article: Article, change: Change, pair: Pair | None) -> Candidate:
    own = sentence_of(article, change.figure)
    missing = None
    if pair is None:
        missing = "the figures before and after are not both stated"
    elif change.figure.per or _A_YEAR.search(
        article.masked, change.figure.place + 1, min(own.end, change.figure.place + 40)
    ):
        missing = "the change is per year, and for how many years is not stated"
    operands = () if pair is None else (Operand("base", pair.base), Operand("result", pair.result))
    is_real = pair is not None and pair.base.kind == "money" and _is_real(article, change)
    return Candidate(
        relation="percent_change",
        rule=RULE,
        start=change.start,
        end=max(change.end, change.figure.place + 1),
        operands=operands,
        asserted=change.figure,
        missing=missing,
        is_sure=pair is not None
        and pair.is_sure
        and not is_real
        and _goes_the_way(change, pair)
        and not are_so_many_points_apart(change, pair),
        doubt=_REAL if is_real else "the figures may tell of something else",
        facts={
            "sign": change.sign or _way(pair),
            "is_plain": plain_pair(article, change) == pair,
        },
    )


def _is_real(article: Article, change: Change) -> bool:
    return _REAL_TERMS.search(article.masked, *sentence_of(article, change.figure)) is not None


def _of_a_table(told: Told) -> Candidate:
    """A change in a column or row of them, by the numbers that the whole table bears out."""
    places = sorted((told.share.place, told.first.place, told.second.place))
    by = told.first.value if told.way == "by" else (told.second.value or 0) - (told.first.value or 0)
    change = Change(told.share, -1 if (by or 0) < 0 else 1, places[0], places[2] + 1)
    if told.way == "by":
        return _by_an_amount(change, told.first, told.second, is_sure=True)
    return Candidate(
        relation="percent_change",
        rule=RULE,
        start=change.start,
        end=change.end,
        operands=(Operand("base", told.first), Operand("result", told.second)),
        asserted=told.share,
        facts={"sign": change.sign, "is_borne_out": True},
    )


def _by_an_amount(
    change: Change, by: Figure, level: Figure, is_sure: bool, *, is_result: bool = True
) -> Candidate:
    """'2,900 places, down 400 (12 per cent)': what it was follows from the two amounts, or is the level."""
    return Candidate(
        relation="percent_change",
        rule=RULE,
        start=change.start,
        end=max(change.end, change.figure.place + 1),
        operands=(Operand("part", by), Operand("result" if is_result else "base", level)),
        asserted=change.figure,
        is_sure=is_sure,
        doubt="the figures may tell of something else",
        facts={"sign": change.sign},
    )


_REAL = "the text speaks of real terms, and its sums may be nominal"


def _way(pair: Pair | None) -> int:
    """1 where the figures rise, -1 where they fall: for words that only tell a change."""
    if pair is None or pair.base.value is None or pair.result.value is None:
        return 1
    return 1 if pair.result.value >= pair.base.value else -1


def _goes_the_way(change: Change, pair: Pair) -> bool:
    """Do the figures rise where the words tell a rise, and fall where they tell a fall?"""
    if pair.base.value is None or pair.result.value is None:
        return True
    sign = -1 if change.figure.value is not None and change.figure.value < 0 else change.sign or _way(pair)
    return (pair.result.value - pair.base.value) * sign >= 0


def check(candidate: Candidate) -> Outcome:
    """Recompute the change in per cent of the base and compare it with what the text says."""
    asserted_figure = candidate.asserted
    if asserted_figure is None:
        raise ValueError("a percentage of change asserts a figure")
    is_signed = asserted_figure.value is not None and asserted_figure.value < 0  # "-28%" in a bracket or row
    sign = 1 if candidate.facts["sign"] == 1 or is_signed else -1
    word = "change" if is_signed else "rise" if sign == 1 else "fall"
    asserted = asserted_figure.interval
    if asserted_figure.kind == "fraction":
        asserted = scale(asserted, 100)
    statement = f"The text tells a {word} of {asserted_figure.words}"
    if candidate.missing or not candidate.operands:
        return Outcome(f"{statement}.", f"{statement}, but {candidate.missing}.", asserted, None)
    if parts := candidate.figures("part"):
        return _check_by_an_amount(candidate, asserted_figure, asserted, parts[0])
    base, result = candidate.figures("base")[0], candidate.figures("result")[0]
    recomputed = percent_change(base.meant, result.meant)
    if sign < 0:
        recomputed = negate(recomputed)
    change = (result.value / base.value - 1) * 100 if base.value and result.value is not None else None
    told = f"a change of {span_in(recomputed)}"
    if change is not None:
        told = f"a {'rise' if change >= 0 else 'fall'} of {plain(abs(change), 1)} per cent"
    shown = None if change is None else change * sign
    end = verdict_end(asserted_figure, asserted, shown, recomputed, span_in(recomputed))
    explanation = f"From {base.words} to {result.words} is {told}, {end}"
    if not meets(asserted, recomputed):
        explanation += f" for a {word}"
        explanation += "" if candidate.is_sure else f"; {candidate.doubt}"
    return Outcome(
        f"{statement}, from {base.words} to {result.words}.", f"{explanation}.", asserted, recomputed
    )


def _check_by_an_amount(candidate: Candidate, share: Figure, asserted: Interval, by: Figure) -> Outcome:
    """Recompute what it was from the amount of the change and what became of it, or take what is told."""
    if by.value is not None and by.value < 0:
        by = by.without_sign()  # "down 3% (-1,150)"
    asserted = negate(asserted) if (share.value or 0) < 0 else asserted  # a row: "-1,150 | 37,200 | -3%"
    is_rise = candidate.facts["sign"] == 1
    bases = candidate.figures("base")
    level = (bases or candidate.figures("result"))[0]
    sign = 0 if bases else 1 if is_rise else -1
    was = (level.meant, subtract(level.meant, by.meant), total((level.meant, by.meant)))[sign]
    recomputed = percent(by.meant, was)
    word = "rise" if is_rise else "fall"
    shown = None
    if by.value is not None and level.value is not None:
        base = level.value - by.value * sign
        shown = by.value / base * 100 if base > 0 else None
    found = span_in(recomputed if shown is None else point(shown))
    end = verdict_end(share, asserted, shown, recomputed, span_in(recomputed))
    told = f"{by.words} {'from' if bases else 'to'} {level.words}"
    explanation = f"A {word} of {told} is {found}, {end}"
    explanation += "" if meets(asserted, recomputed) or candidate.is_sure else f"; {candidate.doubt}"
    return Outcome(
        f"The text tells a {word} of {share.words}, by {told}.", f"{explanation}.", asserted, recomputed
    )


EXAMPLES: Examples = {
    "Sign-ups fell from 1,600 to 1,200, a drop of 25 per cent.": [("reconciled", "25 per cent")],
    "Sign-ups fell from 1,600 to 1,200, a drop of 35 per cent.": [("contradicted", "35 per cent")],
    (
        "The new deals are worth £30.4 million – a near 150 per cent increase on the first ones.\n\nThe "
        "first deals were let in 2019 and totalled £12.3 million."
    ): [("reconciled", "150 per cent")],
    (
        "So far 310,400 starts have been told of for 2017/18. There were 388,000 starts in 2016/17 and "
        "371,200 in 2015/16. Against last year that is a drop of 16%."
    ): [("contradicted", "16%")],
    "Spending per learner fell by 12 per cent between 2010 and 2019.": [("unverifiable", "12 per cent")],
    "The lab contract rose by 80 per cent to £9.1 million.": [],
    "The lab contract rose by 80 per cent.": [],
}

RELATION = Relation("percent_change", 1, find, check, EXAMPLES)
