"""What the wider grammars of the fourth round take is found, and tempting sentences are not contradicted."""

from pathlib import Path

import pytest

from tests.claims.test_round2 import cases_in, failures

FOLDER = Path(__file__).parent / "cases_round4"


@pytest.mark.parametrize(("text", "expected"), cases_in(FOLDER), ids=lambda value: str(value)[:50])
def test_case_of_the_fourth_round(text: str, expected: list[str]) -> None:
    """A text of the fourth round holds what its lines say, and no contradiction besides."""
    assert failures(text, expected) == []
