"""A good ledger staged in DuckDB, for tests that spoil one row of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.expectations.good_ledger import Ledger, good_ledger
from warehouse.staging import Staging
from warehouse.tables import TABLES


@pytest.fixture
def staged(tmp_path: Path) -> Iterator[Callable[..., Staging]]:
    """Stage the good ledger, with the tables given by name in place of its own."""
    with Staging(tmp_path / "staging") as staging:

        def stage(**tables: object) -> Staging:
            ledger: Ledger = good_ledger() | tables  # type: ignore[operator]
            for name, rows in ledger.items():
                if TABLES[name].layer != "release":
                    staging.put(name, TABLES[name].from_rows(rows))
            return staging

        yield stage
