"""A change told both ways: "down 400 (12 per cent)"."""

from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import SHARES, all_changes
from stages.extract.claims.operands import LEVELS


@lru_cache(maxsize=4)
def told_as_both(article: Article) -> dict[int, Figure]:
    """Where a share of change stands, and the amount beside it: 'down 400 (12 per cent)', in either order."""
    both = ((a.figure, b.figure) for a, b in pairwise(all_changes(article)) if a.start == b.start)
    return {
        share.place: by
        for one, other in both
        for share, by in ((one, other), (other, one))
        if share.kind in SHARES and by.kind in LEVELS
    }
