"""Table `commitments`: what is promised, and by when."""

from expectations.suite import Holds, suite

SUITE = suite(
    "commitments",
    Holds("due_text_is_there", "A due day rests on words.", "t.due_on IS NULL OR t.due_text IS NOT NULL"),
    Holds(
        "text_is_in_evidence", "The commitment's words stand in the evidence.", "contains(t.evidence, t.text)"
    ),
)
