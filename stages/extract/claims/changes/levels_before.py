"""The level that a verb of motion starts from: before it in its sentence, or in the one before.

"£2 million in 2020 was raised to £3 million", "some 29 were weak. By May that number had gone up to 70",
"of its £2.5 billion budget … next year the budget will go up to £2.7 billion".
"""

import re
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import all_changes
from stages.extract.claims.changes.told_against import is_base, is_of_one_size, may_stand_against
from stages.extract.claims.operands import LEVELS, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.claims.tellings.retold import stems

_SAID_BACK = re.compile(
    r"\b(?:this|that|it|they|which|those|had|has|have|then|before|later|now)\b"
    r"|, (?:but |and |then |before )?$"
)
_SUBJECT_BACK = re.compile(
    r"(?:[^,]{0,24},)?[^,]{0,48}?\b(?:this|that(?= (?:number|figure|rate|share|total|proportion"
    r"|percentage|level|sum|amount|ha[sd]|is|was|will|would|could|fell|rose|then|later|now)\b)"
    r"|it|they|the (?:proportion|number|share|figure|rate|total|percentage|level))\b"
)
TURN = re.compile(
    r";(?! (?:they|it|this|that)\b)|\b(?:while(?! by\b| in (?:19|20)\d\d| now\b)|whereas|though|although)\b"
)


@lru_cache(maxsize=4)
def changes_told(article: Article) -> tuple[frozenset[int], frozenset[int]]:
    """Where changes stand, and where those stand that words before them tell."""
    found = all_changes(article)
    changed = frozenset(c.figure.place for c in found if c.figure.kind != "fraction")
    return changed, frozenset(c.figure.place for c in found if c.start < c.figure.place)


_PARTICIPLE = re.compile(r"(?:ris|fall|dropp|dipp|slipp|climb|increas|decreas|declin|grow|jump|go|com)ing\b")
_IS_MOVED = re.compile(
    r"(?: (?:in|for|of|from|at) [a-z0-9 /-]{2,24}?)?,? (?:(?:was|were|is|are|ha(?:s|d|ve) been|being|will be"
    r"|(?:is|was) to be|ha(?:s|d|ve))(?: [a-z]+ly)? )?"
)
"""Between a level and the verb that moves it: '£2 million in 2020 was raised to £3 million'."""


def base_before(article: Article, own: Span, verb: int, result: Figure) -> Figure | None:
    """The level that 'had fallen to …' starts from: in the clause before, or alone in the sentence before."""
    changed, preceded = changes_told(article)
    moved = changed - preceded  # "a 3 per cent rise" is no level
    told = [f for f in article.figures_in(own.start, verb) if may_follow(f, result) and f.place not in moved]
    told = [f for f in told if not article.masked.endswith(("by ", "by around ", "by about "), 0, f.place)]
    if len(told) > 1 and article.masked.startswith(" (", told[0].place + 1):
        told = [f for f in told if f.kind == result.kind] or told  # "one in five (20.8 per cent)"
    if len(told) > 1:  # "21 per cent, up from 19.3; this year it fell back to 20.1"
        told = [f for f in told if not is_base(article, f, own.start)] or told
    if told:
        between = article.masked[told[-1].place + 1 : verb]
        is_from = article.masked.endswith("from ", own.start, told[0].place)  # "from 900 in May, it fell to"
        is_tied = (
            is_from
            or _SAID_BACK.search(between)
            or _PARTICIPLE.match(article.masked, verb)
            or _IS_MOVED.fullmatch(between)
        )
        return told[0] if len(told) == 1 and is_tied and not TURN.search(between) else None
    before = neighbour(article, article.sentence_at(own.start), -1)
    if before is None or not is_next(article, before, own) or result.kind == "fraction":
        return None
    earlier = [f for f in article.figures_in(*before) if may_follow(f, result) and f.place not in moved]
    earlier = [f for f in earlier if f.kind == result.kind] or earlier  # "one in five (19 per cent)"
    subject = _SUBJECT_BACK.match(article.masked, own.start, verb)
    if len(earlier) == 1 and subject and not _is_of_another(article, own, verb, before):
        return earlier[0]
    return _told_of_the_noun(article, own, verb, result)


_SHARE_OF = re.compile(
    r"[^a-z]*(?:but |and |yet |while )?the (?:proportion|number|share|rate|total|percentage|level)s? of"
    r" (?P<thing>[a-z' -]+)"
)


def _is_of_another(article: Article, own: Span, verb: int, before: Span) -> bool:
    """'70% got two passes. The percentage of students with a pass in Biology rose to 86%': another share."""
    told = _SHARE_OF.match(article.masked, own.start, verb)
    if told is None:
        return False
    thing = stems(told["thing"])
    return bool(thing) and len(thing & stems(article.masked[slice(*before)])) * _TWICE < len(thing)


_TWICE = 2
_SUBJECT = re.compile(
    r"\b(?:the|its|their|this|that) (?:[a-z-]+ )?(?P<noun>[a-z-]{4,}) (?:(?:is|are|was|were|will|would|"
    r"could|may|might|should|has|had|have|been|be|due|set|then|now|to|also|later|since) ){0,5}$"
)
_BACK = 3  # sentences in which a level of the same noun may stand


def _told_of_the_noun(article: Article, own: Span, verb: int, result: Figure) -> Figure | None:
    """'… of its £2.5 billion training budget … the budget will go up to £2.7 billion'."""
    subject = _SUBJECT.search(article.masked, own.start, verb)
    if subject is None:
        return None
    noun = re.compile(rf" (?:[a-z'-]+ ){{0,3}}?{re.escape(subject['noun'])}\b")
    index = article.sentence_at(own.start)
    for distance in range(1, _BACK + 1):
        span = neighbour(article, index, -distance)
        told = [f for f in article.figures_in(*span) if may_follow(f, result)] if span else []
        of_it = [f for f in told if noun.match(article.masked, f.place + 1) and is_of_one_size(f, result)]
        if of_it:
            return of_it[0] if len(of_it) == 1 else None
    return None


def in_per_cent(article: Article, figure: Figure) -> Figure:
    """The percentage in the brackets after a fraction, as in 'one in four (26 per cent)', else itself."""
    if figure.kind == "fraction" and (match := _PER_CENT_BESIDE.match(article.masked, figure.place + 1)):
        return article.figure_at(match.start("share"))
    return figure


_PER_CENT_BESIDE = pattern(r"[^()\n\ue010\ue000-\ue008]{0,60}? \((?P<share>{P})\)")


def may_follow(first: Figure, second: Figure) -> bool:
    """May the one be what the other became?"""
    if first is second or "between" in (first.bound, second.bound):
        return False
    levels = first.kind in ("percentage", "fraction") and second.kind in ("percentage", "fraction")
    is_level = first.kind in LEVELS or first.kind == second.kind == "percentage_points"
    return levels or (is_level and may_stand_against(first, second))
