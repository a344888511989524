"""What headline, standfirst and lead say alike of one pair is claimed where it stands nearest to the pair."""

from collections.abc import Iterable, Iterator

from stages.extract.claims.claim import Candidate


def told_once(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield of those that assert one number of one pair the one that stands nearest to it."""
    told: dict[tuple[object, ...], Candidate] = {}
    for found in candidates:
        asserted, figures = found.asserted, found.figures()
        places = tuple(figure.place for figure in figures) or found.start
        key = (asserted.value if asserted else None, asserted.kind if asserted else "", places)
        first = told.get(key)
        if first is None or (asserted is not first.asserted and _apart(found) <= _apart(first)):
            told[key] = found
    yield from told.values()


def _apart(candidate: Candidate) -> int:
    return max((abs(figure.place - candidate.start) for figure in candidate.figures()), default=0)
