"""Markdown syntax goes, words stay, notes and page breaks do not tear sentences."""

from collections.abc import Callable
from pathlib import Path

from stages.clean import CleanArticle

PAGE = (Path(__file__).parent / "pages" / "guidance.md").read_text("utf-8")


def test_a_document_reads_as_plain_words(clean_text: Callable[..., list[CleanArticle]]) -> None:
    """Headings, emphasis, links, lists, tables, notes and breaks all come out as text."""
    (article,) = clean_text(PAGE, "text/markdown")
    assert article.text == (
        "Help for providers\n\nPublished: July 2014\n\nIntroduction\n\n"
        "1. This guidance follows the Common Framework 2012 and the Handbook.\n\n"
        "2. A visit lasts one day. In addition the inspector may call within 10 to 30 working days.\n\n"
        "Common Framework (120062); www.site.example.\n\nHandbook, 1½ pages.\n\n"
        "What it covers\n\n• first point, 5 * 3 * 2;\n• a. second* snake_case_word goes on\n\n"
        "Who | Limit\nUs | 5 days\n\n“Quoted,” said her him.\n\n"
        "Store Street\n\nManchester\n\nIn prices of 2024."
    )
    assert (article.title, article.issued_text) == ("Help for providers", "July 2014")


def test_sections_of_a_paper_are_not_articles(clean_text: Callable[..., list[CleanArticle]]) -> None:
    """Second-level headings with text below them stay in one article."""
    section = (
        "The council has said that it will open 12 new centres for adults this year. It has the money.\n\n"
    )
    parts = "".join(f"## Council opens new centre number {n} in town\n\n{section * 3}" for n in range(4))
    assert (
        len(clean_text(f"# Centres for adults: the council's plan\n\n{section * 2}{parts}", "text/markdown"))
        == 1
    )
