"""Record rows name a body in full: an acronym becomes the name that the article, else the sector, gives it.

"CEC" is the Careers and Enterprise Company where the text spells it out or the reference table lists it.
Left alone: acronyms that neither knows, and bodies whose name is their acronym (NCFE).
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from stages.extract.entities.acronyms import spelled_of
from stages.extract.extractor import Row
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.reference import names_by_acronym

_PART = re.compile(r"[A-Z][a-z]*")
_LEAST_PARTS = 2
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{1,8}")


def with_full_names(rows: Iterable[Row], text: str, *columns: str) -> Iterator[Row]:
    """The rows of one article with the bodies in `columns` named in full."""
    taught: dict[str, str] | None = None
    for row in rows:
        short = {c: str(row[c]) for c in columns if _ACRONYM.fullmatch(str(row.get(c) or ""))}
        if short and taught is None:
            taught = _taught(text)
        yield row | {
            c: (taught or {}).get(s) or names_by_acronym().get(s) or _by_openings(text, s)
            for c, s in short.items()
        }


@lru_cache(maxsize=64 * ARTICLES_KEPT)
def _by_openings(text: str, short: str) -> str:
    """The name whose words open as the parts of the short form: "BeMet" of Benton Metropolitan College."""
    parts = _PART.findall(short)
    if len(parts) < _LEAST_PARTS or all(len(part) == 1 for part in parts) or "".join(parts) != short:
        return short
    words = " ".join(rf"{part}[a-z]+" for part in parts)
    found = re.search(rf"\b{words}(?: (?:College|University|Trust|Group|Academy|Institute))+\b", text)
    return found.group() if found else short


def _taught(text: str) -> dict[str, str]:
    """Full names by the acronyms that the text spells out."""
    return {
        found.short: text[found.long_start : found.long_end].removesuffix("’s").removesuffix("'s")
        for found in spelled_of(text)
    }
