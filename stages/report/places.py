"""Where on the site a row's words are: the link that leads to it from any page."""

import re
from collections.abc import Iterable, Mapping, Sequence

from stages.report.parts import part_of
from stages.report.release import Release

_OWN_ID = re.compile(r"[a-z]+-[0-9a-f]{4,}")
_AT_ONCE = 5_000
FEW_ROWS = 4_000
"""Up to so many rows are told on 16 pages of `rows/`, more on 256."""


def article_page(article_id: str, part: int = 1) -> str:
    """File of one page of an article, below the site's folder."""
    return f"articles/{article_id}{f'-{part}' if part > 1 else ''}.html"


def is_own_id(text: str) -> bool:
    """Whether `text` is an id as we make them, and so safe in a file's name."""
    return _OWN_ID.fullmatch(text) is not None


class Places:
    """Finds rows. `cuts` holds, for articles of several pages, where the pages after the first begin."""

    def __init__(self, release: Release, cuts: Mapping[str, Sequence[int]]) -> None:
        self.release = release
        self.cuts = cuts
        self.n_digits = 1 if release.one("SELECT count(*) FROM homes") <= FEW_ROWS else 2

    def links(self, row_ids: Iterable[object]) -> dict[str, str]:
        """Return row id to link, seen from the site's folder, for the rows that stand on words."""
        wanted = sorted({str(one) for one in row_ids if one})
        found: dict[str, str] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            rows = self.release.rows(
                """SELECT row_id, article_id, start_char, anchor FROM homes
                   WHERE row_id IN (SELECT unnest($1)) AND article_id IN (SELECT article_id FROM articles)""",
                [wanted[start : start + _AT_ONCE]],
            )
            found |= {str(row["row_id"]): self.link(row) for row in rows}
        return found

    def link(self, home: Mapping[str, object]) -> str:
        """Return the link to a row of `homes`."""
        article_id = str(home["article_id"])
        part = part_of(self.cuts.get(article_id, ()), int(str(home["start_char"] or 0)))
        return f"{article_page(article_id, part)}#{home['anchor']}"

    def shard(self, row_id: str) -> str:
        """Return the page of `rows/` that tells of a row: named by the first hex digits of its id."""
        return f"rows/{row_id.rpartition('-')[2][: self.n_digits]}.html"
