"""Releases are whole, kept by rule, put back on demand, and completed after a crash."""

import hashlib
import json
import shutil
from datetime import datetime

import pytest

from tests.warehouse.ledgers import make_release, manifest, write_ledger
from warehouse.database import FILE_NAME, published_release
from warehouse.parquet import write_parquet
from warehouse.releases import Releases, UnknownReleaseError, release_id
from warehouse.tables import TABLES

NAMES = ("20240101T000000000000Z-a", "20240102T000000000000Z-b", "20240103T000000000000Z-c")


@pytest.fixture(scope="session")
def three_made(tmp_path_factory):
    """A data directory with three whole releases, none of them published; not to be changed."""
    folder = tmp_path_factory.mktemp("three")
    for number, name in enumerate(NAMES):
        make_release(Releases(folder), name, inputs=f"inputs-{number}", ledger={})
    return folder


@pytest.fixture
def three(three_made, tmp_path):
    """The same, a copy."""
    shutil.copytree(three_made, tmp_path / "data")
    return Releases(tmp_path / "data")


def test_ids_sort_by_time_and_tell_what_was_read():
    """Ids made later come later as text, and other inputs at the same moment give another id."""
    first, second = (
        datetime.fromisoformat("2024-06-01T09:59:59.999999"),
        datetime.fromisoformat("2024-06-01T10:00"),
    )
    assert release_id(first, "f" * 64) < release_id(second, "0" * 64)
    assert release_id(first, "a" * 64) != release_id(first, "b" * 64)


def test_manifest_holds_rows_and_hashes_of_the_files(three):
    """Each table is in the manifest with the rows and the SHA-256 of its Parquet file."""
    read = three.manifest(NAMES[0])
    assert set(read.tables) == set(TABLES)
    for name, file in read.tables.items():
        assert file.sha256 == hashlib.sha256(three.table(NAMES[0], name).read_bytes()).hexdigest()
    assert (read.tables["releases"].rows, read.tables["figures"].rows, read.inputs) == (1, 0, "inputs-0")


@pytest.mark.parametrize("name", ["20240101", "", ".", "..", "../releases", NAMES[0] + "/"])
def test_unknown_release_is_refused_with_those_that_are_kept(three, name):
    """A release that is not kept raises UnknownReleaseError, which lists the kept; nothing is published."""
    for act in (three.manifest, three.publish, three.rollback):
        with pytest.raises(UnknownReleaseError, match=NAMES[0]):
            act(name)
    assert three.current() is None


def test_empty_data_directory_has_no_release(tmp_path):
    """Nothing is kept, published, newest or to be completed; the error says none."""
    releases = Releases(tmp_path)
    assert (releases.kept(), releases.current(), releases.complete(), releases.prune(1)) == (
        [],
        None,
        None,
        [],
    )
    assert not releases.newest_was_made_of("x")
    with pytest.raises(UnknownReleaseError, match="none"):
        releases.rollback("x")


def test_half_built_release_does_not_count_and_the_next_start_removes_it(tmp_path):
    """A crash while building leaves nothing that is kept; the next release begins with an empty folder."""
    releases = Releases(tmp_path)
    building = releases.start("r1")
    write_parquet(building / "figures.parquet", TABLES["figures"].empty())
    assert releases.kept() == []
    again = releases.start("r2")
    assert (building.exists(), list(again.iterdir())) == (False, [])


def test_release_without_a_table_is_never_finished(tmp_path):
    """A table that is missing stops `finish` before the rename, so the release is not kept."""
    releases = Releases(tmp_path)
    building = write_ledger(releases.start("r1"), {}, "r1")
    (building / "figures.parquet").unlink()
    with pytest.raises(Exception, match="figures"):
        releases.finish(building, manifest("r1"))
    assert releases.kept() == []


def test_crash_before_publishing_is_completed_by_the_next_run(three):
    """A whole release that never got into place is put there once; then there is nothing to do."""
    three.publish(NAMES[1])
    assert three.complete() == NAMES[2]
    assert three.current() == NAMES[2]
    assert three.complete() is None


def test_published_file_that_somebody_removed_is_put_back(three):
    """With the published file gone, the newest release takes its place again."""
    three.publish(NAMES[2])
    (three.data_dir / FILE_NAME).unlink()
    assert three.complete() == NAMES[2]
    assert published_release(three.data_dir) == NAMES[2]


def test_rollback_stays_until_a_newer_release_comes(three):
    """A run that finds nothing new leaves the earlier release in place; a new release ends the roll-back."""
    three.publish(NAMES[2])
    three.rollback(NAMES[0])
    assert (three.current(), three.rolled_back_from(), three.complete()) == (NAMES[0], NAMES[2], None)
    make_release(three, "20240104T000000000000Z-d", ledger={})
    assert three.complete() == "20240104T000000000000Z-d"
    assert three.rolled_back_from() is None


def test_rollback_to_the_newest_ends_a_rollback(three):
    """Going back and forth leaves no pin behind."""
    three.rollback(NAMES[0])
    three.rollback(NAMES[2])
    assert (three.current(), three.rolled_back_from()) == (NAMES[2], None)


def test_inputs_of_the_newest_release_count_even_when_rolled_back(three):
    """What was rolled back from is not made again from the same documents."""
    three.rollback(NAMES[0])
    assert three.newest_was_made_of("inputs-2")
    assert not three.newest_was_made_of("inputs-0")


def test_prune_keeps_the_newest_and_what_is_spared(three):
    """Older releases go, the spared one stays, and at least one is kept whatever is asked."""
    assert three.prune(1, spare=[NAMES[0]]) == [NAMES[1]]
    assert three.kept() == [NAMES[0], NAMES[2]]
    assert three.prune(0) == [NAMES[0]]
    assert three.kept() == [NAMES[2]]
    assert three.prune(5) == []


def test_crash_while_pruning_leaves_no_half_release(three, monkeypatch):
    """A release that is being removed is no longer kept, and the next start removes what is left of it."""

    def dies(folder, **_):
        (folder / "figures.parquet").unlink()
        raise RuntimeError("killed")

    with monkeypatch.context() as killed:
        killed.setattr(shutil, "rmtree", dies)
        with pytest.raises(RuntimeError):
            three.prune(2)
    assert three.kept() == list(NAMES[1:])
    three.start("r4")
    assert sorted(p.name for p in three.folder.iterdir()) == sorted([*NAMES[1:], ".building-r4"])


def test_manifest_is_readable_json(three):
    """Another tool can read it: sorted keys, one folder a release."""
    held = json.loads((three.folder / NAMES[0] / "manifest.json").read_text())
    assert list(held) == sorted(held)
    assert held["release_id"] == NAMES[0]
