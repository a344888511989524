"""The examples beside the rules of the record tables about people, words, duties and happenings hold."""

import importlib
from collections.abc import Mapping, Sequence

import pytest

from stages.extract.dates.extractor import EXTRACTOR as DATES
from stages.extract.extractor import ArticleContext, Row
from tests.records.context import context_of, misses
from warehouse.tables import TABLES

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
EXAMPLES = [
    (table, text, wanted)
    for table in NAMES
    for text, wanted in importlib.import_module(f"stages.extract.{table}.examples").EXAMPLES.items()
]


def read(table: str, text: str) -> Sequence[Row]:
    """The rows that the table's extractor reads, its figures and dates read by theirs."""
    context = context_of(text)
    rows: Mapping[str, Sequence[Row]] = {**context.rows, **DATES.read(context)}
    extractor = importlib.import_module(f"stages.extract.{table}.extractor").EXTRACTOR
    found: Sequence[Row] = extractor.read(ArticleContext(context.article, rows))[table]
    return found


@pytest.mark.parametrize(
    ("table", "text", "wanted"), EXAMPLES, ids=[f"{t}: {x[:60]}" for t, x, _ in EXAMPLES]
)
def test_example(table: str, text: str, wanted: list[dict[str, object]]) -> None:
    """A rule reads its examples' rows, in order and each on its own words, and nothing in near misses."""
    rows = [dict(row) for row in read(table, text)]
    TABLES[table].from_rows(rows)
    for row in rows:
        assert row["evidence"] == text[int(str(row["start_char"])) : int(str(row["end_char"]))]
    ids = [row[TABLES[table].key] for row in rows]
    assert len(ids) == len(set(ids)), f"an id comes twice in {ids}"
    assert not misses(rows, wanted)


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
