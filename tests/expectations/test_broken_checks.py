"""An expectation that crashes is broken: named as such, and never a pass."""

import duckdb
import great_expectations.expectations as gxe
import pytest

from expectations.suite import Holds, Suite
from stages.publish import suite_states
from stages.validate.gate import Counts, Limits, objections
from stages.validate.suites import run_suites
from tests.expectations.things import THINGS


@pytest.fixture(scope="module")
def results():
    """Results by column of a suite in which two of three conditions crash, and the rows it held back."""
    suite = Suite(
        THINGS,
        (
            gxe.ExpectColumnValuesToBeBetween(
                column="nowhere", min_value=1, severity="warning", description="There is no such column."
            ),
            Holds("is_no_sql", "This is not SQL.", "t.size >>> 'x"[:-2]),
            Holds("is_small", "It is small.", "t.size < 3"),
            Holds("reads_a_number", "Its key is a number.", "t.thing_id::INTEGER > 0"),
        ),
    )
    with duckdb.connect() as connection:
        connection.execute("CREATE VIEW things AS FROM (VALUES ('a', 1), ('b', 5)) t(thing_id, size)")
        rows, held = run_suites(connection, [suite])
    return {r["column_name"]: r for r in rows}, rows, held


@pytest.mark.parametrize("column", ["nowhere", "is_no_sql", "reads_a_number"])
def test_crash_is_broken_and_says_why(results, column):
    """A missing column, wrong SQL and a row that cannot be computed each give broken with the message."""
    row = results[0][column]
    assert row["outcome"] == "broken"
    assert row["detail"].startswith("It crashed: ")
    assert len(row["detail"]) > 20


def test_crash_costs_no_other_expectation_its_verdict(results):
    """The condition beside them still finds its row, and only that row is held back."""
    by_column, _, held = results
    assert (by_column["is_small"]["outcome"], by_column["is_small"]["rows_failed"]) == ("failed", 1)
    assert [h["row_id"] for h in held] == ["b"]


def test_broken_check_fails_the_suite_and_the_release(results):
    """One broken expectation makes the suite failed and is an objection of the gate, whatever its severity."""
    _, rows, _ = results
    assert suite_states(rows) == {"things": "failed"}
    none = Counts(0, 0, 0, 0, 0, 0, 0, 0)
    against = objections([r for r in rows if r["outcome"] == "broken"], none, None, Limits())
    assert len(against) == 3
    assert all("A check is broken" in one for one in against)
