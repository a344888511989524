"""The sector's standing bodies and programmes, by every name that `seeds/reference` lists for them."""

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

import seeds

REFERENCE = Path(seeds.__path__[0]) / "reference"
_NAME_COLUMNS = ("name", "acronym", "aliases", "short_name")


def rows_of(table: Path) -> tuple[dict[str, str], ...]:
    """The rows of one reference table, a file of comma-separated values, as text by column."""
    with table.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def word_lists(table: Path) -> dict[str, tuple[str, ...]]:
    """The words of each list in a table with the columns list and word."""
    lists: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows_of(table):
        lists[row["list"]].append(row["word"])
    return {name: tuple(words) for name, words in lists.items()}


@cache
def _rows() -> tuple[dict[str, str], ...]:
    return rows_of(REFERENCE / "sector_bodies.csv")


@cache
def sector_bodies() -> frozenset[str]:
    """Names, acronyms and aliases of standing bodies."""
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


@cache
def names_by_acronym() -> dict[str, str]:
    """The full name of each standing body that has an acronym, by it."""
    return {row["acronym"]: row["name"] for row in _rows() if row["acronym"]}


@cache
def standing_programmes() -> dict[str, str]:
    """Programmes that texts name without saying that they are one: the full name by each of its names."""
    return {
        name: row["name"]
        for row in rows_of(REFERENCE / "programmes.csv")
        for name in (row["name"], *row["aliases"].split("|"))
        if name
    }


@cache
def programme_acronyms() -> dict[str, str]:
    """The full name of each standing programme that has an acronym, by it."""
    rows = rows_of(REFERENCE / "programmes.csv")
    return {row["acronym"]: row["name"] for row in rows if row["acronym"]}
