"""A page for each published table: what its columns mean, how its suite went, and rows to look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from stages.report.places import Places
from stages.report.release import SPANNED, Release, Row
from stages.report.wording import plain, quantity, shortened
from warehouse.ddl import duckdb_type
from warehouse.declaration import INTEGER, NUMBER, Column, Table

SAMPLE = 150
_LONGEST = 140
_HIDDEN = {"start_char", "end_char"}
_WORDS = {"surface", "evidence"}
_READ_BY = {"rule", "review"}
_OWN = {"quarantine", "changes"}
"""Release tables whose rows tell of rows elsewhere, in `row_id`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value as shown, the page it leads to, how it sorts, and its shape (n stands for a number)."""

    text: str
    href: str | None = None
    sort: str = ""
    shape: str = "text"
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows of a table to look at; columns in which none of them holds anything are named apart.

    `numeric` are the names of the columns that hold numbers.
    """

    columns: tuple[Column, ...]
    empty_columns: tuple[str, ...]
    numeric: frozenset[str]
    rows: tuple[tuple[Cell, ...], ...]
    is_whole: bool


def sample(release: Release, table: Table, places: Places) -> Sample:
    """Return up to SAMPLE rows: all of a small table, else those that their keys' hashes pick.

    The same rows are picked in each release for as long as they are there.
    """
    total = release.one(f"SELECT count(*) FROM {table.name}")
    rows = release.rows(
        f"SELECT * FROM {table.name} ORDER BY md5({table.key}) LIMIT {SAMPLE}"
        if total > SAMPLE
        else f"SELECT * FROM {table.name} ORDER BY {_order(table)}"
    )
    shown = _in_reading_order(table)
    filled = tuple(c for c in shown if any(row.get(c.name) not in (None, []) for row in rows) or not rows)
    empty = tuple(c.name for c in shown if c not in filled)
    links = places.links(_row_ids(table, filled, rows))
    cells = tuple(tuple(_cell(table, column, row, links) for column in filled) for row in rows)
    numeric = frozenset(c.name for c in filled if c.type in (NUMBER, INTEGER))
    return Sample(filled, empty, numeric, cells, total <= SAMPLE)


def suite_lines(release: Release, table: str) -> list[Row]:
    """Return the results of a table's suite, what failed first."""
    return release.rows(f"FROM suite_results WHERE table_name = $1 {RESULT_ORDER}", [table])


RESULT_ORDER = """
    ORDER BY list_position(['broken', 'failed', 'passed', 'not_applicable'], outcome),
             list_position(['critical', 'warning', 'info'], severity), table_name, column_name, expectation"""


def column_type(column: Column) -> str:
    """Return the DuckDB type of a column."""
    return duckdb_type(column.type)


def _order(table: Table) -> str:
    if table.name == "releases":
        return "release_id DESC"
    return "article_id, start_char, end_char" if table.name in SPANNED else table.key


def _in_reading_order(table: Table) -> list[Column]:
    """Return the columns: the words first, then what was read in them, last who read it and the ids."""
    shown = [c for c in table.columns if c.name not in _HIDDEN]
    last = [c for c in shown if c.name in _READ_BY or c.name == table.key or c.references]
    first = [c for c in shown if c.name in _WORDS]
    return [*first, *(c for c in shown if c not in first and c not in last), *last]


def _row_ids(table: Table, columns: Sequence[Column], rows: Sequence[Row]) -> list[object]:
    names = [c.name for c in columns if c.references or c.name == table.key]
    names += [n for n in ("row_id", "record_id") if n in table.column_names]
    return [row.get(name) for row in rows for name in names]


def _cell(table: Table, column: Column, row: Row, links: dict[str, str]) -> Cell:
    value = row.get(column.name)
    if value is None or value == []:
        return Cell("", sort="")
    unit = row.get("unit") or row.get("currency")
    is_number = column.type == NUMBER
    is_money = is_number and unit and column.name in {"value", "value_low", "value_high", "low", "high"}
    text = quantity(value, str(unit)) if is_money else shortened(plain(value), _LONGEST)  # type: ignore[arg-type]
    sort = str(value) if is_number else plain(value)[:40] if text != plain(value) else ""
    is_id = column.name == table.key or bool(column.references) or column.name in ("row_id", "record_id")
    href = links.get(_stands_on(table, column, row, is_id))
    shape = _shape(value, text, is_id)
    if column.name in _WORDS:
        return Cell(text, href, sort, f"words {shape}", is_main=True)
    return Cell(text, href, sort, shape, is_id)


def _shape(value: object, text: str, is_id: bool) -> str:
    if isinstance(value, (Decimal, int)) and not isinstance(value, bool):
        return "n"
    if is_id:
        return "id"
    return "long" if len(text) > 60 else "text"


def _stands_on(table: Table, column: Column, row: Row, is_id: bool) -> str:
    """Return the id of the row whose words a cell stands on: a figure's for a number, else the row's own."""
    if is_id:
        return str(row.get(column.name))
    base = (
        column.name.removesuffix("_low").removesuffix("_high").removesuffix("_bound").removesuffix("_percent")
    )
    figure = row.get(f"{base}_figure_id")
    if figure:
        return str(figure)
    if table.name in _OWN:
        return ""
    return str(row.get(table.key))
