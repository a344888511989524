"""Table `finances`: figures from accounts, plans and notices."""

from expectations.suite import VALUE_IS_ITS_FIGURE, Holds, suite

SUITE = suite(
    "finances",
    VALUE_IS_ITS_FIGURE,
    Holds("value_has_unit", "A value has a unit.", "t.value IS NULL OR t.unit IS NOT NULL"),
)
