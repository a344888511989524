"""Table `accuracy`: shares lie in 0 to 1."""

from expectations.suite import Holds, suite

SUITE = suite(
    "accuracy",
    Holds(
        "shares_are_shares",
        "Precision and recall lie in 0 to 1.",
        """
        coalesce(t.precision BETWEEN 0 AND 1, true) AND coalesce(t.recall BETWEEN 0 AND 1, true)
        """,
    ),
)
