"""A stated difference follows from the two figures: "£300,000 more than the £6 million of last year".

Taken where an amount is told as a change ("rose by", "more than", "a gap of") and both figures stand
in the sentence or the one before it. Left alone: a difference with only one of its two figures.
"""

from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import SHARES, Change, changed_places, changes
from stages.extract.claims.changes.changes_in_series import changes_in_series
from stages.extract.claims.changes.gaps import gaps
from stages.extract.claims.changes.gaps_told_back import gaps_told_back
from stages.extract.claims.changes.levels_near import gaps_near
from stages.extract.claims.changes.pair_of_amount import pair_of_amount
from stages.extract.claims.changes.plainly_told import plain_levels_of
from stages.extract.claims.changes.told_in_points import told_in_points
from stages.extract.claims.changes.told_once import told_once
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import amount, span_of, verdict_end
from stages.extract.claims.intervals import Interval, meets, negate, point, subtract
from stages.extract.claims.plain.pointed_changes import pointed_changes
from stages.extract.claims.tellings.dated_spans import dated_spans
from stages.extract.claims.tellings.worked_out_columns import worked_out_columns

RULE = "difference/1"


def find(article: Article) -> Iterator[Candidate]:
    """Yield each difference that has both its figures."""
    yield from told_once(_all_told(article))
    for by, pair in gaps_near(article):
        yield _candidate(by, (pair.base, pair.result), 1, by.place, by.place + 1, is_sure=False)
    for told in pointed_changes(article):
        if told.by.kind not in (*SHARES, "multiple"):
            two = (told.pair.base, told.pair.result)
            found = _candidate(told.by, two, told.sign, told.start, told.end)
            yield replace(found, facts={**found.facts, "is_pointed": True})


def _all_told(article: Article) -> Iterator[Candidate]:
    for gap in gaps(article):
        two = (gap.base, gap.result)
        yield _candidate(gap.by, two, gap.sign, gap.start, gap.end, is_sure=gap.is_sure)
    yield from _of_tables(article)
    yield from _between_names(article)
    for change, told in changes_in_series(article):
        if change.figure.kind not in SHARES:
            two = (told.base, told.result)
            yield _candidate(change.figure, two, change.sign, change.start, change.end, is_sure=False)
    for change, points in told_in_points(article).values():
        two = (points.base, points.result)
        yield _candidate(change.figure, two, _sign(change, two), change.start, change.end, is_sure=False)
    changed = changed_places(article)
    for change in changes(article, "level"):
        by = change.figure
        if by.kind == "duration":
            continue
        pair = pair_of_amount(article, change)
        if pair is not None:
            two = (pair.base, pair.result)
            if not pair.is_sure and changed & {figure.place for figure in two}:
                continue  # "£8m, up £1m on last year and £2m on 2019": neither is a level
            sign = _sign(change, two)
            found = _candidate(by, two, sign, change.start, change.end, is_sure=pair.is_sure)
            is_plain = plain_levels_of(article, change) == pair
            yield replace(found, facts={**found.facts, "is_plain": is_plain})
    for by, base, result, sign in gaps_told_back(article):
        yield _candidate(by, (base, result), sign, by.place, by.place + 1, is_sure=False)


def _of_tables(article: Article) -> Iterator[Candidate]:
    """A column "Change" between two others, that the rest of its table bears out."""
    for cell in worked_out_columns(article):
        if cell.way == "difference":
            sign = -1 if (cell.second.value or 0) < (cell.first.value or 0) else 1
            two, at = (cell.first, cell.second), cell.share.place
            found = _candidate(cell.share, two, sign, at, at + 1)
            yield replace(found, facts={**found.facts, "is_borne_out": True})


def _sign(change: Change, pair: tuple[Figure, Figure]) -> int:
    """The sign of the words; a change without a direction is the absolute difference."""
    base, result = pair
    if change.sign or base.value is None or result.value is None:
        return change.sign or 1
    return 1 if result.value >= base.value else -1


def _between_names(article: Article) -> Iterator[Candidate]:
    """'Three years (from April 2016 to March 2019)'; 'two grades, from good to inadequate'."""
    for span in dated_spans(article):
        yield _named(span.length, span.first, span.last, span.found, (span.length.place, span.end))


def _named(by: Figure, first: str, last: str, found: Interval, place: tuple[int, int]) -> Candidate:
    return Candidate(
        relation="difference",
        rule=RULE,
        start=place[0],
        end=place[1],
        operands=(Operand("base", item=first), Operand("result", item=last)),
        asserted=by,
        is_sure=False,
        doubt="the two may belong to something else",
        facts={"found": found},
    )


def _candidate(
    by: Figure, pair: tuple[Figure, Figure], sign: int, start: int, end: int, *, is_sure: bool = True
) -> Candidate:
    return Candidate(
        relation="difference",
        rule=RULE,
        start=start,
        end=max(end, by.place + 1),
        operands=(Operand("base", pair[0]), Operand("result", pair[1])),
        asserted=by,
        is_sure=is_sure and not _lacks_its_magnitude(by, *pair),
        doubt="the figures may tell of something else",
        facts={"sign": sign},
    )


def _lacks_its_magnitude(by: Figure, base: Figure, result: Figure) -> bool:
    """'Up by 4, from 53 million to 57 million': the word million stands with the two alone."""
    if not by.value or base.value is None or result.value is None:
        return False
    apart = abs(result.value - base.value)
    return apart in (by.value * 1000, by.value * 1000**2, by.value * 1000**3)


def check(candidate: Candidate) -> Outcome:
    """Subtract and compare."""
    by = candidate.asserted
    if by is None:
        raise ValueError("a difference asserts a figure")
    found_apart = candidate.facts.get("found")
    if isinstance(found_apart, Interval):
        return _check_names(candidate, by, found_apart)
    base, result = candidate.figures("base")[0], candidate.figures("result")[0]
    recomputed = subtract(result.meant, base.meant)
    nominal = None if base.value is None or result.value is None else result.value - base.value
    if nominal is not None and base.bound == result.bound and base.bound in ("at_least", "at_most"):
        recomputed = point(nominal)  # "from at least £155,000 to at least £215,000"
    is_signed = by.value is not None and by.value < 0  # "a decrease of -1,150"
    is_rise = candidate.facts["sign"] == 1 or is_signed
    if not is_rise:
        recomputed = negate(recomputed)
        nominal = None if nominal is None else -nominal
    word = "more" if is_rise else "less"
    found = amount(nominal, recomputed, by)
    end = verdict_end(by, by.interval, nominal, recomputed, span_of(recomputed, by))
    if is_signed:
        return Outcome(
            f"{result.words} less {base.words} is {by.words}.",
            f"{result.words} less {base.words} is {found}, {end}.",
            by.interval,
            recomputed,
        )
    return Outcome(
        f"{result.words} is {by.words} {word} than {base.words}.",
        f"{result.words} against {base.words} is {found} {word}, {end}.",
        by.interval,
        recomputed,
    )


def _check_names(candidate: Candidate, by: Figure, recomputed: Interval) -> Outcome:
    """The two ends are days or grades, which no figure holds."""
    first, last = candidate.items
    doubt = "" if meets(by.interval, recomputed) else f"; {candidate.doubt}"
    found = f"{span_of(recomputed, by)} {by.unit}s"
    end = verdict_end(by, by.interval, None, recomputed, found)
    return Outcome(
        f"From {first} to {last} is {by.words}.",
        f"From {first} to {last} is {found}, {end}{doubt}.",
        by.interval,
        recomputed,
    )


EXAMPLES: Examples = {
    ("The budget is £6.4 million – £400,000 more than the £6 million of last year."): [
        ("reconciled", "£400,000")
    ],
    ("The budget is £6.4 million – £2.9 million more than the £6 million of last year."): [
        ("contradicted", "£2.9 million")
    ],
    "The scheme drew 850 trainees, 150 short of its target of 1,000.": [("reconciled", "150")],
    "Boys reached 41 per cent and girls 49 per cent, a gap of 12 percentage points.": [
        ("contradicted", "12 percentage points")
    ],
    "The fee rose by £200.": [],
    "The budget is £6.4 million, and £400,000 is for rent.": [],
}

RELATION = Relation("difference", 1, find, check, EXAMPLES)
