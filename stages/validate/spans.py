"""Validate: every span is its words. Text is sliced in Python, where that costs no more than the slice.

(DuckDB's substr walks a text from its start, so that an article of megabytes would cost its square.)
In: a DuckDB connection with the staged tables. Out: `misplaced`, one row for each row that is not its words.
"""

import duckdb
import pyarrow as pa

from warehouse.declaration import Table
from warehouse.tables import TABLES

MISPLACED = pa.schema([("table_name", pa.string()), ("row_id", pa.string())])
_ARTICLES_AT_ONCE = 500
_ROWS_AT_ONCE = 50_000


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
    wrong: list[str] = []
    ids = [row[0] for row in connection.execute("SELECT article_id FROM articles ORDER BY ALL").fetchall()]
    for start in range(0, len(ids), _ARTICLES_AT_ONCE):
        first, last = ids[start], ids[min(start + _ARTICLES_AT_ONCE, len(ids)) - 1]
        texts = dict(
            connection.execute(
                "SELECT article_id, text FROM articles WHERE article_id BETWEEN $1 AND $2", [first, last]
            ).fetchall()
        )
        rows = connection.execute(
            f"""SELECT t.{table.key}, t.article_id, t.start_char, t.end_char, t.{words_column(table)}
                FROM {table.name} t WHERE t.article_id BETWEEN $1 AND $2""",
            [first, last],
        )
        while batch := rows.fetchmany(_ROWS_AT_ONCE):
            wrong += [key for key, *span in batch if not _is_its_words(texts, *span)]
    known = "SELECT article_id FROM articles"
    orphans = f"SELECT t.{table.key} FROM {table.name} t WHERE t.article_id NOT IN ({known})"
    return wrong + [row[0] for row in connection.execute(orphans).fetchall()]


def _is_its_words(
    texts: dict[str, str], article_id: str, start: int | None, end: int | None, words: str | None
) -> bool:
    if article_id not in texts:
        return True  # its article is not there: found as an orphan
    text = texts[article_id]
    # A slice that ends past the text is silently cut short: its end is wrong all the same.
    return (
        start is not None and end is not None and 0 <= start < end <= len(text) and text[start:end] == words
    )
