"""Footnote marks go; squares, ordinals and fractions stay."""

import pytest

from stages.clean.blocks import BREAK, ITEM, NOTE, PARAGRAPH, Block
from stages.clean.footnotes import in_place, without_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("framework\x0e1\x0f and 3,000 learners.\x0e3\x0f", "framework and 3,000 learners."),
        ("in 2014\x0e12\x0f and 5 m\x0e2\x0f of 10\x0e3\x0f", "in 2014 and 5 m² of 10³"),
        ("a 1,500m² hall and 20m\x0e2\x0f of glass", "a 1,500m² hall and 20m² of glass"),
        ("the 1\x0est\x0f of May", "the 1st of May"),
        ("skills¹ are up.² They cover 40 km² and 1½ acres", "skills are up. They cover 40 km² and 1½ acres"),
        ("costs[4] rose,[12] [sic] and [2024]", "costs rose, [sic] and [2024]"),
        ("pay\x0e1, 2\x0f and\x0e*\x0f", "pay and"),
    ],
)
def test_marks_are_told_from_figures(text: str, expected: str) -> None:
    """A raised number is a mark unless it follows a unit; other raised letters are text."""
    assert without_marks(text) == expected


def test_a_sentence_goes_on_across_a_page_end_and_notes() -> None:
    """The second half of a sentence joins the first, and the notes between follow the paragraph."""
    blocks = [
        Block(PARAGRAPH, "It lasts a day. In"),
        Block(BREAK, ""),
        Block(NOTE, "\x0e1\x0f A note of 5 pages."),
        Block(PARAGRAPH, "addition they call."),
        Block(PARAGRAPH, "Next."),
    ]
    assert [b.text for b in in_place(blocks)] == [
        "It lasts a day. In addition they call.",
        "A note of 5 pages.",
        "Next.",
    ]


def test_whole_sentences_and_list_items_are_not_joined() -> None:
    """A page end between two sentences, or before a list item, joins nothing."""
    blocks = [
        Block(PARAGRAPH, "It is done."),
        Block(BREAK, ""),
        Block(PARAGRAPH, "then more."),
        Block(BREAK, ""),
        Block(PARAGRAPH, "a. first"),
        Block(ITEM, "an item"),
    ]
    assert [b.text for b in in_place(blocks)] == ["It is done.", "then more.", "a. first", "an item"]
