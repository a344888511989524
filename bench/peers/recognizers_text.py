"""Recognizers-Text in our terms: its number, percentage, currency, age and date-time models laid together.

How its answers are mapped:
- where models overlap, the one with a unit wins: currency, age, percentage, duration, then bare number;
- a currency is its ISO code, or by table where it gives only a name ("Pound" is GBP); pence and cents are
  hundredths; a currency without a value ("cent" of "per cent") is no number;
- a duration is what its ISO 8601 answer says ("P30D" is 30 days); a number inside any other time
  expression is part of a date and dropped, save where a unit of time follows it ("past 12 months");
- a number that no other model claims is a count without a unit: it names no counted noun;
- its Python edition reads neither hedges nor ranges, so every bound is `exact`;
- its dimension model is left out in its favour: it makes inches of "in" and metres of "m".
"""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterable
from typing import Any

from bench.peers.courtesies import TIME, refined
from bench.peers.reading import Peer, Reading, paragraphs

NAME = "Recognizers-Text"
# Packages and their models, in order of precedence.
MODELS = (
    ("recognizers_number_with_unit", "recognize_currency"),
    ("recognizers_number_with_unit", "recognize_age"),
    ("recognizers_number", "recognize_percentage"),
    ("recognizers_date_time", "recognize_datetime"),
    ("recognizers_number", "recognize_number"),
)
CURRENCIES = {
    "Pound": "GBP", "British pound": "GBP", "Pound sterling": "GBP", "Euro": "EUR", "Dollar": "USD",
    "United States dollar": "USD",
}  # fmt: skip
HUNDREDTHS = {"Penny": "GBP", "Pence": "GBP", "Cent": "USD"}
DURATION = re.compile(r"PT?(\d+(?:\.\d+)?)([YMWDHS])")
DURATION_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}


def available() -> tuple[bool, str]:
    """Tell whether the peer can be imported, and why not."""
    if importlib.util.find_spec("recognizers_number") is None:
        return False, "the package recognizers-text-suite is not installed"
    try:
        importlib.import_module("recognizers_text")
    except ImportError as error:  # its last release needs emoji below 2
        return False, f"recognizers-text does not import: {error}"
    return True, ""


def load() -> Peer:
    """Return the peer, ready to read."""
    models = [getattr(importlib.import_module(package), name) for package, name in MODELS]
    culture = importlib.import_module("recognizers_text").Culture.English

    def parse(text: str) -> object:
        return [[model(paragraph, culture) for model in models] for _, paragraph in paragraphs(text)]

    def read(text: str) -> list[Reading]:
        found: list[Reading] = []
        for offset, paragraph in paragraphs(text):
            entities = [entity for model in models for entity in model(paragraph, culture)]
            found += [
                reading._replace(start=reading.start + offset, end=reading.end + offset)
                for reading in mapped(entities, paragraph)
            ]
        return found

    return Peer(read, parse)


def mapped(entities: Iterable[Any], text: str) -> list[Reading]:
    """Return the entities of all models over one text in our terms, overlaps resolved by precedence."""
    kept: list[Reading] = []
    times: list[tuple[int, int]] = []
    for entity in entities:
        start, end = entity.start, entity.end + 1
        reading = _reading(entity, start, end)
        if reading is None:
            if entity.type_name.startswith("datetimeV2."):
                times.append((start, end))
            continue
        if any(start < other.end and other.start < end for other in kept):
            continue
        inside = any(start < other_end and other_start < end for other_start, other_end in times)
        if entity.type_name == "number" and inside and not TIME.match(text[end : end + 24]):
            continue
        kept.append(reading)
    return [refined(reading, text) for reading in sorted(kept)]


def _reading(entity: Any, start: int, end: int) -> Reading | None:
    """Return one entity in our terms, None where it states no number."""
    read = READERS.get(entity.type_name)
    shape = read(entity.resolution or {}) if read else None
    if shape is None:
        return None
    kind, value, unit = shape
    return Reading(start, end, kind, value, None, None, unit, "exact")


Shape = tuple[str, float, str | None] | None


def _currency(resolution: dict[str, Any]) -> Shape:
    name, value = str(resolution.get("unit")), _number(resolution.get("value"))
    if value is None:
        return None
    if name in HUNDREDTHS:
        return "money", value / 100, HUNDREDTHS[name]
    return "money", value, resolution.get("isoCurrency") or CURRENCIES.get(name, name)


def _age(resolution: dict[str, Any]) -> Shape:
    value = _number(resolution.get("value"))
    return None if value is None else ("age", value, str(resolution.get("unit")).lower())


def _percentage(resolution: dict[str, Any]) -> Shape:
    value = _number(str(resolution.get("value")).rstrip("%"))
    return None if value is None else ("percentage", value, "percent")


def _duration(resolution: dict[str, Any]) -> Shape:
    answers = resolution.get("values") or [{}]
    stated = DURATION.fullmatch(str(answers[0].get("timex", "")))
    if stated is None:
        return None
    unit = DURATION_UNITS[stated.group(2)]
    is_time = "T" in stated.group()
    return "duration", float(stated.group(1)), "minute" if is_time and unit == "month" else unit


def _count(resolution: dict[str, Any]) -> Shape:
    value = _number(resolution.get("value"))
    return None if value is None else ("count", value, None)


def _number(stated: object) -> float | None:
    try:
        return float(str(stated))
    except ValueError:
        return None


READERS: dict[str, Callable[[dict[str, Any]], Shape]] = {
    "currency": _currency,
    "age": _age,
    "percentage": _percentage,
    "datetimeV2.duration": _duration,
    "number": _count,
}
