"""Whom words such as "the college", "it" or "both" mean: the provider that the text speaks of there."""

import re
from collections.abc import Sequence

from stages.extract.inspection_judgements.grades import PROVIDER_NOUNS
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_ANY_PROVIDER = frozenset(
    {"", "provider", "centre", "institution", "organisation", "company", "firm", "business"}
)
_IS_A = re.compile(
    r"(?: is| was|, which is)?,? (?:an?|the) (?:(?!(?:of|for|in|at|by)\b)[\w’-]+ ){0,4}?"
    r"(?P<noun>college|school|university|academy|charity|nursery|trust|council)\b"
)
"""What a provider is whose name does not say so: "Marlpit Works is a small *college*"."""
_WHERE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Aa]cross|[Oo]n|[Aa]round)(?: the)? "
    r"(?:(?!(?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]*\b)[A-Z][\w’-]+,? (?:and )?){0,2}$"
)
_HEAD = 700  # code points: how far an article's first words reach
_FAR = 1200  # code points back in which the provider spoken of was named
DEFINITE = re.compile(
    rf"\b(?:[Tt]he|THE|[Ii]ts?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Oo]ur) "
    rf"(?:(?!that\b|which\b|and\b|of\b)[\w‘’,-]+ ){{0,4}}?(?P<noun>{PROVIDER_NOUNS}"
    rf"|(?<=[Tt]he )(?:College|School|Academy|University|Provider|Group|Company|Service)(?= [a-z]))"
    rf"\b(?![’']s? (?:[A-Z]|principal|leaders))|\b(?P<pronoun>[Ii]t|which|that|who|[Tt]hey|[Bb]oth|us|them)\b"
)
_ADDED = re.compile(
    r"\b(?:with|of|from|by|between|than|like|unlike|alongside|joins?|joined|after|into|as well as|t(?:ook|"
    r"akes?|aking) (?:on|over)|acquired|absorbed) (?:the |its |nearby )?(?:[a-z-]+ ){0,2}$"
)
_AND = re.compile(r",? and (?:the )?(?:[a-z-]+ ){0,2}")
_SPOKEN_OF = 700  # code points back in which a name that was no mere addition is looked for


def is_place(text: str, name: Name) -> bool:
    """A bare name after in or based in is where somebody is."""
    return (
        name.kind != "organisation" and _WHERE.search(text, max(0, name.start - 40), name.start) is not None
    )


def _by_rank(text: str, before: Sequence[Name], at: int) -> list[Name]:
    """Names from the last on; those that a preposition only adds come after the others near by."""
    ruling: list[Name] = []
    added: list[Name] = []
    for name in (n for n in before if at - n.end < _SPOKEN_OF):
        is_added = _ADDED.search(text, max(0, name.start - 40), name.start) is not None or (
            len(added) > 0 and _AND.fullmatch(text, added[-1].end, name.start) is not None
        )
        (added if is_added else ruling).append(name)
    return [*reversed(ruling), *(n for n in reversed(before) if n not in ruling)]


def meant(definite: re.Match[str], providers: Sequence[Name]) -> list[str]:
    """The last provider named before that the noun fits; any body for it, which and "the provider"."""
    noun = (definite["noun"] or "").lower().rpartition(" ")[2]
    text, at = definite.string, definite.start()
    before = [n for n in providers if n.end <= at and (noun or at - n.end < _FAR)]
    for name in _by_rank(text, before, at):
        words = name.text.lower().split()
        told = _IS_A.match(text, name.end)
        words += [told["noun"].lower()] if told else []
        if noun and (noun in _ANY_PROVIDER or noun in words or (noun == "college" and words[-1] == "form")):
            return [name.text]
        if not noun and name.kind == "organisation":
            return [name.text]
    if any(noun in n.text.lower().split() for n in providers if noun == "college"):
        return []  # one that is named later
    if before and noun and noun not in {"employer", "authority", "prison", "sixth form", "setting"}:
        return [before[-1].text] if len({n.text for n in before}) == 1 else []
    return []


def last_named(text: str, providers: Sequence[Name], at: int) -> list[str]:
    """The provider of which the text before `at` speaks: the one named last, but for mere additions."""
    return [n.text for n in _by_rank(text, [n for n in providers if n.end <= at and at - n.end < _FAR], at)][
        :1
    ]


def both_before(providers: Sequence[Name], at: int) -> list[str]:
    """The two providers named last before `at`: "both", "both colleges"."""
    found = list(dict.fromkeys(n.text for n in reversed(providers) if n.end <= at and at - n.end < _FAR))
    return found[1::-1]


def to_be_named(
    text: str, sentence: Sentence, at: int, sure: Sequence[Name], possible: Sequence[Name]
) -> list[str]:
    """For "it" or "his college" in an article's first words, before any is named, the one named next."""
    is_first = at < _HEAD and not any(n.end <= at for n in sure)
    return named_next(text, sentence, possible) if is_first else []


def named_next(text: str, sentence: Sentence, possible: Sequence[Name]) -> list[str]:
    """The provider named first after a sentence about "a Hampshire college"."""
    for name in possible:
        if sentence.start <= name.start < sentence.end + 500 and (
            name.kind == "organisation" or " " in name.text
        ):
            return [] if is_place(text, name) else [name.text]
    return []
