"""What a clause tells of one contract or grant, before it becomes a row."""

from dataclasses import dataclass

from stages.extract.extractor import Row


@dataclass(frozen=True, slots=True)
class Found:
    """One contract: its outcome, who has it, and the words that say so, as offsets in the sentence."""

    rule: str
    outcome: str
    start: int
    end: int
    supplier: str | None = None
    buyer: str | None = None
    previous: str | None = None
    noun: str | None = None
    figure: Row | None = None
    service_at: int | None = None
    """Where the words may begin that say what it is for."""
    verb: str | None = None
    subject: tuple[int, int] | None = None
    """The words that name the contract that moves, where they may say what it is for."""
    change: Row | None = None
    programme: str | None = None
