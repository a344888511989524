"""Appointments, events, quotations and timescales are read out of the practice texts within a floor.

The texts are ours, after constructions met in real pages; a third or so hold tempting words and no row.
"""

import json
from pathlib import Path

import pytest

from bench.accuracy import _overlap
from stages.extract.extractor import Row
from tests.records.test_examples_b import read

PRACTICE = Path(__file__).resolve().parent.parent / "labels" / "practice"
FLOORS = {
    "appointments": (0.93, 0.85),
    "events": (0.8, 0.85),
    "quotations": (0.9, 0.75),
    "timescales": (0.9, 0.8),
}
"""Least precision and recall."""
KEYS = {
    "appointments": ("person", "role"),
    "events": ("kind",),
    "quotations": ("text", "speaker"),
    "timescales": ("minimum", "maximum", "unit"),
}


def _agrees(row: Row, wanted: Row, keys: tuple[str, ...]) -> bool:
    """Whether the row says what the label says; an unknown speaker or role in the label agrees with any."""
    for key in keys:
        value = wanted.get(key)
        if value is None and key in {"role", "speaker"}:
            continue
        if not _same(row.get(key), value):
            return False
    evidence = wanted.get("evidence")
    return evidence is None or _overlap(str(evidence), str(row["evidence"]))


def _same(read_value: object, wanted: object) -> bool:
    if isinstance(wanted, int | float):
        return read_value is not None and float(str(read_value)) == wanted
    return (read_value is None) if wanted is None else str(read_value) == str(wanted)


@pytest.mark.parametrize("table", FLOORS)
def test_practice_texts_are_read_within_the_floor(table: str) -> None:
    """A construction that is lost, or fires where nothing is told, brings the share below its floor."""
    hits = surplus = missed = 0
    for case in json.loads((PRACTICE / f"{table}.json").read_text(encoding="utf-8")):
        rows = list(read(table, case["text"]))
        for wanted in case["rows"]:
            found = next((row for row in rows if _agrees(row, wanted, KEYS[table])), None)
            if found is None:
                missed += 1
            else:
                rows.remove(found)
                hits += 1
        surplus += len(rows)
    precision, recall = hits / (hits + surplus), hits / (hits + missed)
    assert precision >= FLOORS[table][0], f"{table}: precision {precision:.2f}, {surplus} rows too many"
    assert recall >= FLOORS[table][1], f"{table}: recall {recall:.2f}, {missed} rows missed"
