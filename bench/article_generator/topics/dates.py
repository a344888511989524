"""Dates and years as articles write them; none of them is a figure."""

from random import Random

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def day(rng: Random) -> str:
    """Return a day in one of the usual forms."""
    month = rng.choice(MONTHS)
    return f"{rng.randint(1, 28)} {month}{rng.choice(['', f' {rng.randint(2023, 2027)}'])}"


def issue_date(rng: Random) -> tuple[str, str]:
    """Return a date of issue in words and as ISO 8601."""
    year, month, number = rng.randint(2021, 2026), rng.randint(1, 12), rng.randint(1, 28)
    return f"{number} {MONTHS[month - 1]} {year}", f"{year}-{month:02d}-{number:02d}"
