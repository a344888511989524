"""Markdown's front matter is read; its text stays as written."""

from datetime import date

from stages.ingest.readers import read_document


def test_front_matter_gives_title_publisher_and_date() -> None:
    """What the front matter states is kept, and the text below it is the document."""
    source = read_document(
        b"---\ntitle: 'Second start'\npublisher: Severn Institute\ndate: 2025-02-11\n---\n# Second start\n",
        "text/markdown",
    )
    assert (source.title, source.publisher) == ("Second start", "Severn Institute")
    assert (source.issued, source.issued_granularity, source.issued_text) == (
        date(2025, 2, 11),
        "day",
        "2025-02-11",
    )
    assert source.text.strip() == "# Second start"


def test_exploding_or_broken_front_matter_is_left_alone() -> None:
    """Aliases that multiply are not expanded, and bad YAML costs nothing but its fields."""
    bomb = b"---\na: &a [x,x]\nb: &b [*a,*a]\n---\ntext"
    assert read_document(bomb, "text/markdown").title is None
    assert "text" in read_document(b"---\n: : [\n---\ntext", "text/markdown").text


def test_a_rule_is_no_front_matter() -> None:
    """A document that begins with a rule keeps what stands between two rules."""
    assert "Some prose" in read_document(b"---\nSome prose.\n---\nMore.", "text/markdown").text
