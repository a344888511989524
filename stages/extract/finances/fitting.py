"""Whether a figure can measure what it is read for: levels, sums that a body or sector may have."""

import re

from stages.extract.extractor import Row
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

_PUT_IN = re.compile(
    r"\b(?:investments?|commitments?|packages?|allocations?|pledges?|cash injection|support)\b"
)
_LEVELS = frozenset(("measure_before", "funding_stands_at", "funding_stood_at"))
_OF_STATE, _OF_PLAN, _OF_MANY, _OF_NO_BODY = 1e8, 1e6, 2e7, 3e8
"""Sums from which on these are a state's or a plan's, unless a body or a time is told with them."""
_PUT = re.compile(
    r"(?<!emergency )\b(?:funding|investments?|spending|spend|expenditure|allocations?|public money|levy)\b"
)
_POT = re.compile(rf"{_PUT.pattern}|\b(?:budget|grants?|underspend|subsid(?:y|ies))\b")
"""What a state puts in: into a sector, and of its own."""
_PUBLIC = re.compile(r"\b(?:government|public|state|taxpayers?[’']?) (?:cash|money|funding|funds)\b")
_OF_THEIRS = MOVED | {"own_money", "part_from"}
_PROGRAMMES = re.compile(
    r"\b(?:adult|skills|training|apprenticeships?|devolved|levy|bootcamps?|traineeships?|T[- ]levels?|AEB) "
    r"(?:and [a-z]+ )?(?:education |skills |funding )*budgets?\b",
    re.IGNORECASE,
)
"""A pot for a programme, whoever looks after it."""
_STATE = re.compile(
    r"[Gg]overnment|Department|\bD[Ff]E\b|Treasury|Agency|E?SFA\b|Ministry|Ministers|\bFund\b|Parliament|Levy"
)
_GIVES_OUT = re.compile(r"\b(?:Enterprise Partnership|LEP|Combined Authority|Council|Foundation|Fund)$")
_GIVEN_OUT = re.compile(r"(?:give|invest|grants?|funding|allocat|commit|contribut)")
_OWN_WORDS = frozenset({CALLED, "weighed", "measure_after"})
_OF_ACCOUNTS = re.compile(
    r"debt|deficit|surplus|profit|turnover|reserves|cash|liabilities|borrowing|shortfall"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


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


def _is_given_out(owner: str, metric: str, rule: str) -> bool:
    """Whether a body that lives by giving tells what it gives: a contract's or a fund's sum."""
    return rule in _OWN_WORDS and bool(_GIVES_OUT.search(owner)) and _GIVEN_OUT.match(metric) is not None


def is_announced(row: Row) -> bool:
    """Whether the sum is no body's own money: held out by a state, a programme's pot, a national budget.

    Of a state or of nobody, what is put in or spent is told of as a level of some year or not at all; a
    hundred million that no body has and no time is told of are an announcement's or a campaign's.
    """
    owner, rule = str(row.get("organisation") or ""), str(row["rule"]).partition("/")[0]
    metric, size = str(row["metric"]), float(str(row.get("value") or 0))
    if row["unit"] != "GBP":
        return False
    is_sectors = bool(owner) and not owner[0].isupper() and owner != "government"
    is_line = metric == "expenditure" and "spend" not in str(row["evidence"])
    is_public = _PUBLIC.search(str(row["evidence"])) is not None
    is_pot = (_PUT if is_sectors else _POT).search(metric) is not None and rule not in _OF_THEIRS
    is_pot = is_public or (is_pot and not is_line)
    if (_PROGRAMMES.search(str(row["evidence"])) and is_pot) or _is_given_out(owner, metric, rule):
        return True
    if owner and not is_sectors and not _STATE.search(owner):
        return is_pot and size >= _OF_NO_BODY
    if not owner and _PUT_IN.search(metric):
        return True
    is_level = rule in _LEVELS or rule in MOVED
    if (
        is_pot
        and size >= (_OF_PLAN if owner else _OF_MANY)
        and not (is_level and _YEAR.search(str(row.get("period") or "")))
    ):
        return True
    least = _OF_PLAN if rule == "weighed" else _OF_STATE
    is_bodys = _OF_ACCOUNTS.search(metric) is not None
    return not row.get("period") and not is_level and not is_bodys and size >= least
