"""Validate: every span is its words. Text is sliced in Python, where that costs no more than the slice.

(DuckDB's substr walks a text from its start, so that an article of megabytes would cost its square.)
In: a DuckDB connection with the staged tables. Out: `misplaced`, one row for each row that is not its words.
"""

import duckdb
import pyarrow as pa

from warehouse.declaration import Table
from warehouse.tables import TABLES

MISPLACED = pa.schema([("table_name", pa.string()), ("row_id", pa.string())])
_AT_ONCE = 50_000


def words_column(table: Table) -> str | None:
    """Name of the column that repeats the words of the span; None where the table has no span."""
    if "start_char" not in table.column_names:
        return None
    return "evidence" if "evidence" in table.column_names else "surface"


def misplaced(connection: duckdb.DuckDBPyConnection) -> pa.Table:
    """Return the keys of the rows whose words are not the text from start_char to end_char."""
    staged = {name for (name,) in connection.execute("SELECT view_name FROM duckdb_views()").fetchall()}
    found: list[dict[str, str]] = []
    for table in TABLES.values():
        if table.name in staged and words_column(table):
            found += [{"table_name": table.name, "row_id": key} for key in _wrong(connection, table)]
    return pa.Table.from_pylist(found, schema=MISPLACED)


def _wrong(connection: duckdb.DuckDBPyConnection, table: Table) -> list[str]:
    rows = connection.execute(
        f"""SELECT t.{table.key}, t.article_id, t.start_char, t.end_char, t.{words_column(table)}
            FROM {table.name} t ORDER BY t.article_id"""
    )
    wrong: list[str] = []
    article_id, text = None, ""
    cursor = connection.cursor()
    while batch := rows.fetchmany(_AT_ONCE):
        for key, article, start, end, words in batch:
            if article != article_id:
                article_id, text = article, _text(cursor, article)
            if start is None or end is None or not 0 <= start < end or text[start:end] != words:
                wrong.append(key)
    return wrong


def _text(cursor: duckdb.DuckDBPyConnection, article_id: str) -> str:
    row = cursor.execute("SELECT text FROM articles WHERE article_id = $1", [article_id]).fetchone()
    return str(row[0]) if row else ""
