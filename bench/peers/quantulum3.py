"""quantulum3 in our terms: currencies by their ISO code, per cent, times, all else a count or a measure.

How its answers are mapped:
- a unit with a currency code is money; of a compound unit ("dollar per year") the first dimension counts;
- "percentage" and its own "per cent" (a cent to the power of -1) are percentages;
- second to century is a duration, dimensionless a count without a unit (it names no counted noun), any
  other unit a measure;
- a value with an uncertainty is a range, from value minus to value plus uncertainty;
- pence and cents are hundredths of their currency;
- it reads no hedges, so every bound but a range's is `exact`;
- a bare year, which it hands out as a count, is dropped in its favour.
"""

from __future__ import annotations

import importlib
import importlib.util
import warnings
from collections.abc import Callable, Iterable
from typing import Any

from bench.peers.courtesies import is_bare_year, kind_and_unit, refined
from bench.peers.reading import Peer, Reading, paragraphs

NAME = "quantulum3"
HUNDREDTHS = {"penny": "GBP", "pence": "GBP", "cent": "USD"}


def available() -> tuple[bool, str]:
    """Tell whether the peer can be imported, and why not."""
    if importlib.util.find_spec("quantulum3") is None:
        return False, "the package quantulum3 is not installed"
    return True, ""


def load() -> Peer:
    """Return the peer, ready to read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for its optional classifier
        parse = importlib.import_module("quantulum3.parser").parse
    names = importlib.import_module("quantulum3.load").units("en_US").names
    codes = {name: unit.currency_code for name, unit in names.items() if unit.currency_code}

    def read(text: str) -> list[Reading]:
        found: list[Reading] = []
        for offset, paragraph in paragraphs(text):
            found += [
                reading._replace(start=reading.start + offset, end=reading.end + offset)
                for reading in mapped(parse(paragraph), paragraph, codes)
            ]
        return found

    return Peer(read, bare(parse))


def bare(parse: Callable[[str], object]) -> Callable[[str], object]:
    """Return the peer's own call on each paragraph, without our mapping."""
    return lambda text: [parse(paragraph) for _, paragraph in paragraphs(text)]


def mapped(quantities: Iterable[Any], text: str, codes: dict[str, str]) -> list[Reading]:
    """Return quantulum3's quantities of a text in our terms."""
    found = []
    for quantity in quantities:
        start, end = quantity.span
        if quantity.unit.name == "dimensionless" and is_bare_year(text[start:end]):
            continue
        kind, unit, part = _kind(quantity.unit, codes)
        value, spread = quantity.value / part, quantity.uncertainty
        if spread:
            low, high = value - spread / part, value + spread / part
            reading = Reading(start, end, kind, None, low, high, unit, "between")
        else:
            reading = Reading(start, end, kind, value, None, None, unit, "exact")
        found.append(refined(reading, text))
    return found


def _kind(unit: Any, codes: dict[str, str]) -> tuple[str, str | None, int]:
    """Return kind, unit and how many of the peer's units make one of ours."""
    bases = unit.dimensions or []
    is_compound = len(bases) > 1
    name = str(bases[0]["base"]) if is_compound and bases[0]["power"] == 1 else str(unit.name)
    if name in HUNDREDTHS and unit.name != "per cent":
        return "money", HUNDREDTHS[name], 100
    code = codes.get(name) or (None if is_compound else unit.currency_code)
    return *kind_and_unit(name, code, noun_is_count=False), 1
