"""Table `survey_results`: who was asked, and what share said what."""

from expectations.custom import ExpectPercentagesToBePlausible
from expectations.suite import VALUE_IS_ITS_FIGURE, Holds, is_its_figure, suite

SUITE = suite(
    "survey_results",
    VALUE_IS_ITS_FIGURE,
    is_its_figure("sample_size"),
    Holds(
        "share_is_a_share",
        "A share lies in 0 to 100 per cent, a fraction in 0 to 1.",
        """
        t.value IS NULL OR CASE t.kind WHEN 'percentage' THEN t.value BETWEEN 0 AND 100 WHEN
        'fraction' THEN t.value BETWEEN 0 AND 1 ELSE t.value >= 0 END
        """,
        expectation=ExpectPercentagesToBePlausible,
    ),
)
