"""Table `contracts`: who holds what, and for how much."""

from expectations.suite import VALUE_IS_ITS_FIGURE, Holds, suite

SUITE = suite(
    "contracts",
    VALUE_IS_ITS_FIGURE,
    Holds(
        "transfer_has_other_supplier",
        "A contract that changed hands has a previous supplier that differs.",
        """
        t.outcome <> 'transferred' OR (t.previous_supplier IS NOT NULL AND t.previous_supplier IS
        DISTINCT FROM t.supplier)
        """,
    ),
    Holds("ends_after_start", "It ends after it starts.", "coalesce(t.starts_on <= t.ends_on, true)"),
    Holds("value_has_currency", "A value has a currency.", "t.value IS NULL OR t.currency IS NOT NULL"),
    Holds(
        "says_something",
        "It names a supplier, a qualification, a programme or a value.",
        """
        coalesce(t.supplier, t.qualification, t.programme, t.value_figure_id) IS NOT NULL
        """,
    ),
)
