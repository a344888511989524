"""Numbers in a row share a fate: days before a month, levels behind a label, "one" behind other counts."""

from __future__ import annotations

from stages.extract.figures.inheritance import LOOK_BACK_FOR_UNIT
from stages.extract.figures.noun_words import GRADES
from stages.extract.figures.page import Page, Reading, is_bare
from stages.extract.figures.ranges import LONGEST_TIE

CHAINS = frozenset({"and", "or", "to", "-", ",", "&", ", and", "/", "—", "- to", ", or"})
LAST_DAY = 31  # of a month
YEAR_DIGITS = 4
GOES_ON_COUNTING = frozenset({"was", "is", "in", "had", "has", "at", "rated", "judged", "as", "each"})
GOES_ON_LISTING = frozenset({"", "and", "or"})  # "level 2, 3 and 4 courses"
MOST_APART = 5  # "grades 4 to 9 passes", but "levels 2 and 3 and 12 courses"
MOST_LEVELS = 20  # a list of names such as "Level 6 and 7 courses" counts no higher
SURE_KINDS = frozenset({"money", "percentage", "percentage_points"})


def counts_one_more(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether "one" goes on counting: "two were outstanding and one was inadequate"."""
    is_graded = reading.next_word in GRADES  # "two outstanding, one inadequate"
    is_tied = reading.last_before in ("and", "with") or (is_graded and reading.last_before.endswith(","))
    if reading.value != 1 or not is_tied or reading.kind != "count" or counted.kind != "count":
        return False
    if not is_graded and reading.next_word not in GOES_ON_COUNTING:
        return False
    is_near = reading.start - counted.end <= LOOK_BACK_FOR_UNIT
    return is_near and page.is_same_sentence(counted.start, reading.start)


def drop_days(page: Page, kept: list[Reading], date: Reading) -> None:
    """Take back the numbers that a date or a time closes: "9 to 13 June", "4, 11 and 18 May", "9 to 5pm"."""
    following = date
    while kept and date.number_end - date.start < YEAR_DIGITS:
        day = kept[-1]
        gap = page.low[day.number_end : following.start]
        if (
            len(gap) > LONGEST_TIE
            or gap.strip() not in CHAINS
            or not is_bare(day)
            or day.form != "digits"
            or day.value is None
            or day.value > LAST_DAY
        ):
            return
        following = kept.pop()


def continues(page: Page, refused: Reading, reason: str, reading: Reading) -> bool:
    """Say whether a number goes on a list of names or dates: "waves 1 and 2", "July 21 and 25"."""
    is_near = reading.start - refused.number_end <= LONGEST_TIE
    if not is_near or reason not in ("label", "date") or reading.kind in SURE_KINDS:
        return False
    gap = page.low[refused.number_end : reading.start]
    if gap in ("-", "/", " x ", "x", " × ") or (gap == " of " and reason == "label" and reading.noun is None):
        return True  # "page 3 of 12"
    if reading.kind != "count" or reading.hedge or gap.strip() not in CHAINS:
        return False
    if reason == "label":
        return _is_another_name(page, refused, reading, gap)
    return _is_another_day(page, refused, reading)


def _is_another_name(page: Page, refused: Reading, reading: Reading, gap: str) -> bool:
    if _is_next_name(refused, reading, gap):
        return True
    if "," in page.low[reading.start : reading.number_end]:
        return False
    if refused.last_before.endswith("s"):
        return reading.noun is None or _is_close_name(refused, reading, MOST_APART)
    if gap.strip() == ",":
        return reading.noun is None and reading.next_word in GOES_ON_LISTING and _is_next_up(refused, reading)
    return reading.noun is None and _is_close_name(refused, reading)


def _is_another_day(page: Page, refused: Reading, reading: Reading) -> bool:
    if page.low[refused.start - 1 : refused.start] in ("-", "/"):
        return False  # the tail of an academic year
    is_day = (
        reading.value is not None and reading.value <= LAST_DAY and refused.number_end - refused.start <= 2
    )
    return is_day and reading.noun is None and reading.next_word != "of"


def _is_close_name(refused: Reading, reading: Reading, most: int = MOST_LEVELS) -> bool:
    """Say whether a number goes on a label in the singular: "grade 9 to 4", not "year 2 and 700"."""
    first, second = refused.value, reading.value
    return first is not None and second is not None and abs(second - first) <= most


def _is_next_name(refused: Reading, reading: Reading, gap: str) -> bool:
    """Say whether the next number up goes on a label in the singular: "Level 6 and 7 courses"."""
    return gap.strip() in ("and", "or", "to", "&") and _is_next_up(refused, reading)


def _is_next_up(refused: Reading, reading: Reading) -> bool:
    """Say whether the second of two small numbers in digits is one to three more."""
    if refused.form != "digits" or reading.form != "digits":
        return False
    first, second = refused.value, reading.value
    return first is not None and second is not None and 0 < second - first <= 3 and second <= MOST_LEVELS
