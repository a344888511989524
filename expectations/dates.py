"""Table `dates`: a resolved time starts before it ends."""

from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "dates",
    Holds(
        "starts_before_it_ends", "starts_on is not after ends_on.", "coalesce(t.starts_on <= t.ends_on, true)"
    ),
    Holds(
        "year_is_plausible",
        "A resolved time lies between 1000 and 2200.",
        "coalesce(year(t.starts_on) BETWEEN 1000 AND 2200, true)",
    ),
    empty_is=WARNING,
)
