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
    Holds(
        "says_something",
        "It says who runs or ran it, where, what it costs or whom it reached.",
        """
        coalesce(
            t.manager, t.previous_manager, t.delivered_by, t.area, t.value_figure_id, t.reach_figure_id
        ) IS NOT NULL
        """,
    ),
)
