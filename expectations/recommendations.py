"""Table `recommendations`: what is proposed, and how it was answered."""

from expectations.suite import TEXT_IS_IN_EVIDENCE, Holds, suite

SUITE = suite(
    "recommendations",
    Holds(
        "response_has_responder",
        "A response other than none names who gave it.",
        "t.response = 'none' OR t.responder IS NOT NULL",
    ),
    TEXT_IS_IN_EVIDENCE,
)
