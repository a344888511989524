"""What the constructions of the third round take is found with its verdict; what is like them is left alone."""

from pathlib import Path

import pytest

from tests.claims.test_round2 import cases_in, failures

FOLDER = Path(__file__).parent / "cases_round3"


@pytest.mark.parametrize(("text", "expected"), cases_in(FOLDER), ids=lambda value: str(value)[:50])
def test_case_of_the_third_round(text: str, expected: list[str]) -> None:
    """A text of the third round holds what its lines say, and no contradiction besides."""
    assert failures(text, expected) == []
