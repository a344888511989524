"""Bytes are kept once, under their hash, with the place they first came from; a crash leaves nothing half-way."""

import hashlib
import io
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from warehouse import raw_store
from warehouse.raw_store import RawStore, TooLargeError

NOW = datetime.fromisoformat("2024-06-01")
HASH = hashlib.sha256(b"words").hexdigest()


@pytest.fixture
def store(tmp_path):
    return RawStore(tmp_path / "raw")


def put(store, data=b"words", location="a.txt", now=NOW, max_bytes=100):
    return store.put(io.BytesIO(data), "folder:/in", location, now, max_bytes)


def files(store):
    return sorted(p.name for p in store.folder.rglob("*") if p.is_file())


def test_bytes_and_origin_come_back(store):
    """What was put can be read again by its SHA-256, with size, place and time."""
    origin = put(store)
    assert (origin.sha256, origin.n_bytes, origin.location, origin.retrieved_at) == (HASH, 5, "a.txt", NOW)
    assert store.get(HASH) == b"words"
    assert store.origin(HASH) == origin


def test_same_bytes_are_kept_once_with_their_first_origin(store):
    """A second place and time of the same bytes change nothing."""
    first = put(store)
    assert put(store, location="b.txt", now=NOW + timedelta(days=1)) == first
    assert files(store) == sorted([HASH, f"{HASH}.json"])


def test_empty_bytes_are_bytes(store):
    """A document of no bytes is stored like any other."""
    assert store.get(put(store, b"").sha256) == b""


def test_limit_itself_is_allowed_and_one_byte_more_is_not(store):
    """At the limit the bytes are kept; past it TooLargeError is raised and nothing stays behind."""
    put(store, max_bytes=5)
    with pytest.raises(TooLargeError):
        put(store, b"words!", max_bytes=5)
    assert len(files(store)) == 2


def test_too_large_is_told_without_reading_on(store):
    """Of an endless stream no more is read than the limit and one chunk."""

    class Endless(io.RawIOBase):
        read_bytes = 0

        def read(self, size=-1):
            self.read_bytes += size
            return b"x" * size

    stream = Endless()
    with pytest.raises(TooLargeError):
        store.put(stream, "folder:/in", "endless", NOW, 3 << 20)
    assert stream.read_bytes <= (3 << 20) + (1 << 20)
    assert files(store) == []


def test_stream_that_breaks_off_leaves_nothing(store):
    """An error while reading goes on to the caller; no half file is left under any name."""

    class Breaks(io.BytesIO):
        def read(self, size=-1):
            raise OSError("the disk is gone")

    with pytest.raises(OSError, match="gone"):
        store.put(Breaks(), "folder:/in", "a.txt", NOW, 100)
    assert files(store) == []


def test_crash_between_bytes_and_note_is_made_good_by_the_next_put(store, monkeypatch):
    """Bytes without a note count as not there: they are put again, and then there is one of each."""

    def crash(*_, **__):
        raise RuntimeError("killed")

    with monkeypatch.context() as killed:
        killed.setattr(raw_store.json, "dumps", crash)
        with pytest.raises(RuntimeError):
            put(store)
    assert files(store) == [HASH]
    again = put(store, location="b.txt")
    assert (again.location, store.origin(HASH).location) == ("b.txt", "b.txt")
    assert files(store) == sorted([HASH, f"{HASH}.json"])


def test_bytes_that_somebody_removed_come_back(store):
    """A note without its bytes does not keep them out; the first origin stands."""
    first = put(store)
    (store.folder / HASH[:2] / HASH).unlink()
    assert put(store, location="b.txt") == first
    assert store.get(HASH) == b"words"


def test_unknown_hash_is_not_found(store):
    """Bytes that were never stored raise FileNotFoundError."""
    with pytest.raises(FileNotFoundError):
        store.get(HASH)


def test_two_threads_may_put_the_same_bytes(store, monkeypatch):
    """Two batches that hold the same document at the same moment both succeed."""
    both_wrote = threading.Barrier(2, timeout=5)
    real = Path.replace

    def replace(path, target):
        if str(target).endswith(".json"):
            both_wrote.wait()
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    errors = []

    def work(location):
        try:
            put(store, location=location)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a.txt", "b.txt")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert store.origin(HASH).location in ("a.txt", "b.txt")
    assert files(store) == sorted([HASH, f"{HASH}.json"])


def test_name_beyond_ascii_is_kept(store):
    """A place with letters of any script comes back as it was."""
    put(store, location="Überblick – £.txt")
    assert store.origin(HASH).location == "Überblick – £.txt"
