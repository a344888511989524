"""How a phrase becomes value, low, high and bound: tests, and a page of the data dictionary."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class PhraseExample(NamedTuple):
    """A phrase, the surface read in it, and what the reader makes of it; numbers as text, None for open."""

    phrase: str
    surface: str
    kind: str
    value: str | None
    low: str | None
    high: str | None
    unit: str | None
    bound: str
    why: str

    def number(self, name: str) -> Decimal | None:
        """Return `value`, `low` or `high` as a decimal."""
        written = getattr(self, name)
        return None if written is None else Decimal(written)


# fmt: off
EXAMPLES: tuple[PhraseExample, ...] = (
    PhraseExample("a grant of £12.5 million", "£12.5 million", "money", "12500000", "12450000", "12550000",
    "GBP",
                  "exact", "half of the last written digit, 0.1 million, either way"),
    PhraseExample("a loan of £2 million", "£2 million", "money", "2000000", "1500000", "2500000", "GBP",
                  "exact", "the last written digit is a whole million"),
    PhraseExample("worth an estimated £40.8 million", "£40.8 million", "money", "40800000", "40700000",
    "40900000",
                  "GBP", "about", "a hedge doubles the rounding"),
    PhraseExample("paid over £3 million", "£3 million", "money", "3000000", "3000000", None, "GBP",
                  "over", "more than has no upper end"),
    PhraseExample("between £50,000 and £250,000", "£50,000 and £250,000", "money", None, "50000", "250000",
    "GBP",
                  "between", "a range has both ends and no value"),
    PhraseExample("£1.2 to £1.5 million", "£1.2 to £1.5 million", "money", None, "1200000", "1500000", "GBP",
                  "between", "the scale reaches back"),
    PhraseExample("just 49 per cent agreed", "49 per cent", "percentage", "49", "48.5", "49.5", "percent",
                  "exact", "just means only; rounded to whole per cents"),
    PhraseExample("a margin of -9.9 per cent", "-9.9 per cent", "percentage", "-9.9", "-9.95", "-9.85",
    "percent",
                  "exact", "rounded to tenths"),
    PhraseExample("around 50 per cent of heads", "50 per cent", "percentage", "50", "45", "55", "percent",
                  "about", "a hedged round number is rounded to its last digit that is not zero"),
    PhraseExample("6 per cent or more", "6 per cent", "percentage", "6", "6", None, "percent",
                  "at_least", "the hedge may follow the number"),
    PhraseExample("a rise of 3 percentage points", "3 percentage points", "percentage_points", "3", "2.5",
    "3.5",
                  "percentage point", "exact", "points are no per cents"),
    PhraseExample("64 students", "64 students", "count", "64", "64", "64", "student",
                  "exact", "small numbers of things are counted, not rounded"),
    PhraseExample("2,472 students", "2,472 students", "count", "2472", "2472", "2472", "student",
                  "exact", "the last digit is not zero: counted"),
    PhraseExample("3,700 heads answered", "3,700 heads", "count", "3700", "3650", "3750", "head",
                  "exact", "a round number stands for its hundred"),
    PhraseExample("200,000 parents", "200,000 parents", "count", "200000", "195000", "205000", "parent",
                  "exact", "at least two digits of a plain number are meant"),
    PhraseExample("almost 3,700 heads", "3,700 heads", "count", "3700", "3600", "3700", "head",
                  "under", "almost is below, and close"),
    PhraseExample("fewer than 100 pupils", "100 pupils", "count", "100", None, "100", "pupil",
                  "under", "fewer than has no lower end"),
    PhraseExample("more than 200 jobs", "200 jobs", "count", "200", "200", None, "job",
                  "over", "more than has no upper end"),
    PhraseExample("up to 12 more schools", "12 more schools", "count", "12", None, "12", "school",
                  "at_most", "a limit, not an estimate"),
    PhraseExample("hundreds of teachers", "hundreds", "count", "100", "100", None, "teacher",
                  "at_least", "the plural says one hundred or more and nothing else"),
    PhraseExample("exactly 2,000 places", "2,000 places", "count", "2000", "2000", "2000", "place",
                  "exact", "exactly takes the rounding away"),
    PhraseExample("12 to 18 months", "12 to 18 months", "duration", None, "12", "18", "month",
                  "between", "the unit of the second number is the first one's too"),
    PhraseExample("within five working days", "five working days", "duration", "5", None, "5", "working day",
                  "at_most", "within is a limit"),
    PhraseExample("over the past 12 months", "12 months", "duration", "12", "12", "12", "month",
                  "exact", "a period, not more than"),
    PhraseExample("14- to 16-year-olds", "14- to 16-year-olds", "age", None, "14", "16", "year",
                  "between", "an age range"),
    PhraseExample("learners aged 19+", "19+", "age", "19", "19", None, "year",
                  "at_least", "the plus is a hedge"),
    PhraseExample("nearly half of adults", "half", "fraction", "0.5", "0.4", "0.5", "share",
                  "under", "prose names the nearest of few shares: a tenth is allowed"),
    PhraseExample("more than 1 in 5 people", "1 in 5", "fraction", "0.2", "0.2", None, "share",
                  "over", "one in five is the share 0.2"),
    PhraseExample("a quarter disagreed", "a quarter", "fraction", "0.25", "0.2", "0.3", "share",
                  "exact", "a tenth wide, like every named share"),
    PhraseExample("costs more than doubled", "doubled", "multiple", "2", "2", None, "times",
                  "over", "double is two times"),
)
# fmt: on
