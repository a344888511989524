"""How a run ended."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """`state` is published, unchanged or held; `objections` say why a release is held back.

    `folder` holds the tables of the release that was made, `cleaned` and `extracted` count the
    documents that had to be worked on.
    """

    state: str
    release_id: str | None
    folder: str | None = None
    objections: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    cleaned: int = 0
    extracted: int = 0
