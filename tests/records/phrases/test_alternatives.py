"""Alternatives put together by letter match what they matched before."""

import re

import pytest

from stages.extract.phrases.alternatives import by_letter, grouped_by_letter


def test_neighbours_with_one_first_letter_are_put_together() -> None:
    assert by_letter("good|grade|held") == "g(?:ood|rade)|held"


def test_what_starts_with_no_plain_letter_stays_where_it_is() -> None:
    assert by_letter("up|[ab]c|under|s?ink") == "up|[ab]c|under|s?ink"


def test_bars_in_brackets_part_nothing() -> None:
    assert by_letter("rate(?:d|s)|ran[|k]|judged") == "r(?:ate(?:d|s)|an[|k])|judged"


@pytest.mark.parametrize(
    "pattern",
    [
        r"\((?:cut|cuts|drop|fall|rise)\)",
        r"(?P<way>up|under|over|on)x",
        r"\b(?:a|an|the|their) (?!in|is|of|to)",
    ],
)
def test_a_grouped_pattern_finds_the_same(pattern: str) -> None:
    text = "(cuts) (fall) (cup) upx onx overx the cat an oak their in a to the is a boat"

    def spans(written: str) -> list[tuple[int, int]]:
        return [match.span() for match in re.finditer(written, text)]

    assert spans(grouped_by_letter(pattern)) == spans(pattern)
    assert grouped_by_letter(pattern) != pattern


def test_short_groups_stay_as_they_are() -> None:
    assert grouped_by_letter("(?:to|the|of)") == "(?:to|the|of)"
