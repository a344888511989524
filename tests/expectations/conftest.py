"""Ledgers validated once for all tests of a run: Great Expectations costs seconds."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from stages.validate.dependents import HANGS_ON_HELD
from stages.validate.staged import validate
from tests.expectations.broken_rows import broken_ledger, critical_ledger
from tests.expectations.good_ledger import Ledger, Row, good_ledger
from warehouse.staging import Staging
from warehouse.tables import TABLES

LAYERS = ("evidence", "claims", "record", "release")


@dataclass(frozen=True, slots=True)
class Validated:
    """What validation said of a whole ledger: rows of `suite_results`, and of `quarantine` by the suites."""

    results: list[Row]
    held: list[Row]

    def of(self, table: str) -> list[Row]:
        """The results of one table's suite."""
        return [row for row in self.results if row["table_name"] == table]

    def held_by(self, table: str, rule: str) -> set[object]:
        """Keys of the rows of `table` that `rule` holds back."""
        return {h["row_id"] for h in self.held if (h["table_name"], h["rule"]) == (table, rule)}


def _good(folder: Path) -> tuple[list[Row], list[Row]]:
    return _validated(folder, good_ledger())


def _broken(folder: Path) -> tuple[list[Row], list[Row]]:
    return _validated(folder, broken_ledger())


def _empty(folder: Path) -> tuple[list[Row], list[Row]]:
    return _validated(folder, {name: [] for name in good_ledger()})


def _critical(folder: Path) -> tuple[list[Row], list[Row]]:
    return _validated(folder, critical_ledger(), column_too_many=True)


def _validated(folder: Path, ledger: Ledger, column_too_many: bool = False) -> tuple[list[Row], list[Row]]:
    with Staging(folder) as staging:
        for name, rows in ledger.items():
            table = TABLES[name].from_rows(rows)
            if column_too_many:
                table = table.append_column("unknown", [["?"] * len(rows)])
            staging.put(name, table)
        return validate(staging.connection, LAYERS)


_LEDGERS = {"good": _good, "broken": _broken, "empty": _empty, "critical": _critical}


@pytest.fixture(scope="session")
def validated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Validated]:
    """Return what validation says of the ledger good, broken, empty or critical."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base  # one for all workers

    def said(ledger: str) -> Validated:
        path = shared / f"validated-{ledger}.json"
        with FileLock(path.with_suffix(".lock")):
            if not path.exists():
                found = _LEDGERS[ledger](tmp_path_factory.mktemp(ledger))
                path.write_text(json.dumps(found), encoding="utf-8")
        results, held = json.loads(path.read_text(encoding="utf-8"))
        return Validated(results, [row for row in held if row["rule"] != HANGS_ON_HELD])

    return said
