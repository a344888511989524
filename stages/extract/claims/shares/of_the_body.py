"""Parts of what a body employs or turns over, which it tells elsewhere: posts at risk, savings to be made.

"Up to 50 posts, about one eighth of the workforce … The college employs 400 staff"; "a £2.5 million deficit
… will reduce its £30 million budget by 8 per cent". The whole is told with a word of its kind and is the only
one of the text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import head, is_less, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.share_words import Borne, agrees
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.words import word_set

_STAFF = word_set(
    "staff employee people person job post redundancy lecturer teacher role position worker tutor member"
)
_EMPLOYS = cued(
    r"\b(?:employ(?:s|ed|ing)?|(?:workforce|payroll|headcount|staff) of|has|have) (?:(?:the|equivalent|of|a"
    r"|total|also|currently|now|around|about|some|more|than|just) ){0,5}(?P<whole>{C})"
    r"|\b(?:its|the college's|the institution's|all|among|the entire) (?P<its>{C})",
    "employ | workforce | payroll | headcount | staff of | has | have | its | college's | all | among",
)
_OF_STAFF = word_set("staff employee lecturer teacher tutor worker")
_LOSS = re.compile(
    r"\b(?:ax(?:e[sd]?|ing)|cut(?:s|ting)?|lose|losing|lost|loss|losses|to go|go|redundan\w+|at risk|shed"
    r"|shedding|slash\w*|scrap\w*|threat\w*|balloted|on strike|walk(?:ed)? out|job losses|leave|left)\b"
)
_MONEY = re.compile(r"\b(?:turnover|turns? over|turned over|budget|income|revenue)\b")
_LACKS = re.compile(
    r"\b(?:deficit|shortfall|gap|cuts?|loss(?:es)?|savings?|save|reduction|hole|overspend\w*|short|lose)\b"
)
_SHARE_OF = pattern(
    r"(?: - or {M} -)?(?: (?:cut|reduction|drop|fall|saving|loss)s?)? (?:of|from|off|in|to) "
    r"(?:the |its |their |his |a )?(?:[a-z0-9'/-]+ ){0,3}?"
    r"(?:workforce|staff|employees|headcount|payroll)\b"
)
_BUDGET_BY = pattern(r"\b(?:budget|income|turnover|revenue)s? (?:[a-z]+ ){0,2}?by $")
_BODIES = (
    "workforce",
    " staff",
    "employees",
    "headcount",
    "payroll",
    "budget",
    "income",
    "turnover",
    "revenue",
)
_AROUND = 40  # letters on either side of a sum that may say that it is a turnover


@lru_cache(maxsize=4)
def staff_told(article: Article) -> tuple[Figure, ...]:
    """The numbers of people that a body is said to employ."""
    found: list[Figure] = []
    for match in matches(article, _EMPLOYS, 1):
        name = "whole" if match["whole"] else "its"
        figure = article.figure_at(match.start(name))
        is_staff = head(figure.unit) in _OF_STAFF or match[0].startswith(("employ", "workforce", "payroll"))
        own = sentence_of(article, figure)
        if is_staff and not _LOSS.search(article.masked, max(own.start, match.start() - 12), match.end()):
            found.append(figure)
    return tuple(found)


def posts_at_risk(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each number of jobs that go, with the one number of staff that the body employs."""
    parts = [f for f in article.figures if f.kind == "count" and head(f.unit) in _STAFF and f.per is None]
    wholes = staff_told(article) if len(parts) > 1 else ()
    if len({whole.number for whole in wholes}) != 1 or (wholes[0].number or 0) < _FEWEST:
        return
    whole = wholes[0]
    told: dict[object, Figure] = {}
    for part in parts:
        if (
            part.sentence != whole.sentence
            and (part.number or 0) * 2 < (whole.number or 0)
            and is_less(part, whole)
            and _LOSS.search(article.masked, *sentence_of(article, part))
        ):
            known = told.get(part.number)
            if known is None or _apart(part, whole) < _apart(known, whole):
                told[part.number] = part
    yield from ((part, whole) for part in told.values())


_FEWEST = 30  # people of a body whose staff its cuts are a part of


def _apart(part: Figure, whole: Figure) -> int:
    return abs(part.sentence - whole.sentence)


def shares_of_the_body(article: Article, taken: set[int]) -> Iterator[Borne]:
    """Yield each share of a workforce or a budget whose part stands beside it or is what is lacking."""
    for share in article.figures if has_any(article.masked, _BODIES) else ():
        if share.kind not in ("percentage", "fraction") or share.place in taken:
            continue
        own = sentence_of(article, share)
        is_staff = _SHARE_OF.match(article.masked, share.place + 1, own.end) is not None
        if not is_staff and not _BUDGET_BY.search(article.masked, own.start, share.place):
            continue
        wholes = staff_told(article) if is_staff else tuple(_sums(article))
        parts = _beside(article, share) if is_staff else list(_lacking(article, share))
        found = {
            (part.number, whole.number): Borne(share, part, whole)
            for part in parts
            for whole in wholes
            if whole is not part and part.kind == whole.kind and agrees(share, part, whole)
        }
        if len(found) == 1:
            yield next(iter(found.values()))


def _sums(article: Article) -> Iterator[Figure]:
    """The sums that words beside them call a turnover or a budget."""
    for figure in article.figures:
        if figure.kind == "money":
            own = sentence_of(article, figure)
            start, end = max(own.start, figure.place - _AROUND), min(own.end, figure.place + _AROUND)
            hedge = figure.hedge or ""  # "turns over £30 million"
            if _MONEY.search(article.masked, start, end) or (
                hedge == "over" and article.masked.endswith(("turns ", "turned ", "turn "), 0, figure.place)
            ):
                yield figure


def _beside(article: Article, share: Figure) -> list[Figure]:
    """The figures right before and after it in its sentence."""
    own = article.figures_in(*sentence_of(article, share))
    at = own.index(article.figure_at(share.place))
    near = [own[place] for place in (at - 1, at + 1) if 0 <= place < len(own)]
    return [figure for figure in near if figure.kind in ("count", "money")]


_NEAR = 3  # sentences


def _lacking(article: Article, share: Figure) -> Iterator[Figure]:
    """The sums near by that are told as a deficit, a gap or a saving."""
    first = article.sentences[max(0, share.sentence - _NEAR)].start
    last = article.sentences[min(len(article.sentences) - 1, share.sentence + _NEAR)].end
    for figure in article.figures_in(first, last):
        if figure.kind == "money":
            own = sentence_of(article, figure)
            start, end = max(own.start, figure.place - _AROUND), min(own.end, figure.place + _AROUND)
            if _LACKS.search(article.masked, start, end):
                yield figure
