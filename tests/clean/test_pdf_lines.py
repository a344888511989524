"""Lines of PDF pages become paragraphs."""

from stages.clean.pdf_lines import marked
from stages.ingest.readers.marks import HEADING, PAGE, ROW

LONG = "The inspector will get in touch with the principal of the college so as to"


def test_running_heads_and_page_numbers_go() -> None:
    """Lines at the edges of most pages, digits aside, and bare page numbers are no text."""
    pages = [
        f"Help for providers\nNo. 14 Page {n} of 3\n{n}. {LONG}\narrange visit {n}.\n{n}" for n in (1, 2, 3)
    ]
    text = marked(f"\n{PAGE}\n".join(pages))
    assert "Help for providers" not in text
    assert "Page" not in text
    assert [f"arrange visit {n}." in text for n in (1, 2, 3)] == [True] * 3
    assert "\n3\n" not in f"{text}\n"


def test_a_heading_that_the_running_head_repeats_stays() -> None:
    """The title in large letters is no running head."""
    pages = [f"Help\n{HEADING}Help\nSome words.", "Help\nOther words."]
    assert f"{HEADING}Help" in marked(f"\n{PAGE}\n".join(pages))


def test_hyphens_at_line_ends_are_joined_with_care() -> None:
    """A broken word is joined; a compound, a number range or a capital keeps its hyphen."""
    text = marked(
        f"{LONG} require improve-\nment.\n\n{LONG} do a self-\nassessment; a self-assessment is due.\n\n"
        f"{LONG} teach 16-\n18 year olds.\n\n{LONG} visit Stoke-\nMandeville."
    )
    assert "require improvement." in text
    assert "do a self-assessment;" in text
    assert "16-18 year olds" in text
    assert "Stoke-Mandeville" in text


def test_items_rows_and_short_lines_keep_their_lines() -> None:
    """Numbered paragraphs, bullets, rows, fields and addresses are not run together."""
    text = marked(
        f"1. {LONG}\narrange it.\n2. The visit lasts a day.\n• one thing\n• another\n{ROW}a | b\n{ROW}c | d\n"
        "Piccadilly Gate\nStore Street\nPublished: July 2014\nReference no: 5"
    )
    lines = [line for line in text.split("\n") if line]
    assert lines == [
        f"1. {LONG} arrange it.",
        "2. The visit lasts a day.",
        "• one thing",
        "• another",
        f"{ROW}a | b",
        f"{ROW}c | d",
        "Piccadilly Gate",
        "Store Street",
        "Published: July 2014",
        "Reference no: 5",
    ]
