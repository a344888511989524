"""What the ledger holds now: new, replaced, moved, gone, and unreadable just now."""

from datetime import datetime, timedelta

import pyarrow as pa
import pytest

from stages.ingest.retrieve import RETRIEVED
from stages.ingest.scope import document_id, scope
from warehouse.tables import TABLES

BEFORE = datetime.fromisoformat("2024-05-01")
NOW = datetime.fromisoformat("2024-06-01")
HERE, THERE = "folder:/here", "folder:/there"


def read(location, sha, **more):
    return {"source_id": HERE, "location": location, "sha256": sha, "n_bytes": 1, "retrieved_at": NOW} | more


def unread(location, rule="ingest.unreadable", reason="It is locked."):
    return {"source_id": HERE, "location": location, "retrieved_at": NOW, "rule": rule, "reason": reason}


def published(location, sha, source=HERE, **more):
    row = {
        "document_id": document_id(sha),
        "source_id": source,
        "location": location,
        "sha256": sha,
        "n_bytes": 1,
    }
    return row | {"retrieved_at": BEFORE, "n_articles": 1, "status": "published"} | more


def decided(rows, previous=(), now=NOW):
    table = pa.Table.from_pylist(list(rows), schema=RETRIEVED)
    return scope(table, HERE, TABLES["documents"].from_rows(list(previous)), now)


def held(found):
    return [(row["rule"], row["row_id"], row["document_id"]) for row in found.held.to_pylist()]


def places(found):
    return {row["location"]: (row["sha256"], row["gone_since"]) for row in found.in_scope.to_pylist()}


def test_first_run_takes_what_was_read():
    """Each document read is in scope under the id of its bytes, and nothing is held."""
    found = decided([read("a", "1"), read("b", "2")])
    assert places(found) == {"a": ("1", None), "b": ("2", None)}
    assert set(found.in_scope["document_id"].to_pylist()) == {document_id("1"), document_id("2")}
    assert (found.unreadable.num_rows, found.held.num_rows) == (0, 0)


def test_document_that_disappears_stays_and_is_marked_once():
    """It carries the time of the first run without it, also in later runs."""
    first = decided([], [published("a", "1")])
    assert places(first) == {"a": ("1", NOW)}
    later = decided([], [published("a", "1", gone_since=NOW)], NOW + timedelta(days=1))
    assert places(later) == {"a": ("1", NOW)}


def test_document_that_comes_back_is_no_longer_gone():
    """The mark goes when the source holds it again."""
    assert places(decided([read("a", "1")], [published("a", "1", gone_since=BEFORE)])) == {"a": ("1", None)}


def test_other_bytes_in_its_place_replace_a_document():
    """The old version leaves the scope; it is not called gone."""
    assert places(decided([read("a", "2")], [published("a", "1")])) == {"a": ("2", None)}


def test_moved_document_is_the_same_document_in_its_new_place():
    """The same bytes under another name keep their id; the old place is neither gone nor held."""
    found = decided([read("new/a", "1")], [published("a", "1")])
    assert places(found) == {"new/a": ("1", None)}
    assert held(found) == []


def test_moved_document_whose_old_place_holds_another():
    """Both are in scope, each in its place."""
    found = decided([read("a", "2"), read("b", "1")], [published("a", "1")])
    assert places(found) == {"a": ("2", None), "b": ("1", None)}


def test_same_bytes_twice_are_one_document_and_the_second_place_is_told():
    """The first place by name is published; the other is held with the first one's name."""
    found = decided([read("b", "1"), read("a", "1"), read("c", "1")])
    assert places(found) == {"a": ("1", None)}
    assert [rule for rule, *_ in held(found)] == ["ingest.duplicate"] * 2
    assert {document for *_, document in held(found)} == {document_id("1")}
    assert len({row_id for _, row_id, _ in held(found)}) == 2
    assert all("a" in row["reason"] for row in found.held.to_pylist())


def test_place_never_read_is_a_document_in_quarantine():
    """It has a row of documents with its reason and no hash, and one in quarantine."""
    found = decided([unread("a")])
    (row,) = found.unreadable.to_pylist()
    assert (row["status"], row["reason"], row["sha256"], row["n_articles"]) == (
        "quarantined",
        "It is locked.",
        None,
        0,
    )
    assert held(found) == [("ingest.unreadable", row["document_id"], row["document_id"])]
    assert found.in_scope.num_rows == 0
    again = decided([unread("a")], [row])
    assert again.unreadable.to_pylist() == [row]


def test_place_unreadable_just_now_keeps_what_was_read_last():
    """What was published stays, not gone; the place is told in quarantine."""
    found = decided([unread("a")], [published("a", "1")])
    assert places(found) == {"a": ("1", None)}
    assert found.unreadable.num_rows == 0
    assert [rule for rule, *_ in held(found)] == ["ingest.unreadable"]


def test_place_that_can_be_read_at_last_is_no_longer_held():
    """Its row without a hash makes way for the document."""
    (before,) = decided([unread("a")]).unreadable.to_pylist()
    found = decided([read("a", "1")], [before])
    assert places(found) == {"a": ("1", None)}
    assert (found.unreadable.num_rows, found.held.num_rows) == (0, 0)


@pytest.mark.parametrize("folder", ["sub", "sub/deep", "."])
def test_documents_below_a_folder_that_cannot_be_listed_are_not_gone(folder):
    """The source may well hold them: they stay as they were read last."""
    found = decided(
        [unread(folder, "ingest.unreachable")], [published("sub/deep/a", "1"), published("sub/deep/b", "2")]
    )
    assert places(found) == {"sub/deep/a": ("1", None), "sub/deep/b": ("2", None)}


def test_document_beside_a_folder_that_cannot_be_listed_is_gone():
    """A name that only begins alike is another place."""
    found = decided([unread("sub", "ingest.unreachable")], [published("subway/a", "1")])
    assert places(found) == {"subway/a": ("1", NOW)}


def test_other_sources_are_left_alone():
    """Their documents stay as they are, even in a place of the same name."""
    found = decided(
        [read("a", "2")], [published("a", "1", THERE), published("b", "3", THERE, gone_since=BEFORE)]
    )
    rows = {
        (r["source_id"], r["location"]): (r["sha256"], r["gone_since"]) for r in found.in_scope.to_pylist()
    }
    assert rows == {(HERE, "a"): ("2", None), (THERE, "a"): ("1", None), (THERE, "b"): ("3", BEFORE)}


def test_bytes_that_another_source_holds_are_one_document():
    """Read here as well, the document is in scope once."""
    found = decided([read("x", "1")], [published("a", "1", THERE)])
    assert found.in_scope["document_id"].to_pylist() == [document_id("1")]


def test_unread_places_of_other_releases_are_not_carried_over():
    """A place that is no longer there and never was read leaves nothing behind."""
    (before,) = decided([unread("a")]).unreadable.to_pylist()
    found = decided([], [before])
    assert (found.in_scope.num_rows, found.unreadable.num_rows, found.held.num_rows) == (0, 0, 0)


def test_order_of_retrieval_does_not_matter():
    """The same rows in any order give the same scope, held rows and ids."""
    rows = [read("b", "1"), read("a", "1"), unread("c"), read("d", "2")]
    one, other = decided(rows), decided(rows[::-1])
    assert one.in_scope.equals(other.in_scope)
    assert one.held.equals(other.held)
    assert one.unreadable.equals(other.unreadable)
