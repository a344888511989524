"""Table `organisations`: one row a body."""

from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "organisations",
    Holds("name_is_not_blank", "The name is not blank.", "trim(t.name) <> ''"),
    Holds(
        "identifier_has_scheme",
        "An identifier names its register.",
        "(t.identifier IS NULL) = (t.identifier_scheme IS NULL)",
    ),
    empty_is=WARNING,
)
