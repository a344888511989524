"""An article of very many rows stays usable: all are marked, some are told, and the page says so."""

from pathlib import Path

import pytest
from lxml import html

from stages.report import article_page, write_report
from tests.report.releases import article, document, figure, held, id_of, small_release, write_release

N = 1_000


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article of a thousand figures, of which ten may be told; the last one is held back."""
    monkeypatch.setattr(article_page, "MOST_TOLD", 10)
    text = "pays £4 million now " * N
    tables = {name: [] for name in small_release()} | {"releases": small_release()["releases"]}
    tables |= {"documents": [document(7)], "articles": [article(7, text)]}
    base = figure(1, "£4 million", "4000000") | {"sentence": "£4 million", "article_id": id_of("art", 7)}
    tables["figures"] = [
        base | {"figure_id": id_of("fig", n), "start_char": 20 * n + 5, "end_char": 20 * n + 15}
        for n in range(N - 1)
    ]
    place = f'"start_char": {20 * N - 15}, "end_char": {20 * N - 5}, "surface": "£4 million"'
    as_json = f'{{"figure_id": "{id_of("fig", N)}", "article_id": "{id_of("art", 7)}", {place}}}'
    tables["quarantine"] = [held(1, "figures", id_of("fig", N), as_json, document_id=id_of("doc", 7))]
    return write_report(write_release(tmp_path / "r", tables), tmp_path / "report", ()).parent


def test_all_are_marked_and_the_first_are_told(site: Path) -> None:
    """Every row has its place; ten have a card, the held one among them; the page says where the others are."""
    page = (site / f"articles/{id_of('art', 7)}.html").read_text(encoding="utf-8")
    tree = html.fromstring(page)
    assert len(tree.xpath("//*[starts-with(@id, 'fig-')]")) == N
    told = {card.getparent().get("id") for card in tree.find_class("card")}
    assert told == {id_of("fig", n) for n in (*range(9), N)}
    assert len(tree.xpath("//table//tbody/tr")) == 10
    notice = " ".join(tree.find_class("notice")[0].text_content().split())
    assert "1,000 rows" in notice
    assert f"FROM figures WHERE article_id = '{id_of('art', 7)}'" in notice
    assert len(page) < 220_000


def test_ordinary_article_has_no_notice(small_site: Path) -> None:
    """An article whose rows are all told says nothing about it."""
    page = (small_site / f"articles/{id_of('art', 1)}.html").read_text(encoding="utf-8")
    assert not html.fromstring(page).find_class("notice")
