"""Practice texts, labelled before the readers saw them: what share of the rows is read, and read rightly."""

import importlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.records.context import rows_of

PRACTICE = Path(__file__).resolve().parent.parent / "labels" / "practice"
FLOORS = {"finances": (0.95, 0.9), "programmes": (0.95, 0.9)}
"""Lowest precision and recall of each table."""
KEYS: dict[str, tuple[str, ...]] = {"finances": ("value",), "programmes": ()}
Row = Mapping[str, Any]


def texts(table: str) -> list[dict[str, Any]]:
    """The labelled texts of one table."""
    found: list[dict[str, Any]] = json.loads((PRACTICE / f"{table}.json").read_text(encoding="utf-8"))
    return found


def overlap(one: str, other: str) -> bool:
    """Whether two pieces of evidence are about the same words: one holds the other, or most of its words."""
    one, other = one.lower(), other.lower()
    words = set(one.split())
    return one in other or other in one or 2 * len(words & set(other.split())) >= len(words)


def agrees(label: Row, row: Row, keys: tuple[str, ...]) -> bool:
    """Whether a row that was read is the labelled one."""
    same = all(label.get(k) is None or float(label[k]) == float(row.get(k) or "nan") for k in keys)
    return same and overlap(str(label["evidence"]), str(row["evidence"]))


def counts(table: str) -> tuple[int, int, int]:
    """Hits, surplus rows and missed rows over the whole practice set of one table."""
    extractor = importlib.import_module(f"stages.extract.{table}.extractor").EXTRACTOR
    hits = surplus = missed = 0
    for text in texts(table):
        free: list[Row] = list(rows_of(extractor, table, text["text"]))
        for label in text["rows"]:
            found = next(_matching(label, free, KEYS[table]), None)
            if found is None:
                missed += 1
            else:
                free.remove(found)
                hits += 1
        surplus += len(free)
    return hits, surplus, missed


def _matching(label: Row, rows: list[Row], keys: tuple[str, ...]) -> Iterator[Row]:
    yield from (row for row in rows if agrees(label, row, keys))


@pytest.mark.parametrize("table", FLOORS)
def test_precision_and_recall_over_the_practice_set(table: str) -> None:
    """The reader keeps its precision and recall over the practice texts, those unseen while it was written too."""
    hits, surplus, missed = counts(table)
    precision, recall = FLOORS[table]
    assert hits / (hits + surplus) >= precision
    assert hits / (hits + missed) >= recall


@pytest.mark.parametrize("table", FLOORS)
def test_a_third_of_the_texts_only_tempts(table: str) -> None:
    """A practice set without tempting texts would not measure precision."""
    labelled = texts(table)
    assert sum(not text["rows"] for text in labelled) >= len(labelled) / 3


def test_evidence_stands_in_the_text() -> None:
    """A label whose words are not in its text could never be found."""
    for table in FLOORS:
        for text in texts(table):
            for row in text["rows"]:
                assert row["evidence"] in text["text"]
