"""Candidates become readings: each number is parsed, looked around, and given to the rules."""

from __future__ import annotations

from collections.abc import Iterator

from stages.extract.figures import rules
from stages.extract.figures.digit_readings import YEAR, from_digits
from stages.extract.figures.non_figures.codes import link_spans, phone_end
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.scan import candidates
from stages.extract.figures.word_readings import from_words


def readings(page: Page) -> Iterator[Reading]:
    """Yield every reading that has a kind, in reading order; the words around may still refuse it."""
    low = page.low
    links = link_spans(low)
    link, consumed = 0, 0
    for start, end, words in candidates(page.text, low):
        if start < consumed:
            continue
        while link < len(links) and links[link][1] <= start:
            link += 1
        if link < len(links) and links[link][0] <= start:
            continue
        if words is not None:
            reading = from_words(page, start, end, words)
        else:
            is_open = low[start] == "0" or low[start - 1 : start] == "+"  # as telephone numbers are
            consumed = phone_end(low, start, end) if is_open else end
            reading = from_digits(page, start, end) if consumed == end else None
        if reading is None:
            consumed = max(consumed, end)
            continue
        if reading.form == YEAR:
            yield reading
            consumed = reading.number_end
            continue
        _look_around(page, reading)
        if rules.read(page, reading):
            yield reading
        consumed = reading.number_end if reading.kind == "count" else max(reading.number_end, reading.end)


def _look_around(page: Page, reading: Reading) -> None:
    """Note the word that follows and the words before."""
    reading.look_ahead(page)
    reading.stand_behind(page.words_before(reading.start))
