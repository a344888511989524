"""Date lines are read as what they state, and sentences are not taken for date lines."""

from datetime import date

import pytest

from stages.clean.dates import stated_date
from stages.clean.stamps import is_byline, stamp


@pytest.mark.parametrize(
    ("line", "day", "granularity", "words"),
    [
        ("20 Nov 2023, 0:01", date(2023, 11, 20), "day", "20 Nov 2023, 0:01"),
        ("Published: July 2014", date(2014, 7, 1), "month", "July 2014"),
        ("24 May 2024", date(2024, 5, 24), "day", "24 May 2024"),
        ("Posted on Thursday, 5th September 2024 at 10.30am", date(2024, 9, 5), "day", None),
        ("July 2, 2019", date(2019, 7, 2), "day", "July 2, 2019"),
        ("2024-09-05T10:00:00Z", date(2024, 9, 5), "day", None),
        ("05/09/2024 14:30", date(2024, 9, 5), "day", None),
        ("By Martin Ollerton | 16 January 2025", date(2025, 1, 16), "day", "16 January 2025"),
        ("FE Wire • 16 January 2025 • 3 min read", date(2025, 1, 16), "day", "16 January 2025"),
        ("Severn Institute | Published 11 February 2025 | Authors: Ann Lee", date(2025, 2, 11), "day", None),
        ("Published 2021", date(2021, 1, 1), "year", "2021"),
        ("16 Oct 2023 at 12:18", date(2023, 10, 16), "day", "16 Oct 2023 at 12:18"),
    ],
)
def test_stated_dates(line: str, day: date, granularity: str, words: str | None) -> None:
    """A line that states when, by whom and where gives the day and the words for it."""
    found = stamp(line)
    assert found is not None
    assert (found.date.day, found.date.granularity) == (day, granularity)
    assert found.date.text in line
    assert words is None or found.date.text == words


@pytest.mark.parametrize(
    ("line", "days_back"),
    [
        ("7 hours ago", 0),
        ("2 days ago", 2),
        ("an hour ago", 0),
        ("Yesterday", 1),
        ("3 weeks ago", 21),
        ("2 months ago", None),
    ],
)
def test_relative_dates(line: str, days_back: int | None) -> None:
    """A relative date counts days back where it is that fine, and has no day of its own."""
    found = stamp(line)
    assert found is not None
    assert found.date.is_relative
    assert found.date.days_back == days_back


@pytest.mark.parametrize(
    "line",
    [
        "The college opened on 5 May 2024.",
        "Inspection of Harbourside College, 4 to 7 February 2025",
        "contracts start on 1 August 2025 and end on 31 July 2028",
        "31 February 2024",
        "T Level results 2024: fewer drop out",
        "900 learners",
        "Start date: September 2019",
        "Closing date for bids: 3 May 2024",
        "Deadline 3 May 2024",
    ],
)
def test_other_lines_are_no_date_lines(line: str) -> None:
    """Sentences, headlines and impossible days are not mastheads."""
    assert stamp(line) is None


def test_clock_times_belong_to_the_date() -> None:
    """The words for the date hold its time, so that nobody takes 0:01 for a figure."""
    found = stated_date("Updated 20 Nov 2023, 0:01")
    assert found is not None
    assert found.text.endswith("0:01")


def test_bylines() -> None:
    """Who wrote it is told from a sentence that begins alike."""
    assert is_byline("By Ruth Ackerley")
    assert is_byline("Words by Ann Lee and Bo Diaz")
    assert not is_byline("By May 900 learners had left.")
