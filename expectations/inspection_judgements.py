"""Table `inspection_judgements`: which provider was judged what."""

from expectations.suite import Holds, suite

SUITE = suite(
    "inspection_judgements",
    Holds("judgement_is_not_blank", "The judgement is not blank.", "trim(t.judgement) <> ''"),
)
