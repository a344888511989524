"""Passages in which everything adds up, written to be misread, hold nothing that is called contradicted.

They are our own words, by writers who had not seen the code: numbers near each other that do not stand in the
relation that a naive reader would think. A file is a round: its passages were counted before they were mended.
"""

from pathlib import Path

import pytest

from tests.claims.reading import claims_of

FOLDER = Path(__file__).parent / "consistent"
BETWEEN = "\n=====\n"
FEWEST = 2100
PASSAGES = [
    pytest.param(text.strip(), id=f"{file.stem} {number}: {text.strip().splitlines()[0][:50]}")
    for file in sorted(FOLDER.glob("*.txt"))
    for number, text in enumerate(file.read_text(encoding="utf-8").split(BETWEEN), start=1)
]


@pytest.mark.parametrize("text", PASSAGES)
def test_consistent_passage_has_no_contradiction(text: str) -> None:
    """No figure of a passage that adds up would be held back."""
    assert [c.outcome.explanation for c in claims_of(text) if c.verdict == "contradicted"] == []


def test_passages_are_many() -> None:
    """The files are read whole."""
    assert len(PASSAGES) >= FEWEST
