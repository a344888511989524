"""The reference tables that readers look names up in."""

import pytest

from stages.extract.phrases.reference import (
    REFERENCE,
    body_kinds,
    names_by_acronym,
    rows_of,
    standing_programmes,
)
from tests.records.context import read


@pytest.mark.parametrize("name", sorted(standing_programmes()))
def test_a_standing_programme_needs_no_noun_beside_it(name: str) -> None:
    """Each listed name and alias is read as a programme where the text does not call it one."""
    rows = read("programmes", f"The company now manages {name}, and {name} is run by the Lorne Trust.")
    assert [(row["name"], row.get("manager")) for row in rows] == [
        (standing_programmes()[name], "Lorne Trust")
    ]


def test_a_verb_is_no_programme() -> None:
    """A programme named by a verb is told from the verb."""
    assert not read("programmes", "Multiply by two what is run by the Northmoor Careers Company.")


def test_a_name_and_an_acronym_lead_to_the_same_kind() -> None:
    """A body is of the same kind by its full name and by its acronym."""
    kinds = body_kinds()
    for acronym, name in names_by_acronym().items():
        assert kinds[name.removeprefix("The ")] == kinds[acronym], acronym


def test_a_missing_table_is_an_error() -> None:
    """A reference table that is gone stops the reader instead of leaving it without names."""
    with pytest.raises(FileNotFoundError):
        rows_of(REFERENCE / "no_such_table.csv")
