"""Validate what is staged: run every suite, and hold back what contradicted claims dispute.

In: a DuckDB connection with the staged tables. Out: rows of `suite_results` and of `quarantine`.
"""

from collections.abc import Collection

import duckdb

from stages.validate.contradictions import held_by_contradiction
from stages.validate.dependents import held_with_dependents
from stages.validate.spans import misplaced
from stages.validate.suites import run_suites
from warehouse.tables import TABLES

Row = dict[str, object]


def validate(
    connection: duckdb.DuckDBPyConnection, layers: tuple[str, ...], only: Collection[str] = ()
) -> tuple[list[Row], list[Row]]:
    """Return (suite_results, quarantine) of the tables of `layers` that are staged, or of `only` some."""
    from expectations import suites

    staged = {name for (name,) in connection.execute("SELECT view_name FROM duckdb_views()").fetchall()}
    chosen = [
        suite
        for name, suite in suites().items()
        if name in staged
        and TABLES[name].layer in layers
        and name not in _WRITTEN_LAST
        and (not only or name in only)
    ]
    connection.register("misplaced", misplaced(connection))
    results, held = run_suites(connection, chosen)
    if "claims" in layers:
        held = held_with_dependents(connection, [*held, *held_by_contradiction(connection)])
    return results, held


_WRITTEN_LAST = ("suite_results", "releases")
"""They tell of the validation itself; DuckDB's own NOT NULL and types check them as they are written."""
