"""Table `changes`: each names a row and what happened to it."""

from expectations.suite import suite

SUITE = suite(
    "changes",
)
