"""What still has to be done is cut into batches of bounded size, and what is done is not done again."""

from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pytest

from stages import plan
from stages.extract.extractor import extractors
from stages.ingest.scope import SCOPE, Scope
from tests.expectations.good_ledger import good_ledger
from warehouse.partitions import Partition
from warehouse.tables import TABLES

NOW = datetime.fromisoformat("2024-06-01")


def in_scope(*sizes, **more):
    rows = [
        {
            "document_id": f"doc-{number}",
            "source_id": "s",
            "location": str(number),
            "sha256": "a",
            "n_bytes": size,
            "retrieved_at": NOW,
        }
        | more
        for number, size in enumerate(sizes)
    ]
    return pa.Table.from_pylist(rows, schema=SCOPE)


def sizes(batches):
    return [batch["n_bytes"].to_pylist() for batch in batches]


@pytest.fixture
def small_batches(monkeypatch):
    monkeypatch.setattr(plan, "BATCH_DOCUMENTS", 3)
    monkeypatch.setattr(plan, "BATCH_BYTES", 10)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], []),
        ([1], [[1]]),
        ([1] * 7, [[1, 1, 1], [1, 1, 1], [1]]),
        ([4, 6, 1], [[4, 6], [1]]),
        ([99, 1, 1], [[99], [1, 1]]),
        ([1, 99, 1], [[1], [99], [1]]),
        ([10, 10], [[10], [10]]),
        ([0, 0, 0, 0], [[0, 0, 0], [0]]),
    ],
)
def test_batches_hold_at_most_so_many_documents_or_bytes(small_batches, found, expected):
    """Whichever comes first; a document larger than a batch goes by itself; none is lost or repeated."""
    assert sizes(plan.batches(in_scope(*found))) == expected


def test_document_that_is_done_is_not_done_again(small_batches):
    """Those of finished partitions are left out, whatever batch they were in."""
    done = [Partition(Path("x"), "b1", ("doc-0", "doc-2")), Partition(Path("y"), "b2", ("doc-gone",))]
    left = list(plan.to_clean(in_scope(1, 1, 1, 1), done))
    assert [batch["document_id"].to_pylist() for batch in left] == [["doc-1", "doc-3"]]
    assert list(plan.to_clean(in_scope(1), done)) == []
    assert sizes(plan.to_clean(in_scope(1, 1), [])) == [[1, 1]]


def test_partition_is_in_use_while_one_of_its_documents_is_in_scope():
    """The others of its documents are sorted out later, row by row."""
    partitions = [Partition(Path("x"), "b1", ("doc-0", "doc-9")), Partition(Path("y"), "b2", ("doc-8",))]
    assert [p.batch_id for p in plan.in_use(partitions, in_scope(1))] == ["b1"]


def test_only_extractors_without_their_partition_are_due(tmp_path):
    """A batch that one extractor lacks is extracted by that one alone; a complete one by none."""
    cleaned = plan.clean_partitions(tmp_path).write("b1", ["doc-1"], {})
    every = extractors()
    assert plan.to_extract(tmp_path, [cleaned]) == [(cleaned, [e.name for e in every])]
    for extractor in every[1:]:
        plan.extract_partitions(tmp_path, extractor).write("b1", ["doc-1"], {})
    assert plan.to_extract(tmp_path, [cleaned]) == [(cleaned, [every[0].name])]
    plan.extract_partitions(tmp_path, every[0]).write("b1", ["doc-1"], {})
    assert plan.to_extract(tmp_path, [cleaned]) == []


def fingerprint(scope=None, held=(), settings=(1,)):
    quarantine = TABLES["quarantine"].from_rows(list(held))
    scope = in_scope(1, 1) if scope is None else scope
    return plan.fingerprint(Scope(scope, TABLES["documents"].empty(), quarantine), settings)


def test_fingerprint_tells_all_that_decides_a_release():
    """A document more, moved, gone or of another source, a held place, a reason, a setting: each differs."""
    held = good_ledger()["quarantine"][0]
    prints = [
        fingerprint(),
        fingerprint(in_scope(1)),
        fingerprint(in_scope(1, 1, location="moved")),
        fingerprint(in_scope(1, 1, source_id="other")),
        fingerprint(in_scope(1, 1, gone_since=NOW)),
        fingerprint(held=[held]),
        fingerprint(held=[held | {"reason": "Another."}]),
        fingerprint(settings=(2,)),
    ]
    assert len(set(prints)) == len(prints)
    assert fingerprint() == prints[0]


def test_fingerprint_does_not_tell_the_time():
    """When a document came or since when it is gone makes no new release."""
    later = datetime.fromisoformat("2025-01-01")
    assert fingerprint(in_scope(1, retrieved_at=later)) == fingerprint(in_scope(1))
    assert fingerprint(in_scope(1, gone_since=later)) == fingerprint(in_scope(1, gone_since=NOW))


def test_fingerprint_changes_with_the_code(monkeypatch):
    """A new expectation makes a new release of the same documents."""
    before = fingerprint()
    monkeypatch.setattr(plan, "code_version", lambda: "next")
    assert fingerprint() != before
