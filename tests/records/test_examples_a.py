"""The examples beside each rule of contracts, programmes, finances, learners and survey_results hold."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

from stages.extract import contracts, finances, learners, programmes, survey_results
from tests.records.context import misses, rows_of

PACKAGES = {
    "contracts": contracts,
    "finances": finances,
    "learners": learners,
    "programmes": programmes,
    "survey_results": survey_results,
}


def _examples() -> Iterator[tuple[str, str, list[dict[str, object]]]]:
    """(table, text, wanted rows) of every EXAMPLES beside a rule."""
    for table, package in PACKAGES.items():
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(info.name)
            for text, wanted in getattr(module, "EXAMPLES", {}).items():
                yield table, text, wanted


EXAMPLES = list(_examples())


@pytest.mark.parametrize(
    ("table", "text", "wanted"), EXAMPLES, ids=[f"{t}: {x[:60]}" for t, x, _ in EXAMPLES]
)
def test_example(table: str, text: str, wanted: list[dict[str, object]]) -> None:
    """A rule reads its examples' rows and nothing in its near misses."""
    assert not misses(rows_of(table, text), wanted)


@pytest.mark.parametrize("table", PACKAGES)
def test_each_table_has_hits_and_near_misses(table: str) -> None:
    """A table without examples, or with hits only, would prove nothing."""
    wanted = [rows for name, _, rows in EXAMPLES if name == table]
    assert any(wanted)
    assert not all(wanted)
