"""What every peer is given for free: our kinds where it has none, from the words around its number.

No peer knows percentage points, ages of groups, shares in words or multiples as kinds of their own, and to
score them as errors would measure our vocabulary instead of their reading. Each courtesy leaves the
number as the peer read it.
"""

from __future__ import annotations

import re

from bench.peers.reading import Reading

TIME_UNITS = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century"}
)
PERCENT_UNITS = frozenset({"percentage", "percent", "per cent", "%"})
NO_UNIT = frozenset({"", "-", "dimensionless"})

POINTS = re.compile(r"(?:age)?[ -]points?\b", re.IGNORECASE)
OLD = re.compile(r"[ -]*(?:(?:years?|yrs?)[ -]*)?olds?\b", re.IGNORECASE)
AGED = re.compile(r"\b(?:aged?|ages)(?: (?:of|under|over|between|from|about|around))? ?$", re.IGNORECASE)
TIMES = re.compile(r"[ -]*(?:times\b|fold\b|x\b)", re.IGNORECASE)
MULTIPLE = re.compile(
    r"(?:twice|thrice|doubl\w*|treb\w*|tripl\w*|quadrupl\w*|times|\w*fold)\b", re.IGNORECASE
)
SHARE = re.compile(
    r"\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b"
    r"|\b(?:in|of|out of) ",
    re.IGNORECASE,
)
TIME = re.compile(
    rf"[ -]*((?:(?:working|calendar|school) )?(?:{'|'.join(sorted(TIME_UNITS))}))s?\b", re.IGNORECASE
)


def kind_and_unit(name: str, currency: str | None, noun_is_count: bool) -> tuple[str, str | None]:
    """Return our kind and unit for a peer's unit: a unit of physics is a measure, a noun what is counted."""
    if currency:
        return "money", currency
    if name.lower() in PERCENT_UNITS:
        return "percentage", "percent"
    if name in NO_UNIT:
        return "count", None
    if name.lower().split()[-1].removesuffix("s") in TIME_UNITS:
        return "duration", name
    return ("count" if noun_is_count else "measure"), name


def refined(reading: Reading, text: str) -> Reading:
    """Return the reading under the kind that our labels use for the words around it."""
    surface, after = text[reading.start : reading.end], text[reading.end : reading.end + 24]
    before = text[max(0, reading.start - 16) : reading.start]
    if reading.kind == "percentage" and POINTS.match(after):
        return reading._replace(kind="percentage_points", unit="percentage point")
    if reading.kind in ("count", "duration") and (OLD.match(after) or surface.lower().endswith("old")):
        return reading._replace(kind="age", unit="year")
    if reading.kind == "count" and not reading.unit:
        kind, unit = _kind_of_bare(before, surface, after)
        return reading._replace(kind=kind, unit=unit)
    return reading


def _kind_of_bare(before: str, surface: str, after: str) -> tuple[str, str | None]:
    """Return our kind and unit of a number to which the peer gave no unit."""
    if AGED.search(before):
        return "age", "year"
    if MULTIPLE.match(surface) or TIMES.match(after):
        return "multiple", "times"
    if SHARE.search(surface):
        return "fraction", "share"
    time = TIME.match(after)
    return ("duration", time.group(1).lower()) if time else ("count", None)


def is_bare_year(surface: str) -> bool:
    """Tell a year without a unit, which a peer that knows no dates would hand out as a count."""
    return bool(re.fullmatch(r"(?:19|20)\d\d(?:[/–-]\d{2,4})?", surface.strip()))
