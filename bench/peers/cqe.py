"""CQE in our terms: units by its own unit table, nouns as what is counted, its signs as bounds.

How its answers are mapped:
- a unit with a currency code in its unit table is money, pence and cents are hundredths;
- "percentage" is a percentage, second to century a duration, a unit that is a noun a count of that noun,
  no unit a count, a unit of its table a measure;
- its unit "% of Germans" for "one out of three Germans" is a fraction;
- its signs `~ > <` are `about`, `over`, `under`; where the words it took the sign from say more ("at
  least", "nearly"), those words decide; `up` and `down` state a direction and no bound;
- a range is a range; its "dozens" (24 to 99) is one too.
It reads one sentence at a time, as its authors do, and fails on some, which then count as empty.
"""

from __future__ import annotations

import importlib
import importlib.util
import locale
import logging
from collections.abc import Iterable
from typing import Any

from bench.peers.courtesies import kind_and_unit, refined
from bench.peers.reading import Peer, Reading, sentences

NAME = "CQE"
MODEL = "en_core_web_sm"
HUNDREDTHS = {"penny": "GBP", "pence": "GBP", "cent": "USD"}
SIGNS = {"~": "about", ">": "over", "<": "under", ">=": "at_least", "<=": "at_most"}
# Words of a hedge that say more than its sign does.
WORDS = {
    "least": "at_least", "minimum": "at_least", "most": "at_most", "maximum": "at_most", "to": "at_most",
    "nearly": "under", "almost": "under", "barely": "about",
}  # fmt: skip


def available() -> tuple[bool, str]:
    """Tell whether the peer can run without fetching anything, and why not."""
    if importlib.util.find_spec("CQE") is None:
        return False, "the package CQE is not installed"
    if importlib.util.find_spec(MODEL) is None:
        return False, f"spaCy's model {MODEL} is not installed, and CQE would download it at run time"
    try:
        locale.setlocale(locale.LC_ALL, "en_US.UTF-8")
    except locale.Error:
        return False, "it needs the locale en_US.UTF-8, which this machine lacks"
    return True, ""


def load() -> Peer:
    """Return the peer, ready to read."""
    logging.disable(logging.WARNING)  # it warns of each number that it cannot normalise
    module = importlib.import_module("CQE.CQE")
    parser = module.CQE(overload=True)
    codes = {name: unit.get("currency_code") for name, unit in module.units_dict.items()}

    def parse(text: str) -> object:
        return [_parsed(parser, sentence) for _, sentence in sentences(text)]

    def read(text: str) -> list[Reading]:
        found: list[Reading] = []
        for offset, sentence in sentences(text):
            found += [
                reading._replace(start=reading.start + offset, end=reading.end + offset)
                for reading in mapped(_parsed(parser, sentence), sentence, codes)
            ]
        return found

    return Peer(read, parse)


def _parsed(parser: Any, sentence: str) -> list[Any]:
    try:
        return list(parser.parse(sentence))
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return []  # a sentence it cannot read must not end the comparison


def mapped(quantities: Iterable[Any], text: str, codes: dict[str, str | None]) -> list[Reading]:
    """Return CQE's quantities of one sentence in our terms; it changes the text, so places are sought."""
    found: list[Reading] = []
    cursor = 0
    for quantity in quantities:
        start, end = _place(quantity, text, cursor)
        cursor = end
        kind, unit, part = _kind(quantity.unit, codes)
        number = quantity.value
        if hasattr(number, "lower"):
            low, high = float(number.lower) / part, float(number.upper) / part
            reading = Reading(start, end, kind, None, low, high, unit, "between")
        else:
            value = float(number.value) / part
            reading = Reading(start, end, kind, value, None, None, unit, bound(quantity.change))
        found.append(refined(reading, text))
    return found


def bound(change: Any) -> str:
    """Return our bound for CQE's sign and the words it stands for."""
    sign = SIGNS.get(str(change.change), "exact")
    if sign == "exact":
        return sign
    words = [str(getattr(token, "text", token)).lower() for token in change.span]
    return next((WORDS[word] for word in words if word in WORDS), sign)


def _kind(unit: Any, codes: dict[str, str | None]) -> tuple[str, str | None, int]:
    """Return kind, unit and how many of the peer's units make one of ours."""
    name = str(unit.norm_unit or "-")
    if name.startswith("% "):
        return "fraction", "share", 1
    head = name.partition(" / ")[0].partition(" per ")[0]
    if head in HUNDREDTHS:
        return "money", HUNDREDTHS[head], 100
    is_noun = not bool(getattr(unit, "scientific", False))
    return *kind_and_unit(head, codes.get(head), noun_is_count=is_noun), 1


def _place(quantity: Any, text: str, cursor: int) -> tuple[int, int]:
    """Return where the number's own words stand in the text as it was, the cursor if they are not there."""
    words = [str(getattr(token, "text", token)) for token in quantity.value.span]
    if not words or (start := text.find(words[0], cursor)) < 0:
        return cursor, cursor
    last = text.find(words[-1], start)
    return start, (last if last >= 0 else start) + len(words[-1])
