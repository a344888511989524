"""Table `quotations`: the spoken words are in the evidence."""

from expectations.suite import WARNING, Holds, suite

SUITE = suite(
    "quotations",
    Holds(
        "text_is_in_evidence",
        "Each paragraph of the quoted words stands in the evidence.",
        """
        list_bool_and(list_transform(string_split(t.text, chr(10)), lambda p: contains(t.evidence,
        trim(p))))
        """,
    ),
    empty_is=WARNING,
)
