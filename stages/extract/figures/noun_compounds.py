"""What may stand between a number and its noun with a number of its own: levels, grades, periods, acronyms.

"Three 12-month periods" counts periods, "37,810 Level 6 and 7 starts" starts, "300 A* to C grades" grades.
"""

from __future__ import annotations

import re

from stages.extract.figures.numbers import ONES, TEENS, TENS

COMPOUND = re.compile(rf" (?:[0-9][0-9,.]*|{'|'.join([*ONES, *TEENS, *TENS])})-[a-z]+(?:-olds?)?(?= )")
NUMBERED = rf"(?:[0-9]{{1,2}}|{'|'.join(ONES)})"
NAMED_LEVEL = re.compile(  # "37,810 Level 6 and 7 starts"
    rf" (?:level|levels|year|key stage|ks|grade|wave|phase|tier|band|stage)[ -]?{NUMBERED}"
    rf"(?:(?: and | or | to |-|/){NUMBERED})?(?= [a-z])"
)
COMPOUND_STARTS = frozenset(
    word[:3]
    for word in (*ONES, *TEENS, *TENS, "level", "year", "key", "ks1", "ks2", "ks3", "ks4", "ks5", "ks ")
) | frozenset({"gra", "wav", "pha", "tie", "ban", "sta"})  # what COMPOUND and NAMED_LEVEL begin with
GRADE_BAND = re.compile(
    r" [a-g]\*?(?:(?: ?[-/] ?| to )[a-g]\*?(?= [a-z])|(?= grades?\b))"
)  # "4,000 more A*-C passes"
ACRONYM = re.compile(r" \([A-Z&]{2,6}\)(?= [A-Za-z])")


def behind_grades(low: str, place: int) -> int:
    """Return the place behind a band of grades: "300 A* to C grades"."""
    match = GRADE_BAND.match(low, place)
    return match.end() if match else place


def behind_label(text: str, low: str, place: int) -> int:
    """Return the place behind an acronym or a numbered name: "further education (FE)", "simpler Level 2"."""
    match = ACRONYM.match(text, place) if low.startswith(" (", place) else NAMED_LEVEL.match(low, place)
    return match.end() if match else place


def behind_compound(low: str, place: int) -> int:
    """Return the place behind a compound with a number of its own: "three 12-month periods"."""
    if low.startswith(" such ", place):
        return place + len(" such")  # "1,900 such firms"
    if low[place + 1 : place + 2].isdigit() or low[place + 1 : place + 4] in COMPOUND_STARTS:
        match = COMPOUND.match(low, place) or NAMED_LEVEL.match(low, place)
        return match.end() if match else place
    return place
