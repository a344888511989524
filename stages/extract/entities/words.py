"""Words that decide whether capitals name a person, a body of its own, or only a kind of thing."""

import re
from functools import cache
from pathlib import Path

from stages.extract.phrases.name_words import (
    COMMON_NOUNS,
    FIRST_NAMES,
    NOT_ORGANISATIONS,
    OPENERS,
    QUALIFICATIONS,
    TIME_WORDS,
)
from stages.extract.phrases.reference import rows_of, word_lists

_WORDS = {name: frozenset(words) for name, words in word_lists(Path(__file__).with_name("words.csv")).items()}


@cache
def given_names() -> frozenset[str]:
    """First names common in Britain (`given_names.csv`, and those that phrases already lists)."""
    names = rows_of(Path(__file__).with_name("given_names.csv"))
    return frozenset(row["name"] for row in names) | FIRST_NAMES - {"Lord"}


WORDS_TOO = _WORDS["words_too"]
"""First names that are words or places as well: they need more than a capital after them."""
NOT_SURNAMES = _WORDS["not_surnames"] | TIME_WORDS | QUALIFICATIONS | OPENERS
"""Capitalised words that end no person's name."""
SURNAMES_TOO = _WORDS["surnames_too"]
"""Words as above, and generic ones, that end a name behind a first name: Theresa May, John Young."""
ROLE_HEADS = _WORDS["role_heads"]
"""The last word of a post, before or after the name of who holds it."""
POST_NOMINALS = _WORDS["post_nominals"]
GENERIC = _WORDS["generic"] | NOT_ORGANISATIONS | COMMON_NOUNS
"""Words that tell one kind of body from another but no body from its like."""
STRONG_HEADS = _WORDS["strong_heads"]
"""A name that ends in one of these names a body, where another of its words is not generic."""
WEAK_HEADS = _WORDS["weak_heads"]
"""A name that ends in one of these names a body only where it starts with an acronym (KLF Education)."""
ACTING_HEADS = WEAK_HEADS | _WORDS["acting_heads"]
"""A name that ends in one of these names a body where it acts as one (Marlowe Training was judged good)."""
LEADING_HEADS = _WORDS["leading_heads"]
"""A name that starts with one of these and goes on with of, for or on names a body."""
INQUIRIES = _WORDS["inquiries"]
PARTICLES = _WORDS["particles"]
ENDS_APPOSITION = _WORDS["ends_apposition"]
KINDS = {
    head: kind for kind, heads in word_lists(Path(__file__).with_name("kinds.csv")).items() for head in heads
}
"""The kind of body that a head makes sure of; NULL for the rest."""
ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,7}|[A-Z]{1,2}[a-z]{1,2}[A-Z]{1,3}|[A-Z][a-z]+[A-Z][A-Za-z]*")
JOINERS = frozenset(["of", "and", "the", "for", "in", "&", "on", "at", "de"])
