"""The numbers of a document's outline are no figures: "3 Minutes of previous meeting", "4.1.2 Learners".

Minutes, agendas, guidance and reports number headings and paragraphs without a full stop behind. A number
that opens a line before a capital is of the outline when it has parts ("4.1.2"), when a part of it opens
another line ("4" before "4.1"), or when it stands in a series that opens lines from 1 on. Left alone:
numbers before a small letter, and single ones ("12 Colleges closed").
"""

from __future__ import annotations

import re
from itertools import pairwise

from stages.extract.figures.non_figures.contents import contents_pages

EXAMPLES = {
    "1 Apologies\n\nNone.\n\n2 Minutes of the last meeting\n\n3 Finance": [],
    "4 Financial report\n\n4.1 The Principal gave it.\n4.1.1 Income fell.": [],
    "6 Learner voice\n\nSaid.\n\n7 Estates\n\nSaid.\n\n8 Months ahead": [],
    "12 Colleges closed\n\nThree more will.": ["12 Colleges", "Three"],
    "3 colleges\n4 schools": ["3 colleges", "4 schools"],
}

OPENER = re.compile(
    r"(?:^|\n)[ #*_>]{0,4}(?:[Ii]tem[ ])?([0-9]{1,2})((?:\.[0-9]{1,2}){0,3})[.)]?[ \t]{1,30}"
    r"(?:[|][ ]|[–-][ ])?(?=[\"'(]?[A-Z0-9])"
)
ALONE = re.compile(r"(?<=\n)([0-9]{1,2})\.([0-9]{1,2})[ ]*(?=\n(?![0-9]))")
PARTED = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3} (?=[A-Z][a-z]+ (?!million|billion))")
PART_OPENINGS, KEY_OPENINGS = ".:*•–-", "):;.,"  # what may stand before them, beside small letters
FEWEST_PARTED = 3
FIRST_PART = ".1 "  # no outline is without it
FIRST_NUMBERS = (" 1 ", " 2 ", " 3 ", " 4 ")
KEYED = re.compile(r"([0-9]{1,2}) (?=[A-Z][a-z])")
STEP = re.compile(r"[.:;?!)] ([0-9]{1,2})[.)] (?=[A-Z])")
LONGEST_CHANCE = 4  # so many in a row number parts
LINE = re.compile(r"[^\n]+")
SHORTEST_SERIES = 3  # of numbers that do not begin at 1


def outline_marks(text: str) -> frozenset[int]:
    """Return where the numbers of headings, paragraphs and pages of contents start."""
    return _openers_of_lines(text) | _alone_on_lines(text) | _in_running_text(text) | contents_pages(text)


def _in_running_text(text: str) -> frozenset[int]:
    """Return where numbers start that converters left in a paragraph: "- 1.1 Members declared", "3.1 The"."""
    parted: list[int] = []
    if FIRST_PART in text:
        found_all = PARTED.finditer(text)
        parted = [found.start() for found in found_all if _stands_behind(text, found, PART_OPENINGS)]
    series: list[int] = []
    if all(number in text for number in FIRST_NUMBERS):
        for line in LINE.finditer(text):
            series += _series_in(text, line.start(), line.end())
    if " 1. " in text or " 1) " in text:
        series += _steps_in(text)
    return frozenset(parted if len(parted) >= FEWEST_PARTED else ()) | frozenset(series)


def _steps_in(text: str) -> list[int]:
    """Return where the numbers of steps told in one line start: "How to apply: 1. Read this. 2. Write"."""
    series: list[list[int]] = []
    for found in STEP.finditer(text):
        number = int(found[1])
        if number == 1:
            series.append([])
        if series and number == len(series[-1]) + 1:
            series[-1].append(found.start(1))
    return [place for places in series if len(places) > 1 for place in places]


def _stands_behind(text: str, found: re.Match[str], openings: str) -> bool:
    """Say whether a space and one of the characters, or a small letter, stand before a number."""
    before = text[max(0, found.start() - 2) : found.start()]
    return len(before) > 1 and before[1] == " " and (before[0] in openings or before[0].islower())


def _series_in(text: str, start: int, end: int) -> list[int]:
    """Return where 1, 2, 3 and so on start that number the parts of one paragraph: "1 Income 2 Costs"."""
    places: list[int] = []
    for found in KEYED.finditer(text, start, end):
        if int(found[1]) == len(places) + 1 and _stands_behind(text, found, KEY_OPENINGS):
            places.append(found.start())
    return places if len(places) >= LONGEST_CHANCE else []


def _alone_on_lines(text: str) -> frozenset[int]:
    """Return where the numbers of paragraphs start that stand on lines of their own: "11.2", then "11.3"."""
    places: dict[int, list[tuple[int, int]]] = {}
    for found in ALONE.finditer(text):
        series = places.setdefault(int(found[1]), [])
        if not series or series[-1][0] < int(found[2]):
            series.append((int(found[2]), found.start(1)))
    return frozenset(place for series in places.values() if _runs_on(series) for _, place in series)


def _runs_on(series: list[tuple[int, int]]) -> bool:
    """Say whether the parts of a number follow each other by one, at least twice."""
    steps = [later - earlier for (earlier, _), (later, _) in pairwise(series)]
    return len(steps) >= SHORTEST_SERIES - 1 and set(steps) == {1}


def _openers_of_lines(text: str) -> frozenset[int]:
    openers = list(OPENER.finditer(text))
    if not openers:
        return frozenset()
    parted = {opener[1] for opener in openers if opener[2]}
    numbers = {int(opener[1]) for opener in openers}
    return frozenset(
        opener.start(1)
        for opener in openers
        if text[opener.end()] not in "0123456789" or opener[2] or _is_long(int(opener[1]), numbers)
        if opener[2] or opener[1] in parted or _is_in_a_series(int(opener[1]), numbers)
    )


def _is_long(number: int, numbers: set[int]) -> bool:
    """Say whether the number is of a series that opens lines from 1 to 3 at least: "1 20% agreed", "2 8%"."""
    return all(one in numbers for one in range(1, max(number, SHORTEST_SERIES) + 1))


def _is_in_a_series(number: int, numbers: set[int]) -> bool:
    """Say whether the numbers around run on from 1, or are three at least."""
    first, last = number, number
    while first - 1 in numbers:
        first -= 1
    while last + 1 in numbers:
        last += 1
    return last > first and (first == 1 or last - first + 1 >= SHORTEST_SERIES)
