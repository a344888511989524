"""The steps that lead shorter names back to entities already found; what could be two is left alone."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stages.extract.entities.apposition import RULE as APPOSED
from stages.extract.entities.article import Article
from stages.extract.entities.bodies import RULE as BODY
from stages.extract.entities.bodies import acting
from stages.extract.entities.entity import Mention, Organisation, Person
from stages.extract.entities.gazetteer import bodies
from stages.extract.entities.initials import by_initials_of, by_parts
from stages.extract.entities.words import (
    ACRONYM,
    GENERIC,
    JOINERS,
    NOT_SURNAMES,
    ROLE_HEADS,
    STRONG_HEADS,
    WEAK_HEADS,
    WORDS_TOO,
    given_names,
)
from stages.extract.phrases.name_words import HONORIFICS, NOT_ORGANISATIONS, PLACES
from stages.extract.phrases.word_cues import words_of

ACRONYMS = "acronym/1"
SHORT_NAMES = "short_name/1"
SURNAMES = "surname/1"
DESCRIPTIONS = "description/1"


def resolve_acronyms(article: Article) -> None:
    """Acronyms that the article spelled out as a body; others that act as bodies stand for themselves."""
    owners: dict[str, Organisation | None] = {}
    by_end = {m.end_char: m for m in article.mentions}
    for spelled in article.spelled:
        mention = by_end.get(spelled.long_end)
        # The name may be longer than what spells the acronym, or start after its article.
        is_there = mention is not None and mention.start_char <= spelled.long_start + 4
        owner = mention.organisation if mention is not None and is_there else None
        other = owners.get(spelled.short, owner)
        owners[spelled.short] = owner if owner is other else None
    by_initials = by_initials_of(article)
    for name in article.names:
        if name.text[1:].islower() and not (name.text in owners or name.text.lower() in by_initials):
            continue  # small letters spell no acronym, but for some (Niace)
        for start, end in article.free_parts(name.start, name.end):
            short = article.plain[start:end]
            if short not in owners and short not in article.meanings:
                owners[short] = by_initials.get(short.lower()) or by_parts(article, short)
                if owners[short] is None:
                    del owners[short]
            if short in owners:
                owner = owners[short]
                if owner is not None:
                    article.mention_organisation(start, end, owner, ACRONYMS)
            elif _is_body_of_its_own(article, short, start, end):
                organisation = article.organisation(short, None, ACRONYMS)
                article.mention_organisation(start, end, organisation, ACRONYMS)


def _is_body_of_its_own(article: Article, short: str, start: int, end: int) -> bool:
    is_acronym = len(short) > 2 and ACRONYM.fullmatch(short) is not None and short not in NOT_ORGANISATIONS
    return is_acronym and (short in article.organisations or acting(article.plain, start, end))


def resolve_surnames(article: Article) -> None:
    """A surname, or an honorific with a surname or first name, where one person of the article has it."""
    if not article.people:
        return
    by_surname = _unique(article, "surname")
    by_given = _unique(article, "given")
    for called in _called(article, {*by_surname, *by_given}):
        if not article.is_free(called.start, called.end):
            continue
        person = by_surname.get(called.word)
        if called.title:
            person = person or _with_title(by_given.get(called.word), called.title)
        elif article.plain.endswith("Dear ", 0, called.start):
            person = by_given.get(called.word, person)
        elif person is None:
            given = by_given.get(called.word)
            person = given if given is not None and _goes_by(article, called, given) else None
        elif not _stands_alone(article, called):
            person = None
        if person is not None:
            article.mention_person(called.start, called.end, person, SURNAMES)


def _goes_by(article: Article, called: "_Called", person: Person) -> bool:
    """Whether a first name alone is that of the person named in full before it: "Ada has worked here"."""
    text, word = article.plain, called.word
    if word in WORDS_TOO or word in PLACES or not 0 <= text.find(person.name) < called.start:
        return False
    return _stands_alone(article, called) and not _OF_ANOTHER.match(text, called.end)


_OF_ANOTHER = re.compile(r", (?:\(?\d\d|aged|from|an? )| \(\d\d")
"""What stands behind the first name of somebody who is not named in full: "Ada, 19, from Fell"."""


class _Called(NamedTuple):
    """A place where a word that names somebody stands, from the title before it, if there is one."""

    start: int
    end: int
    title: str | None
    word: str


_TITLE_BEFORE = re.compile(rf"(?<![\w'-])(?P<title>{'|'.join(HONORIFICS)})\.? $")
_LONGEST_TITLE = max(map(len, HONORIFICS)) + 3  # with the character before it, its stop and the space
_WORD_ENDS = re.compile(r"(?![\w-]|'(?!s\b))")
_FIRST_PART = re.compile(r"\w+")


def _called(article: Article, names: Iterable[str]) -> Iterator[_Called]:
    """Every place of one of `names`, in reading order; where two start together, the longer one."""
    text, words = article.plain, words_of(article.text)
    places = [
        (at, -len(name), name)
        for name in names
        if (part := _FIRST_PART.match(name))
        for at in words.at(part[0].lower())
        if text.startswith(name, at) and _WORD_ENDS.match(text, at + len(name))
    ]
    done = 0
    for at, _, name in sorted(places):
        if at < done:
            continue
        title = _TITLE_BEFORE.search(text, max(done, at - _LONGEST_TITLE), at)
        if title is None and text[at - 1 : at] in {"'", "-"} and at:
            continue
        done = at + len(name)
        yield _Called(title.start() if title else at, done, title["title"] if title else None, name)


def _unique(article: Article, part: str) -> dict[str, Person]:
    """Persons by that part of their name, where only one has it."""
    by_part: defaultdict[str, list[Person]] = defaultdict(list)
    for person in article.people.values():
        by_part[getattr(person, part)].append(person)
    return {word: holders[0] for word, holders in by_part.items() if len(holders) == 1}


def _with_title(person: Person | None, title: str) -> Person | None:
    """The person of that first name, if that title is theirs: Sir Martyn is no Mr Martyn's."""
    return person if person is not None and person.honorific == title else None


_CAPITAL_AFTER = re.compile(r" (?:[A-Z][\w'-]*|&)")
_WORD_BEFORE = re.compile(r"(?P<word>[\w'’-]+) $")
_OPENS = re.compile(r"(?:^|[.!?:\n•][\"'”’)]*\s*[“‘\"']?|[“‘\"])$")


def _stands_alone(article: Article, called: _Called) -> bool:
    """No other name before or after it, and no ordinary word that a sentence opens with."""
    text, start, end = article.plain, called.start, called.end
    after = _CAPITAL_AFTER.match(text, end)
    if (
        after
        and article.is_free(after.start() + 1, after.end())
        and not text.startswith("I ", after.start() + 1)
    ):
        return False
    before = text[max(0, start - 24) : start]
    if _OPENS.search(before):
        word = called.word
        return word not in NOT_SURNAMES and not _stands_small(article, word)
    word_before = _WORD_BEFORE.search(before)
    if word_before is None or not word_before["word"][:1].isupper():
        return True
    return word_before["word"].lower() in ROLE_HEADS or (
        _OPENS.search(before[: word_before.start()]) is not None and (word_before["word"].lower() in text)
    )


_TRADERS = frozenset({"provider", "company"})
_TOWNS_NAMESAKES = frozenset(
    {"College", "Colleges", "University", "School", "Academy", "Council", "Hospital", "Police"}
)


def resolve_short_names(article: Article) -> None:
    """The first word of a body found by construction, where only generic words follow it (Oakhill).

    Left alone: bodies that bear their town's name, and words that stand in lower case as well.
    """
    owners: dict[str, Organisation | None] = {}
    for organisation in article.organisations.values():
        first, *rest = organisation.name.split()
        is_own = organisation.rule in {BODY, APPOSED} or organisation.kind in _TRADERS
        is_short = is_own and _TOWNS_NAMESAKES.isdisjoint(rest)
        if is_short and rest and _is_own_word(article, first) and all(_is_generic(word) for word in rest):
            owners[first] = organisation if first not in owners else None
    for name in article.names if owners else ():
        if owners.keys().isdisjoint(name.text.split()):
            continue
        for start, end in article.free_parts(name.start, name.end):
            first, *rest = article.plain[start:end].split()
            owner = owners.get(first)
            if owner is not None and (not rest or _is_initialed(owner, rest)):
                article.mention_organisation(start, end, owner, SHORT_NAMES)


def _is_own_word(article: Article, word: str) -> bool:
    is_known = word in PLACES or word in given_names() or word in GENERIC or _is_generic(word)
    return len(word) > 3 and not is_known and not _stands_small(article, word)


def _stands_small(article: Article, word: str) -> bool:
    """Whether the word stands somewhere in small letters, between spaces."""
    small = f" {word.lower()} "
    places = words_of(article.text).at(small.strip())
    return any(at and article.plain.startswith(small, at - 1) for at in places)


def _is_generic(word: str) -> bool:
    return (
        word in GENERIC or word in STRONG_HEADS or word in WEAK_HEADS or word in JOINERS or word == "Secure"
    )


def _is_initialed(owner: Organisation, rest: list[str]) -> bool:
    """Oakhill STC, where the name goes on with Secure Training Centre."""
    return len(rest) == 1 and rest[0] == "".join(w[0] for w in owner.name.split()[1:])


def resolve_descriptions(article: Article) -> None:
    """A description ("the watchdog") is its body's, where no other of that kind was named since."""
    named = sorted((m for m in article.mentions if m.organisation), key=lambda m: m.start_char)
    known = {m.organisation.name for m in named if m.organisation}
    for body in bodies():
        if body.name not in known:
            continue
        for description in body.descriptions:
            for start in _places(article.plain, description):
                last = _last_of_kind(named, body.kind, start)
                end = start + len(description)
                if last is not None and last.name == body.name and article.is_free(start, end):
                    article.mention_organisation(start, end, last, DESCRIPTIONS)


def _places(text: str, description: str) -> list[int]:
    """Where the description stands as whole words, with a small or a capital letter first."""
    found = []
    for form in (description, description[0].upper() + description[1:]):
        start = text.find(form)
        while start >= 0:
            end = start + len(form)
            if not text[max(0, start - 1) : start].isalnum() and not _GOES_ON_WORD.match(text, end):
                found.append(start)
            start = text.find(form, end)
    return found


_GOES_ON_WORD = re.compile(r"\w|-\w| of\b| for\b| store\b")


def _last_of_kind(named: list[Mention], kind: str, before: int) -> Organisation | None:
    """The organisation of that kind mentioned last before a place."""
    index = bisect_left(named, before, key=lambda m: m.start_char)
    for mention in reversed(named[max(0, index - _LOOK_BACK) : index]):
        if mention.organisation is not None and mention.organisation.kind == kind:
            return mention.organisation
    return None


_LOOK_BACK = 40
"""Mentions that are looked through; a description farther from its body than that stays unresolved."""
