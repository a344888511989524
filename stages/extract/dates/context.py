"""What a rule may look at besides its own match: the text around it, and when the text was issued."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from stages.extract.dates.expression import Issue
from stages.extract.phrases.cues import has_any

_NAMED_FORM = re.compile(
    r"\b(?P<kind>academic|financial|fiscal|tax) years?[ \u00a0](?:20|19)\d\d(?P<sign>[–-])\d\d"
    r"|\b(?:20|19)\d\d(?P<sign_before>[–-])\d\d(?:\d\d)?[ \u00a0]"
    r"(?P<kind_after>academic|financial|fiscal|tax) year"
)
_KINDS = ("academic year", "financial year", "fiscal year", "tax year")
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
        if not has_any(self.text, _KINDS):
            return {}
        for named in _NAMED_FORM.finditer(self.text):
            kind = named["kind"] or named["kind_after"]
            sign = named["sign"] or named["sign_before"]
            kinds.setdefault(sign, set()).add("academic_year" if kind == "academic" else "financial_year")
        return {sign: kind for sign, (kind, *others) in kinds.items() if not others}
