"""A whole is the sum of its parts: the parts that the text names, added up, meet the total it states.

Taken where a cue says that figures are parts of one whole: a list that ends in "a total of", a colon
or a bracket after the whole, "together that is", or a total whose shares are then given out. Left
alone: amounts that the words set apart ("excluding", "up from"), and figures of another unit or rate.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.gaps import gaps
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import amount, listed, quantity, span_of, summed, verdict_end
from stages.extract.claims.intervals import Interval, meets, multiply
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.plain.pointed_totals import pointed_totals
from stages.extract.claims.tellings.retold import VAGUE
from stages.extract.claims.totals.added_up import added_up
from stages.extract.claims.totals.breakdowns import broken_down
from stages.extract.claims.totals.columns import columns
from stages.extract.claims.totals.completed import completed
from stages.extract.claims.totals.equal_parts import EqualParts, equal_parts
from stages.extract.claims.totals.parts_behind import in_brackets, parts_behind
from stages.extract.claims.totals.row_sums import column_sums, row_sums
from stages.extract.claims.totals.statements import statement_results
from stages.extract.claims.totals.sum_evidence import may_be_slip
from stages.extract.claims.totals.summed_up import (
    brought_to,
    in_a_sentence_of_its_own,
    made_up_of,
    meaning_in_all,
    told_in_all,
)
from stages.extract.claims.totals.sums import labelled_lines, shares_of_all
from stages.extract.claims.totals.sums_of_a_kind import sums_of_a_kind
from stages.extract.claims.totals.told_after_parts import told_after_parts
from stages.extract.claims.totals.told_one_by_one import of_so_many, split_in_two, told_one_by_one, with_more

RULE = "total/1"


def find(article: Article) -> Iterator[Candidate]:
    """Yield each total that the article states with its parts."""
    wholes: set[int] = set()
    for found in _found(article):
        if _is_likely(found):
            wholes.add(found.figures("whole")[0].place)
            yield found
    for whole, parts in completed(article):
        if whole.place not in wholes:
            yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=False)
    yield from map(_of_equal_parts, equal_parts(article))


def _is_likely(found: Candidate) -> bool:
    """Is it no sum that only "or more" brings to the total, as £10m and £1m or more to £4 billion?"""
    whole, parts = found.figures("whole")[0], found.figures("part")
    if whole.surface.lower().startswith(VAGUE) or whole.bound == "between":
        return False
    is_met = meets(total_of(part.interval for part in parts), whole.interval)
    if not is_met or meets(total_of(part.meant for part in parts), whole.meant):
        return not is_met or _is_within(_FAR, whole, parts)
    return _is_within(_NEAR, whole, parts)


def _is_within(part: Fraction, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Are the parts, as they are stated, so much of the total off it at most?"""
    values = [each.value for each in (whole, *parts)]
    if whole.value is None or None in values:
        return part == _FAR
    return abs(sum(each.value or 0 for each in parts) - whole.value) <= abs(whole.value) * part


_NEAR, _FAR = Fraction(1, 100), Fraction(1, 5)
"""Of the total, that "over 22,500" may leave open; that hedged and rounded parts may."""


def _found(article: Article) -> Iterator[Candidate]:
    for whole, parts, (start, end), is_sure in told_after_parts(article):
        yield _candidate(whole, parts, start, end, is_sure=is_sure)
    for whole, parts, is_sure in in_a_sentence_of_its_own(article):
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=is_sure)
    for whole, parts, is_sure, end in parts_behind(article):
        yield _candidate(whole, parts, whole.place, end, is_sure=is_sure)
    for whole, parts, is_sure in (*in_brackets(article), *broken_down(article)):
        yield _candidate(whole, parts, whole.place, parts[-1].place + 1, is_sure=is_sure)
    for whole, parts, is_sure in made_up_of(article):
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=is_sure)
    yield from _of_tables(article)
    for whole, parts in _together(article):
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=False)
    for whole, parts, is_sure in (
        *of_so_many(article),
        *told_one_by_one(article),
        *split_in_two(article),
    ):
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=is_sure)
    for whole, parts, most in labelled_lines(article):
        is_sure = may_be_slip(whole, parts, most)
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=is_sure)
    results = ((whole, parts, True) for whole, parts in statement_results(article))
    for whole, parts, is_sure in (*results, *columns(article)):
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=is_sure)
    yield from _pointed(article)
    told_apart = {frozenset((gap.by.number, gap.base.number, gap.result.number)) for gap in gaps(article)}
    for whole, parts in added_up(article):
        if frozenset(figure.number for figure in (whole, *parts)) in told_apart:
            continue  # a difference: what was left of the budget
        yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=False)


def _of_tables(article: Article) -> Iterator[Candidate]:
    """Sums of rows and columns that the rest of their table bears out: no doubt is left of them."""
    for whole, parts in (*row_sums(article), *column_sums(article)):
        if whole.number not in [part.number for part in parts]:
            found = _candidate(whole, parts, whole.place, whole.place + 1)
            yield replace(found, facts={"is_borne_out": True})


def _pointed(article: Article) -> Iterator[Candidate]:
    for whole, parts in pointed_totals(article):
        found = _candidate(whole, parts, whole.place, whole.place + 1)
        yield replace(found, facts={"is_pointed": True})


def _together(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Totals that words tell of parts near by; a part as great as its total is the total told again."""
    for whole, parts in (
        *meaning_in_all(article),
        *brought_to(article),
        *told_in_all(article),
        *with_more(article),
        *shares_of_all(article),
        *sums_of_a_kind(article),
    ):
        if len(parts) < _FEWEST or whole.number not in [part.number for part in parts]:
            yield whole, parts


_FEWEST = 2


def _candidate(
    whole: Figure, parts: Sequence[Figure], start: int, end: int, *, is_sure: bool = True
) -> Candidate:
    return Candidate(
        relation="total",
        rule=RULE,
        start=start,
        end=end,
        operands=(*(Operand("part", part) for part in parts), Operand("whole", whole)),
        asserted=whole,
        is_sure=is_sure,
        doubt="the text does not say that these are all its parts",
    )


def _of_equal_parts(told: EqualParts) -> Candidate:
    """A total that is a product; `facts` hold how often its part is taken."""
    figures = [figure for figure in (told.each, told.counted, told.whole) if figure is not None]
    places = sorted(figure.place for figure in figures)
    count = [Operand("base", told.counted)] if told.counted else []
    return Candidate(
        relation="total",
        rule=RULE,
        start=places[0],
        end=places[-1] + 1,
        operands=(Operand("part", told.each), *count, Operand("whole", told.whole)),
        asserted=told.whole,
        is_sure=told.is_sure,
        doubt="the text does not say that all parts are alike",
        facts={"times": told.times},
    )


def _check_product(candidate: Candidate, times: Interval) -> Outcome:
    """Multiply the part by how many there are and compare with the whole."""
    each, whole = candidate.figures("part")[0], candidate.figures("whole")[0]
    recomputed = multiply(each.interval, times)
    count = candidate.figures("base")
    often = count[0].value if count else times.low
    nominal = None if each.value is None or often is None else each.value * often
    found = amount(nominal, recomputed, whole)
    end = verdict_end(whole, whole.interval, nominal, recomputed, span_of(recomputed, whole))
    counted = count[0].words if count else f"{int(often or 0)}"
    return Outcome(
        f"{counted} times {each.words} is {whole.words}.",
        f"{each.words} × {counted} = {found}, {end}.",
        whole.interval,
        recomputed,
    )


def check(candidate: Candidate) -> Outcome:
    """Add the parts up and compare the sum with the whole."""
    times = candidate.facts.get("times")
    if isinstance(times, Interval):
        return _check_product(candidate, times)
    parts = candidate.figures("part")
    whole = candidate.figures("whole")[0]
    recomputed = total_of(part.interval for part in parts)
    values = [part.value for part in parts]
    nominal = None if None in values else sum((v for v in values if v is not None), Fraction(0))
    is_met = meets(recomputed, whole.interval)
    found = amount(nominal, recomputed, whole)
    end = verdict_end(whole, whole.interval, nominal, recomputed, span_of(recomputed, whole))
    sentence = f"{summed([p.words for p in parts])} = {found}, {end}"
    if not is_met and nominal is not None and whole.value is not None:
        sentence += (
            f", {quantity(abs(nominal - whole.value), whole)} {'more' if whole.value > nominal else 'less'}"
        )
    if not is_met and not candidate.is_sure:
        sentence += f"; {candidate.doubt}"
    return Outcome(
        statement=f"{listed([p.words for p in parts])} total {whole.words}.",
        explanation=f"{sentence}.",
        asserted=whole.interval,
        recomputed=recomputed,
    )


EXAMPLES: Examples = {
    (
        "The rebuilding deal was worth £7.5 million. Penrow Ltd won £5 million of work on the labs.\n\n"
        "Tarn Group was awarded £2.5 million for the hall."
    ): [],
    (
        "Round two grants totalled £9.5 million. Ashdale College won £6.5 million for its workshops.\n\n"
        "Fernhill College was awarded £3 million for a kitchen."
    ): [("reconciled", "£9.5 million")],
    (
        "Round two grants totalled £10.9 million. Ashdale College won £6.5 million for its workshops.\n\n"
        "Fernhill College was awarded £3 million for a kitchen."
    ): [("contradicted", "£10.9 million")],
    (
        "Ashdale College got £300,000, Fernhill College £450,000 and Moor College £250,000, a total of "
        "£1 million."
    ): [("reconciled", "£1 million")],
    (
        "The board would save £1.2 million on staff, £900,000 on rooms and £400,000 on cars, a total of "
        "£2.9 million."
    ): [("contradicted", "£2.9 million")],
    (
        "There were 1,204 students in the north and 896 students in the south, making 2,100 students "
        "across both."
    ): [("reconciled", "2,100 students")],
    ("Site | Places | Mean | Grant\nA | 40 | £62 | £2.5m\nB | 35 | £42 | £1.5m\nTotal | 75 | £53 | £4.2m"): [
        ("reconciled", "75"),
        ("contradicted", "£4.2m"),
    ],
    (
        "Route | Starts | In the north\nFirms | 300,330 (61%) | 52,590 (18%)\nColleges | 152,410 (31%)"
        " | 54,200 (36%)\nAll other | 42,870 (9%) | 21,600 (50%)\nTotal | | 128,390 (26%)"
    ): [("reconciled", "128,390")],
    (
        "Result | 2021 | 2022\nSurplus before gains | £1,690 | £1,485\nDisposals | £1 | £(600)\nSurplus"
        " before tax | £1,691 | £885\nPensions | £-4,230 | £1,883\nTotal for the year | £-2,539 | £2,768"
    ): [
        ("reconciled", "£1,691"),
        ("reconciled", "£885"),
        ("reconciled", "£-2,539"),
        ("reconciled", "£2,768"),
    ],
    (
        "Funds | 2021 | 2022\nAssets | £6,936 | £7,813\nCreditors | £-2,418 | £-2,405\n"
        "Net assets | £4,518 | £5,480"
    ): [("reconciled", "£4,518"), ("contradicted", "£5,480")],
    "At £300 a learner, the 6,000 places would cost £1.8m.": [("reconciled", "£1.8m")],
    "Rent is £110,000 a month, or £1.32m a year.": [("reconciled", "£1.32m")],
    "It spent £3 million in May and £4 million in June.": [],
    "Of this, 51 of the 72 pleas were met; the remaining 21 were refused.": [("reconciled", "72 pleas")],
    "The £3m gap will be met by £2m of cuts and £1m of sales.": [("reconciled", "£3m")],
    "Some 23 per cent said often and 48 per cent always. That means 71 per cent read.": [
        ("reconciled", "71 per cent")
    ],
    (
        "Starts by women rose from 49,100 to 75,500. Starts by all rose from 79,700 to 142,700 and starts by"
        " men from 30,600 to 67,200."
    ): [("reconciled", "79,700"), ("reconciled", "142,700")],
    "Starts\n\nNorth\n\n50,000\n\n54,000\n\nSouth\n\n36,000\n\n32,000\n\nTotal\n\n86,000\n\n86,000": [
        ("reconciled", "86,000"),
        ("reconciled", "86,000"),
    ],
    (
        "Income | Note | 2019 | 2018 | 2017\nFees | 1 | £323 | £311 | £342\nGrants | 2 | £371 | £326 | £255\n"
        "Gifts | 3 | £300 | £304 | £301\nTotal | £994 | £941 | £898 | |"
    ): [("reconciled", "£994"), ("reconciled", "£941"), ("reconciled", "£898")],
}

RELATION = Relation("total", 1, find, check, EXAMPLES)
