"""How labels and rows are held against each other: what agrees, what is counted, and which row is a label's."""

from decimal import Decimal
from typing import Any

import pytest

from bench import differences
from bench.accuracy import Score, agrees, column_scores, record_scores, told_together
from bench.labels import overlap, same_value, same_words, without_note

Row = dict[str, Any]


def row(evidence: str, doc: str = "a1", **columns: object) -> Row:
    return {"doc": doc, "evidence": evidence, **columns}


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Moor College won £4m", "it said Moor College won £4m of work", True),
        ("Moor College won £4m", "Tarn College lost £4m", False),
        ("“Moor” College won", "Moor College won", True),
        ("", "Moor College", False),
    ],
)
def test_words_are_the_same_where_half_of_the_shorter_run_on(one: str, other: str, is_same: bool) -> None:
    assert same_words(one, other) is is_same


def test_numbers_agree_by_value_and_words_where_one_holds_the_other() -> None:
    assert same_value(4000000, Decimal("4000000.000000"))
    assert not same_value(4, Decimal("4.5"))
    assert not same_value(4, "14")
    assert not same_value(4, None)
    assert same_value("Moor", "Moor College")
    assert overlap("62 per cent", "62 Per Cent of tutors")
    assert without_note("10,200 (headline)") == "10,200"
    assert without_note("£4m (2019/20)") == "£4m"


def test_a_column_agrees_where_both_say_nothing_or_the_same() -> None:
    assert agrees(None, "")
    assert not agrees("Moor College", None)
    assert agrees("principal of Moor College", "Moor College’s principal of Moor College")


def test_each_row_is_of_one_label_the_likest_first() -> None:
    labels = [row("Moor and Tarn won £4m", supplier="Moor"), row("Moor and Tarn won £4m", supplier="Tarn")]
    found = [
        row("Moor and Tarn won £4m", doc="a1.txt", supplier="Tarn"),
        row("Moor and Tarn won £4m", doc="a1.txt", supplier="Moor"),
        row("Leigh lost", doc="a1.txt", supplier="Moor"),
    ]
    pairs = told_together(labels, found)
    told = sorted((label["supplier"], one["supplier"]) for label, one in pairs)
    assert told == [("Moor", "Moor"), ("Tarn", "Tarn")]


def test_columns_are_counted_over_the_rows_that_are_found() -> None:
    pairs = [
        (row("w", supplier="Moor", buyer=None), row("w", supplier="Moor", buyer="DfE")),
        (row("w", supplier="Tarn", buyer="DfE"), row("w", supplier="Leigh", buyer=None)),
    ]
    assert column_scores("contracts", pairs) == [
        Score("contracts", "all", "column buyer", hits=0, surplus=1, missed=1),
        Score("contracts", "all", "column supplier", hits=1, surplus=1, missed=1),
    ]


def test_what_is_optional_counts_neither_way() -> None:
    labels = {"events": [row("the strike began", optional=True), row("the college opened", optional=False)]}
    rows = {"events": [row("the strike began", doc="a1.txt"), row("it rained all day", doc="a1.txt")]}
    score = record_scores(labels, rows)[0]
    assert (score.hits, score.surplus, score.missed) == (0, 1, 1)


def test_what_is_missed_on_unseen_sets_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["differences", "unseen_tenth_records", "events"])
    with pytest.raises(SystemExit):
        differences.main()
    assert "measuring only" in capsys.readouterr().err


def test_a_programme_is_found_by_its_name_wherever_it_stands() -> None:
    labels = {"programmes": [row("the Kiln Fund opened in May", name="Kiln Fund", optional=False)]}
    rows = {"programmes": [row("cash of the Kiln Fund has gone", doc="a1.txt", name="Kiln Fund")]}
    assert record_scores(labels, rows)[0].hits == 1
    rows = {"programmes": [row("cash of the Loom Fund has gone", doc="a1.txt", name="Loom Fund")]}
    assert record_scores(labels, rows)[0].hits == 0
