"""Table `appointments`: who holds which post."""

from expectations.suite import Holds, suite

SUITE = suite(
    "appointments",
    Holds("person_is_a_name", "The person's name has at least two words.", "contains(trim(t.person), ' ')"),
    # minutes' "Present: Jo Lee (chair), Ann Ray" tell posts of a body that only the heading of the page names
    Holds("role_is_told", "The role is not blank.", "trim(t.role) <> ''"),
)
