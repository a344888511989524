"""Lists and enumerations hold the items that a reader would count."""

import pytest

from stages.extract.claims.counts.enumerations import read_enumeration
from stages.extract.claims.counts.lists import bullet_groups, bullet_lists, numbered_lists, table_rows
from tests.claims.reading import article_of


@pytest.mark.parametrize(
    ("words", "items", "is_certain"),
    [
        ("cost, time and advice", 3, True),
        ("cost, time, and advice", 3, True),
        ("the Moor Group, the Fern Trust and Tarn", 3, True),
        ("design and build; upkeep, repair and checks; and finance", 3, True),
        ("red and green", 2, True),
        ("finance and accounts, design and law", 3, False),
        ("a new plan, which is long, and a new card", 3, False),
    ],
)
def test_enumeration_is_counted_as_read(words: str, items: int, is_certain: bool) -> None:
    """Semicolons and plain commas count for certain; an 'and' or a clause inside an item does not."""
    found = read_enumeration(words)
    assert found is not None
    assert (len(found.items), found.is_certain) == (items, is_certain)


@pytest.mark.parametrize("words", ["they will meet, it said, in May", "red", ""])
def test_clause_is_no_enumeration(words: str) -> None:
    """Commas without a closing 'and' make no list."""
    assert read_enumeration(words) is None


def test_bullets_are_grouped_under_their_headings() -> None:
    """Each group keeps its heading, and only the last one is open to the end of the text."""
    north, south = "North panel\n\n  • Ann Lee\n  • Tom Day", "South panel\n\n  • Bea Roy\n  • Col Fox"
    text = f"Who sits where:\n\n{north}\n\n{south}"
    article = article_of(text)
    groups = bullet_groups(article)
    assert [article.words(*g.heading) for g in groups if g.heading] == ["North panel", "South panel"]
    assert [len(g.items) for g in groups] == [2, 2]
    assert [g.is_open for g in groups] == [False, True]


def test_wrapped_bullet_is_one_item() -> None:
    """A line that goes on in small letters belongs to the bullet above it."""
    article = article_of("Choose from:\n• a day at a stronger\nprovider; and\n• a visit.\nThat is all.")
    assert [len(each.items) for each in bullet_lists(article)] == [2]


def test_numbers_that_do_not_run_on_are_no_list() -> None:
    """A list counts 1, 2, 3; a lone number or one that starts elsewhere is none."""
    article = article_of(
        "3. Third\n\nText.\n\n7. Seventh\n\nText.\n\n1. First\n\nText.\n\n2. Second\n\nText."
    )
    assert [len(each.items) for each in numbered_lists(article)] == [2]


def test_table_rows_keep_their_cells() -> None:
    """A row is a line with a bar in it; the rule under the headings is none."""
    article = article_of("Site | Places\n--- | ---\nNorth | 40\nNo table here.")
    cells = [[article.words(*cell) for cell in row] for row in table_rows(article)]
    assert cells == [["Site", "Places"], ["North", "40"]]
