"""The numbers of a document's outline are no figures: "3 Minutes of previous meeting", "4.1.2 Learners".

Minutes, agendas, guidance and reports number headings and paragraphs without a full stop behind. A number
that opens a line before a capital is of the outline when it has parts ("4.1.2"), when a part of it opens
another line ("4" before "4.1"), or when it stands in a series that opens lines from 1 on. Left alone:
numbers before a small letter, and single ones ("12 Colleges closed").
"""

from __future__ import annotations

import re

EXAMPLES = {
    "1 Apologies\n\nNone.\n\n2 Minutes of the last meeting\n\n3 Finance": [],
    "4 Financial report\n\n4.1 The Principal gave it.\n4.1.1 Income fell.": [],
    "6 Learner voice\n\nSaid.\n\n7 Estates\n\nSaid.\n\n8 Months ahead": [],
    "12 Colleges closed\n\nThree more will.": ["12 Colleges", "Three"],
    "3 colleges\n4 schools": ["3 colleges", "4 schools"],
}

OPENER = re.compile(
    r"(?:^|\n)[ #*_>]{0,4}(?:[Ii]tem[ ])?([0-9]{1,2})((?:\.[0-9]{1,2}){0,3})[.)]?[ \t]{1,9}"
    r"(?=[\"'(]?[A-Z0-9])"
)
SHORTEST_SERIES = 3  # of numbers that do not begin at 1


def outline_marks(text: str) -> frozenset[int]:
    """Return where the numbers of headings and paragraphs start."""
    openers = list(OPENER.finditer(text))
    if not openers:
        return frozenset()
    parted = {opener[1] for opener in openers if opener[2]}
    numbers = {int(opener[1]) for opener in openers}
    return frozenset(
        opener.start(1)
        for opener in openers
        if text[opener.end()] not in "0123456789" or opener[2]
        if opener[2] or opener[1] in parted or _is_in_a_series(int(opener[1]), numbers)
    )


def _is_in_a_series(number: int, numbers: set[int]) -> bool:
    """Say whether the numbers around run on from 1, or are three at least."""
    first, last = number, number
    while first - 1 in numbers:
        first -= 1
    while last + 1 in numbers:
        last += 1
    return last > first and (first == 1 or last - first + 1 >= SHORTEST_SERIES)
