"""Table `programmes`: who runs what, and where."""

from expectations.suite import VALUE_IS_ITS_FIGURE, Holds, is_its_figure, suite

SUITE = suite(
    "programmes",
    VALUE_IS_ITS_FIGURE,
    is_its_figure("reach"),
    Holds(
        "manager_changed",
        "A previous manager differs from the present one.",
        "t.previous_manager IS NULL OR t.previous_manager IS DISTINCT FROM t.manager",
    ),
    Holds("name_is_told", "The name is not blank.", "trim(t.name) <> ''"),
)
