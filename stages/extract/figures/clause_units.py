"""What a bare number counts by the clause around it: what changed by it, what is compared, what has a share.

"A 20,000 drop in starts", "more adults than schools (375,000 against 9,000)", "starts with levy money made up
67 per cent (184,570)", "many firms closed, including two in Hull". Left alone: clauses that name no plural.
"""

from __future__ import annotations

import re

from stages.extract.figures.directions import FALL, RISE
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.figures.words import PREPOSITIONS, STOPS

EXAMPLES = {
    "a 20,000 drop in starts": "start",
    "a 9 per cent (some 300) rise in the number of heads": "head",
    "They teach more adults than schools (9,000 against 700).": "adult",
    "Starts at banks made up 67 per cent (4,570).": "start",
    "Many firms have closed, including two in Hull.": "firm",
}
CHANGE = (
    r"(?:drop|fall|rise|increase|decrease|decline|reduction|cut|growth|jump|surge|slump|dip|loss|gain|boost)"
)
CHANGED_BY = re.compile(
    rf"\)?(?:[ ](?:net|annual|overall|further|sharp|steep|year-on-year|real))?[ ]{CHANGE}[ ](?:in|of|to)"
    r"(?:[ ](?:the|its|their|our))?(?:[ ](?:total|overall))?(?:[ ]numbers?[ ]of(?:[ ]the)?)?(?=[ ][a-z])"
)
MORE_THAN = re.compile(
    r"\b(?:more|fewer)(?=[ ][a-z])([a-z0-9,' -]{2,60}?)[ ]than[ ][a-z' -]{2,60}[ ]\((?:[^()]{1,40}[ ])?$"
)
HAS_A_SHARE = re.compile(
    r"\b(?:account(?:s|ed|ing)?[ ]for|(?:make|makes|made|making)[ ]up|represent(?:s|ed|ing)?"
    r"|compris(?:e|es|ed)|constitut(?:e|es|ed)|formed)"
    r"[ ][^;()]{0,24}[0-9](?:%|[ ]?per[ ]?cent)[ ]\((?:[^()]{1,16}[ ])?$"
)
SUMS = frozenset({"fee", "cost", "fund", "price", "wage", "salary", "budget", "grant"})
INCLUDING = frozenset({"including", "among", "notably"})
NEAR = 200  # characters


def unit_of_clause(page: Page, counted: Reading | None, reading: Reading) -> str | None:
    """Return what the clause around a bare number says that it counts, None where it does not."""
    told = _of_change_behind(page, reading) or _of_bracket(page, reading)
    if told or (counted is not None and page.is_same_sentence(counted.start, reading.start)):
        return told  # "30 were suspended, including 16 this year" goes on with what was counted
    return _of_including(page, reading)


def _of_change_behind(page: Page, reading: Reading) -> str | None:
    """Return what changed by the number: "a 20,000 drop in starts"."""
    changed = CHANGED_BY.match(page.low, reading.number_end)
    noun = head_noun(page.text, page.low, changed.end(), is_one=False) if changed else None
    return noun.singular if noun and noun.singular not in SUMS else None


def _of_bracket(page: Page, reading: Reading) -> str | None:
    """Return what numbers in brackets count: more of what there are, or what has the share before them."""
    first = max(page.sentence(reading.start)[0], reading.start - NEAR)
    opening = page.low.rfind("(", first, reading.start)
    if opening < 0 or page.low.find(")", opening, reading.start) >= 0:
        return None
    left = page.low[first : reading.start]
    compared = MORE_THAN.search(left)
    if compared:
        noun = head_noun(compared[1], compared[1], 0, is_one=False)
        return noun.singular if noun else None
    shared = HAS_A_SHARE.search(left)
    return _subject_of(left[: shared.start()], is_last=False) if shared else None


def _of_including(page: Page, reading: Reading) -> str | None:
    """Return of what the number is a part: "many firms have closed, including two in Hull"."""
    if reading.last_before not in INCLUDING:
        return None
    first = max(page.sentence(reading.start)[0], reading.start - NEAR)
    left = page.low[first : reading.start].rpartition(reading.last_before)[0].rstrip(" (-")
    return _subject_of(left.rpartition(". ")[2], is_last=True)


def _subject_of(clause: str, *, is_last: bool) -> str | None:
    """Return the singular of the first plural outside other phrases, or of one that ends the clause."""
    words = [word.strip("\"'(").rstrip("\"').") for word in clause.split()]
    last = words[-1].rstrip(",:-") if words else ""
    if is_last and _is_noun(last):
        return singular(last)
    is_inside = False
    for word in words:
        bare = word.rstrip(",;:")
        if not is_inside and _is_noun(bare):
            return singular(bare)
        is_inside = (bare in PREPOSITIONS and bare != "of") or (is_inside and not _closes(word, bare))
    return None


def _closes(word: str, bare: str) -> bool:
    """Say whether a word ends the phrase of a preposition: its noun, or a comma."""
    return word != bare or _is_noun(bare)


def _is_noun(word: str) -> bool:
    return word.isalpha() and is_plural(word) and word not in STOPS | RISE | FALL
