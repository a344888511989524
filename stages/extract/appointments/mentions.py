"""Where an article mentions a person: in full, by title and surname, by one name alone, by he or she."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stages.extract.appointments.people import (
    TITLED,
    full_name,
    meant,
    people_by_surname,
    person_in,
    surname,
)
from stages.extract.appointments.roles import HEADS
from stages.extract.entities.words import given_names
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.name_words import NOT_ORGANISATIONS
from stages.extract.phrases.words import word_set

_PRONOUN = re.compile(r"\b(?:He|She|he|she)\b")
_TITLED = re.compile(rf"{TITLED}(?! [A-Z])")
_NO_NAMES = NOT_ORGANISATIONS | word_set(
    "Job Decision Plan Review Report Paper Offer Form Practitioner Meeting Fund Programme Agenda Item Part"
    " Act Strategy Framework Scheme Team Level Date Fact Pilot Panel Hub Week Year"
)
"""Words of what is no person though no list knows it."""
_HEADS = frozenset(word for head in HEADS for word in head.lower().split())
_SHOUTED = re.compile(r"[A-Z]{3,}")


class Mention(NamedTuple):
    """`text[start:end]` means `person`; `form` is full, title, name or pronoun."""

    start: int
    end: int
    person: str
    form: str


@lru_cache(maxsize=ARTICLES_KEPT)
def mentions_of(text: str) -> tuple[Mention, ...]:
    """Every mention of a person in `text`, in reading order."""
    return tuple(sorted(_mentions(text)))


def _whole(text: str, person: str) -> str:
    """The longer name that ends in this one: "Van Rooyen" is Stephen van Rooyen."""
    whole = people_by_surname(text).get(surname(person), person)
    return whole if whole.lower().endswith(f" {person.lower()}") else person


def _mentions(text: str) -> Iterator[Mention]:
    taken: set[int] = set()
    for name in names_of(text):
        if name.kind not in {"person", "other"}:
            continue
        if " " in name.text:
            person = person_in(name.text) if not _SHOUTED.fullmatch(name.text.split(" ")[0]) else None
            if person is not None and " " in person and person.rsplit(" ", 1)[1].lower() not in _HEADS:
                start = name.end - len(person)
                taken.add(start)
                is_named = name.kind == "person" or person.split()[0] in given_names()
                if is_named or _NO_NAMES.isdisjoint(person.split()):
                    form = "full" if is_named else "unknown"
                    yield Mention(start, name.end, _whole(text, full_name(person)), form)
                continue
            titled = _TITLED.fullmatch(name.text)
            who = meant(text, name.text, name.start) if titled else None
            if who is not None:
                yield Mention(name.start, name.end, who, "title")
        elif (who := meant(text, name.text, name.start)) is not None:
            yield Mention(name.start, name.end, who, "name")
    for pronoun in _PRONOUN.finditer(text):
        if (who := meant(text, pronoun[0], pronoun.start())) is not None:
            yield Mention(pronoun.start(), pronoun.end(), who, "pronoun")
