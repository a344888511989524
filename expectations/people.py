"""Table `people`: one row a person."""

from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "people",
    Holds("name_is_not_blank", "The name is not blank.", "trim(t.name) <> ''"),
    empty_is=WARNING,
)
