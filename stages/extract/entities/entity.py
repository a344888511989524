"""What a resolved organisation, a resolved person and a mention of either are."""

from dataclasses import dataclass, field
from typing import NamedTuple

from stages.extract.entities.words import PARTICLES


@dataclass(slots=True)
class Organisation:
    """One body. `name` is its fullest name, `aliases` the other names the article or the table gives it."""

    name: str
    kind: str | None
    rule: str
    aliases: set[str] = field(default_factory=set)
    identifier_scheme: str | None = None
    identifier: str | None = None


@dataclass(slots=True)
class Person:
    """One person. `name` is the full name without honorific."""

    name: str
    rule: str
    honorific: str | None = None
    aliases: set[str] = field(default_factory=set)

    @property
    def given(self) -> str:
        """The first of the names."""
        return self.name.split()[0]

    @property
    def surname(self) -> str:
        """The last of the names, with the particles before it (de Botton, De Souza)."""
        words = self.name.split()
        first = len(words) - 1
        while first > 1 and words[first - 1].lower() in PARTICLES:
            first -= 1
        return " ".join(words[first:])


class Mention(NamedTuple):
    """One place where an entity is named; exactly one of the two is given."""

    start_char: int
    end_char: int
    surface: str
    rule: str
    organisation: Organisation | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Entities:
    """All that one article names: mentions in reading order, entities in the order of first mention."""

    organisations: list[Organisation]
    people: list[Person]
    mentions: list[Mention]
