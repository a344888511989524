"""Great Expectations' own pages are built on request, and the site leads to them."""

from pathlib import Path

from expectations import suites
from stages.report import write_report
from stages.validate.data_docs import build_data_docs
from tests.report.releases import small_release, write_release
from warehouse.tables import TABLES


def test_data_docs_show_every_suite_and_the_site_links_them(tmp_path: Path) -> None:
    """Each published table's run has a page; the suites page leads to the first of them."""
    release = write_release(tmp_path / "release", small_release())
    first = build_data_docs(tmp_path, release)
    assert first == tmp_path / "data_docs" / "index.html"
    runs = {
        path.parent.parent.parent.name for path in (tmp_path / "data_docs/local_site").rglob("*.html")
    } | {
        path.relative_to(tmp_path / "data_docs").parts[1]
        for path in (tmp_path / "data_docs/validations").rglob("*.html")
    }
    assert set(TABLES) - {"suite_results", "releases"} <= runs
    suites = write_report(release, tmp_path / "report", ()).with_name("suites.html")
    assert 'href="../data_docs/index.html"' in suites.read_text(encoding="utf-8")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_data_docs_leave_the_suites_unbound(tmp_path: Path) -> None:
    """A run after the pages were built, in the same process, finds expectations that belong to no suite."""
    build_data_docs(tmp_path, write_release(tmp_path / "release", small_release()))
    assert not [e for suite in suites().values() for e in suite.all_expectations if e.id is not None]
