"""Table `figures`: each is an interval that holds its number."""

from expectations.custom import ExpectIntervalToHoldItsValue, ExpectPercentagesToBePlausible
from expectations.suite import CRITICAL, Holds, suite

SUITE = suite(
    "figures",
    Holds(
        "interval_holds_value",
        "low <= high, and the value lies on the side of its bound.",
        """
        coalesce(t.low <= t.high, true) AND coalesce(CASE t.bound WHEN 'exact' THEN t.value BETWEEN
        t.low AND t.high WHEN 'about' THEN t.value BETWEEN t.low AND t.high WHEN 'over' THEN t.low
        >= t.value WHEN 'at_least' THEN t.low <= t.value WHEN 'under' THEN t.high <= t.value WHEN
        'at_most' THEN t.high >= t.value END, true)
        """,
        expectation=ExpectIntervalToHoldItsValue,
    ),
    Holds(
        "range_has_both_ends",
        "A range has no single value, and both its ends.",
        """
        t.bound <> 'between' OR (t.value IS NULL AND t.low IS NOT NULL AND t.high IS NOT NULL)
        """,
    ),
    Holds(
        "unit_fits_kind",
        "Money has an ISO 4217 code, a percentage percent, a multiple times, a fraction share.",
        """
        coalesce(CASE t.kind WHEN 'money' THEN regexp_full_match(t.unit, '[A-Z]{3}') WHEN 'percentage'
        THEN t.unit = 'percent' WHEN 'multiple' THEN t.unit = 'times' WHEN 'fraction' THEN t.unit =
        'share' ELSE true END, false)
        """,
    ),
    Holds(
        "percentage_is_plausible",
        "A percentage lies between -1,000 and 10,000.",
        """
        t.kind <> 'percentage' OR coalesce(t.value, t.low, t.high) BETWEEN -1000 AND 10000
        """,
        expectation=ExpectPercentagesToBePlausible,
    ),
    Holds(
        "fraction_is_a_share",
        "A fraction lies in 0 to 1.",
        "t.kind <> 'fraction' OR coalesce(t.value, t.low, t.high) BETWEEN 0 AND 1",
    ),
    Holds(
        "sentence_holds_surface", "The sentence holds the figure's words.", "contains(t.sentence, t.surface)"
    ),
    Holds(
        "does_not_overlap",
        "No two figures of an article overlap.",
        """
        coalesce(t.start_char >= lag(t.end_char) OVER (PARTITION BY t.article_id ORDER BY
        t.start_char, t.end_char), true)
        """,
    ),
    empty_is=CRITICAL,
)
