"""Shares told in one form, of one thing: where two of them fit a whole, the others must.

"Under 19s accounted for 24.8% of starts (68,290), advanced ones for 43.2% of starts (119,170), higher ones
for 34.0% of starts (93,970)" below a total of 275,630: the whole that no words tie to the shares is the one
that two or more of them bear out, or three of any form, and one that does not is wrong. Asked for: the same
words between share and part, or part and share, at most a few sentences apart, and parts smaller than the
whole.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import fit
from stages.extract.claims.patterns import pattern
from stages.extract.claims.shares.share_words import Borne

_FORM = pattern(
    r"(?P<share>{P})(?P<words> of [a-z][a-z' -]{2,30})? \((?P<part>{C})\)"
    r"|(?P<first>{C}) \((?P<second>{P})(?P<of> of [a-z][a-z' -]{2,30})?\)"
)
_FEWEST = 2  # shares of one form that bear a whole out
_FEWEST_OF_ALL = 3  # of any form, one of this among them
_NEAR = 3  # sentences between one and the next


def in_step(article: Article, borne: Sequence[Borne]) -> Iterator[Borne]:
    """Yield each share beside others that one whole explains, with its part and that whole."""
    by_place = {each.share.place: each for each in borne if not each.is_rest}
    if len(by_place) < _FEWEST:
        return
    rows: defaultdict[tuple[str, str], list[tuple[Figure, Figure]]] = defaultdict(list)
    for match in _FORM.finditer(article.masked):
        is_first = match["share"] is not None
        names = ("share", "part") if is_first else ("second", "first")
        share, part = (article.figure_at(match.start(name)) for name in names)
        rows["share" if is_first else "part", (match["words"] or match["of"] or "").strip()].append(
            (share, part)
        )
    for told in rows.values():
        yield from _odd_ones(told, by_place)


def _odd_ones(told: Sequence[tuple[Figure, Figure]], borne: dict[int, Borne]) -> Iterator[Borne]:
    wholes = {
        borne[share.place].whole.place: borne[share.place].whole for share, _ in told if share.place in borne
    }
    fitting = [share for share, _ in told if share.place in borne]
    if len(wholes) != 1:
        return
    (whole,) = wholes.values()
    of_it = [each for each in borne.values() if each.whole.place == whole.place]
    if len(fitting) < _FEWEST and len(of_it) < _FEWEST_OF_ALL:
        return
    for share, part in told:
        is_near = any(abs(share.sentence - other.sentence) <= _NEAR for other in fitting)
        is_part = fit(part, whole) and (part.number or 0) < (whole.number or 0)
        if share.place not in borne and is_near and is_part and share.bound == "exact":
            yield Borne(share, part, whole)
