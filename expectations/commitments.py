"""Table `commitments`: what is promised, and by when."""

from expectations.suite import TEXT_IS_IN_EVIDENCE, Holds, suite

SUITE = suite(
    "commitments",
    Holds("due_text_is_there", "A due day rests on words.", "t.due_on IS NULL OR t.due_text IS NOT NULL"),
    TEXT_IS_IN_EVIDENCE,
)
