"""Every rule's examples, read by the whole reader as its users call it."""

import pytest

from stages.extract.dates import read_dates
from stages.extract.dates.rules import EXAMPLE_ISSUE, Example, Rule, rules

CASES = [(rule.name, text, expected) for rule in rules() for text, expected in rule.examples.items()]


@pytest.mark.parametrize(("rule", "text", "expected"), CASES, ids=lambda value: str(value)[:40])
def test_examples_read_as_they_say(rule: str, text: str, expected: list[Example]) -> None:
    """Each example gives exactly the expressions that stand beside it."""
    found = [
        (e.surface, str(e.starts_on or "") or None, str(e.ends_on or "") or None, e.granularity)
        for e in read_dates(text, EXAMPLE_ISSUE.on)
    ]
    assert found == [tuple(example) for example in expected], rule


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_rule_shows_what_it_reads_and_what_it_leaves(rule: Rule) -> None:
    """A rule has an example that it reads itself, and a text that it must leave alone."""
    read = [e.rule for text in rule.examples for e in read_dates(text, EXAMPLE_ISSUE.on)]
    assert rule.name in read
    assert any(all(e.rule != rule.name for e in read_dates(text, EXAMPLE_ISSUE.on)) for text in rule.examples)
