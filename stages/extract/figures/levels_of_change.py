"""Two numbers tied by "to" are the levels of a change where the words about them tell of one.

"Rose from 31 to 26 per cent", "fell by 8 per cent last year - from 50 to 46", "grew by £2.2m to £4.3m"; but
"ranges from 5 to 9" and "lost $4m to $5m" are ranges.
"""

from __future__ import annotations

import re

from stages.extract.figures.directions import FALL, RISE
from stages.extract.figures.numbers import HALVINGS, MULTIPLES
from stages.extract.figures.page import OPENING, Page, Reading, is_bare
from stages.extract.phrases.words import word_set

CHANGE = (RISE | FALL | frozenset(MULTIPLES) | HALVINGS | word_set(
    """
    gone goes dived dive plunged soared slumped tumbled leapt
    went moved changed moving going change changing switch shift shifted move transition extended lengthened
    widened narrowed widen narrow moves moving slid slide slipped eased edged ticked advanced lowered
    revise revises revising revised upgraded downgraded bringing taking pushed push pushes pushing
    ease eases firms gains adds added sheds shed dips slides sinks improved worsened improving upped
    trimmed ballooned crept slashing swung swing lifted lift lifts lifting
    rallied firmed scaled reducing doubled halved dips slips
    """
)) - {"up"}  # fmt: skip
SPANS = word_set(
    """
    range ranges ranging ranged vary varies varying varied anywhere aged age ages span spans spanning pupils
    students children people
    """
)
CHANGED_VERBS = word_set(
    """
    rose risen rising fell fallen falling grew grown growing increased increasing decreased decreasing
    declined declining dropped dropping jumped improved improving doubled halved revise revised revising
    """
)
TRANSITIVE = word_set("lost loses lose losing saved save saves saving savings spent raised raise raising")
FAR = 10  # words between a verb of change and "from": "increased the places it offers to firms from"
SHARE_ENDS = ("cent", "percent", "%", "half", "third", "quarter", "fifth", "thirds", "points")
SHARE_REACH = 6  # words of "by more than 40 per cent"
SMALLEST_LEVEL = 100  # below it, brackets may hold ages and lengths
REACH = 6  # words between a verb of change and its number
LEVEL_RATIO = 4  # how many times a change the level reached is, where no unit tells them apart
CHANGE_BY = re.compile(
    r"\bby (?:[a-z]+ ){0,3}(?:[£$€]?\d[\d,.]*|[a-z-]+) ?(?:%|per ?cent\b|percentage points?\b)"
)
LEVELS_BEFORE = re.compile(r"\bfrom [£$€]?[0-9][^ ]* (?:[a-z]+ )?to [£$€]?[0-9]")
# What follows "from £3.8m to £6.3m" when it told a change.
CHANGED = re.compile(
    r"[ ]?[,(-][ ]?(?:(?:up|down)[ ](?!to\b)|(?:an?|or an?|which is an?)[ ](?:[a-z-]+[ ])?(?:rise|increase|"
    r"fall|drop|cut|jump|decrease|growth|reduction|decline)\b)"
)


def are_levels(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether "X to Y" tells the levels of a change, and no range."""
    return (
        _tells_a_change(first)
        or _is_step_to_a_level(first, second)
        or _tells_levels_of_a_change(page, first)
        or _tells_a_change_in_brackets(page, first)
        or _tells_a_level(first, second)
        or _is_fronted(page, first)
        or _goes_on_with_levels(page, first)
        or (first.kind != "age" and CHANGED.match(page.low, second.end) is not None)
    )


def _is_fronted(page: Page, first: Reading) -> bool:
    """Say whether "From £8m to £9m: ..." opens a sentence, which then tells of a change."""
    return not is_bare(first) and page.text[max(0, first.start - 5) : first.start] == "From "


def _goes_on_with_levels(page: Page, first: Reading) -> bool:
    """Say whether another change is told by its levels alone: "up from 5 to 6 at A, from 3 to 4 at B"."""
    if first.last_before != "from":
        return False
    start, _, sentence = page.sentence(first.start)
    told = sentence[: first.start - start].lower()
    pair = LEVELS_BEFORE.search(told)
    return pair is not None and not CHANGE.isdisjoint(told[: pair.start()].split())


def _tells_a_change(first: Reading) -> bool:
    """Say whether "from X to Y" tells a change of level rather than a span."""
    if first.last_before != "from":
        return False
    if first.before[-1] == "(from" and first.value is not None and first.value >= SMALLEST_LEVEL:
        return True  # "an increase in pupils in schools of this kind (from 3,630 to 3,669)"
    reach = FAR + REACH if first.before[-2:-1] == ["and"] else FAR  # "from £25 to £30 and from £40 to £55"
    words = [word.strip(OPENING + ",.;)") for word in first.before[-reach:-1]]
    if any(word in SPANS for word in words[-2:]) and words[-1] not in CHANGE:
        return False  # but "the leaving age rises from 15 to 16"
    if first.kind == "percentage":
        return True  # both ends with their own sign
    if words[-1:] and words[-1].endswith(SHARE_ENDS) and "by" in words[-SHARE_REACH:]:
        return True  # "has shot up by 40 per cent from 2.5m to 4.5m"
    return any(word in CHANGE for word in words) or "up" in words[-1:]


def _is_step_to_a_level(first: Reading, second: Reading) -> bool:
    """Say whether the first is by how much the second was reached: "and spending by £1.1m to £39.4m"."""
    if first.last_before != "by" or first.value is None or second.value is None:
        return False
    return second.value >= LEVEL_RATIO * first.value > 0


def _tells_levels_of_a_change(page: Page, first: Reading) -> bool:
    """Say whether both levels follow the change: "fell by 8% last year - from 50 to 46"."""
    if first.last_before != "from" or first.before[-2:-1] == [] or first.before[-2][-1:] not in ",-:":
        return False
    start, _, sentence = page.sentence(first.start)
    told = sentence[: first.start - start].lower()
    if CHANGE_BY.search(told) is not None:
        return True
    return not is_bare(first) and not CHANGED_VERBS.isdisjoint(told.split())


def _tells_a_change_in_brackets(page: Page, first: Reading) -> bool:
    """Say whether brackets hold both levels of a change just told: "rising by 16% (0.75% to 0.87%)"."""
    if page.low[first.start - 1 : first.start] != "(" or is_bare(first) or len(first.before) < 3:
        return False
    told, link = first.before[-2], first.before[-3]
    is_amount = told[:1].isdigit() or told[:1] in "£$€" or told in ("cent", "points")
    return told in CHANGED_VERBS or (is_amount and (link == "by" or first.before[-4:-3] == ["by"]))


def _tells_a_level(first: Reading, second: Reading) -> bool:
    """Say whether "to Y" is the level reached by a change of X: "grew by £2.2m to £4.3m"."""
    if first.value is None or second.value is None or first.last_before == "from":
        return False
    words = [word.strip(OPENING + ",.;)") for word in first.before[-REACH:]]
    if not any(word in CHANGE for word in words):
        return False
    if words[-1] == "of" and any(word.endswith("fold") or word in MULTIPLES for word in words[-4:-1]):
        return True  # "a fivefold increase of 7 to 36 per cent"
    is_far = second.value >= LEVEL_RATIO * abs(first.value)
    if is_bare(first):  # "by 10 to 15 per cent" is a range, "by 210 to 9,860 starts" is none
        return (is_bare(second) or second.kind == "count") and is_far
    if second.is_scaled and not first.is_scaled and first.value < second.scale / 1000:
        return False  # "by £4 to £5 million"
    is_change = words[-1] in CHANGE - TRANSITIVE or words[-1] == "by"  # "lost $4m to $5m" is a range
    return is_change or is_far
