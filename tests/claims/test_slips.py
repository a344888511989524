"""Slips of the pen in passages of our own: many are found, and none is seen where all is right."""

from collections import Counter

import pytest

from bench.slips import FOLDER, Slip, is_false_alarm, outcome, slips

EVERY = list(slips(sorted(FOLDER.glob("*.jsonl"))))
FEWEST, LEAST, SOME = 500, 0.33, 4
"""Passages, the share of their slips that must be found, and how many of each relation."""


@pytest.mark.parametrize("slip", [pytest.param(slip, id=slip.text[:40]) for slip in EVERY])
def test_right_text_has_no_contradiction(slip: Slip) -> None:
    """What adds up is left alone."""
    assert not is_false_alarm(slip)


def test_slips_are_found() -> None:
    """A third of what writers may get wrong is held back, and of each relation some."""
    assert len(EVERY) >= FEWEST
    assert all(slip.text.startswith(slip.right, slip.at) for slip in EVERY)
    found = Counter(slip.relation for slip in EVERY if outcome(slip) == "found")
    assert found.total() >= LEAST * len(EVERY)
    assert {slip.relation for slip in EVERY} == {
        relation for relation, count in found.items() if count >= SOME
    }
