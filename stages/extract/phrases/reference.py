"""The sector's standing bodies, by every name the reference table lists for them."""

import csv
from functools import cache
from pathlib import Path

import seeds

_TABLE = Path(seeds.__path__[0]) / "reference" / "sector_bodies.csv"
_NAME_COLUMNS = ("name", "acronym", "aliases", "short_name")


@cache
def _rows() -> tuple[dict[str, str], ...]:
    if not _TABLE.exists():
        return ()
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def sector_bodies() -> frozenset[str]:
    """Names, acronyms and aliases of standing bodies; empty where the table is not there."""
    return frozenset(body_kinds())


@cache
def body_kinds() -> dict[str, str]:
    """Kind of each standing body by every one of its names, as in DfE: department."""
    return {
        name.strip().removeprefix("The "): row["kind"]
        for row in _rows()
        for column in _NAME_COLUMNS
        for name in (row.get(column) or "").replace(";", "|").split("|")
        if name[:1].isupper()
    }


@cache
def body_names() -> dict[str, str]:
    """The full name of each standing body, by that name in lower case."""
    return {row["name"].lower(): row["name"] for row in _rows()}
