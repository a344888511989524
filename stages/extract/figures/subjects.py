"""The subject is the noun phrase that the figure is about, in the words of the text close by.

It is looked for, in this order: the counted phrase itself, the phrase behind "of" ("56 per cent of
providers"), the phrase before "of" ("turnover of £15 million"), the noun behind money ("£1.5m loan"),
and the phrase before a verb of change ("starts fell by 3 per cent").
"""

from __future__ import annotations

import re

from stages.extract.figures.directions import FALL, RISE
from stages.extract.figures.nouns import NUMBER_WORDS, WORD, head_noun, is_plural, singular
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.words import STOPS, VERBS, word_set

OF = re.compile(r"[ \n]of[ \n](?:the|its|their|his|her|our|all|these|those|total)?[ ]?")
LONGEST = 6  # words
NOT_SUBJECTS = word_set("more less total increase rise fall drop cut out kind sort")
BEFORE = re.compile(r"[a-z][a-z'/-]*")


def subject(page: Page, reading: Reading) -> str | None:
    """Return the words the figure is about, or None."""
    if reading.noun is not None:
        return page.text[reading.noun[0] : reading.noun[1]]
    behind = OF.match(page.low, reading.end)
    if behind and reading.kind in ("percentage", "fraction", "count"):
        found = _phrase(page, behind.end())
        if found:
            return found
    if reading.kind in ("money", "percentage", "fraction", "multiple", "percentage_points", "count"):
        return _before(page, reading) or (
            _phrase(page, reading.end) if reading.kind in ("money", "fraction") else None
        )
    return None


def _phrase(page: Page, place: int) -> str | None:
    """Return the noun phrase that starts at a place."""
    noun = head_noun(
        page.text, page.low, place - 1 if page.low[place - 1 : place].isspace() else place, is_one=False
    )
    if noun:
        return page.text[noun.start : noun.end]
    if page.low[place : place + 1] == "-":
        return None
    start = end = -1
    position = place - 1 if page.low[place - 1 : place].isspace() else place
    for _ in range(LONGEST):
        match = WORD.match(page.low, position)
        if (
            match is None
            or match[2] in STOPS
            or match[2] in NUMBER_WORDS
            or match[1] == ", "
            or match[2].endswith("ing")
        ):
            break
        start = match.start(2) if start < 0 else start
        end = position = match.end()
    return page.text[start:end] if end > 0 else None


def _before(page: Page, reading: Reading) -> str | None:
    """Return the phrase before "of", or before a verb of change."""
    words = [word.lstrip(OPENING) for word in reading.before]
    while words and words[-1] in ("by", "to", "a", "an", "at", "the", "from"):
        words.pop()
    if not words:
        return None
    if words[-1] == "of" or words[-1] in RISE or words[-1] in FALL:
        words.pop()
        while words and words[-1] in ("was", "were", "is", "are", "has", "have", "had", "been", "will"):
            words.pop()
    else:
        return None
    phrase: list[str] = []
    while (
        words
        and len(phrase) < LONGEST
        and BEFORE.fullmatch(words[-1])
        and words[-1] not in STOPS | NUMBER_WORDS
    ):
        phrase.insert(0, words.pop())
    if not phrase or phrase[-1] in NOT_SUBJECTS:
        return None
    left = page.low.rfind(" ".join(phrase), max(0, reading.start - 80), reading.start)
    return page.text[left : left + len(" ".join(phrase))] if left >= 0 else None


RELATIVES = frozenset({"who", "that", "which"})
QUALIFIERS = RELATIVES | word_set("in at for from with of among on by under aged")
COLLECTIVES = {
    "population": "person", "audience": "person", "crowd": "person", "workforce": "person",
    "staff": "staff", "roll": "pupil", "class size": "student", "membership": "member",
    "readership": "reader", "electorate": "voter",
}  # fmt: skip
NUMBER_OF = re.compile(r"numbers?[ ]of(?:[ ](?:the|its|their|new|all))?")
LOOK_BACK = 140  # characters
COPULAS = frozenset({"were", "are", "totalled", "numbered", "reached", "total"})
QUANTITY_NOUNS = frozenset({"numbers", "figures", "totals", "volumes", "levels", "rates"})
SKIPPED = word_set(
    """
    has have had been also then already only just will would could may might since again further sharply
    slightly steadily overall by from to a an the per cent percent were was are is being be
    """
)


def unit_before(page: Page, reading: Reading) -> tuple[str | None, int]:
    """Return the noun a bare number counts, and where it was named: "the number of starts was 12"."""
    first = max(0, reading.start - LOOK_BACK)
    left = page.low[first : reading.start]
    cut = max(left.rfind(". "), left.rfind("\n")) + 1
    named = list(NUMBER_OF.finditer(left, cut))
    if named:
        noun = head_noun(left, left, named[-1].end(), is_one=False)
        return (noun.singular, first + noun.start) if noun else (None, -1)
    words = left[cut:].split()
    collective = _counted_by_collective(words)
    if collective:
        return collective, first + cut
    if words[-2:] in (["stood", "at"], ["stands", "at"]):
        return _named(_plural_before(words[:-2]), first + left.rfind(words[-2]))
    for index in range(len(words) - 1, 0, -1):
        is_last = index == len(words) - 1
        if words[index] in RISE or words[index] in FALL or (is_last and words[index] in COPULAS):
            return _named(_plural_before(words[:index]), first + left.rfind(words[index]))
    return None, -1


def _named(noun: str | None, place: int) -> tuple[str | None, int]:
    return (noun, place) if noun else (None, -1)


def _plural_before(words: list[str]) -> str | None:
    """Return the singular of the plural noun right before a verb of change."""
    while words and words[-1] in SKIPPED:
        words.pop()
    if words and words[-1] in QUANTITY_NOUNS:
        words.pop()
        return words[-1] if words and words[-1].isalpha() and words[-1] not in STOPS else None
    head = _head_of_subject(words)
    if head:
        return singular(head)
    return singular(words[-1]) if words and is_plural(words[-1]) and words[-1].isalpha() else None


def _head_of_subject(words: list[str]) -> str | None:
    """Return the plural that a phrase behind it qualifies: "learners in schools" are learners."""
    clause: list[str] = []
    for word in reversed(words):
        if word.endswith((",", ";", ":")):
            break
        clause.insert(0, word)
    for index, word in enumerate(clause):
        if word in QUALIFIERS:
            head = clause[index - 1] if index else ""
            tail = clause[index + 1 :]
            is_one_phrase = (
                not any(later in VERBS and clause[-1] != later for later in tail) or word in RELATIVES
            )
            return (
                head
                if head.isalpha() and is_plural(head) and (is_one_phrase or _has_relative(tail))
                else None
            )
    return None


def _has_relative(words: list[str]) -> bool:
    return any(word in RELATIVES for word in words)


def _counted_by_collective(words: list[str]) -> str | None:
    """Return what a collective noun right before the number is made of: "a population of 65,000"."""
    if words and words[-1] in ("of", "is", "was", "at"):
        return (
            COLLECTIVES.get(words[-2]) or COLLECTIVES.get(" ".join(words[-3:-1])) if len(words) > 1 else None
        )
    return None
