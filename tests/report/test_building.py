"""The folder of the site: pages taken over, and one site or the other after a crash."""

from pathlib import Path

import pytest

from stages.report import building as module
from stages.report.building import Building


def build(to: Path, text: str, key: str) -> Building:
    building = Building(to)
    if not building.take_over("a/page.html", key):
        building.write("a/page.html", text, key)
    building.write("index.html", text)
    building.finish()
    return building


def test_page_of_the_same_key_is_taken_over(tmp_path: Path) -> None:
    """A page whose key is the same is not written again; one whose key differs is."""
    to = tmp_path / "report"
    assert build(to, "one", "k1").n_built == 2
    assert build(to, "two", "k1").n_built == 1
    assert (to / "a/page.html").read_text() == "one"
    build(to, "three", "k2")
    assert (to / "a/page.html").read_text() == (to / "index.html").read_text() == "three"


def test_crash_before_the_end_leaves_the_old_site(tmp_path: Path) -> None:
    """A build that stops half-way leaves the site as it was, and the next one finishes."""
    to = tmp_path / "report"
    build(to, "old", "k1")
    half = Building(to)
    half.write("index.html", "half")
    assert (to / "index.html").read_text() == "old"
    build(to, "new", "k1")
    assert (to / "index.html").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report"]


@pytest.mark.parametrize("can_exchange", [True, False])
def test_swap_with_and_without_the_system_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_exchange: bool
) -> None:
    """Where the system cannot exchange folders in one step, two renames do it."""
    if not can_exchange:
        monkeypatch.setattr(module, "_exchange", lambda one, other: False)
    to = tmp_path / "report"
    build(to, "old", "k1")
    build(to, "new", "k2")
    assert (to / "a/page.html").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report"]


def test_site_moved_aside_by_a_crash_comes_back(tmp_path: Path) -> None:
    """A crash between the two renames is mended before the next build begins."""
    to = tmp_path / "report"
    build(to, "old", "k1")
    to.rename(tmp_path / ".report.old")
    Building(to)
    assert (to / "index.html").read_text() == "old"
