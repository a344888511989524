"""Finding and checking claims takes time in proportion to the text."""

from time import process_time

from stages.extract.claims.relations import relations
from tests.claims.reading import article_of, claims_of

TEXT = "\n\n".join(text for relation in relations() for text in relation.examples)


def seconds(text: str) -> float:
    """Processor time of finding and checking the claims of a text, the best of three."""
    article_of(text)
    times = []
    for _ in range(3):
        before = process_time()
        claims_of(text)
        times.append(process_time() - before)
    return min(times)


def test_eight_times_the_text_takes_not_much_more_than_eight_times_as_long() -> None:
    """A text eight times as long may take up to sixteen times as long, where a square would take 64 times."""
    seconds(TEXT)
    assert seconds("\n\n".join([TEXT] * 8)) < 16 * seconds(TEXT)
