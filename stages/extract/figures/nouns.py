"""The head noun of what is counted is the first plural noun after the number, or for one the last noun.

The phrase ends at a closed-class word, a verb, punctuation or another number. Left alone: phrases
whose head is not found in seven words; the figure then has no unit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from stages.extract.figures.numbers import BIG, MULTIPLES, ONES, PARTS, TEENS, TENS
from stages.extract.figures.words import ATTRIBUTIVE_PLURALS, IRREGULAR, NOT_PLURAL, STOPS, word_set

WORD = re.compile(
    r"[\"'*_]?([ \n]{1,2}|,[ ]|-(?=[a-z]))[\"'*_(]?"
    r"(&|[a-z][a-z&]*(?:['./-][a-z]+|-[0-9]{1,2}(?![0-9]))*(?:s'(?= [a-z]))?)"
)
LONGEST_PHRASE = 7
NUMBER_WORDS = frozenset(ONES) | frozenset(TEENS) | frozenset(TENS) | frozenset(BIG)
ENDINGS_IN_SS = ("ss", "us", "is")
LEVELS = frozenset({"t", "a", "as", "o", "v"})  # "T Levels", "A levels": the letter belongs to the noun
COMPOUND = re.compile(rf" (?:[0-9]+|{'|'.join([*ONES, *TEENS, *TENS])})-[a-z]+(?:-olds?)?(?= )")
NUMBERED = rf"(?:[0-9]{{1,2}}|{'|'.join(ONES)})"
NAMED_LEVEL = re.compile(  # "37,810 Level 6 and 7 starts"
    rf" (?:level|levels|year|key stage|ks|grade|wave|phase|tier|band|stage)[ -]?{NUMBERED}"
    rf"(?:(?: and | or | to |-|/){NUMBERED})?(?= [a-z])"
)
OF_NAME = re.compile(r" of [A-Z][A-Za-z]+")
COMPARED_BEHIND = word_set(
    "higher lower ahead behind greater larger smaller better worse"
)  # "one point higher"
TIES = frozenset({"and", "or", "&"})  # may tie two modifiers: "engineering and manufacturing T Levels"
SINGULAR_UNITS = word_set(
    """
    storey bedroom tier star page person seat form-entry point bed child word digit stage
    """
)
# After a number above one a form in -s is no verb: "40 runs", "12 wins".
COUNTED_VERBS = word_set("runs wins offers shows rises falls needs uses finds leads")
PLURAL_NUMBERS = frozenset({"ones", "twos", "threes", "fours", "fives"})
ADVERBIAL_ENDING = "ly"


class Noun(NamedTuple):
    """A head noun: where its phrase starts and ends, its singular, and its words as the text has them."""

    start: int
    end: int
    singular: str


def is_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR:
        return True
    if word.endswith("s'"):
        return True
    return (
        word.endswith("s")
        and len(word) > 2
        and not word.endswith(ENDINGS_IN_SS)
        and (word not in NOT_PLURAL and not word.endswith("'s"))
    )


def singular(word: str) -> str:
    """Return the singular of a plural noun; a hyphenated word turns its last part."""
    word = word.removesuffix("'")
    head, hyphen, last = word.rpartition("-")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif last.endswith(("sses", "shes", "ches", "xes", "zzes")):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith(ENDINGS_IN_SS):
        last = last[:-1]
    return head + hyphen + last


def head_noun(text: str, low: str, place: int, *, is_one: bool) -> Noun | None:
    """Return the head noun of the phrase that starts at `place`, right behind the number."""
    start, position, tail = -1, _behind_compound(low, place), None
    last: Noun | None = None
    previous = ""
    for _ in range(LONGEST_PHRASE):
        match = WORD.match(low, position)
        if match is None:
            break
        word = match[2]
        if match[1] == ", " and (not previous or is_plural(previous) or is_one):
            break
        if word in TIES and previous and not is_plural(previous) and not is_one and match[1] != ", ":
            position, previous = match.end(), word
            continue
        if word in LEVELS and low.startswith((" level", "-level"), match.end()):
            start, position, previous = (match.start(2) if start < 0 else start), match.end(), word
            continue
        if word in STOPS or word in NUMBER_WORDS or (is_one and word.endswith(ADVERBIAL_ENDING)):
            break
        if start < 0:
            start = match.start(2)
        if is_plural(word) and not (is_one and last is not None and word not in ATTRIBUTIVE_PLURALS):
            tail = _with_of(text, Noun(start, match.end(), unit_name(text, match, previous)), match)
            if not _goes_on(low, word, match.end()):
                return None if is_one and word not in IRREGULAR and not word.endswith("ss") else tail
        elif is_one:
            if is_plural(word) or (last is not None and (word.endswith("ed") or word in COMPARED_BEHIND)):
                break
            last = Noun(start, match.end(), unit_name(text, match, previous))
        previous, position = word, match.end()
    return last if is_one else tail or _singular_unit(text, low, place)


def _behind_compound(low: str, place: int) -> int:
    """Return the place behind a compound with a number of its own: "three 12-month periods"."""
    match = COMPOUND.match(low, place) or NAMED_LEVEL.match(low, place)
    return match.end() if match else place


def _singular_unit(text: str, low: str, place: int) -> Noun | None:
    """Return a unit in the singular ("two storey building", "60 GLH") or like a verb ("40 runs")."""
    match = WORD.match(low, place)
    if match is None:
        return None
    if match[2] in COUNTED_VERBS:
        return Noun(match.start(2), match.end(), singular(match[2]))
    written = text[match.start(2) : match.end()]
    if written.isupper() and written.isalpha() and len(written) > 1 and not low.startswith("-", match.end()):
        return Noun(match.start(2), match.end(), written)  # "60 GLH"
    if match[2] not in SINGULAR_UNITS:
        return None
    return Noun(match.start(2), match.end(), match[2])


def _with_of(text: str, noun: Noun, match: re.Match[str]) -> Noun:
    """Take the rest of a name with "of" in it: Institutes of Technology."""
    if not text[match.start(2)].isupper():
        return noun
    name = OF_NAME.match(text, noun.end)
    if name is None:
        return noun
    return Noun(noun.start, name.end(), noun.singular.capitalize() + name[0])


def unit_name(text: str, match: re.Match[str], previous: str) -> str:
    """Return the unit's name: the singular, with its letter for "T Level" as the text writes it."""
    written = text[match.start(2) : match.end()]
    if (
        not written[1:].islower()
        and written[1:-1].isalpha()
        and not written[1:-1].islower()
        and written[0].isupper()
    ):
        return written.removesuffix("s")  # "TQs" and "IoTs" keep their capitals
    if match[2] in PLURAL_NUMBERS and previous:
        return previous  # "six grade threes" are grades
    name = singular(match[2])
    if name == "level" and previous in LEVELS:
        return f"{previous.upper()} {text[match.start(2) : match.start(2) + len(name)]}"
    return name


def _goes_on(low: str, word: str, end: int) -> bool:
    """Say whether a plural only qualifies the plural noun right behind it ("careers hubs")."""
    if word not in ATTRIBUTIVE_PLURALS and not word.endswith("s'"):
        return False
    following = WORD.match(low, end)
    return (
        following is not None
        and following[1] != ", "
        and following[2] not in STOPS
        and (is_plural(following[2]) or _second_is_plural(low, following))
    )


def _second_is_plural(low: str, following: re.Match[str]) -> bool:
    """Say whether the word after the next is a plural: "schools improvement advisers"."""
    if following[2].endswith(("ed", "ly")) or following[2] in NUMBER_WORDS | frozenset(PARTS) | frozenset(
        MULTIPLES
    ):
        return False
    second = WORD.match(low, following.end())
    return second is not None and second[1] == " " and second[2] not in STOPS and is_plural(second[2])
