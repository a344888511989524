"""What the record readers read in the practice texts is, within floors, what a careful reader wrote down.

The texts are ours, after constructions met in real pages; many hold tempting words and no row. Of some
tables every third text was unseen while the rules were written: the same floors hold for it alone.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from stages.extract.extractor import Row
from tests.records.context import check, read

FOLDER = Path(__file__).resolve().parent.parent / "labels" / "practice"
ISSUED = date(2026, 3, 2)
EVERY = None


@dataclass(frozen=True)
class Practice:
    """How well a table must be read, and how many texts, what share of them tempting, that is measured on.

    `same` columns must say what the label says (EVERY: all that it has), `known` ones where it says
    something. The evidence must hold the label's or stand in it; `loosely`: half its words will do.
    `unseen`: every third text was, while the rules were written.
    """

    precision: float
    recall: float
    same: tuple[str, ...] | None = ()
    known: tuple[str, ...] = ()
    loosely: bool = False
    unseen: bool = False
    texts: int = 120
    tempting: float = 1 / 3


TABLES = {
    "contracts": Practice(0.95, 0.9, EVERY, tempting=0.3),
    "learners": Practice(0.9, 0.9, EVERY, texts=100, tempting=0.25),
    "finances": Practice(0.95, 0.9, known=("value",), loosely=True, tempting=0.28),
    "programmes": Practice(0.95, 0.9, loosely=True),
    "inspection_judgements": Practice(0.95, 0.85, ("provider", "judgement"), unseen=True),
    "judgement_scales": Practice(0.95, 0.85, ("label", "rank"), unseen=True),
    "recommendations": Practice(0.95, 0.85, ("response",), unseen=True),
    "appointments": Practice(0.95, 0.9, ("person",), known=("role",), tempting=0.25),
    "events": Practice(0.9, 0.9, ("kind",)),
    "quotations": Practice(0.9, 0.75, ("text",), known=("speaker",), texts=60, tempting=0.3),
    "timescales": Practice(0.9, 0.8, ("minimum", "maximum", "unit"), texts=60, tempting=0.25),
    "survey_results": Practice(0.95, 0.93, known=("value",)),
    "commitments": Practice(0.95, 0.93),
}
PARTS = [(table, "all") for table in TABLES] + [(table, "unseen") for table in TABLES if TABLES[table].unseen]


@cache
def texts(table: str) -> list[dict[str, Any]]:
    """The table's texts, each with its labelled `rows`."""
    found: list[dict[str, Any]] = json.loads((FOLDER / f"{table}.json").read_text(encoding="utf-8"))
    return found


@cache
def found_in(table: str) -> list[list[Row]]:
    """What the table's reader finds in each of its texts."""
    return [list(read(table, case["text"], issued=ISSUED)) for case in texts(table)]


@cache
def counts(table: str) -> list[tuple[int, int, int]]:
    """Hits, surplus and missed rows of each text; a row is the hit of one label at most."""
    counted = []
    for case, rows in zip(texts(table), found_in(table), strict=True):
        surplus = rows.copy()
        for label in case["rows"]:
            if row := next(_matching(label, surplus, TABLES[table]), None):
                surplus.remove(row)
        hits = len(rows) - len(surplus)
        counted.append((hits, len(surplus), len(case["rows"]) - hits))
    return counted


def _matching(label: Row, rows: list[Row], practice: Practice) -> Iterator[Row]:
    """The rows that say what the label says, on its words."""
    same = label.keys() - {"evidence"} if practice.same is EVERY else practice.same
    told = [*same, *(column for column in practice.known if label.get(column) is not None)]
    for row in rows:
        words = str(row["evidence"])
        if all(_says(row.get(column), label.get(column)) for column in told) and _overlaps(
            str(label.get("evidence", words)), words, practice.loosely
        ):
            yield row


def _says(read: object, wanted: object) -> bool:
    """Whether a read value is the wanted one; numbers are the same to six places."""
    if isinstance(wanted, int | float):
        return read is not None and abs(float(str(read)) - wanted) < 1e-6
    return read is None if wanted is None else str(read) == str(wanted)


def _overlaps(wanted: str, read: str, loosely: bool) -> bool:
    """Whether one piece of evidence holds the other or, `loosely`, the read one half the wanted words."""
    if not loosely:
        return wanted in read or read in wanted
    wanted, read = wanted.lower(), read.lower()
    words = set(wanted.split())
    return wanted in read or read in wanted or 2 * len(words & set(read.split())) >= len(words)


@pytest.mark.parametrize(("table", "part"), PARTS)
def test_practice_texts_are_read_within_the_floors(table: str, part: str) -> None:
    """A construction that is lost, or one that fires where nothing is told, brings a share below its floor."""
    measured = counts(table)[2::3] if part == "unseen" else counts(table)
    hits, surplus, missed = (sum(column) for column in zip(*measured, strict=True))
    precision, recall = hits / (hits + surplus), hits / (hits + missed)
    assert precision >= TABLES[table].precision, f"precision {precision:.3f}, {surplus} rows too many"
    assert recall >= TABLES[table].recall, f"recall {recall:.3f}, {missed} rows missed"


@pytest.mark.parametrize("table", TABLES)
def test_rows_stand_on_their_text_under_their_own_ids(table: str) -> None:
    """Each row read has the table's columns, words that are the text's slice, and an id that no other has."""
    for case, rows in zip(texts(table), found_in(table), strict=True):
        check(table, case["text"], rows)


@pytest.mark.parametrize("table", TABLES)
def test_practice_texts_are_many_and_many_only_tempt(table: str) -> None:
    """Without many texts, and many without a row, precision and recall would prove little."""
    assert len(texts(table)) >= TABLES[table].texts
    assert sum(not case["rows"] for case in texts(table)) >= len(texts(table)) * TABLES[table].tempting


@pytest.mark.parametrize("table", TABLES)
def test_evidence_stands_in_the_text(table: str) -> None:
    """A label whose words are not in its text could never be found."""
    for case in texts(table):
        assert all(row.get("evidence", "") in case["text"] for row in case["rows"])


def test_every_practice_file_is_read() -> None:
    """A file of practice texts without floors would measure nothing."""
    assert {file.stem for file in FOLDER.glob("*.json")} == set(TABLES)
