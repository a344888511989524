"""One family of contract constructions a module; `ALL` in the order in which they are tried."""

from stages.extract.contracts.construction import Construction
from stages.extract.contracts.rules import (
    award,
    change,
    fine,
    funding,
    not_rebid,
    novation,
    planned,
    retention,
    total,
    transfer,
)

MODULES = (novation, planned, total, change, retention, not_rebid, transfer, fine, award, funding)
ALL: tuple[Construction, ...] = tuple(c for module in MODULES for c in module.CONSTRUCTIONS)
