"""The DuckDB file that analysts open: built beside from a release's Parquet, put in place by one rename."""

import os
import shutil
from pathlib import Path

import duckdb

from warehouse.ddl import ddl, identifier, quoted
from warehouse.macros import MACROS
from warehouse.parquet import fsync_path
from warehouse.tables import TABLES
from warehouse.views import views

FILE_NAME = "skills_ledger.duckdb"

STORAGE_VERSION = "v1.2.0"
"""DuckDB 1.2 and every later client opens the file; the default of DuckDB 2 would shut 1.x out."""


def build_database(parquet_folder: Path, path: Path, release_id: str) -> None:
    """Write the DuckDB file of a release, with comments, views and macros, and have it on the disk."""
    path.unlink(missing_ok=True)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH {quoted(str(path))} AS ledger (STORAGE_VERSION '{STORAGE_VERSION}')")
        connection.execute("USE ledger")
        for table in TABLES.values():
            for statement in ddl(table):
                connection.execute(statement)
            source = quoted(str(parquet_folder / f"{table.name}.parquet"))
            columns = ", ".join(identifier(name) for name in table.column_names)
            connection.execute(f"INSERT INTO {table.name} SELECT {columns} FROM read_parquet({source})")
        for view in views():
            connection.execute(f"CREATE VIEW {view.name} AS {view.query}")
            connection.execute(f"COMMENT ON VIEW {view.name} IS {quoted(view.meaning)}")
        for macro in MACROS:
            connection.execute(macro)
        about = f"Skills Ledger, release {release_id}. Start with the views: SHOW ALL TABLES."
        connection.execute(f"COMMENT ON TABLE releases IS {quoted(about)}")
        connection.execute("CHECKPOINT ledger")
    fsync_path(path)


def install(built: Path, data_dir: Path) -> Path:
    """Make a copy of `built` the published file, by one atomic rename, and return its path.

    A copy, since an analyst who opens the published file for writing must not change the release.
    Open readers keep the file they have. A log that somebody's killed write left beside it goes with
    the old file: DuckDB would replay it on the new one.
    """
    published = data_dir / FILE_NAME
    beside = data_dir / f".{FILE_NAME}.{os.getpid()}.tmp"
    shutil.copyfile(built, beside)
    fsync_path(beside)
    published.with_name(f"{FILE_NAME}.wal").unlink(missing_ok=True)
    beside.replace(published)
    fsync_path(data_dir)
    return published


def published_release(data_dir: Path) -> str | None:
    """Id of the release in the published file; None where there is no file.

    A file that an analyst holds open for writing cannot be asked: a copy of it is.
    """
    published = data_dir / FILE_NAME
    if not published.exists():
        return None
    query = "SELECT release_id FROM releases WHERE is_current"
    try:
        with duckdb.connect(str(published), read_only=True) as connection:
            row = connection.execute(query).fetchone()
    except duckdb.IOException:
        beside = data_dir / f".{FILE_NAME}.{os.getpid()}.asked"
        shutil.copyfile(published, beside)
        try:
            with duckdb.connect(str(beside), read_only=True) as connection:
                row = connection.execute(query).fetchone()
        finally:
            beside.unlink()
    return str(row[0]) if row else None
