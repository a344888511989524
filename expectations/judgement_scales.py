"""Table `judgement_scales`: the labels of a scale stand in order."""

from expectations.suite import Holds, suite

SUITE = suite(
    "judgement_scales",
    Holds(
        "ranks_have_no_gap",
        "The ranks of a scale run from 1 without a gap.",
        """
        max(t."rank") OVER (PARTITION BY t.article_id, t.scale) = count(*) OVER (PARTITION BY
        t.article_id, t.scale)
        """,
    ),
    Holds(
        "label_is_its_own",
        "No label stands twice in a scale.",
        "count(*) OVER (PARTITION BY t.article_id, t.scale, lower(t.label)) = 1",
    ),
)
