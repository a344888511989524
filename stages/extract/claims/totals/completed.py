"""Wholes of which words tell one part, and a number beside it the other: "25 of the 83 won, while 58 lost".

Also "10 routes, 7 of which are new, along with the three of last year". That the first is a part is said;
that the second is what it leaves is no chance where it is so to the last digit, in the same sentence or, for
larger numbers and where a word such as "other" says so, in the next.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import fit_as_told, is_set_apart
from stages.extract.claims.relations.subset import parts_and_wholes
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.totals.sum_evidence import THE_REST

_KINDS = frozenset({"count", "money"})
_TOLD_FAR, _ROUGH = 2, 3  # digits of a part in the next sentence, and of one where a hedge leaves it open
_BEFORE = 12  # letters before a figure that may hold "other"


def completed(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole with the part that words tell and the one that it leaves."""
    changed = changed_places(article)
    done: set[int] = set()
    for part, whole in parts_and_wholes(article):
        if whole.kind not in _KINDS or whole.place in done or part.place in changed or whole.number is None:
            continue
        for other in _beside(article, part, whole):
            if other.place not in changed and _completes(article, part, other, whole):
                done.add(whole.place)
                yield whole, sorted((part, other), key=lambda figure: figure.place)
                break


def _beside(article: Article, part: Figure, whole: Figure) -> Iterator[Figure]:
    """The other figures of the part's sentence, nearest first, and then those of the next."""
    own = article.sentences[part.sentence]
    here = [f for f in article.figures_in(*own) if f not in (part, whole)]
    yield from sorted(here, key=lambda f: abs(f.place - part.place))
    if part.sentence + 1 < len(article.sentences):
        yield from article.figures_in(*article.sentences[part.sentence + 1])


def _completes(article: Article, part: Figure, other: Figure, whole: Figure) -> bool:
    """Is it, to the last digit or as far as hedges leave it open, what the part leaves of the whole?"""
    if (
        other.number is None
        or part.number is None
        or other.bound == "between"
        or not fit_as_told(other, whole)
    ):
        return False
    if is_set_apart(article, other) and "other" not in article.masked[other.place - _BEFORE : other.place]:
        return False
    is_rest = THE_REST.search(article.masked, max(0, other.place - _BEFORE), other.place) is not None
    if other.sentence != part.sentence and digits(other) < _TOLD_FAR and not is_rest:
        return False
    if part.number + other.number == whole.number:
        return True
    are_rough = {part.bound, other.bound, whole.bound} != {"exact"}
    fewest = min(digits(part), digits(other))
    return (
        are_rough
        and fewest >= _ROUGH - 1
        and meets(total((part.meant, other.meant)), whole.meant)
        and is_rest
    )
