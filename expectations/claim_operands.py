"""Table `claim_operands`: each is a figure, a record or an item."""

from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "claim_operands",
    Holds(
        "is_something",
        "An operand is a figure, a record or the words of an item.",
        "t.figure_id IS NOT NULL OR t.record_id IS NOT NULL OR t.item IS NOT NULL",
    ),
    Holds(
        "position_is_its_own",
        "No two operands of a claim share a position.",
        "count(*) OVER (PARTITION BY t.claim_id, t.position) = 1",
    ),
    empty_is=WARNING,
)
