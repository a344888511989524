"""Table `checks`: a verdict is what its own intervals bear out.

A contradicted claim is news about the document and is published with its verdict. A verdict that its own
intervals deny is a fault of ours: its claim is held back, and no other document waits for it.
"""

from expectations.custom import (
    ExpectContractTotalsToAddUp,
    ExpectContradictedIntervalsToMiss,
    ExpectReconciledIntervalsToMeet,
)
from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "checks",
    Holds(
        "reconciled_intervals_meet",
        "A claim marked reconciled has intervals that meet.",
        """
        t.verdict <> 'reconciled' OR (coalesce(t.recomputed_high >= t.asserted_low, true) AND
        coalesce(t.recomputed_low <= t.asserted_high, true))
        """,
        expectation=ExpectReconciledIntervalsToMeet,
    ),
    Holds(
        "contradicted_intervals_miss",
        "A claim marked contradicted has intervals that miss each other.",
        """
        t.verdict <> 'contradicted' OR NOT (coalesce(t.recomputed_high >= t.asserted_low, true) AND
        coalesce(t.recomputed_low <= t.asserted_high, true))
        """,
        expectation=ExpectContradictedIntervalsToMiss,
    ),
    Holds(
        "totals_add_up",
        "A total marked reconciled has parts that add up to it.",
        """
        t.verdict <> 'reconciled' OR (SELECT c.relation FROM claims c WHERE c.claim_id = t.claim_id)
        <> 'total' OR coalesce((SELECT sum(f.low) <= t.asserted_high AND sum(f.high) >=
        t.asserted_low FROM claim_operands o JOIN figures f USING (figure_id) WHERE o.claim_id =
        t.claim_id AND o.role = 'part' HAVING count(*) > 1 AND count(f.low) = count(*) AND
        count(f.high) = count(*)), true)
        """,
        expectation=ExpectContractTotalsToAddUp,
    ),
    Holds(
        "products_come_out",
        "A total marked reconciled that is one part, so many times, is that product.",
        """
        t.verdict <> 'reconciled' OR coalesce((SELECT any_value(part.low * often.low) <=
        t.asserted_high AND any_value(part.high * often.high) >= t.asserted_low FROM claims c JOIN
        claim_operands p ON p.claim_id = c.claim_id AND p.role = 'part' JOIN figures part ON
        part.figure_id = p.figure_id JOIN claim_operands b ON b.claim_id = c.claim_id AND b.role =
        'base' JOIN figures often ON often.figure_id = b.figure_id WHERE c.claim_id = t.claim_id AND
        c.relation = 'total' HAVING count(*) = 1), true)
        """,
        expectation=ExpectContractTotalsToAddUp,
    ),
    Holds(
        "verdict_has_numbers",
        "A reconciled or contradicted claim shows the recomputed number.",
        """
        t.verdict NOT IN ('reconciled', 'contradicted') OR coalesce(t.recomputed_low,
        t.recomputed_high) IS NOT NULL
        """,
    ),
    Holds("explanation_is_not_blank", "The explanation is not blank.", "trim(t.explanation) <> ''"),
    empty_is=WARNING,
)
