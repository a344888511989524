"""The scoring of readers: by hand on labels small enough to check by eye."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from bench import figures_accuracy as accuracy
from bench import peers
from bench.figures_accuracy import Counts

KINDS_OF = {"kind": "count", "unit": "student", "bound": "exact", "optional": False}


def row(value: float | None = None, low: float | None = None, high: float | None = None, **more: Any) -> Any:
    return KINDS_OF | {"doc": "a", "key": accuracy.number_key(value, low, high)} | more


def totals(gold: list[Any], found: list[Any]) -> dict[str, tuple[int, ...]]:
    results = accuracy.scores(gold, {"a": found})
    return {name: tuple(accuracy.total(by_kind)) for name, by_kind in results.items()}


def test_each_measure_asks_for_more() -> None:
    """A wrong bound costs only the measure with the bound, a wrong unit only that with the unit."""
    gold = [row(5), row(6), row(7)]
    found = [row(5), row(6, bound="about"), row(7, unit="teachers")]
    assert totals(gold, found) == {
        "value": (3, 0, 0),
        "value+bound": (2, 1, 1),
        "value+unit": (2, 1, 1),
        "all numbers": (3, 0, 0),
    }


def test_units_are_compared_by_their_last_word_without_its_plural() -> None:
    """A peer that says "students" or "further students" has the unit right."""
    assert totals([row(5)], [row(5, unit="further students")])["value+unit"] == (1, 0, 0)


def test_all_numbers_is_free_of_kinds_and_counts_both_ends_of_a_range() -> None:
    """A peer that reads the ends of a range as two counts loses the range and keeps its numbers."""
    gold = [row(low=10, high=12, kind="percentage", bound="between")]
    found = [row(10), row(12), row(3, kind="measure")]
    assert totals(gold, found)["value"] == (0, 2, 1)
    assert totals(gold, found)["all numbers"] == (2, 1, 0)


def test_optional_labels_count_neither_way() -> None:
    """A finding that answers an optional label is no surplus, and the label missed is no miss."""
    gold = [row(1, optional=True), row(2)]
    assert totals(gold, [row(1), row(2)])["value"] == (1, 0, 0)
    assert totals(gold, [row(2)])["value"] == (1, 0, 0)


def test_one_finding_answers_one_label() -> None:
    """A figure and its repetition are two; reading it once is one miss."""
    assert totals([row(5), row(5)], [row(5)])["value"] == (1, 0, 1)


def test_ratios_of_counts() -> None:
    """Precision, recall and F1 are the textbook's, and zero where there is nothing."""
    counts = Counts(hits=6, surplus=2, missed=4)
    assert (counts.precision, counts.recall) == (0.75, 0.6)
    assert counts.f1 == pytest.approx(2 / 3)
    assert Counts().f1 == 0


@pytest.fixture
def labelled(tmp_path: Path) -> list[str]:
    label = KINDS_OF | {"doc": "a", "surface": "40 students", "value": 40, "low": None, "high": None}
    (tmp_path / "labels.jsonl").write_text(json.dumps(label) + "\n", "utf-8")
    (tmp_path / "a_page.txt").write_text("The college has 40 students.", "utf-8")
    return [str(tmp_path / "labels.jsonl"), str(tmp_path)]


def test_missing_peers_are_skipped_with_a_word(
    labelled: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no peer is installed the command still ends well, says why each is missing and scores ours."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name, package=None: None)
    monkeypatch.setattr(sys, "argv", ["figures_accuracy", *labelled, "--peers"])
    accuracy.main()
    printed = capsys.readouterr().out
    assert "quantulum3: skipped, the package quantulum3 is not installed" in printed
    assert "Recognizers-Text: skipped, " in printed
    assert "CQE: skipped, " in printed
    assert "ours              value           1.000" in printed


def test_a_peer_is_scored_beside_ours(
    labelled: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A peer that loads is read on the same texts and stands in the same table."""
    reading = peers.Reading(16, 18, "count", 41.0, None, None, "student", "exact")
    peer = peers.Peer(read=lambda text: [reading], parse=len)
    monkeypatch.setattr(peers, "installed", lambda: {"peer": peer})
    monkeypatch.setattr(sys, "argv", ["figures_accuracy", *labelled, "--peers"])
    accuracy.main()
    assert "peer              value           0.000" in capsys.readouterr().out
