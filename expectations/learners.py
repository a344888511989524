"""Table `learners`: starts, enrolments and places."""

from expectations.suite import VALUE_IS_ITS_FIGURE, Holds, suite

SUITE = suite(
    "learners",
    VALUE_IS_ITS_FIGURE,
    Holds(
        "count_is_not_negative",
        "No number of learners is below nought.",
        "t.unit IS NOT DISTINCT FROM 'percent' OR coalesce(t.value >= 0, true)",
    ),
)
