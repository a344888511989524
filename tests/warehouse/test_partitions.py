"""A partition is whole or not there, and Parquet files likewise."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from warehouse import partitions as module
from warehouse.parquet import write_parquet
from warehouse.partitions import Partitions, batch_id

TABLE = pa.table({"a": [1, 2]})


@pytest.fixture
def partitions(tmp_path):
    return Partitions(tmp_path, "clean", "v1")


def test_batch_comes_back_with_its_documents_and_tables(partitions):
    """What was written is listed, has its documents in their order, and reads as it was."""
    partitions.write("b1", ["doc-2", "doc-1"], {"t": TABLE})
    (found,) = partitions.all()
    assert (found.batch_id, found.document_ids) == ("b1", ("doc-2", "doc-1"))
    assert found.read("t").equals(TABLE)
    assert partitions.has("b1")


def test_versions_do_not_see_each_other(partitions, tmp_path):
    """A step at a new version finds nothing of its own; the old one's work stays."""
    partitions.write("b1", ["doc-1"], {"t": TABLE})
    new = Partitions(tmp_path, "clean", "v2")
    assert (new.all(), new.has("b1")) == ([], False)
    assert partitions.has("b1")


def test_crash_while_writing_leaves_no_batch(partitions, monkeypatch):
    """A writer that dies between two tables leaves nothing that counts; the next one writes it whole."""
    written = []

    def dies(path, table):
        if written:
            raise RuntimeError("killed")
        written.append(path)
        write_parquet(path, table)

    with monkeypatch.context() as killed:
        killed.setattr(module, "write_parquet", dies)
        with pytest.raises(RuntimeError):
            partitions.write("b1", ["doc-1"], {"t": TABLE, "u": TABLE})
    assert (partitions.all(), partitions.has("b1")) == ([], False)
    partitions.write("b1", ["doc-1"], {"t": TABLE, "u": TABLE})
    assert partitions.all()[0].read("u").equals(TABLE)


def test_folder_without_note_is_half_written(partitions):
    """Tables without batch.json are ignored, and replaced as a whole."""
    half = partitions.folder / "b1"
    half.mkdir(parents=True)
    write_parquet(half / "left.parquet", TABLE)
    assert (partitions.all(), partitions.has("b1")) == ([], False)
    written = partitions.write("b1", ["doc-1"], {"t": TABLE})
    assert written.read("t").equals(TABLE)
    assert not (half / "left.parquet").exists()


def test_finished_batch_is_left_as_it_is(partitions):
    """Writing the same batch again touches nothing."""
    partitions.write("b1", ["doc-1"], {"t": TABLE})
    before = (partitions.folder / "b1" / "t.parquet").stat().st_mtime_ns
    partitions.write("b1", ["doc-1"], {"t": pa.table({"a": [9]})})
    assert (partitions.folder / "b1" / "t.parquet").stat().st_mtime_ns == before
    assert partitions.all()[0].read("t").equals(TABLE)


def test_batches_are_listed_in_the_order_of_their_ids(partitions):
    """Whatever the order of writing."""
    for name in ("b2", "b9", "b1"):
        partitions.write(name, [name], {"t": TABLE})
    assert [p.batch_id for p in partitions.all()] == ["b1", "b2", "b9"]


def test_batch_id_depends_on_documents_and_order():
    """The same documents in the same order make the same batch; any other set or order does not."""
    assert batch_id(["a", "b"]) == batch_id(iter(["a", "b"]))
    assert (
        len({batch_id(["a", "b"]), batch_id(["b", "a"]), batch_id(["ab"]), batch_id(["a"]), batch_id([])})
        == 5
    )


def test_parquet_file_is_whole_or_not_there(tmp_path, monkeypatch):
    """A writer that dies before the rename leaves the file that was there."""
    path = tmp_path / "t.parquet"
    write_parquet(path, TABLE)

    def dies(_):
        raise RuntimeError("killed")

    with monkeypatch.context() as killed:
        killed.setattr("warehouse.parquet.fsync_path", dies)
        with pytest.raises(RuntimeError):
            write_parquet(path, pa.table({"a": [9]}))
    assert pq.read_table(path).equals(TABLE)


def test_parquet_is_zstd_and_keeps_metadata(tmp_path):
    """Each column is compressed with zstd; metadata stands beside what the schema had."""
    path = tmp_path / "t.parquet"
    write_parquet(path, TABLE.replace_schema_metadata({"was": "here"}), {"release": "r1"})
    held = pq.ParquetFile(path)
    assert held.metadata.row_group(0).column(0).compression == "ZSTD"
    assert {b"was": b"here", b"release": b"r1"}.items() <= held.schema_arrow.metadata.items()
