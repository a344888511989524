"""The measurement of speed: what is read, in turns, and how ratios are printed."""

import sys
from pathlib import Path

import pytest

from bench import figures_speed as speed


def test_beginning_keeps_whole_lines_up_to_a_size() -> None:
    """A slow reader gets the first texts, the last of them cut between lines."""
    texts = ["a" * 10, "bbb\nccc\nddd", "e"]
    assert speed.beginning(texts, 16) == ["a" * 10, "bbb"]
    assert speed.beginning(texts, 1_000) == texts
    assert sum(map(len, speed.beginning(texts, 15))) <= 15


def test_every_reader_takes_a_turn_each_round() -> None:
    """Rounds alternate between the readers, so that a busy machine slows all of them alike."""
    turns: list[str] = []
    jobs: dict[str, speed.Job] = {
        name: (lambda text, name=name: turns.append(name), ["a text"])  # type: ignore[misc]
        for name in ("ours", "peer")
    }
    measured = speed.measure(jobs, rounds=3, seconds=5.0)
    assert turns[-6:] == ["ours", "peer"] * 3
    assert {name: size for name, (size, _) in measured.items()} == {"ours": 6, "peer": 6}


def test_ratio_is_our_speed_over_theirs() -> None:
    """The table says how many times as fast ours is."""
    lines = speed.table({"ours": (10, 300.0), "peer": (10, 2.0)})
    assert "150.00 times" in lines[2]
    assert "times" not in lines[1]


def test_command_ends_well_without_any_peer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing peers and limits are skipped with a word; ours is measured."""
    (tmp_path / "page.txt").write_text("The college has 40 students.\n" * 5, "utf-8")
    monkeypatch.setattr("importlib.util.find_spec", lambda name, package=None: None)
    monkeypatch.setattr(sys, "argv", ["figures_speed", str(tmp_path), "--peers", "--rounds", "1"])
    speed.main()
    printed = capsys.readouterr().out
    assert "quantulum3: skipped, " in printed
    assert "limit: google-re2: skipped, " in printed
    assert "\nours " in printed
