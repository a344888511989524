"""Table `events`: what happened when, and who took part."""

from expectations.suite import Holds, suite

SUITE = suite(
    "events",
    Holds(
        "starts_before_it_ends", "starts_on is not after ends_on.", "coalesce(t.starts_on <= t.ends_on, true)"
    ),
)
