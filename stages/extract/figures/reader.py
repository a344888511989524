"""Reading a text: scan, read each number, refuse what is no figure, tie ranges, bind hedges."""

from __future__ import annotations

from decimal import Decimal

from stages.extract.figures import (
    age_bands,
    elided_units,
    gapping,
    hedges,
    inheritance,
    layouts,
    lost_pounds,
    ranges,
    rows,
    shared_ages,
    shares_of_things,
    sums,
    tables,
    topics,
)
from stages.extract.figures.digit_readings import YEAR
from stages.extract.figures.directions import direction
from stages.extract.figures.figure import Figure
from stages.extract.figures.intervals import Interval, interval, rounding, slack
from stages.extract.figures.non_figures.codes import is_code
from stages.extract.figures.non_figures.dates import is_date
from stages.extract.figures.non_figures.idioms import is_idiom, makes_money
from stages.extract.figures.non_figures.labels import is_labelled
from stages.extract.figures.non_figures.marks import is_mark
from stages.extract.figures.numbers import SMALLEST_STEP, stored
from stages.extract.figures.page import Page, Reading, is_bare
from stages.extract.figures.rates import rate
from stages.extract.figures.readings import readings
from stages.extract.figures.rules import age
from stages.extract.figures.subjects import subject
from stages.extract.figures.typography import has_invisible, plain, without_invisible
from stages.extract.figures.units import TIMES

TESTED = frozenset(
    {"test", "tariff", "point", "average", "exam", "grade", "satisfaction", "reading", "maths"}
)
HEADS = frozenset({"(thousands)", "(millions)", "(hundreds)"})  # what a column or a table is in


def read_figures(text: str) -> list[Figure]:
    """Return every figure of a text in reading order, none overlapping another.

    >>> [(f.surface, str(f.value), f.bound) for f in read_figures("almost 3,700 heads and 4 per cent")]
    [('3,700 heads', '3700', 'under'), ('4 per cent', '4', 'exact')]
    """
    if has_invisible(text):
        return _read_without_invisible(text)
    return _read(text)


def _read_without_invisible(text: str) -> list[Figure]:
    seen, original = without_invisible(text)
    figures: list[Figure] = []
    sentence, whole, cursor = "", "", 0
    for figure in _read(seen):
        if figure.sentence is not sentence:
            sentence = figure.sentence
            cursor = seen.find(sentence, cursor)  # it may stand in the sentence before, as the next of two
            whole = text[original(cursor) : original(cursor + len(sentence) - 1) + 1]
            cursor += 1
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
        _bind_hedge(page, reading)
        reason = _refusal(page, reading)
        if reason and _counts_all_the_same(page, kept[-1] if kept else None, reading, reason):
            reason = ""
        if not reason and refused is not None and rows.continues(page, refused, refused_for, reading):
            reason, reading.last_before = refused_for, refused.last_before
        if reason:
            if reason == "date":
                rows.drop_days(page, kept, reading)
            refused, refused_for = reading, reason
            continue
        if kept:
            hedges.unbind_difference(page, kept[-1], reading)
        kept.append(reading)
    return kept


def _bind_hedge(page: Page, reading: Reading) -> None:
    """Bind the hedge before a reading, and read the age that one makes of it: "aged under 19"."""
    if page.low[reading.start - 1 : reading.start] == "\n" and page.cell(reading.start) is not None:
        return  # the words of another row are no hedge
    hedges.bind_before(page, reading)
    if reading.hedge and reading.kind == "count":
        if is_bare(reading):
            age.read_bare(page, reading)
        age_bands.read_hedged(page, reading)


def _counts_all_the_same(page: Page, before: Reading | None, reading: Reading, reason: str) -> bool:
    """Say whether what would be no figure is one by the row that it stands in or by the count before it."""
    if before is not None and reason == "idiom" and rows.counts_one_more(page, before, reading):
        return True
    if before is not None and reason == "label" and gapping.counts_at_place(page, before, reading):
        return True
    if reading.form != "digits":
        return False
    if reason == "label" and layouts.stands_in_rows(page, reading):
        return True
    return tables.stands_among_numbers(page, reading)


def _refusal(page: Page, reading: Reading) -> str:
    """Return why a reading is no figure, empty for a figure."""
    if reading.form == "article" and (reading.hedge is None or reading.bound == "exact"):
        return "" if _ends_span(reading) else "article"
    if reading.form == "digits" and reading.kind not in rows.SURE_KINDS:
        reason = _refusal_of_digits(page, reading)
        if reason:
            return reason
    elif reading.form == "digits":
        return ""
    is_step = reading.last_before == "nearest" and reading.kind == "count"  # "rounded to the nearest 100"
    if is_step or is_labelled(page, reading):
        return "label"
    if reading.form == "words":
        return "idiom" if is_idiom(page, reading) else ""
    return "idiom" if reading.form == "vague" and _is_no_number(page, reading) else ""


def _is_no_number(page: Page, reading: Reading) -> bool:
    """Say whether "millions" is much money, "(thousands)" what a column is in, or scores are of a test."""
    if page.low.startswith("scores", reading.start) and reading.last_before in TESTED:
        return True
    return page.low[reading.start - 1 : reading.number_end + 1] in HEADS or makes_money(reading)


def _refusal_of_digits(page: Page, reading: Reading) -> str:
    if not reading.is_scaled and page.is_of_outline(reading.start):
        return "mark"
    if reading.last_before == "per" and reading.next_gap + reading.next_word != "-to":
        return "rate"  # but "per 16-to-18-year-old"
    is_plain = reading.kind == "count" and not reading.is_scaled
    if is_plain and (is_date(page, reading) or is_code(page, reading)):
        return "date"
    return "mark" if is_mark(page, reading) else ""


def _ends_span(reading: Reading) -> bool:
    """Say whether "a year" ends a span of time: "between six weeks to a year"."""
    is_tied = reading.last_before in ("to", "and") and len(reading.before) > 1
    return is_tied and reading.before[-2].rstrip("s") in TIMES


def _tied(page: Page, kept: list[Reading]) -> list[Reading]:
    """Return the readings with ranges made one, units shared along lists, and scores dropped."""
    tied: list[Reading] = []
    for reading in kept:
        previous = tied[-1] if tied else None
        if previous and ranges.tells_grades(page, previous, reading):
            tied.pop()
            continue
        made = None
        if previous:
            made = shares_of_things.share_of(page, previous, reading) or ranges.combined(
                page, previous, reading
            )
        if made is not None:
            tied[-1] = made
            continue
        tied.append(reading)
    for index in range(len(tied) - 2, -1, -1):
        inheritance.inherit(page, tied[index], tied[index + 1])
    for index, reading in enumerate(tied):
        if reading.unit == "point":
            for beside in (index - 1, index - 2, index + 1):  # "37% (n=374), 8 points up"
                if 0 <= beside < len(tied):
                    inheritance.as_percentage_points(page, reading, tied[beside])
    shared_ages.share_ages(page, tied)
    sums.share_sums(page, tied)
    lost_pounds.read_unsigned_sums(page, tied)
    elided_units.share_units(page, tied)
    topics.take_topics(page, tied)
    lost_pounds.read_lost_pounds(page, tied)
    return [
        reading
        for reading in tied
        if not _is_torn(page, reading)
        and not (reading.is_range and age_bands.is_name(reading))
        and not _is_much_money(page, reading)
        and (reading.form != "article" or reading.is_range or reading.hedge)
    ]


def _is_much_money(page: Page, reading: Reading) -> bool:
    """Say whether "millions" or "billions" count nothing that is named: it is money of no told sum."""
    if reading.form != "vague" or reading.kind != "count" or reading.unit is not None:
        return False
    return reading.next_word != "of" and page.low.endswith("illions", reading.start, reading.number_end)


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
    return Figure(  # in the order of its fields: by position is faster than by name
        reading.start,
        reading.end,
        page.text[reading.start : reading.end],
        reading.hedge,
        reading.kind,
        value,
        low,
        high,
        reading.unit,
        reading.bound,
        reading.per or rate(page, reading),
        change if change != "level" else reading.direction,
        subject(page, reading),
        page.words_around(reading.start, reading.end),
        reading.rule,
    )


def _interval(value: Decimal, reading: Reading) -> Interval:
    """Return what rounding and hedge allow."""
    tight = rounding(value, reading.step, reading.kind, is_scaled=reading.is_scaled)
    is_near = reading.close or reading.bound == "about"
    near = slack(value, reading.step, reading.kind, tight) if is_near else None
    return interval(value, tight, reading.bound, reading.hedge, near)


def _stored(number: Decimal | None) -> Decimal | None:
    return None if number is None else stored(number)
