"""A bare number takes its unit from its neighbours: lists, comparisons, and what the sentence has counted.

"10 and 12 per cent" are two percentages; in "18 per cent, against 21" the second is one too; "up 3 points"
beside a percentage are percentage points; "39 of them" counts what was counted before.
"""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.directions import direction
from stages.extract.figures.page import OPENING, Page, Reading, is_bare
from stages.extract.figures.ranges import LONGEST_TIE, tie
from stages.extract.figures.rules import money, percentage, percentage_points
from stages.extract.figures.words import STOPS
from stages.extract.phrases.words import word_set

AND_TIES = frozenset({"and", "or", ",", "-,", "- and", "- or"})
LISTED = re.compile(r" '?[a-z-]+'?(?:,| and| or) ")  # "two 'good' and 16 'poor' reports"
NO_ADJECTIVES = STOPS | word_set("hurt injured killed wounded dead missing homeless arrested")
LONGEST_HEDGED_TIE = 40  # characters
_OLDEST = 110
INHERITED = frozenset({"percentage", "percentage_points", "duration", "money", "multiple", "age", "measure"})
POINT_CHANGE = re.compile(
    r"[ ](?:rise|fall|drop|increase|decrease|gap|lead|swing|jump|improvement|decline|cut|gain|dip"
    r"|difference)\b"
)
MOVED = re.compile(r"[ ](?:higher|lower|up|down|more|less|ahead|behind|below|above|better|worse)\b")
GAP_OF = re.compile(
    r"\b(?:gap|lead|margin|difference|advantage|swing|distance)s? (?:of|is|was|at)(?: now)?"
    r"(?: (?:just|only|about|some|around|nearly|almost|over|more than))? $"
)
LONGEST_GAP = 40  # characters
EQUIVALENTS = frozenset({", or ", " or "})
PERCENTAGES = frozenset({"percentage", "percentage_points"})
MOST_POINTS = 100  # a share moves by no more; an index may
FAR = 160  # characters between a percentage and the points it moved by
CHANGE_BEHIND = re.compile(r" \([+-][0-9.]{1,5}[);,]")
LEVEL_BEHIND = re.compile(r"[ ](?:to|from|at|on)[ ]")
IS_RATE = re.compile(r"\b(?:share|rate|proportion|percentage|unemployment|inflation)\b")
LEVEL_FROM = re.compile(r"[ ,(]{1,2}from[ ]")
LOOK_BACK_FOR_UNIT = 90  # characters between a percentage and the bare number that stands against it
LONGEST_POLL_STEP = 40  # characters
PARALLEL_TIES = frozenset({"and", "but", "while"})
PARALLEL_FRAMES = frozenset({"for", "of", "in", "at", "among", "from", "since", "on"})
LIKE = 100  # times as much, at most, where two sums share a scale
LASTING = frozenset({"take", "takes", "took", "taken", "last", "lasts", "lasted"})
COMPARED = word_set("against from than versus vs")
AGAINST = frozenset({"against", "versus", "vs"})
MOST_TIME = 1000
CONDITIONS = frozenset({"if", "where", "when", "for", "in"})
INSTEAD = (["instead", "of"], ["rather", "than"])
LEVEL_WORDS = (["up", "from"], ["down", "from"], ["compared", "with"], ["compared", "to"])
RATE_BEHIND = re.compile(r" (?:a|per|each|every) (?:day|week|month|term|year)\b")
NUMBER_IN_BRACKETS = re.compile(r" \([0-9][0-9,]{2,}\)")
SHARE_BEHIND = re.compile(r"[^.;()]{0,40} \([0-9.]{1,5}(?:%| per cent)\)")
FOLLOWED_BY = re.compile(r", followed by [^.;()]{2,50} $|, then [^.;(),]{2,40} $")
LISTED_SHARES = re.compile(r" \([a-z ]{2,20}\),? (?:and )?[0-9.]{1,4} \([a-z ]{2,20}\)")


def inherit(page: Page, first: Reading, second: Reading) -> None:
    """Give a bare number the unit of the figure it is listed with: "10 and 12 per cent"."""
    if first.kind == second.kind == "money":
        _inherit_scale(page, first, second)
    if not is_bare(first) or first.value is None:
        return
    if second.kind == "count":
        _inherit_noun(page, first, second)
        return
    words = tie(page, first, second)
    if words is None or _is_too_great(first.value, second, words):
        return
    is_chosen = words == "rather than"  # "up to 40 rather than 30 years"
    is_listed = is_chosen or words in AND_TIES or words in ("to", "against", "from")
    if words == "," and second.end != second.number_end:
        return  # "of the 119, 90%" is no list; "10, 12 and 15 per cent" is
    if not is_listed or (second.is_range and words != "and") or second.form not in ("digits", "words"):
        return
    if (second.kind in INHERITED and second.kind != "money" and (first.hedge is None or is_chosen)) or (
        second.kind in ("percentage", "percentage_points")
    ):
        if second.kind == "age" and (second.start - first.end > LONGEST_TIE or first.value > _OLDEST):
            return
        first.kind, first.unit, first.rule = second.kind, second.unit, second.rule


def _inherit_scale(page: Page, first: Reading, second: Reading) -> None:
    """Give a sum with decimals the scale of the next: "£1.573 and £1.297 million"."""
    is_short = not first.is_scaled and first.value is not None and first.value % 1 != 0
    if not is_short or not second.is_scaled or second.value is None or first.value is None:
        return
    scale = second.scale
    if scale > 1 and first.value * scale <= second.value * LIKE and tie(page, first, second) in AND_TIES:
        first.value, first.is_scaled = first.value * scale, True
        first.step = first.step * scale if first.step is not None else None


def _is_too_great(number: Decimal, beside: Reading, words: str) -> bool:
    """Say whether a number is no percentage beside another: "310 - or 62 per cent - passed"."""
    if beside.kind not in PERCENTAGES or beside.value is None:
        return False
    if words.endswith("or") and number > MOST_POINTS >= beside.value:
        return True
    return number > MOST_POINTS and number > MOST_POINTS * abs(beside.value)


def _inherit_noun(page: Page, first: Reading, second: Reading) -> None:
    """Give a bare number the noun that a later one counts: "two 'good' and 16 'poor' reports"."""
    if second.unit is None or second.value == 1:  # "a population of 65,000 and one cinema"
        return
    is_described = first.next_word not in NO_ADJECTIVES and LISTED.fullmatch(
        page.low, first.end, min(second.start, first.end + LONGEST_HEDGED_TIE)
    )
    words = _tie_before_hedge(page, first, second)
    if is_described or words in ("and", "or", "to") or (words == "," and second.rule_from_list):
        first.unit, first.rule_from_list = second.unit, True  # "15, 17 and 21 points"


def _tie_before_hedge(page: Page, first: Reading, second: Reading) -> str | None:
    """Return the words between two numbers, of counts without a hedge: "600 and no more than 900 tickets"."""
    if second.hedge and second.start - first.end <= LONGEST_HEDGED_TIE:
        words = " ".join(page.low[first.end : second.start].split())
        return words.removesuffix(f" {second.hedge}")
    return tie(page, first, second)


def as_percentage_points(page: Page, reading: Reading, neighbour: Reading | None) -> None:
    """Read "up 3 points" beside a percentage of the same sentence as percentage points."""
    if (
        reading.unit != "point"
        or reading.kind != "count"
        or neighbour is None
        or neighbour.kind not in PERCENTAGES
        or reading.value is None
        or reading.value > MOST_POINTS
    ):
        return
    if page.low[neighbour.end : reading.start] in EQUIVALENTS:
        return  # an index moved by both: "0.4%, or 24 points"
    if neighbour.start > reading.start and not (
        LEVEL_BEHIND.match(page.low, reading.end)
        or POINT_CHANGE.match(page.low, reading.end)
        or MOVED.match(page.low, reading.end)
        or reading.last_before == "by"
    ):
        return
    is_same = page.is_same_sentence(neighbour.start, reading.start)
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
    before = page.low[max(0, reading.start - LONGEST_GAP) : reading.start]
    is_gap = GAP_OF.search(before) is not None or POINT_CHANGE.match(page.low, reading.end) is not None
    has_word = is_gap or direction(page, reading) != "level" or MOVED.match(page.low, reading.end) is not None
    return "\n" not in gap and has_word


def take_unit_from_before(page: Page, reading: Reading, earlier: Reading) -> None:
    """Give a bare number the unit of the percentage it is set against: "18 per cent, against 21"."""
    if not is_bare(reading) or reading.value is None or reading.last_before == "ratio":
        return
    is_change = earlier.kind == "percentage" and CHANGE_BEHIND.fullmatch(
        page.low, earlier.end, reading.number_end + 1
    )  # "88.9% (+1.2)"
    if is_change or _is_in_points(page, reading, earlier):
        reading.take("percentage_points", percentage_points.UNIT, percentage_points.RULE, reading.end)
    elif _is_level_of_points(page, reading, earlier):
        reading.take("percentage", "percent", percentage.RULE, reading.number_end)
    elif _is_sum_of_thousands(page, reading, earlier):
        reading.take("money", earlier.unit, money.RULE, reading.end)
    elif _goes_on_lasting(page, reading, earlier) or _is_rounded(page, reading, earlier):
        reading.take(earlier.kind, earlier.unit, earlier.rule, reading.number_end)
    elif not reading.is_scaled and earlier.kind == "percentage" and _is_set_against(page, reading, earlier):
        reading.take("percentage", "percent", percentage.RULE, reading.number_end)


def take_unit_from_like(page: Page, reading: Reading, earlier: Reading) -> None:
    """Give a number the unit of the one that has a number behind it too: "7.5% (157), and 4.9 (222)"."""
    if reading.unit is None and earlier is not reading and _has_a_like_bracket(page, reading, earlier):
        take_unit_from_before(page, reading, earlier)


def _is_in_points(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether a bare number tells points: "went from 9.1 points to 8.8", "was 7.7%, down 0.1 on"."""
    if reading.value is None or reading.value > MOST_POINTS or reading.is_scaled:
        return False
    if not page.is_same_sentence(earlier.start, reading.start):
        return False
    if earlier.kind == "percentage_points":
        is_listed = reading.last_before == "and" and "." in page.low[reading.start : reading.number_end]
        is_level = _was_from(earlier) and reading.last_before == "to"
        is_change = reading.last_before in ("up", "down")
        return (is_listed or is_level or is_change) and not reading.next_word.startswith("per")
    is_moved = reading.last_before in ("up", "down") and reading.next_word in ("on", "from", "since", "over")
    is_decimal = "." in page.low[reading.start : reading.number_end]
    is_level = earlier.kind == "percentage" and reading.start - earlier.end <= LONGEST_POLL_STEP * 2
    return (
        is_moved and is_decimal and is_level and earlier.value is not None and reading.value < earlier.value
    )


def _is_level_of_points(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether a bare number is what rose by points: "up 5 percentage points from 63"."""
    is_behind = earlier.kind == "percentage_points" and page.low[earlier.end : reading.start] == " from "
    return is_behind and reading.value is not None and reading.value <= MOST_POINTS


def _is_set_against(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether a bare number stands against a percentage of its sentence."""
    if reading.start - earlier.end > LOOK_BACK_FOR_UNIT or page.sentence(reading.start)[0] > earlier.start:
        return False
    last = reading.last_before
    if last == "on" == earlier.last_before and _is_on_a_poll(page, reading, earlier):
        return True
    if reading.value is None or reading.value > 200 or reading.form != "digits":
        return False
    has_own_share = SHARE_BEHIND.match(page.low, reading.number_end) is not None
    is_change = last == "to" and (tie(page, earlier, reading) == "to" or _was_from(earlier))
    previous = reading.before[-2].lstrip(OPENING) if len(reading.before) > 1 else ""
    if (
        _is_parallel(page, reading, earlier)
        or _has_a_like_bracket(page, reading, earlier)
        or LISTED_SHARES.match(page.low, earlier.end)
    ):
        last = "against"  # "71.6 per cent (men), 74.2 (women)"
    if last in ("with", "on", "at") and FOLLOWED_BY.search(page.low, earlier.end, reading.start):
        last = "against"  # "the lowest with 74 per cent, followed by the East with 75"
    is_listed = last in ("and", "then") and "." in page.low[reading.start : reading.number_end]
    if last == "from" and _tells_levels(page, reading, earlier):
        return False
    if "." in page.low[reading.start : reading.number_end] and last.isalpha() and last not in STOPS:
        return reading.start - earlier.end <= LONGEST_POLL_STEP  # "78.4 per cent (females 80.1, males 76.9)"
    is_compared = last in ("with", "to") and previous in ("compared", "compares") and not has_own_share
    return is_listed or last in COMPARED or is_change or is_compared


def _is_sum_of_thousands(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether "40k" goes on with money: "about £70k, of which 40k was used"."""
    is_in_thousands = reading.is_scaled and page.low[reading.number_end - 1] == "k"
    return is_in_thousands and earlier.kind == "money" and page.is_same_sentence(earlier.start, reading.start)


def _goes_on_lasting(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether a bare number tells a time as the one before: "within 20 days; it may take up to 40"."""
    if earlier.kind != "duration":
        return False
    is_time = reading.last_before in LASTING and not reading.next_word
    if reading.value is None or reading.value > MOST_TIME:
        return False
    is_other = reading.last_before in AGAINST or (
        reading.last_before == "or" and reading.next_word in CONDITIONS
    )  # "within 15 days, or 30 if many come"
    is_rate = RATE_BEHIND.match(page.low, reading.number_end) is not None  # "600 hours a year: 15 a week"
    is_average = RATE_BEHIND.search(page.low, earlier.number_end, reading.start) is not None
    is_level = (
        (is_average and reading.before[-2:] in LEVEL_WORDS)
        or (_was_from(earlier) and reading.last_before == "to")
        or reading.before[-2:] in INSTEAD
    )  # "52.4 hours a week, up from 51.9"
    is_beside = page.low[earlier.end : reading.start] == " (" and reading.next_word in CONDITIONS
    return (
        (is_time or is_other or is_rate or is_beside or is_level)  # "20 working days (30 in August)"
        and reading.noun is None
        and page.is_same_sentence(earlier.start, reading.start)
    )


def _is_rounded(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether brackets give a percentage again with its decimals: "89% (88.6)"."""
    if earlier.kind != "percentage" or page.low[earlier.end : reading.start] != " (":
        return False
    if reading.value is None or earlier.value is None or "." not in page.low[reading.start : reading.end]:
        return False
    return abs(reading.value - earlier.value) < 1 and page.low[reading.end : reading.end + 1] == ")"


def _tells_levels(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether "from" tells the level that a percentage has changed: "rose 57 per cent from 162"."""
    if earlier.last_before == "to" or not page.is_same_sentence(earlier.start, reading.start):
        return False
    first = max(page.sentence(reading.start)[0], earlier.start - LOOK_BACK_FOR_UNIT)
    if IS_RATE.search(page.low, first, earlier.start):
        return False  # "the share rose 3 per cent from 18"
    return direction(page, earlier) != "level" and LEVEL_FROM.match(page.low, earlier.end) is not None


def _is_on_a_poll(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether a name stands on the number as on the percentage: "Reds on 38 per cent, Blues on 31"."""
    if reading.value is None or reading.value > 100 or reading.start - earlier.end > LONGEST_POLL_STEP:
        return False
    name = reading.before[-2] if len(reading.before) > 1 else ""
    place = page.low.rfind(name, earlier.end, reading.start) if name else -1
    return place >= 0 and page.text[place].isupper()


def _is_parallel(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether the number repeats the frame of a percentage: "48 per cent for men and 52 for women"."""
    if reading.last_before not in PARALLEL_TIES or reading.next_word not in PARALLEL_FRAMES:
        return False
    is_same = page.low.startswith(f" {reading.next_word} ", earlier.end)
    return is_same and reading.value is not None and reading.value <= 100


def _has_a_like_bracket(page: Page, reading: Reading, earlier: Reading) -> bool:
    """Say whether both have their number behind them: "36.5 per cent (157,700) and 44.9 (222,200)"."""
    is_bracketed = NUMBER_IN_BRACKETS.match(page.low, reading.number_end) is not None
    return is_bracketed and NUMBER_IN_BRACKETS.match(page.low, earlier.end) is not None


def _was_from(earlier: Reading) -> bool:
    return earlier.last_before == "from"
