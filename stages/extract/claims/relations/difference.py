"""A stated difference follows from the two figures: "£300,000 more than the £6 million of last year".

Taken where an amount is told as a change ("rose by", "more than", "a gap of") and both figures stand
in the sentence or the one before it. Left alone: a difference with only one of its two figures.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes import changes, levels, pairs
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.contrasts import contrast
from stages.extract.claims.explanations import amount, verdict_end
from stages.extract.claims.intervals import meets, negate, subtract
from stages.extract.claims.operands import LEVELS, fit, neighbour, sentence_of
from stages.extract.claims.patterns import pattern

RULE = "difference/1"
_THAN = pattern(r"(?:than|on|from) (?:the |its |their |last year's )?(?:[a-z]+ ){0,3}?(?P<base>{LP})")
_GAP = pattern(r"(?:gap|difference) of (?P<by>[\ue000-\ue003\ue005])")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each difference that has both its figures."""
    for match in _GAP.finditer(article.masked):
        by = article.figure_at(match.start("by"))
        kinds = LEVELS if by.kind != "percentage_points" else ("percentage",)
        told = contrast(article, by, kinds, is_own_only=True)
        if told is not None and _is_quantity_of(by, told.then):
            is_rise = (told.now.value or 0) >= (told.then.value or 0)  # a gap is told without a sign
            yield _candidate(by, (told.then, told.now), 1 if is_rise else -1, match.start(), match.end())
    for change in changes(article, "level"):
        by = change.figure
        if by.kind == "duration":
            continue
        own = sentence_of(article, by)
        pair = _pair(article, by, own.start, own.end, change.end)
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
        if pair is not None and _is_quantity_of(by, pair[0]):
            yield _candidate(by, pair, change.sign, change.start, change.end)


_BACK = re.compile(
    r"\s*(?:that|this|it) (?:is|was|means|meant)|\s*(?:an?|the) (?:rise|fall|drop|increase|cut)"
)


def _points_back(article: Article, start: int) -> bool:
    return bool(_BACK.match(article.masked, start))


def _pair(
    article: Article, by: Figure, start: int, end: int, change_end: int
) -> tuple[Figure, Figure] | None:
    from_to = [
        p
        for p in pairs(article, article.sentences[article.sentence_at(by.place)])
        if by not in (p.base, p.result)
    ]
    from_to = [p for p in from_to if _is_quantity_of(by, p.base)]
    if from_to:
        nearest = min(from_to, key=lambda p: abs(p.result.place - by.place))
        return nearest.base, nearest.result
    match = _THAN.search(article.masked, max(change_end - 6, by.place), min(end, change_end + 50))
    if not match:
        return None
    base = article.figure_at(match.start("base"))
    results = [f for f in article.figures_in(start, by.place) if _fits(f, base) and _is_quantity_of(by, f)]
    return (base, results[-1]) if results else None


def _fits(first: Figure, second: Figure) -> bool:
    return fit(first, second) or first.kind == second.kind == "percentage"


def _is_quantity_of(by: Figure, base: Figure) -> bool:
    """Points are told between percentages, amounts between amounts of the same kind."""
    if by.kind == "percentage_points":
        return base.kind == "percentage"
    return fit(by, base)


def _candidate(by: Figure, pair: tuple[Figure, Figure], sign: int, start: int, end: int) -> Candidate:
    return Candidate(
        relation="difference",
        rule=RULE,
        start=start,
        end=max(end, by.place + 1),
        operands=(Operand("base", pair[0]), Operand("result", pair[1])),
        asserted=by,
        facts={"sign": sign},
    )


def check(candidate: Candidate) -> Outcome:
    """Subtract and compare."""
    by = candidate.asserted
    if by is None:
        raise ValueError("a difference asserts a figure")
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


EXAMPLES: Examples = {
    ("The budget is £6.4 million – £400,000 more than the £6 million of last year."): [
        ("reconciled", "£400,000")
    ],
    ("The budget is £6.4 million – £900,000 more than the £6 million of last year."): [
        ("contradicted", "£900,000")
    ],
    ("Attendance rose by four percentage points, from 87 per cent to 91 per cent."): [
        ("reconciled", "four percentage points")
    ],
    "The fee rose by £200.": [],
    "The budget is £6.4 million, and £400,000 is for rent.": [],
}

RELATION = Relation("difference", 1, find, check, EXAMPLES)
