"""The real documents, where they lie beside the repository: counts, titles, first and last words."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from stages.clean import CleanArticle

CleanFile = Callable[[bytes], list[CleanArticle]]

# First words of title, of the text below it, and last words.
LISTING = [
    ("Wave 3 T Level contracts set to", "A new round of", "not yet been released."),
    ("Phillipson meets with unions to plan", "Bridget Phillipson has met", "establishing that approach.”"),
    ("Ofsted names new ‘external reference group’", "Ofsted has named", "Rick Hood, Kingston University"),
    ("Cumbrian college gets £1.5m emergency", "Shortfalls in T Level", "growth within the college.”"),
    (
        "Ministers ignore last-ditch plea to pause",
        "Education ministers have",
        "almost 600,000 young people.”",
    ),
    ("Ofsted’s Big Listen: The 8 policies", "Ofsted has set out", "courtesy, empathy and respect”."),
    (
        "Gilbert review: Ofsted ‘defensive and complacent’",
        "Ofsted’s response to",
        "“spirit” of the recommendation.",
    ),
    ("Ofsted vows to ‘tailor’ inspections and", "Ofsted has pledged", "“better understand local context”."),
    ("DfE hands over apprenticeships and T", "A flagship careers programme", "and college communities.”"),
]
AGGREGATED = [
    ("main", None, "unknown", None, "School leaders' unions consider", "our vital work.'"),
    ("related", "The Independent", "relative", "7 hours ago", "‘Serious and systemic", "'get a grip'."),
    ("related", "The Independent", "relative", "2 days ago", "Poll reveals the one", "in the UK."),
    ("related", "Daily Mail", "relative", "3 days ago", "Rayn it in!", "think we articulated that.'"),
]  # fmt: skip


def read(folder: Path, start: str) -> bytes:
    return next(folder.glob(f"{start}_*.txt")).read_bytes()


def test_the_listing_holds_nine_articles(real_documents: Path, clean_bytes: CleanFile) -> None:
    """Nine headlines begin articles, and none of the fifty subheadings and list headings does."""
    articles = clean_bytes(read(real_documents, "000"))
    assert len(articles) == len(LISTING)
    for article, (title, first, last) in zip(articles, LISTING, strict=True):
        assert article.role == "listed"
        assert article.title is not None
        assert article.title.startswith(title)
        assert article.text.startswith(f"{article.title}\n\n{first}")
        assert article.text.endswith(last)
        assert article.issued_basis == "unknown"


def test_subheadings_and_lists_stay_in_their_articles(real_documents: Path, clean_bytes: CleanFile) -> None:
    """Numbered parts, list headings, quotes and captions are in the article they belong to."""
    articles = clean_bytes(read(real_documents, "000"))
    for position, words in [
        (1, "First T Level relicensing winners"),
        (2, "Model ‘won’t replace pay setting process’"),
        (3, "Insights and evidence (social care)"),
        (6, "8. Culture change needed"),
        (7, "‘No attempt’ in early 2023 to contact family"),
        (7, "11. Consider wider accountability system, DfE told"),
        (8, "Report cards will also be ‘tailored"),
        (9, "Anna Morrison, Amazing Apprenticeships"),
    ]:
        assert f"\n\n{words}\n\n" in articles[position - 1].text
    assert articles[2].text.count("\n• ") == 93


def test_teasers_after_the_article_are_dropped(real_documents: Path, clean_bytes: CleanFile) -> None:
    """One article with its date; its standfirst once; no teaser, no comment form."""
    (article,) = clean_bytes(read(real_documents, "001"))
    assert article.title == "Think tank sets out blueprint for Labour’s Ofsted plans"
    assert (article.issued, article.issued_text) == (date(2023, 11, 20), "20 Nov 2023, 0:01")
    assert article.text.count("sets out proposals for three-tier improvement policy") == 1
    assert article.text.endswith("opportunities and outcomes they deserve.”")
    assert not [w for w in ("More from this", "Freddie Whittaker", "Leave a Reply") if w in article.text]


def test_guidance_is_one_article_without_syntax(real_documents: Path, clean_bytes: CleanFile) -> None:
    """Sixteen numbered paragraphs, one torn by notes and whole again, no footnote marks, no Markdown."""
    (article,) = clean_bytes(read(real_documents, "002"))
    assert article.title == "Support and challenge for further education and skills providers"
    assert (article.issued, article.issued_granularity) == (date(2014, 7, 1), "month")
    assert (
        "quality of provision and bringing about improvement. In addition to these functions" in article.text
    )
    assert [n for n in range(1, 17) if f"\n\n{n}. " not in article.text] == []
    assert "skills 2012 and the Handbook" in article.text
    assert not [mark for mark in ("**", "](", "<sup>", "##", "---") if mark in article.text]
    assert article.text.endswith("www.ofsted.gov.uk/resources/goodpractice.")


def test_the_letter_is_one_article_in_paragraphs(real_documents: Path, clean_bytes: CleanFile) -> None:
    """A letter with short headings is not split, and its date is found below the address."""
    (article,) = clean_bytes(read(real_documents, "003"))
    assert (article.role, article.issued, article.issued_basis) == ("main", date(2024, 5, 24), "stated")
    assert "\n\nDear Martyn,\n\n" in article.text
    assert "\n\nSEND area inspection\n\n" in article.text
    assert article.text.endswith("cc. LGA Vice-Presidents")


def test_the_aggregator_page_holds_a_main_and_three_related(
    real_documents: Path, clean_bytes: CleanFile
) -> None:
    """Each related article has its own publisher, headline and relative date, left unresolved."""
    articles = clean_bytes(read(real_documents, "004"))
    assert len(articles) == len(AGGREGATED)
    for article, (role, publisher, basis, words, title, last) in zip(articles, AGGREGATED, strict=True):
        found = (article.role, article.publisher, article.issued_basis, article.issued_text, article.issued)
        assert found == (role, publisher, basis, words, None)
        assert article.text.startswith(title)
        assert article.text.endswith(last)
        assert "ago" not in article.text[:200]


@pytest.mark.parametrize("start", ["000", "001", "002", "003", "004"])
def test_no_digit_is_lost_from_sentences(start: str, real_documents: Path, clean_bytes: CleanFile) -> None:
    """Every money amount and percentage of the page stands in one of its articles."""
    import re

    page = read(real_documents, start).decode()
    found = "\n".join(article.text for article in clean_bytes(page.encode()))
    figures = re.findall(r"£[\d.,]+ ?\w+|[\d.]+ per cent", page)
    assert [figure for figure in figures if figure not in found] == []
