"""The subject is the noun phrase that the figure is about, in the words of the text close by.

It is looked for, in this order: the counted phrase itself, the phrase behind "of" ("56 per cent of
providers"), the phrase before "of" ("turnover of £15 million"), the noun behind money ("£1.5m loan"),
and the phrase before a verb of change ("starts fell by 3 per cent").
"""

from __future__ import annotations

import re

from stages.extract.figures.directions import FALL, RISE
from stages.extract.figures.nouns import NUMBER_WORDS, WORD, head_noun
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.words import STOPS
from stages.extract.phrases.words import word_set

OF = re.compile(r"[ \n]of[ \n](?:the|its|their|his|her|our|all|these|those|total)?[ ]?")
LONGEST = 6  # words
LINKS = frozenset({"by", "to", "a", "an", "at", "the", "from"})
BEFORE_SUBJECT = LINKS | RISE | FALL | {"of"}  # what may part a subject from its number
WITH_SUBJECT = word_set("money percentage fraction multiple percentage_points count")
NOT_SUBJECTS = word_set("more less total increase rise fall drop cut out kind sort cent percent per")
COMPARING = word_set("less more fewer lower higher extra")  # "£6bn less on training", "four more deals"
BEFORE = re.compile(r"[a-z][a-z'/-]*")


def subject(page: Page, reading: Reading) -> str | None:
    """Return the words the figure is about, or None."""
    if reading.noun is not None:
        return page.text[reading.noun[0] : reading.noun[1]]
    is_of = page.low.startswith("of", reading.end + 1)
    behind = OF.match(page.low, reading.end) if is_of else None
    if behind and reading.kind in ("percentage", "fraction", "count"):
        found = _phrase(page, behind.end())
        if found:
            return found
    if reading.kind not in WITH_SUBJECT:
        return None
    before = _before(page, reading) if reading.last_before in BEFORE_SUBJECT else None
    if before or reading.kind not in ("money", "fraction"):
        return before
    is_alone = not reading.next_word or reading.next_word in STOPS or reading.next_word in COMPARING
    return None if is_alone and reading.end == reading.number_end else _phrase(page, reading.end)


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
    count = len(reading.before)
    while count and reading.before[count - 1].lstrip(OPENING) in LINKS:
        count -= 1
    last = reading.before[count - 1].lstrip(OPENING) if count else ""
    words: list[str] = []
    if last == "of" or last in RISE or last in FALL:
        words = [word.lstrip(OPENING) for word in reading.before[: count - 1]]
        while words and words[-1] in ("was", "were", "is", "are", "has", "have", "had", "been", "will"):
            words.pop()
    else:
        return None
    phrase: list[str] = []
    while (
        words
        and len(phrase) < LONGEST
        and BEFORE.fullmatch(words[-1])
        and words[-1] not in STOPS
        and words[-1] not in NUMBER_WORDS
    ):
        phrase.insert(0, words.pop())
    if not phrase or phrase[-1] in NOT_SUBJECTS:
        return None
    left = page.low.rfind(" ".join(phrase), max(0, reading.start - 80), reading.start)
    return page.text[left : left + len(" ".join(phrase))] if left >= 0 else None
