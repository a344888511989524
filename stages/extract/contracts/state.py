"""What the sentences of an article read so far leave for the next ones to say less."""

from dataclasses import dataclass, field, replace

from stages.extract.contracts.construction import PIECES
from stages.extract.contracts.scope import Scope, is_first_award, scope_of
from stages.extract.contracts.service import programme_of
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.masks import View

_PUBLISHED = compiled(
    r"(?:notice|tender|invitation)[^.;]{0,60}? (?:published|issued|launched) by (?:the )?<buyer:ORG>", PIECES
)
_NOTICES = ("notice", "tender", "invitation")
_CARRY = 12
"""Sentences for which a programme once named still holds."""


@dataclass(slots=True)
class State:
    """What the sentences read so far leave for the next ones."""

    scope: Scope = field(default_factory=Scope)
    known: dict[str, str] = field(default_factory=dict)
    programme: str | None = None
    family: str | None = None
    buyer: str | None = None
    suppliers: dict[str, str] = field(default_factory=dict)
    programme_at: int = -99
    not_rebid: list[Row] = field(default_factory=list)
    change_paragraph: int = -2
    used: set[object] = field(default_factory=set)
    seen: set[tuple[object, ...]] = field(default_factory=set)

    def note(self, index: int, view: View, before: str) -> None:
        """Take in the generation, wave, programme and buyer that a sentence, or the words before it, name."""
        text = view.sentence.text
        stated = scope_of(text)
        if stated.generation is None and self.scope.generation and is_first_award(text):
            stated = replace(stated, generation="Gen-1")
        self.scope = _carried(self.scope, stated)
        if named := programme_of(text, self.known) or self._introduced(before):
            self.programme, self.programme_at = named, index
        if index - self.programme_at > _CARRY:
            self.programme = None
        published = _PUBLISHED.search(view.masked) if "by " in text and has_any(text, _NOTICES) else None
        if published:
            self.buyer = view.words(published.span("buyer")).split(" (")[0]

    def _introduced(self, before: str) -> str | None:
        """The programme with a short name that the words before speak of."""
        if self.programme is not None:
            return None
        return next((f"{full} ({short})" for short, full in self.known.items() if short in before), None)

    def remember(self, row: Row, view: View) -> None:
        """Keep what the next sentences may leave out of a row like this one."""
        if row["outcome"] == "not_rebid":
            self.not_rebid = [*(r for r in self.not_rebid if r["start_char"] == row["start_char"]), row]
        if "change_percent" in row:
            self.change_paragraph = view.sentence.paragraph
        if row.get("family") in {"contract", "licence"}:
            self.family = str(row["family"])
        if row.get("family") and row.get("supplier"):
            self.suppliers[str(row["family"])] = str(row["supplier"])


def _carried(before: Scope, stated: Scope) -> Scope:
    """The scope after a sentence: what it names replaces what was carried."""
    if stated.generation is None and stated.wave is None:
        return before
    return Scope(stated.generation, stated.wave or (before.wave if stated.generation else None))
