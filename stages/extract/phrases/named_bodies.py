"""Bodies that more than their last word shows: a college by its place, a school named after a person.

And capitals that end like a body's name and are only a part of one: Science Centre, School of Art.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.phrases.name_words import (
    COMMON_NOUNS,
    COURSE_SUBJECTS,
    FIELDS_OF_WORK,
    FIRST_NAMES,
    LEADING_HEADS,
    OPENERS,
    ORGANISATION_HEADS,
    PLACES,
    QUALIFICATIONS,
    TIME_WORDS,
)
from stages.extract.phrases.reference import sector_bodies

_HEADS_AFTER_PEOPLE = frozenset({"College", "School", "Academy", "Trust", "Foundation", "University"})
_HEADS_NOT_SUBJECTS = ORGANISATION_HEADS - {"Education", "Learning", "Training"}
HEADS_BEFORE_PEOPLE = frozenset({"College", "University", "School", "Academy", "Trust", "Union", "Council"})
"""Last words of bodies that a person's name or post may follow in one run of capitals."""
_POSTS = frozenset(
    ("Vice", "Deputy", "Acting", "Interim", "Principal", "Headteacher", "Chair", "Chief", "Executive", "CEO")
)
_IN_NO_PERSON = (
    OPENERS | TIME_WORDS | QUALIFICATIONS | COMMON_NOUNS | ORGANISATION_HEADS | LEADING_HEADS | PLACES
) | {"of", "for", "and", "the", "&", "in"}
_SIXTH_FORM = ("Sixth", "Form")
_NO_SIXTH_FORMS = (
    OPENERS
    | TIME_WORDS
    | QUALIFICATIONS
    | COMMON_NOUNS
    | {"Best", "School", "College", "Academy", "University"}
)
_FIELDS_OF_PARTS = FIELDS_OF_WORK | COURSE_SUBJECTS | {"of", "and", "&", "the"}
_OF_A_NATION = frozenset({"Colleges", "Universities", "Skills", "Sport", "Governors"})
_NATIONS = frozenset({"England", "Scotland", "Wales", "UK"})
_QUARTERS = {"North", "South", "East", "West", "Central", "Northern", "Southern", "Eastern", "Western"}
_TOWNS = PLACES - _QUARTERS

OF_MANY = (
    r"(?<=s)[’'](?= (?:Association|Union|Federation|Council|Society|Club|Forum|Alliance|Confederation)\b)"
)
"""Behind whose body it is: Sixth Form Colleges’ Association."""
UPON = r"(?:upon|on)(?=[ \xa0](?:Trent|Thames|Tyne|Tees|Avon|Sea|Severn|Wye|Hill|Dearne|Humber)\b)"
"""Before the river of a town: Newcastle upon Tyne."""
_FIELD = (
    r"(?:the )?(?:[A-Z][a-z]+ ){0,2}(?:Affairs|Business|Children|Communities|Culture|Digital|Education"
    r"|Employment|Energy|Enterprise|Environment|Families|Food|Government|Housing|Industry|Innovation|Labour|Learning|Media"
    r"|Pensions|Reform|Regions|Schools|Science|Security|Skills|Sports?|Strategy|Technology|Trade|Training"
    r"|Transport|Universities|Up|Work|Zero)\b"
)
_OF_MANY_FIELDS = re.compile(
    rf"(?:Department|Ministry|Ministers?|Secretar(?:y|ies) of State|Committee|Institute) (?:for|of) "
    rf"{_FIELD}(?:, {_FIELD})+,? (?:and|&) {_FIELD}"
)
_THEIR_HEADS = ("Department ", "Ministry ", "Minister", " State ", "Committee ", "Institute ")


def of_many_fields(text: str) -> Iterator[tuple[int, int]]:
    """Where a name goes on over commas: Department for Learning, Trade and Rural Affairs."""
    if ", " in text and any(head in text for head in _THEIR_HEADS):
        for found in _OF_MANY_FIELDS.finditer(text):
            yield found.span()


def is_named_after(words: Sequence[str]) -> bool:
    """Whether a name that opens with a title is a body's: "Lord Hartley College"."""
    return len(words) > 2 and (words[-1] in _HEADS_AFTER_PEOPLE or tuple(words[-2:]) == _SIXTH_FORM)


def is_sixth_form(words: Sequence[str]) -> bool:
    """Marlpit Sixth Form, though not any Sixth Form or Local Sixth Form."""
    return tuple(words[-2:]) == _SIXTH_FORM and not _NO_SIXTH_FORMS.issuperset(words[:-2])


def is_college_in(words: Sequence[str]) -> bool:
    """New College Nottingham: a college that is called by its place."""
    return words[1:3].count("College") == 1 and words[-2] == "College" and words[-1] in _TOWNS


def is_of_nation(words: Sequence[str]) -> bool:
    """Arts Council England; Colleges Scotland."""
    if len(words) == 2 and words[1] in _NATIONS:
        return words[0] in _OF_A_NATION
    return len(words) > 2 and words[-1] in _NATIONS and words[-2] in _HEADS_NOT_SUBJECTS


def is_part(words: Sequence[str]) -> bool:
    """A body's building or department by its subject: Science Centre, School of Art and Design."""
    if words[-1] == "Centre":
        return _FIELDS_OF_PARTS.issuperset(words[:-1])
    return words[0] == "School" and len(words) > 2 and _FIELDS_OF_PARTS.issuperset(words[1:])


def body_then_post(words: Sequence[str]) -> tuple[int, int] | None:
    """Where a post in capitals follows a body's name, and ends: "Marlpit College Principal John Reed"."""
    for at in range(2, len(words)):
        if words[at] in _POSTS and words[at - 1] in HEADS_BEFORE_PEOPLE:
            end = next((i for i in range(at, len(words)) if words[i] not in _POSTS), len(words))
            return (at, end) if end == len(words) or words[end] in FIRST_NAMES else None
    return None


OWNS = frozenset({"’ ", "' "})
"""Behind many who own something."""
_OWNED_HEADS = frozenset(
    {"Association", "Council", "Educational", "Union", "Federation", "Alliance", "Society"}
)
_MANY = re.compile(r"(?:[A-Z][\w-]+ ){0,3}[A-Z][\w-]+s[’']$")
_LONGEST_OWNERS = 60


def owned_by_many(text: str, at: int, name: str) -> int | None:
    """Where the members stand, whose body the name at `at` is: Police Chiefs' Council."""
    if name.split(" ", 1)[0] not in _OWNED_HEADS:
        return None
    owners = _MANY.search(text, max(0, at - _LONGEST_OWNERS), at - 1)
    return owners.start() if owners is not None else None


def body_then_person(words: Sequence[str]) -> int | None:
    """Where a person's name follows a body's in one run: "At Marlpit College John Reed said"."""
    for at in range(max(2, len(words) - 3), len(words) - 1):
        if _IN_NO_PERSON.isdisjoint(words[at:]) and " ".join(words[:at]) in sector_bodies():
            return at
    for at in range(max(2, len(words) - 3), len(words) - 1):
        if words[at] in FIRST_NAMES and (
            words[at - 1] in HEADS_BEFORE_PEOPLE or " ".join(words[:at]) in sector_bodies()
        ):
            return at
    return None
