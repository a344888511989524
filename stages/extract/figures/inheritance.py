"""A bare number takes its unit from its neighbours: lists, comparisons, and what the sentence has counted.

"10 and 12 per cent" are two percentages; in "18 per cent, against 21" the second is one too; "up 3 points"
beside a percentage are percentage points; "39 of them" counts what was counted before.
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.directions import direction
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.ranges import LONGEST_TIE, is_bare, tie
from stages.extract.figures.rules import percentage, percentage_points
from stages.extract.figures.subjects import unit_before
from stages.extract.figures.words import word_set

AND_TIES = frozenset({"and", "or", ","})
LISTED = re.compile(r" '?[a-z-]+'?(?:,| and| or) ")  # "two 'good' and 16 'poor' reports"
INHERITED = frozenset({"percentage", "percentage_points", "duration", "money", "multiple", "age", "measure"})
POINT_CHANGE = re.compile(
    r"[ ](?:rise|fall|drop|increase|decrease|gap|lead|swing|jump|improvement|decline|cut|gain|dip"
    r"|difference)\b"
)
MOVED = re.compile(r"[ ](?:higher|lower|up|down|more|less|ahead|behind|below|above|better|worse)\b")
FAR = 160  # characters between a percentage and the points it moved by
LEVEL_BEHIND = re.compile(r"[ ](?:to|from|at|on)[ ]")
LOOK_BACK_FOR_UNIT = 90  # characters between a percentage and the bare number that stands against it
PARALLEL_TIES = frozenset({"and", "but", "while"})
PARALLEL_FRAMES = frozenset({"for", "of", "in", "at", "among"})
COMPARED = word_set("against from than versus vs")


def inherit(page: Page, first: Reading, second: Reading) -> None:
    """Give a bare number the unit of the figure it is listed with: "10 and 12 per cent"."""
    if not is_bare(first) or first.value is None:
        return
    words = tie(page, first, second)
    if second.kind == "count" and second.noun and LISTED.fullmatch(page.low[first.end : second.start][:40]):
        first.unit = second.unit
        return
    if words is None:
        return
    is_listed = words in AND_TIES or words in ("to", "rather than", "against", "from")
    if words == "," and second.end != second.number_end:
        return  # "of the 119, 90%" is no list; "10, 12 and 15 per cent" is
    if not is_listed or (second.is_range and words != "and") or second.form not in ("digits", "words"):
        return
    if (second.kind in INHERITED and second.kind != "money" and first.hedge is None) or (
        second.kind in ("percentage", "percentage_points")
    ):
        if second.kind == "age" and second.start - first.end > LONGEST_TIE:
            return
        first.kind, first.unit, first.rule = second.kind, second.unit, second.rule
    elif second.kind == "count" and second.noun is not None and words in ("and", "or", "to"):
        first.unit = second.unit


def as_percentage_points(page: Page, reading: Reading, neighbour: Reading | None) -> None:
    """Read "up 3 points" beside a percentage of the same sentence as percentage points."""
    if (
        reading.unit != "point"
        or reading.kind != "count"
        or neighbour is None
        or neighbour.kind != "percentage"
    ):
        return
    if neighbour.start > reading.start and not (
        LEVEL_BEHIND.match(page.low, reading.end)
        or POINT_CHANGE.match(page.low, reading.end)
        or MOVED.match(page.low, reading.end)
    ):
        return
    is_same = page.sentence(neighbour.start) is page.sentence(reading.start)
    is_next = not is_same and neighbour.end < reading.start and _is_a_change(page, neighbour, reading)
    is_scale = page.low[reading.number_end : reading.number_end + 1] == "-" and not POINT_CHANGE.match(
        page.low, reading.end
    )
    if not is_scale and (is_same or is_next):
        reading.kind, reading.unit = "percentage_points", percentage_points.UNIT
        reading.rule = percentage_points.RULE


def _is_a_change(page: Page, neighbour: Reading, reading: Reading) -> bool:
    """Say whether points tell how a percentage of the sentence before has moved."""
    gap = page.low[neighbour.end : reading.start] if reading.start - neighbour.end <= FAR else "\n"
    has_word = direction(page, reading) != "level" or MOVED.match(page.low, reading.end) is not None
    return "\n" not in gap and has_word


def take_unit_from_before(page: Page, reading: Reading, earlier: Reading) -> None:
    """Give a bare number the unit of the percentage it is set against: "18 per cent, against 21"."""
    if not is_bare(reading) or reading.value is None or earlier.kind != "percentage" or reading.is_scaled:
        return
    if reading.start - earlier.end > LOOK_BACK_FOR_UNIT or page.sentence(reading.start)[0] > earlier.start:
        return
    if reading.value > 200 or reading.form != "digits":
        return
    last = reading.last_before
    is_change = last == "to" and (tie(page, earlier, reading) == "to" or _was_from(earlier))
    previous = reading.before[-2].lstrip(OPENING) if len(reading.before) > 1 else ""
    if _is_parallel(page, reading, earlier):
        last = "against"
    is_listed = last in ("and", "then") and "." in page.low[reading.start : reading.number_end]
    if (
        is_listed
        or last in COMPARED
        or is_change
        or (last in ("with", "to") and previous in ("compared", "compares"))
    ):
        reading.kind, reading.unit, reading.rule = "percentage", "percent", percentage.RULE


def _is_parallel(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether the number repeats the frame of a percentage: "48 per cent for men and 52 for women"."""
    if reading.last_before not in PARALLEL_TIES or reading.next_word not in PARALLEL_FRAMES:
        return False
    is_same = page.low.startswith(f" {reading.next_word} ", earlier.end)
    return is_same and reading.value is not None and reading.value <= 100


def _was_from(earlier: Reading) -> bool:
    return earlier.last_before == "from"


PARTITIVES = frozenset({"the", "these", "all"})
VICTIMS = re.compile(
    r"[ ](?:more[ ])?(?:(?:were|was|are|have been|had been|others were|have|had)[ ])?"
    r"(?:killed|injured|died|hurt|arrested|wounded|dead)\b"
)
LIKE_SIZE = 1000  # how many times more a number may count of what a sentence before counted
NEAR = 240  # characters within which a bare number may count what was counted before


def share_units(page: Page, tied: list[Reading]) -> None:
    """Give a bare number what its sentence has counted before, or the percentage it is set against."""
    counted: Reading | None = None
    for earlier, reading in zip((None, *tied), tied, strict=False):
        if (
            earlier is not None
            and earlier.noun is not None
            and earlier.kind == "count"
            and not _is_partitioned(page, counted, earlier)
        ):
            counted = earlier
        if not is_bare(reading) or reading.unit is not None:
            continue
        if earlier is not None:
            take_unit_from_before(page, reading, earlier)
        if reading.unit is None:
            reading.unit = _unit_from_before(page, counted, reading)


def _unit_from_before(page: Page, counted: Reading | None, reading: Reading) -> str | None:
    """Return what a bare number counts: people hurt, the subject of its verb, or what was counted before."""
    if VICTIMS.match(page.low, reading.number_end):
        return "person"
    named, place = unit_before(page, reading)
    if counted is None or not _may_lend(page, counted, reading):
        return named
    is_from = counted.last_before == "from" and reading.last_before == "to"
    return counted.unit if counted.start > place or is_from else named


def _is_partitioned(page: Page, counted: Reading | None, later: Reading) -> bool:
    """Say whether the sentence opened with "Of the 80 posts", which its later bare numbers are parts of."""
    if counted is None or counted.last_before not in PARTITIVES or len(counted.before) < 2:
        return False
    is_same = page.sentence(counted.start) is page.sentence(later.start)
    return is_same and counted.before[-2].lstrip(OPENING) == "of"


def _may_lend(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether a bare number may count what was counted before: a whole one, near, of like size."""
    if reading.value is None or reading.value % 1:
        return False
    if page.sentence(counted.start) is page.sentence(reading.start) or counted.value is None:
        return _is_near(page, counted, reading)
    largest = max(counted.value, Decimal(1)) * LIKE_SIZE
    return reading.value <= largest and _is_near(page, counted, reading)


def _is_near(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether two numbers stand in one paragraph, not far from one another."""
    if page.sentence(counted.start) is page.sentence(reading.start):
        return True
    gap = page.low[counted.end : reading.start] if reading.start - counted.end <= NEAR else "\n"
    return "\n" not in gap
