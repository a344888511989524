"""What a share leaves of all: "95 per cent stay, so 5 per cent drop out"."""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import meets, point, subtract
from stages.extract.claims.patterns import cued
from stages.extract.claims.shares.share_words import in_per_cent

_SO_THE_REST = cued(
    r"(?P<first>{P})[^\n\ue010\ue000-\ue008]{0,60}?,? (?:so|meaning|leaving|which (?:means|leaves)"
    r"|with the (?:other|remaining)|the (?:other|remaining))"
    r"(?: (?:that|the other|the remaining|a|just|only))* (?P<rest>{P})(?! points)",
    "_so_ | meaning | leaving | which means | which leaves | the other | the remaining",
)


def what_is_left(article: Article) -> Iterator[tuple[Figure, Figure, int, int]]:
    """Yield each share with what it leaves, and where the words stand."""
    for match in _SO_THE_REST.finditer(article.masked):
        first, rest = article.figure_at(match.start("first")), article.figure_at(match.start("rest"))
        is_rest = meets(in_per_cent(rest), subtract(point(100), in_per_cent(first)))
        if is_rest and first.direction == "level":
            yield first, rest, match.start(), match.end()
