"""Table `appointments`: who holds which post."""

from expectations.suite import Holds, suite

SUITE = suite(
    "appointments",
    Holds("person_is_a_name", "The person's name has at least two words.", "contains(trim(t.person), ' ')"),
    Holds(
        "belongs_somewhere",
        "The post is in a body or comes with an organisation.",
        "coalesce(t.body, t.organisation) IS NOT NULL",
    ),
)
