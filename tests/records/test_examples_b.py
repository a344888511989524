"""The examples beside the rules of the record tables about people, words, duties and happenings hold."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

from tests.records.context import misses, read, rows_of

NAMES = (
    "appointments",
    "quotations",
    "recommendations",
    "commitments",
    "judgement_scales",
    "inspection_judgements",
    "timescales",
    "events",
)


def _examples() -> Iterator[tuple[str, str, list[dict[str, object]]]]:
    """(table, text, wanted rows) of every EXAMPLES of a table's modules."""
    for table in NAMES:
        package = importlib.import_module(f"stages.extract.{table}")
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            examples = getattr(importlib.import_module(info.name), "EXAMPLES", {})
            for text, wanted in examples.items() if isinstance(examples, dict) else ():
                yield table, text, wanted


EXAMPLES = [*{(table, text): (table, text, wanted) for table, text, wanted in _examples()}.values()]


@pytest.mark.parametrize(
    ("table", "text", "wanted"), EXAMPLES, ids=[f"{t}: {x[:60]}" for t, x, _ in EXAMPLES]
)
def test_example(table: str, text: str, wanted: list[dict[str, object]]) -> None:
    """A rule reads its examples' rows, in order and each on its own words, and nothing in near misses."""
    assert not misses(rows_of(table, text), wanted)


@pytest.mark.parametrize("table", NAMES)
def test_each_table_has_hits_and_near_misses(table: str) -> None:
    """A table without examples, or with hits only, would prove nothing."""
    wanted = [rows for name, _, rows in EXAMPLES if name == table]
    assert any(wanted)
    assert not all(wanted)


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize(
    "text", ["", "\n", "“", "'", "• ", "1. A\n\n2. B\n", "x" * 20_000, "“a ” ‘b’ " * 2_000]
)
def test_odd_texts_are_read(table: str, text: str) -> None:
    """Empty, unclosed and monotonous texts raise nothing and end in good time."""
    assert isinstance(read(table, text), list)
