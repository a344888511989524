"""Staging: the partitions of all documents in scope put together, table by table, before validation.

DuckDB streams the partitions, so memory does not grow with their number.
"""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from warehouse.ddl import identifier, quoted
from warehouse.declaration import Table
from warehouse.tables import TABLES

MEMORY_LIMIT = "2GB"


class Staging:
    """A folder with one Parquet file a table, and a DuckDB connection that has each as a view."""

    def __init__(self, folder: Path) -> None:
        """Take `folder` with the tables that are staged in it; make it where it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.connection = connect(folder / "spill")
        for path in folder.glob("*.parquet"):
            self._view(path.stem)

    @classmethod
    def empty(cls, folder: Path) -> "Staging":
        """Start anew in `folder`, removing what an earlier run left."""
        shutil.rmtree(folder, ignore_errors=True)
        return cls(folder)

    def path(self, table: str) -> Path:
        """Where the table lies."""
        return self.folder / f"{table}.parquet"

    def put(self, name: str, table: pa.Table) -> None:
        """Stage an Arrow table as it is."""
        pq.write_table(table, self.path(name), compression="zstd")
        self._view(name)

    def change(self, name: str, query: str) -> None:
        """Stage anew what `query` gives of the table as it is staged."""
        self.put(name, self.connection.execute(query).to_arrow_table())

    def assemble(self, scope: pa.Table, unreadable: pa.Table, found: Mapping[str, Sequence[Path]]) -> None:
        """Stage every table that stages fill: rows of documents in `scope`, from the Parquet files `found`.

        `unreadable` are rows of `documents` for places that gave no bytes. `found["held_in_stages"]` are
        the rows of `quarantine` that earlier stages made.
        """
        self.connection.register("scope", scope)
        self.connection.register("unreadable", unreadable)
        for table in _in_order_of_need():
            rows = _rows(found.get(table.name, ()))
            if not rows:
                self.connection.register("parts", table.empty())
            self._copy(table.name, _query(table, rows or "parts"))
        if held := _rows(found.get("held_in_stages", ())):
            self._copy(
                "held_in_stages",
                f"""SELECT * FROM {held} h WHERE h.document_id IS NULL
                    OR h.document_id IN (SELECT document_id FROM documents) ORDER BY quarantine_id""",
            )

    def __enter__(self) -> "Staging":
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def _copy(self, name: str, query: str) -> None:
        copy_to_parquet(self.connection, query, self.path(name))
        self._view(name)

    def _view(self, name: str) -> None:
        place = quoted(str(self.path(name)))
        self.connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet({place})")


def connect(spill: Path) -> duckdb.DuckDBPyConnection:
    """Open an in-memory DuckDB that spills to disk past its memory limit and never downloads anything."""
    connection = duckdb.connect(
        config={
            "memory_limit": MEMORY_LIMIT,
            "temp_directory": str(spill),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "preserve_insertion_order": True,
        }
    )
    connection.execute("SET enable_progress_bar = false")  # the run tells its own progress
    return connection


def copy_to_parquet(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    """Write what `query` gives to `path` as zstd Parquet."""
    connection.execute(f"COPY ({query}) TO {quoted(str(path))} (FORMAT parquet, COMPRESSION zstd)")


def _rows(paths: Sequence[Path]) -> str | None:
    """SQL for the rows of all these files; None where there is no file."""
    return f"read_parquet([{', '.join(quoted(str(path)) for path in paths)}])" if paths else None


def _in_order_of_need() -> list[Table]:
    first = ["documents", "articles", "claims", "mentions"]
    rest = [t for name, t in TABLES.items() if name not in first and t.layer != "release"]
    return [*(TABLES[name] for name in first), *rest]


def _query(table: Table, rows: str) -> str:
    names = table.column_names
    if table.name == "documents":
        now = "source_id, location, n_bytes, retrieved_at, gone_since"
        kept = ", ".join(f"{'s' if c in now.split(', ') else 'd'}.{identifier(c)}" for c in names)
        return f"""SELECT {kept} FROM {rows} d JOIN scope s USING (document_id)
                   UNION ALL BY NAME SELECT * FROM unreadable ORDER BY location, document_id"""
    columns = ", ".join(identifier(name) for name in names)
    if "claim_id" in names and table.name != "claims":
        return (
            f"SELECT {columns} FROM {rows} SEMI JOIN claims USING (claim_id) ORDER BY claim_id, {table.key}"
        )
    if table.name == "articles":
        return (
            f"SELECT {columns} FROM {rows} SEMI JOIN documents USING (document_id) "
            "ORDER BY document_id, position"
        )
    if "article_id" in names:
        return (
            f"SELECT {columns} FROM {rows} SEMI JOIN articles USING (article_id) "
            f"ORDER BY article_id, start_char, end_char, {table.key}"
        )
    return _merged(table, rows)


def _merged(table: Table, rows: str) -> str:
    """One row an entity that articles in scope mention: the same entity, found in several batches."""
    columns = ", ".join(
        f"list_sort(list_distinct(flatten(list({c.name})))) AS {c.name}"
        if pa.types.is_list(c.type)
        else (c.name if c.name == table.key else f"min({c.name}) AS {c.name}")
        for c in table.columns
    )
    return f"""SELECT {columns} FROM {rows} SEMI JOIN mentions USING ({table.key})
               GROUP BY {table.key} ORDER BY {table.key}"""
