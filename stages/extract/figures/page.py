"""The text being read, and one reading on it while the rules fill it in."""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.sentences import boundaries, sentence_at

LOOK_BACK = 56  # characters left of a number that hold its hedge, direction and label
NEXT = re.compile(r"([ \n-]{0,2})[\"'*_]?(%|\+|[a-z°][a-z'²³°]*)")
OPENING = "([\"'*_|>•-"


class Page:
    """One text: as written, in plain lower case of the same length, and where its sentences start."""

    __slots__ = ("_sentences", "_starts", "low", "text")

    def __init__(self, text: str, low: str) -> None:
        self.text = text
        self.low = low
        self._starts: list[int] | None = None
        self._sentences: dict[int, tuple[int, int, str]] = {}

    def words_before(self, place: int) -> list[str]:
        """Return the lower-case words left of a place, in the same block, the nearest last."""
        left = self.low[max(0, place - LOOK_BACK) : place]
        if "\n\n" in left:
            return left.rpartition("\n\n")[2].split()
        words = left.split()
        if len(left) == LOOK_BACK and words and not left[0].isspace():
            words[0] = ""  # it may be cut in the middle
        return words

    def sentence(self, place: int) -> tuple[int, int, str]:
        """Return start, end and text of the sentence around a place."""
        if self._starts is None:
            self._starts = boundaries(self.text)
        start, end = sentence_at(self.text, self._starts, place)
        known = self._sentences.get(start)
        if known is None:
            known = self._sentences[start] = (start, end, self.text[start:end])
        return known


class Reading:
    """A candidate: its place, its number, and what the rules have said of it so far.

    `step` is the place of the last written digit, scale included (100000 for 12.5 million);
    None where a number is not rounded by its digits (words, fractions, multiples).
    """

    # Defaults live on the class: most readings change few of them, and making one is on the hot path.
    currency: str | None = None
    is_scaled = False
    scale = Decimal(1)
    next_gap = ""
    next_word = ""
    kind = ""
    unit: str | None = None
    rule = ""
    noun: tuple[int, int] | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    per: str | None = None
    hedge: str | None = None
    bound = "exact"
    close = False
    direction = "level"
    is_dashed = False
    hedge_end = 0  # where a hedge behind the number ends

    def __init__(self, start: int, end: int, value: Decimal | None, step: Decimal | None, form: str) -> None:
        self.start = start
        self.end = end
        self.number_end = end
        self.value = value
        self.step = step
        self.form = form  # digits, words, article, part, multiple, halving, vague, year
        self.before: list[str] = []

    @property
    def is_range(self) -> bool:
        """Say whether this reading has two stated ends."""
        return self.bound == "between"

    @property
    def last_before(self) -> str:
        """Return the word directly before the number, without opening marks; empty for none."""
        return self.before[-1].lstrip(OPENING) if self.before else ""

    def look_ahead(self, page: Page) -> None:
        """Note the word behind the number and what parts them."""
        match = NEXT.match(page.low, self.number_end)
        if match:
            self.next_gap, self.next_word = match[1], match[2].removesuffix("'s").rstrip("'")
        else:
            self.next_word = ""
            self.next_gap = " " if page.low[self.number_end : self.number_end + 1] in (" ", "\n") else ""

    def take(self, kind: str, unit: str | None, rule: str, end: int) -> bool:
        """Note what a rule has read; return True for the dispatcher."""
        self.kind, self.unit, self.rule = kind, unit, rule
        self.end = max(self.end, end)
        return True
