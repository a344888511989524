"""Articles are told apart on pages of many makes, and sections are not taken for articles."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from stages.clean import CleanArticle
from stages.clean.blocks import PARAGRAPH, Block
from stages.clean.segments.features import may_be_headline
from stages.clean.segments.listing import first_block
from stages.ingest.readers.marks import HEADING

CleanText = Callable[..., list[CleanArticle]]


def titles(articles: list[CleanArticle]) -> list[str | None]:
    return [article.title for article in articles]


PAGES = Path(__file__).parent / "pages"
BUS, EXAM, NURSE, PRISON = ARTICLES = [
    (PAGES / f"article_{name}.txt").read_text("utf-8").strip() for name in ("bus", "exam", "nurse", "prison")
]
AGGREGATOR = (PAGES / "aggregator.txt").read_text("utf-8")


def test_articles_run_together_are_told_apart(clean_text: CleanText) -> None:
    """Four articles of a listing without separators are found, and the subheading in one is not a fifth."""
    articles = clean_text("\n\n".join(ARTICLES))
    assert titles(articles) == [part.split("\n")[0] for part in ARTICLES]
    assert {article.role for article in articles} == {"listed"}
    assert "\n\nWhere the money came from\n\n" in articles[0].text


@pytest.mark.parametrize("article", ARTICLES)
def test_one_article_is_one(article: str, clean_text: CleanText) -> None:
    """An article by itself is the main one, whole."""
    (found,) = clean_text(article)
    assert (found.role, found.text) == ("main", article)


def test_dated_items_of_a_listing_are_told_apart(clean_text: CleanText) -> None:
    """Headline, byline and date over each text make articles, short as they may be."""
    page = "News\n\n" + "\n\n".join(
        f"{title}\nBy Ann Lee\n{day} September 2024\nThe college said that it had hired {day} new tutors."
        for title, day in (("College hires tutors", 3), ("More tutors hired", 4), ("Yet more tutors", 5))
    )
    articles = clean_text(page)
    assert titles(articles) == ["College hires tutors", "More tutors hired", "Yet more tutors"]
    assert [article.issued for article in articles] == [date(2024, 9, day) for day in (3, 4, 5)]
    assert "By Ann Lee" not in articles[0].text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Borough Gazette\n3 hours ago\n- Borough Gazette", "The Post\n2 days ago\n- The Post"),
        ("Borough Gazette • 3 hours ago", "The Post • 2 days ago"),
        ("3 hours ago | Borough Gazette", "2 days ago | The Post"),
        ("Borough Gazette\n3h ago", "The Post\n2d ago"),
    ],
)
def test_aggregator_pages_of_several_makes(first: str, second: str, clean_text: CleanText) -> None:
    """Main and related articles get roles, publishers and dates, resolved by the page's own day."""
    page = AGGREGATOR.format(when="26 June 2025", noun="Stories", first=first, second=second)
    main, *related = clean_text(page)
    assert (main.role, main.title, main.issued) == (
        "main",
        "Heads weigh boycott of inspections",
        date(2025, 6, 26),
    )
    assert [(a.role, a.publisher, a.issued, a.issued_basis) for a in related] == [
        ("related", "Borough Gazette", date(2025, 6, 26), "relative"),
        ("related", "The Post", date(2025, 6, 24), "relative"),
    ]
    assert related[0].text.startswith("Rail depot hires 36 apprentices\n\nThe depot")
    assert related[1].text.endswith("that a charity paid for.")


def test_relative_dates_stay_open_where_the_page_has_no_day(clean_text: CleanText) -> None:
    """Without a day on the page nobody knows when `2 days ago` was."""
    page = AGGREGATOR.format(
        when="Politics", noun="Articles", first="The Post\n2 days ago", second="The Sun\n1 day ago"
    )
    assert [(a.issued, a.issued_basis) for a in clean_text(page)[1:]] == [(None, "relative")] * 2


def test_a_chronicle_is_not_a_listing(clean_text: CleanText) -> None:
    """Dates over paragraphs are a timeline, and the fields of a title page are no article's head."""
    page = "How the college closed\n\n" + "\n\n".join(
        f"{day} May 2024\n\nThe governors met for the {n} time and agreed to save £{day},000 on rent."
        for n, day in (("first", 3), ("second", 9), ("third", 17))
    )
    assert len(clean_text(page)) == 1


def test_parts_of_an_explainer_are_not_articles(clean_text: CleanText) -> None:
    """Numbered parts, questions, short labels and list headings stay inside."""
    paragraph = (
        "The fund has paid for 2,100 places in all. It is open to adults who earn less than £30,000 a year."
    )
    heads = [
        "1. Who can apply for a place?",
        "2. What it costs",
        "How does it work?",
        "Next steps",
        "Who is in charge",
    ]
    page = (
        "Ministers set out new fund for adult learners\n\nMinisters have set out a fund for adults today.\n\n"
    )
    assert len(clean_text(page + "\n\n".join(f"{head}\n\n{paragraph}\n\n{paragraph}" for head in heads))) == 1


def test_a_newsletter_s_headings_are_its_items(clean_text: CleanText) -> None:
    """An e-mail that can be unsubscribed from is split at its headings, others are not."""
    body = f"Pulse, issue 4\n\n{HEADING * 2}{BUS}\n\n{HEADING * 2}{EXAM}"
    assert len(clean_text(f"{body}\n\nUnsubscribe here.", "message/rfc822")) == 2


LONG_SUBHEADING = """{article}

Trainees sent home while the forge stands cold

A forge in Northmoor has told 40 trainees to stay away until July, said its director, Priya Nandakumar.
Orders for steel are down by a fifth.

Her firm is one of nine that share a training centre. Two have left it since Christmas.
"""


@pytest.mark.parametrize("article", [BUS, NURSE, PRISON])
def test_one_line_like_a_headline_makes_no_listing(article: str, clean_text: CleanText) -> None:
    """A subheading that tells news of somebody new, however like a headline, does not cut an article in two."""
    (found,) = clean_text(LONG_SUBHEADING.format(article=article))
    assert found.role == "main"
    assert "share a training centre" in found.text


PROSE = (
    "The deputy principal gave the finance report, and said that the college has gone into a deficit this year, "
    "which the committee had been told of in March."
)


@pytest.mark.parametrize(
    "lines",
    [
        ["3 Minutes of the previous meeting", "4 Finance report and summer forecast"],
        ["Present: Ann Lee (Chair), Bo Marsh, Cat Reed and Dev Rai"],
        ["Ms B Marsh – Chief Executive from April 2020", "Mr H Reed – Vice Principal Finance and Estates"],
        ["Rt. Hon. Bo Marsh MP"],
    ],
)
def test_items_of_minutes_and_people_with_posts_are_no_headlines(lines: list[str]) -> None:
    """Numbered items, those present and rows of a register stand above text, and head no article."""
    blocks = [Block(PARAGRAPH, line) for line in [*lines, PROSE]]
    assert not any(may_be_headline(blocks, place) for place in range(len(lines)))


def test_a_headline_may_begin_with_a_number() -> None:
    """A number that no line near counts on from belongs to the news."""
    assert may_be_headline([Block(PARAGRAPH, "16 Colleges merge in a year"), Block(PARAGRAPH, PROSE)], 0)


def test_text_above_the_first_headline_stays() -> None:
    """Only a listing's own name and date are left out: more than that is text."""
    name, news = [Block(PARAGRAPH, "FE news")], [Block(PARAGRAPH, "Minister vows to act on fees")]
    lead = [Block(PARAGRAPH, f"{PROSE[:75]}:") for _ in range(2)]
    text = [Block(PARAGRAPH, PROSE)] * 3
    assert first_block([*name, *news, *text]) == 1
    assert first_block([*lead, *news, *text]) == 0
