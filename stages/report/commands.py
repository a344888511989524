"""The commands that decide on a held row, as they can be pasted into a shell."""

import shlex
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from warehouse.declaration import NUMBER, TEXT, Column
from warehouse.tables import TABLES

_TOLD = {
    "accept": "publish it as stated: the source is wrong, not the reading",
    "reject": "leave it out: it was read wrongly",
    "correct": "publish the right reading: put it in place of what was read",
}
_PLACE = {"article_id", "start_char", "end_char", "evidence", "surface", "rule", "review"}
"""Columns that say where a row stands and who read it, which nobody corrects."""
_LONGEST = 60


def commands(table: str, item: str, held: Mapping[str, object], data_dir: Path) -> list[tuple[str, str]]:
    """Return each decision's command and what it does; `held` is the row as it was read."""
    options = f"--data-dir {shlex.quote(str(data_dir))} --by NAME --reason TEXT"
    readings = list(_readings(table, held))
    found = []
    for decision, told in _TOLD.items():
        settings = "".join(f"--set {shlex.quote(one)} " for one in readings) if decision == "correct" else ""
        if settings or decision != "correct":
            found.append((f"skillsledger review {decision} {item} {settings}{options}", told))
    return found


def _readings(table: str, held: Mapping[str, object]) -> Iterator[str]:
    """Yield COLUMN=VALUE for the numbers that were read; where there are none, for the first words."""
    columns = [c for c in TABLES[table].columns if c.name not in _PLACE | {TABLES[table].key}]
    numbers = [c.name for c in columns if c.type == NUMBER and held.get(c.name) is not None]
    if numbers:
        yield from (f"{name}={Decimal(str(held[name])).normalize():f}" for name in numbers)
    else:
        yield from (f"{c.name}={held[c.name]}" for c in [c for c in columns if _is_told(c, held)][:1])


def _is_told(column: Column, held: Mapping[str, object]) -> bool:
    value = held.get(column.name)
    is_text = column.type == TEXT and isinstance(value, str) and not column.references
    return is_text and 0 < len(str(value)) <= _LONGEST and str(value).isprintable()
