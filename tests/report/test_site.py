"""The site of a release: what its pages say, and that every link on them leads somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html

from stages.report import plots, write_report
from stages.report.wording import visible
from tests.report.releases import (
    BEFORE,
    RELEASE,
    TEXT,
    article,
    figure,
    held,
    hostile_release,
    id_of,
    small_release,
    write_release,
)
from tests.report.releases import document as document_row

ARTICLE = f"articles/{id_of('art', 1)}.html"


def page(site: Path, name: str) -> html.HtmlElement:
    return html.fromstring((site / name).read_text(encoding="utf-8"))


def text_of(site: Path, name: str) -> str:
    return " ".join(page(site, name).text_content().split())


def links(site: Path) -> Iterator[tuple[Path, str]]:
    """Each page with each link on it."""
    for path in sorted(site.rglob("*.html")):
        for element in html.fromstring(path.read_text(encoding="utf-8")).iter():
            if element.get("href") is not None:
                yield path, element.get("href")


def test_overview_says_the_verdict_first(small_site: Path) -> None:
    """The gate's verdict stands in one sentence at the top, with what waits for a maintainer."""
    verdict = page(small_site, "index.html").find_class("verdict")[0]
    assert " ".join(verdict.text_content().split()) == (
        "The gate let this release go out: none of its 2 checks found a critical fault; "
        "1 claim does not add up, and 1 row and 1 document wait for a maintainer."
    )


def test_overview_compares_with_the_last_release(small_site: Path) -> None:
    """Three figures now, one of them added: two before; counts by kind are told back from the changes."""
    rows = page(small_site, "index.html").xpath("//section//tr | //main//table//tr")
    lines = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    assert ["figures", "3", "2", "1", "·", "·"] in lines
    assert ["count", "1", "0", "1", "·", "·"] in lines
    assert ["money", "2", "2", "·", "·", "·"] in lines
    assert BEFORE in text_of(small_site, "index.html")


def test_held_back_release_says_why(tmp_path: Path) -> None:
    """A release that the gate held back says so at the top, with each reason."""
    folder = write_release(tmp_path / "r", small_release())
    site = write_report(
        folder, tmp_path / "report", ("Table figures: <b>no two rows share a figure_id</b>.",)
    ).parent
    told = " ".join(page(site, "index.html").find_class("verdict")[0].text_content().split())
    assert told.startswith(
        "The gate held this release back for one reason; the release before it stays published."
    )
    assert "<b>no two rows share a figure_id</b>" in told


def test_held_item_has_sum_words_rule_and_command(small_site: Path) -> None:
    """An item shows what the text says, the recomputation, its words marked, the rule, and the commands."""
    item = page(small_site, "held.html").get_element_by_id(id_of("qua", 1))
    told = " ".join(item.text_content().split())
    marks = [mark.text_content() for mark in item.iter("mark")]
    assert marks == ["£12.5 million", "£4 million", "£17 million", "300 places"]
    assert [mark.text for mark in item.iter("mark") if mark.get("class") is None] == ["£17 million"]
    for part in (
        "£12.5 million + £4 million = £16.5 million, and the text says £17 million.",
        "The two sums total £17 million.",
        "total/1",
        f"release {BEFORE}",
        f"skillsledger review accept {id_of('qua', 1)} --data-dir {small_site.parent} --by NAME --reason TEXT",
        f"skillsledger review reject {id_of('qua', 1)} --data-dir {small_site.parent} --by NAME --reason TEXT",
        f"skillsledger review correct {id_of('qua', 1)} --set value=17000000 --set low=16500000",
    ):
        assert part in told


def test_a_row_that_fits_no_table_is_told(tmp_path: Path) -> None:
    """Numbers that a held row carries as text are shown as numbers; what is no number stops nothing."""
    odd = '{"figure_id": "fig-x", "kind": "money", "value": "17000000", "low": "a lot", "unit": "GBP"}'
    release = small_release()
    release["quarantine"] = [held(9, "figures", "fig-x", odd, stage="extract", reason="It does not fit.")]
    site = write_report(write_release(tmp_path / "r", release), tmp_path / "report", ()).parent
    told = " ".join(page(site, "held.html").get_element_by_id(id_of("qua", 9)).text_content().split())
    assert "£17,000,000" in told
    assert "It does not fit." in told
    assert "a lot" not in told


def shown_text(site: Path, name: str) -> str:
    """The article's text as a reader sees it: without cards, chips and words for screen readers."""
    prose = page(site, name).find_class("prose")[0]
    for element in prose.xpath(".//*[contains(@class,'card') or contains(@class,'chip') or @class='vh']"):
        element.drop_tree()
    return "\n".join(p.text_content() for p in prose.iter("p"))


def test_article_shows_its_text_unchanged(small_site: Path, hostile_site: Path) -> None:
    """Marks add nothing to the text and take nothing from it."""
    assert shown_text(small_site, ARTICLE) == TEXT.replace("\n\n", "\n")
    hostile = str(hostile_release()["articles"][1]["text"])
    assert shown_text(hostile_site, f"articles/{id_of('art', 3)}.html") == visible(hostile).replace(
        "\n\n", "\n"
    )


@pytest.mark.parametrize(
    ("row_id", "words"),
    [
        (id_of("fig", 1), "£12.5 million"),
        (id_of("fig", 3), "£17 million"),
        (id_of("date", 1), "May 2024"),
        (id_of("con", 1), "fund paid £12.5 million"),
        (id_of("quo", 1), "“We have 300 places,”"),
    ],
)
def test_row_has_its_words(small_site: Path, row_id: str, words: str) -> None:
    """The element with a row's id begins at its words, held rows among them."""
    mark = page(small_site, ARTICLE).get_element_by_id(row_id)
    for element in mark.xpath(".//*[contains(@class,'card') or contains(@class,'chip') or @class='vh']"):
        element.drop_tree()
    assert words.startswith(mark.text_content())
    assert mark.text_content().startswith(words[:4])


def test_card_tells_value_claims_and_users(small_site: Path) -> None:
    """A figure's card shows value and interval, the claim with its recomputation, and rows that use it."""
    mark = page(small_site, ARTICLE).get_element_by_id(id_of("fig", 1))
    card = mark.xpath("./span[@class='card']")[0]
    told = " ".join(card.text_content().split())
    assert "value £12,500,000" in told
    assert "interval exactly £12,500,000" in told
    assert "total (part): £12.5 million + £4 million = £16.5 million, and the text says £17 million." in told
    hrefs = [a.get("href") for a in card.iter("a")]
    assert {f"#{id_of('clm', 1)}", f"#{id_of('con', 1)}"} <= set(hrefs)


def test_ids_are_unique(small_site: Path, hostile_site: Path) -> None:
    """No page uses an id twice."""
    for site in (small_site, hostile_site):
        for path in site.rglob("*.html"):
            ids = html.fromstring(path.read_text()).xpath("//@id")
            assert len(ids) == len(set(ids)), path


def test_every_link_leads_somewhere(small_site: Path, hostile_site: Path) -> None:
    """Every link is one of our own pages, and the id it names is there."""
    ids: dict[Path, set[str]] = {}
    for site in (small_site, hostile_site):
        for path, href in links(site):
            if href in ("#closed", "data:,") or "index.html#" in href:
                continue
            file, _, fragment = href.partition("#")
            target = (path.parent / unquote(file)).resolve() if file else path
            assert target.is_relative_to(site), href
            assert target.is_file(), (path, href)
            if target not in ids:
                ids[target] = set(html.fromstring(target.read_text()).xpath("//@id"))
            assert not fragment or fragment in ids[target], (path, href)


def test_every_row_is_found_by_its_id(small_site: Path) -> None:
    """The pages of rows lead from each id, held ones and checks among them, to the words in the article."""
    told = {
        element.get("id"): element.find("a").get("href")
        for path in (small_site / "rows").glob("*.html")
        for element in html.fromstring(path.read_text()).xpath("//li[@data-onward]")
    }
    article_page = f"../{ARTICLE}#"
    for row_id in (id_of("fig", 1), id_of("fig", 3), id_of("con", 1), id_of("date", 1), id_of("quo", 1)):
        assert told[row_id] == article_page + row_id
    assert told[id_of("chk", 1)] == told[id_of("opd", 2)] == article_page + id_of("clm", 1)


def test_pages_admit_nothing_from_outside(hostile_site: Path) -> None:
    """Each page has the strict policy, one style and one script of ours, and no handler, frame or picture."""
    for path in hostile_site.rglob("*.html"):
        tree = html.fromstring(path.read_text())
        policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert len(policy) == 1
        assert policy[0].startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy[0]
        assert [len(tree.xpath(f"//{tag}")) for tag in ("script", "style")] == [1, 1]
        assert not tree.xpath("//img | //iframe | //object | //embed | //form | //script[@src] | //base")
        assert not tree.xpath("//@*[starts-with(name(), 'on') or name() = 'style' or name() = 'src']")


def test_table_page_links_cells_to_their_words(small_site: Path) -> None:
    """A record's value leads to the figure that states it, its other cells to its own words."""
    tree = page(small_site, "tables/contracts.html")
    hrefs = {
        a.text_content(): a.get("href") for a in tree.xpath("//table[contains(@class,'sortable')][1]//td/a")
    }
    assert hrefs["£12,500,000"] == f"../{ARTICLE}#{id_of('fig', 1)}"
    assert hrefs["Example College"] == hrefs[id_of("con", 1)] == f"../{ARTICLE}#{id_of('con', 1)}"
    assert "Open Contracting supplier: who holds or won it." in text_of(small_site, "tables/contracts.html")


def test_plots_lead_to_the_words(small_site: Path) -> None:
    """Marks in the plots of contracts, recommendations and events lead to their rows' words."""
    pytest.importorskip("vl_convert", reason="vl-convert-python is not installed")
    for name, row_id in (("contracts", "con"), ("recommendations", "rec"), ("events", "evt")):
        tree = page(small_site, f"tables/{name}.html")
        assert f"../{ARTICLE}#{id_of(row_id, 1)}" in tree.xpath("//*[local-name()='svg']//@href")


def test_without_the_plot_library_the_numbers_are_a_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can draw, each plot's numbers stand open as a table."""
    monkeypatch.setattr(plots, "_renderer", lambda: None)
    site = write_report(write_release(tmp_path / "r", small_release()), tmp_path / "report", ()).parent
    tree = page(site, "tables/contracts.html")
    assert not tree.xpath("//*[local-name()='svg']")
    assert tree.xpath("//figure/details[@open]//td[text()='£12,500,000']")


def test_unchanged_article_is_not_built_again(tmp_path: Path) -> None:
    """The same article in the next release keeps its page; a changed one gets a new page."""
    tables = small_release()
    tables["documents"].append(document_row(5))
    tables["articles"].append(article(5, "Nothing to count."))
    site = write_report(write_release(tmp_path / "r1", tables), tmp_path / "report", ()).parent
    same, other = site / f"articles/{id_of('art', 5)}.html", site / ARTICLE
    before = same.stat().st_ino, other.stat().st_ino
    tables["figures"][0] |= {"subject": "another subject"}
    write_report(write_release(tmp_path / "r2", tables), site, ())
    assert same.stat().st_ino == before[0]
    assert other.stat().st_ino != before[1]
    assert "another subject" in other.read_text()


def test_row_whose_place_is_wrong_is_still_told(tmp_path: Path) -> None:
    """A row that points outside the text, as in a release that was held back, is listed without a mark."""
    tables = small_release()
    tables["figures"].append(figure(8, "£4 million", "1") | {"start_char": 9_000, "end_char": 9_010})
    site = write_report(write_release(tmp_path / "r", tables), tmp_path / "report", ("broken",)).parent
    row = page(site, ARTICLE).get_element_by_id(id_of("fig", 8))
    assert "its words are not in the text" in row.text_content()


def test_empty_release_has_a_site(tmp_path: Path) -> None:
    """A release with no document and no history but its own row has all pages."""
    only = {"releases": [row for row in small_release()["releases"] if row["release_id"] == RELEASE]}
    site = write_report(write_release(tmp_path / "r", only), tmp_path / "report", ()).parent
    assert "nothing is held back" in text_of(site, "index.html")
    assert "first release" in text_of(site, "index.html")


def test_long_article_is_split_and_pages_stay_small(tmp_path: Path) -> None:
    """An article of a megabyte in one line, full of figures, becomes pages below a megabyte that lead on."""
    text = "pays £4 million now " * 50_000
    tables = small_release() | {"documents": [document_row(7)], "articles": [article(7, text)]}
    tables |= {
        name: [] for name in ("dates", "quotations", "contracts", "claims", "claim_operands", "checks")
    }
    tables |= {name: [] for name in ("events", "recommendations", "quarantine", "changes")}
    base = figure(1, "£4 million", "4000000") | {"sentence": "£4 million", "article_id": id_of("art", 7)}
    tables["figures"] = [
        base | {"figure_id": id_of("fig", n), "start_char": 20 * n + 5, "end_char": 20 * n + 15}
        for n in range(0, 50_000, 25)
    ]
    site = write_report(write_release(tmp_path / "r", tables), tmp_path / "report", ()).parent
    pages = sorted((site / "articles").glob("*.html"))
    assert len(pages) > 4
    assert max(path.stat().st_size for path in site.rglob("*.html")) < 1_000_000
    shown = "".join(
        shown_text(site, f"articles/{id_of('art', 7)}{f'-{n}' if n > 1 else ''}.html")
        for n in range(1, len(pages) + 1)
    )
    assert shown.replace("\n", "").split() == text.split()
    ids = [i for path in pages for i in re.findall(r'id="(fig-[0-9a-f]+)"', path.read_text())]
    assert len(ids) == len(set(ids)) == 2_000
