"""A level put above or below a thing that is named first and then told: "below inflation, which stood at 8".

Also "higher than the average school, at 35", "fell short of the 500 that were hoped for", "a pay offer of 6
per cent, well below the 9 per cent that unions want".
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import is_base, may_stand_against
from stages.extract.claims.orders.comparisons import Comparison
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches_of

_ORDER = (
    r"(?:(?P<low>below|beneath|short of|under|{lower} than|less than|fewer than|worse than"
    r"|smaller than)|(?P<high>above|over|ahead of|{higher} than|more than|better than|greater than"
    r"|larger than))"
)
_STOOD = (
    r"(?:(?:, | \(|; )(?:which|that|who)? ?(?:is|was|were|are|has been|had been|stands|stood|runs|ran"
    r"|averages|averaged|reached|came|sits|sat|hit|is running|was running|currently|now)"
    r"(?: (?:at|in at|to|on|just|only|around|about|nearly|over|currently|now|running|forecast"
    r"|expected|to be))*|(?:,| \() ?(?:at|currently|now|now at|put at|estimated at|forecast at|running at))"
)
_NO_NAME = r"(?:on|in|with|to|by|half|double|twice|a|an|the age|their)"
_BELOW_A_NAME = cued(
    rf"(?P<figure>{{LP}})[^\n\ue010\ue000-\ue008;]{{0,60}}?\b{_ORDER}"
    rf" (?P<name>(?!{_NO_NAME}\b)[^\n\ue010\ue000-\ue008;,(]{{3,60}}?){_STOOD} (?P<other>{{LP}})",
    "below | beneath | short of | under | than | above | over | ahead of",
)
_SHORT_OF = cued(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008;]{0,60}? (?:f(?:a|e)lls?|fallen|came?|comes|stops?|stopped) "
    r"(?:well |far |some way |a long way |just |way )?(?P<low>short of|below)(?P<high>)?"
    r" (?:the |its |their )?(?:[a-z-]+ ){0,3}?(?P<other>{LP})",
    "short of | below ",
)


def named_limits(article: Article) -> Iterator[Comparison]:
    """Yield each level with the one of the thing that it is put above or below."""
    changed = changed_places(article)
    for _words, match in matches_of(article, (_BELOW_A_NAME, _SHORT_OF), 2):
        figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
        start = article.sentences[figure.sentence].start
        if not may_stand_against(figure, other) or {figure.place, other.place} & changed:
            continue
        if not is_base(article, figure, start):
            is_sure = figure.kind == other.kind and not article.figures_in(start, figure.place)
            yield Comparison(figure, other, bool(match["low"]), match.start(), match.end(), is_sure)
