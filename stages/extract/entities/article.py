"""What is known so far of one article while its entities are read: places taken, entities found."""

from collections.abc import Sequence
from functools import cached_property

from stages.extract.entities.acronyms import Spelled, spelled_of
from stages.extract.entities.entity import Entities, Mention, Organisation, Person
from stages.extract.entities.gazetteer import Body, plain, without_article
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.names import Name, kind_of

_EDGES = " ,/&'"
"""Spaces and joining signs, which no name begins or ends with."""


class Article:
    """One article. `text` is as given, `plain` the same length with one kind of space and apostrophe."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = plain(text)
        self.organisations: dict[str, Organisation] = {}
        self.people: dict[str, Person] = {}
        self.mentions: list[Mention] = []
        self._taken = bytearray(len(text))
        self._called: dict[str, Organisation] = {}

    @cached_property
    def names(self) -> Sequence[Name]:
        """Every run of capitals that phrases takes for a name, in plain letters."""
        found = names_of(self.text)  # kept: the record readers ask for them too
        return found if self.plain == self.text else [self._plain(name) for name in found]

    def _plain(self, name: Name) -> Name:
        """The name in plain letters; with an apostrophe in it, the reference table may know it only so."""
        words = self.plain[name.start : name.end]
        return name if words == name.text else name._replace(text=words, kind=kind_of(words))

    @property
    def spelled(self) -> tuple[Spelled, ...]:
        """Every acronym that the article spells out."""
        return spelled_of(self.text)

    @cached_property
    def meanings(self) -> dict[str, str]:
        """What the article spells each of its acronyms out as, the first time."""
        return {
            s.short: without_article(self.plain[s.long_start : s.long_end]) for s in reversed(self.spelled)
        }

    def is_free(self, start: int, end: int) -> bool:
        """Whether no mention stands there yet."""
        return self._taken.find(1, start, end) < 0

    def free_parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """What mentions leave of a span, without the spaces and joining words at its edges."""
        if self._taken.find(1, start, end) < 0:
            if end > start and self.plain[start] not in _EDGES and self.plain[end - 1] not in _EDGES:
                return [(start, end)]
            low, high = self._trimmed(start, end)
            return [(low, high)] if high > low else []
        found: list[tuple[int, int]] = []
        if self._taken.find(0, start, end) < 0:
            return found
        at = start
        while at < end:
            taken = self._taken.find(1, at, end)
            stop = end if taken < 0 else taken
            if stop > at:
                found.append(self._trimmed(at, stop))
            if taken < 0:
                break
            free = self._taken.find(0, taken, end)
            at = end if free < 0 else free
        return [(low, high) for low, high in found if high > low]

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        words = self.plain[start:end]
        left = len(words) - len(words.lstrip(_EDGES))
        return start + left, start + left + len(words.strip(_EDGES))

    def mention_organisation(self, start: int, end: int, organisation: Organisation, rule: str) -> None:
        """Take the place for a mention of the organisation, and keep its words as an alias."""
        called = without_article(self.plain[start:end])
        if called != organisation.name and called[0].isupper():
            organisation.aliases.add(called)
            self._called.setdefault(called, organisation)
        self._take(Mention(start, end, self.text[start:end], rule, organisation))

    def mention_person(self, start: int, end: int, person: Person, rule: str) -> None:
        """Take the place for a mention of the person, and keep its words as an alias."""
        called = self.plain[start:end]
        if called != person.name:
            person.aliases.add(called)
        self._take(Mention(start, end, self.text[start:end], rule, None, person))

    def _take(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self._taken[mention.start_char : mention.end_char] = b"\x01" * (mention.end_char - mention.start_char)

    def standing(self, body: Body, rule: str) -> Organisation:
        """The organisation that a row of the reference table is."""
        known = self.organisations.get(body.name)
        if known is None:
            known = Organisation(
                name=body.name,
                kind=body.kind or None,
                rule=rule,
                aliases={*body.aliases, *((body.acronym,) if body.acronym else ())},
                identifier_scheme=body.identifier_scheme,
                identifier=body.identifier,
            )
            self.organisations[body.name] = known
            for name in (body.name, *known.aliases):
                self._called.setdefault(without_article(name), known)
        return known

    def organisation(self, name: str, kind: str | None, rule: str) -> Organisation:
        """The organisation of that name in this article, under whichever name it is known already."""
        called = without_article(plain(name))
        known = self._called.get(called)
        if known is None:
            known = self._called[called] = self.organisations[called] = Organisation(called, kind, rule)
        return known

    def person(self, name: str, honorific: str | None, rule: str) -> Person:
        """The person of that full name in this article."""
        called = plain(name)
        known = self.people.setdefault(called, Person(called, rule))
        known.honorific = known.honorific or honorific
        return known

    def entities(self) -> Entities:
        """What was found: only entities that are mentioned, each at its first mention's place."""
        mentions = sorted(self.mentions, key=lambda m: m.start_char)
        organisations = dict.fromkeys(id(m.organisation) for m in mentions if m.organisation)
        people = dict.fromkeys(id(m.person) for m in mentions if m.person)
        by_id = {id(e): e for e in self.organisations.values()}
        persons = {id(p): p for p in self.people.values()}
        return Entities([by_id[i] for i in organisations], [persons[i] for i in people], mentions)
