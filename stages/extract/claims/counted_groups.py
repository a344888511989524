"""Counts of groups of bullets, and of all the bullets in them: '80 appointments across the seven groups'."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.countables import GROUPS, MEMBERS
from stages.extract.claims.counted import CUT, counted, is_countable
from stages.extract.claims.lists import ItemList, bullet_groups
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

_ACROSS = pattern(
    r"(?P<items>{C})[^\n\ue010\ue000-\ue008]{0,50}?\b(?:across|on|in|to|between|over|of) (?:the |these "
    r"|those |its |all )*(?:[a-z]+ )?"
    r"(?:(?P<groups>{C})|(?P<noun>[a-z]+s)\b)"
)


def of_groups(article: Article) -> Iterator[Candidate]:
    """Yield each count of groups, and each count of members across them."""
    groups = bullet_groups(article)
    if not groups:
        return
    headings = " ".join(article.masked[g.heading.start : g.heading.end] for g in groups if g.heading)
    nouns = {noun for noun in GROUPS if re.search(rf"\b{noun}s?\b", headings)}
    nouns |= {
        head(f.unit) or "" for f in article.figures_in(0, groups[0].start) if head(f.unit) in GROUPS
    } & {"group", "panel"}
    counts = [
        f for f in article.figures if head(f.unit) in nouns and is_countable(f) and f.place < groups[0].start
    ]
    whole = any(f.value == len(groups) for f in counts)
    for count in counts:
        if not _is_of_others(article, count) and not (whole and _may_be_some(article, count, groups)):
            yield _of_group_headings(article, count, groups)
    for match in _ACROSS.finditer(article.masked, 0, groups[0].start):
        items = article.figure_at(match.start("items"))
        over = head(article.figure_at(match.start("groups")).unit) if match["groups"] else match["noun"][:-1]
        if over in nouns and head(items.unit) in MEMBERS:
            yield _of_group_items(article, items, groups, is_whole=whole)


_DEFINITE = re.compile(r"\b(?:the|all|its|their|these|those|of)(?: new)? $")
_NARROWED = re.compile(r" (?:that|which|who|with|without|have|has|had|lack|of)\b")


def _may_be_some(article: Article, count: Figure, groups: Sequence[ItemList]) -> bool:
    """Is a smaller count likely to tell of some groups only, where another count tells of all?"""
    if count.number is None or count.number >= len(groups):
        return False
    is_definite = _DEFINITE.search(article.masked, max(0, count.place - 12), count.place)
    return not is_definite or bool(_NARROWED.match(article.masked, count.place + 1))


_OTHERS = pattern(r"\b(?:other|another|further|more|additional)\b[^\n\ue010]{0,12}$")


def _is_of_others(article: Article, count: Figure) -> bool:
    return bool(_OTHERS.search(article.masked, max(0, count.place - 24), count.place))


def _of_group_headings(article: Article, count: Figure, groups: Sequence[ItemList]) -> Candidate:
    words = [article.words(*g.heading) if g.heading else "" for g in groups]
    is_short = count.interval.low is not None and count.interval.low > len(groups)
    return counted(
        article,
        count,
        tuple(word.strip() for word in words),
        missing=CUT if is_short and groups[-1].is_open else None,
        facts={"kind": "lists", "is_open": groups[-1].is_open},
    )


def _of_group_items(
    article: Article, count: Figure, groups: Sequence[ItemList], *, is_whole: bool
) -> Candidate:
    items = tuple(article.words(*item).strip() for group in groups for item in group.items)
    is_short = count.interval.low is not None and count.interval.low > len(items)
    return counted(
        article,
        count,
        items,
        missing=CUT if is_short and groups[-1].is_open and not is_whole else None,
        facts={
            "kind": "bullets",
            "groups": tuple(len(group.items) for group in groups),
            "is_open": groups[-1].is_open and not is_whole,
        },
    )
