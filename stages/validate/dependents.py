"""Hold back what hangs on a held document or article, so that no row is published without its evidence.

In: a DuckDB connection with the staged tables, and rows of `quarantine`. Out: rows of `quarantine` for the
articles of held documents, for every row read in held articles, and for the claim, the operands and the
check of which one is held, with the reason of what they hang on.
"""

from collections.abc import Sequence

import duckdb

from stages.validate.suites import held_rows
from warehouse.tables import TABLES

Row = dict[str, object]
HANGS_ON_HELD = "hangs_on_held"


def held_with_dependents(connection: duckdb.DuckDBPyConnection, held: Sequence[Row]) -> list[Row]:
    """Return `held` and the rows that hang on what it holds."""
    documents = {str(row["row_id"]): str(row["reason"]) for row in held if row["table_name"] == "documents"}
    articles = {str(row["row_id"]): str(row["reason"]) for row in held if row["table_name"] == "articles"}
    found = []
    for document, reason in documents.items():
        rows = connection.execute(
            "SELECT article_id FROM articles WHERE document_id = $1 ORDER BY ALL", [document]
        ).fetchall()
        for (article,) in rows:
            if article not in articles:
                articles[article] = reason
                found += _held(connection, "articles", [article], f"Its document is held back. {reason}")
    for article, reason in articles.items():
        for table, keys in _read_in(connection, article):
            found += _held(connection, table, keys, f"Its article is held back. {reason}")
    for claim, reason in _claims_held_in_part(connection, held).items():
        for table in _OF_A_CLAIM:
            rows = connection.execute(
                f"SELECT {TABLES[table].key} FROM {table} WHERE claim_id = $1 ORDER BY ALL", [claim]
            ).fetchall()
            found += _held(
                connection, table, [str(key) for (key,) in rows], f"Its claim is held back. {reason}"
            )
    known = {(row["table_name"], row["row_id"]) for row in held}
    hanging = {(row["table_name"], row["row_id"]): row for row in reversed(found)}  # the first reason stands
    return [*held, *(row for place, row in reversed(hanging.items()) if place not in known)]


_OF_A_CLAIM = ("claims", "claim_operands", "checks")
"""A claim without one of its operands or its check says something else, or nothing."""


def _claims_held_in_part(connection: duckdb.DuckDBPyConnection, held: Sequence[Row]) -> dict[str, str]:
    """Each claim of which a row is held, with the reason."""
    found: dict[str, str] = {}
    for row in held:
        table = str(row["table_name"])
        if table in _OF_A_CLAIM:
            rows = connection.execute(
                f"SELECT claim_id FROM {table} WHERE {TABLES[table].key} = $1", [row["row_id"]]
            ).fetchall()
            for (claim,) in rows:
                found.setdefault(claim, str(row["reason"]))
    return found


def _read_in(connection: duckdb.DuckDBPyConnection, article: str) -> list[tuple[str, list[str]]]:
    found = []
    for table in TABLES.values():
        if table.layer == "release" or table.name == "articles":
            continue
        if "article_id" in table.column_names:
            where = "article_id = $1"
        elif "claim_id" in table.column_names:
            where = "claim_id IN (SELECT claim_id FROM claims WHERE article_id = $1)"
        else:
            continue
        rows = connection.execute(
            f"SELECT {table.key} FROM {table.name} WHERE {where} ORDER BY ALL", [article]
        ).fetchall()
        found.append((table.name, [str(key) for (key,) in rows]))
    return found


def _held(connection: duckdb.DuckDBPyConnection, table: str, keys: list[str], reason: str) -> list[Row]:
    if not keys:
        return []
    return [*held_rows(connection, table, TABLES[table].key, keys, HANGS_ON_HELD, reason)]
