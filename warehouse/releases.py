"""Releases: whole sets of published tables, kept one folder each, and which of them is published.

A release is built in `releases/.building-<id>/`, renamed to `releases/<id>/` when whole, and then put in
place as the DuckDB file. A crash before the first rename leaves nothing; a crash between the two leaves a
whole release that the next run puts in place.
"""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pyarrow.parquet as pq

from warehouse.database import FILE_NAME, build_database, install, published_release
from warehouse.parquet import fsync_path
from warehouse.tables import TABLES

_BUILDING = ".building-"
_PIN = "pinned_release.json"


class UnknownReleaseError(Exception):
    """Raised by `Releases.manifest` and `rollback` for a release that is not kept."""


@dataclass(frozen=True, slots=True)
class TableFile:
    """One table of a release: its rows and the hash of its Parquet file."""

    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a release holds and what made it. `inputs` is the fingerprint of documents and code."""

    release_id: str
    published_at: str
    code_version: str
    inputs: str
    step_versions: Mapping[str, str]
    counts: Mapping[str, int]
    checks_by_verdict: Mapping[str, int]
    suites: Mapping[str, str]
    tables: Mapping[str, TableFile] = field(default_factory=dict)


def release_id(now: datetime, inputs: str) -> str:
    """Id of a release: UTC time, so that ids sort, and what it was made of."""
    return f"{now:%Y%m%dT%H%M%S%f}Z-{inputs[:8]}"


class Releases:
    """The releases of one data directory."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.folder = data_dir / "releases"

    def kept(self) -> list[str]:
        """Ids of the whole releases, oldest first."""
        return sorted(path.parent.name for path in self.folder.glob("[!.]*/manifest.json"))

    def current(self) -> str | None:
        """Id of the published release."""
        return published_release(self.data_dir)

    def manifest(self, release: str) -> Manifest:
        """Manifest of a kept release; UnknownReleaseError for any other."""
        path = self.folder / release / "manifest.json"
        if release not in self.kept():
            kept = ", ".join(self.kept()) or "none"
            raise UnknownReleaseError(f"There is no release {release}. Kept are: {kept}.")
        held = json.loads(path.read_text(encoding="utf-8"))
        tables = {name: TableFile(**file) for name, file in held.pop("tables").items()}
        return Manifest(**held, tables=tables)

    def newest_was_made_of(self, inputs: str) -> bool:
        """Whether the newest release was made of just these inputs, published or rolled back from."""
        kept = self.kept()
        return bool(kept) and self.manifest(kept[-1]).inputs == inputs

    def table(self, release: str, table: str) -> Path:
        """Parquet file of a table of a kept release."""
        return self.folder / release / f"{table}.parquet"

    def start(self, release: str) -> Path:
        """Make the empty folder in which a release is built, removing what crashed runs left."""
        for left in self.folder.glob(f"{_BUILDING}*"):
            shutil.rmtree(left)
        building = self.folder / f"{_BUILDING}{release}"
        building.mkdir(parents=True)
        return building

    def finish(self, building: Path, manifest: Manifest) -> None:
        """Complete a release whose Parquet files lie in `building`: DuckDB file, manifest, rename."""
        build_database(building, building / FILE_NAME, manifest.release_id)
        files = {name: _table_file(building / f"{name}.parquet") for name in TABLES}
        held = {**asdict(manifest), "tables": {name: asdict(file) for name, file in files.items()}}
        note = building / "manifest.json"
        note.write_text(json.dumps(held, indent=1, sort_keys=True), encoding="utf-8")
        for path in building.iterdir():
            fsync_path(path)
        building.rename(self.folder / manifest.release_id)
        fsync_path(self.folder)

    def publish(self, release: str) -> Path:
        """Put a kept release in place as the DuckDB file, by one atomic rename."""
        self.manifest(release)
        published = install(self.folder / release / FILE_NAME, self.data_dir)
        self._pin_path.unlink(missing_ok=True)
        return published

    def complete(self) -> str | None:
        """Put the newest release in place if a crash kept it from there; return its id, or None."""
        kept = self.kept()
        if not kept or self.rolled_back_from() == kept[-1]:
            return None
        if self.current() == kept[-1]:
            return None
        self.publish(kept[-1])
        return kept[-1]

    def rollback(self, release: str) -> Path:
        """Put an earlier release back; runs that find nothing new leave it there."""
        self.manifest(release)
        newest = self.kept()[-1]
        if release == newest:
            return self.publish(release)
        # The note comes first: a crash in between must not have the next run put the newest back.
        self._pin_path.write_text(json.dumps({"release_id": release, "rolled_back_from": newest}))
        return install(self.folder / release / FILE_NAME, self.data_dir)

    def rolled_back_from(self) -> str | None:
        """Id of the newest release if a maintainer has rolled back from it."""
        if not self._pin_path.exists():
            return None
        return str(json.loads(self._pin_path.read_text())["rolled_back_from"])

    def prune(self, keep: int, spare: Sequence[str] = ()) -> list[str]:
        """Remove all but the newest `keep` releases and those in `spare`; return what was removed."""
        removed = [one for one in self.kept()[: -max(keep, 1)] if one not in spare]
        for release in removed:
            # No longer kept from here on; what a crash leaves of it the next `start` removes.
            leaving = (self.folder / release).rename(self.folder / f"{_BUILDING}{release}")
            shutil.rmtree(leaving)
        return removed

    @property
    def _pin_path(self) -> Path:
        return self.data_dir / _PIN


def _table_file(path: Path) -> TableFile:
    digest = sha256(path.read_bytes()).hexdigest()
    return TableFile(pq.read_metadata(path).num_rows, digest)
