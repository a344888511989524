"""What a relative expression means depends on the issue, and on how finely the issue is known."""

from datetime import date

import pytest

from stages.extract.dates import TimeExpression, read_dates
from stages.extract.dates.expression import Days, Issue
from stages.extract.dates.periods import months_from, spanned, split_year, term


def _only(text: str, issued: date | None, granularity: str = "day") -> TimeExpression:
    (found,) = read_dates(text, issued, granularity)
    return found


@pytest.mark.parametrize(
    "text", ["last month", "yesterday", "March this year", "7 hours ago", "the past 12 months"]
)
def test_without_an_issue_relative_words_stay_unresolved(text: str) -> None:
    """They are found all the same, with no days and no anchor."""
    found = _only(text, None)
    assert (found.starts_on, found.ends_on, found.anchor) == (None, None, None)


def test_the_anchor_names_the_issue_only_where_it_decided() -> None:
    """A full date stands by itself; yesterday stands on the issue."""
    issued = date(2023, 11, 20)
    assert _only("20 Nov 2023", issued).anchor is None
    assert _only("yesterday", issued).anchor == "issued:2023-11-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yesterday", None), ("this week", None), ("last month", "2014-06-01"), ("last year", "2013-01-01")],
)
def test_an_issue_known_to_the_month_resolves_months_but_no_days(text: str, expected: str | None) -> None:
    """Nothing is resolved more finely than the issue is known."""
    found = _only(text, date(2014, 7, 1), "month")
    assert (found.starts_on and found.starts_on.isoformat()) == expected
    assert found.anchor == (expected and "issued:2014-07")


def test_an_issue_in_the_month_where_academic_years_change_decides_by_its_day() -> None:
    """On 31 July and 1 August "this academic year" is not the same."""
    years = [_only("this academic year", day).starts_on for day in (date(2024, 7, 31), date(2024, 8, 1))]
    assert years == [date(2023, 8, 1), date(2024, 8, 1)]


def test_an_issue_known_to_the_year_leaves_the_academic_year_open() -> None:
    """2024 lies in two academic years."""
    assert _only("this academic year", date(2024, 1, 1), "year").starts_on is None


def test_leap_days_and_month_ends() -> None:
    """Calendar arithmetic keeps to days that exist."""
    assert _only("29 February 2024", None).starts_on == date(2024, 2, 29)
    assert _only("29 February 2023", None).starts_on is None
    assert months_from(2024, 1, -2) == Days(date(2023, 11, 1), date(2023, 11, 30))
    assert _only("the past three months", date(2024, 5, 31)).starts_on == date(2024, 2, 29)


def test_periods_join_and_never_run_backwards() -> None:
    """Terms fill the calendar year, split years a whole year, and a span backwards is unresolved."""
    assert [term(2025, name).first for name in ("spring", "summer", "autumn")] == [
        date(2025, 1, 1),
        date(2025, 4, 1),
        date(2025, 9, 1),
    ]
    assert split_year(2023, "financial_year") == Days(date(2023, 4, 1), date(2024, 3, 31))
    assert spanned(split_year(2024, "academic_year"), split_year(2023, "academic_year")) == Days(None, None)


def test_the_anchor_is_no_finer_than_the_issue() -> None:
    """As in opensanctions: never make a date finer than its source."""
    assert [Issue(date(2024, 9, 1), g).anchor for g in ("day", "month", "year")] == [
        "issued:2024-09-01",
        "issued:2024-09",
        "issued:2024",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prizes were handed out to two apprentices at a dinner on Monday.", "2024-09-02"),
        ("which had won a mandate in June after a vote", "2024-06-01"),
        ("guests at Monday’s event heard", "2024-09-02"),
        ("two courses launching from October in", "2024-10-01"),
        ("fees, to be confirmed in October, rise", "2024-10-01"),
        ("the hall opens to all on 4 October.", "2024-10-04"),
        ("On 4 October, staff will walk out", "2024-10-04"),
        ("the board is meeting at the hall on Monday", "2024-09-09"),
        ("In a statement on Monday evening, the union said", "2024-09-02"),
        ("Ms Reed, writing on 3 September, warned", "2024-09-03"),
        ("a report which is due out on Monday", "2024-09-09"),
        ("an end to forthcoming strikes on 4 October", "2024-10-04"),
        ("out on strike since the middle of June", "2024-06-01"),
        ("The union has announced a strike on 4 October", None),
        ("it announced a strike on 4 October", None),
        ("it was due to open in June", None),
        ("Apprenticeship starts in June", None),
        ("before December there were too few", None),
        ("The strike on Monday was cancelled", None),
    ],
)
def test_the_verb_of_a_date_says_whether_it_is_past(text: str, expected: str | None) -> None:
    """The nearest verb of the clause decides; what is announced bears its own date."""
    found = _only(text, date(2024, 9, 5))
    assert (found.starts_on and found.starts_on.isoformat()) == expected
