"""What may stand between a number and its noun with a number of its own: levels, grades, periods, acronyms.

"Three 12-month periods" counts periods, "37,810 Level 6 and 7 starts" starts, "300 A* to C grades" grades.
"""

from __future__ import annotations

import re

from stages.extract.figures.numbers import ONES, TEENS, TENS
from stages.extract.phrases.words import word_set

COMPOUND = re.compile(rf" (?:[0-9][0-9,.]*|{'|'.join([*ONES, *TEENS, *TENS])})-[a-z]+(?:-olds?)?(?= )")
BAND = re.compile(  # of ages: "nine 16 to 18 free schools"
    r" [0-9]{1,2}(?:-to-| ?- ?| to )[0-9]{2}(?=[ ](?!years?\b|months?\b|per |olds?\b)[a-z])"
)
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
# A hyphen and a space, as the end of a printed line leaves them: "seven medium- sized firms".
TORN_HYPHEN = r"-[ ](?=(?:sized|based|time|term|level|wide|led|funded|related|run|year|form|quality)[ ])"
# Bodies and people may stand before another noun ("schools improvement advisers"), but before their own verb
# far oftener ("ten colleges propose measures"): what lies between must look like a noun.
ACTING = word_set("schools colleges universities providers employers students learners staff faculty")
NOUN_ENDINGS = ("ment", "ion", "ity", "ance", "ence", "ship", "ing", "ology", "ure", "ary", "ics")
BETWEEN_NOUNS = word_set(
    """
    union service finance data music sports science budget governor leader maths english skill skills course
    library network estate research health safety body bodies support career careers care office level
    teacher staff pupil student
    """
)
ACRONYM = re.compile(r" \((?:[A-Z&]{2,6}|(?:aged )?[0-9]{2}(?:\+|-[0-9]{2}))\)(?= [A-Za-z])")


def is_between_nouns(first: str, word: str) -> bool:
    """Say whether a word may lie between a plural that qualifies and the noun: "schools support officers".

    >>> is_between_nouns("colleges", "propose"), is_between_nouns("schools", "improvement")
    (False, True)
    """
    return first not in ACTING or word in BETWEEN_NOUNS or word.endswith(NOUN_ENDINGS)


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
        match = COMPOUND.match(low, place) or NAMED_LEVEL.match(low, place) or BAND.match(low, place)
        return match.end() if match else place
    return place
