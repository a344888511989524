"""A small number may be the grade got or given: "7/A", "at least a 4", "was graded 3", "4 or above at GCSE".

Left alone: numbers of things graded ("rated two as good", "got 4 GCSEs").
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import AUXILIARIES

EXAMPLES = {
    "They got a 7/A in maths, and she a C/four.": [],
    "at least a 4 in maths and a 4 and above in art": [],
    "It was graded 3, then graded four.": [],
    'It gave grade 2 ("good") or 3 ("fair") for teaching.': [],
    "Results at GCSE were mostly at 4 or above.": [],
    "They were asked to score it out of ten.": [],
    "Some 14 colleges got 5 GCSEs.": ["14 colleges", "5 GCSEs"],
}
GRADED = frozenset({"graded", "rated", "judged"})
AFTER_GRADES = frozenset({"", "in", "with", "for", "at", "on", "also", "has", "from"})
LOWEST_GRADE, HIGHEST_GRADE = 4, 9
MOST_MARK = 10
LETTER_GRADE = re.compile(
    r"/[a-g]\b(?!/)| or an? [a-g]\b|(?<=[0-9])\+ (?:pass|grades?|rate|or above|at gcse|in gcse)"
)
BEHIND_LETTER = re.compile(r"\b[a-g]/$")
OR_ABOVE = re.compile(r"\+?[ ](?:or|and) (?:above|higher|better|over)\b")
GRADE_NEAR = re.compile(r"\b(?:grades?|gcses?|pass(?:es)?|results)\b")
NAMED_GRADES = re.compile(r"\b(?:grades?|levels?|options?) [0-9] \([^()\n]{1,30}\)(?:,| and| or)+ $")
OUT_OF_TEN = re.compile(r"\b(?:scored?|scoring|marks?|marked|rated?|rating) [^.;]{0,30}out of $")
GRADE_REACH = 160  # characters
BEHIND = {"/": BEHIND_LETTER, ") or ": NAMED_GRADES, ") and ": NAMED_GRADES, " out of ": OUT_OF_TEN}


def is_given_grade(reading: Reading) -> bool:
    """Say whether a small bare number is the grade given: "was graded 3", but not "rated two as good"."""
    if reading.last_before not in GRADED or reading.kind != "count" or reading.noun or reading.value is None:
        return False
    is_passive = reading.last_before == "graded" or (
        len(reading.before) > 1 and reading.before[-2] in AUXILIARIES
    )
    return is_passive and reading.value <= LOWEST_GRADE and reading.next_word not in ("as", "out", "of")


def is_article_grade(page: Page, reading: Reading) -> bool:
    """Say whether the article before a digit makes it the grade got: "at least a 4 in maths"."""
    if not page.low.startswith("a ", reading.start - 2):
        return False
    is_bare = reading.kind == "count" and reading.noun is None and reading.form == "digits"
    is_small = reading.value is not None and reading.value <= HIGHEST_GRADE and not reading.value % 1
    is_told = reading.next_word in AFTER_GRADES or OR_ABOVE.match(page.low, reading.number_end) is not None
    return is_bare and is_small and reading.next_gap != "-" and is_told


def is_told_grade(page: Page, reading: Reading) -> bool:
    """Say whether a digit is a grade: "7/A", "grade 2 ("good") or 3", "GCSEs at 4 or above", "out of ten"."""
    if reading.kind != "count" or reading.is_scaled or reading.value is None or reading.value > MOST_MARK:
        return False
    low, start, end = page.low, reading.start, reading.number_end
    left = low[max(0, start - GRADE_REACH) : start]
    if reading.form == "digits" and (
        LETTER_GRADE.match(low, end)
        or (reading.value <= HIGHEST_GRADE and OR_ABOVE.match(low, end) and GRADE_NEAR.search(left))
    ):
        return True
    return any(
        left.endswith(ending) and pattern.search(left) is not None for ending, pattern in BEHIND.items()
    )
