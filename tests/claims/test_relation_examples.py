"""Every relation's own examples hold, near misses included."""

import pytest

from stages.extract.claims.claim import Relation
from stages.extract.claims.relations import relations
from tests.claims.reading import claims_of
from warehouse.tables.claims import RELATIONS

CASES = [
    pytest.param(relation, text, id=f"{relation.name}-{number}")
    for relation in relations()
    for number, text in enumerate(relation.examples)
]


@pytest.mark.parametrize(("relation", "text"), CASES)
def test_example_holds(relation: Relation, text: str) -> None:
    """A relation claims in its examples exactly what they say, with the verdicts they say."""
    found = [
        (checked.verdict, checked.candidate.asserted.surface if checked.candidate.asserted else None)
        for checked in claims_of(text, relation.name)
    ]
    assert found == list(relation.examples[text]), [
        c.outcome.explanation for c in claims_of(text, relation.name)
    ]


def test_every_declared_relation_is_sought() -> None:
    """The table allows no relation that nothing finds, and nothing finds one that it does not allow."""
    assert {relation.name for relation in relations()} == set(RELATIONS)


@pytest.mark.parametrize("relation", relations(), ids=lambda relation: relation.name)
def test_examples_hold_hits_and_near_misses(relation: Relation) -> None:
    """Each relation shows at least one text that it takes and one that it must not."""
    assert any(relation.examples.values())
    assert not all(relation.examples.values())
    assert (relation.__class__, bool(relation.rule)) == (Relation, True)
