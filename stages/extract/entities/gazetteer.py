"""The sector's standing bodies by every name that the reference table gives them.

Names match as written, capitals included; apostrophes and spaces of all kinds are one. A name that is
also something else needs more (`ambiguous.csv`): "inside" a sentence and not at its start, "beside"
another body in an enumeration, an "article" before it, or "spelled" out somewhere in the same text.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from stages.extract.phrases.reference import REFERENCE, rows_of
from stages.extract.phrases.word_cues import words_of

_FURTHER = Path(__file__).with_name("further_bodies.csv")
_AMBIGUOUS = Path(__file__).with_name("ambiguous.csv")
_FIRST = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Body:
    """One row of the reference table. `descriptions` hold only after the body was named ("the watchdog")."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    descriptions: tuple[str, ...]
    acronym: str | None
    identifier_scheme: str | None
    identifier: str | None


@dataclass(frozen=True, slots=True)
class Form:
    """One name of a body, and what it needs to count: None, inside, beside, article or spelled.

    `not_before` is a pattern of what may not follow (Labour, but not the labour market's).
    """

    text: str
    body: Body
    needs: str | None
    not_before: str | None


@cache
def bodies() -> tuple[Body, ...]:
    """Every row of the sector's table and, after them, of the bodies outside it."""
    rows = [*rows_of(REFERENCE / "sector_bodies.csv"), *rows_of(_FURTHER)]
    return tuple({row["name"]: _body(row) for row in reversed(rows)}.values())[::-1]


def _body(row: dict[str, str]) -> Body:
    others = [plain(alias.strip()) for alias in row["aliases"].split("|") if alias.strip()]
    acronym = row["acronym"].strip() or None
    return Body(
        name=plain(row["name"]),
        kind=row["kind"],
        aliases=tuple(alias for alias in others if alias != alias.lower()),
        descriptions=tuple(alias for alias in others if alias == alias.lower()),
        acronym=acronym if acronym != row["name"] else None,
        identifier_scheme=row["identifier_scheme"] or None,
        identifier=row["identifier"] or None,
    )


def plain(text: str) -> str:
    """The text with one kind of apostrophe and of space; as long as before, so that places stay."""
    return text.replace("\u00a0", " ").replace("’", "'")


def without_article(name: str) -> str:
    """The name without a leading The."""
    return name[4:] if name.startswith(("The ", "the ", "THE ")) else name


@cache
def forms_by_first_word() -> dict[str, tuple[Form, ...]]:
    """Names by their first word, longest first."""
    needs = _needs()
    shared = _shared_acronyms()
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for body in bodies():
        for text in dict.fromkeys((body.name, *body.aliases, body.acronym or body.name)):
            first = _FIRST.match(text)
            if first is None:
                continue
            need, not_before = needs.get(text, (None, None))
            need = "spelled" if text in shared else need
            found[first.group()].append(Form(text, body, need, not_before))
            if text.count(" ") > 1 and text != text.upper():
                found[first.group().upper()].append(Form(text.upper(), body, need, None))
            if text.startswith("The "):
                short = text[4:]
                found[short.split()[0]].append(Form(short, body, _need_of_short(short, need), None))
    return {word: tuple(sorted(forms, key=lambda f: -len(f.text))) for word, forms in found.items()}


def _need_of_short(short: str, need: str | None) -> str | None:
    """An article for one word (the Independent may be the newspaper), nothing more for Open University."""
    return "article" if " " not in short else need


def _needs() -> dict[str, tuple[str | None, str | None]]:
    return {row["name"]: (row["when"] or None, row["not_before"] or None) for row in rows_of(_AMBIGUOUS)}


def _shared_acronyms() -> frozenset[str]:
    acronyms = [body.acronym for body in bodies() if body.acronym]
    return frozenset(a for a in acronyms if acronyms.count(a) > 1)


@cache
def body_names() -> frozenset[str]:
    """Every full name and alias, acronyms left out."""
    return frozenset(name for body in bodies() for name in (body.name, *body.aliases))


@cache
def _by_name() -> dict[str, Body]:
    return {name: body for body in bodies() for name in (body.name, *body.aliases)}


def body_called(name: str) -> Body | None:
    """The body of that full name or alias."""
    return _by_name().get(name)


_CAPITAL = re.compile(r"[A-Z0-9](?<![\w@/.&#-].)\w*")


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word.lower() for word in forms_by_first_word())


@cache
def _texts_by_first_word() -> dict[str, tuple[str, ...]]:
    return {word: tuple(form.text for form in forms) for word, forms in forms_by_first_word().items()}


def standing_names(article: str, text: str) -> Iterator[tuple[int, int, Form]]:
    """Every place where a name of a standing body stands in an article, `plain` as `text`; longest first."""
    by_first = forms_by_first_word()
    texts = _texts_by_first_word()
    floor = 0
    starts = words_of(article).starting(_first_words())
    for start in sorted([at for at in starts if text[at].isupper() or text[at].isdecimal()]):
        if start < floor:
            continue
        word = _CAPITAL.match(text, start)
        if word is None or word[0] not in by_first or not text.startswith(texts[word[0]], start):
            continue
        for form in by_first[word[0]]:
            end = start + len(form.text)
            if text.startswith(form.text, start) and _ends_there(text, end):
                yield start, end, form
                floor = end
                break


def _ends_there(text: str, end: int) -> bool:
    after = text[end : end + 2]
    if not after:
        return True
    return not (after[0].isalnum() or after[0] in "_&" or (after[0] == "-" and after[1:].isalnum()))
