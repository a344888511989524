"""No row is published without its evidence: what hangs on a held document or article is held too."""

import duckdb
import pytest

from stages.validate.dependents import held_with_dependents


def ledger() -> duckdb.DuckDBPyConnection:
    """Two documents with an article each; the first article has a figure, a claim and its check."""
    from warehouse.ddl import ddl
    from warehouse.tables import TABLES

    connection = duckdb.connect()
    for table in TABLES.values():
        for statement in ddl(table):
            connection.execute(statement.replace(" NOT NULL", ""))
    for number in (1, 2):
        connection.execute(f"INSERT INTO documents (document_id) VALUES ('d{number}')")
        connection.execute(
            f"INSERT INTO articles (article_id, document_id) VALUES ('a{number}', 'd{number}')"
        )
        connection.execute(f"INSERT INTO figures (figure_id, article_id) VALUES ('f{number}', 'a{number}')")
        connection.execute(f"INSERT INTO claims (claim_id, article_id) VALUES ('c{number}', 'a{number}')")
        connection.execute(f"INSERT INTO checks (check_id, claim_id) VALUES ('k{number}', 'c{number}')")
    return connection


def held(table: str, row_id: str) -> dict[str, object]:
    return {"table_name": table, "row_id": row_id, "reason": "It has a fault."}


def test_everything_of_a_held_document_is_held_and_nothing_else():
    """Article, figure, claim and check of d1 go with it; those of d2 stay."""
    with ledger() as connection:
        rows = held_with_dependents(connection, [held("documents", "d1")])
    assert {(r["table_name"], r["row_id"]) for r in rows} == {
        ("documents", "d1"),
        ("articles", "a1"),
        ("figures", "f1"),
        ("claims", "c1"),
        ("checks", "k1"),
    }
    assert all("It has a fault." in str(row["reason"]) for row in rows)


@pytest.mark.parametrize("row", [("claims", "c1"), ("checks", "k1")])
def test_a_claim_and_its_check_go_together(row):
    """A claim without its check says nothing, a check without its claim even less."""
    with ledger() as connection:
        rows = held_with_dependents(connection, [held(*row)])
    assert {(r["table_name"], r["row_id"]) for r in rows} == {("claims", "c1"), ("checks", "k1")}


def test_what_hangs_on_two_held_rows_is_held_once():
    """The claim of a held article whose check is held too: a row twice in quarantine would hold all back."""
    with ledger() as connection:
        rows = held_with_dependents(connection, [held("articles", "a1"), held("checks", "k1")])
    places = [(r["table_name"], r["row_id"]) for r in rows]
    assert len(places) == len(set(places))
    assert {("claims", "c1"), ("figures", "f1")} <= set(places)


def test_a_held_figure_takes_nothing_with_it():
    """Only documents, articles and claims carry others."""
    with ledger() as connection:
        assert held_with_dependents(connection, [held("figures", "f1")]) == [held("figures", "f1")]
