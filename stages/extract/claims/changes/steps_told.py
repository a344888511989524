"""Percentages of change told beside their two levels: in a bracket after them, or step by step."""

from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.changes.changes import Change, changed_places
from stages.extract.claims.changes.linked import agrees
from stages.extract.claims.changes.motions import told_motions
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.operands import LEVELS
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches_of

_IN_BRACKETS = pattern(r"[^\n\ue010\ue000-\ue008(),;]{0,24} \((?P<share>{P})\)")


def in_brackets_after(article: Article) -> Iterator[tuple[Change, Pair]]:
    """'14,900 starts, down from 17,700 (15.8 per cent)': how far, in a bracket after the two."""
    for motion in told_motions(article):
        last = max(motion.base.place, motion.result.place)
        match = _IN_BRACKETS.match(article.masked, last + 1) if motion.base.kind in LEVELS else None
        if match and match.start("share") not in changed_places(article):
            change = Change(article.figure_at(match.start("share")), motion.sign, motion.start, match.end())
            pair = Pair(motion.base, motion.result, is_sure=False)
            if agrees(change, pair):  # else a share of something
                yield change, pair


_UP_IN_BRACKET = cued(
    r"(?P<result>{L})[^\n\ue010\ue000-\ue008;()]{0,40}?,? (?:which is |that is )?(?:(?P<up>up|{up_noun})"
    r"|down|{down_noun})(?: [a-z]+){0,2}? \((?:by )?(?P<share>{P})\) (?:on|from|compared (?:with|to)|against)"
    r" [^\n\ue010\ue000-\ue008;()]{0,40}?(?P<base>{L})",
    " (",
)
_THEN_TO = cued(
    r" to (?:just |only )?(?P<base>{L})[^\n\ue010\ue000-\ue008;]{0,60}?,? (?:and|before)"
    r" (?:then |later |again )?(?:[a-z]+ing |further )?to (?P<result>{L})"
    r"[^\n\ue010\ue000-\ue008;]{0,40}?(?:,| -|;) (?:an? )?(?:further )?"
    r"(?:[a-z]+ )?(?:(?P<up>{up_noun})|{down_noun}) of (?P<share>{P})",
    " to ",
)


def then_to(article: Article) -> Iterator[tuple[Change, Pair]]:
    """'Up 2.2% to £4,642 in 2023, and then to £4,753, an increase of 2.4%'; 'A, up slightly (0.9%) on B'."""
    for words, match in matches_of(article, (_THEN_TO, _UP_IN_BRACKET), 3):
        base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
        share = article.figure_at(match.start("share"))
        change = Change(share, 1 if match["up"] else -1, match.start("share"), match.end())
        pair = Pair(base, result, is_sure=words is _UP_IN_BRACKET)
        if base.kind == result.kind and agrees(change, pair):
            yield change, pair
