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


def is_levy_limit(text: str, figure: Row) -> bool:
    """Whether a sum is the pay bill from which on a levy is due: a limit, and nobody's costs."""
    is_limit = (
        "levy" in text and figure["kind"] == "money" and figure.get("bound") not in {None, "exact", "about"}
    )
    return is_limit and _PAYROLL.search(text) is not None


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
