"""Table `claims`: each asserts something about a figure or a list."""

from expectations.suite import INFO, WARNING, Holds, suite

SUITE = suite(
    "claims",
    Holds(
        "has_operands",
        "A claim has at least one operand, unless it is unverifiable for want of one.",
        """
        EXISTS (SELECT 1 FROM claim_operands o WHERE o.claim_id = t.claim_id)
        OR EXISTS (SELECT 1 FROM checks k WHERE k.claim_id = t.claim_id AND k.verdict = 'unverifiable')
        """,
        severity=INFO,  # claims are published in full; a forecast for a past year has no second figure
    ),
    Holds(
        "is_checked",
        "A claim is recomputed at least once.",
        "EXISTS (SELECT 1 FROM checks k WHERE k.claim_id = t.claim_id)",
    ),
    Holds(
        "evidence_holds_figure",
        "The asserted figure stands in the claim's article.",
        """
        t.asserted_figure_id IS NULL OR EXISTS (SELECT 1 FROM figures f WHERE f.figure_id =
        t.asserted_figure_id AND f.article_id = t.article_id)
        """,
    ),
    empty_is=WARNING,
)
