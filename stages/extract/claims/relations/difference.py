"""A stated difference follows from the two figures: "£300,000 more than the £6 million of last year".

Taken where an amount is told as a change ("rose by", "more than", "a gap of") and both figures stand
in the sentence or the one before it. Left alone: a difference with only one of its two figures.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes import Change, changes, levels, pairs
from stages.extract.claims.changes_retold import change_elsewhere, differences_again
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.contrasts import contrast
from stages.extract.claims.dated_spans import dated_spans
from stages.extract.claims.explanations import amount, span_of, verdict_end
from stages.extract.claims.grade_steps import grade_steps
from stages.extract.claims.intervals import Interval, interval, meets, negate, subtract
from stages.extract.claims.left_over import left_over
from stages.extract.claims.off_limits import off_limits
from stages.extract.claims.operands import LEVELS, fit, neighbour, sentence_of
from stages.extract.claims.pair_of_change import is_of_one_clause
from stages.extract.claims.patterns import cued, pattern

RULE = "difference/1"
_THAN = pattern(
    r"(?:than|on|from) (?:the |its |their |last year's )?(?:[a-z0-9'/-]+ ){0,4}?"
    r"(?:(?:(?:19|20)\d\d(?:[/-]\d{2,4})?|last year) ?\()?(?P<base>{LP})"
    r"|than (?:the |its |their )(?:[a-z0-9'/-]+ ){0,2}?(?:level|rate|average|figure|total|number|share"
    r"|peak|high|low"
    r"|target)(?: [a-z0-9'/-]+){0,4}?,? \(?(?P<named>{LP})"
)
_GAP = cued(
    r"(?:gap|difference|divide|disparity|margin)s? of (?P<by>[\ue000-\ue003\ue005])",
    "gap | difference | divide | disparit | margin",
)
_LEFT_OVER = cued(
    r"(?:,| -|;|,? (?:and|which)) (?:leaving|leaves?|left|creating|with|producing|meaning|making|that is"
    r"|is|was|or)?"
    r" ?(?:it |them |the [a-z]+ )?(?:with )?(?:a|an|the) (?:[a-z-]+ ){0,2}?(?:shortfall|gap|surplus"
    r"|deficit|loss|profit"
    r"|underspend|overspend|difference|shortage|saving|excess) of (?P<by>[\ue000-\ue003\ue005])",
    "shortfall | gap | surplus | deficit | loss | profit | underspend | overspend | difference |"
    " shortage | saving | excess",
)


def find(article: Article) -> Iterator[Candidate]:
    """Yield each difference that has both its figures."""
    yield from _without_a_sign(article)
    for off in off_limits(article):
        yield _candidate(off.by, (off.base, off.result), off.sign, off.start, off.end)
    for again, moved in differences_again(article):
        yield _candidate(
            again, (moved.base, moved.result), moved.sign, again.place, again.place + 1, is_sure=False
        )
    yield from _between_names(article)
    for by, low, high in left_over(article):
        yield _candidate(by, (low, high), 1, by.place, by.place + 1, is_sure=False)
    for change in changes(article, "level"):
        by = change.figure
        if by.kind == "duration":
            continue
        own = sentence_of(article, by)
        pair = _pair(article, change, own)
        if pair is None and not [f for f in levels(article, own) if f is not by]:
            before = neighbour(article, article.sentence_at(by.place), -1)
            found = pairs(article, before) if before and _points_back(article, own.start) else []
            pair = (found[0].base, found[0].result) if len(found) == 1 else None
        if pair is None and (
            found_now := contrast(
                article,
                by,
                LEVELS if by.kind != "percentage_points" else ("percentage",),
                is_own_only=True,
            )
        ):
            pair = (found_now.then, found_now.now)
        if pair is None and (far := change_elsewhere(article, change)):
            yield _candidate(by, (far.base, far.result), far.sign, change.start, change.end, is_sure=False)
        if pair is not None and _is_quantity_of(by, pair[0]) and not _are_changes(article, by, pair):
            yield _candidate(by, pair, _sign(change, pair), change.start, change.end)


def _sign(change: Change, pair: tuple[Figure, Figure]) -> int:
    """The sign of the words; a change without a direction is the absolute difference."""
    base, result = pair
    if change.sign or base.value is None or result.value is None:
        return change.sign or 1
    return 1 if result.value >= base.value else -1


def _are_changes(article: Article, by: Figure, pair: tuple[Figure, Figure]) -> bool:
    """Is one of the two itself a change, as £1.1bn in 'raised £3.6bn, £1.1bn more than planned'?"""
    places = {change.figure.place for change in changes(article, "level")}
    return any(by.place < figure.place and figure.place in places for figure in pair)


def _between_names(article: Article) -> Iterator[Candidate]:
    """'Three years (from April 2016 to March 2019)'; 'two grades, from good to inadequate'."""
    for span in dated_spans(article):
        yield _named(span.length, span.first, span.last, span.found, (span.length.place, span.end))
    for steps in grade_steps(article):
        found = interval(steps.apart, steps.apart)
        yield _named(steps.number, steps.first, steps.last, found, (steps.start, steps.end))


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


def _without_a_sign(article: Article) -> Iterator[Candidate]:
    """'A gap of eight points' between the only two figures beside it; 'leaving a deficit of £2 million'."""
    for words in (_GAP, _LEFT_OVER):
        for match in words.finditer(article.masked):
            by = article.figure_at(match.start("by"))
            own = sentence_of(article, by)
            end = own.end if words is _GAP else by.place
            told = [f for f in article.figures_in(own.start, end) if f is not by and f.kind != "duration"]
            if words is _LEFT_OVER:
                told = [f for f in told if by.kind in (f.kind, "percentage_points")]
            if len(told) == 2 and _fits(*told) and all(_is_quantity_of(by, f) for f in told):
                is_sure = words is _GAP or _is_in_and_out(article, own.start, by.place)
                low, high = sorted(told, key=lambda f: (f.value or f.interval.low or 0, f.place))
                yield _candidate(by, (low, high), 1, match.start(), match.end(), is_sure=is_sure)


_IN = re.compile(
    r"\b(?:income|took in|takes in|earn(?:ed|s)|received|raised|generated|brought in|turnover"
    r"|budget(?:ed)?|revenue"
    r"|asked for|needed|planned|wanted|promised|pledged|target|sought|expected)\b"
)
_OUT = re.compile(
    r"\b(?:spen[dt](?:ing|s)?|cost(?:s|ing)?|expenditure|outgoings|paid(?: out)?|got|given"
    r"|received|raised|achieved"
    r"|secured|recruited)\b"
)


def _is_in_and_out(article: Article, start: int, end: int) -> bool:
    """Is one figure what came in (or was asked for) and the other what went out (or was got)?"""
    return bool(_IN.search(article.masked, start, end) and _OUT.search(article.masked, start, end))


_BACK = re.compile(
    r"\s*(?:that|this|it|they|numbers) (?:is|was|are|were|means|meant|rose|fell|went|has|have)\b"
    r"|\s*(?:an?|the) (?:rise|fall|drop|increase|cut)"
)


def _points_back(article: Article, start: int) -> bool:
    return bool(_BACK.match(article.masked, start))


def _pair(article: Article, change: Change, own: Span) -> tuple[Figure, Figure] | None:
    by = change.figure
    from_to = [p for p in pairs(article, own) if by not in (p.base, p.result) and _is_quantity_of(by, p.base)]
    from_to = [p for p in from_to if is_of_one_clause(article, change, p)]
    if from_to:
        nearest = min(from_to, key=lambda p: abs(p.result.place - by.place))
        return nearest.base, nearest.result
    match = _THAN.search(article.masked, max(change.end - 6, by.place), min(own.end, change.end + 50))
    if not match:
        return None
    base = article.figure_at(match.start("base" if match["base"] else "named"))
    results = [
        f for f in article.figures_in(own.start, by.place) if _fits(f, base) and _is_quantity_of(by, f)
    ]
    result = results[-1] if results else _told_of_the_subject(article, by, base, own)
    result = result or _told_before(article, by, base, own)
    return (base, result) if result else None


_THAT_IS = re.compile(r"(?:that|this|it)(?: is| was|'s)\b")


def _told_before(article: Article, by: Figure, base: Figure, own: Span) -> Figure | None:
    """'… 17.4 per cent. That is, however, almost 4 points lower than the level of 21.2 per cent.'"""
    before = neighbour(article, article.sentence_at(by.place), -1)
    if before is None or not _THAT_IS.match(article.masked, own.start):
        return None
    told = [f for f in article.figures_in(*before) if _fits(f, base) and _is_quantity_of(by, f)]
    return told[0] if len(told) == 1 else None


_SUBJECT = pattern(r"(?P<noun>[a-z-]{4,}) (?:is|was|has been|are|were) $")


def _told_of_the_subject(article: Article, by: Figure, base: Figure, own: Span) -> Figure | None:
    """'A £3.4m deficit … The deficit was £1 million larger than …': the subject's figure before."""
    subject = _SUBJECT.search(article.masked, own.start, by.place)
    if subject is None:
        return None
    earlier = [f for f in article.figures_in(0, own.start) if _fits(f, base) and _is_quantity_of(by, f)]
    told = [f for f in earlier if subject["noun"] in article.masked[max(0, f.place - 24) : f.place + 24]]
    return told[-1] if told and len({f.value for f in told}) == 1 else None


def _fits(first: Figure, second: Figure) -> bool:
    return fit(first, second) or first.kind == second.kind == "percentage"


def _is_quantity_of(by: Figure, base: Figure) -> bool:
    """Points are told between percentages, amounts between amounts of the same kind."""
    if by.kind == "percentage_points":
        return base.kind == "percentage"
    return fit(by, base)


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
    recomputed = subtract(result.interval, base.interval)
    nominal = None if base.value is None or result.value is None else result.value - base.value
    is_rise = candidate.facts["sign"] == 1
    if not is_rise:
        recomputed = negate(recomputed)
        nominal = None if nominal is None else -nominal
    is_met = meets(by.interval, recomputed)
    word = "more" if is_rise else "less"
    found = amount(nominal, recomputed, by)
    return Outcome(
        f"{result.words} is {by.words} {word} than {base.words}.",
        f"{result.words} against {base.words} is {found} {word}, {verdict_end(by, is_met)}.",
        by.interval,
        recomputed,
    )


def _check_names(candidate: Candidate, by: Figure, recomputed: Interval) -> Outcome:
    """The two ends are days or grades, which no figure holds."""
    first, last = candidate.items
    is_met = meets(by.interval, recomputed)
    doubt = "" if is_met else f"; {candidate.doubt}"
    return Outcome(
        f"From {first} to {last} is {by.words}.",
        f"From {first} to {last} is {span_of(recomputed, by)} {by.unit}s, {verdict_end(by, is_met)}{doubt}.",
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
    "The college took in £30.1 million and spent £32.3 million, leaving a deficit of £2.2 million.": [
        ("reconciled", "£2.2 million")
    ],
    "Boys reached 41 per cent and girls 49 per cent, a gap of 12 percentage points.": [
        ("contradicted", "12 percentage points")
    ],
    "The fee is £900, and the college took 40 firms and 30 schools on, leaving a gap of 20 rooms.": [],
    ("Attendance rose by four percentage points, from 87 per cent to 91 per cent."): [
        ("reconciled", "four percentage points")
    ],
    "The fee rose by £200.": [],
    "The budget is £6.4 million, and £400,000 is for rent.": [],
}

RELATION = Relation("difference", 1, find, check, EXAMPLES)
