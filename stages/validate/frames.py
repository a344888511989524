"""The rows that a suite runs on, as pandas frames of bounded size: memory must not grow with the corpus.

In: a DuckDB connection that has the table as a view. Out: its rows in the order of their keys, with one
column for each condition. Equal keys are never parted, so what is unique in each frame is so in all.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    import pandas as pd

    from expectations.suite import Suite

VECTORS_AT_ONCE = 50
"""DuckDB hands rows over in vectors of 2,048; a frame of 50 of them takes some 50 MB."""


def frames(
    connection: duckdb.DuckDBPyConnection, suite: "Suite"
) -> tuple[Iterator["pd.DataFrame"], dict[str, str]]:
    """Return the frames, at least one, and what DuckDB said of each condition that it cannot compute.

    The column of such a condition is NULL. Until the frames are read to their end, the connection can
    answer nothing else.
    """
    crashed: dict[str, str] = {}
    try:
        first = _first(connection, suite, crashed)
    except duckdb.Error:
        crashed = _crashed(connection, suite)
        first = _first(connection, suite, crashed)
    return _frames(connection, first, suite.table.key), crashed


def _first(connection: duckdb.DuckDBPyConnection, suite: "Suite", crashed: dict[str, str]) -> "pd.DataFrame":
    """The first rows; since all are sorted before, every condition has been computed for every row."""
    connection.execute(f"{suite.query_without(crashed)} ORDER BY t.{suite.table.key}")
    return connection.fetch_df_chunk(VECTORS_AT_ONCE)


def _frames(
    connection: duckdb.DuckDBPyConnection, kept: "pd.DataFrame", key: str
) -> Iterator["pd.DataFrame"]:
    import pandas as pd

    while len(chunk := connection.fetch_df_chunk(VECTORS_AT_ONCE)):
        is_last_key = kept[key] == kept[key].iloc[-1]
        yield kept[~is_last_key].reset_index(drop=True)
        kept = pd.concat([kept[is_last_key], chunk], ignore_index=True)
    yield kept


def _crashed(connection: duckdb.DuckDBPyConnection, suite: "Suite") -> dict[str, str]:
    """What DuckDB says of each condition, tried by itself, that it cannot compute."""
    crashed = {}
    for condition in suite.conditions:
        computed = f"SELECT ({condition.sql}) AS is_true FROM {suite.table.name} t"
        try:
            connection.execute(f"SELECT count(is_true) FROM ({computed})").fetchall()
        except duckdb.Error as error:
            crashed[condition.name] = str(error)
    return crashed
