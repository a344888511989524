"""A post: who holds what where, and the words that say so."""

from dataclasses import dataclass

CAREER = "career/1"
"""The rule of a post that only says what somebody was or is besides; told if the person comes or goes."""


@dataclass(frozen=True, slots=True)
class Post:
    """`text[start:end]` are the words, `person_at` is where the person's name starts in the text.

    `is_told` says that the words tell of the post itself: that somebody takes it up, leaves, fills or
    holds it. Where it is False the post only says who a person is ("X, principal of Y, said").
    """

    start: int
    end: int
    person: str
    role: str
    body: str | None
    person_at: int
    rule: str
    is_told: bool = False
