"""What a claim is made of: operands, the candidate that a finder yields, and what its check found."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import Interval

Role = Literal["part", "whole", "base", "result", "item", "limit"]
Verdict = Literal["reconciled", "contradicted", "unverifiable", "broken"]


Examples = Mapping[str, Sequence[tuple[Verdict, str | None]]]
"""Text to what is claimed there, as (verdict, asserted surface); a near miss maps to an empty list."""


@dataclass(frozen=True, slots=True)
class Operand:
    """One thing that a claim relates: a figure, or the words of a counted item."""

    role: Role
    figure: Figure | None = None
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that the text asserts, with its operands, before anything is recomputed.

    `start` and `end` bound the words that assert it (cue and figures). `missing` says why it cannot
    be checked; NULL where it can. `is_sure` is false where the cue leaves open whether the operands
    are all of them: then a miss is unverifiable, never contradicted. `facts` holds what the check
    needs besides the operands, such as the number of labels a list may be read to hold.
    """

    relation: str
    rule: str
    start: int
    end: int
    operands: tuple[Operand, ...]
    asserted: Figure | None = None
    missing: str | None = None
    is_sure: bool = True
    doubt: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    def figures(self, *roles: Role) -> list[Figure]:
        """The operands' figures with one of `roles` (all where none is named), in order."""
        return [o.figure for o in self.operands if o.figure and (not roles or o.role in roles)]

    @property
    def items(self) -> list[str]:
        """The words of the counted items, in order."""
        return [o.item for o in self.operands if o.item is not None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What recomputing gave: both intervals, the claim in a sentence and the sum in a sentence.

    `asserted` or `recomputed` is None where there is nothing to compare. `statement` says what the
    text asserts; `explanation` says the sum.
    """

    statement: str
    explanation: str
    asserted: Interval | None
    recomputed: Interval | None


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation: how it is found, how it is recomputed, and examples of both."""

    name: str
    version: int
    find: Callable[[Article], Iterator[Candidate]]
    check: Callable[[Candidate], Outcome]
    examples: Examples

    @property
    def rule(self) -> str:
        """Name and version, as in total/1."""
        return f"{self.name}/{self.version}"
