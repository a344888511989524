"""Totals whose parts are told after them, sentence by sentence or as one and some more.

"… totalled £16.5 million. One firm won £12.5 million … Another was awarded £4 million"; "80 jobs are at
risk … 30 in Leigh and 50 more in Marl".
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import fitting, head, is_set_apart
from stages.extract.claims.patterns import C, M, cued, pattern
from stages.extract.claims.sentences import holding, matches
from stages.extract.claims.totals.sum_evidence import may_be_slip
from stages.extract.claims.totals.sums import parts_in

_MOST = 12  # parts that a total names
Told = tuple[Figure, list[Figure], bool]
"""The whole, its parts, and whether the words leave no doubt that these are all of them."""

_TOTAL = pattern(
    r"\b(?:total(?:s|led|ling|ing)?(?: (?:value|cost|worth|sum|funding|of|for|the|these|those|all|contracts?"
    r"|is|was|were|to|stood|stands|at|came|comes)| {C}){0,7}|(?:was|were|is|are|be) worth|amount(?:s|ed)? to"
    r"|came to|comes to) $"
)
_AWARD = pattern(
    r"\b(?:won|awarded|received|receives?|took|takes|gets?|got|goes|went|given|secured|won by|handed|to"
    r" develop|lot|will (?:get|receive|go)|winner|bidder|gone|picked up|landed|granted|allocated"
    r"|let to|valued at|at a (?:price|value|cost) of)\b"
)
_REACH = 90  # letters of masked text before an amount that may hold the words of a total


def told_one_by_one(article: Article) -> Iterator[Told]:
    """Yield each total with the parts that the sentences after it tell."""
    for own in holding(article, ("total",), 1):
        for figure in article.figures_in(*own):
            if figure.kind == "money":
                yield from _before_its_parts(article, figure, own)


_SO_MANY = pattern(r"(?P<count>{C})[^\n\ue010\ue000-\ue008]{0,60}$")
_ALL_OF = re.compile(r"\b(?:total\w*|together|combined|altogether|in all|between them|add(?:s|ed)? up to)\b")
_DEALS = frozenset(
    ("contract", "deal", "grant", "award", "lot", "licence", "loan", "bid", "scheme", "project", "agreement")
)
_IS_ONE = re.compile(r"\b(?:worth|contract|deal|grant|lot|award|loan)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def of_so_many(article: Article) -> Iterator[Told]:
    """'Together the two contracts total £9 million', 'the three deals are worth £9 million'."""
    for whole in article.figures:
        if whole.kind != "money" or (count := how_many(article, whole)) is None:
            continue
        for step in (-1, 1):
            parts = _sums_beside(article, whole, step, count)
            if not parts:
                continue
            is_sure = all(_is_award(article, part) for part in parts)
            if is_sure or meets(total(part.meant for part in parts), whole.interval):
                yield whole, parts, is_sure
            break


def how_many(article: Article, whole: Figure) -> int | None:
    """How many things the words before a total say that it is of."""
    own = article.sentences[whole.sentence]
    told = _SO_MANY.search(article.masked, max(own.start, whole.place - _REACH), whole.place)
    if told is None:
        return None
    count = article.figure_at(told.start("count"))
    is_of_them = head(count.unit) in _DEALS and article.masked.endswith("the ", own.start, count.place)
    if not (is_of_them or "total" in (whole.hedge or "") or _ALL_OF.search(article.masked, *own)):
        return None
    is_number = count.number is not None and count.bound == "exact" and head(count.unit) is not None
    return int(count.number) if is_number and count.number and 1 < count.number <= _MOST else None


def _sums_beside(article: Article, whole: Figure, step: int, count: int) -> list[Figure]:
    """All the sums of the sentences right before or after, where they are just so many and fit."""
    parts: list[Figure] = []
    own = article.sentences[whole.sentence]
    if parts_in(article, whole, *own):
        return []
    end = max(-1, min(len(article.sentences), whole.sentence + step * (count + 2)))
    for index in range(whole.sentence + step, end, step):
        here = [f for f in article.figures_in(*article.sentences[index]) if f.kind == "money"]
        if not here:
            break
        if fitting(here, whole) != here or any(is_set_apart(article, each) for each in here):
            return []
        parts = [*here, *parts] if step < 0 else [*parts, *here]
    return parts if len(parts) == count else []


def _is_award(article: Article, part: Figure) -> bool:
    """Does its sentence give the sum to someone, or for something, with no year of its own?"""
    own = article.sentences[part.sentence]
    is_given = _AWARD.search(article.masked, *own) or _IS_ONE.search(article.masked, *own)
    is_for = article.masked.startswith(" for ", part.place + 1)
    return (is_for or is_given is not None) and _YEAR.search(article.masked, *own) is None


_AND_MORE = cued(
    r"(?P<part>{L})(?: of (?:the |its |their )?{L})?[^\n\ue010\ue000-\ue008]{1,70},? (?:and|plus|with|while)"
    r" (?P<other>another |a further )?(?P<more>{L})(?(other)| more\b)",
    f"{C} more | {M} more | another {C} | another {M} | a further {C} | a further {M}",
)
_BACK, _TOP = 3, 2  # sentences before the parts, and at the top, that may tell the whole


def with_more(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """'Almost 80 jobs are at risk … 30 of the 120 staff in Leigh and 49 more in Marl': what the two make."""
    for match in matches(article, _AND_MORE, 2):
        parts = [article.figure_at(match.start(name)) for name in ("part", "more")]
        if is_set_apart(article, parts[0]):
            continue  # "up from £4 million, and £2 million more"
        first = article.sentences[max(0, parts[0].sentence - _BACK)].start
        top = article.figures_in(
            0, min(first, article.sentences[min(_TOP, len(article.sentences) - 1)].start)
        )
        for whole in (*reversed(article.figures_in(first, parts[0].place)), *top):
            is_larger = all(part.value and whole.value and part.value < whole.value for part in parts)
            is_met = is_larger and meets(total(part.meant for part in parts), whole.interval)
            if is_met and fitting(parts, whole) == parts and whole.kind != "duration":
                yield whole, parts
                break


_SPLIT = cued(
    r"\bof (?:the |these |those |its |our |all )*(?P<whole>{C}),? "
    r"(?P<one>{C})(?P<first>[^\n\ue010\ue000-\ue008;]{3,90}?),? (?:and|while|with) (?:the (?:other|"
    r"remaining) )?(?P<other>{C}) (?P<link>by|in|at|from|to|for|with|on|under|through|as)\b",
    "of_",
)
_NEARLY = Decimal("0.02")  # of the whole, that a slip may leave over


def split_in_two(article: Article) -> Iterator[Told]:
    """'Of the 120, 38 are paid by the council and 82 by schools': the one clause tells all of them."""
    for match in matches(article, _SPLIT, 3):
        whole, *parts = (article.figure_at(match.start(name)) for name in ("whole", "one", "other"))
        is_one_clause = f" {match['link']} " in match["first"]
        is_too_much = sum(part.number or 0 for part in parts) > (whole.number or 0)
        is_told = is_one_clause and (is_too_much or may_be_slip(whole, parts, _NEARLY))
        if is_told and fitting(parts, whole) == parts:
            yield whole, parts, True


def _before_its_parts(article: Article, whole: Figure, own: Span) -> Iterator[Told]:
    start = max(own.start, whole.place - _REACH)
    words = article.masked[start : whole.place]
    told = _TOTAL.search(words)
    if told is None:
        return
    if not parts_in(article, whole, whole.place + 1, own.end):
        expected = [f for f in article.figures_in(start + told.start(), whole.place) if f.kind == "count"]
        count = expected[-1].number if expected else None
        parts = _awarded(article, whole, whole.sentence, count)
        is_less = all((part.number or 0) < (whole.number or 0) for part in parts)
        if len(parts) > 1 and is_less and count in (None, len(parts)):
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
