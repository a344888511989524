"""Small ledgers on disk: release tables written from rows, and releases made of them."""

from datetime import datetime
from pathlib import Path

from tests.expectations.good_ledger import Ledger, Row, good_ledger
from warehouse.parquet import write_parquet
from warehouse.releases import Manifest, Releases
from warehouse.tables import TABLES


def release_row(release: str) -> Row:
    """A row of `releases` that is the published one."""
    return {
        "release_id": release,
        "published_at": datetime.fromisoformat("2024-06-01"),
        "code_version": "0+x",
        "documents": 2,
        "rows_per_table": [("figures", 9), ("claims", 1)],
        "checks_by_verdict": [("reconciled", 1)],
        "suites_passed": 1,
        "suites": 1,
        "quarantined_rows": 1,
        "is_current": True,
    }


def write_ledger(folder: Path, ledger: Ledger, release: str) -> Path:
    """Write every table to `folder`, with no rows where `ledger` has none."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in TABLES.items():
        rows = [release_row(release)] if name == "releases" else ledger.get(name, [])
        write_parquet(folder / f"{name}.parquet", table.from_rows(rows))
    return folder


def manifest(release: str, inputs: str = "same") -> Manifest:
    """A manifest without numbers."""
    return Manifest(release, "2024-06-01", "0+x", inputs, {}, {}, {}, {})


def make_release(
    releases: Releases, release: str, inputs: str = "same", ledger: Ledger | None = None
) -> None:
    """Complete a release without publishing it."""
    building = releases.start(release)
    write_ledger(building, good_ledger() if ledger is None else ledger, release)
    releases.finish(building, manifest(release, inputs))
