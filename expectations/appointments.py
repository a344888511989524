"""Table `appointments`: who holds which post."""

from expectations.suite import Holds, suite

SUITE = suite(
    "appointments",
    Holds("person_is_a_name", "The person's name has at least two words.", "contains(trim(t.person), ' ')"),
    Holds(
        "belongs_somewhere",
        "The post is in a body, comes with an organisation, or is an office that says so itself.",
        # "education secretary" needs no body; "chair" alone does
        "coalesce(t.body, t.organisation) IS NOT NULL OR contains(t.role, ' ')",
    ),
)
