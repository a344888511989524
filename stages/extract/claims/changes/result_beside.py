"""What became of a level whose change is told twice: "down 400 (12 per cent) to 2,900"."""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.operands import LEVELS, fit, sentence_of
from stages.extract.claims.patterns import pattern

_TO_LEVEL = pattern(
    r"\)?(?: (?:over|in|during|since|between) [^\n\ue010\ue000-\ue008;,]{1,40}?)?,? (?:to|leaving) (?:just"
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
