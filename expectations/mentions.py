"""Table `mentions`: each leads to one entity of its kind."""

from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "mentions",
    Holds(
        "names_one_entity",
        "It leads to an organisation or a person, as entity_kind says, and not to both.",
        """
        (t.organisation_id IS NOT NULL) = (t.entity_kind = 'organisation') AND (t.person_id IS NOT
        NULL) = (t.entity_kind = 'person')
        """,
    ),
    empty_is=WARNING,
)
