"""Long articles are cut into pages."""

from itertools import pairwise

import pytest

from stages.report.marks import Span
from stages.report.parts import cuts, part_of, stretches


def test_short_article_stays_on_one_page() -> None:
    """An article within the budget is not cut."""
    assert cuts("word " * 1_000, [Span(0, 4, "fig-1", "figures")], {"fig-1"}) == []


@pytest.mark.parametrize("text", ["word " * 200_000, "x" * 1_000_000, "A paragraph.\n\n" * 70_000])
def test_long_article_is_cut(text: str) -> None:
    """A megabyte is cut into pages of at most half that, with blanks, without, and in paragraphs."""
    places = cuts(text, [], set())
    assert places == sorted(set(places))
    assert all(b - a <= 270_000 for a, b in pairwise([0, *places, len(text)]))


def test_crowded_text_is_cut_by_its_marks() -> None:
    """Ten thousand figures in one short line make many pages; where they are only marked, few."""
    text = "7 " * 10_000
    spans = [Span(2 * n, 2 * n + 1, f"fig-{n}", "figures") for n in range(10_000)]
    assert len(cuts(text, spans, {span.row_id for span in spans})) >= 25
    assert 1 <= len(cuts(text, spans, set())) <= 5


def test_many_marks_in_one_place_end() -> None:
    """More marks on one character than a page may hold do not stop the cutting."""
    assert stretches("some text", [0] * 500)[-1][1] == 9


def test_stretches_hold_all_words() -> None:
    """Every character that is no line end lies in one stretch."""
    text = "one\n\n two\n" + "three " * 9_000
    assert "".join(text[a:b] for a, b in stretches(text)) == text.replace("\n", "")


def test_part_of() -> None:
    """A place belongs to the page that begins at or before it."""
    assert [part_of([10, 20], place) for place in (0, 9, 10, 19, 20, 99)] == [1, 1, 2, 2, 3, 3]
