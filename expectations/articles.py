"""Table `articles`: each has a text that spans can point into."""

import great_expectations.expectations as gxe

from expectations.suite import CRITICAL, WARNING, Holds, suite

SUITE = suite(
    "articles",
    Holds("text_is_not_blank", "The text is not blank.", "trim(t.text) <> ''"),
    Holds(
        "has_no_mojibake",
        "The text holds no replacement character left by a wrong decoding.",
        "NOT contains(t.text, chr(65533))",
    ),
    Holds(
        "stated_date_is_there",
        "An article whose date is stated has one.",
        "t.issued_basis <> 'stated' OR t.issued IS NOT NULL",
    ),
    gxe.ExpectColumnValuesToBeBetween(
        column="position", min_value=1, severity=WARNING, description="Positions count from 1."
    ),
    empty_is=CRITICAL,
)
