"""Own-words sentences and the figures a careful labeller writes down, from `sentences.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from stages.extract.figures import Figure, read_figures

CASES = Path(__file__).with_name("sentences.txt")
SIGNS = {
    "exact": "=", "about": "~", "over": ">", "under": "<", "at_least": ">=", "at_most": "<=", "between": "..",
}  # fmt: skip
FEWEST = 250


def cases() -> Iterator[tuple[str, list[str]]]:
    """Yield each sentence (it may hold line breaks) with what is expected of it."""
    lines: list[str] = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        lines.append(line)
        if " => " in line:
            text, _, wanted = "\n".join(lines).rpartition(" => ")
            yield text, [] if wanted == "none" else [entry.strip() for entry in wanted.split(";")]
            lines = []


def number(value: Decimal | None) -> str:
    return "-" if value is None else f"{value.normalize():f}"


def entry(figure: Figure) -> str:
    """Return a figure as `kind number unit bound [/per]`, as the cases are written."""
    is_range = figure.bound == "between"
    written = f"{number(figure.low)}..{number(figure.high)}" if is_range else number(figure.value)
    per = f" /{figure.per}" if figure.per else ""
    return f"{figure.kind} {written} {figure.unit or '-'} {SIGNS[figure.bound]}{per}"


@pytest.mark.parametrize(("text", "wanted"), cases())
def test_case(text: str, wanted: list[str]) -> None:
    """Every entry is read, and nothing else but the entries marked as disputable."""
    found = [entry(figure) for figure in read_figures(text)]
    required = [want for want in wanted if not want.startswith("?")]
    for disputable in (want.removeprefix("? ") for want in wanted if want.startswith("?")):
        if disputable in found and disputable not in required:
            found.remove(disputable)
    assert found == required


def test_cases_are_many_with_near_misses() -> None:
    """A third of the many sentences, or nearly, holds no figure at all."""
    expectations = [wanted for _, wanted in cases()]
    assert len(expectations) >= FEWEST
    assert sum(not wanted for wanted in expectations) * 10 >= 3 * len(expectations)
