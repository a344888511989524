"""The reader's spans, its near misses, and its time on hostile text."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stages.extract.dates import read_dates
from stages.extract.dates.extractor import EXTRACTOR
from stages.extract.extractor import ArticleContext
from warehouse.tables import TABLES

ISSUED = date(2024, 9, 5)
_PIECES = st.sampled_from(
    [
        "20 ",
        "Nov ",
        "2023",
        "/24",
        "-25",
        " to ",
        "last ",
        "May ",
        "the ",
        "end of ",
        "June",
        "12 months ",
        "ago",
        "\n",
        "this ",
        "year",
        ". ",
        "autumn ",
        "term ",
        "academic year ",
        "£",
        "1,747",
        "Tuesday ",
        "by ",
        "’s ",
        "\u00a0",
        "é",
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
@settings(max_examples=300, deadline=None)
def test_spans_are_the_words_in_order_without_overlap(text: str) -> None:
    """Whatever the text, each surface is its slice, none overlaps the one before, ends follow starts."""
    end = 0
    for found in read_dates(text, ISSUED):
        assert found.surface == text[found.start_char : found.end_char] != ""
        assert found.start_char >= end
        end = found.end_char
        assert (found.starts_on is None) == (found.ends_on is None)
        assert found.starts_on is None or found.ends_on is None or found.starts_on <= found.ends_on


@pytest.mark.parametrize(
    "text",
    [
        "2,472 students and 1,747 more",
        "Section 117(1) of the Education and Inspections Act 2006",
        "2000 students",
        "1995 learners",
        "Reference no: 130012",
        "telephone 0300 123 1231",
        "level 3 and Gen-2, wave 3",
        "£2024",
        "20,200",
        "1.2024",
        "SW1H 9EX",
        "It may march on",
        "Theresa May and April Hughes",
        "20 per cent",
        "Year 11",
        "www.example.org/2023/24/page",
        "in 2000 schools",
        "aged 16 to 19",
        "the second group",
        "a second time",
    ],
)
def test_numbers_and_words_that_are_no_dates_are_left_alone(text: str) -> None:
    """Counts, sections, references, names and paths hold no time expression."""
    assert read_dates(text, ISSUED) == []


@pytest.mark.parametrize(
    "piece",
    [
        "2",
        "20 ",
        "2023/24",
        "May ",
        "last ",
        "between 2006 and ",
        "the end of ",
        "by the end of the ",
        "1 to 2 to ",
        "£",
        ",",
        "Monday ",
        "a few years ",
        "2023-",
        "this year ",
        "1 May ",
        " \u00a0",
        "early ",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    """Four times the text takes no more than eight times as long, whatever it repeats."""
    small, large = (piece * (size // len(piece)) for size in (40_000, 160_000))
    read_dates(small, ISSUED)
    took = [min(_seconds(text) for _ in range(2)) for text in (small, large)]
    assert took[1] < 8 * took[0] + 0.05


def _seconds(text: str) -> float:
    start = time.perf_counter()
    read_dates(text, ISSUED)
    return time.perf_counter() - start


def test_the_extractor_fills_the_declared_table() -> None:
    """Rows carry the declared columns, and the issue's granularity is heeded."""
    text = "It closed last month, on 31 July 2024."
    article = {"article_id": "art-1", "text": text, "issued": date(2024, 8, 1), "issued_granularity": "month"}
    rows = list(EXTRACTOR.read(ArticleContext(article, {}))["dates"])
    table = TABLES["dates"].from_rows(rows)
    assert table.column("surface").to_pylist() == ["last month", "31 July 2024"]
    assert table.column("anchor").to_pylist() == ["issued:2024-08", None]
    assert len(set(table.column("date_id").to_pylist())) == 2
