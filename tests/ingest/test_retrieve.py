"""Each located document gives one row: the hash of its bytes, or why there are none."""

import io
from datetime import datetime, timedelta

import pytest

from stages.ingest.retrieve import RETRIEVED, retrieve
from stages.ingest.sources import FolderSource, Located
from warehouse.raw_store import RawStore

NOW = datetime.fromisoformat("2024-06-01")


class Memory:
    """A source of what it is given: bytes, or an error that opening raises."""

    source_id = "memory"

    def __init__(self, held):
        self.held = held

    def discover(self):
        return map(Located, self.held)

    def open(self, location):
        if isinstance(self.held[location], OSError):
            raise self.held[location]
        return io.BytesIO(self.held[location])


@pytest.fixture
def store(tmp_path):
    return RawStore(tmp_path / "raw")


def rows(store, source, located=None, now=NOW, max_bytes=100):
    table = retrieve(source, source.discover() if located is None else located, store, now, max_bytes)
    assert table.schema.equals(RETRIEVED)
    return table.to_pylist()


def test_one_row_a_document_in_the_order_given(store):
    """Bytes that can be read give hash, size and time, and nothing held back."""
    first, second = rows(store, Memory({"b": b"1", "a": b"22"}))
    assert (first["location"], second["location"], second["n_bytes"]) == ("b", "a", 2)
    assert (first["rule"], first["reason"], first["retrieved_at"]) == (None, None, NOW)
    assert store.get(second["sha256"]) == b"22"


def test_fault_of_one_document_costs_no_other(store):
    """An unreadable and a too large one are named with their reason; those around them are read."""
    source = Memory({"a": b"1", "b": PermissionError(13, "Permission denied"), "c": b"x" * 101, "d": b"2"})
    a, b, c, d = rows(store, source)
    assert (a["reason"], d["reason"]) == (None, None)
    assert (b["rule"], b["sha256"], b["n_bytes"]) == ("ingest.unreadable", None, None)
    assert "Permission denied" in b["reason"]
    assert (c["rule"], c["sha256"]) == ("ingest.too_large", None)
    assert "100 bytes" in c["reason"]


def test_error_without_a_system_message_still_gives_a_reason(store):
    """An OSError that a source raises by itself is told in its own words."""
    (row,) = rows(store, Memory({"a": OSError("the feed answered 503")}))
    assert "the feed answered 503" in row["reason"]


def test_place_without_bytes_is_not_opened(store):
    """What discovery could not reach keeps its rule and reason."""
    (row,) = rows(store, Memory({}), [Located("x", "ingest.link_loop", "It leads back.")])
    assert (row["rule"], row["reason"], row["sha256"]) == ("ingest.link_loop", "It leads back.", None)


def test_known_bytes_keep_the_time_they_first_came(store):
    """A later run gives the same time, so that nothing changes."""
    source = Memory({"a": b"1"})
    assert rows(store, source) == rows(store, source, now=NOW + timedelta(days=9))


def test_name_that_is_no_utf8_becomes_printable(store, tmp_path):
    """Such a name is stored escaped, since no table could hold it."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / b"caf\xe9.txt".decode("utf-8", "surrogateescape")).write_text("words")
    (row,) = rows(store, FolderSource(tmp_path / "in"))
    assert row["location"] == "caf\\xe9.txt"
    assert store.origin(row["sha256"]).location == row["location"]


def test_file_that_vanishes_after_discovery_is_unreadable(store, tmp_path):
    """Between finding and reading a file may go: it is told, and nothing stops."""
    (row,) = rows(store, FolderSource(tmp_path), [Located("gone.txt")])
    assert row["rule"] == "ingest.unreadable"
