"""Labels of places are found where they stand, and by table."""

from pathlib import Path

import pytest

from bench.placed import has_places, placed_in, told_at
from stages.extract.weighing.places import Place
from stages.extract.weighing.rules import of_rules

_TEXT = "Tidewell College was rated good. Northmoor College was rated outstanding."
_SENTENCE = (0, 32)
_OPTIONAL = 0.7


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "places.csv").write_text(
        "doc,start_char,end_char,table,words,optional\n"
        "a.txt,0,32,inspection_judgements,good,0\na.txt,0,32,events,,1\n",
        encoding="utf-8",
    )
    return tmp_path / "texts"


def _place(start: int, end: int, figure: dict[str, object] | None = None) -> Place:
    return Place(0, start, end, (), figure)


def test_places_are_read_by_document_and_table(folder: Path, tmp_path: Path) -> None:
    assert has_places(folder)
    assert not has_places(tmp_path / "nothing" / "texts")
    found = placed_in(folder)["a.txt"]
    assert {table: len(rows) for table, rows in found.items()} == {"inspection_judgements": 1, "events": 1}


def test_a_sentence_has_the_label_that_holds_most_of_it(folder: Path) -> None:
    labels = placed_in(folder)["a.txt"]["events"]
    assert told_at(_place(*_SENTENCE), _TEXT, labels, _OPTIONAL) == _OPTIONAL
    assert told_at(_place(33, len(_TEXT)), _TEXT, labels, _OPTIONAL) == 0
    assert told_at(_place(0, len(_TEXT)), _TEXT, labels, _OPTIONAL) == _OPTIONAL


def test_a_word_has_the_label_that_names_it(folder: Path) -> None:
    labels = placed_in(folder)["a.txt"]["inspection_judgements"]
    good, rated = _TEXT.index("good"), _TEXT.index("rated")
    assert told_at(_place(good, good + 4), _TEXT, labels, _OPTIONAL) == 1
    assert told_at(_place(rated, rated + 5), _TEXT, labels, _OPTIONAL) == 0


def test_a_figure_has_the_label_that_touches_it(folder: Path) -> None:
    labels = placed_in(folder)["a.txt"]["events"]
    assert told_at(_place(30, 40, {"figure_id": "f"}), _TEXT, labels, _OPTIONAL) == _OPTIONAL
    assert told_at(_place(40, 44, {"figure_id": "f"}), _TEXT, labels, _OPTIONAL) == 0


def test_rules_are_features_and_weights_are_none() -> None:
    assert of_rules(["will/2", "weighed/1", "will/2"]) == ("by a rule", "rule will/2")
    assert of_rules(["weighed/1"]) == ()
