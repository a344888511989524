"""Table `timescales`: duties with a time limit."""

from expectations.suite import Holds, suite

SUITE = suite(
    "timescales",
    Holds(
        "has_a_limit", "There is a shortest or a longest time.", "coalesce(t.minimum, t.maximum) IS NOT NULL"
    ),
    Holds(
        "minimum_is_least",
        "The shortest time is not longer than the longest.",
        "coalesce(t.minimum <= t.maximum, true)",
    ),
)
