"""What a maintainer is shown of held rows: where they stand, and what a disputed claim relates.

In: the folder of a release. Out: rows of `quarantine` with document and article; the claims behind them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.ddl import quoted
from warehouse.tables import TABLES

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Disputed:
    """A contradicted claim: what the text says, the sum done again, and its operands with their roles."""

    statement: str
    explanation: str
    operands: list[str]


def held_rows(folder: Path) -> list[Row]:
    """Return what a release holds back, with `location` of the document and `title` of the article."""
    with _release(folder, "quarantine", "documents", "articles") as connection:
        cursor = connection.execute(_HELD)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def disputed(folder: Path, row: Mapping[str, object]) -> list[Disputed]:
    """Return the contradicted claims that hold `row` back, by its own figure or one that it refers to."""
    table = TABLES[str(row["table_name"])]
    held = json.loads(str(row["held_row"] or "{}"))
    figures = [str(row["row_id"]), *(held.get(c.name) for c in table.columns if c.references == "figures")]
    with _release(folder, "quarantine", "figures", "claims", "claim_operands", "checks") as connection:
        return [Disputed(*found) for found in connection.execute(_DISPUTED, [figures]).fetchall()]


def _release(folder: Path, *tables: str) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    for name in tables:
        place = quoted(str(folder / f"{name}.parquet"))
        connection.execute(f"CREATE VIEW {name} AS FROM read_parquet({place})")
    return connection


_HELD = """
    SELECT q.*, d.location, coalesce(a.title, d.title) AS title
    FROM quarantine q
    LEFT JOIN documents d USING (document_id)
    LEFT JOIN articles a ON a.article_id = q.held_row ->> '$.article_id'
    ORDER BY q.stage = 'validate' DESC, d.location, a.position, q.table_name, q.quarantine_id"""

_DISPUTED = """
    WITH held AS (
        SELECT row_id, any_value(held_row ->> '$.surface') AS surface FROM quarantine
        WHERE table_name = 'figures' GROUP BY 1)
    SELECT c.statement, k.explanation,
           list(o.role || ' ' || coalesce(f.surface, h.surface, o.item, o.record_id) ORDER BY o.position)
    FROM claims c JOIN checks k USING (claim_id) JOIN claim_operands o USING (claim_id)
    LEFT JOIN figures f ON f.figure_id = o.figure_id LEFT JOIN held h ON h.row_id = o.figure_id
    WHERE k.verdict = 'contradicted' AND c.asserted_figure_id IN (SELECT unnest($1))
    GROUP BY c.claim_id, c.statement, k.explanation ORDER BY c.claim_id"""
