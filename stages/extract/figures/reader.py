"""Reading a text: scan, read each number, refuse what is no figure, tie ranges, bind hedges."""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures import hedges, ranges
from stages.extract.figures.directions import direction
from stages.extract.figures.figure import Figure
from stages.extract.figures.intervals import Interval, interval, rounding, slack
from stages.extract.figures.non_figures.codes import is_code
from stages.extract.figures.non_figures.dates import is_date
from stages.extract.figures.non_figures.idioms import is_idiom
from stages.extract.figures.non_figures.labels import is_labelled
from stages.extract.figures.non_figures.marks import is_mark
from stages.extract.figures.numbers import SMALLEST_STEP, stored
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.rates import rate
from stages.extract.figures.readings import YEAR, readings
from stages.extract.figures.rules import age
from stages.extract.figures.subjects import subject, unit_before
from stages.extract.figures.typography import INVISIBLE, plain, without_invisible
from stages.extract.figures.units import TIMES

PARTITIVES = frozenset({"the", "these", "all"})
VICTIMS = re.compile(r"[ ](?:more[ ])?(?:(?:were|was|are|have been|had been|others were|have|had)[ ])?(?:killed|injured|died|hurt|arrested|wounded|dead)\b")
LIKE_SIZE = 1000  # how many times more a number may count of what a sentence before counted
NEAR = 240  # characters within which a bare number may count what was counted before
CHAINS = frozenset({"and", "or", "to", "-", ",", "&", ", and", "/", "—", "- to", ", or"})
LAST_DAY = 31  # of a month
YEAR_DIGITS = 4
GOES_ON_COUNTING = frozenset({"was", "is", "in", "had", "has", "at", "rated", "judged", "as", "each"})
MOST_LEVELS = 20  # a list of names such as "Level 6 and 7 courses" counts no higher
SURE_KINDS = frozenset({"money", "percentage", "percentage_points"})


def read_figures(text: str) -> list[Figure]:
    """Return every figure of a text in reading order, none overlapping another.

    >>> [(f.surface, str(f.value), f.bound) for f in read_figures("almost 3,700 heads and 4 per cent")]
    [('3,700 heads', '3700', 'under'), ('4 per cent', '4', 'exact')]
    """
    if INVISIBLE.search(text):
        return _read_without_invisible(text)
    return _read(text)


def _read_without_invisible(text: str) -> list[Figure]:
    seen, original = without_invisible(text)
    figures: list[Figure] = []
    sentence, whole, cursor = "", "", 0
    for figure in _read(seen):
        if figure.sentence is not sentence:
            sentence = figure.sentence
            cursor = seen.find(sentence, cursor)
            whole = text[original(cursor) : original(cursor + len(sentence) - 1) + 1]
            cursor += len(sentence)
        start, end = original(figure.start), original(figure.end - 1) + 1
        figures.append(figure._replace(start=start, end=end, surface=text[start:end], sentence=whole))
    return figures


def _read(text: str) -> list[Figure]:
    page = Page(text, plain(text))
    kept = _accepted(page)
    tied = _tied(page, kept)
    figures: list[Figure] = []
    last_end = 0
    for index, reading in enumerate(tied):
        limit = tied[index + 1].start if index + 1 < len(tied) else len(text)
        figure = _figure(page, reading, limit)
        if figure.start >= last_end:
            figures.append(figure)
            last_end = figure.end
    return figures


def _accepted(page: Page) -> list[Reading]:
    """Return the readings that are figures by themselves, and bare numbers that may be half a range."""
    kept: list[Reading] = []
    refused: Reading | None = None
    refused_for = ""
    for reading in readings(page):
        if reading.form == YEAR:
            refused, refused_for = reading, "date"
            continue
        hedges.bind_before(page, reading)
        if reading.hedge and ranges.is_bare(reading):
            age.read_bare(page, reading)  # "aged under 19": the hedge stood between
        reason = _refusal(page, reading)
        if reason == "idiom" and kept and _counts_one_more(page, kept[-1], reading):
            reason = ""
        if not reason and refused is not None and _continues(page, refused, refused_for, reading):
            reason = refused_for
        if reason:
            if reason == "date":
                _drop_days(page, kept, reading)
            refused, refused_for = reading, reason
            continue
        if kept:
            hedges.unbind_difference(page, kept[-1], reading)
        kept.append(reading)
    return kept


def _counts_one_more(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether "one" goes on counting: "two were outstanding and one was inadequate"."""
    if reading.value != 1 or reading.last_before not in ("and", "with") or reading.kind != "count":
        return False
    if counted.kind != "count" or reading.next_word not in GOES_ON_COUNTING:
        return False
    is_near = reading.start - counted.end <= ranges.LOOK_BACK_FOR_UNIT
    return is_near and page.sentence(counted.start) is page.sentence(reading.start)


def _drop_days(page: Page, kept: list[Reading], date: Reading) -> None:
    """Take back the numbers that a date or a time closes: "9 to 13 June", "4, 11 and 18 May", "9 to 5pm"."""
    following = date
    while kept and date.number_end - date.start < YEAR_DIGITS:
        day = kept[-1]
        gap = page.low[day.number_end : following.start]
        if (
            len(gap) > ranges.LONGEST_TIE
            or gap.strip() not in CHAINS
            or not ranges.is_bare(day)
            or day.form != "digits"
            or day.value is None
            or day.value > LAST_DAY
        ):
            return
        following = kept.pop()


def _refusal(page: Page, reading: Reading) -> str:
    """Return why a reading is no figure, empty for a figure."""
    if reading.form == "article" and (reading.hedge is None or reading.bound == "exact"):
        return (
            ""
            if reading.last_before in ("to", "and") and reading.before[-2:-1] and _ends_span(reading)
            else "article"
        )
    if reading.form == "digits":
        if reading.kind in SURE_KINDS:
            return ""
        if reading.last_before == "per":
            return "rate"
        if (
            reading.kind == "count"
            and not reading.is_scaled
            and (is_date(page, reading) or is_code(page, reading))
        ):
            return "date"
        if is_mark(page, reading):
            return "mark"
    if is_labelled(page, reading):
        return "label"
    return "idiom" if reading.form == "words" and is_idiom(page, reading) else ""


def _ends_span(reading: Reading) -> bool:
    """Say whether "a year" ends a span of time: "between six weeks to a year"."""
    return reading.before[-2].rstrip("s") in TIMES


def _continues(page: Page, refused: Reading, reason: str, reading: Reading) -> bool:
    """Say whether a number goes on a list of names or dates: "waves 1 and 2", "July 21 and 25"."""
    gap = page.low[refused.number_end : reading.start]
    if reason not in ("label", "date") or len(gap) > ranges.LONGEST_TIE or reading.kind in SURE_KINDS:
        return False
    if gap in ("-", "/", " x ", "x", " × ") or (gap == " of " and reason == "label" and reading.noun is None):
        return True  # "page 3 of 12"
    if reading.kind != "count" or reading.hedge or gap.strip() not in CHAINS:
        return False
    if reason == "label" and _is_next_name(refused, reading, gap):
        return True
    if reason == "label":
        if "," in page.low[reading.start : reading.number_end]:
            return False
        if refused.last_before.endswith("s"):
            return True
        return gap.strip() != "," and reading.noun is None and _is_close_name(refused, reading)
    if page.low[refused.start - 1 : refused.start] in ("-", "/"):
        return False  # the tail of an academic year
    is_day = (
        reading.value is not None and reading.value <= LAST_DAY and refused.number_end - refused.start <= 2
    )
    return is_day and reading.noun is None and reading.next_word != "of"


def _is_close_name(refused: Reading, reading: Reading) -> bool:
    """Say whether a number is near enough to go on a label in the singular: "grade 9 to 4", not "year 2 and 700"."""
    first, second = refused.value, reading.value
    return first is not None and second is not None and abs(second - first) <= MOST_LEVELS


def _is_next_name(refused: Reading, reading: Reading, gap: str) -> bool:
    """Say whether the next number up goes on a label in the singular: "Level 6 and 7 courses"."""
    if refused.form != "digits" or reading.form != "digits" or gap.strip() not in ("and", "or", "to", "&"):
        return False
    first, second = refused.value, reading.value
    return first is not None and second is not None and first < second <= min(first + 3, MOST_LEVELS)


def _tied(page: Page, kept: list[Reading]) -> list[Reading]:
    """Return the readings with ranges made one, units shared along lists, and scores dropped."""
    tied: list[Reading] = []
    for reading in kept:
        previous = tied[-1] if tied else None
        made = ranges.combined(page, previous, reading) if previous else None
        if made is not None:
            tied[-1] = made
            continue
        tied.append(reading)
    for index in range(len(tied) - 2, -1, -1):
        ranges.inherit(page, tied[index], tied[index + 1])
    for index, reading in enumerate(tied):
        if reading.unit == "point":
            ranges.as_percentage_points(page, reading, tied[index - 1] if index else None)
            ranges.as_percentage_points(page, reading, tied[index + 1] if index + 1 < len(tied) else None)
    _share_units(page, tied)
    return [
        reading
        for reading in tied
        if not _is_torn(page, reading)
        and not ranges.is_band(reading)
        and (reading.form != "article" or reading.is_range or reading.hedge)
    ]


def _share_units(page: Page, tied: list[Reading]) -> None:
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
        if not ranges.is_bare(reading) or reading.unit is not None:
            continue
        if earlier is not None:
            ranges.take_unit_from_before(page, reading, earlier)
        if reading.unit is None:
            named, place = unit_before(page, reading)
            is_from = counted is not None and counted.last_before == "from" and reading.last_before == "to"
            if counted is not None and (counted.start > place or is_from) and _may_lend(page, counted, reading):
                named = counted.unit
            if VICTIMS.match(page.low, reading.number_end):
                named = "person"
            reading.unit = named


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
    return _is_near(page, counted, reading) and reading.value <= max(counted.value, 1) * LIKE_SIZE


def _is_near(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether two numbers stand in one paragraph, not far from one another."""
    if page.sentence(counted.start) is page.sentence(reading.start):
        return True
    gap = page.low[counted.end : reading.start] if reading.start - counted.end <= NEAR else "\n"
    return "\n" not in gap


def _is_torn(page: Page, reading: Reading) -> bool:
    """Say whether a bare number is half of a score, a code or a name: digits with a dash glued on."""
    if reading.kind != "count" or reading.form != "digits" or reading.is_range:
        return False
    low, start, end = page.low, reading.start, reading.number_end
    glued_before = low[start - 1 : start] == "-" and start > 1 and low[start - 2].isdigit()
    return glued_before or (low[end : end + 1] == "-" and low[end + 1 : end + 2].isdigit())


def _figure(page: Page, reading: Reading, limit: int) -> Figure:
    """Return the finished figure."""
    hedges.bind_after(page, reading)
    if reading.end > limit:
        reading.end = reading.number_end
    low, high, value = reading.low, reading.high, reading.value
    if value is not None:
        low, high = _interval(value, reading)
        if reading.step is None or reading.step < SMALLEST_STEP:
            value, low, high = stored(value), _stored(low), _stored(high)
    change = direction(page, reading)
    return Figure(
        start=reading.start,
        end=reading.end,
        surface=page.text[reading.start : reading.end],
        hedge=reading.hedge,
        kind=reading.kind,
        value=value,
        low=low,
        high=high,
        unit=reading.unit,
        bound=reading.bound,
        per=reading.per or rate(page, reading),
        direction=change if change != "level" else reading.direction,
        subject=subject(page, reading),
        sentence=page.sentence(reading.start)[2],
        rule=reading.rule,
    )


def _interval(value: Decimal, reading: Reading) -> Interval:
    """Return what rounding and hedge allow."""
    tight = rounding(value, reading.step, reading.kind, is_scaled=reading.is_scaled)
    is_near = reading.close or reading.bound == "about"
    near = slack(value, reading.step, reading.kind, tight) if is_near else None
    return interval(value, tight, reading.bound, reading.hedge, near)


def _stored(number: Decimal | None) -> Decimal | None:
    return None if number is None else stored(number)
