"""A rise of so many per cent "to" an amount says what the amount was before, without stating it.

The base is published as computed, in the check, and never as stated: the verdict is unverifiable,
because there is nothing in the text to compare it with. Left alone: a change whose base is stated
("from £4 million to £5 million"), which `percent_change` recomputes.
"""

from collections.abc import Iterator
from fractions import Fraction

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import Change, changes
from stages.extract.claims.changes.pair_of_change import pair_of
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import quantity
from stages.extract.claims.intervals import add, negate, point, ratio, scale
from stages.extract.claims.patterns import pattern

RULE = "implied_base/1"
_TO_AMOUNT = pattern(
    r"(?:[^\n\ue010\ue000-\ue008]{0,24}?,?| (?:took|lifted|brought|pushed|sent|left|raised|cut)"
    r" [^\n\ue010\ue000-\ue008]{0,60}?) to (?:just |about |a record )?(?P<result>{L})"
)


def find(article: Article) -> Iterator[Candidate]:
    """Yield each change in per cent to an amount whose base is not stated."""
    for change in changes(article, "share"):
        match = _TO_AMOUNT.match(article.masked, change.figure.place + 1)
        if match is None or pair_of(article, change) is not None:
            continue
        result = article.figure_at(match.start("result"))
        yield _candidate(change, result, match.end())


def _candidate(change: Change, result: Figure, end: int) -> Candidate:
    return Candidate(
        relation="implied_base",
        rule=RULE,
        start=change.start,
        end=end,
        operands=(Operand("part", change.figure), Operand("result", result)),
        asserted=result,
        missing="the amount before is not stated",
        facts={"sign": change.sign},
    )


def check(candidate: Candidate) -> Outcome:
    """Divide the amount by one plus the change."""
    change, result = candidate.figures("part")[0], candidate.figures("result")[0]
    share = change.interval if change.kind == "fraction" else scale(change.interval, Fraction(1, 100))
    growth = add(point(1), share if candidate.facts["sign"] == 1 else negate(share))
    base = ratio(result.interval, growth)
    word = "rise" if candidate.facts["sign"] == 1 else "fall"
    statement = f"A {word} of {change.words} led to {result.words}"
    middle = base.middle
    told = "an amount that cannot be bounded" if middle is None else f"about {quantity(middle, result)}"
    return Outcome(
        f"{statement}.",
        f"{statement}, which implies {told} before; the text does not state it.",
        result.interval,
        base,
    )


EXAMPLES: Examples = {
    "The roofing contract went up by 60 per cent to £8 million.": [("unverifiable", "£8 million")],
    "A rise of 25 per cent took the roofing contract to £5 million.": [("unverifiable", "£5 million")],
    "The roofing contract went up by 60 per cent, from £5 million to £8 million.": [],
    "The share fell to 44 per cent.": [],
}

RELATION = Relation("implied_base", 1, find, check, EXAMPLES)
