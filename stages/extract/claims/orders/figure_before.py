"""What a level was before, told without a word of order: "Last year the figure was 35 per cent".

Also "this was 91 per cent in 2019", and in one sentence "32 per cent did, whereas the year before it was 19".
What was told just before is held against it; none is sure, and only what is so is told.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import may_stand_against, plain_levels, share_of
from stages.extract.claims.operands import neighbour
from stages.extract.claims.orders.comparisons import Comparison
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues

_BEFORE = (
    r"(?:last year|(?:in |during )?(?:the )?(?:year before|previous year)|a year (?:ago|before|earlier)"
    r"|(?:in|for|by) (?:19|20)\d\d(?:[/-]\d{2,4})?|\ue002 (?:ago|before|earlier))"
)
_IT = (
    r"(?:it|this|that|the (?:equivalent |comparable |corresponding )?(?:figure|rate|number|total|proportion"
    r"|share|percentage)|(?:this|that) (?:figure|rate|number|total|proportion|share|percentage))"
)
_WAS = r"(?:was|were|stood at|had been|had stood at)(?: (?:just|only|at|around|about|some))*"
_CUES = cues("ast year|ear before|revious year|year ago|year earlier| in | for | by | ago| before| earlier")
_THE_FIGURE_WAS = pattern(
    rf"[^a-z]*(?:(?P<when>{_BEFORE}),? {_IT}|{_IT}) {_WAS} (?P<other>{{LP}})(?P<then> {_BEFORE})?"
    r"[^\n\ue010\ue000-\ue008]{0,40}$"
)
_IT_WAS_THEN = pattern(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,80}}?(?:(?:,| -|;|,? (?:while|whereas|but|and)) "
    rf"{_BEFORE},? {_IT} {_WAS} (?P<other>{{LP}})|(?: -|;|,? (?:while|whereas)) (?P<last>{{P}})"
    r"(?: (?!of\b)[a-z]+){0,4} (?:last year|the year before|the previous year|a year (?:ago|before"
    r"|earlier))\b)"
)


def figure_before(article: Article) -> Iterator[Comparison]:
    """Yield each level with the one that it was before."""
    for own in holding(article, _CUES, 1):
        yield from _in_the_sentence_before(article, own)
        for match in _IT_WAS_THEN.finditer(article.masked, *own):
            figure = article.figure_at(match.start("figure"))
            other = article.figure_at(match.start("other" if match["other"] else "last"))
            is_changed = {figure.place, other.place} & changed_places(article)
            is_one = figure.kind == other.kind and figure.number != other.number
            if is_one and not is_changed and may_stand_against(figure, other):
                is_low = share_of(figure) < share_of(other)
                yield Comparison(figure, other, is_low, match.start(), match.end(), is_sure=False)


def _in_the_sentence_before(article: Article, own: Span) -> Iterator[Comparison]:
    match = _THE_FIGURE_WAS.match(article.masked, *own)
    before = neighbour(article, article.sentence_at(own.start), -1) if match else None
    if match is None or not (match["when"] or match["then"]):
        return
    if before is None or not is_next(article, before, own):
        return
    other = article.figure_at(match.start("other"))
    told = [f for f in plain_levels(article, before, other) if f.kind == other.kind]
    if len(told) == 1 and told[0].number != other.number:
        is_low = share_of(told[0]) < share_of(other)
        yield Comparison(told[0], other, is_low, match.start(), match.end(), is_sure=False)
