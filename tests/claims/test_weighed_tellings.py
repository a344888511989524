"""Two tellings of one number are weighed only where no rule has told them, and only where the numbers agree."""

from bench.claim_weights import near_misses
from stages.extract.claims.intervals import meets
from stages.extract.claims.tellings.weighed import features, pairs, weighed
from tests.claims.reading import article_of

TWICE = (
    "Moor College\n\nThe repairs at Moor College cost £14.63 million, the auditors say.\n\n"
    "It has three sites.\n\nThe principal said that the repairs had cost £14.63 million."
)


def test_a_number_told_again_is_one_claim() -> None:
    (found,) = weighed(article_of(TWICE), known=[])
    assert [figure.surface for figure in (found.asserted, *found.figures()) if figure] == [
        "£14.63 million"
    ] * 2


def test_what_a_rule_has_told_is_not_told_again() -> None:
    article = article_of(TWICE)
    assert not list(weighed(article, known=list(pairs(article))))


def test_only_numbers_that_agree_are_weighed() -> None:
    article = article_of(TWICE.replace("had cost £14.63 million", "had cost £14.36 million"))
    assert all(meets(first.interval, second.interval) for first, second in pairs(article))
    assert not list(weighed(article, known=[]))


def test_lengths_of_time_in_two_units_are_never_one() -> None:
    text = "The course takes three years.\n\nThe course starts in three weeks."
    assert not list(pairs(article_of(text)))


def test_features_do_not_depend_on_the_words_of_one_document() -> None:
    article = article_of(TWICE)
    named = {feature for pair in pairs(article) for feature in features(article, *pair)}
    assert named
    assert not any(word in feature for feature in named for word in ("moor", "repair", "auditor"))


def test_writers_near_misses_are_learned_from() -> None:
    assert next(near_misses())
