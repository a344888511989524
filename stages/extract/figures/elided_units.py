"""A bare number counts what its words leave out: people hurt, a column's head, what was counted before.

Looked for in this order: the percentage it is set against, victims, the label or column it stands in, the
noun named before it in its sentence, and what the text around has counted. Left alone: numbers with decimals.
"""

from __future__ import annotations

import re
from itertools import pairwise

from stages.extract.figures import age_bands, layouts, line_rows, tables
from stages.extract.figures.antecedents import (
    antecedent,
    group_before,
    of_ages_before_bracket,
    subject_before,
)
from stages.extract.figures.bracketed import (
    unit_of_names,
    unit_of_share_in_bracket,
    unit_of_years_bracket,
)
from stages.extract.figures.clause_units import unit_of_clause
from stages.extract.figures.counted_nouns import CONTRAST, unit_before
from stages.extract.figures.elided_institutions import institutions_at, later_institution
from stages.extract.figures.gapping import gapped_subject
from stages.extract.figures.inheritance import take_unit_from_before, take_unit_from_like
from stages.extract.figures.lending import (
    FAR,
    IN_ALL,
    LEVEL_TIES,
    NEAR,
    PARAGRAPH,
    larger,
    lender,
    may_lend,
    share_the_only_unit,
)
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.people_told import behind_age, tells_of_people
from stages.extract.figures.rules import percentage
from stages.extract.figures.unit_labels import unit_of_label
from stages.extract.figures.units_of_shares import behind_share, of_share_before, shared
from stages.extract.figures.word_forms import singular
from stages.extract.phrases.words import word_set

PARTITIVES = frozenset({"the", "these", "all"})
VICTIMS = re.compile(
    r"[ ](?:more[ ])?(?:(?:were|was|are|have been|had been|others were|have|had)[ ])?"
    r"(?:killed|injured|died|hurt|arrested|wounded|dead|homeless|missing|jobless|jailed|rescued"
    r"|detained|furloughed|evacuated|hospitalised|displaced)\b"
)
DOING = word_set(
    """
    taking studying starting working attending enrolling completing leaving waiting living applying claiming
    learning training sitting earning joining participating volunteering doing
    """
)
HELD = word_set(  # what people hold or do, and are not
    """
    place apprenticeship traineeship start course qualification enrolment job vacancy award bursary loan grant
    programme level certificate year
    """
)
IN_YEAR = re.compile(r"[ ](?:so far )?in[ ](?:19|20)[0-9]{2}")
VICTIMISED = word_set(
    "killed killing kills injured injuring injures wounded wounding hurting arrested arresting"
)
THOSE = re.compile(r"\bthose (?:at|in|on|from|for|with)\b")
COMPLEMENT = re.compile(r"\)?[ ](?:were|are)(?=[ ])")
BEFORE_NUMBER = re.compile(r"[^\n0-9][0-9]")
NUMBER_OF = "number of "
CHANGED = re.compile(r"[ ](?:to|from|was|were|by|at|stood)[ ]")
PERCENTAGE_OF = "percentage of "
LEVEL_WORDS = frozenset({"to", "at", "was", "is", "from"})
MOST_PERCENT = 100
RATE = re.compile(  # "the pass rate was 71.4"
    r"\b(?:pass|achievement|success|retention|attendance|completion|employment|unemployment|participation|response"
    r"|absence|neet) rate (?:was|is|of|stood at|stands at|rose to|fell to|up to|down to)[ ]$"
)
ROW_OF_DECIMALS = re.compile(r"[ ][0-9]{1,2}\.[0-9](?=[ ][0-9A-Za-z])")  # of a table in one line
OF_WHOLE = frozenset(
    {" of the ", " of its ", " of their ", " of all ", " out of ", " out of the ", ") of the "}
)
RELATIVES = frozenset({"which", "whom"})
OF = (["of"], ["(of"])
HAVING = frozenset({"had", "has", "have"})
LONGEST_STEP = 60  # characters


NEVER_COUNTED = word_set(
    "target figure total number score rate level share proportion balance difference difficulty"
)
NAME_BEHIND = re.compile(r"[A-Z][\w'’-]+[ ]([A-Z][a-z]+)[ ]\($")
LONGEST_NAME = 40


def share_units(page: Page, tied: list[Reading]) -> None:
    """Give a bare number what its sentence has counted before, or the percentage it is set against."""
    counted: Reading | None = None
    earlier: Reading | None = None
    largest: Reading | None = None  # that its sentence has counted so far
    institution: Reading | None = None  # counted last, in whichever sentence
    outer: Reading | None = None  # counted before the brackets in which the last one stands
    for index, reading in enumerate(tied):
        if reading.unit is None and reading.kind == "count" and reading.noun is None:
            if outer is not None and counted is not None and _closes(page, counted.end, reading.start):
                counted, outer = outer, None
            if earlier is not None and not reading.is_range:
                take_unit_from_before(page, reading, earlier)
                take_unit_from_like(page, reading, tied[max(0, index - 2)])
            reading.unit = reading.unit or institutions_at(page, institution, reading)
            if reading.unit is None:
                later = tied[index + 1] if index + 1 < len(tied) else None
                _take_unit(page, lender(page, reading, counted, largest), earlier, reading, later)
        is_counted = reading.kind == "count" and reading.unit and reading.next_gap != "-"
        if is_counted and not _is_partitioned(page, counted, reading) and not age_bands.is_name(reading):
            if counted is not None and reading.noun is not None and _opens(page, counted.end, reading.start):
                outer = counted
            counted, largest = reading, larger(page, largest, reading)
        institution = later_institution(institution, reading)
        earlier = reading
    _share_from_behind(page, tied)
    share_the_only_unit(tied)


def _share_from_behind(page: Page, tied: list[Reading]) -> None:
    """Give the numbers that still count nothing what the number behind them counts."""
    for reading, later in pairwise(tied):
        if reading.unit is not None or reading.kind != "count":
            continue
        if later.kind == "count" and _is_told_again(page, reading, later):
            reading.unit = later.unit = later.unit or _behind_bracket(page, later)
        elif reading.last_before in HAVING:
            reading.unit = _unit_from_behind(page, reading, later)
        elif later.kind == "count" and page.low[reading.end : later.start] in OF_WHOLE:
            reading.unit = later.unit  # "546 of the 27,730 who left"


def _is_told_again(page: Page, reading: Reading, later: Reading) -> bool:
    """Say whether brackets tell a number again: "over 2,000 (2,003) college workers"."""
    gap = page.low[reading.end : later.start]
    return gap == " (" and page.low.startswith(") ", later.number_end)


def _behind_bracket(page: Page, reading: Reading) -> str | None:
    """Return the noun behind the bracket that a number fills."""
    noun = head_noun(page.text, page.low, reading.number_end + 1, is_one=False)
    return noun.singular if noun else None


def _opens(page: Page, start: int, end: int) -> bool:
    """Say whether a bracket opens between two places near each other and stays open."""
    if end - start > NEAR:
        return False
    gap = page.low[start:end]
    return "(" in gap and gap.rfind("(") > gap.rfind(")")


def _closes(page: Page, start: int, end: int) -> bool:
    """Say whether a bracket closes between two places near each other that was open at the first."""
    if end - start > NEAR:
        return False
    close, opening = page.low.find(")", start, end), page.low.find("(", start, end)
    return close >= 0 and (opening < 0 or close < opening)


def _unit_from_behind(page: Page, reading: Reading, later: Reading) -> str | None:
    """Return what is counted next: "It had 99 last year. Now 396 apprentices have enrolled"."""
    if later.kind != "count" or later.noun is None or later.start - reading.end > LONGEST_STEP:
        return None
    return None if PARAGRAPH.search(page.low, reading.end, later.start) else later.unit


def _take_unit(
    page: Page, counted: Reading | None, earlier: Reading | None, reading: Reading, later: Reading | None
) -> None:
    """Note what a bare number counts, where its words, its label or its column say so."""
    is_of_which = reading.last_before in RELATIVES and reading.before[-2:-1] in OF
    if counted is not None and (is_of_which or page.low.startswith(IN_ALL, reading.number_end)):
        reading.unit = counted.unit  # "20 bids from other providers, of which 17 won"
    elif VICTIMS.match(page.low, reading.number_end) or reading.last_before in VICTIMISED:
        reading.unit = "person"
    elif (
        tables.read_cell(page, reading)
        or line_rows.read_line_row(page, reading)
        or _take_percentage(page, reading)
    ):
        return
    elif BEFORE_NUMBER.match(page.low, reading.number_end) and not page.units_of_row(reading.start):
        reading.unit = behind_age(page, reading, later) or layouts.unit_of_row(page, reading)
    elif later is not None and later.kind == "age" and (unit := behind_age(page, reading, later)):
        reading.unit = unit
    elif not (layouts.read_age_line(page, reading) or layouts.read_unit_line(page, reading)):
        reading.unit = (
            of_ages_before_bracket(page, reading)
            or _of_those_who_do(page, counted, reading)
            or _listed_by_year(page, counted, reading)
            or unit_of_names(page, reading)
            or unit_of_share_in_bracket(page, reading)
            or unit_of_clause(page, counted, reading)
            or unit_of_label(page, reading)
            or layouts.unit_of_line(page, reading)
            or layouts.unit_of_row(page, reading)
            or layouts.unit_of_breakdown(page, reading)
            or antecedent(page, reading, later)
            or _unit_from_before(page, counted, earlier, reading)
            or behind_share(page, counted, earlier, reading)
        )
        if reading.unit in NEVER_COUNTED or _ends_a_name(page, reading):
            reading.unit = None


def _of_those_who_do(page: Page, counted: Reading | None, reading: Reading) -> str | None:
    """Return who does what stands behind: "against 33,000 taking up other courses" are people."""
    if (reading.next_word not in DOING and reading.next_word != "who") or reading.next_gap == "-":
        return None
    if page.low.startswith(" taking place", reading.number_end):
        return None
    if counted is not None and counted.unit not in HELD:
        is_known = reading.last_before in PARTITIVES and reading.start - counted.end <= FAR
        if is_known or may_lend(page, counted, reading):
            return counted.unit
    return "person"


def _listed_by_year(page: Page, counted: Reading | None, reading: Reading) -> str | None:
    """Return what a list in brackets parts by years: "20 colleges joined (12 in 2017, 8 in 2018)"."""
    if counted is None or reading.before[-1:] != ["("] or IN_YEAR.match(page.low, reading.number_end) is None:
        return None
    return counted.unit if page.is_same_sentence(counted.start, reading.start) else None


def _take_percentage(page: Page, reading: Reading) -> bool:
    """Note that a bare number is what "the percentage of" its sentence is: "the percentage fell to 11.2"."""
    if reading.value is None or reading.value > MOST_PERCENT:
        return False
    is_in_a_row = ROW_OF_DECIMALS.match(page.low, reading.start - 1) is not None
    if reading.last_before not in LEVEL_WORDS and not is_in_a_row:
        return False
    line = page.low.rfind("\n", max(0, reading.start - FAR), reading.start)
    first = line + 1 if is_in_a_row else max(page.sentence(reading.start)[0], reading.start - NEAR)
    is_told_rate = "." in page.low[reading.start : reading.number_end] and RATE.search(
        page.low, first, reading.start
    )
    if page.low.find(PERCENTAGE_OF, first, reading.start) < 0 and not is_told_rate:
        return False
    return reading.take("percentage", "percent", percentage.RULE, reading.number_end)


def _ends_a_name(page: Page, reading: Reading) -> bool:
    """Say whether the unit is the last word of the name before a bracket: "St Helens (73)"."""
    name = NAME_BEHIND.search(page.text, max(0, reading.start - LONGEST_NAME), reading.start)
    return name is not None and reading.unit is not None and singular(name[1].lower()) == reading.unit


def _unit_from_before(
    page: Page, counted: Reading | None, earlier: Reading | None, reading: Reading
) -> str | None:
    """Return the noun named before the number, or what was counted before, whichever is nearer."""
    gapped = gapped_subject(page, reading, earlier) if earlier is not None else None
    if gapped:
        return gapped
    named, place = unit_before(page, reading)
    group, group_place = group_before(page, reading)
    if group_place > place:
        named, place = group, group_place
    if named == "person" and counted is not None and _are_those(page, counted, reading):
        return counted.unit
    if counted is not None and may_lend(page, counted, reading):
        if named and reading.last_before in LEVEL_TIES and _is_of_the_subject(page, counted):
            return named
        is_from = counted.last_before == "from" and reading.last_before == "to"
        is_from = is_from and page.is_same_sentence(counted.start, reading.start)
        is_from = is_from and CONTRAST.search(page.low, counted.end, reading.start) is None
        if counted.start > place or is_from:
            return counted.unit
    return (
        named
        or unit_of_years_bracket(page, reading)
        or shared(page, earlier, reading)
        or of_share_before(page, reading)
        or _complement(page, reading)
        or subject_before(page, reading)
        or ("person" if tells_of_people(page, reading) else None)
    )


def _are_those(page: Page, counted: Reading, reading: Reading) -> bool:
    """Say whether "those" goes on with what was counted: "sales rose to 40, while those in May fell to 9"."""
    if not page.is_same_sentence(counted.start, reading.start):
        return False
    return THOSE.search(page.low, counted.end, reading.start) is not None


def _is_of_the_subject(page: Page, counted: Reading) -> bool:
    """Say whether a count only qualifies "the number of": "the number of firms with 50 staff fell to"."""
    first = page.sentence(counted.start)[0]
    place = page.low.rfind(NUMBER_OF, first, counted.start)
    return place >= 0 and CHANGED.search(page.low, place, counted.start) is None


def _complement(page: Page, reading: Reading) -> str | None:
    """Return the plural that the number is said to be: "60 were children"."""
    match = COMPLEMENT.match(page.low, reading.number_end)
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    return noun.singular if noun else None


def _is_partitioned(page: Page, counted: Reading | None, later: Reading) -> bool:
    """Say whether the sentence opened with "Of the 80 posts", which its later bare numbers are parts of."""
    if counted is None or counted.last_before not in PARTITIVES or len(counted.before) < 2:
        return False
    return counted.before[-2].lstrip(OPENING) == "of" and page.is_same_sentence(counted.start, later.start)
