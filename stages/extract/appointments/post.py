"""A post: who holds what where, and the words that say so."""

from dataclasses import dataclass

WEIGHED = "weighed/1"
"""The rule of posts that weights tell."""


@dataclass(frozen=True, slots=True)
class Post:
    """`text[start:end]` are the words, `person_at` is where the person's name starts in the text."""

    start: int
    end: int
    person: str
    role: str
    body: str | None
    person_at: int
    rule: str
