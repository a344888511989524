"""A part that is told as the majority of its whole: "the majority (eight) of the 11"."""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import pattern

_MAJORITY_OF = pattern(
    r"\b(?P<word>majority|minority) \((?P<part>{C})\) of (?:the |its |their )?(?:[a-z]+ )?(?P<whole>{C})"
)


def majorities(article: Article) -> Iterator[tuple[Figure, Figure, bool]]:
    """Yield part and whole of 'the majority (eight) of the 11', and whether it is told as the minority."""
    if "majority (" in article.masked or "minority (" in article.masked:
        for match in _MAJORITY_OF.finditer(article.masked):
            part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
            yield part, whole, match["word"] == "minority"
