"""What a thing costs and who pays for it, told apart: "a £1.7 million centre … £1.2 million from …".

Such words name payers, not all payers; so a sum is claimed only where the payments make up the cost.
"""

from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import fit, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sums import is_one_list

_FROM = pattern(r"{M}(?: of [a-z' ]{1,30}?|(?: [a-z'-]+){0,2})? (?:from|by)\b")
_PAYS = pattern(
    r"\b(?:contribut|provid|fund|financ|paid|pays?|paying|invest|grant|came from|comes from|put in|money"
    r"|gave|given"
    r"|secured)"
)
_TOP = 4  # sentences at the top that may tell the cost
_OF_WHICH = pattern(r"(?P<whole>{M}),? of which (?:just |only )?(?P<part>{M})")


def funded_from(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each cost with the payments that make it up."""
    for index in sorted({article.sentence_at(f.place) for f in article.figures if f.kind == "money"}):
        own = article.sentences[index]
        parts = [f for f in article.figures_in(*own) if f.kind == "money"]
        if len(parts) > 1 and _is_paid(article, parts, own):
            for whole in _costs(article, index):
                if all(fit(whole, part) for part in parts) and _makes_up(whole, parts):
                    yield whole, parts
                    break
    for match in _OF_WHICH.finditer(article.masked):
        whole, part = article.figure_at(match.start("whole")), article.figure_at(match.start("part"))
        following = neighbour(article, article.sentence_at(whole.place), 1)
        rest = [f for f in article.figures_in(*following) if f.kind == "money"] if following else []
        if len(rest) == 1 and _makes_up(whole, [part, rest[0]]):
            yield whole, [part, rest[0]]


def _is_paid(article: Article, parts: Sequence[Figure], own: Span) -> bool:
    is_from = all(_FROM.match(article.masked, part.place) for part in parts)
    return is_one_list(article, parts) and (is_from or bool(_PAYS.search(article.masked, *own)))


def _costs(article: Article, sentence: int) -> list[Figure]:
    """The amounts that the sentences right before it or the top of the text tell, the nearest first."""
    near = article.sentences[max(0, sentence - 2)].start
    before = list(article.figures_in(near, article.sentences[sentence].start))[::-1]
    top = list(article.figures_in(0, min(near, article.sentences[min(_TOP, sentence)].start)))
    return [f for f in (*before, *top) if f.kind == "money"]


def _makes_up(whole: Figure, parts: Sequence[Figure]) -> bool:
    is_larger = all(p.value is not None and whole.value is not None and p.value < whole.value for p in parts)
    return is_larger and meets(total(part.interval for part in parts), whole.interval)
