"""Plain text: wrapped lines are joined, lists and underlined headings recognised."""

from stages.clean.plain import marked, with_cells
from stages.ingest.readers.marks import HEADING, ROW


def test_wrapped_lines_are_joined_and_whole_ones_kept() -> None:
    """Lines that a mail program broke become one paragraph; an address stays in lines."""
    wrapped = (
        "Two in five tutors in England have thought about leaving in the\n"
        "past year, according to a survey by Larkfield Polling that the\nunion paid for."
    )
    assert marked(wrapped) == wrapped.replace("\n", " ")
    address = "Clive House\n70 Petty France\nLondon"
    assert marked(address) == address


def test_long_lines_are_paragraphs_of_their_own() -> None:
    """A line longer than any wrapping program's is a paragraph, though no blank line follows."""
    text = f"{'word ' * 40}end.\n{'other ' * 40}end."
    assert marked(text) == text


def test_lists_headings_and_tables_are_marked() -> None:
    """Bullets of all makes, underlined headings, rules and piped rows are seen."""
    assert marked("  • one\n  - two\n\uf0b7 three") == "• one\n• two\n• three"
    assert HEADING * 2 + "Three centres" in marked("Three centres\n-------------\nText follows here.")
    assert marked("a\n\n----------\n\nb").split() == ["a", "b"]
    assert marked("Lot | Name | Value") == f"{ROW}Lot | Name | Value"
    assert marked("-9.9 per cent of income") == "-9.9 per cent of income"


def test_rows_of_a_table_set_in_columns_by_spaces_are_not_joined() -> None:
    """Rows that begin with a digit are as full and run on as wrapped lines do, but each is a line."""
    rows = [
        f"20{year}/{year + 1}   Level 2 starts     {1_200 + year}     {3_400 + year}     {410 + year}"
        for year in range(15, 21)
    ]
    assert len(marked("\n".join(rows)).splitlines()) == len(rows)


def test_piped_rows_are_not_joined() -> None:
    """Rows parted by bars, which begin with a digit as lines that run on do, are lines of their own."""
    rows = [
        f"20{year} Q2 | {655 + year},000 | 12.8 | 407,000 | 249,000 | 15.9 | 9.7" for year in range(10, 16)
    ]
    marked_rows = marked("\n".join(["Year, quarter | All | % | Women | Men | Women % | Men %", *rows]))
    assert [line.startswith(ROW) for line in marked_rows.splitlines()] == [True] * 7


def test_tabs_between_cells_make_rows() -> None:
    """A run of lines with tabs is a table, an empty first cell included; a tab after a bullet is none."""
    text = "Starts\n\t2022\t2023\nMale\t1,200\t1,300\nFemale\t900\t800\n\n•\tfirst\n•\tsecond\nDear\tall"
    rows = [line[1:] for line in with_cells(text).split("\n") if line.startswith(ROW)]
    assert rows == [" | 2022 | 2023", "Male | 1,200 | 1,300", "Female | 900 | 800"]


def test_rows_of_a_table_that_bars_part_are_not_joined() -> None:
    rows = [
        "Yr, Quarter | England | England, % | Female | Male | Female % | Male %",
        "2000 Q2 | 655,000 | 12.8 | 407,000 | 249,000 | 15.9 | 9.7",
        "2000 Q3 | 749,000 | 14.5 | 463,000 | 286,000 | 18.1 | 11.1",
    ]
    assert marked("\n".join(rows)).split("\n") == [ROW + row for row in rows]


def test_lines_of_two_cells_that_stand_together_are_rows() -> None:
    rows = ["Financial year | Funding (£ million)", "2000-01 | 145", "2001-02 | 153"]
    assert marked("\n".join(rows)).split("\n") == [ROW + row for row in rows]
    assert marked("Jobs go at Moor College | The Ledger\nTarn wins award") == (
        "Jobs go at Moor College | The Ledger\nTarn wins award"
    )
