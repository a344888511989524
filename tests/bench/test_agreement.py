"""Agreement of two readers: what both have, and what only one of them has."""

from functools import partial

from bench.accuracy import is_same_record
from bench.agreement import agreement, agreements
from bench.labels import LABELS


def row(words: str, *, optional: bool = False, doc: str = "a") -> dict[str, object]:
    return {"doc": doc, "evidence": words, "optional": optional}


def test_only_certain_rows_of_one_reader_are_disagreements() -> None:
    """One row in common, one optional and one certain row that the other has not, on either side."""
    first = [row("the board met in May"), row("a vote was held", optional=True), row("the site closed")]
    second = [
        row("board met in May"),
        row("letters were sent", optional=True),
        row("the fair opened", doc="b"),
    ]
    score = agreement("events", first, second, partial(is_same_record, "events"))
    assert (score.hits, score.surplus, score.missed) == (1, 1, 1)


def test_there_are_texts_that_two_readers_labelled() -> None:
    """Every set with a second reader gives scores, so that the README's figures can be had again."""
    files = sorted(LABELS.glob("*/second_reader.json*"))
    assert files
    for file in files:
        assert all(score.hits for score in agreements(file.parent.name))
