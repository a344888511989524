"""Where on the site a row's words are: the link that leads to it from any page."""

import re
from collections.abc import Iterable, Mapping, Sequence

from stages.report.parts import part_of
from stages.report.release import Release

OWN_ID = "[a-z]+-[0-9a-f]{4,}"
"""What ids look like as we make them; others stand in no link and no file's name."""
_AT_ONCE = 5_000
_DIGITS = ((8_000, 1), (1_000_000, 2), (16_000_000, 3))
"""Up to so many rows are told on the pages of `rows/` that so many hex digits of their ids name."""


def article_page(article_id: str, part: int = 1) -> str:
    """File of one page of an article, below the site's folder."""
    return f"articles/{article_id}{f'-{part}' if part > 1 else ''}.html"


def is_own_id(text: str) -> bool:
    """Whether `text` is an id as we make them, and so safe in a file's name."""
    return re.fullmatch(OWN_ID, text) is not None


class Places:
    """Finds rows. `cuts` holds, for articles of several pages, where the pages after the first begin."""

    def __init__(self, release: Release, cuts: Mapping[str, Sequence[int]]) -> None:
        self.release = release
        self.cuts = cuts
        n_rows = release.one("SELECT count(*) FROM homes")
        self.n_digits = next((digits for most, digits in _DIGITS if n_rows <= most), 4)

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
        return self.link_to(home["article_id"], home["start_char"], home["anchor"])

    def link_to(self, article_id: object, start_char: object, anchor: object) -> str:
        """Return the link to a place of an article, whose element there is called `anchor`."""
        cuts = self.cuts.get(str(article_id))
        part = part_of(cuts, int(str(start_char or 0))) if cuts else 1
        return f"{article_page(str(article_id), part)}#{anchor}"

    def shard(self, row_id: str) -> str:
        """Return the page of `rows/` that tells of a row: named by the first hex digits of its id."""
        return f"rows/{row_id.rpartition('-')[2][: self.n_digits]}.html"
