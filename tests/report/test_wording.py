"""Values as words."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from stages.report.wording import interval, plain, quantity, release_time, shortened, visible


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("12500000.000000", "GBP", "£12,500,000"),
        ("0.250000", "percent", "0.25 %"),
        ("-9.9", "GBP", "-£9.9"),
        ("300", "place", "300"),
        ("0", None, "0"),
    ],
)
def test_quantity(value: str, unit: str | None, told: str) -> None:
    """Numbers show thousands, no trailing zeros, and the sign of their currency."""
    assert quantity(Decimal(value), unit) == told


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ("1", "1", "exactly 1"),
        ("1", "2.50", "1 to 2.5"),
        ("200", None, "200 or more"),
        (None, "3700", "up to 3,700"),
        (None, "0", "up to 0"),
        (None, None, "not bounded"),
    ],
)
def test_interval(low: str | None, high: str | None, told: str) -> None:
    """Both ends are closed; an open end is told as such."""
    assert interval(low and Decimal(low), high and Decimal(high), None) == told  # type: ignore[arg-type]


def test_plain() -> None:
    """Each type of a published table is told as text."""
    moment = datetime.fromisoformat("2024-05-01T06:30")
    values = (None, True, 1200, Decimal("1.50"), date(2024, 5, 1), moment, ["a", "b"], {"x_y": 1})
    told = ["", "yes", "1,200", "1.5", "2024-05-01", "2024-05-01 06:30", "a, b", "x y 1"]
    assert [plain(value) for value in values] == told


def test_visible_shows_what_would_hide() -> None:
    """A null character and an override of the reading direction are shown, one sign for one."""
    assert visible("a\x00b\u202ec\n") == "a␀b\ufffdc\n"


def test_shortened_cuts_after_a_word() -> None:
    """A long text is cut after a word and says so."""
    assert shortened("one two three", 9) == "one two …"


@pytest.mark.parametrize(
    ("release", "told"),
    [
        ("20240501T063000000000Z-bbbbbbbb", "1 May 2024, 06:30 UTC"),
        ("not-a-release", "an unknown time"),
    ],
)
def test_release_time(release: str, told: str) -> None:
    """A release's id begins with the time at which it was made."""
    assert release_time(release) == told
