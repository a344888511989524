"""Query the published ledger and print or write the answer."""

import shutil
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from warehouse.database import FILE_NAME
from warehouse.ddl import quoted

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("table", "csv", "json", "parquet")
_ROWS_SHOWN = 200
_WIDE = 100_000
_GAP = 2  # blanks between two columns
_NARROWEST = 14  # a column that must be narrower than this and than its words is told on a line of its own
_LONGEST = 300  # characters of a value, where it must fit a terminal
_NO_ROWS = "This statement gives no rows; the ledger is read-only."


class QueryError(Exception):
    """Raised by `run_query` where there is no ledger or the query is wrong; says what to do."""


def run_query(data_dir: Path, sql: str, format_: str, output: Path | None, wide: bool = False) -> None:
    """Run `sql` read-only on the published file and print it, or write it to `output`.

    A table that is printed fits the terminal; `wide` has every value whole, as in a file.
    """
    published = data_dir / FILE_NAME
    if not published.exists():
        raise QueryError(f"There is no {published} yet: skillsledger run --data-dir {data_dir}")
    try:
        with _open(published) as connection:
            if format_ == "table":
                _print_table(connection, sql, output, wide)
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


def _print_table(connection: duckdb.DuckDBPyConnection, sql: str, output: Path | None, wide: bool) -> None:
    from rich.console import Console

    cursor: duckdb.DuckDBPyConnection | None = connection.execute(sql)
    if cursor is None:  # of nothing but blanks and comments
        raise QueryError(_NO_ROWS)
    names = [column[0] for column in cursor.description or ()]
    rows = cursor.fetchmany(_ROWS_SHOWN + 1)
    shown = [[_shown(value) for value in row] for row in rows[:_ROWS_SHOWN]]
    with output.open("w", encoding="utf-8") if output else nullcontext(sys.stdout) as file:
        if output or wide:
            _print_rows(Console(file=file, width=_WIDE), names, shown)
        else:
            _print_fitting(Console(file=file), names, shown)
        if len(rows) > _ROWS_SHOWN:
            file.write(f"The first {_ROWS_SHOWN} rows; --format csv gives them all.\n")


def _print_fitting(console: "Console", names: list[str], rows: list[list[str]]) -> None:
    """Print the rows as a table where its columns fit the terminal, else one value a line."""
    cut = [[one if len(one) <= _LONGEST else one[: _LONGEST - 2] + " …" for one in row] for row in rows]
    least = [min(max(map(len, column)), _NARROWEST) for column in zip(names, *cut, strict=True)]
    if sum(least) + _GAP * (len(names) - 1) <= console.width:
        _print_rows(console, names, cut)
    else:
        _print_values(console, names, cut)
    if cut != rows:
        console.print("Long values are cut; --wide or --output FILE gives them whole.")


def _print_rows(console: "Console", names: list[str], rows: list[list[str]]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(Text(name))
    for row in rows:
        table.add_row(*map(Text, row))
    console.print(table)


def _print_values(console: "Console", names: list[str], rows: list[list[str]]) -> None:
    from rich.table import Table
    from rich.text import Text

    for number, row in enumerate(rows, start=1):
        table = Table(show_header=False, box=None, pad_edge=False)
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        for name, value in zip(names, row, strict=True):
            if value:
                table.add_row(Text(name), Text(value))
        console.print(Text(f"row {number}", style="dim"))
        console.print(table)


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
