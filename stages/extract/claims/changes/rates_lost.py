"""How many of those who began did not finish: "7,262 against the 10,253 who started. So 29 per cent left".

Taken where one count is of those who started and the other of that sentence of those who came through,
and a sentence soon after tells a drop-out rate of nobody else, or that so many left.
"""

from functools import lru_cache
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import all_changes
from stages.extract.claims.operands import fit
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.phrases.cues import cues

_CUES = cues(
    "drop-out | drop out | dropout | dropped | attrition | withdr | left | quit | non-completion |"
    " finish | complet"
)
_LOST = r"(?:drop[- ]?out|attrition|non-completion|withdrawal)"
_RATE = pattern(
    rf"(?:^|[\n\ue010] ?)(?:an?|the|that|this) (?P<share>{{P}}) {_LOST} rate(?! (?:of|for|in|on|at|among)\b)"
)
_LEFT = pattern(
    r"(?:^|[\n\ue010] ?)(?:so|thus|that means|this means|it means|meaning|therefore,?|in other words,?)(?:"
    r" that)? (?:some |around )?(?P<share>{PF})(?: of (?:them|those|students|learners|apprentices|the"
    r" cohort))? (?:have |had )?(?:left|dropped out|withdrew|withdrawn|quit|did not (?:finish|complete)"
    r"|failed to (?:finish|complete)|were lost)\b"
)
_STARTED = pattern(
    r"{C}(?: [a-z'-]+){0,2}? (?:who|that|which) (?:[^\n\ue010\ue000-\ue008]{0,40} )?(?:started|began"
    r"|enrolled|signed up|joined|took up|embarked)\b"
)
_BACK = 4


class Lost(NamedTuple):
    """A share that was lost, those who began and those who came through; whether words tell their fall."""

    share: Figure
    began: Figure
    finished: Figure
    is_told_as_fall: bool
    start: int
    end: int


@lru_cache(maxsize=4)
def rates_lost(article: Article) -> tuple[Lost, ...]:
    """Each drop-out rate with the two counts that it follows from."""
    if not holding(article, _CUES, 1) or not (began := _STARTED.search(article.masked)):
        return ()
    starters = article.figure_at(began.start())
    own = article.sentences[starters.sentence]
    others = [f for f in article.figures_in(*own) if f.kind == "count" and f is not starters]
    if len(others) != 1 or not fit(others[0], starters):
        return ()
    changed = {c.figure.kind for c in all_changes(article) if own.start <= c.start < own.end}
    is_fall = bool(changed & {"percentage", "fraction"})
    found = [(words, match) for words in (_RATE, _LEFT) for match in words.finditer(article.masked)]
    told = [(words, match, article.figure_at(match.start("share"))) for words, match in found]
    return tuple(
        Lost(share, starters, others[0], is_fall and words is _RATE, share.place, match.end())
        for words, match, share in told
        if 0 <= share.sentence - starters.sentence <= _BACK
    )
