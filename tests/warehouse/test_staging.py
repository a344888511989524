"""Staging puts the partitions of documents in scope together, and only theirs."""

from datetime import datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from stages.ingest.scope import SCOPE
from tests.expectations.good_ledger import good_ledger
from warehouse.parquet import write_parquet
from warehouse.staging import Staging
from warehouse.tables import TABLES

NOW = datetime.fromisoformat("2024-07-01")


def scope_of(*documents, **more):
    rows = [
        {
            "document_id": one,
            "source_id": "folder:/new",
            "location": f"{one}.txt",
            "sha256": "a" * 64,
            "n_bytes": 5,
            "retrieved_at": NOW,
        }
        | more
        for one in documents
    ]
    return pa.Table.from_pylist(rows, schema=SCOPE)


def batch(folder, number, ledger):
    """Write the tables of one batch; return where they lie."""
    place = folder / f"batch {number}"
    place.mkdir(parents=True)
    for name, rows in ledger.items():
        write_parquet(place / f"{name}.parquet", TABLES[name].from_rows(rows))
    return {name: place / f"{name}.parquet" for name in ledger}


def assembled(folder, scope, batches, unreadable=()):
    found = {name: [paths[name] for paths in batches if name in paths] for name in TABLES}
    found["held_in_stages"] = [paths["quarantine"] for paths in batches if "quarantine" in paths]
    with Staging.empty(folder / "staging") as staging:
        staging.assemble(scope, TABLES["documents"].from_rows(list(unreadable)), found)
        return {p.stem: pq.read_table(p).to_pylist() for p in (folder / "staging").glob("*.parquet")}


def of_document(document, article, **more):
    """The good ledger's texts, as those of another document, with no records."""
    good = good_ledger()
    return {
        "documents": [good["documents"][0] | {"document_id": document}],
        "articles": [good["articles"][0] | {"document_id": document, "article_id": article}],
        "figures": [
            row | {"article_id": article, "figure_id": f"{row['figure_id']}-{article}"}
            for row in good["figures"]
        ],
    } | more


def test_rows_of_documents_out_of_scope_stay_out(tmp_path):
    """A partition may hold a document that was replaced: neither it nor anything read in it is staged."""
    batches = [
        batch(tmp_path, 1, of_document("doc-1", "art-1")),
        batch(tmp_path, 2, of_document("doc-2", "art-2")),
    ]
    tables = assembled(tmp_path, scope_of("doc-2"), batches)
    assert [row["document_id"] for row in tables["documents"]] == ["doc-2"]
    assert {row["article_id"] for row in (*tables["articles"], *tables["figures"])} == {"art-2"}


def test_every_table_is_staged_even_where_nothing_filled_it(tmp_path):
    """With no partition at all each table is there, empty, with its declared columns."""
    tables = assembled(tmp_path, scope_of(), [])
    assert set(tables) == {t.name for t in TABLES.values() if t.layer != "release"}
    assert not any(tables.values())
    for name in tables:
        assert pq.read_schema(tmp_path / "staging" / f"{name}.parquet").names == list(
            TABLES[name].column_names
        )


def test_place_and_time_come_from_scope_not_from_the_partition(tmp_path):
    """A moved or vanished document is not read again: what changes is told by the scope."""
    scope = scope_of("doc-1", location="moved.txt", gone_since=NOW)
    (row,) = assembled(tmp_path, scope, [batch(tmp_path, 1, of_document("doc-1", "art-1"))])["documents"]
    assert (row["location"], row["gone_since"], row["source_id"]) == ("moved.txt", NOW, "folder:/new")
    assert (row["n_articles"], row["status"]) == (1, "published")


def test_unreadable_places_are_documents_too(tmp_path):
    """A place without bytes has its row beside those that were read."""
    unread = good_ledger()["documents"][1] | {"document_id": "doc-unread", "location": "a.pdf"}
    tables = assembled(
        tmp_path, scope_of("doc-1"), [batch(tmp_path, 1, of_document("doc-1", "art-1"))], [unread]
    )
    assert [row["document_id"] for row in tables["documents"]] == ["doc-unread", "doc-1"]  # by location


def test_entity_found_in_two_batches_is_one_row(tmp_path):
    """Its aliases are joined; an entity that only documents out of scope mention is left out."""
    good = good_ledger()
    batches = []
    for number, alias in ((1, "HC"), (2, "Hartwell"), (3, "Gone College")):
        article, key = f"art-{number}", "org-1" if number < 3 else "org-gone"
        mention = good["mentions"][0] | {"mention_id": f"men-{number}", "article_id": article}
        ledger = of_document(f"doc-{number}", article) | {
            "mentions": [mention | {"organisation_id": key}],
            "organisations": [good["organisations"][0] | {"organisation_id": key, "aliases": [alias, "H"]}],
        }
        batches.append(batch(tmp_path, number, ledger))
    tables = assembled(tmp_path, scope_of("doc-1", "doc-2"), batches)
    assert [(row["organisation_id"], row["aliases"]) for row in tables["organisations"]] == [
        ("org-1", ["H", "HC", "Hartwell"])
    ]


def test_operands_and_checks_go_with_their_claim(tmp_path):
    """They have no article of their own; those of a claim out of scope are left out."""
    good = good_ledger()
    ledger = of_document("doc-1", "art-1") | {
        name: good[name] for name in ("claims", "claim_operands", "checks")
    }
    other = {"claim_id": "clm-elsewhere"}
    ledger["checks"] = [*good["checks"], good["checks"][0] | other | {"check_id": "chk-elsewhere"}]
    tables = assembled(tmp_path, scope_of("doc-1"), [batch(tmp_path, 1, ledger)])
    assert [row["check_id"] for row in tables["checks"]] == ["chk-1"]
    assert [row["operand_id"] for row in tables["claim_operands"]] == ["opd-1"]


def test_held_rows_of_documents_out_of_scope_are_forgotten(tmp_path):
    """What earlier stages held back stays held only while its document is in scope, or has none."""
    row = good_ledger()["quarantine"][0]
    held = [row | {"quarantine_id": key, "document_id": key} for key in ("doc-1", "doc-gone")] + [
        row | {"quarantine_id": "none", "document_id": None}
    ]
    batches = [batch(tmp_path, 1, of_document("doc-1", "art-1", quarantine=held))]
    tables = assembled(tmp_path, scope_of("doc-1"), batches)
    assert [row["quarantine_id"] for row in tables["held_in_stages"]] == ["doc-1", "none"]


@pytest.mark.parametrize("name", ['o\'neil "x"', "data [1] *?", "Größe £"])
def test_folder_may_be_called_anything(tmp_path, name):
    """A quote, brackets, a star or letters of any script in the path of the data directory stop nothing."""
    batches = [batch(tmp_path / name, n, of_document(f"doc-{n}", f"art-{n}")) for n in (1, 2)]
    tables = assembled(tmp_path / name, scope_of("doc-1", "doc-2"), batches)
    assert len(tables["documents"]) == 2


def test_staging_starts_empty_and_is_taken_up_again(tmp_path):
    """`empty` removes what an earlier run left; opening the folder again shows what was staged."""
    with Staging.empty(tmp_path / "s") as staging:
        staging.put("people", TABLES["people"].from_rows(good_ledger()["people"]))
    with Staging(tmp_path / "s") as again:
        assert again.connection.execute("SELECT name FROM people").fetchall() == [("Ann Lee",)]
    with Staging.empty(tmp_path / "s") as anew:
        assert (
            anew.connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
            == []
        )
