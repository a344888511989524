"""The head noun of what is counted is the first plural noun after the number, or for one the last noun.

The phrase ends at a closed-class word, a verb, punctuation or another number. Left alone: phrases
whose head is not found in seven words; the figure then has no unit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from stages.extract.figures.noun_compounds import (
    TORN_HYPHEN,
    behind_compound,
    behind_grades,
    behind_label,
    is_between_nouns,
)
from stages.extract.figures.noun_words import (
    ADJECTIVAL,
    ADVERBIAL_ENDING,
    ADVERBS_INSIDE,
    COMPARED_BEHIND,
    COUNTED_VERBS,
    GRADES,
    HEADLINE_VERBS,
    NAMED_DOINGS,
    NO_ADVERBS,
    OBJECT_STARTS,
    PEOPLE,
    PLURAL_NUMBERS,
    POSSESSED,
    POSTPOSED,
    SINGULAR_UNITS,
    SUBJECTS,
    VERBAL_ADJECTIVES,
    VERBAL_PLURALS,
)
from stages.extract.figures.numbers import BIG, MULTIPLES, ONES, PARTS, TEENS, TENS
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.figures.words import ATTRIBUTIVE_PLURALS, IRREGULAR, STOPS
from stages.extract.phrases.words import word_set

WORD = re.compile(
    rf"[\"'*_]?([ ]{{1,2}}|[ ]?\n[ ]?|,[ ]|-(?=[a-z])|{TORN_HYPHEN})[\"'*_]?"
    r"(&|[a-z][a-z&]*(?:['./-][a-z]+|-[0-9]{1,2}(?![0-9]))*(?:(?<=s)'(?= [a-z]))?)"
)
SHORTEST_PARTICIPLE = 4  # letters: beds and sheds are no verbs
LONGEST_PHRASE = 7
NUMBER_WORDS = frozenset(ONES) | frozenset(TEENS) | frozenset(TENS) | frozenset(BIG)
LEVELS = frozenset({"t", "a", "as", "o", "v"})  # "T Levels", "A levels": the letter belongs to the noun
PAID = ("low paid", "low-paid", "lower paid", "well paid", "highly paid")
GRADE = " grade"
GRADE_MARKS = ("*", "-", "/")
LISTED_LEVELS = tuple(
    f" {tie} {letter}{gap}level" for tie in ("and", "or", "&") for letter in ("a", "as", "t") for gap in " -"
)  # "AS and A level certificates"
OF_NAME = re.compile(r" of(?: [A-Z][A-Za-z]+){1,3}")
TIES = frozenset({"and", "or", "&"})  # may tie two modifiers: "engineering and manufacturing T Levels"
SHARED = re.compile(r" and ([a-z-]+) ([a-z-]+)")
LEADING = LEVELS | VERBAL_ADJECTIVES | ADVERBS_INSIDE | {"applied", "paid"}
ENDING = STOPS | NUMBER_WORDS
TIMES_BEHIND = word_set("months years weeks days hours")  # "apprenticeships months ahead"
NO_SECOND_NOUN = HEADLINE_VERBS | NUMBER_WORDS | TIMES_BEHIND | frozenset(PARTS) | frozenset(MULTIPLES)
# "100,000 apprenticeship boost", "the three million start target": what is counted stands in the singular
AIMED_AT = re.compile(r" (?:boost|target|pledge|drive|milestone|shortfall|goal|ambition)s?\b")
LONGEST_ACRONYM = 4
TAKING = word_set("claiming receiving seeking facing attending awaiting")  # "2,000 claiming benefits"
ACRONYMS = frozenset({"he", "it", "us"})  # in capitals no pronouns
NEVER_HEADS = frozenset(
    {"UK", "EU", "US", "USA", "HE", "FE", "NHS", "BME", "BAME", "STEM", "IT", "ICT", "SEN", "SEND"}
)
LAST_YEAR = re.compile(r"(?:last|next|this) (?:year|month|term|week|summer|spring|autumn|winter|time)\b")
NUMBERED_NOUNS = word_set("level levels year key stage phase wave tier band grade ks")


class Noun(NamedTuple):
    """A head noun: where its phrase starts and ends, its singular, and its words as the text has them."""

    start: int
    end: int
    singular: str


def head_noun(text: str, low: str, place: int, *, is_one: bool) -> Noun | None:
    """Return the head noun of the phrase that starts at `place`, right behind the number."""
    if is_one:
        return _last_noun(text, low, behind_compound(low, place))
    return _first_plural(text, low, behind_compound(low, place)) or _singular_unit(text, low, place)


def _opens_another_label(text: str, match: re.Match[str]) -> bool:
    r"""Say whether a line ends in its number and the next begins with a capital: "Boys 120\nGirls 130"."""
    if "\n" not in match[1] or not text[match.start(2)].isupper():
        return False
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    return line[:1].isalpha()


def _first_plural(text: str, low: str, position: int) -> Noun | None:
    """Return the first plural noun of a phrase, or the last of those that qualify one another."""
    start, tail, previous = -1, None, ""
    for _ in range(LONGEST_PHRASE):
        if low[position + 2 : position + 3] in GRADE_MARKS or low.startswith(GRADE, position + 2):
            position = behind_grades(low, position)
        match = WORD.match(low, position)
        if start >= 0 and (match is None or match[2] in NUMBERED_NOUNS):
            position = behind_label(text, low, position)
            match = WORD.match(low, position)
        if match is None:
            break
        word = match[2]
        if match[1] == ", " and (not previous or is_plural(previous) or previous.endswith(("ed", "-strong"))):
            break
        may_tie = previous in SUBJECTS or not is_plural(previous)
        if word in TIES and previous and may_tie and match[1] != ", ":
            position, previous = match.end(), word
            continue
        leads_on = word in LEADING and _leads_on(low, word, match.end())
        if start < 0 and (
            word in TAKING
            or _opens_another_label(text, match)
            or (word == "change" and low.startswith(" hands", match.end()))
            or LAST_YEAR.match(low, match.start(2))
        ):
            break  # "seven of nine change hands", "455 last year"
        is_acronym = word in ACRONYMS and text[match.start(2) : match.end()].isupper()
        if word in ENDING and not leads_on and not is_acronym and not (word in COUNTED_VERBS and start >= 0):
            break  # but "two home runs"
        start = match.start(2) if start < 0 else start
        if not leads_on and (is_plural(word) or (word[-1] == "s" and _is_plural_acronym(text, match))):
            tail = _with_of(text, Noun(start, match.end(), unit_name(text, match, previous)), match)
            if not _goes_on(text, low, word, match.end()):
                return tail
        previous, position = word, match.end()
    return tail


def _last_noun(text: str, low: str, position: int) -> Noun | None:
    """Return the last noun of a phrase in the singular, as "one" counts it; None for a plural."""
    start, last, previous = -1, None, ""
    for _ in range(LONGEST_PHRASE):
        match = WORD.match(low, position)
        if match is None or match[1] == ", " or low[match.start(2) - 1] == "(":
            break
        word = match[2]
        if last is not None and (word in POSTPOSED or ("\n" in match[1] and text[match.start(2)].isupper())):
            break
        leads_on = word in LEADING and _leads_on(low, word, match.end())
        is_adverb = word.endswith(ADVERBIAL_ENDING) and word not in NO_ADVERBS
        if not leads_on and (word in ENDING or is_adverb):
            break
        if start < 0:
            start = match.start(2)
        if is_plural(word):
            if last is not None and word not in ATTRIBUTIVE_PLURALS:
                break
            if not _goes_on(text, low, word, match.end()):
                is_singular = word in IRREGULAR or word.endswith("ss")
                return Noun(start, match.end(), unit_name(text, match, previous)) if is_singular else None
        elif last is not None and _ends_the_phrase(low, word, match.end()):
            break
        elif not leads_on:
            last = Noun(start, match.end(), unit_name(text, match, previous))
        previous, position = word, match.end()
    return None if last is None or last.singular in GRADES or _is_participle(last.singular) else last


def _is_before_noun(low: str, place: int) -> bool:
    """Say whether a word that may be a noun follows directly."""
    following = WORD.match(low, place)
    return following is not None and following[1] == " " and following[2] not in ENDING


def _is_doing(word: str) -> bool:
    """Say whether a word in -ing tells what those before it do: "students receiving results"."""
    return word.endswith("ing") and word not in NAMED_DOINGS


def _ends_the_phrase(low: str, word: str, place: int) -> bool:
    """Say whether a word tells what the noun does or how it is: "one college merged", "one point higher"."""
    if word.endswith("ed") or word in COMPARED_BEHIND:
        return word not in ADJECTIVAL or not _is_before_noun(low, place)
    return _is_doing(word) and _has_an_object(low, place)  # "one expert claiming they are lost"


def _has_an_object(low: str, place: int) -> bool:
    """Say whether an article, a pronoun or "that" follows directly, as behind a verb."""
    return low.startswith(OBJECT_STARTS, place)


def _is_participle(word: str) -> bool:
    """Say whether a word is a verb in -ed: "one survived"."""
    return word.endswith("ed") and len(word) > SHORTEST_PARTICIPLE and not word.endswith("eed")


def _is_plural_acronym(text: str, match: re.Match[str]) -> bool:
    """Say whether a word is capitals with a small s: "RBIs"."""
    return text[match.start(2) : match.end() - 1].isupper() and text[match.end() - 1] == "s"


def _leads_on(low: str, word: str, place: int) -> bool:
    """Say whether a word that ends phrases belongs to the noun behind: "T Levels", "11 live cases"."""
    if word in ("paid", "applied"):  # "175 applied general qualifications"
        return low.endswith(PAID, 0, place) or low.startswith(" general", place)
    if word in LEVELS:
        return low.startswith((" level", "-level", "* ", *LISTED_LEVELS), place)
    following = WORD.match(low, place)
    if word in ADVERBS_INSIDE:  # "nine currently vacant posts"
        return following is not None and following[1] == " " and following[2] not in STOPS
    if word not in VERBAL_ADJECTIVES:
        return False
    if following is None or following[2] in STOPS:
        return False
    return is_plural(following[2]) or (following[1] == " " and _second_is_plural(low, following, word))


def _singular_unit(text: str, low: str, place: int) -> Noun | None:
    """Return a unit in the singular ("two storey building", "60 GLH") or like a verb ("40 runs")."""
    match = WORD.match(low, place)
    if match is None:
        return None
    if match[2] in COUNTED_VERBS:
        return Noun(match.start(2), match.end(), singular(match[2]))
    written = text[match.start(2) : match.end()]
    if (
        written.isupper()
        and written.isalpha()
        and "\n" not in match[1]
        and len(written) > 1
        and written not in NEVER_HEADS
        and match[2] not in STOPS
        and not low.startswith("-", match.end())
    ):
        return Noun(match.start(2), match.end(), written)  # "60 GLH"
    is_aimed_at = match[2] not in STOPS and AIMED_AT.match(low, match.end()) is not None
    if match[2] not in SINGULAR_UNITS and not is_aimed_at:
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
    written = text[match.start(2) : match.end()].replace("'s", "s")  # "5 GCSE's"
    if (
        not written[1:].islower()
        and written[1:-1].isalpha()
        and not written[1:-1].islower()
        and written[0].isupper()
    ):
        if written.isupper() and len(written) > LONGEST_ACRONYM:
            return singular(match[2])  # a headline in capitals
        return written.removesuffix("s")  # "TQs" and "IoTs" keep their capitals
    if (previous and match[2] in PLURAL_NUMBERS) or (previous, match[2]) == ("staff", "members"):
        return previous  # "six grade threes" are grades
    name = singular(match[2])
    if name == "equivalent" and previous.endswith("time"):
        return "FTE"
    if name == "level" and previous in LEVELS:
        return f"{previous.upper()} {text[match.start(2) : match.start(2) + len(name)]}"
    return name


def _is_before_small_plural(text: str, following: re.Match[str]) -> bool:
    """Say whether a plural in small letters stands behind a name in -s: "31 Abrams tanks"."""
    is_small = following[1] == " " and text[following.start(2)].islower()
    return is_small and is_plural(following[2]) and following[2] not in STOPS


def _goes_on(text: str, low: str, word: str, end: int) -> bool:
    """Say whether a plural only qualifies the plural noun right behind it ("careers hubs")."""
    if word == "people":  # "four young people institutions", but "people gain qualifications"
        behind = WORD.match(low, end)
        return behind is not None and is_plural(behind[2]) and behind[2] not in STOPS
    is_attributive = word in ATTRIBUTIVE_PLURALS or word.endswith("s'")
    if not is_attributive and not text[end - len(word)].isupper():
        return False
    following = WORD.match(low, end)
    if following is not None and following[2] == "and" and word in SUBJECTS:
        shared = SHARED.match(low, end)
        return shared is not None and is_plural(shared[2]) and not is_plural(shared[1])
    if not is_attributive:
        return following is not None and (
            _is_before_small_plural(text, following)
            or singular(following[2]) in PEOPLE  # "140 Northmoors Apprentices"
        )
    return (
        following is not None
        and following[1] != ", "
        and following[2] not in STOPS
        and following[2] not in VERBAL_PLURALS
        and following[2] not in TIMES_BEHIND
        and (word[-1] != "'" or following[2] in POSSESSED)
        and (is_plural(following[2]) or _second_is_plural(low, following, word))
    )


def _second_is_plural(low: str, following: re.Match[str], first: str) -> bool:
    """Say whether the word after the next is a plural: "schools improvement advisers"."""
    word = following[2]
    if word.endswith(("ed", "ly")) or word in NO_SECOND_NOUN or _is_doing(word):
        return False
    if not is_between_nouns(first, word):
        return False
    second = WORD.match(low, following.end())
    return second is not None and second[1] == " " and second[2] not in STOPS and is_plural(second[2])
