"""Orders in forms with no other figure to mean.

"It reached 17.2 per cent. That is higher than the 16.8 per cent of last year"; "61.4 per cent, below the
national figure for all ages of 62.9 per cent"; "a larger share than in the north, where it was 7.9 per cent".
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import is_of_one_rate, neighbour
from stages.extract.claims.orders.comparisons import Comparison
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any

_HIGH = r"(?P<high>{higher}|larger|greater|bigger|more|above|over|ahead of|exceeds)"
_LOW = r"(?P<low>{lower}|smaller|less|fewer|below|under|behind)"
_LEVEL = r"(?P<other>[\ue000\ue001\ue004])"
_INSIDE = r"[^\n\ue010\ue000-\ue008;]"
_THAT_IS = pattern(
    r"\s*(?:that|this) (?:is|was|figure is|figure was|share is|rate is|rate was)"
    rf"(?: (?:still|well|far|slightly|a little|much|just))? (?:{_HIGH}|{_LOW})(?: than)? "
    rf"(?:the |last year's )?{_LEVEL}"
)
_BESIDE = (
    pattern(
        rf"{_INSIDE}{{0,60}}?, (?:which is |still |well |far |slightly |just )?(?:{_HIGH}|{_LOW})(?: than)? "
        r"the (?:national |regional |sector |overall |england )?(?:figure|average|rate|benchmark|mean)"
        rf"{_INSIDE}{{0,40}}? of {_LEVEL}"
    ),
    pattern(
        rf"{_INSIDE}{{0,140}}?, an? (?:{_HIGH}|{_LOW}) (?:share|rate|number|figure|proportion) than "
        rf"{_INSIDE}{{3,40}}, where (?:the (?:figure|share|rate|number)|it) (?:was|is|stood at|stands at) "
        rf"{_LEVEL}"
    ),
)
_CUES = (
    " average",
    " figure",
    " rate",
    " benchmark",
    " mean",
    " share than ",
    " number than ",
    " proportion than ",
)
_WHAT = ("is", "was", "figure", "share", "rate")
_THAT = tuple(f"{this} {what}" for this in ("this", "that") for what in _WHAT)
_KINDS = frozenset({"money", "count", "percentage"})


def pointed_orders(article: Article) -> Iterator[Comparison]:
    """Yield each such order: the figure told of, the one that it is held against, and which side it is on."""
    for figure in article.figures if has_any(article.masked, _CUES) else ():
        if figure.kind not in _KINDS or figure.bound == "between":
            continue
        for words in _BESIDE:
            if match := words.match(article.masked, figure.place + 1):
                other = article.figure_at(match.start("other"))
                if _may_compare(figure, other):
                    low = match["low"] is not None
                    yield Comparison(figure, other, low, figure.place, match.end(), is_sure=True)
    is_told = has_any(article.masked, _THAT)
    for index, own in enumerate(article.sentences if is_told else ()):
        match = _THAT_IS.match(article.masked, *own)
        above = neighbour(article, index, -1) if match else None
        if match is None or above is None:
            continue
        other = article.figure_at(match.start("other"))
        alike = [f for f in article.figures_in(*above) if f.kind == other.kind]
        if len(alike) == 1 and _may_compare(alike[0], other):
            yield Comparison(alike[0], other, match["low"] is not None, own.start, match.end(), is_sure=True)


def _may_compare(figure: Figure, other: Figure) -> bool:
    is_one = figure.kind == other.kind and is_of_one_rate(figure, other)
    return is_one and "between" not in (figure.bound, other.bound)
