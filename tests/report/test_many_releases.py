"""A release with a history: plots over the releases, which documents came and went, what was decided."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from lxml import html

from stages.report import write_report
from stages.report.arrivals import arrivals
from stages.report.release import Release
from tests.report.releases import (
    RELEASE,
    Row,
    article,
    document,
    id_of,
    release_row,
    small_release,
    write_release,
)

MARCH = datetime.fromisoformat("2024-03-01")


def history(n: int) -> list[Row]:
    """`n` releases a day apart, each with one document more, the last of them the current one."""
    days = [MARCH + timedelta(days=place) for place in range(n)]
    return [
        release_row(f"{day:%Y%m%d}T000000000000Z-cccccccc", place + 1, 10 * place, is_current=place == n - 1)
        for place, day in enumerate(days)
    ]


def change(number: int, row_id: str, what: str, before: str | None = None) -> Row:
    """One changed document."""
    return {
        "change_id": id_of("chg", number),
        "release_id": RELEASE,
        "table_name": "documents",
        "row_id": row_id,
        "change": what,
        "before": before,
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the twelfth release."""
    folder = tmp_path_factory.mktemp("many")
    tables = small_release() | {"releases": history(12)}
    tables["quarantine"][0] |= {
        "decision": "reject",
        "decided_by": "A. Reader",
        "decided_on": MARCH.date(),
        "decision_reason": "Misread",
    }
    return write_report(write_release(folder / "release", tables), folder / "report", ()).parent


def figures(site: Path) -> dict[str, html.HtmlElement]:
    """Each plot of the first page by its title."""
    tree = html.fromstring((site / "index.html").read_text(encoding="utf-8"))
    return {f.find("figcaption").text.strip(): f for f in tree.iter("figure")}


def test_each_number_has_a_line_over_all_releases(site: Path) -> None:
    """Every plot tells all twelve releases in its table, from the first to the last day."""
    found = figures(site)
    assert {"Documents", "Articles", "Figures", "Held back", "Suites passed", "Claims by verdict"} <= set(
        found
    )
    days = [row.find("td").text_content() for row in found["Documents"].xpath(".//tbody/tr")]
    assert days == [f"{place} Mar" for place in range(1, 13)]
    numbers = [row.xpath("td")[1].text_content() for row in found["Figures"].xpath(".//tbody/tr")]
    assert numbers == [str(10 * place) for place in range(12)]


def test_lines_say_first_and_last_day_and_last_number(site: Path) -> None:
    """A line's axis tells its first and last release, and its last point its number."""
    pytest.importorskip("vl_convert", reason="vl-convert-python is not installed")
    words = [text.strip() for text in figures(site)["Figures"].xpath(".//*[local-name()='text']/text()")]
    assert {"1 Mar", "12 Mar", "110"} <= set(words)
    assert "6 Mar" not in words
    verdicts = figures(site)["Claims by verdict"].xpath(".//*[local-name()='text']/text()")
    assert {"reconciled", "contradicted", "unverifiable", "broken", "3", "1", "0"} <= set(verdicts)


def test_decided_item_shows_words_and_decision_but_no_command(site: Path) -> None:
    """What is decided is told with its words and by whom; it no longer counts as waiting."""
    tree = html.fromstring((site / "held.html").read_text(encoding="utf-8"))
    item = tree.get_element_by_id(id_of("qua", 1))
    told = " ".join(item.text_content().split())
    assert "rejected by A. Reader" in told
    assert "skillsledger review" not in told
    assert "£17 million" in [mark.text_content() for mark in item.iter("mark")]
    front = html.fromstring((site / "index.html").read_text(encoding="utf-8"))
    assert "held back1and 1 decided" in [tile.text_content().strip() for tile in front.xpath("//ul/li/a")]
    assert "1 document waits for a maintainer" in front.find_class("verdict")[0].text_content()


def test_arrivals_tell_new_changed_and_gone_documents(tmp_path: Path) -> None:
    """A changed document is a new id at an old place; one that its source lost is gone, though it stays."""
    tables = small_release()
    after = datetime.fromisoformat("2024-06-01")
    tables["documents"] = [document(n, location=f"{n}.txt") for n in (1, 2, 3)]
    tables["documents"][2] |= {"gone_since": after}
    tables["articles"].append(article(2, "Nothing.", article_id=id_of("art", 2)))
    tables["changes"] = [
        change(1, id_of("doc", 1), "added"),
        change(2, id_of("doc", 2), "added"),
        change(3, id_of("doc", 9), "removed", '{"location": "2.txt"}'),
        change(4, id_of("doc", 8), "removed", '{"location": "8.txt"}'),
    ]
    with Release(write_release(tmp_path / "r", tables), tmp_path / "spill") as release:
        found = {one.what: one for one in arrivals(release)}
    assert found["new"].named == [("1.txt", f"articles/{id_of('art', 1)}.html")]
    assert [place for place, _ in found["changed"].named] == ["2.txt"]
    assert [place for place, _ in found["gone"].named] == ["3.txt", "8.txt"]


def test_first_release_has_no_arrivals(tmp_path: Path) -> None:
    """In the first release all is new, so nothing is told of it."""
    tables = small_release() | {"releases": history(1)}
    with Release(write_release(tmp_path / "r", tables), tmp_path / "spill") as release:
        assert arrivals(release) == []
