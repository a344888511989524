"""A contradicted claim is published; the figure it disputes, and each record that uses it, wait."""

import json

import pytest

from stages.publish import ReleaseFacts, write_tables
from stages.validate.contradictions import held_by_contradiction
from stages.validate.suites import rows_as_json
from tests.expectations.good_ledger import good_ledger
from tests.warehouse.ledgers import release_row
from warehouse.tables import TABLES

GOOD = good_ledger()
CLAIM, CHECK = GOOD["claims"][0], GOOD["checks"][0]


def check(key="chk-x", claim="clm-x", **more):
    wrong = {
        "check_id": key,
        "claim_id": claim,
        "verdict": "contradicted",
        "explanation": f"{claim} does not add up.",
    }
    return CHECK | wrong | more


def claim(figure, key="clm-x"):
    return CLAIM | {"claim_id": key, "asserted_figure_id": figure}


def held(staging):
    return sorted((row["table_name"], row["row_id"]) for row in held_by_contradiction(staging.connection))


def test_reconciled_claims_hold_nothing(staged):
    """Nor do unverifiable and broken ones: only a contradiction disputes a figure."""
    assert held(staged()) == []
    for verdict in ("unverifiable", "broken"):
        assert held(staged(claims=[claim("fig-money")], checks=[check(verdict=verdict)])) == []


def test_disputed_figure_and_every_record_that_uses_it_wait(staged):
    """The figure, and the contract, finance and programme that rest on it; not those of other figures."""
    staging = staged(claims=[claim("fig-money")], checks=[check()])
    assert held(staging) == [
        ("contracts", "con-1"),
        ("figures", "fig-money"),
        ("finances", "fin-1"),
        ("programmes", "prg-1"),
    ]


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (t.name, c.name)
        for t in TABLES.values()
        if t.layer == "record"
        for c in t.columns
        if c.references == "figures"
    ],
)
def test_record_waits_by_whichever_column_it_uses_the_figure(staged, table, column):
    """Each reference to a figure counts, not only that of the value."""
    row = GOOD[table][0] | {column: "fig-hours"}
    staging = staged(**{table: [row]}, claims=[claim("fig-hours")], checks=[check()])
    assert held(staging) == sorted([("figures", "fig-hours"), (table, row[TABLES[table].key])])


def test_record_waits_whose_group_is_named_by_the_figure(staged):
    """'Those aged 55 to 75' are nobody's value; another group of the same sentence is published."""
    figure = next(row for row in GOOD["figures"] if row["figure_id"] == "fig-hours")
    place = {name: figure[name] for name in ("article_id", "start_char", "end_char")}
    survey = GOOD["survey_results"][0] | place | {"evidence": figure["surface"]}
    named = survey | {"survey_result_id": "svy-x", "population": f"those with {figure['surface']}"}
    other = survey | {"survey_result_id": "svy-y", "population": "staff"}
    staging = staged(survey_results=[named, other], claims=[claim("fig-hours")], checks=[check()])
    found = held(staging)
    assert ("survey_results", "svy-x") in found
    assert ("survey_results", "svy-y") not in found


def test_claim_without_a_figure_disputes_none(staged):
    """A contradicted count of a list has no figure to hold back."""
    assert held(staged(claims=[claim(None)], checks=[check()])) == []


def test_figure_that_is_not_there_holds_only_what_is(staged):
    """A claim over a figure that was lost holds no row of figures."""
    assert held(staged(claims=[claim("fig-lost")], checks=[check()])) == []


def test_reason_is_the_sum_and_the_row_is_whole(staged):
    """The row in quarantine can be put back: whole JSON, its document, its rule, and the check's sentence."""
    staging = staged(claims=[claim("fig-money")], checks=[check(rule="total/1")])
    row = next(r for r in held_by_contradiction(staging.connection) if r["table_name"] == "figures")
    assert (row["reason"], row["rule"], row["stage"]) == ("clm-x does not add up.", "total/1", "validate")
    assert row["document_id"] == "doc-1"
    assert set(json.loads(row["held_row"])) == set(TABLES["figures"].column_names)


def test_two_contradictions_of_one_figure_by_one_rule_are_one_row(staged):
    """Its reason holds both sums; by two rules they are two rows with ids of their own."""
    claims = [claim("fig-hours", "clm-x"), claim("fig-hours", "clm-y")]
    same = staged(claims=claims, checks=[check("k1"), check("k2", "clm-y")])
    (row,) = held_by_contradiction(same.connection)[:1]
    assert "clm-x does not add up." in row["reason"]
    assert "clm-y does not add up." in row["reason"]
    other = staged(claims=claims, checks=[check("k1"), check("k2", "clm-y", rule="other/1")])
    ids = [
        r["quarantine_id"] for r in held_by_contradiction(other.connection) if r["table_name"] == "figures"
    ]
    assert len(set(ids)) == 2


def test_claims_checks_and_operands_are_published_in_full(staged, tmp_path):
    """The contradiction stands in the release; the disputed rows do not; all other rows do."""
    import pyarrow.parquet as pq

    staging = staged(claims=[*GOOD["claims"], claim("fig-money")], checks=[*GOOD["checks"], check()])
    quarantine = TABLES["quarantine"].from_rows(held_by_contradiction(staging.connection))
    facts = ReleaseFacts("r1", release_row("r1")["published_at"], "0+x")
    folder = tmp_path / "release"
    folder.mkdir()
    write_tables(staging.connection, folder, facts, quarantine, [], None)

    def keys(table):
        return set(pq.read_table(folder / f"{table}.parquet")[TABLES[table].key].to_pylist())

    assert keys("claims") == {"clm-1", "clm-x"}
    assert keys("checks") == {"chk-1", "chk-x"}
    assert keys("claim_operands") == {"opd-1"}
    assert keys("figures") == {row["figure_id"] for row in GOOD["figures"]} - {"fig-money"}
    assert (keys("contracts"), keys("learners")) == (set(), {"lrn-1"})
    assert {c["change"] for c in pq.read_table(folder / "changes.parquet").to_pylist()} == {"added"}


def test_row_as_json_survives_ids_that_stand_twice(staged):
    """Where two articles or claims share an id, the suites shall say so; looking up a document must not crash."""
    twice = staged(articles=GOOD["articles"] * 2, claims=GOOD["claims"] * 2)
    assert [row[2] for row in rows_as_json(twice.connection, "figures", "figure_id", ["fig-money"])] == [
        "doc-1"
    ]
    assert [row[2] for row in rows_as_json(twice.connection, "checks", "check_id", ["chk-1"])] == ["doc-1"]


def test_row_as_json_of_no_keys_is_none(staged):
    """No keys, unknown keys and keys with quotes give what is there."""
    connection = staged(figures=[GOOD["figures"][0] | {"figure_id": "o'neil"}]).connection
    assert rows_as_json(connection, "figures", "figure_id", []) == []
    assert rows_as_json(connection, "figures", "figure_id", ["nowhere"]) == []
    assert len(rows_as_json(connection, "figures", "figure_id", ["o'neil", "o'neil"])) == 1
