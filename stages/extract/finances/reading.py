"""One figure of a sentence with the measure that it states."""

import re
from dataclasses import dataclass

from stages.extract.extractor import Row

CALLED = "called"
"""The rule of measures in the text’s own words."""
ENDS = re.compile(
    r"^(?:[,.;:)”’]|$| [—–-] | ?\|| (?:in|this|last|next|for|by|at|the (?:year|previous|prior|same|"
    r"preceding)|a year|over|on|to|and|while|but|during|as|from|of (?:its )?income|when|after|before|per|"
    r"because|since|respectively|(?:that|which) (?:s?he|it|they|the [a-z]+) (?:had )?(?:[a-z]+ed|had|got|"
    r"made|lost|spent|paid|took))\b)"
)
OF_INCOME = re.compile(
    r" of (?:its |the |total |their |overall |the \w+’s |turnover and )*(?:income|turnover|revenues?|"
    r"spending|expenditure|budget)\b(?: or (?:more|less|above|below))?"
)


_PAYROLL = re.compile(r"\b(?:payrolls?|(?:pay|wage|salary|annual) bills?|staff costs)\b")
_WHO_IS_MEANT = re.compile(
    r"\b(?:[Tt]hose|[Aa]nyone|[Ss]taff|[Ww]orkers|[Ee]mployees|[Pp]eople|(?:[a-z]+ )?(?:[Ee]mployers|firms|"
    r"businesses|companies|organisations|[Cc]olleges|[Tt]rusts|[Pp]roviders|[Ss]chools)) (?:with|who|whose|"
    r"that|earning|paid)\b[^.;,]{0,60}$|\bwhere\b[^.;,]{0,60}$"
)
_FROM_ON = re.compile(r"\bstart(?:s|ing)? (?:at|from) $")
_OF_LEVY = re.compile(r" (?:of|in)(?: the| their| its)?(?: un(?:spent|used))?(?: apprenticeship)? levy\b")
_PASSED_ON = re.compile(r"\b(?:transfer|pledg|shar|donat|gift|pass)\w*")


def is_no_bodys(text: str, at: int, end: int, figure: Row) -> bool:
    """Whether a figure at `[at, end)` is nobody's: a limit ("those with a bill of £3m or more"), a price from
    which on something is sold, what others may spend of a levy.
    """
    if _FROM_ON.search(text, max(0, at - 20), at):
        return True
    if _OF_LEVY.match(text, end) and _PASSED_ON.search(text):
        return True
    if figure.get("bound") in {None, "exact", "about"}:
        return False
    if _WHO_IS_MEANT.search(text, max(0, at - 120), at):
        return True
    return "levy" in text.lower() and figure["kind"] == "money" and _PAYROLL.search(text) is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """One figure of a sentence with its measure; `start` and `end` are the words that say so."""

    figure: Row
    at: int
    metric: str
    start: int
    end: int
    rule: str
    role: str | None = None
    who: str | None = None
    measure: int | None = None
    """Where the measure's own words start, if it has some."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where one figure stands in the masked sentence."""

    figure: Row
    start: int
    end: int
