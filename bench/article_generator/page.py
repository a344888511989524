"""An article is written sentence by sentence, and each figure's place is noted as it is written."""

import re
from collections.abc import Sequence
from decimal import Decimal
from random import Random
from typing import Any

from bench.article_generator.article import Claim, Figure, Label
from bench.article_generator.names import Names
from bench.article_generator.phrasing import phrase

SLOT = re.compile(r"\{(\w+)\}")
Slots = dict[str, Figure | str]


class Page:
    """A text in the making, with the truth about it.

    `plant` asks for one contradiction: the first claim that is stated through `stated` then misses.
    """

    def __init__(self, rng: Random, names: Names, plant: bool = False) -> None:
        self.rng, self.names = rng, names
        self.labels: list[Label] = []
        self.claims: list[Claim] = []
        self.records: list[tuple[str, dict[str, Any]]] = []
        self.headline: tuple[str, Slots] | None = None
        self._text: list[str] = []
        self._length = 0
        self._plant = plant

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._text)

    def __len__(self) -> int:
        return self._length

    def paragraph(self) -> None:
        """Begin a new paragraph."""
        if self._length:
            self._write("\n\n")

    def say(self, key: str, **slots: Figure | str) -> dict[str, int]:
        """Write one sentence of the phrasing `key`; return the place of each figure among the labels.

        Every figure is used; a name may be left out by the phrasing.
        """
        if self._text and not self._text[-1].endswith("\n"):
            self._write(" ")
        figures = {name for name, slot in slots.items() if isinstance(slot, Figure)}
        return self.write(phrase(key, figures, set(slots), self.rng), slots)

    def bullets(self, lines: Sequence[str]) -> None:
        """Write a list, one bullet a line."""
        mark = self.rng.choice(["• ", "- ", "* "])
        self._write("\n\n" + "\n".join(mark + line for line in lines))

    def heading(self, text: str) -> None:
        """Write a subheading as a paragraph by itself."""
        self.paragraph()
        self._write(text)

    def write(self, template: str, slots: Slots) -> dict[str, int]:
        """Write a template with its slots filled; a sentence begins with a capital, a figure too."""
        pieces: list[str] = []
        places: dict[str, int] = {}
        at = 0
        for number, part in enumerate(SLOT.split(template)):
            slot = slots[part] if number % 2 else part
            text = slot if isinstance(slot, str) else slot.before + slot.surface + slot.after
            if not at:
                text = text[:1].upper() + text[1:]
            if isinstance(slot, Figure):
                begin = at + len(slot.before)
                surface = text[len(slot.before) : len(slot.before) + len(slot.surface)]
                places[part] = len(self.labels)
                self.labels.append(Label(slot, surface, self._length + begin))
            pieces.append(text)
            at += len(text)
        self._write("".join(pieces))
        return places

    def stated(self, true: Decimal, false: Decimal) -> tuple[Decimal, str]:
        """Return what the text will state, and the verdict on it; `false` once, if one is to be planted."""
        if self._plant:
            self._plant = False
            return false, "contradicted"
        return true, "reconciled"

    def claim(
        self,
        relation: str,
        asserted: int,
        operands: Sequence[int],
        recomputed: Decimal | None,
        verdict: str = "reconciled",
        items: Sequence[str] = (),
    ) -> None:
        """Note a relation that the text has just asserted."""
        self.claims.append(Claim(relation, asserted, tuple(operands), recomputed, verdict, tuple(items)))

    def record(self, table: str, **columns: Any) -> None:
        """Note a row of a record table that the text has just stated."""
        self.records.append((table, columns))

    def _write(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)


def listed(items: Sequence[str]) -> str:
    """Join items as a sentence lists them; semicolons where an item holds a comma or "and"."""
    if len(items) == 1:
        return items[0]
    if any("," in item or " and " in item for item in items):
        return "; ".join(items[:-1]) + f"; and {items[-1]}"
    return ", ".join(items[:-1]) + f" and {items[-1]}"
