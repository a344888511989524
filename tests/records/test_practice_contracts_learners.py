"""Contracts and learners are read out of the practice texts as a reader wrote them down, within a floor.

The texts are ours, after constructions met in real pages; a third or so hold tempting words and no row.
"""

import importlib
import json
from pathlib import Path

import pytest

from stages.extract.extractor import Row
from tests.records.context import rows_of

PRACTICE = Path(__file__).resolve().parent.parent / "labels" / "practice"
FLOORS = {"contracts": (0.95, 0.9), "learners": (0.9, 0.9)}
"""Least precision and recall."""


def _agrees(row: Row, wanted: Row) -> bool:
    """Whether the row says what the label says, in the label's columns."""
    return all(_same(row.get(column), value) for column, value in wanted.items() if column != "evidence")


def _same(read: object, wanted: object) -> bool:
    if isinstance(wanted, int | float):
        return read is not None and abs(float(str(read)) - wanted) < 1e-6
    return str(read) == str(wanted)


@pytest.mark.parametrize("table", FLOORS)
def test_practice_texts_are_read_within_the_floor(table: str) -> None:
    """A construction that is lost, or one that fires where nothing is told, brings the share below its floor."""
    extractor = importlib.import_module(f"stages.extract.{table}.extractor").EXTRACTOR
    hits = surplus = missed = 0
    for case in json.loads((PRACTICE / f"{table}.json").read_text(encoding="utf-8")):
        rows = rows_of(extractor, table, case["text"])
        for wanted in case["rows"]:
            found = next((row for row in rows if _agrees(row, wanted)), None)
            if found is None:
                missed += 1
            else:
                rows.remove(found)
                hits += 1
        surplus += len(rows)
    precision, recall = hits / (hits + surplus), hits / (hits + missed)
    assert precision >= FLOORS[table][0], f"{table}: precision {precision:.2f}, {surplus} rows too many"
    assert recall >= FLOORS[table][1], f"{table}: recall {recall:.2f}, {missed} rows missed"
