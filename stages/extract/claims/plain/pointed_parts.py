"""Parts of the one whole of the sentence before.

"… ended contracts with 17 providers. Of those, 12 …"; "… to repay £1.9m. That includes £1.4m for …".
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import are_kin, fit_as_told, is_set_apart, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any

_OF_THOSE = pattern(
    r"\s*(?:of|among) (?:these|those|them)(?: (?P<noun>[a-z]+))?,? "
    r"(?:just |only |some |about )?(?P<part>{C})"
)
_THAT_INCLUDES = pattern(
    r"\s*(?:that|this|it|the (?:sum|total|money|grant|figure)) (?:includes|included|contains) (?P<part>{M})"
)


_CUES = ("of these", "of those", "of them", "among th", " includes ", " included ", " contains ")
_FEW = 12


def pointed_parts(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each such part with its whole."""
    sentences = article.sentences[1:] if has_any(article.masked, _CUES) else ()
    for index, own in enumerate(sentences, start=1):
        for words in (_OF_THOSE, _THAT_INCLUDES):
            match = words.match(article.masked, *own)
            above = neighbour(article, index, -1) if match else None
            if match is None or above is None:
                continue
            part = article.figure_at(match.start("part"))
            whole = whole_told(article, above, part)
            noun = match.groupdict().get("noun")
            if whole and noun and noun.endswith("s") and not are_kin(noun[:-1], whole.unit):
                continue  # "40 staff. Of these schools, 50 had none"
            is_next = article.line_at(own.start) - article.line_at(above.start) <= 1
            if whole and is_next and fit_as_told(part, whole) and part.bound != "between" != whole.bound:
                yield part, whole


def whole_told(article: Article, above: Span, part: Figure) -> Figure | None:
    """The one figure of a sentence that a part can be of; of "3,600 at three colleges" the 3,600."""
    alike = [f for f in article.figures_in(*above) if f.kind == part.kind and not is_set_apart(article, f)]
    larger = [f for f in alike if f.kind == "money" or (f.number or 0) > _FEW]
    alike = larger if len(larger) == 1 else alike
    return alike[0] if len(alike) == 1 else None
