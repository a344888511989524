"""Table `recommendations`: what is proposed, and how it was answered."""

from expectations.suite import Holds, suite

SUITE = suite(
    "recommendations",
    Holds(
        "response_has_responder",
        "A response other than none names who gave it.",
        "t.response = 'none' OR t.responder IS NOT NULL",
    ),
    Holds(
        "text_is_in_evidence",
        "The recommendation's words stand in the evidence.",
        "contains(t.evidence, t.text)",
    ),
)
