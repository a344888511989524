"""The readers of surveys and commitments find what a careful reader wrote down for the practice texts.

The texts are made up after constructions of real pages; a third of them tempt and hold no row. A row
is found where its words overlap and its number, if it has one, agrees.
"""

import datetime
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from stages.extract.dates.extractor import EXTRACTOR as DATES
from stages.extract.extractor import ArticleContext
from tests.records.context import context_of
from warehouse.tables import TABLES

PRACTICE = Path(__file__).resolve().parent.parent / "labels" / "practice"
FLOORS = {"survey_results": (0.95, 0.93), "commitments": (0.95, 0.93)}
MARKS = str.maketrans("", "", "“”‘’\"'")

Row = dict[str, Any]


def read(table: str, text: str) -> list[Row]:
    """What the table's reader finds in a text, each row checked against the text and the table."""
    context = context_of(text, issued=datetime.date(2026, 3, 2))
    extractor = importlib.import_module(f"stages.extract.{table}.extractor").EXTRACTOR
    tables = extractor.read(ArticleContext(context.article, {**context.rows, **DATES.read(context)}))
    rows = [dict(row) for row in tables[table]]
    TABLES[table].from_rows(rows)
    for row in rows:
        assert row["evidence"] == text[row["start_char"] : row["end_char"]]
    assert len({row[TABLES[table].key] for row in rows}) == len(rows)
    return rows


def plain(words: str) -> str:
    """The words without quotation marks, in lower case."""
    return " ".join(words.translate(MARKS).lower().split())


def is_same(wanted: Row, row: Row) -> bool:
    """Whether a row stands on the wanted words and has the wanted number."""
    one, other = plain(wanted["evidence"]), plain(row["evidence"])
    if one not in other and other not in one:
        return False
    value = wanted.get("value")
    return value is None or (row.get("value") is not None and abs(float(row["value"]) - value) < 1e-4)


@pytest.mark.parametrize("table", FLOORS)
def test_practice_texts_are_read(table: str) -> None:
    """Precision and recall over all practice texts stay above the table's floors."""
    hits = surplus = missed = 0
    for item in json.loads((PRACTICE / f"{table}.json").read_text(encoding="utf-8")):
        rows = read(table, item["text"])
        for wanted in item["rows"]:
            match = next((row for row in rows if is_same(wanted, row)), None)
            if match is None:
                missed += 1
            else:
                rows.remove(match)
                hits += 1
        surplus += len(rows)
    precision, recall = hits / (hits + surplus), hits / (hits + missed)
    assert precision >= FLOORS[table][0], f"precision {precision:.3f}, recall {recall:.3f}"
    assert recall >= FLOORS[table][1], f"precision {precision:.3f}, recall {recall:.3f}"


@pytest.mark.parametrize("table", FLOORS)
def test_a_third_of_the_practice_texts_hold_no_row(table: str) -> None:
    """Without texts that tempt, precision would prove little."""
    items = json.loads((PRACTICE / f"{table}.json").read_text(encoding="utf-8"))
    assert len(items) >= 120
    assert sum(not item["rows"] for item in items) * 3 >= len(items)
