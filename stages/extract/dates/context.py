"""What a rule may look at besides its own match: the text around it, and when the text was issued."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from stages.extract.dates.expression import Issue
from stages.extract.phrases.word_cues import words_of

_KINDS = frozenset({"academic", "financial", "fiscal", "tax"})
_YEAR = re.compile(r"(?P<kind>[a-z]+) year(?:s?[ \u00a0](?:20|19)\d\d(?P<sign>[–-])\d\d)?")
_SPLIT_BEFORE = re.compile(r"\b(?:20|19)\d\d(?P<sign>[–-])\d\d(?:\d\d)?[ \u00a0]$")
_LONGEST_BEFORE = 11  # code points of a split year with the space behind it, and one before
_SENTENCE_END = re.compile(r"[.!?][’”\"')]*\s+(?=[“‘\"'(]?[A-Z0-9£])|\n")


@dataclass(frozen=True)
class Context:
    """The text that is read and the article's issue, None where that is unknown."""

    text: str
    issue: Issue | None
    reach: int = field(default=160)
    """Characters that a rule may look to either side: every look is bounded, so reading is linear."""

    def before(self, start: int, reach: int | None = None) -> str:
        """The words of the same sentence before `start`."""
        window = self.text[max(0, start - (reach or self.reach)) : start]
        ends = [end.end() for end in _SENTENCE_END.finditer(window)]
        return window[ends[-1] :] if ends else window

    def after(self, end: int, reach: int | None = None) -> str:
        """The words of the same sentence after `end`."""
        window = self.text[end : end + (reach or self.reach)]
        stop = _SENTENCE_END.search(window)
        return window[: stop.start()] if stop else window

    @cached_property
    def split_year_forms(self) -> dict[str, str]:
        """Which kind of year each way of writing stands for here, as in {"-": "financial_year"}.

        Only where the text says "financial year 2023-24" or "2023-24 academic year" of that way, and
        says it of one kind alone.
        """
        kinds: dict[str, set[str]] = {}
        for at in words_of(self.text).starting(_KINDS):
            if (year := _YEAR.match(self.text, at)) is not None:
                kind = "academic_year" if year["kind"] == "academic" else "financial_year"
                before = _SPLIT_BEFORE.search(self.text, max(0, at - _LONGEST_BEFORE), at)
                for split in (year, before):
                    if split is not None and split["sign"]:
                        kinds.setdefault(split["sign"], set()).add(kind)
        return {sign: kind for sign, (kind, *others) in kinds.items() if not others}
