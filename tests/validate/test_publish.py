"""What is published is what was staged without what is held, with its history and its numbers."""

import shutil
from datetime import datetime
from decimal import Decimal

import duckdb
import pyarrow.parquet as pq
import pytest

from stages.publish import (
    Previous,
    ReleaseFacts,
    held_with_history,
    numbers,
    suite_states,
    write_history,
    write_suite_results,
    write_tables,
)
from stages.summary import summarise, waiting_and_decided
from tests.expectations.good_ledger import good_ledger
from warehouse.database import build_database
from warehouse.tables import TABLES

GOOD = good_ledger()
WHEN = datetime.fromisoformat("2024-06-01")


def held_row(table, key, stage="validate", **more):
    row = {"quarantine_id": f"qua-{table}-{key}", "table_name": table, "row_id": key, "stage": stage}
    return row | {"rule": "r", "reason": f"{table} is wrong."} | more


@pytest.fixture
def publish(staged, tmp_path):
    """Write a release from the staged good ledger: (folder, numbers)."""

    def write(release, held=(), previous=None, results=(), **tables):
        folder = tmp_path / release
        folder.mkdir()
        facts = ReleaseFacts(release, WHEN, "0+x")
        rows = held_with_history(list(held), previous, release)
        staging = staged(**tables)
        write_tables(staging.connection, folder, facts, TABLES["quarantine"].from_rows(rows), [], previous)
        write_suite_results(folder, facts, list(results))
        found = numbers(folder)
        write_history(folder, facts, found, suite_states(list(results)), previous)
        return folder, found

    return write


def rows(folder, table):
    return pq.read_table(folder / f"{table}.parquet").to_pylist()


def test_held_row_is_left_out_and_all_others_are_there(publish):
    """Only the row that validation holds is missing; one that an earlier stage holds never was a row."""
    held = [held_row("figures", "fig-money"), held_row("articles", "art-1", stage="extract")]
    folder, found = publish("r1", held)
    for name in GOOD:
        if TABLES[name].layer != "release":
            missing = 1 if name == "figures" else 0
            assert len(rows(folder, name)) == len(GOOD[name]) - missing, name
    assert len(rows(folder, "quarantine")) == 2
    assert found.counts.held_rows == 1
    assert found.counts.figures == len(GOOD["figures"]) - 1


def test_key_of_one_table_holds_no_row_of_another(publish):
    """A held key counts in its own table only."""
    folder, _ = publish("r1", [held_row("dates", "fig-money")])
    assert len(rows(folder, "figures")) == len(GOOD["figures"])


def test_row_keeps_the_release_that_first_held_it(publish):
    """A row held again keeps its first release; a row held anew gets this one; one let go is gone."""
    first, _ = publish("r1", [held_row("figures", "a"), held_row("figures", "c")])
    second, _ = publish("r2", [held_row("figures", "a"), held_row("figures", "b")], Previous("r1", first))
    assert {row["row_id"]: row["first_release"] for row in rows(second, "quarantine")} == {
        "a": "r1",
        "b": "r2",
    }


def test_history_grows_and_one_release_is_current(publish):
    """Each release carries the rows of those before it; only the last is current."""
    first, _ = publish("r1")
    second, _ = publish("r2", previous=Previous("r1", first))
    assert [(r["release_id"], r["is_current"]) for r in rows(second, "releases")] == [
        ("r1", False),
        ("r2", True),
    ]
    assert dict(rows(second, "releases")[1]["rows_per_table"])["figures"] == len(GOOD["figures"])


def test_release_of_the_same_rows_changes_nothing(publish):
    """Against a release that holds just the same, `changes` is empty."""
    first, _ = publish("r1")
    assert len(rows(first, "changes")) == sum(len(GOOD[t]) for t in GOOD if TABLES[t].layer != "release")
    second, _ = publish("r2", previous=Previous("r1", first))
    assert rows(second, "changes") == []


def test_table_new_since_the_last_release_is_all_added(publish):
    """A release made before a table was declared has no file of it."""
    first, _ = publish("r1")
    (first / "events.parquet").unlink()
    second, _ = publish("r2", previous=Previous("r1", first))
    assert [(c["table_name"], c["change"]) for c in rows(second, "changes")] == [("events", "added")]


def test_coverage_counts_figures_with_a_claim_and_claims_that_were_computed(publish):
    """Two of nine figures stand in a claim; one of one claim has a verdict. No figures: no share."""
    _, found = publish("r1")
    assert found.covered_share == Decimal(2) / 10 // Decimal("0.000001") * Decimal("0.000001")
    assert found.checkable_share == 1


def test_articles_that_crashed_a_reader_are_counted_once(publish):
    """By two readers one article crashed; a row that validation holds back crashed none."""
    crashed = [
        held_row("articles", "art-1") | {"stage": "extract", "rule": rule, "quarantine_id": f"qua-{rule}"}
        for rule in ("claims/1", "events/1")
    ]
    _, found = publish("r1", [*crashed, held_row("figures", "fig-money")])
    assert (found.counts.articles, found.counts.crashed_articles) == (len(GOOD["articles"]), 1)


def test_empty_ledger_has_no_shares(publish):
    """Nothing to divide by gives NULL, not an error and not nought."""
    empty = {name: [] for name in GOOD if TABLES[name].layer != "release"}
    folder, found = publish("r1", **empty)
    assert (found.covered_share, found.checkable_share) == (None, None)
    assert rows(folder, "releases")[0]["figures_with_claim_share"] is None
    assert summarise(folder).figures == {}


def test_suite_state_follows_from_failures_and_crashes():
    """A warning or critical failure and a crash fail the suite; a note at info and an empty table do not."""

    def state(outcome, severity):
        row = {"table_name": "t", "outcome": outcome, "severity": severity}
        passed = row | {"outcome": "passed"}
        return {suite_states(order)["t"] for order in ([row, passed], [passed, row])}

    for outcome, severity in (("failed", "warning"), ("failed", "critical"), ("broken", "info")):
        assert state(outcome, severity) == {"failed"}
    for outcome, severity in (("failed", "info"), ("not_applicable", "critical"), ("passed", "warning")):
        assert state(outcome, severity) == {"passed"}


def test_release_that_was_written_makes_a_database(publish, tmp_path):
    """Every table as publish writes it fits the DDL, suite results and history included."""
    result = {"result_id": "res-1", "table_name": "figures", "expectation": "X", "description": "It holds."}
    outcome = {"severity": "warning", "outcome": "passed", "rows_checked": 9, "rows_failed": 0}
    folder, _ = publish("r1", [held_row("figures", "fig-money")], results=[result | outcome])
    build_database(folder, tmp_path / "r1.duckdb", "r1")
    with duckdb.connect(str(tmp_path / "r1.duckdb"), read_only=True) as connection:
        assert connection.execute("SELECT outcome, release_id FROM suite_results").fetchall() == [
            ("passed", "r1")
        ]
        assert connection.execute("SELECT suites_passed, suites FROM releases").fetchall() == [(1, 1)]


def test_summary_tells_the_numbers_a_person_wants(publish):
    """Documents, those in quarantine and gone, figures by kind, verdicts, and what is held with its reason."""
    gone = [GOOD["documents"][0] | {"gone_since": WHEN}, GOOD["documents"][1]]
    wrong = GOOD["checks"][0] | {
        "verdict": "contradicted",
        "check_id": "chk-2",
        "explanation": "1 + 1 is not 3.",
    }
    held = [held_row("figures", "fig-money"), held_row("figures", "fig-rise"), held_row("dates", "date-1")]
    alone = GOOD["claims"][0] | {"claim_id": "clm-2", "asserted_figure_id": None}
    wrong |= {"claim_id": "clm-2"}
    tables = {"claims": [*GOOD["claims"], alone], "checks": [*GOOD["checks"], wrong]}
    folder, _ = publish("r1", held, documents=gone, **tables)
    told = summarise(folder)
    assert (told.documents, told.quarantined_documents, told.gone_documents, told.articles) == (2, 1, 1, 1)
    assert told.figures == {"count": 3, "duration": 2, "fraction": 1, "money": 1, "multiple": 1}
    assert told.verdicts == {"contradicted": 1, "reconciled": 1}
    assert told.contradictions == ["1 + 1 is not 3."]
    assert [(h.tables, h.rows, h.reason) for h in told.held] == [
        (["dates"], 1, "dates is wrong."),
        (["figures"], 2, "figures is wrong."),
    ]
    assert told.records["contracts"] == 1
    assert told.mentioned["dates"] == len(GOOD["dates"]) - 1
    assert "dates" not in told.records
    assert told.release_id == "r1"


def test_summary_groups_only_what_has_the_same_reason(publish):
    """Two reasons of one rule stay apart, a figure and its record share one, documents come after sums."""
    one, other = {"reason": "1 + 1 is not 3."}, {"reason": "The year is past."}
    held = [
        held_row("documents", "doc-2", stage="ingest", reason="It is empty."),
        held_row("figures", "fig-money", **one),
        held_row("figures", "fig-rise", **other),
        held_row("contracts", "con-1", **one),
    ]
    folder, _ = publish("r1", held)
    assert [(h.tables, h.rows, h.reason) for h in summarise(folder).held] == [
        (["contracts", "figures"], 2, "1 + 1 is not 3."),
        (["figures"], 1, "The year is past."),
        (["documents"], 1, "It is empty."),
    ]


def test_summary_counts_what_is_decided_apart(publish):
    """A row that a maintainer accepted or corrected no longer waits; one that nobody decided on does."""
    held = [
        held_row("figures", "fig-money", decision="accept"),
        held_row("dates", "date-1", decision="correct"),
        held_row("figures", "fig-rise"),
    ]
    folder, _ = publish("r1", held)
    told = summarise(folder)
    assert told.decided == {"accept": 1, "correct": 1}
    assert [(h.tables, h.rows) for h in told.held] == [(["figures"], 1)]
    assert waiting_and_decided(folder / "quarantine.parquet") == (1, 2)


def test_summary_names_the_suites_that_did_not_pass(publish):
    """Tables without a row are told apart from what fails; notes and what does not apply fail nothing."""

    def result(table, expectation, outcome, severity="warning"):
        row = {"result_id": f"res-{table}-{expectation}", "table_name": table, "expectation": expectation}
        told = {"description": f"{expectation} holds.", "rows_checked": 1, "rows_failed": 1}
        return row | told | {"outcome": outcome, "severity": severity}

    empty = "ExpectRowCountToProveSomething"
    results = [
        result("people", empty, "failed"),
        result("quotations", empty, "failed"),
        result("events", empty, "failed", "info"),
        result("claims", "X", "not_applicable"),
        result("figures", "X", "failed"),
        result("figures", "Y", "broken", "info"),
    ]
    not_passed = summarise(publish("r1", results=results)[0]).not_passed
    assert not_passed.empty == ["people", "quotations"]
    assert not_passed.failures == ["figures: X holds.", "figures: Y holds."]


def test_release_is_read_from_a_folder_called_anything(publish, tmp_path):
    """A quote in the path of the data directory stops neither numbers nor summary."""
    folder, found = publish("r1")
    moved = tmp_path / "o'neil [1]"
    shutil.move(folder, moved)
    assert numbers(moved).counts == found.counts
    assert summarise(moved).documents == 2
