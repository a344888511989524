"""Table `quarantine`: every held row says why."""

from expectations.suite import Holds, suite

SUITE = suite(
    "quarantine",
    Holds("reason_is_not_blank", "The reason is not blank.", "trim(t.reason) <> ''"),
    Holds(
        "decision_has_a_name",
        "A decision names who took it and when.",
        "t.decision IS NULL OR (t.decided_by IS NOT NULL AND t.decided_on IS NOT NULL)",
    ),
)
