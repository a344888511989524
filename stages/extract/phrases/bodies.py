"""Record rows name a body in full: an acronym becomes the name that the article, else the sector, gives it.

"CEC" is the Careers and Enterprise Company where the text spells it out or the reference table lists it.
Left alone: acronyms that neither knows, and bodies whose name is their acronym (NCFE).
"""

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import seeds
from stages.extract.entities.acronyms import spelled_out
from stages.extract.extractor import Row

_TABLE = Path(seeds.__path__[0]) / "reference" / "sector_bodies.csv"
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{1,8}")


def with_full_names(rows: Iterable[Row], text: str, *columns: str) -> Iterator[Row]:
    """The rows of one article with the bodies in `columns` named in full."""
    taught: dict[str, str] | None = None
    for row in rows:
        short = {c: str(row[c]) for c in columns if _ACRONYM.fullmatch(str(row.get(c) or ""))}
        if short and taught is None:
            taught = _taught(text)
        yield row | {c: (taught or {}).get(s) or _standing().get(s, s) for c, s in short.items()}


def _taught(text: str) -> dict[str, str]:
    """Full names by the acronyms that the text spells out."""
    return {found.short: text[found.long_start : found.long_end] for found in spelled_out(text)}


@cache
def _standing() -> dict[str, str]:
    """Full names of the sector's standing bodies by acronym."""
    if not _TABLE.exists():
        return {}
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {row["acronym"]: row["name"] for row in csv.DictReader(file) if row.get("acronym")}
