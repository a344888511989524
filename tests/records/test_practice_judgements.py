"""Judgements, scales and recommendations are read out of the practice texts as a reader wrote them down.

The texts are ours, after constructions met in real pages; a third hold tempting words and no row. Every
third text was unseen while the rules were written: the same floor holds for it alone.
"""

import importlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from stages.extract.dates.extractor import EXTRACTOR as DATES
from stages.extract.extractor import ArticleContext, Row
from stages.extract.quotations.extractor import EXTRACTOR as QUOTATIONS
from tests.records.context import context_of

PRACTICE = Path(__file__).resolve().parent.parent / "labels" / "practice"
KEYS = {
    "inspection_judgements": ("provider", "judgement"),
    "judgement_scales": ("label", "rank"),
    "recommendations": ("response",),
}
FLOORS = {
    "inspection_judgements": (0.95, 0.85),
    "judgement_scales": (0.95, 0.85),
    "recommendations": (0.95, 0.85),
}
"""Least precision and recall, of all texts and of the unseen third."""
Case = Mapping[str, object]


def _read(table: str, text: str) -> list[Row]:
    context = context_of(text)
    rows: dict[str, Sequence[Row]] = {**context.rows, **DATES.read(context), **QUOTATIONS.read(context)}
    extractor = importlib.import_module(f"stages.extract.{table}.extractor").EXTRACTOR
    return list(extractor.read(ArticleContext(context.article, rows))[table])


def _plain(words: object) -> str:
    return " ".join(str(words).lower().replace("’", "'").split())


def _agrees(table: str, row: Row, wanted: Row) -> bool:
    """Whether the row stands on the label's words and says the same in the columns that matter."""
    read, told = _plain(row["evidence"]), _plain(wanted["evidence"])
    same = all(_plain(row.get(key)) == _plain(wanted[key]) for key in KEYS[table])
    return same and (told in read or read in told)


def _counts(table: str, case: Case) -> tuple[int, int, int]:
    """Hits, surplus and missed rows of one text."""
    rows, missed = _read(table, str(case["text"])), 0
    labels = case["rows"]
    assert isinstance(labels, list)
    for wanted in labels:
        found = next((row for row in rows if _agrees(table, row, wanted)), None)
        if found is None:
            missed += 1
        else:
            rows.remove(found)
    return len(labels) - missed, len(rows), missed


def _cases(table: str) -> list[Case]:
    cases: list[Case] = json.loads((PRACTICE / f"{table}.json").read_text(encoding="utf-8"))
    return cases


def _shares(table: str, cases: Sequence[Case]) -> Iterator[float]:
    hits, surplus, missed = (sum(column) for column in zip(*(_counts(table, c) for c in cases), strict=True))
    yield hits / (hits + surplus)
    yield hits / (hits + missed)


@pytest.mark.parametrize("table", FLOORS)
@pytest.mark.parametrize("part", ["all", "unseen"])
def test_practice_texts_are_read_within_the_floor(table: str, part: str) -> None:
    """A construction that is lost, or one that fires where nothing is told, brings a share below its floor."""
    cases = _cases(table)
    precision, recall = _shares(table, cases if part == "all" else cases[2::3])
    assert precision >= FLOORS[table][0], f"{table}: precision {precision:.2f}"
    assert recall >= FLOORS[table][1], f"{table}: recall {recall:.2f}"


@pytest.mark.parametrize("table", FLOORS)
def test_a_third_of_the_texts_have_no_row(table: str) -> None:
    """Without texts that only tempt, precision would prove little; labels stand on their texts."""
    cases = _cases(table)
    assert len(cases) >= 120
    assert sum(not case["rows"] for case in cases) * 3 >= len(cases)
    for case in cases:
        labels = case["rows"]
        assert isinstance(labels, list)
        assert all(row["evidence"] in str(case["text"]) for row in labels)
