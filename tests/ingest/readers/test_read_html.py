"""Web pages: the article or articles without the page around them."""

from datetime import date

import pytest

from stages.ingest.errors import DocumentError
from stages.ingest.readers import read_document
from stages.ingest.readers.marks import ARTICLE, HEADING, LOWERED, RAISED, ROW
from stages.ingest.readers.source_text import SourceText

BODY = "<p>" + "The college said that it had 900 learners this year. " * 6 + "</p>"


def read(page: str) -> SourceText:
    return read_document(page.encode(), "text/html")


def test_a_listing_keeps_each_article_with_headline_and_date() -> None:
    """Every article of a listing page begins with a mark and keeps its headline, date and text."""
    articles = "".join(
        f"<article><h2>Story {n}</h2><time datetime='2024-09-0{n}'>{n} September 2024</time>{BODY}</article>"
        for n in (1, 2, 3)
    )
    text = read(f"<html><body><nav>Menu</nav><main><h1>News</h1>{articles}</main></body></html>").text
    assert text.count(ARTICLE) == 3
    for n in (1, 2, 3):
        assert f"{HEADING * 2}Story {n}\n\n{n} September 2024" in text
    assert "Menu" not in text


def test_cards_beside_an_article_are_left_out() -> None:
    """Short article elements that point to other pages do not make a page a listing."""
    cards = "".join(f"<article><h3>Card {n}</h3><p>Read about it.</p></article>" for n in range(4))
    text = read(f"<html><body><article><h1>Main</h1>{BODY * 2}</article>{cards}</body></html>").text
    assert ARTICLE not in text
    assert "Card" not in text


def test_furniture_is_dropped_but_never_the_page_itself() -> None:
    """Share links, cookie boxes and forms go; a body whose class mentions a sidebar stays."""
    page = f"""<html><body class="has-sidebar"><div class="cookie-banner"><p>We use cookies.</p></div>
      <main><h1>Title here</h1><ul class="share-links"><li>Share</li></ul>{BODY}
      <aside>Aside</aside><form><label>Your name</label></form></main><footer>Foot</footer></body></html>"""
    text = read(page).text
    assert text.startswith(f"{HEADING}Title here")
    assert "900 learners" in text
    assert not [word for word in ("cookies", "Share", "Aside", "Your name", "Foot") if word in text]


def test_tables_lists_headings_and_raised_marks_keep_their_form() -> None:
    """Rows, numbered and plain items, headings and footnote marks are marked as what they are."""
    page = f"""<main><h1>T</h1>{BODY}<h2>Part</h2>
      <ul><li>one <b>bold</b></li><li>two<ul><li>in</li></ul></li></ul>
      <ol start="3"><li>third</li></ol><p>Framework<sup>1</sup> of 5<sup>th</sup> May</p>
      <table><caption>Cap</caption><tr><th>Lot</th><th>Value</th></tr>
      <tr><td><p>Lot 1</p></td><td>£5m</td></tr>
      </table></main>"""
    text = read(page).text
    assert f"{HEADING * 2}Part" in text
    assert "• one bold\n• two\n• in" in text
    assert "3. third" in text
    assert f"Framework{RAISED}1{LOWERED} of 5{RAISED}th{LOWERED} May" in text
    assert f"Cap\n\n{ROW}Lot | Value\n{ROW}Lot 1 | £5m" in text


def test_spans_keep_columns_and_a_heading_over_all_stands_alone() -> None:
    """Rows under a cell of two rows have a blank one; what a span says is at most believed so far."""
    page = """<table><tr><th rowspan="2">College</th><th colspan="2">Starts</th><th rowspan="2">Change</th></tr>
      <tr><th>2022</th><th>2023</th></tr>
      <tr><td colspan="4">North</td></tr>
      <tr><td rowspan="2">Leeds</td><td>592</td><td>763</td><td>171</td></tr>
      <tr><td>646</td><td>583</td><td>-63</td></tr>
      <tr><td rowspan="x">Hull</td><td colspan="0">677</td><td>762</td><td>85</td></tr></table>
      <p>Then words.</p><table><tr><td>A</td><td rowspan="9">B</td></tr></table>
      <table><tr><td>C</td><td>D</td></tr></table>"""
    assert [line for line in read(page).text.splitlines() if line] == [
        f"{ROW}College | Starts |  | Change",
        f"{ROW} | 2022 | 2023 | ",
        f"{ROW}North",
        f"{ROW}Leeds | 592 | 763 | 171",
        f"{ROW} | 646 | 583 | -63",
        f"{ROW}Hull | 677 | 762 | 85",
        "Then words.",
        f"{ROW}A | B",
        f"{ROW}C | D",
    ]


def test_spans_end_with_their_rows_and_nonsense_is_no_span() -> None:
    """A gap before a spanned column, a head that spans too far, and a number that nobody could fill."""
    page = f"""<table><thead><tr><th>College</th><th>A</th><th rowspan="2">All</th></tr><tr><th>name</th></tr>
      <tr><th rowspan="9">x</th><th>y</th></tr></thead>
      <tbody><tr><td>Moor</td><td>1</td><td>2</td></tr>
      <tr><td colspan="{"9" * 5000}">Vale</td><td>3</td></tr></tbody></table>"""
    rows = [line for line in read(page).text.splitlines() if line]
    assert rows[:4] == [f"{ROW}College | A | All", f"{ROW}name", f"{ROW}x | y", f"{ROW}Moor | 1 | 2"]
    assert rows[4].replace(" | ", "") == f"{ROW}Vale3"


def test_layout_tables_are_read_as_text() -> None:
    """A table that arranges a newsletter's articles is no table of data."""
    page = f"<table><tr><td><h2>One</h2>{BODY}</td><td><h2>Two</h2>{BODY}</td></tr></table>"
    text = read(f"<html><body>{page}</body></html>").text
    assert ROW not in text
    assert f"{HEADING * 2}Two" in text


def test_the_head_gives_publisher_and_date() -> None:
    """What a page's meta elements or linked data state about it is kept with its words."""
    meta = """<meta property="og:site_name" content="The Wire">
      <meta property="article:published_time" content="2025-01-16T08:00:00Z">"""
    linked = """<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-01-17",
      "publisher": {"name": "The Post"}}</script>"""
    first = read(f"<html><head>{meta}</head><body><main><h1>T</h1>{BODY}</main></body></html>")
    assert (first.publisher, first.issued, first.issued_text) == (
        "The Wire",
        date(2025, 1, 16),
        "2025-01-16T08:00:00Z",
    )
    second = read(f"<html><head>{linked}</head><body><main><h1>T</h1>{BODY}</main></body></html>")
    assert (second.publisher, second.issued) == ("The Post", date(2025, 1, 17))


def test_a_relative_time_with_a_stated_day_gives_the_day() -> None:
    """`<time datetime>` says the day even where the page shows how long ago it was."""
    text = read(
        f"<article><h1>T</h1><time datetime='2024-09-05T10:00'>3 days ago</time>{BODY}</article>"
    ).text
    assert "2024-09-05" in text


def test_a_page_without_article_elements_keeps_its_text() -> None:
    """Where only nested boxes hold the text, all of its paragraphs are still found."""
    paragraphs = "".join(
        f"<p>Paragraph {n} says that {n * 100} learners came to the college.</p>" for n in range(12)
    )
    menu = "<div id='menu'><a href='/'>Home</a></div>"
    page = f"<html><body>{menu}<div><div><h1>Head</h1>{paragraphs}</div></div></body></html>"
    text = read(page).text
    assert all(f"Paragraph {n} says" in text for n in range(12))


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        (
            "<html><body><script>draw()</script><div></div></body></html>",
            "ingest.html_without_content",
        ),
        ("<html></html>", "ingest.html_without_content"),
        ("<html><body>" + "<div>" * 100_000 + "deep" + "</div>" * 100_000, "ingest.html_too_deep"),
    ],
)
def test_pages_without_readable_text_are_refused(page: str, rule: str) -> None:
    """An empty page and one nested beyond reason each get their own reason."""
    with pytest.raises(DocumentError) as caught:
        read(page)
    assert caught.value.rule == rule


def test_declared_charset_is_used() -> None:
    """A page that declares its encoding is decoded so."""
    page = "<html><head><meta charset='iso-8859-2'></head><body><p>Łódź ma 900 uczniów</p></body></html>"
    assert "Łódź" in read_document(page.encode("iso-8859-2"), "text/html").text
