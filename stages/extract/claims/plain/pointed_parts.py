"""Parts of the one whole of the sentence before: "… 17 providers. Of those, 12 …", "… £1.9m. That includes £1.4m"."""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import are_kin, fit_as_told, is_set_apart, neighbour
from stages.extract.claims.patterns import pattern

_OF_THOSE = pattern(
    r"\s*(?:of|among) (?:these|those|them|whom)(?: (?P<noun>[a-z]+))?,? (?:just |only |some |about )?(?P<part>{C})"
)
_THAT_INCLUDES = pattern(
    r"\s*(?:that|this|it|the (?:sum|total|money|grant|figure)) (?:includes|included|contains) (?P<part>{M})"
)


_FEW = 12


def pointed_parts(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each such part with its whole."""
    for index, own in enumerate(article.sentences[1:], start=1):
        for words in (_OF_THOSE, _THAT_INCLUDES):
            match = words.match(article.masked, *own)
            above = neighbour(article, index, -1) if match else None
            if match is None or above is None:
                continue
            part = article.figure_at(match.start("part"))
            alike = [f for f in article.figures_in(*above) if f.kind == part.kind]
            wholes = [f for f in alike if not is_set_apart(article, f)]
            larger = [f for f in wholes if (f.number or 0) > _FEW]
            wholes = larger if len(larger) == 1 else wholes
            noun = match.groupdict().get("noun")
            if noun and noun.endswith("s") and wholes and not are_kin(noun[:-1], wholes[0].unit):
                continue  # "40 staff. Of these schools, 50 had none"
            is_one = len(wholes) == 1 and article.line_at(own.start) - article.line_at(above.start) <= 1
            if is_one and fit_as_told(part, wholes[0]) and part.bound != "between" != wholes[0].bound:
                yield part, wholes[0]
