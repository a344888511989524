"""What bare numbers count, cost or are the age of by the words around them: the examples beside each rule."""

from __future__ import annotations

import pytest

from stages.extract.figures import clause_units, line_rows, read_figures, shares_of_things, sums, told_ages


@pytest.mark.parametrize(("text", "unit"), clause_units.EXAMPLES.items())
def test_clause_names_what_is_counted(text: str, unit: str) -> None:
    assert unit in [figure.unit for figure in read_figures(text) if figure.kind == "count"]


@pytest.mark.parametrize(("text", "surfaces"), sums.EXAMPLES.items())
def test_sign_of_money_is_told_once(text: str, surfaces: list[str]) -> None:
    assert [figure.surface for figure in read_figures(text) if figure.kind == "money"] == surfaces


@pytest.mark.parametrize(("text", "surfaces"), told_ages.EXAMPLES.items())
def test_age_of_somebody_told_of(text: str, surfaces: list[str]) -> None:
    assert [figure.surface for figure in read_figures(text) if figure.kind == "age"] == surfaces


@pytest.mark.parametrize(("text", "told"), line_rows.EXAMPLES.items())
def test_lines_above_tell_the_unit_of_rows(text: str, told: list[tuple[str, str]]) -> None:
    assert [(figure.kind, str(figure.value)) for figure in read_figures(text)] == told


@pytest.mark.parametrize(("text", "surfaces"), shares_of_things.EXAMPLES.items())
def test_share_names_its_things(text: str, surfaces: list[str]) -> None:
    assert [figure.surface for figure in read_figures(text) if figure.kind == "fraction"] == surfaces


TABLES = {
    "Table 1: Number of starts by region and gender\n\nRegion\n\nMale\n\nNorth East\n\n8,600\n\nWales\n\n8,000\n\n"
    "Total\n\n16,600": ["start", "start", "start"],
    "| | 2021 | 2022 |\n|---|---|---|\n| Learners | 3,210 | 3,305 |\n| Turnover | £3m | £4m |": [
        "learner",
        "learner",
        "GBP",
        "GBP",
    ],
    "Income by source (£'000)\n\nSource | 2023\nBody grants | 31,420\nTuition fees and contracts | 4,615": [
        "GBP",
        "GBP",
    ],
    "Numbers and grants (£m)\n\nKind | 2023\nApprentices | 820\nOther grants | 1.2": ["apprentice", "GBP"],
    " | Note | 2019\n | | £'000\nIncome | 2 | 16,691\nAverage staff numbers | | 320": ["GBP", "staff"],
    "Rank | College | Students\n1 | Holm | 12,400\n2 | Tarn | 9,800": ["student", "student"],
    "How many people began?\n\n | 2021 | 2022\nHigher | 300 | 410": ["person", "person"],
}


@pytest.mark.parametrize(("text", "units"), TABLES.items())
def test_tables_name_what_their_cells_count(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in read_figures(text)] == units


@pytest.mark.parametrize("heading", ["Table", "Table 1", "Figure", "## Chart 2:", "* Table", "Table 3."])
def test_heading_without_a_word_names_nothing(heading: str) -> None:
    """It once cost a document all its figures."""
    text = f"{heading}\n\n1,204\n\n1,312\n\n1,415\n"
    assert [(figure.surface, figure.unit) for figure in read_figures(text)] == [
        ("1,204", None),
        ("1,312", None),
        ("1,415", None),
    ]


OLD_PAGES = {
    "a cut of pounds 23m and pound;4,500": ["money", "money"],
    "for the 199899 financial year": [],
    "16/17-year-olds and 16 -18 year olds": ["age", "age"],
    "how many there were. [208110]": [],
    "figures are rounded to the nearest 100": [],
    "seven medium- sized colleges": ["count"],
    "Leeds lost 155 jobs and Hull 90.": ["count", "count"],
}


@pytest.mark.parametrize(("text", "kinds"), OLD_PAGES.items())
def test_old_pages_as_converters_left_them(text: str, kinds: list[str]) -> None:
    assert [figure.kind for figure in read_figures(text)] == kinds
