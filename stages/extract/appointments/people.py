"""A person's name where the grammar asks for one: two to five capitalised words, an honorific before.

`names_of` finds names anywhere; here a post or a list stands beside them, so that a first name that
no list knows is enough.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from stages.extract.appointments.roles import FIELDS
from stages.extract.entities.words import given_names
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.name_words import (
    COMMON_NOUNS,
    FIRST_NAMES,
    HONORIFICS,
    OPENERS,
    PLACES,
    QUALIFICATIONS,
    TIME_WORDS,
)
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.words import word_set

WORD = r"(?:[A-Z]\.|[A-ZÀ-ÖØ-Þ](?:[\w-]|[’'](?!s\b)\w)*)"
_PARTICLE = r"(?:de|da|di|del|van|von|der|den|la|le|ap|al|bin|ibn|ten)"
_HONORIFIC = rf"(?:(?:{'|'.join(sorted(HONORIFICS))}|The Right Honourable|Rt Hon)\.?\s)"
PERSON = (
    rf"(?=[A-ZÀ-ÖØ-Þ])(?<![^\W\d_]){_HONORIFIC}{{0,2}}{WORD}(?:[ \xa0](?:{_PARTICLE}[ "
    rf"\xa0]){{0,2}}{WORD}){{1,3}}"
)
TITLED = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame|Lord|Lady|Baroness|Councillor|Cllr) [A-Z][\w’'-]+)"
SUBJECT = rf"(?:{PERSON}|{TITLED}|\b[Hh]e\b|\b[Ss]he\b|(?<![^\W\d_])[A-Z][\w-]+)"
"""Whoever may stand before a verb: a name in full, with a title, a surname alone, a pronoun."""
_PRONOUNS = frozenset({"He", "he", "She", "she", "His", "his", "Her", "her"})
_NO_FIRST_NAMES_ALONE = frozenset({"Will", "May", "June", "April", "Summer", "Page", "Chase", "Christian"})
"""First names that open a sentence as other words do."""
_BODYS_PLACE = re.compile(r"(?:\b(?:at|of|for|from|in|with|by|into)|,) (?:the )?$")
"""Where a name that no list knows is as well a firm's: "posts at Royal Mail, City Link"."""
_SUBJECT_PRONOUN = re.compile(r"\s*(?P<pronoun>He|She) ")
"""What opens the sentence of the person named last, who is then not its subject."""
_FARTHEST_NAME = 400  # code points between a pronoun and the person named last
_PREFIX = re.compile(rf"(?:(?:{'|'.join(sorted(HONORIFICS))}|The Right Honourable|Rt Hon)\.?\s)+")
_DROPPED = re.compile(r"^(?:(?:Mr|Mrs|Ms|Miss|Mx|Councillor|Cllr|The Right Honourable|Rt Hon)\.?\s)+")
_LETTERS_AFTER = re.compile(r"\s(?:MP|CBE|OBE|MBE|DBE|KBE|BEM|CB|KCB|CMG|Kt|KC|QC|FRS|FRSA|MSP|MS|DL)\b.*$")
_FIRST_AND_LAST = 2  # words
_TITLED = re.compile(rf"(?:{'|'.join(sorted(HONORIFICS))})\.? (?P<surname>{WORD})")
_BY_SURNAME = ("Lord ", "Lady ", "Baroness ", "Baron ", "Councillor ", "Cllr ")
"""Whom a title and a surname name in full."""
_INITIALS = re.compile(r"\b[A-Z]\b")
"""Behind a title they are no words: "Mr I Jones"."""
_INITIAL = re.compile(r"\b[AT]\b")
_COMPASS = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Greater", "Mid"})
_OFFICES = word_set(
    "Assistant Associate Charter Hub Hubs Secretary Minister Principal Chief Inspector"
    " Director President Commissioner Chair Head"
)
_NEVER_PEOPLE = word_set(
    "College University School Academy Council Trust Institute Association Union Group Department British"
    " European Government Partnership Federation Foundation Company Board Committee High Primary Secondary"
)
_GREETINGS = {"Meet", "Welcome", "Welcoming", "Congratulations", "Introducing", "Thanks", "Farewell"}
_SUBJECTS = FIELDS | _GREETINGS | {"Apprenticeships", "Apprenticeship"}
_NOT_IN_NAMES = _SUBJECTS | (OPENERS | TIME_WORDS | QUALIFICATIONS | (COMMON_NOUNS - {"Young", "Post"})) - {
    "May", "June", "April", "Grace", "Will", "Summer", "Just", "Post", "Key", "Award", "Page", "Chair",
    *HONORIFICS,
}  # fmt: skip


_NO_SURNAMES = word_set(
    "Solicitors Accountants Architects Consultants Builders Contractors Homes Systems Associates Paints Foods"
    " Motors Conference Colleges Summit Festival Training Learning Skills Services Capital Partners"
)
"""Last words of capitals that stand where a person could: "replaced at Fell Training"."""


@lru_cache(maxsize=16_384)
def is_person(name: str) -> bool:
    """Whether a capitalised `name`, standing where a person should, can be one."""
    bare = _LETTERS_AFTER.sub("", _PREFIX.sub("", name))
    words = (_INITIALS.sub("J", bare) if bare != name else bare).split()
    if len(words) == 1 and name.startswith(_BY_SURNAME):
        return words[0] not in _NOT_IN_NAMES
    if not 1 < len(words) < 6 or is_organisation(words) or not _NEVER_PEOPLE.isdisjoint(words):
        return False
    if (
        words[-1] in _NO_SURNAMES
        or any(word in _NOT_IN_NAMES or word in _OFFICES for word in words)
        or all(word in PLACES for word in words)
    ):
        return False
    if words[0] in _COMPASS or words[0] in {"MP", "CEO", "FE"}:
        return False
    if words[-1].isupper() and len(words[-1]) == 2 and not words[0].isupper():
        return False  # Coca-Cola GB
    return not any(word.isupper() and len(word) > 2 and word != "III" for word in words)


def is_listed_person(name: str) -> bool:
    """Whether a name in a list can be a person's: "A Griffin" there is not any Griffin."""
    return is_person(_INITIAL.sub("J", name))


@lru_cache(maxsize=16_384)
def full_name(name: str) -> str:
    """The name without the forms of address that everybody has; knighthoods and degrees stay."""
    return _LETTERS_AFTER.sub("", _DROPPED.sub("", " ".join(name.split())))


@lru_cache(maxsize=ARTICLES_KEPT)
def people_by_surname(text: str) -> dict[str, str]:
    """Every person whom `text` names in full with a known first name, by surname: the first of each."""
    found: dict[str, str] = {}
    for name in names_of(text):
        if name.kind == "person" and is_person(name.text):
            found.setdefault(surname(name.text), full_name(name.text))
    return found


def in_full(text: str, titled: str) -> str | None:
    """The full name in `text` of whom a title and a surname mean ("Mr Reed"); None for other words."""
    match = _TITLED.fullmatch(titled)
    if match is None:
        return None
    known = people_by_surname(text)
    return (
        known.get(match["surname"]) or _rarely_named(text).get(match["surname"]) or _knighted(known, titled)
    )


def _knighted(known: Mapping[str, str], titled: str) -> str | None:
    """Whom a title and a first name mean, as knights are called: Sir David."""
    return next((name for name in known.values() if name.startswith(f"{titled} ")), None)


def meant(text: str, words: str, at: int) -> str | None:
    """The full name that `words` at `at` mean: a name, a title and surname, a surname alone, he or she."""
    if words in _PRONOUNS:
        known = _by_known_name(text)
        near = [n for n in names_of(text) if at - _FARTHEST_NAME < n.end <= at]
        before = [n for n in near if not text.startswith(":", n.end)]
        people = [
            n
            for n in before
            if n.text in known
            or (n.kind == "person" and (is_person(n.text) or in_full(text, n.text)))
            or known.get(surname(n.text), "").lower().endswith(f" {n.text.lower()}")  # Van Rooyen
        ]
        people = people or [
            n
            for n in before
            if n.kind == "other"
            and is_person(n.text)
            and not _BODYS_PLACE.search(text, max(0, n.start - 12), n.start)
        ]
        if not people:
            return None
        opened = max(text.rfind(". ", 0, people[-1].start) + 1, text.rfind("\n", 0, people[-1].start)) + 1
        if (chained := _SUBJECT_PRONOUN.match(text, opened)) is not None and chained.end() < at:
            return meant(text, chained["pronoun"], chained.start("pronoun"))
        subject = next((n for n in people if n.start in {opened, opened - 1}), people[-1])
        who = subject if not text.startswith(", who", people[-1].end) else people[-1]
        whole = known.get(surname(who.text), "")
        if whole.lower().endswith(f" {who.text.lower()}"):
            return whole
        return in_full(text, who.text) or known.get(who.text, full_name(who.text))
    if " " not in words:
        return _by_one_word(text).get(words)
    return in_full(text, words) or person_in(words)


@lru_cache(maxsize=ARTICLES_KEPT)
def _by_known_name(text: str) -> dict[str, str]:
    """Whom a surname or a first name means of the people with a known first name."""
    known = people_by_surname(text)
    return by_first_name(known.values()) | known


@lru_cache(maxsize=ARTICLES_KEPT)
def _by_one_word(text: str) -> dict[str, str]:
    """Whom a surname alone means, or a first name that only one person of the text bears."""
    known = people_by_surname(text)
    return _rarely_named(text) | by_first_name(known.values()) | known


def by_first_name(people: Iterable[str]) -> dict[str, str]:
    """The people whose first name nobody else among `people` bears, by that name."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for person in people:
        first = _PREFIX.sub("", person).partition(" ")[0]
        if first in given_names() and first not in _NO_FIRST_NAMES_ALONE:
            bearers[first].add(person)
    return {first: named.pop() for first, named in bearers.items() if len(named) == 1}


@lru_cache(maxsize=ARTICLES_KEPT)
def _rarely_named(text: str) -> dict[str, str]:
    """Who may be a person though no list knows the first name, by surname; a title tells that one is."""
    found: dict[str, str] = {}
    for name in names_of(text):
        if name.kind == "other" and len(name.text.split()) == _FIRST_AND_LAST and is_person(name.text):
            found.setdefault(surname(name.text), full_name(name.text))
    return found


def surname(name: str) -> str:
    """The last word of a name, by which later sentences call the person."""
    return full_name(name).split()[-1]


_OPENS_NAME = FIRST_NAMES | HONORIFICS


def person_in(name: str) -> str | None:
    """The person's name in a run of capitals that may start with a sentence's first word; else None."""
    words = name.split()
    if words[0] not in _OPENS_NAME:
        known = next((i for i, word in enumerate(words[:-1]) if word in _OPENS_NAME), 0)
        name = " ".join(words[known:])
    while name and not is_person(name):
        name = name.partition(" ")[2]
    return name or None


def holder(
    pattern: re.Pattern[str], text: str, start: int, end: int, *, is_there: bool = False
) -> tuple[re.Match[str], str] | None:
    """The first match in `text[start:end]` whose group `person` is a person's name, and that name.

    What stands first may be a body in the person's place: "at Lakes College, Jo Reed, is to step up".
    `is_there`: the match must stand at `start`.
    """
    find = pattern.match if is_there else pattern.search
    while (match := find(text, start, end)) is not None:
        person = meant(text, match["person"], match.start("person"))
        if person is not None:
            return match, person
        if is_there:
            return None
        start = match.end("person")
    return None
