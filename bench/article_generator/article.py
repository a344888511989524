"""What a generated article is: its text, and the truth about the text."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One quantity before it stands in a text; hedges and rates are in `before` and `after`."""

    surface: str
    kind: str
    unit: str
    value: Decimal | None = None
    low: Decimal | None = None  # both ends only where the bound is "between"
    high: Decimal | None = None
    bound: str = "exact"
    per: str | None = None
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Label:
    """A figure in its place: `text[start_char:start_char + len(surface)] == surface`."""

    figure: Figure
    surface: str
    start_char: int

    def as_row(self, doc: str) -> dict[str, Any]:
        """Return the row of figures.jsonl, as the labelling guide has it, with the place added."""
        figure = self.figure
        return {
            "doc": doc,
            "surface": self.surface,
            "kind": figure.kind,
            "value": plain(figure.value),
            "low": plain(figure.low),
            "high": plain(figure.high),
            "unit": figure.unit,
            "bound": figure.bound,
            "per": figure.per,
            "optional": False,
            "start_char": self.start_char,
        }


@dataclass(frozen=True)
class Claim:
    """A relation that the text asserts; figures are places in the article's list of labels."""

    relation: str
    asserted: int
    operands: tuple[int, ...]
    recomputed: Decimal | None
    verdict: str
    items: tuple[str, ...] = ()  # what a list count counts, where those are not figures

    def as_row(self, doc: str, labels: tuple[Label, ...]) -> dict[str, Any]:
        """Return the row of claims.jsonl, with the places of its figures added."""
        return {
            "doc": doc,
            "type": self.relation,
            "asserted": labels[self.asserted].surface,
            "operands": [labels[place].surface for place in self.operands] or list(self.items),
            "recomputed": None if self.recomputed is None else str(self.recomputed),
            "verdict": self.verdict,
            "note": "",
            "asserted_figure": self.asserted,
            "operand_figures": list(self.operands),
        }


@dataclass(frozen=True)
class GeneratedArticle:
    """An article and its truth; `records` pairs a record table with the columns that the text states."""

    name: str
    title: str
    issued: str
    text: str
    figures: tuple[Label, ...]
    claims: tuple[Claim, ...]
    records: tuple[tuple[str, dict[str, Any]], ...] = field(default=())

    def truth(self) -> dict[str, Any]:
        """Return everything that is known about the article as one JSON object."""
        return {
            "doc": self.name,
            "title": self.title,
            "issued": self.issued,
            "figures": [label.as_row(self.name) for label in self.figures],
            "claims": [claim.as_row(self.name, self.figures) for claim in self.claims],
            "records": [{"table": table, **columns} for table, columns in self.records],
        }


def plain(number: Decimal | None) -> int | float | None:
    """Return the number as JSON writes it: whole numbers without a point."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
