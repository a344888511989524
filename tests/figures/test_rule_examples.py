"""Every rule's own examples are read as the rule says, and its near misses are left alone."""

from __future__ import annotations

from decimal import Decimal

import pytest

from stages.extract.figures import read_figures
from stages.extract.figures.non_figures import codes, contents, dates, grades, idioms, labels, marks, outline
from stages.extract.figures.phrases import EXAMPLES, PhraseExample
from stages.extract.figures.rules import ALL

RULE_CASES = [
    pytest.param(module.RULE, text, expected, id=f"{module.RULE}-{index}")
    for module in ALL
    for index, (text, expected) in enumerate(module.EXAMPLES.items())
]
NON_FIGURE_CASES = [
    pytest.param(text, expected, id=f"{module.__name__.rpartition('.')[2]}-{index}")
    for module in (codes, contents, dates, grades, idioms, labels, marks, outline)
    for index, (text, expected) in enumerate(module.EXAMPLES.items())
]


@pytest.mark.parametrize(("rule", "text", "expected"), RULE_CASES)
def test_rule_reads_its_examples(rule: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """A rule reads exactly the figures it names; with none named it takes nothing."""
    found = read_figures(text)
    if not expected:
        assert [figure.surface for figure in found if figure.rule == rule] == []
        return
    assert [(f.surface, f.value, f.unit) for f in found] == [(s, Decimal(v), u) for s, v, u in expected]


@pytest.mark.parametrize(("text", "surfaces"), NON_FIGURE_CASES)
def test_non_figures_are_left_alone(text: str, surfaces: list[str]) -> None:
    """Dates, names, codes, marks and idioms give no figure; what stands beside them does."""
    assert [figure.surface for figure in read_figures(text)] == surfaces


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.phrase)
def test_dictionary_examples(example: PhraseExample) -> None:
    """Each phrase of the dictionary page is read to the value, interval and bound that the page says."""
    (figure,) = read_figures(example.phrase)
    assert (figure.surface, figure.kind, figure.unit, figure.bound) == (
        example.surface,
        example.kind,
        example.unit,
        example.bound,
    )
    for name in ("value", "low", "high"):
        assert getattr(figure, name) == example.number(name), name


def test_dictionary_has_enough_examples() -> None:
    """The dictionary page keeps its promise of twenty examples, over every bound."""
    assert len(EXAMPLES) >= 20
    assert {example.bound for example in EXAMPLES} == {
        "exact", "about", "over", "under", "at_least", "at_most", "between"
    }  # fmt: skip
