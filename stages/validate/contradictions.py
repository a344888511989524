"""Hold back what a contradicted claim disputes: the asserted figure, and every record that uses it.

In: a DuckDB connection with the staged tables. Out: rows of `quarantine`, each with the sum in its reason.
The claim, its operands and its check are published in full: a contradiction is a finding.
"""

import duckdb

from stages.validate.suites import held_rows
from warehouse.tables import TABLES

Row = dict[str, object]

_DISPUTED = """
    SELECT c.asserted_figure_id, k.rule, string_agg(DISTINCT k.explanation, ' ')
    FROM checks k JOIN claims c USING (claim_id)
    WHERE k.verdict = 'contradicted' AND c.asserted_figure_id IS NOT NULL
    GROUP BY ALL ORDER BY ALL"""


def held_by_contradiction(connection: duckdb.DuckDBPyConnection) -> list[Row]:
    """Return the rows of `quarantine` for disputed figures and the records that stand on them."""
    return [
        row
        for figure_id, rule, explanation in connection.execute(_DISPUTED).fetchall()
        for table, key, row_id in _users(connection, figure_id)
        for row in held_rows(connection, table, key, [row_id], rule, explanation)
    ]


def _users(connection: duckdb.DuckDBPyConnection, figure_id: str) -> list[tuple[str, str, str]]:
    """Return (table, key column, key) of the figure itself and of each record that refers to it."""
    found = [("figures", "figure_id", figure_id)]
    for table in TABLES.values():
        if table.layer != "record":
            continue
        uses = [f"t.{column.name} = $1" for column in table.columns if column.references == "figures"]
        uses += [_names(name) for name in _GROUPS if name in table.column_names]
        if uses:
            rows = connection.execute(
                f"SELECT {table.key} FROM {table.name} t WHERE {' OR '.join(uses)} ORDER BY ALL", [figure_id]
            ).fetchall()
            found += [(table.name, table.key, row_id) for (row_id,) in rows]
    return found


_GROUPS = ("population", "group")
"""Columns that may name a group by a figure, such as those aged 55 to 75."""


def _names(column: str) -> str:
    """SQL: the figure stands in the words of the row, and the column names it."""
    return f"""EXISTS (SELECT 1 FROM figures f WHERE f.figure_id = $1 AND f.article_id = t.article_id
        AND f.start_char >= t.start_char AND f.end_char <= t.end_char
        AND contains(t."{column}", f.surface))"""
