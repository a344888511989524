"""Organisations and people are read, within floors, as a careful reader wrote them down."""

import pytest

from bench.entities_accuracy import labels_of, score
from bench.labels import LABELS
from stages.extract.entities.gazetteer import plain

SETS = ("pages_entities", "unseen_entities")
FLOORS = {"organisation": (0.9, 0.75), "person": (0.95, 0.95), "mention": (0.95, 0.8), "kind": (0.95, 0.75)}


@pytest.mark.parametrize("label_set", SETS)
def test_every_labelled_name_stands_in_its_text(label_set: str) -> None:
    """A name that the document does not use could not be read."""
    for label in labels_of(label_set):
        text = plain((LABELS / label_set / "texts" / f"{label.doc}.txt").read_text(encoding="utf-8"))
        assert all(name in text for name in label.called), label


@pytest.mark.parametrize("label_set", SETS)
def test_entities_are_read_as_labelled(label_set: str) -> None:
    """Precision and recall of organisations, people, mentions and kinds."""
    for name, tally in score(label_set).items():
        precision, recall = FLOORS[name]
        assert (tally.precision >= precision, tally.recall >= recall) == (True, True), (name, tally.hits)
