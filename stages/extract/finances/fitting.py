"""Whether a figure can measure what it is read for: levels, sums that a body or sector may have."""

import re

from stages.extract.finances.changes import MOVED
from stages.extract.finances.metrics import IN_PERCENT
from stages.extract.finances.public_money import STATED
from stages.extract.finances.reading import CALLED, Reading
from stages.extract.finances.state_money import STATE_STATED

_VAGUE = re.compile(r"(?:tens|hundreds|thousands|millions|billions)\b", re.IGNORECASE)
_SMALL_GRANT = 10_000
STANDING = STATED | STATE_STATED | MOVED | {CALLED, "moved_on", "funding_stands_at", "funding_stood_at"}
"""Of these the figure stands also where no one body is told of."""
_LEAST_STATED = {
    CALLED: 1,
    "below_schools": 1_000,
    "pay_gap": 1_000,
    "rate_for_each": 100,
    "has_cost": 20_000,
    "cost_of": 20_000,
}
_OF_SECTORS = dict.fromkeys(("spending", "turnover", "income", "expenditure", "funding"), 1e11) | {
    "budget": 1e12
}
"""Sums from which on these are no sector's; others are a nation's from five billion on."""
_SHARES = frozenset(
    {"makes_up_income", "share_from", "share_of_budget", "moved_on", "devolved_share", "share_moved"}
    | {"share_moved_to"}
)
"""Rules whose figures are shares of any size."""


def fits(reading: Reading) -> bool:
    """Whether the figure can measure it: levels; shares where accounts give them; no small change."""
    figure = reading.figure
    if figure["kind"] != "money" and (reading.rule in MOVED or reading.rule in {CALLED, *_SHARES}):
        return True
    if figure["kind"] != "money":
        return reading.metric in IN_PERCENT and figure.get("direction") == "level"
    is_vague = _VAGUE.match(str(figure["surface"])) is not None
    numbers = [figure.get(k) for k in ("value", "high", "low")]
    size = next((float(str(n)) for n in numbers if n is not None), 0.0)
    if is_vague or (reading.metric in {"grants", "loan"} and size < _SMALL_GRANT):
        return False
    if reading.rule in STANDING:
        is_told = any(letter.isdigit() for letter in str(figure["surface"]))
        return is_told and _LEAST_STATED.get(reading.rule, 100_000) <= size < 1e11
    if reading.metric == "funding rate":
        return 100 <= size <= 50_000
    is_of_state = size >= _OF_SECTORS.get(reading.metric, 5e9)
    return abs(size) >= 1000 and not is_of_state
