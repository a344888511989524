"""What is lacking or left, and the two levels near by that lie so far apart.

"A pay gap of over £9,000" and "£41,822 …, while … £32,500" sentences away; "handed back £96 million" beside
what was given and what was spent. Only what agrees is told, and none is sure.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.evidence import subject
from stages.extract.claims.changes.gap import Gap
from stages.extract.claims.changes.pair_of_amount import fits, is_quantity_of
from stages.extract.claims.intervals import meets, subtract
from stages.extract.claims.operands import neighbour, sentence_of
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches

_LACK = (
    r"(?:shortfall|deficit|surplus|profit|gap|difference|differential|disparity|loss|overspend|underspend)s?"
)
_APART_FROM = cued(
    rf"(?P<before>[\ue000\ue001\ue005]) (?:[a-z-]+ ){{0,2}}?(?P<gap>{_LACK})\b|\b"
    rf"(?P<of>{_LACK})\b[^\n\ue010\ue000-\ue008]{{0,70}}? (?:of|was|is|at|to|by)"
    r" (?P<after>[\ue000\ue001\ue005])|\b(?:hand(?:s|ed|ing)?(?: it)? back|return(?:s|ed)|surrender(?:s|ed)?"
    r"|claw(?:s|ed) back) (?:[a-z]+ ){0,2}?(?P<kept>{M})|(?P<left>{M})[^\n\ue010\ue000-\ue008;,]{0,60}? "
    r"(?:back (?:to|from)|given back|unspent|unused|unallocated|left over)\b",
    "shortfall | deficit | surplus | profit | _gap | _loss | erspend | difference | disparit | back"
    " | return | surrender | unspent | unused | unallocated | left over",
)
_BOTH = (
    re.compile(
        r"\b(?:income|revenue|asked|looked|needed|wanted|sought|budget|cost|requested|target|earned|expect\w+)\b"
    ),
    re.compile(
        r"\b(?:expenditure|spen[dt]\w*|costs?|have|get|got|gets|given|receiv\w+|paid|raised|outgoings)\b"
    ),
)
_POINTS_BACK = re.compile(
    r"\s*(?:the|that|this) (?:shortfall|gap|difference|differential|disparity|surplus|underspend|overspend)"
    r"(?: between (?:them|the two))?,? (?:is|was|comes to|came to|amounts to|stands at|of|now)\b"
)
_AROUND = 3  # sentences on either side that may tell the two
_ALIKE = 2  # words that a gap between people shares with what tells their levels
_MANY = 4  # figures of a sentence of which two would agree by chance


def left_over(article: Article) -> Iterator[Gap]:
    """'A pay gap of over £9,000' and near by '£41,822 …, while … £32,500'; 'handed back £96 million'."""
    for match in matches(article, _APART_FROM, 1):
        name = next(name for name in ("before", "after", "kept", "left") if match[name])
        by = article.figure_at(match.start(name))
        is_gap = (match["gap"] or match["of"] or "").startswith(("gap", "diff", "disp"))
        if by.per is None or by.kind == "money":
            found = [two for two in _around(article, by) if _are_apart(by, *two)]
            told = [two for two in found if _are_the_two(article, by, two, is_gap=is_gap)]
            if len({two[0].number for two in told}) == 1:
                yield Gap(by, *told[0], 1, by.place, by.place + 1, is_sure=False)


def _around(article: Article, by: Figure) -> Iterator[tuple[Figure, Figure]]:
    """Each lower and higher level told in one sentence near by, or alone in two on end."""
    kind = "percentage" if by.kind == "percentage_points" else by.kind
    last: list[Figure] = []
    changed = changed_places(article)
    for distance in range(-_AROUND, _AROUND + 1):
        span = neighbour(article, by.sentence, distance)
        told = [f for f in article.figures_in(*span) if f.place not in changed] if span else []
        here = [f for f in told if f.kind == kind and f is not by and f.bound != "between" and f.number]
        alone = [*last, *here] if len(last) == len(here) == 1 else []
        for one, other in (*combinations(here if len(here) <= _MANY else [], 2), *([alone] if alone else [])):
            yield (one, other) if (one.number or 0) < (other.number or 0) else (other, one)
        last = here or last


def _are_apart(by: Figure, low: Figure, high: Figure) -> bool:
    """Do the two lie that far apart, and do both lie above it?"""
    if not (by.number and low.number and high.number) or not fits(low, high) or low.number < by.number:
        return False
    apart = high.number - low.number
    is_near = by.bound == "exact" or abs(apart - by.number) <= by.number / 10
    return is_near and is_quantity_of(by, low) and meets(subtract(high.meant, low.meant), by.interval)


def _are_the_two(article: Article, by: Figure, two: tuple[Figure, Figure], *, is_gap: bool) -> bool:
    """Do the words speak of one thing (a gap), or of what came in and what went out?"""
    places = sorted(f.sentence for f in two)
    if places == [by.sentence - 1] * 2 and _POINTS_BACK.match(article.masked, *sentence_of(article, by)):
        return True  # "£3.2bn of the £3.9bn was spent. The difference is £700m"
    span = Span(article.sentences[places[0]].start, article.sentences[places[1]].end)
    if is_gap:
        about = subject(article, places[0]) | subject(article, places[1])
        return len(subject(article, by.sentence) & about) >= _ALIKE
    return all(words.search(article.masked, *span) for words in _BOTH)
