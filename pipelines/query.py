"""Query the published ledger and print or write the answer."""

import shutil
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

import duckdb

from warehouse.database import FILE_NAME
from warehouse.ddl import quoted

FORMATS = ("table", "csv", "json", "parquet")
_ROWS_SHOWN = 200
_WIDE = 100_000
_NO_ROWS = "This statement gives no rows; the ledger is read-only."


class QueryError(Exception):
    """Raised by `run_query` where there is no ledger or the query is wrong; says what to do."""


def run_query(data_dir: Path, sql: str, format_: str, output: Path | None) -> None:
    """Run `sql` read-only on the published file and print it, or write it to `output`."""
    published = data_dir / FILE_NAME
    if not published.exists():
        raise QueryError(f"There is no {published} yet: skillsledger run --data-dir {data_dir}")
    try:
        with _open(published) as connection:
            if format_ == "table":
                _print_table(connection, sql, output)
            else:
                _write(connection, sql, format_, output)
    except duckdb.Error as error:
        raise QueryError(str(error)) from None


def _open(published: Path) -> duckdb.DuckDBPyConnection:
    """Open read-only; a file that someone holds open for writing is read from a copy."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    try:
        return duckdb.connect(str(published), read_only=True, config=config)
    except duckdb.IOException:
        copy = Path(tempfile.mkdtemp(prefix="skillsledger-")) / FILE_NAME
        shutil.copyfile(published, copy)
        connection = duckdb.connect(str(copy), read_only=True, config=config)
        shutil.rmtree(copy.parent)  # the open file stays readable
        return connection


def _print_table(connection: duckdb.DuckDBPyConnection, sql: str, output: Path | None) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    cursor: duckdb.DuckDBPyConnection | None = connection.execute(sql)
    if cursor is None:  # of nothing but blanks and comments
        raise QueryError(_NO_ROWS)
    names = [column[0] for column in cursor.description or ()]
    rows = cursor.fetchmany(_ROWS_SHOWN + 1)
    table = Table(*names, box=None, pad_edge=False, header_style="bold")
    for row in rows[:_ROWS_SHOWN]:
        table.add_row(*(Text(_shown(value)) for value in row))
    with output.open("w", encoding="utf-8") if output else nullcontext(sys.stdout) as file:
        # A pipe or file has no width to fit into: no column is cut there.
        console = Console(file=file, width=None if file.isatty() else _WIDE)
        console.print(table)
        if len(rows) > _ROWS_SHOWN:
            console.print(f"The first {_ROWS_SHOWN} rows; --format csv gives them all.")


def _shown(value: object) -> str:
    if value is None:
        return ""
    from decimal import Decimal

    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return str(value)


def _write(connection: duckdb.DuckDBPyConnection, sql: str, format_: str, output: Path | None) -> None:
    options = {
        "csv": "FORMAT csv, HEADER",
        "json": "FORMAT json, ARRAY true",
        "parquet": "FORMAT parquet, COMPRESSION zstd",
    }[format_]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"answer.{format_}"
        relation = connection.sql(sql)
        if relation is None:
            raise QueryError(_NO_ROWS)
        relation.query("answer", f"COPY (FROM answer) TO {quoted(str(path))} ({options})")
        if output:
            shutil.copyfile(path, output)
        else:
            with path.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
