"""Table `finances`: figures from accounts, plans and notices."""

from expectations.suite import Holds, suite

SUITE = suite(
    "finances",
    Holds(
        "value_is_its_figure",
        "The value is that of the figure it refers to; a deficit says by its name that it is negative.",
        """t.value_figure_id IS NULL OR EXISTS (FROM figures f WHERE f.figure_id = t.value_figure_id AND
        (f.value IS NOT DISTINCT FROM t.value OR (f.value = -t.value AND f.value < 0)))""",
    ),
    Holds("value_has_unit", "A value has a unit.", "t.value IS NULL OR t.unit IS NOT NULL"),
)
