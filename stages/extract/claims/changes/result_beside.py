"""What became of a level whose change is told twice: "down 400 (12 per cent) to 2,900".

The share may follow what became of it, in its sentence or the next: "rose by 245 to 41,480, a 0.6% increase",
"… to 315 million. That is a 6.7% drop".
"""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.amount_before import amount_before, amounts_in_sentence
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.operands import LEVELS, fit, fit_as_told, sentence_of
from stages.extract.claims.patterns import pattern

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


_ON_TO = pattern(
    r"[^\n\ue010\ue000\ue001\ue003-\ue008;]{0,70}? to"
    r" (?:(?:just|only|about|around|a|record|total|of) ){0,3}(?P<result>{L})"
)
_THEN_SHARE = re.compile(r"[^\n\ue010\ue000-\ue008;]{0,30}(?:,| -| \()[^\n\ue010\ue000-\ue008;]{0,16}")


def by_and_result(article: Article, change: Change) -> tuple[Figure, Figure] | None:
    """The amount that the share of a change tells again, and the level that it led to."""
    share, here = change.figure, amounts_in_sentence(article, change)
    told = here[-1] if here else amount_before(article, change)
    by = told.figure if told else None
    match = _ON_TO.match(article.masked, by.place + 1) if by else None
    result = article.figure_at(match.start("result")) if match else None
    if by is None or result is None or not fit_as_told(by, result) or result.place > share.place:
        return None
    is_told = by.sentence < share.sentence or _THEN_SHARE.fullmatch(
        article.masked, result.place + 1, share.place
    )
    return (by, result) if is_told else None


def amount_told_again(article: Article, change: Change) -> Figure | None:
    """'It fell by 4,521. This is a 3.5% drop': the amount of the sentence before."""
    told = amount_before(article, change)
    return told.figure if told and told.figure.sentence < change.figure.sentence else None
