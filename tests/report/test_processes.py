"""Many articles are built by several processes; one that is killed leaves the site that was there."""

import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from stages.report import articles, write_report
from tests.report.releases import hostile_release, small_release, write_release

HANGS = """
import sys, time
from pathlib import Path
from stages.report import articles, write_report
from stages.report.building import Building

def note(self, path, key):
    Path(sys.argv[3]).touch()
    time.sleep(60)

if __name__ == "__main__":
    articles._MANY = articles._CHUNK = 1
    Building.note = note
    write_report(Path(sys.argv[1]), Path(sys.argv[2]), ())
"""
"""Builds a site with processes of its own and stops for long as soon as the first article is built."""


def contents(site: Path) -> dict[str, bytes]:
    """Every page of a site."""
    return {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*.html")}


def test_processes_build_the_same_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many processes build them, articles have the same pages and the same keys."""
    release = write_release(tmp_path / "release", hostile_release())
    alone = write_report(release, tmp_path / "one" / "report", ()).parent
    monkeypatch.setattr(articles, "_MANY", 1)
    monkeypatch.setattr(articles, "_CHUNK", 1)
    together = write_report(release, tmp_path / "two" / "report", ()).parent
    pages = [{k: v for k, v in contents(s).items() if k.startswith("articles/")} for s in (alone, together)]
    assert pages[0] == pages[1]
    assert (alone / "pages.json").read_text() == (together / "pages.json").read_text()


def test_killed_build_leaves_the_old_site_and_no_process(tmp_path: Path) -> None:
    """After SIGKILL half-way the old site is whole, no process goes on, and the next build completes."""
    to, started = tmp_path / "report", tmp_path / "started"
    write_report(write_release(tmp_path / "old", small_release()), to, ())
    before = contents(to)
    new = write_release(tmp_path / "new", hostile_release())
    script = tmp_path / "hangs.py"
    script.write_text(HANGS, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    builder = subprocess.Popen(
        [sys.executable, str(script), str(new), str(to), str(started)], env={"PYTHONPATH": root}
    )
    while not started.exists():
        assert builder.poll() is None
        time.sleep(0.05)
    children = psutil.Process(builder.pid).children(recursive=True)
    assert children
    builder.kill()
    builder.wait()
    _, alive = psutil.wait_procs(children, timeout=20)
    assert not alive
    assert contents(to) == before
    assert (tmp_path / ".report.building").is_dir()
    write_report(new, to, ())
    assert contents(to) != before
    assert not list(tmp_path.glob(".report*"))
