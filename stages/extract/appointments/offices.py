"""Offices that belong to one body, so that whoever holds them sits there though no body is named.

Only offices of which the country has one, and whose body the office itself says. Left alone: shadow
and former holders, and ministers whose brief crosses departments (care, housing, business).
"""

import re
from functools import lru_cache
from pathlib import Path

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.reference import word_lists

_STANDING_IN = re.compile(r"^(?:(?:new|acting|interim) )+|(?<=inspector) of schools$")
BODIES = {
    office: body
    for body, offices in word_lists(Path(__file__).with_name("offices.csv")).items()
    for office in offices
}
INSPECTORATE = "Ofsted"
_WATCHDOGS = {"chief inspector": INSPECTORATE, "chief regulator": "Ofqual"}
"""There are chief inspectors of other things too: Ofsted's only where the article names Ofsted."""


_ABROAD = re.compile(r"\b(?:(?:Scottish|Welsh) (?:Government|Parliament|ministers)|Holyrood|Senedd)\b")
"""There the secretaries are others."""
_BUDGET = re.compile(
    r"\b(?:[Bb]udgets?|[Gg]overnment|[Tt]reasury|Exchequer|[Ss]pending [Rr]eview"
    r"|[Aa]utumn [Ss]tatement|taxes|spring statement)\b"
)
"""What a chancellor who is no university's is told of beside."""


def body_of(role: str, text: str) -> str | None:
    """The body that an office called `role` belongs to in this article; None where the role does not say."""
    plain = _STANDING_IN.sub("", role.lower().replace("’", "'"))
    if plain in _WATCHDOGS:
        alone = _WATCHDOGS[plain] in text and "Inspector of Prisons" not in text
        return _WATCHDOGS[plain] if alone else None
    if plain.startswith("chancellor") and not plain.startswith("chancellor of the duchy"):
        return "HM Treasury" if _BUDGET.search(text) else None
    field = plain.removeprefix("secretary of state for ").replace("&", "and")
    body = BODIES.get(plain) or BODIES.get(f"{field} secretary")
    return None if body is None or _is_abroad(text) else body


@lru_cache(maxsize=ARTICLES_KEPT)
def _is_abroad(text: str) -> bool:
    return _ABROAD.search(text) is not None
