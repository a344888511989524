"""What a release changes against the one before is told row by row, and nothing else is."""

from datetime import datetime, timedelta

import duckdb
import pytest

from tests.expectations.good_ledger import good_ledger
from warehouse.changes import changes_query, compared_tables
from warehouse.tables import TABLES


@pytest.fixture
def connection():
    with duckdb.connect() as opened:
        yield opened


def told(connection, table, before, after):
    """Changes from the rows `before` (None: no release) to the rows `after`, by row id."""
    for name, rows in (("before_rows", before or []), ("after_rows", after)):
        connection.register(name, rows if not isinstance(rows, list) else TABLES[table].from_rows(rows))
    relation = None if before is None else "before_rows"
    query = changes_query(connection, TABLES[table], relation, "after_rows")
    return {row["row_id"]: row for row in connection.execute(query).to_arrow_table().to_pylist()}


def figure(key, **more):
    return good_ledger()["figures"][0] | {"figure_id": key} | more


def test_added_removed_and_changed_rows_are_told_apart(connection):
    """Each kind once; a changed row names its columns and holds both versions; an equal row is not told."""
    before = [figure("same"), figure("gone"), figure("other", subject="fund")]
    after = [figure("same"), figure("new"), figure("other", subject="loan", hedge="some")]
    found = told(connection, "figures", before, after)
    assert {key: row["change"] for key, row in found.items()} == {
        "gone": "removed",
        "new": "added",
        "other": "changed",
    }
    assert sorted(found["other"]["changed_columns"]) == ["hedge", "subject"]
    assert '"subject":"fund"' in found["other"]["before"]
    assert '"subject":"loan"' in found["other"]["after"]
    assert (found["gone"]["after"], found["new"]["before"], found["new"]["after"]) == (None, None, None)
    assert '"figure_id":"gone"' in found["gone"]["before"]


def test_first_release_adds_every_row(connection):
    """Without a release before, each row was added."""
    found = told(connection, "figures", None, [figure("a"), figure("b")])
    assert {row["change"] for row in found.values()} == {"added"}
    assert set(found) == {"a", "b"}


def test_null_and_value_differ(connection):
    """A value that appears or disappears is a change; NULL twice is none."""
    found = told(connection, "figures", [figure("a", hedge=None)], [figure("a", hedge="about")])
    assert found["a"]["changed_columns"] == ["hedge"]
    assert told(connection, "figures", [figure("a", hedge=None)], [figure("a", hedge=None)]) == {}


def test_lists_are_compared_as_wholes(connection):
    """One more alias is a change of the column aliases."""
    row = good_ledger()["people"][0]
    found = told(connection, "people", [row], [row | {"aliases": ["Lee", "A. Lee"]}])
    assert [r["changed_columns"] for r in found.values()] == [["aliases"]]


@pytest.mark.parametrize("column", ["retrieved_at", "gone_since"])
def test_columns_that_differ_between_any_two_runs_are_not_compared(connection, column):
    """The time of retrieval alone changes nothing."""
    row = good_ledger()["documents"][0]
    later = row | {column: datetime.fromisoformat("2024-06-01") + timedelta(days=1)}
    assert told(connection, "documents", [row], [later]) == {}


def test_first_release_of_a_held_row_is_not_compared(connection):
    """A row that stays in quarantine is no news."""
    row = good_ledger()["quarantine"][0]
    assert (
        told(connection, "quarantine", [row | {"first_release": "r1"}], [row | {"first_release": "r2"}]) == {}
    )


def test_column_new_in_the_table_is_not_a_change(connection):
    """A release made before the table gained or lost a column is compared on what both have."""
    before = TABLES["figures"].from_rows([figure("a"), figure("b")]).drop_columns(["hedge"])
    older = before.append_column("dropped_since", [["x", "x"]])
    connection.register("before_rows", older)
    connection.register(
        "after_rows", TABLES["figures"].from_rows([figure("a", hedge="about"), figure("b", unit="EUR")])
    )
    query = changes_query(connection, TABLES["figures"], "before_rows", "after_rows")
    found = connection.execute(f"SELECT row_id, changed_columns FROM ({query})").fetchall()
    assert found == [("b", ["unit"])]


def test_rows_come_in_the_order_of_their_ids_with_stable_ids(connection):
    """The same difference gives the same change ids in the same order."""
    rows = [figure(key) for key in "dbac"]
    first, second = (list(told(connection, "figures", [], r).values()) for r in (rows, rows[::-1]))
    assert first == second
    assert [row["row_id"] for row in first] == list("abcd")
    assert len({row["change_id"] for row in first}) == 4


def test_every_read_table_and_quarantine_are_compared():
    """Tables that tell of the release itself are not."""
    names = {table.name for table in compared_tables()}
    assert names == {t.name for t in TABLES.values() if t.layer != "release"} | {"quarantine"}


@pytest.mark.parametrize("table", [t.name for t in compared_tables()])
def test_table_equals_itself(connection, table):
    """Every compared table, a reserved word for a column name included, shows no change against itself."""
    rows = good_ledger()[table]
    assert told(connection, table, rows, rows) == {}
    assert len(told(connection, table, None, rows)) == len(rows)
