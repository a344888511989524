"""Sentences, clauses, periods and masks keep the text's own offsets."""

from datetime import date

import pytest

from stages.extract.phrases.cues import cues
from stages.extract.phrases.masks import view_of
from stages.extract.phrases.periods import PERIOD, days_of
from stages.extract.phrases.sentences import clauses, sentence_at, sentences

TEXT = "Dr. Okoro paid £3.5 million. “It was\xa0dear,” she said.\n\n• One bullet\n• Another; and the last"


def test_sentences_are_slices_of_the_text() -> None:
    """Offsets hold, whatever kinds of space the text has; titles and decimals end no sentence."""
    found = sentences(TEXT)
    assert [s.text for s in found[:2]] == ["Dr. Okoro paid £3.5 million.", "“It was dear,” she said."]
    assert all(TEXT[s.start : s.end].replace("\xa0", " ") == s.text for s in found)
    assert sentence_at(found, TEXT.index("dear")) == 1


def test_text_without_stops_is_cut() -> None:
    """A line of a megabyte is no one sentence: patterns over it would take for ever."""
    found = sentences("word " * 20_000)
    assert max(len(s.text) for s in found) <= 1200
    assert sum(len(s.text.split()) for s in found) == 20_000


def test_clauses_cover_a_sentence() -> None:
    """Cuts fall at semicolons, dashes and subordinating words."""
    text = "fees rose; pay fell, while starts held"
    assert [text[a:b] for a, b in clauses(text)] == ["fees rose", "pay fell", "while starts held"]


PERIODS = {
    "accounts for the 2022/23 financial year show": "2022/23 financial year",
    "judged in March this year": "March this year",
    "from 1 May 2024 on": "1 May 2024",
    "there were 2,024 of them": None,
    "up on the previous year’s total": "previous year",
}


@pytest.mark.parametrize(("text", "period"), PERIODS.items())
def test_period(text: str, period: str | None) -> None:
    """A time is given in the text's own words; a count that looks like a year is none."""
    found = PERIOD.search(text)
    assert (found and found["period"]) == period


DAYS = {
    "by 31 March 2025": (date(2025, 3, 31), date(2025, 3, 31)),
    "until at least July 2025": (date(2025, 7, 1), date(2025, 7, 31)),
    "in full by Autumn 2027": (date(2027, 9, 1), date(2027, 11, 30)),
    "in 2020": None,
    "on 31/02/2024": None,
}


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_days_of(text: str, days: tuple[date, date] | None) -> None:
    """A month or season covers its days; a bare year and an impossible day give none."""
    assert days_of(text) == days


def test_masks_keep_length_and_find_their_figure() -> None:
    """Every offset of the masked sentence is an offset of the sentence, hedge included in the mask."""
    sentence = sentences("Tidewell College won more than £5 million.")[0]
    start = sentence.text.index("£5 million")
    figure = {"start_char": start, "end_char": start + 10, "kind": "money", "hedge": "more than"}
    view = view_of(sentence, [figure])
    assert len(view.masked) == len(sentence.text)
    assert view.figures == {sentence.text.index("more than"): figure}
    assert view.names[0].text == "Tidewell College"


def test_cues_keep_an_asked_for_space() -> None:
    """A cue that ends in an underscore ends in a space."""
    assert cues("ontract | Lot_ |\n    won £") == ("ontract", "Lot ", "won £")
