"""A bare number is a sum where its sentence has told one before, or words of money stand right beside it.

"Hull got £2.1 million, Leeds 1.9 million", "from £4.1m to 4.6m", "£1,200 last year and 1,500 this" write the
sign once; "Turnover (£m): 23.4" has it in the label; "a 25k salary" and "a budget of 3.6 billion" have none.
Left alone: numbers with a noun of their own, and those whose words count ("the number of adults is 2m").
"""

from __future__ import annotations

import re

from stages.extract.figures import tables
from stages.extract.figures.captions import NOUN, NUMBER_OF
from stages.extract.figures.page import Page, Reading, is_bare
from stages.extract.figures.rules import money
from stages.extract.figures.words import AUXILIARIES, VERBS
from stages.extract.phrases.words import word_set

EXAMPLES = {
    "Hull got £2.1 million, Leeds 1.9 million.": ["£2.1 million", "1.9 million"],
    "It rose from £4.1m to 4.6m.": ["£4.1m", "4.6m"],
    "Fees went up from £1,200 to 1,500.": ["£1,200", "1,500"],
    "Turnover (£m): 23.4": ["23.4"],
    "The £20,000 post got a 25k salary.": ["£20,000", "25k"],
    "£3bn went on students, of whom 2 million are adults": ["£3bn"],
}
TIES = word_set("to from and or than against with then by but of")
GOES_ON = re.compile(r"(?:[,;:]|[,;]?[ ](?:and|while|with|but))[ ](?:[A-Z][\w'’&-]*[ ]){1,4}$")
YEARS = re.compile(
    r"\b(?:in|for|by)[ ](?:19|20)[0-9]{2}|\([ ]?(?:19|20)[0-9]{2}:[ ]|\b(?:this|last|next)[ ]year"
)
LABEL = re.compile(r"(?<![0-9])([£$€](?:m|mn|bn|k|million|billion|'?000'?s?))\)?[:| ]{1,3}$")
COUNTS = re.compile(r"\b(?:numbers?|population|total) of\b|\bheadcount|\benrolments?\b|\bvotes?\b|\bhours?\b")
BEFORE = re.compile(
    r"\b(?:turnover|income|deficits?|surplus|salary|salaries|budgets?|bill|reserves|debts?|worth|paid|fees?"
    r"|cost(?:s|ing)?|spen[dt]|spending|grants?|loans?)"
    r"(?: (?:of|was|is|were|are|at|to|from|totalled|stands|stood|by|up|about|around|some|nearly|over|almost|a"
    r"|more than|just|under|cut|rose|fell|has|had|been|will|be|out)){1,4} $"
)
BEHIND = re.compile(
    r" (?:[a-z-]+ )?(?:salary|salaries|deficit|surplus|budget|grant|loan|turnover|debt|pay packet)\b"
)
LIKE, CLOSE = 1000, 20  # times as much
FEWEST_UNSCALED = 100
REACH, LOOK_BACK = 220, 60  # characters


def share_sums(page: Page, tied: list[Reading]) -> None:
    """Take the bare numbers that go on with a sum of their sentence, or stand beside words of money."""
    told: Reading | None = None
    for reading in tied:
        if reading.kind == "money":
            told = reading
        elif (
            reading.kind == "count"
            and is_bare(reading)
            and reading.unit is None
            and _is_sum(page, reading, told)
        ):
            unit = told.unit if told is not None else "GBP"
            if reading.kind == "count":
                reading.take("money", unit, money.RULE, reading.end)
            told = reading


def _is_sum(page: Page, reading: Reading, told: Reading | None) -> bool:
    """Say whether a bare number is a sum, by its label, the words beside it or the sum before it."""
    if reading.form not in ("digits", "words") or reading.value is None:
        return False
    left = page.low[max(0, reading.start - LOOK_BACK) : reading.start]
    label = LABEL.search(left) if "£" in left or "$" in left or "€" in left else None
    if label is not None and page.cell(reading.start) is None:
        return tables.take_unit(reading, label[1], is_loss=False)
    is_of_which = reading.last_before == "which" and told is not None
    if (reading.next_word in AUXILIARIES and not is_of_which) or reading.next_word == "of":
        return False
    if told is not None and _goes_on(page, reading, told):
        return True
    if not reading.is_scaled or "£" not in page.low:
        return False  # what has no sign anywhere is asked of `lost_pounds`
    return BEFORE.search(left) is not None or BEHIND.match(page.low, reading.number_end) is not None


def _goes_on(page: Page, reading: Reading, told: Reading) -> bool:
    """Say whether a number goes on with the sum that its sentence told before."""
    amount, number = told.value or told.high, reading.value
    if amount is None or number is None or reading.start - told.end > REACH or not amount:
        return False
    if not page.is_same_sentence(told.start, reading.start) or page.cell(reading.start) is not None:
        return False
    gap = page.low[told.end : reading.start]
    counts = (
        NOUN.search(gap) is not None or COUNTS.search(gap) is not None or NUMBER_OF.search(gap) is not None
    )
    ratio = max(number / abs(amount), abs(amount) / number) if number > 0 else LIKE + 1
    is_tied = reading.last_before in TIES or reading.last_before == "which"
    if reading.is_scaled:
        return ratio <= LIKE and (not counts or (is_tied and reading.next_word not in VERBS))
    if number < FEWEST_UNSCALED or counts or ratio > CLOSE or reading.next_word in VERBS:
        return False
    is_listed = GOES_ON.search(page.text, told.end, reading.start) is not None
    is_parallel = bool(reading.next_word) and page.low.startswith(f" {reading.next_word} ", told.number_end)
    if told.is_scaled:
        return is_listed and number * LIKE >= abs(amount)  # "£2.1 million, Hull 800,000"
    return (
        is_listed
        or is_parallel
        or (is_tied and (YEARS.search(gap) is not None or len(gap) <= len(" this to ")))
    )
