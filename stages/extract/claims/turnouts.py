"""A vote's turnout told twice: "only a third of eligible voters had their say … a turnout of 32 per cent"."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import pattern

_TURNOUT = pattern(
    r"(?:turnout (?:of|was|at|is|reached|stood at) (?:just |only )?(?P<after>{P})|(?P<before>{P}) turnout)"
)
_VOTED = re.compile(
    r" of (?:(?:its|the|all|eligible|union|balloted|those) )*(?:voters|members|staff|those|people)(?:"
    r" [a-z]+){0,4}?"
    r" (?:had their say|took part|voted|turned out|cast|responded|returned|bothered|used their vote)\b"
)


def turnouts(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield the share that took part and the turnout, where the text tells one turnout only."""
    if "turnout" not in article.masked:
        return
    told = [
        article.figure_at(match.start("after" if match["after"] else "before"))
        for match in _TURNOUT.finditer(article.masked)
    ]
    if len({figure.value for figure in told}) != 1:
        return
    for share in article.figures:
        is_share = share.kind in ("fraction", "percentage") and share not in told
        if is_share and _VOTED.match(article.masked, share.place + 1):
            yield share, told[0]
