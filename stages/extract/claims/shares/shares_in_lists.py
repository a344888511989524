"""Lists whose items each tell a part with its share: one whole, that the items themselves bear out.

"Out of 125,800 starts so far:" over "Under 19s: 32.3 per cent (40,700)", or bullets below a paragraph that
tells the whole. The whole is the number with which nearly all items agree; then an item that does not agree
contradicts it, and is no share of something else.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.counts.lists import ItemList, bullet_lists
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern
from stages.extract.claims.shares.share_words import Borne, agrees

_OUT_OF = pattern(r"(?:^|[\n\ue010,] ?)(?:out )?of (?:the |these |those |all |its |their )*(?P<whole>{L})")
_ASIDE = re.compile(r"[ ]?[(,–-]")
_FEWEST, _FEWEST_NAMED = 3, 2
"""Items that must agree with a whole: with one that the line above the list names, fewer."""
_MOST_ODD = 3  # one in so many items may disagree
_BACK = 8  # lines above the list that may tell the whole


class _Item(NamedTuple):
    share: Figure
    part: Figure


def shares_in_lists(article: Article) -> Iterator[tuple[Borne, bool]]:
    """Yield the share of each item with its part and the whole of the list, and whether that is sure."""
    for each in bullet_lists(article):
        items = [item for span in each.items if (item := _item(article, article.figures_in(*span)))]
        if not items:
            continue
        named = _named_above(article, each)
        if named and len(items) == 1 and " " not in items[0].part.surface:
            yield Borne(*items[0], named), True
        if len(items) < _FEWEST_NAMED:
            continue
        for whole in [named] if named else _wholes(article, each, items):
            agreeing = sum(agrees(*item, whole) for item in items)
            odd = len(items) - agreeing
            if agreeing >= (_FEWEST_NAMED if named else _FEWEST) and odd * _MOST_ODD <= len(items):
                for item in items:
                    is_of_it = " " not in item.part.surface or head(item.part.unit) == head(whole.unit)
                    yield Borne(item.share, item.part, whole), is_of_it  # "80% (1,150 women)" may be of women
                break


def _item(article: Article, figures: Sequence[Figure]) -> _Item | None:
    """The one percentage of an item and the one amount right beside it: "11.6 per cent (14,200)"."""
    shares = [figure for figure in figures if figure.kind == "percentage"]
    parts = [figure for figure in figures if figure.kind in ("count", "money")]
    if len(shares) != 1 or len(parts) != 1 or shares[0].direction != "level":
        return None
    first, last = sorted((shares[0], parts[0]), key=_place)
    is_beside = _ASIDE.match(article.masked, first.place + 1, last.place) is not None
    return _Item(shares[0], parts[0]) if is_beside and last.place - first.place < _CLOSE else None


_CLOSE = 12  # letters


def _place(figure: Figure) -> int:
    return figure.place


def _named_above(article: Article, each: ItemList) -> Figure | None:
    """The whole that the line above names: "Of the 3,400 who answered:"."""
    if each.before is None or not article.masked[: each.before.end].rstrip().endswith(":"):
        return None
    told = _OUT_OF.search(article.masked, max(0, each.before.start - 1), each.before.end)
    return article.figure_at(told.start("whole")) if told else None


def _wholes(article: Article, each: ItemList, items: Sequence[_Item]) -> Iterator[Figure]:
    """The larger figures of the parts' kind above and in the list, the nearest first."""
    line = article.line_at(each.start)
    first = article.lines[max(0, line - _BACK)].start
    most = max(item.part.number or 0 for item in items)
    parts = {item.part.place for item in items}
    for whole in reversed(article.figures_in(first, each.end)):
        is_larger = whole.kind == items[0].part.kind and (whole.number or 0) > most
        if is_larger and whole.bound != "between" and whole.place not in parts:
            yield whole
