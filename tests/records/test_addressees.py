"""Who is asked to act, where several names of an article fit the words."""

from stages.extract.recommendations.addressees import actor


def test_the_longest_name_at_the_end_of_the_words_is_the_addressee() -> None:
    """One name may end another; which of them counts must not depend on the order of a set."""
    text = "Training Group met City Training Group, Fell City Training Group and Group."
    assert actor("outgoing Fell City Training Group", text) == "Fell City Training Group"
