"""What a release adds, removes or changes against the one before, row by row."""

import duckdb

from warehouse.ddl import identifier, quoted
from warehouse.declaration import Table
from warehouse.ids import content_id_sql
from warehouse.tables import TABLES

_COMPARED_LAYERS = ("evidence", "claims", "record")


def compared_tables() -> list[Table]:
    """Tables that are compared: what was read, and what is held back."""
    return [t for t in TABLES.values() if t.layer in _COMPARED_LAYERS or t.name == "quarantine"]


def changes_query(connection: duckdb.DuckDBPyConnection, table: Table, before: str | None, after: str) -> str:
    """SQL for the rows of `changes` for `table`, without the releases' ids.

    `before` and `after` are SQL relations of the table; `before` None: there was no release, so each
    row was added. Columns that differ between any two runs are not compared. An added row is not
    repeated in `after`, since the table holds it.
    """
    if before is None:
        changed = (
            f"SELECT {table.key} AS row_id, 'added' AS change, NULL::VARCHAR[] AS changed_columns, "
            f"NULL::VARCHAR AS before, NULL::VARCHAR AS after FROM {after}"
        )
    else:
        changed = _difference(connection, table, before, after)
    name = quoted(table.name)
    return f"""
        SELECT {content_id_sql("chg", name, "row_id", "change")} AS change_id, {name} AS table_name, row_id,
               change, changed_columns, before, after
        FROM ({changed}) ORDER BY row_id"""


def _difference(connection: duckdb.DuckDBPyConnection, table: Table, before: str, after: str) -> str:
    # A table may have gained a column since; a column that only one side has is not compared.
    known = {name for name, *_ in connection.execute(f"DESCRIBE FROM {before}").fetchall()}
    names = [c.name for c in table.columns if not c.is_volatile and c.name in known and c.name != table.key]
    differs = ", ".join(
        f"CASE WHEN b.{identifier(n)} IS DISTINCT FROM a.{identifier(n)} THEN {quoted(n)} END" for n in names
    )
    changed = f"list_filter([{differs}], lambda c: c IS NOT NULL)" if names else "[]::VARCHAR[]"
    return f"""
        WITH joined AS (
            SELECT coalesce(b.{table.key}, a.{table.key}) AS row_id, b, a,
                   CASE WHEN b.{table.key} IS NULL THEN 'added' WHEN a.{table.key} IS NULL THEN 'removed'
                   ELSE 'changed' END AS change,
                   CASE WHEN b.{table.key} IS NOT NULL AND a.{table.key} IS NOT NULL
                   THEN {changed} END AS changed_columns
            FROM {before} b FULL JOIN {after} a ON b.{table.key} = a.{table.key})
        SELECT row_id, change, changed_columns,
               CASE WHEN change <> 'added' THEN to_json(b)::VARCHAR END AS before,
               CASE WHEN change = 'changed' THEN to_json(a)::VARCHAR END AS after
        FROM joined WHERE change <> 'changed' OR len(changed_columns) > 0"""
