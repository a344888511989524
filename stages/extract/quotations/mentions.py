"""Words that can speak, as they stand in the text: people known by what they do, pronouns, parties."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.appointments.people import is_person
from stages.extract.entities.words import WORDS_TOO, given_names
from stages.extract.phrases.name_words import COMMON_NOUNS
from stages.extract.phrases.names import Name, is_organisation
from stages.extract.phrases.reference import sector_bodies
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.nouns import WORDS

_PRONOUN = cue(re.compile(r"\b(?P<person>[Hh]e|[Ss]he)\b|\b(?P<body>[Ii]t|[Tt]hey)\b"), "he she it they")
_PERSON_AFTER = re.compile(
    rf",? (?:{trie(WORDS['verbs'])}|who|met|will|has|is|resigned|visited|launched|signed|pointed)\b|"
    r", (?:an?|the|its|their) [a-z]|, (?:[a-z-]+ )?(?:member|chair(?:man|woman)?|head|leader|governor|trustee"
    r"|director|principal|manager|president|spokes\w+) of\b|, \d\d,|,? (?:the )?(?:[A-Z]\w+ ){0,3}MP\b"
)
_PERSON_BEFORE = re.compile(r"\b(?:said|says|told|added|asked|wrote to|letter to|with|by) $")
_TITLED = re.compile(
    r"(?:.* )?(?:MP|Chair(?:man|woman)?|Director|Principal|Leader|Manager|President|Minister|Secretary"
    r"|Commissioner|Executive|CEO|Prosecutor|Barrister|Headteacher|Governor|Councillor|Chef|Apprentice|Student|Lecturer|Teacher|Learner)"
    r" (?P<person>[A-Z][\w’'-]+ [A-Z][\w’'-]+)"
)
"""A person's name read together with what stands before it: "Chairman Ada Reed"."""
_POST_GOES_ON = re.compile(r" and (?:[A-Z]\w+ ){0,3}(?:Minister|Secretary)\b")
"""Behind the first fields of a post: "Shadow Work and Pensions Minister Ada Reed"."""
_TOLD_PRESS = re.compile(r"[,:]? ?[“‘\"]")
"""Behind a paper that is told something: "told Weekly Herald: “…”"."""
_PARTY = cue(
    re.compile(
        r"\b(?:Labour|Conservatives|Tories|Liberal Democrats|Lib Dems|Plaid Cymru"
        r"|SNP|Downing Street|(?:Number|No\.?) (?:10|Ten)|(?:the |The )?Treasury)\b"
        r"(?! (?:MPs?|market|Force|[A-Z]))"
    ),
    "labour conservatives tories liberal lib plaid snp downing number no the treasury",
)

_SMALL_NEXT = re.compile(r" [a-z]")
_LONGEST_ACRONYM = 5  # code points


class Speaker(NamedTuple):
    """A person with the post and body told of them, or an organisation by itself."""

    person: str | None = None
    role: str | None = None
    organisation: str | None = None


NOBODY = Speaker()


class Mention(NamedTuple):
    """Words that may be the subject of a verb of speech; `pronoun` is person, body or empty."""

    start: int
    end: int
    speaker: Speaker
    pronoun: str = ""


def is_shouted(text: str, name: Name) -> bool:
    """Whether capitals are a common word as some pages open with: STAFF and students say …"""
    if not name.text.isupper():
        return False
    if name.text.capitalize() in COMMON_NOUNS:
        return True
    opens = text[max(0, name.start - 1) : name.start] in {"", "\n"} and _SMALL_NEXT.match(text, name.end)
    return (
        bool(opens)
        and len(name.text) > _LONGEST_ACRONYM
        and text.count(name.text) == 1
        and name.text not in sector_bodies()
    )


def as_person(text: str, name: Name) -> Name:
    """A name that no list knows is a person's where it speaks, is spoken to or is told of like one."""
    if (titled := _TITLED.fullmatch(name.text)) is not None and is_person(titled["person"]):
        return Name(name.start, name.end, titled["person"], "person")
    words = name.text.split()
    given = next((i for i, word in enumerate(words) if i > 1 and word in given_names()), 0)
    if (
        given and given == len(words) - 2 and is_organisation(words[:given])
    ):  # "CEO of Fell Training Ada Reed"
        person = " ".join(words[given:])
        return Name(name.end - len(person), name.end, person, "person")
    first, space, _ = name.text.partition(" ")
    if _POST_GOES_ON.match(text, name.end):
        return name
    if not space or name.text.endswith(" PM") or " & " in name.text:
        return name
    shows = (
        (first in given_names() and first not in WORDS_TOO)
        or _PERSON_AFTER.match(text, name.end)
        or (
            _PERSON_BEFORE.search(text, max(0, name.start - 14), name.start)
            and not _TOLD_PRESS.match(text, name.end)
        )
    )
    return name._replace(kind="person") if shows and is_person(name.text) else name


def pronouns(text: str) -> Iterator[Mention]:
    """Every he, she, it and they."""
    for match in _PRONOUN.finditer(text):
        yield Mention(match.start(), match.end(), NOBODY, "person" if match["person"] else "body")


def parties(text: str) -> Iterator[Mention]:
    """Every party by its name."""
    for match in _PARTY.finditer(text):
        yield Mention(
            match.start(),
            match.end(),
            Speaker(organisation=match[0].removeprefix("the ").removeprefix("The ")),
        )
