"""A change told both ways, "down 400 (12 per cent)", and the level that stands beside it."""

import re
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import SHARES, Change, all_changes
from stages.extract.claims.operands import LEVELS, fit, sentence_of
from stages.extract.claims.patterns import pattern


@lru_cache(maxsize=4)
def told_as_both(article: Article) -> dict[int, Figure]:
    """Where a share of change stands, and the amount beside it: 'down 400 (12 per cent)', in either order."""
    both = ((a.figure, b.figure) for a, b in pairwise(all_changes(article)) if a.start == b.start)
    return {
        share.place: by
        for one, other in both
        for share, by in ((one, other), (other, one))
        if share.kind in SHARES and by.kind in LEVELS
    }


_TO_LEVEL = pattern(
    r"\)?(?: (?:more|fewer|less) than [^\n\ue010\ue000-\ue008;,-]{1,40}(?: -)?)?"
    r"(?: (?:(?:over|in|during) (?:the (?:last|past) )?)?\ue002)?"
    r"(?: (?:over|in|during|since|between) [^\n\ue010\ue000-\ue008;,]{1,50}?)?,? (?:to|leaving) (?:just"
    r" |only |a total of )?(?P<result>{L})"
)
_BETWEEN_AND = re.compile(r"\bbetween [^,;]{1,30}? and\b")
_ANOTHER = re.compile(
    r";|\b(?:and|with|while|whereas|where|when|whose|whom|but|although|as|because|which|who)\b"
)


def result_beside(article: Article, change: Change, by: Figure) -> tuple[Figure, bool] | None:
    """What became of it: 'down 400 (12 per cent) to 2,900'; '2,900 places, down 400 (12 per cent)'."""
    own = sentence_of(article, by)
    if match := _TO_LEVEL.match(article.masked, max(by.place, change.figure.place) + 1, own.end):
        result = article.figure_at(match.start("result"))
        return (result, True) if fit(result, by) else None
    told = [f for f in article.figures_in(*own) if f.kind in LEVELS and f is not by]
    if len(told) != 1 or told[0].place > change.start or not fit(told[0], by):
        return None
    between = _BETWEEN_AND.sub("", article.masked[told[0].place + 1 : change.start])
    return (told[0], not _ANOTHER.search(between)) if between.endswith((", ", " - ")) else None
