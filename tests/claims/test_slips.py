"""Slips of the pen in passages of our own: many are found, and none is seen where all is right."""

import pytest

from bench.slips import FOLDER, Slip, is_false_alarm, outcome, slips

EVERY = list(slips(sorted(FOLDER.glob("*.jsonl"))))
FEWEST, LEAST = 500, 0.33
"""Passages, and the share of their slips that must be found."""


@pytest.mark.parametrize("slip", [pytest.param(slip, id=slip.text[:40]) for slip in EVERY])
def test_right_text_has_no_contradiction(slip: Slip) -> None:
    """What adds up is left alone."""
    assert not is_false_alarm(slip)


def test_slips_are_found() -> None:
    """Nearly half of what writers may get wrong is held back; what is not found is never called right or wrong."""
    assert len(EVERY) >= FEWEST
    found = sum(outcome(slip) == "found" for slip in EVERY)
    assert found >= LEAST * len(EVERY)
