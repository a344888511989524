"""Two numbers tied by "to", "and", "or" or a dash are one range, two figures of one unit, or no figures.

"Between 10 and 12 per cent" and "12 to 18 months" are ranges; "10 and 12 per cent" are two figures;
"rose from 31 to 26 per cent" states two levels; "10-0" is a score. A scale behind the second number
reaches back ("£1.2 to £1.5 million").
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.directions import FALL, RISE, direction
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.rules import age, percentage, percentage_points
from stages.extract.figures.units import FINER
from stages.extract.figures.words import word_set

LONGEST_TIE = 16
DASHES = frozenset({"-", "—", "- to", "-to-", "-to", "- -", "to-"})
AND_TIES = frozenset({"and", "or", ","})
CHANGE = (RISE | FALL | word_set(
    """
    went moved changed moving going change changing switch shift shifted move transition extended lengthened
    widened narrowed widen narrow moves moving slid slide slipped eased edged ticked advanced lowered
    revised upgraded downgraded bringing taking pushed push pushes pushing
    ease eases firms gains adds added sheds shed dips slides sinks improved worsened improving upped trimmed ballooned crept slashing swung swing lifted lift lifts lifting
    rallied firmed scaled reducing doubled halved dips slips
    """
)) - {"up"}  # fmt: skip
SPANS = word_set(
    """
    range ranges ranging ranged vary varies varying varied anywhere aged age ages span spans spanning pupils
    students children people
    """
)
BETWEEN_HEDGES = word_set(
    """
    about around roughly an approximately approx some estimated somewhere just
    """
)
# The ages between which phases of education run; "16-19 funding" is a name.
BANDS = frozenset({(0, 5), (0, 25), (2, 4), (3, 4), (4, 7), (4, 11), (5, 7), (5, 11), (5, 16), (7, 11),
                   (11, 14), (11, 16), (11, 18), (11, 19), (13, 18), (13, 19), (14, 16), (14, 18), (14, 19),
                   (16, 17), (16, 18), (16, 19), (16, 24), (16, 25),
                   (18, 24), (18, 25), (19, 24), (19, 25)})  # fmt: skip
YOUNGEST_BAND_WITH_NOUN = 11  # "3 to 4 places" are places
BAND_NOUNS = word_set(
    """
    learner student pupil provider institution programme place course college school academy qualification
    provision participant budget education funding study phase diploma reform agenda bursary fund strategy
    apprenticeship traineeship allocation cohort sector demographic offer pathway market population
    partnership
    """
)
REACH = 6  # words between a verb of change and its number
LEVEL_RATIO = 8  # how many times a change the level reached is, where no unit tells them apart
# What follows "from £3.8m to £6.3m" when it told a change.
CHANGED = re.compile(
    r"[ ]?[,(-][ ]?(?:(?:up|down)[ ]|(?:an?|or an?|which is an?)[ ](?:[a-z-]+[ ])?(?:rise|increase|fall|drop|cut"
    r"|jump|decrease|growth|reduction|decline)\b)"
)
AGE_GROUP = re.compile(r"[ -]age[ -](?:group|bracket|range|band|cohort)")
LISTED = re.compile(r" '?[a-z-]+'?(?:,| and| or) ")  # "two 'good' and 16 'poor' reports"
INHERITED = frozenset({"percentage", "percentage_points", "duration", "money", "multiple", "age", "measure"})


def tie(page: Page, first: Reading, second: Reading) -> str | None:
    """Return the words between two numbers when they are few, else None."""
    gap = second.start - first.end
    if gap < 0 or gap > LONGEST_TIE:
        return None
    return " ".join(page.low[first.end : second.start].strip(" \n'\"").split())


def is_bare(reading: Reading) -> bool:
    """Say whether the number has no unit of its own."""
    return reading.kind == "count" and reading.noun is None and not reading.currency and not reading.is_range


def combined(page: Page, first: Reading, second: Reading) -> Reading | None:
    """Return the range of two readings, or None where they are two figures."""
    words = tie(page, first, second)
    if words is None or first.is_range or second.is_range or first.value is None or second.value is None:
        return None
    if not _is_range_tie(page, first, second, words) or not _agree(first, second):
        return None
    return _range(page, first, second)


def _is_range_tie(page: Page, first: Reading, second: Reading, words: str) -> bool:
    """Say whether the words between make a range, given the words before."""
    if second.hedge and words.endswith(f" {second.hedge}") and _stands_behind_between(first):
        words = words.removesuffix(f" {second.hedge}")  # "between about 10 and about 30"
    if _stands_behind_between(first):
        return words in ("and", "to", "or", "and up to") or words in DASHES
    if words in ("- and", "- or") and second.kind == "age":
        return True
    if words in ("and", "or") and second.kind == "age" and is_bare(first) and first.value is not None:
        return second.value == first.value + 1  # "16 and 17-year-olds"
    if words in DASHES:
        is_torn = words == "-" and is_bare(first) and is_bare(second)  # a score or a code
        return not is_torn or _is_age(first) or first.hedge is not None or first.last_before in SPANS
    if words == "or":
        return (
            first.form == second.form == "words" or is_bare(first)
        ) and first.value is not None and second.value == first.value + 1 and first.value < 20  # fmt: skip
    return words == "to" and not (
        _tells_a_change(first)
        or _tells_a_level(first, second)
        or _is_fronted(page, first)
        or CHANGED.match(page.low, second.end)
    )


def _is_fronted(page: Page, first: Reading) -> bool:
    """Say whether "From £8m to £9m: ..." opens a sentence, which then tells of a change."""
    return not is_bare(first) and page.text[max(0, first.start - 5) : first.start] == "From "


def _is_age(reading: Reading) -> bool:
    return reading.kind == "age" or reading.last_before in age.AGED


def _stands_behind_between(reading: Reading) -> bool:
    for word in reversed(reading.before[-3:]):
        bare = word.lstrip(OPENING)
        if bare == "between":
            return True
        if bare not in BETWEEN_HEDGES:
            return False
    return False


def _tells_a_change(first: Reading) -> bool:
    """Say whether "from X to Y" tells a change of level rather than a span."""
    if first.last_before != "from":
        return False
    words = [word.strip(OPENING + ",.;)") for word in first.before[-6:-1]]
    if any(word in SPANS for word in words[-2:]):
        return False
    if first.kind == "percentage":
        return True  # both ends with their own sign
    return any(word in CHANGE for word in words) or "up" in words[-1:]


def _tells_a_level(first: Reading, second: Reading) -> bool:
    """Say whether "to Y" is the level reached by a change of X: "grew by £2.2m to £4.3m"."""
    if first.value is None or second.value is None or first.last_before == "from":
        return False
    words = [word.strip(OPENING + ",.;)") for word in first.before[-REACH:]]
    if not any(word in CHANGE for word in words):
        return False
    if is_bare(first):  # "by 10 to 15 per cent" is a range, "by 210 to 9,860 starts" is none
        return (is_bare(second) or second.kind == "count") and second.value >= LEVEL_RATIO * abs(first.value)
    if second.is_scaled and not first.is_scaled and first.value < second.scale / 1000:
        return False  # "by £4 to £5 million"
    return words[-1] in CHANGE or words[-1] == "by" or second.value >= LEVEL_RATIO * abs(first.value)


def _agree(first: Reading, second: Reading) -> bool:
    """Say whether two numbers may be the ends of one range: one kind and unit, or one of them bare."""
    if first.currency and second.currency and first.currency != second.currency:
        return False
    if is_bare(second) and not is_bare(first):
        return _lends_its_unit(first, second)
    if is_bare(first):
        return True
    if first.kind != second.kind:
        return {first.kind, second.kind} == {"age", "duration"}
    return first.kind != "count" or first.unit == second.unit or first.form == "words"


def _lends_its_unit(first: Reading, second: Reading) -> bool:
    """Say whether the unit of the first number is the bare second one's too: "£4m to 5m", "aged 16-18"."""
    if first.kind == "age":
        return True
    is_tied = first.last_before in ("between", "from") or second.is_scaled or second.start == first.end + 1
    return first.kind in ("percentage", "money") and second.form == first.form and is_tied


def _range(page: Page, first: Reading, second: Reading) -> Reading | None:
    """Return the range, its ends in one unit and in order; None where they are not in order."""
    if first.value is None or second.value is None:
        return None
    whole = second if not is_bare(second) else first
    low, high = _reach_back(first, second), second.value
    unit = whole.unit
    if first.unit and second.unit and first.unit != second.unit:
        low, high, unit = _in_one_unit(first, second, low, high)
    if low >= high:
        return None
    made = Reading(first.start, second.end, None, None, second.form)
    made.number_end = second.number_end
    made.kind, made.unit, made.rule, made.currency = whole.kind, unit, whole.rule, whole.currency
    made.noun, made.before, made.low, made.high, made.bound = second.noun, first.before, low, high, "between"
    made.next_gap, made.next_word = second.next_gap, second.next_word
    if made.kind == "count" and made.noun is None and any(word in age.AGED for word in first.before[-3:]):
        made.kind, made.unit, made.rule = "age", "year", age.RULE
    if made.kind == "count" and AGE_GROUP.match(page.low, made.number_end):
        made.kind, made.unit, made.rule, made.end = "age", "year", age.RULE, made.number_end
    made.is_dashed = page.low[first.end : second.start] == "-"
    if _stands_behind_between(first):
        made.hedge = "between"
    return made


def _reach_back(first: Reading, second: Reading) -> Decimal:
    """Return the first number in the scale of the second: "£1.2 to £1.5 million"."""
    value = first.value or Decimal(0)
    if not second.is_scaled or first.is_scaled or second.value is None or value >= 1000:
        return value
    if is_bare(first) or is_bare(second) or first.kind == second.kind:
        scaled = value * second.scale
        return scaled if scaled < second.value else value
    return value


def _in_one_unit(
    first: Reading, second: Reading, low: Decimal, high: Decimal
) -> tuple[Decimal, Decimal, str | None]:
    """Return both ends in the finer unit; ages in years."""
    one, other = first.unit or "", second.unit or ""
    if "age" in (first.kind, second.kind):
        return age.in_years(low, one), age.in_years(high, other), "year"
    if (one, other) in FINER:
        return low, high * FINER[one, other], one
    return low, high, other


def is_band(reading: Reading) -> bool:
    """Say whether a range of bare ages names a phase of education: "16-19 funding", "14 to 16 provision"."""
    if reading.kind != "count" or not reading.is_range or reading.low is None or reading.high is None:
        return False
    if reading.next_word == "age":
        return False  # "the 19-24 age group"
    if reading.hedge or (int(reading.low), int(reading.high)) not in BANDS:
        return False
    if reading.low < YOUNGEST_BAND_WITH_NOUN and reading.noun is not None:
        return reading.is_dashed and reading.unit in BAND_NOUNS
    return reading.noun is None or reading.unit in BAND_NOUNS or reading.is_dashed


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
        LEVEL_BEHIND.match(page.low, reading.end) or POINT_CHANGE.match(page.low, reading.end)
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


POINT_CHANGE = re.compile(
    r"[ ](?:rise|fall|drop|increase|decrease|gap|lead|swing|jump|improvement|decline|cut|gain|dip|difference)\b"
)
MOVED = re.compile(r"[ ](?:higher|lower|up|down|more|less|ahead|behind|below|above|better|worse)\b")
FAR = 160  # characters between a percentage and the points it moved by
LEVEL_BEHIND = re.compile(r"[ ](?:to|from|at|on)[ ]")
LOOK_BACK_FOR_UNIT = 90  # characters between a percentage and the bare number that stands against it
PARALLEL_TIES = frozenset({"and", "but", "while"})
PARALLEL_FRAMES = frozenset({"for", "of", "in", "at", "among"})
COMPARED = word_set("against from than versus vs")


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
