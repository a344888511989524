"""What a bare number likely counts where no construction says so: the one thing of the trade that is named.

"Its students did well. Last year there were 8,570": the noun that its sentence names before it, else the
sentence before, if it is the only one there of those that texts on further education count. It was the
labelled noun six times of seven where others read it too. Left alone: numbers below `LEAST`, which often
stand for things not named, numbers with decimals or in words, and sentences of money and rates.
"""

from __future__ import annotations

from stages.extract.figures.antecedents import of_ages_that_changed
from stages.extract.figures.captions import NOUN, UNCOUNTED
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.word_forms import singular

LEAST = 5
FAR, NEAR = 300, 40  # characters


def take_topics(page: Page, tied: list[Reading]) -> None:
    """Give each number that still counts nothing the one thing that the words before it are about."""
    for reading in tied:
        if reading.unit is None and reading.kind == "count" and reading.noun is None:
            reading.unit = topic_before(page, reading) or of_ages_that_changed(page, reading)


def topic_before(page: Page, reading: Reading) -> str | None:
    """Return the only noun of the trade before a bare number in its sentence, else in the one before."""
    number = reading.value or reading.high
    if number is None or number < LEAST or number % 1 or reading.form != "digits":
        return None
    first = max(page.sentence(reading.start)[0], reading.start - FAR)
    before = page.sentence(first - 2)[0] if first > 1 else first
    for start, end in ((first, reading.start), (max(before, first - FAR), first)):
        words = page.low[start:end]
        if UNCOUNTED.search(words[-NEAR:]):
            return None
        named = {singular(match[1]) for match in NOUN.finditer(words)}
        if named:
            return named.pop() if len(named) == 1 else None
        if "\n\n" in words:
            return None
    return None
