"""A bare number counts what its words leave out: people hurt, a column's head, what was counted before.

Looked for in this order: the percentage it is set against, victims, the label or column it stands in, the
noun named before it in its sentence, and what the text around has counted. Left alone: numbers with decimals.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from stages.extract.figures import tables
from stages.extract.figures.antecedents import antecedent
from stages.extract.figures.counted_nouns import COLLECTIVES, QUANTITY_NOUNS, unit_before
from stages.extract.figures.inheritance import take_unit_from_before
from stages.extract.figures.nouns import head_noun, is_plural, singular
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.rules import percentage
from stages.extract.figures.words import word_set

PARTITIVES = frozenset({"the", "these", "all"})
VICTIMS = re.compile(
    r"[ ](?:more[ ])?(?:(?:were|was|are|have been|had been|others were|have|had)[ ])?"
    r"(?:killed|injured|died|hurt|arrested|wounded|dead|homeless|missing|jobless|jailed|rescued"
    r"|detained|evacuated|hospitalised|displaced)\b"
)
VICTIMISED = word_set(
    "killed killing kills injured injuring injures wounded wounding hurting arrested arresting"
)
COMPLEMENT = re.compile(r"[ ](?:were|are)(?=[ ])")
SHARED = re.compile(r"[ ]of[ ](?:all[ ]|the[ ]|its[ ]|their[ ]|these[ ])?(?=[a-z])")
PARAGRAPH = re.compile(r"\n[ ]*(?:\n|[-•*|])")
NUMBER_OF = "number of "
CHANGED = re.compile(r"[ ](?:to|from|was|were|by|at|stood)[ ]")
LEVEL_TIES = frozenset({"to", "from"})
PERCENTAGE_OF = "percentage of "
LEVEL_WORDS = frozenset({"to", "at", "was", "is", "from"})
MOST_PERCENT = 100
HAVING = frozenset({"had", "has", "have"})
LONGEST_STEP = 60  # characters
LIKE_SIZE = 1000  # how many times more a number may count of what a sentence before counted
NEAR = 240  # characters within which a bare number may count what was counted before
FAR = 600  # characters over one paragraph's end, for large numbers of nearly the same size
LARGE, FAR_SIZE = 1000, 3


def share_units(page: Page, tied: list[Reading]) -> None:
    """Give a bare number what its sentence has counted before, or the percentage it is set against."""
    counted: Reading | None = None
    earlier: Reading | None = None
    for index, reading in enumerate(tied):
        if reading.unit is None and reading.kind == "count" and reading.noun is None:
            if earlier is not None and not reading.is_range:
                take_unit_from_before(page, reading, earlier)
            if reading.unit is None:
                later = tied[index + 1] if index + 1 < len(tied) else None
                _take_unit(page, counted, earlier, reading, later)
        is_counted = reading.kind == "count" and reading.unit and reading.next_gap != "-"
        if is_counted and not _is_partitioned(page, counted, reading):
            counted = reading
        earlier = reading
    for reading, later in pairwise(tied):
        if reading.last_before in HAVING and reading.unit is None and reading.kind == "count":
            reading.unit = _unit_from_behind(page, reading, later)


def _unit_from_behind(page: Page, reading: Reading, later: Reading) -> str | None:
    """Return what is counted next: "It had 99 last year. Now 396 apprentices have enrolled"."""
    if later.kind != "count" or later.noun is None or later.start - reading.end > LONGEST_STEP:
        return None
    return None if PARAGRAPH.search(page.low, reading.end, later.start) else later.unit


def _take_unit(
    page: Page, counted: Reading | None, earlier: Reading | None, reading: Reading, later: Reading | None
) -> None:
    """Note what a bare number counts, where its words, its label or its column say so."""
    if VICTIMS.match(page.low, reading.number_end) or reading.last_before in VICTIMISED:
        reading.unit = "person"
    elif page.low[reading.number_end + 1 : reading.number_end + 2].isdigit() and not page.units_of_row(
        reading.start
    ):
        return  # "8,000 16 to 18-year-olds"
    elif not tables.read_cell(page, reading) and not _take_percentage(page, reading):
        reading.unit = _labelled(reading) or antecedent(page, reading, later)
        if reading.unit is None:
            reading.unit = _unit_from_before(page, counted, earlier, reading)


def _take_percentage(page: Page, reading: Reading) -> bool:
    """Note that a bare number is what "the percentage of" its sentence is: "the percentage fell to 11.2"."""
    if reading.last_before not in LEVEL_WORDS or reading.value is None or reading.value > MOST_PERCENT:
        return False
    sentence = page.sentence(reading.start)[0]
    if page.low.find(PERCENTAGE_OF, max(sentence, reading.start - NEAR), reading.start) < 0:
        return False
    return reading.take("percentage", "percent", percentage.RULE, reading.number_end)


def _labelled(reading: Reading) -> str | None:
    """Return the plural noun that labels the number: "Colleges: 56", "schools (12)"."""
    raw = reading.before[-1] if reading.before else ""
    if raw.endswith(":"):
        label = raw[:-1].lstrip(OPENING)
    elif raw == "(" and len(reading.before) > 1:
        label = reading.before[-2].lstrip(OPENING)
    else:
        return None
    if label in QUANTITY_NOUNS:  # "Staff numbers: 112"
        label = reading.before[-2].lstrip(OPENING) if raw.endswith(":") and len(reading.before) > 1 else ""
    if label in COLLECTIVES:
        return COLLECTIVES[label]
    return singular(label) if is_plural(label) and label.isalpha() else None


def _unit_from_before(
    page: Page, counted: Reading | None, earlier: Reading | None, reading: Reading
) -> str | None:
    """Return the noun named before the number, or what was counted before, whichever is nearer."""
    named, place = unit_before(page, reading)
    if counted is not None and _may_lend(page, counted, reading):
        if named and reading.last_before in LEVEL_TIES and _is_of_the_subject(page, counted):
            return named
        is_from = counted.last_before == "from" and reading.last_before == "to"
        if counted.start > place or is_from:
            return counted.unit
    return (
        named
        or _behind_bracket(page, reading)
        or _shared(page, earlier, reading)
        or _complement(page, reading)
    )


def _is_of_the_subject(page: Page, counted: Reading) -> bool:
    """Say whether a count only qualifies "the number of": "the number of firms with 50 staff fell to"."""
    first = page.sentence(counted.start)[0]
    place = page.low.rfind(NUMBER_OF, first, counted.start)
    return place >= 0 and CHANGED.search(page.low, place, counted.start) is None


def _shared(page: Page, earlier: Reading | None, reading: Reading) -> str | None:
    """Return what the share before is of: "a fifth of all cars, about 6m"."""
    if earlier is None or earlier.kind not in ("fraction", "percentage"):
        return None
    if not page.is_same_sentence(earlier.start, reading.start):
        return None
    match = SHARED.match(page.low, earlier.end)
    noun = head_noun(page.text, page.low, match.end() - 1, is_one=False) if match else None
    return noun.singular if noun and noun.end <= reading.start else None


def _behind_bracket(page: Page, reading: Reading) -> str | None:
    """Return what a bracket is of: "32 per cent (40,700) of starts"."""
    if not page.low.startswith(") of ", reading.number_end):
        return None
    noun = head_noun(page.text, page.low, reading.number_end + len(") of"), is_one=False)
    return noun.singular if noun else None


def _complement(page: Page, reading: Reading) -> str | None:
    """Return the plural that the number is said to be: "60 were children"."""
    match = COMPLEMENT.match(page.low, reading.number_end)
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    return noun.singular if noun else None


def _is_partitioned(page: Page, counted: Reading | None, later: Reading) -> bool:
    """Say whether the sentence opened with "Of the 80 posts", which its later bare numbers are parts of."""
    if counted is None or counted.last_before not in PARTITIVES or len(counted.before) < 2:
        return False
    is_same = page.is_same_sentence(counted.start, later.start)
    return is_same and counted.before[-2].lstrip(OPENING) == "of"


def _ends_fewer_than(page: Page, reading: Reading) -> bool:
    """Say whether "fewer than 100" ends its clause, which then counts the things counted before."""
    is_compared = reading.hedge is not None and reading.hedge.endswith("fewer than")
    return is_compared and page.low[reading.number_end : reading.number_end + 1] in (",", ".", ";", "")


def _opens_with_these(page: Page, reading: Reading) -> bool:
    """Say whether the sentence opens with "Of these": its bare numbers are parts of what was counted."""
    return page.low.startswith(("of these", "of those", "of them"), page.sentence(reading.start)[0])


def _may_lend(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether a bare number may count what was counted before: a whole one, near, of like size."""
    number, size = reading.value or reading.high, counted.value or counted.high
    if number is None or number % 1:
        return False
    if page.is_same_sentence(counted.start, reading.start) or size is None:
        return True
    gap = reading.start - counted.end
    if gap <= FAR and _opens_with_these(page, reading) and number <= size:
        return page.low.count("\n\n", counted.end, reading.start) <= 1
    if gap <= NEAR and PARAGRAPH.search(page.low, counted.end, reading.start) is None:
        return number <= max(size, Decimal(1)) * LIKE_SIZE
    if (
        _ends_fewer_than(page, reading)
        and gap <= NEAR
        and page.low.count("\n\n", counted.end, reading.start) == 1
    ):
        return size / LIKE_SIZE <= number <= size * LIKE_SIZE
    is_alike = number >= LARGE and size <= number * FAR_SIZE and number <= size * FAR_SIZE
    return is_alike and gap <= FAR and page.low.count("\n\n", counted.end, reading.start) <= 1
