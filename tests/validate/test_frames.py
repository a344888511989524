"""A table too large for one frame is checked in several, and what is said of it is the same."""

import duckdb
import great_expectations.expectations as gxe
import pytest

from expectations.suite import Holds, Suite
from stages.validate import frames as module
from stages.validate.frames import frames
from stages.validate.suites import run_suites
from tests.expectations.things import THINGS
from warehouse.declaration import TEXT, Column, Table

SUITE = Suite(
    THINGS,
    (
        gxe.ExpectColumnValuesToBeBetween(
            column="size", min_value=0, severity="warning", description="No size is below nought."
        ),
        Holds("is_small", "It is small.", "t.size < 4000"),
    ),
)
# 5,000 rows, three vectors; key 02047 stands at the end of the first and at the start of the second.
ROWS = """SELECT format('{:05d}', CASE WHEN i = 2048 THEN 2047 ELSE i END) AS thing_id,
          CASE WHEN i = 3000 THEN -1 ELSE i END AS size FROM range(5000) r(i)"""


@pytest.fixture
def connection():
    with duckdb.connect() as opened:
        opened.execute(f"CREATE VIEW things AS {ROWS}")
        yield opened


@pytest.mark.parametrize("vectors", [1, 2, 100])
def test_size_of_frames_changes_nothing(connection, monkeypatch, vectors):
    """Row counts, verdicts, failed rows and a key that stands twice across two frames."""
    monkeypatch.setattr(module, "VECTORS_AT_ONCE", vectors)
    results, held = run_suites(connection, [SUITE])
    by_name = {(r["expectation"], r["column_name"]): r for r in results}
    unique = by_name["ExpectColumnValuesToBeUnique", "thing_id"]
    assert (unique["outcome"], unique["rows_failed"], unique["rows_checked"]) == ("failed", 2, 5000)
    small = by_name["ExpectColumnValuesToBeInSet", "is_small"]
    assert (small["outcome"], small["rows_failed"], small["rows_checked"]) == ("failed", 1000, 5000)
    assert by_name["ExpectColumnValuesToBeBetween", "size"]["rows_failed"] == 1
    assert by_name["ExpectRowCountToProveSomething", None]["outcome"] == "passed"
    assert {h["row_id"] for h in held} == {"03000", *(f"{i:05d}" for i in range(4000, 5000))}


def test_frames_are_bounded(connection, monkeypatch):
    """No frame holds more than its vectors and the rows of one key; together they hold every row once."""
    monkeypatch.setattr(module, "VECTORS_AT_ONCE", 1)
    sizes = [len(frame) for frame in frames(connection, SUITE)[0]]
    assert sum(sizes) == 5000
    assert len(sizes) == 3
    assert max(sizes) <= 2050


def test_empty_table_gives_one_frame(connection):
    """So that the row count is checked at all."""
    connection.execute("CREATE OR REPLACE VIEW things AS SELECT '' AS thing_id, 1 AS size WHERE false")
    assert [len(frame) for frame in frames(connection, SUITE)[0]] == [0]


def test_long_texts_are_not_carried_along(connection):
    """A text that no expectation reads is cut to one character, and stays missing where it is missing."""
    table = Table(
        "notes", "record", "one note", "key", (Column("key", TEXT, "Key."), Column("note", TEXT, "N."))
    )
    connection.execute("CREATE VIEW notes AS FROM (VALUES ('a', repeat('x', 999)), ('b', NULL)) t(key, note)")
    (frame,) = frames(connection, Suite(table, ()))[0]
    assert (frame["note"][0], frame["note"].isna().tolist()) == ("x", [False, True])
