"""The report of any kept release, and the one that comes with a rollback."""

import shutil
from pathlib import Path

import pytest
from lxml import html
from typer.testing import CliRunner

from pipelines.cli import app
from tests.report.releases import BEFORE, RELEASE, release_row, small_release, write_release
from warehouse.releases import Manifest, Releases


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with two kept releases, the later one published."""
    data_dir = tmp_path_factory.mktemp("ledger")
    releases = Releases(data_dir)
    history = {BEFORE: [release_row(BEFORE, 1, 2, is_current=True)], RELEASE: small_release()["releases"]}
    for release, rows in history.items():
        building = releases.start(release)
        building.rmdir()
        write_release(building, small_release() | {"releases": rows})
        counts = {"documents": 2, "figures": 3, "claims": 1, "quarantine": 2}
        releases.finish(building, Manifest(release, "2024-06-01T00:00", "0.1.0", "", {}, counts, {}, {}))
        releases.publish(release)
    return data_dir


@pytest.fixture
def data_dir(ledger: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copytree(ledger, tmp_path / "ledger"))


def call(*words: str) -> None:
    """Call the command line, which must end well."""
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output


def front(data_dir: Path) -> str:
    """What the first page says, without its style and script."""
    tree = html.fromstring((data_dir / "report" / "index.html").read_text(encoding="utf-8"))
    return " ".join(tree.xpath("//main")[0].text_content().split())


def test_report_of_the_published_and_of_an_earlier_release(data_dir: Path) -> None:
    """Without a release the published one is told; another kept one says that it is not the published one."""
    call("report", "--data-dir", str(data_dir))
    assert f"Release {RELEASE}" in front(data_dir)
    assert "not of the published one" not in front(data_dir)
    call("report", "--data-dir", str(data_dir), "--release", BEFORE)
    assert f"Release {BEFORE}" in front(data_dir)
    assert f"not of the published one, {RELEASE}" in front(data_dir)


def test_rollback_brings_the_report_of_its_release(data_dir: Path) -> None:
    """After a rollback the report tells of the release that is published again."""
    call("report", "--data-dir", str(data_dir))
    call("rollback", BEFORE, "--data-dir", str(data_dir))
    assert f"Release {BEFORE}" in front(data_dir)
    assert "not of the published one" not in front(data_dir)
