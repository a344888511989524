"""Totals whose parts are told sentence by sentence, before or after the total.

"… totalled £16.5 million. One firm won £12.5 million … Another was awarded £4 million", "the three
contracts come to £10.5 million" after a sentence for each of the three.
"""

from collections.abc import Iterator
from decimal import Decimal

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import fit, fitting, is_set_apart
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sums import parts_in
from stages.extract.phrases.cues import cues, has_any

Told = tuple[Figure, list[Figure], bool]
"""The whole, its parts, and whether the words leave no doubt that these are all of them."""

_TOTAL = pattern(
    r"\b(?:total(?:s|led|ling|ing)?(?: (?:value|cost|worth|sum|funding|of|for|the|these|those|all"
    r"|contracts?|is|was"
    r"|were|to|stood|stands|at|came|comes)| {C}){0,7}|(?:was|were|is|are|be) worth|amount(?:s|ed)? to|came to"
    r"|comes to) $"
)
_GIVEN = pattern(r"\b(?:announced|promised|pledged|awarded|unveiled|invested|has|have) $")
_AWARD = pattern(
    r"\b(?:won|awarded|received|receives?|took|takes|gets?|got|goes|went|given|secured|won by|handed|to"
    r" develop|lot|will (?:get|receive|go))\b"
)
_YEARS = pattern(
    r"(?P<first>{M}) (?:in|for) (?:20\d\d[-/]\d\d(?:\d\d)?)(?:,? and|,) (?P<second>{M}) (?:in|for) 20\d\d"
)
_ALL_OF_THEM = pattern(
    r"(?:(?P<whole>{M}) (?:is|was) what )?\b(?:the|all) (?:(?:joint )?(?:value|bill|cost|price)"
    r" (?:of|for) the )?$"
)
_COME_TO = pattern(
    r"[^\n\ue010\ue000-\ue008,]{0,60}?(?:of|to|total|totals|totalled|cost|worth|is|at) (?P<whole>{M})"
)
_COST_IN_ALL = pattern(r" (?:cost|are worth|come to|add up to) (?:altogether|together|in all|in total)\b")
_TOTAL_CUES = cues(
    "total | worth | amount | came to | comes to | announced | promised | pledged | awarded | unveiled |"
    " invested"
)
_REACH = 90  # letters of masked text before an amount that may hold the words of a total


def told_one_by_one(article: Article) -> Iterator[Told]:
    """Yield each total with the parts that the sentences around it tell."""
    is_total = has_any(article.masked, _TOTAL_CUES)
    for figure in article.figures:
        if figure.kind == "count" and article.masked[figure.place - 4 : figure.place] in ("the ", "all "):
            yield from _after_its_parts(article, figure)
        elif is_total and figure.kind == "money":
            yield from _before_its_parts(article, figure)


def _after_its_parts(article: Article, number: Figure) -> Iterator[Told]:
    """'The three contracts come to £10.5 million': as many amounts before it as it counts."""
    before = _ALL_OF_THEM.search(article.masked[max(0, number.place - 60) : number.place])
    if before is None:
        return
    after = _COME_TO.match(article.masked, number.place + 1)
    if after:
        whole = article.figure_at(after.start("whole"))
    elif before["whole"] and _COST_IN_ALL.match(article.masked, number.place + 1):
        whole = article.figure_at(max(0, number.place - 60) + before.start("whole"))
    else:
        return
    line = article.lines[article.line_at(whole.place)]
    own = article.sentences[article.sentence_at(whole.place)]
    told = [f for f in article.figures_in(line.start, own.start) if f.kind == whole.kind]
    parts = [f for f in told if fit(f, whole)]
    if len(parts) == len(told) == number.number and len(parts) > 1:
        yield whole, parts, True


def _before_its_parts(article: Article, whole: Figure) -> Iterator[Told]:
    index = article.sentence_at(whole.place)
    own = article.sentences[index]
    start = max(own.start, whole.place - _REACH)
    words = article.masked[start : whole.place]
    if _GIVEN.search(words):
        yield from _by_years(article, whole, index)
        return
    total = _TOTAL.search(words)
    if total is None:
        return
    if "total" in article.masked[own.start : own.end] and not parts_in(
        article, whole, whole.place + 1, own.end
    ):
        expected = [f for f in article.figures_in(start + total.start(), whole.place) if f.kind == "count"]
        count = expected[-1].number if expected else None
        parts = _awarded(article, whole, index, count)
        if len(parts) > 1 and count in (None, len(parts)):
            yield whole, parts, True


def _awarded(article: Article, whole: Figure, sentence: int, count: Decimal | None) -> list[Figure]:
    """One fitting amount from each of the next sentences that award something, until one does not."""
    parts: list[Figure] = []
    idle = 0
    for following in article.sentences[sentence + 1 : sentence + 12]:
        amounts = [f for f in article.figures_in(*following) if f.kind == whole.kind]
        if not amounts:
            idle += 1
            if idle > 2:
                break
            continue
        here = [f for f in fitting(amounts, whole) if not is_set_apart(article, f)]
        is_row = "|" in article.masked[following.start : following.end]
        if is_row or len(amounts) != 1 or not here or not _AWARD.search(article.masked, *following):
            break
        parts += here
        idle = 0
        if len(parts) == count:
            break
    return parts


def _by_years(article: Article, whole: Figure, sentence: int) -> Iterator[Told]:
    """A sum announced, then split by year: the text does not say that those are all the years."""
    for following in article.sentences[sentence : sentence + 4]:
        if match := _YEARS.search(article.masked, max(following.start, whole.place + 1), following.end):
            parts = [article.figure_at(match.start("first")), article.figure_at(match.start("second"))]
            if all(fit(part, whole) for part in parts):
                yield whole, parts, False
            return
